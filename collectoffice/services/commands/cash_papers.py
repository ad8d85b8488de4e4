"""This file is the slip of moved cash, on the printer or as PDF: two names under the same notes."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from collectoffice.db import approvals, cash, people
from collectoffice.db.till_figures import till_row
from collectoffice.documents.cash_slip import CashSlip, cash_slip_pdf
from collectoffice.domain.errors import UnknownReceipt
from collectoffice.domain.permission import require
from collectoffice.domain.receipt import PrintMark
from collectoffice.services.acting import refuse_put_out
from collectoffice.services.printing import hand_over
from collectoffice.services.queries.rules_in_force import masthead, paper_style
from collectoffice.services.written_files import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.people import StaffMember
    from collectoffice.documents.cash_slip import SlipKind
    from collectoffice.services.office import Office

_GIVES = frozenset({"turn_in", "pay_out", "exchange", "counterfeit"})
"""Moves in which the cashier hands the cash over; in the others the cashier receives it."""


def print_cash_slip(office: Office, staff: StaffMember, event: str) -> None:
    """Prints the slip of a move; refuses ``NotAllowed``, ``UnknownReceipt`` and ``PrinterUnavailable``."""
    require(staff.role, "print_receipt")
    refuse_put_out(office, staff)
    hand_over(office, _pdf(office, event), "a5", f"{office.file.facts.code}_{event}")


def save_cash_slip(office: Office, staff: StaffMember, event: str, path: Path) -> None:
    """Saves the slip of a move as PDF; refuses ``NotAllowed``, ``UnknownReceipt`` and ``FileNotWritten``."""
    require(staff.role, "print_receipt")
    refuse_put_out(office, staff)
    write_file(path, _pdf(office, event))


def _pdf(office: Office, event: str) -> bytes:
    connection = office.file.connection
    found = cash.move_of_event(connection, event)
    till = till_row(connection, found[0].till_id) if found else None
    if found is None or till is None:
        raise UnknownReceipt(number=event, why="unknown")
    move, event_id = found
    other = till_row(connection, move.other_till_id) if move.other_till_id else None
    second = people.staff_by_id(connection, move.approver_id) if move.approver_id else None
    cashier, other_name = till.cashier, other.cashier if other else (second.name if second else "")
    gives = move.kind in _GIVES
    slip = CashSlip(
        kind=cast("SlipKind", move.kind),
        number=f"{till.till_id}-{event_id}",
        style=paper_style(office),
        masthead=masthead(office),
        at=datetime.fromisoformat(move.at),
        business_date=date.fromisoformat(till.business_date),
        counter=till.counter_code,
        till=till.till_id,
        amount_minor=abs(move.amount_minor) or _exchanged(move.pieces),
        giver=cashier if gives else other_name,
        receiver=other_name if gives else cashier,
        reason=move.reason,
        pieces={worth: abs(number) for worth, number in move.pieces.items() if number > 0 or move.kind != "exchange"},
        other_counter=other.counter_code if other else None,
        other_till=other.till_id if other else None,
        approver=second.name if second else "",
        is_waiting=approvals.is_waiting(connection, event_id),
    )
    return cash_slip_pdf(slip, PrintMark(), office.fonts)


def _exchanged(pieces: dict[int, int]) -> int:
    """What changed hands in an exchange: the notes that came in; those that left are worth the same."""
    return sum(worth * number for worth, number in pieces.items() if number > 0)
