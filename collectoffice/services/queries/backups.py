"""This file is how safe the books are outside this disk: the newest backup, its age, what waits, what a restore misses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from collectoffice.db import epochs, receipts
from collectoffice.db.second_place import place_kept
from collectoffice.domain.permission import require
from collectoffice.domain.receipt_number import ReceiptNumber
from collectoffice.services.queries.rules_in_force import backup_warn_days

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.epochs import BackupRow, MissingRange
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class BooksSafety:
    """What the frame of the window says of the backup all day long."""

    place: Path | None
    backed_up_at: datetime | None
    """When the newest backup was made; None without one."""
    waits_since: datetime | None
    """Since when the second place has not been written; None where nothing waits."""
    warn_after: timedelta
    """The office's setting ``backup.warn_days``."""

    def is_late(self, since: datetime | None, now: datetime) -> bool:
        """Whether what happened at that moment, or never, is longer ago than the office lets pass without a warning."""
        return since is None or now - since > self.warn_after


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
    is_late: bool
    """Whether the newest backup is older than ``backup.warn_days``, or there is none."""


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
    is_late = age is None or age > timedelta(days=backup_warn_days(office))
    return BackupState(kept.folder, last, age, new_receipts, kept.waits_since, kept.why, is_late)


def books_safety(office: Office) -> BooksSafety:
    """What the frame shows of the backup; nothing is counted, so that reading it costs no one time."""
    kept, last = place_kept(office.file.store), epochs.last_backup(office.file.connection)
    return BooksSafety(
        place=kept.folder,
        backed_up_at=None if last is None else datetime.fromisoformat(last.at),
        waits_since=datetime.fromisoformat(kept.waits_since) if kept.waits_since else None,
        warn_after=timedelta(days=backup_warn_days(office)),
    )


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
