"""This file is how safe the books are outside this disk: the newest backup, its age, what waits, what a restore misses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from collectoffice.db import epochs, receipts
from collectoffice.db.second_place import place_kept
from collectoffice.domain.permission import require
from collectoffice.domain.receipt_number import ReceiptNumber

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.epochs import BackupRow, MissingRange
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where backups go on this machine, and how old the newest one is."""

    place: Path | None
    last: BackupRow | None
    age: timedelta | None
    """Of the newest backup; None without one."""
    receipts_since: int
    """Receipts that are in no backup (they may be in the journal)."""
    waits_since: str
    why: str
    """The name of the refusal for which the journal waits."""


@dataclass(frozen=True, slots=True)
class MissingNumbers:
    """Numbers of one series that were issued and are in no book, as they are read on paper."""

    first: str
    last: str
    count: int


@dataclass(frozen=True, slots=True)
class PaperEntered:
    """A paper receipt that was answered for."""

    number: str
    receipt: str
    """The receipt that stands for it now; "" where there is none."""
    paper_date: str
    note: str


def backup_state(office: Office) -> BackupState:
    """What the desk shows of the backup."""
    connection = office.file.connection
    kept, last = place_kept(office.file.store), epochs.last_backup(connection)
    age = None if last is None else max(office.clock() - datetime.fromisoformat(last.at), timedelta(0))
    new_receipts = receipts.how_many(connection) - (last.receipts if last else 0)
    return BackupState(kept.folder, last, age, new_receipts, kept.waits_since, kept.why)


def missing_receipts(office: Office) -> tuple[MissingNumbers, ...]:
    """The receipts that a restore found missing and nobody has answered for yet, in order; the list shrinks."""
    return tuple(_in_words(office.file.facts.code, each) for each in epochs.missing_in(office.file.connection))


def read_missing(office: Office, staff: StaffMember) -> tuple[MissingNumbers, ...]:
    """The same for whoever may see the day; refuses ``NotAllowed``."""
    require(staff.role, "see_day")
    return missing_receipts(office)


def papers_entered(office: Office) -> tuple[PaperEntered, ...]:
    """The paper receipts of before a restore that were answered for, oldest first."""
    code = office.file.facts.code
    return tuple(
        PaperEntered(
            ReceiptNumber(code, *row.number).text,
            ReceiptNumber(code, *row.receipt).text if row.receipt else "",
            row.paper_date,
            row.note,
        )
        for row in epochs.paper_rows(office.file.connection)
    )


def _in_words(code: str, each: MissingRange) -> MissingNumbers:
    first, last = (
        ReceiptNumber(code, each.counter, each.year, each.epoch, number).text for number in (each.first, each.last)
    )
    return MissingNumbers(first, last, each.count)


def missing_of(code: str, ranges: list[MissingRange]) -> tuple[MissingNumbers, ...]:
    """Ranges as they are read on paper."""
    return tuple(_in_words(code, each) for each in ranges)
