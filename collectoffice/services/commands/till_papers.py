"""This file is a till on paper: its X reading, or once it is closed its close, on the printer or as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.documents.till_paper import TillPaper, till_paper_80mm, till_paper_a5
from collectoffice.domain.permission import require
from collectoffice.services.acting import refuse_put_out
from collectoffice.services.printing import hand_over
from collectoffice.services.queries.rules_in_force import counts_blind, masthead, paper_style, receipt_form
from collectoffice.services.queries.till_reading import read_till
from collectoffice.services.written_files import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office
    from collectoffice.services.queries.till_reading import TillRead


def print_till_paper(office: Office, staff: StaffMember, till: int | None = None) -> None:
    """Prints a till on the paper that receipts have; without a number the cashier's own till.

    Refuses ``NotAllowed``, ``NoOpenTill``, ``UnknownTill`` and ``PrinterUnavailable``.
    """
    require(staff.role, "read_till")
    refuse_put_out(office, staff)
    read = read_till(office, staff, till)
    form = receipt_form(office)
    hand_over(office, _pdf(office, staff, read, form), form, f"{office.file.facts.code}_{read.reading.till}")


def save_till_paper(
    office: Office, staff: StaffMember, path: Path, till: int | None = None, form: str | None = None
) -> None:
    """Saves a till as PDF; refuses as ``print_till_paper`` does, and ``FileNotWritten``."""
    require(staff.role, "read_till")
    read = read_till(office, staff, till)
    write_file(path, _pdf(office, staff, read, form or receipt_form(office)))


def _pdf(office: Office, staff: StaffMember, read: TillRead, form: str) -> bytes:
    # A paper lies on the desk for anybody: while a till is counted it says no more than the count may know.
    is_counting = read.reading.state == "counting"
    paper = TillPaper(
        reading=read.reading,
        style=paper_style(office),
        masthead=masthead(office),
        made_at=office.clock(),
        made_by=staff.name,
        is_blind=read.is_blind or (is_counting and counts_blind(office)),
    )
    return till_paper_80mm(paper, office.fonts) if form == "80mm" else till_paper_a5(paper, office.fonts)
