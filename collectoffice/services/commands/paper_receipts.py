"""This file is the paper receipts of before a restore: written in with a payment, or said to be none, each number once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import epochs, receipts
from collectoffice.domain.errors import PaperDateAhead, PaperNumberEntered, PaperNumberNotMissing
from collectoffice.domain.permission import require
from collectoffice.domain.receipt_number import parse_receipt_number
from collectoffice.services.acting import act_in_office

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.entry import Entry
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.receipt_number import ReceiptNumber
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class PaperReceipt:
    """What a counterfoil says: the number as it is printed or scanned, and the day of the payment."""

    number: str
    paid_on: date
    note: str = ""


def missing_number(office: Office, paper: PaperReceipt, today: date) -> ReceiptNumber:
    """The number of a paper that is in no book: of an epoch that is over, not written in yet, and of no later day.

    A number beyond those that the restore listed is taken, too: a machine that died knew more than what it left behind.
    Refuses ``UnknownReceipt``, ``PaperNumberNotMissing``, ``PaperNumberEntered`` and ``PaperDateAhead``.
    """
    number = _missing(office, paper.number)
    if paper.paid_on > today:
        raise PaperDateAhead(day=paper.paid_on.isoformat())
    return number


def link_paper(entry: Entry, number: ReceiptNumber, paper: PaperReceipt) -> None:
    """Writes beside a payment which paper it was written in from."""
    epochs.add_paper(entry, number, paper.paid_on.isoformat(), paper.note)


def drop_paper(office: Office, staff: StaffMember, typed: str, reason: str) -> str:
    """Says that behind a missing number there is no payment (spoiled, undone before the restore); the number as printed.

    Refuses ``NotAllowed`` and as ``missing_number`` does.
    """
    require(staff.role, "drop_paper")
    with office.file.transaction() as books:
        number = _missing(office, typed)
        with books.entry(act_in_office(office, "paper_dropped", staff)) as entry:
            epochs.add_paper(entry, number, "", reason.strip())
    return number.text


def _missing(office: Office, typed: str) -> ReceiptNumber:
    connection = office.file.connection
    number = parse_receipt_number(typed, office.file.facts.code)
    if number.epoch >= epochs.epoch_in_force(connection):
        raise PaperNumberNotMissing(number=number.text, why="epoch")
    if receipts.receipt_by_number(connection, number) is not None:
        raise PaperNumberNotMissing(number=number.text, why="known")
    if epochs.is_answered_for(connection, number):
        raise PaperNumberEntered(number=number.text)
    return number
