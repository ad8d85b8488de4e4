"""This file is the rows of backups and restores: epochs, the receipts that are in no book, those written in from paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db.driver import DatabaseError
from collectoffice.db.heads import Series, high_water
from collectoffice.domain.errors import OfficeCopyOlder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.db.machine_store import MachineStore
    from collectoffice.domain.errors import Refusal
    from collectoffice.domain.receipt_number import ReceiptNumber

FIRST_EPOCH = 1


@dataclass(frozen=True, slots=True)
class MissingRange:
    """Numbers of one series, first and last, that were issued and are in no book."""

    counter: int
    year: int
    epoch: int
    first: int
    last: int

    @property
    def series(self) -> Series:
        """The series they are of."""
        return self.counter, self.year, self.epoch

    @property
    def count(self) -> int:
        """How many they are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A number of before a restore that is answered for: written in with a payment, or said to be no receipt."""

    number: tuple[int, int, int, int]
    """Counter, year, epoch and number."""
    event_id: int
    paper_date: str
    note: str
    receipt: tuple[int, int, int, int] | None
    """The receipt that stands for it now."""


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup that the books know of."""

    name: str
    at: str
    newest_event: int
    receipts: int
    size: int
    took_ms: int


def epoch_in_force(connection: Connection) -> int:
    """The epoch of the receipts that are issued now; that of the books, where their file knows of epochs."""
    try:
        row = connection.execute("SELECT max(epoch) FROM epoch").fetchone()
    except DatabaseError:
        row = None  # a copy of before there were epochs
    return int(row[0]) if row and row[0] is not None else FIRST_EPOCH


def highest_numbers(connection: Connection) -> dict[Series, int]:
    """The highest number of each series in the books."""
    rows = connection.execute("SELECT counter_code, year, epoch, max(number) FROM receipt GROUP BY 1, 2, 3")
    return {(counter, year, epoch): highest for counter, year, epoch, highest in rows}


def highest_on_machine(store: MachineStore) -> dict[Series, int]:
    """The highest number of each series that this machine saw: by its newest heads, and by what it kept at a restore."""
    return merged(store.high_water(), high_water(store.heads()))


def merged(*marks: Mapping[Series, int]) -> dict[Series, int]:
    """The highest of several."""
    highest: dict[Series, int] = {}
    for each in marks:
        for series, number in each.items():
            highest[series] = max(number, highest.get(series, 0))
    return highest


def used_beyond(connection: Connection, store: MachineStore) -> Refusal | None:
    """Why a file takes no money whose own epoch went further on this machine before a restore: a number would come twice.

    What the restore kept says so where the newest heads, which know more, were torn off or lost.
    """
    epoch = epoch_in_force(connection)
    used = {series: number for series, number in store.high_water().items() if series[2] == epoch}
    missing = missing_ranges(highest_numbers(connection), used) if used else []
    return OfficeCopyOlder(receipts_missing=0, last="", event=0) if missing else None


def missing_ranges(present: Mapping[Series, int], used: Mapping[Series, int]) -> list[MissingRange]:
    """By series, the numbers that were used beyond the highest one in the books."""
    return [
        MissingRange(*series, present.get(series, 0) + 1, highest)
        for series, highest in sorted(used.items())
        if highest > present.get(series, 0)
    ]


def add_epoch(entry: Entry, epoch: int, reason: str) -> None:
    """Opens an epoch: receipt numbers begin again at every counter."""
    entry.add("epoch", epoch=epoch, reason=reason)


def add_missing(entry: Entry, ranges: list[MissingRange]) -> None:
    """Writes down which numbers are in no book."""
    for each in ranges:
        entry.add(
            "missing_receipts",
            counter_code=each.counter,
            year=each.year,
            epoch=each.epoch,
            first_number=each.first,
            last_number=each.last,
        )


def add_backup(entry: Entry, row: BackupRow) -> None:
    """Writes down a backup that was checked."""
    entry.add(
        "backup",
        name=row.name,
        newest_event_id=row.newest_event,
        receipts=row.receipts,
        bytes=row.size,
        took_ms=row.took_ms,
    )


def last_backup(connection: Connection) -> BackupRow | None:
    """The newest backup that these books know of."""
    row = connection.execute(
        """
        SELECT backup.name, event.at, backup.newest_event_id, backup.receipts, backup.bytes, backup.took_ms
        FROM backup JOIN event ON event.id = backup.event_id ORDER BY backup.id DESC LIMIT 1
        """
    ).fetchone()
    return BackupRow(*row) if row else None


def add_paper(entry: Entry, number: ReceiptNumber, paper_date: str, note: str) -> None:
    """Answers for a number of before a restore, in the entry of its payment or of the act that says there is none."""
    entry.add(
        "paper_receipt",
        counter_code=number.counter,
        year=number.year,
        epoch=number.epoch,
        number=number.number,
        paper_date=paper_date,
        note=note,
    )


def missing_in(connection: Connection) -> list[MissingRange]:
    """What restores found missing, each number once, without what was answered for since; in order."""
    rows = connection.execute(
        """
        SELECT counter_code, year, epoch, first_number, last_number FROM missing_receipts
        ORDER BY epoch, counter_code, year, first_number
        """
    ).fetchall()
    return unanswered(connection, _united([MissingRange(*row) for row in rows]))


def unanswered(connection: Connection, ranges: Iterable[MissingRange]) -> list[MissingRange]:
    """What is left of ranges without the numbers that these books answer for."""
    answered: dict[Series, set[int]] = {}
    for counter, year, epoch, number in connection.execute(
        "SELECT counter_code, year, epoch, number FROM paper_receipt"
    ):
        answered.setdefault((counter, year, epoch), set()).add(number)
    return [
        replace(each, first=first, last=last)
        for each in ranges
        for first, last in _runs(each.first, each.last, answered.get(each.series, set()))
    ]


def paper_rows(connection: Connection) -> list[PaperRow]:
    """Everything that was answered for, oldest first."""
    rows = connection.execute(
        """
        SELECT paper_receipt.counter_code, paper_receipt.year, paper_receipt.epoch, paper_receipt.number,
               paper_receipt.event_id, paper_receipt.paper_date, paper_receipt.note,
               receipt.counter_code, receipt.year, receipt.epoch, receipt.number
        FROM paper_receipt LEFT JOIN receipt ON receipt.event_id = paper_receipt.event_id ORDER BY paper_receipt.id
        """
    )
    return [
        PaperRow((row[0], row[1], row[2], row[3]), row[4], row[5], row[6], tuple(row[7:]) if row[7] else None)
        for row in rows
    ]


def is_answered_for(connection: Connection, number: ReceiptNumber) -> bool:
    """Whether a number of before a restore was written in already."""
    return (
        connection.execute(
            "SELECT 1 FROM paper_receipt WHERE counter_code = ? AND year = ? AND epoch = ? AND number = ?",
            (number.counter, number.year, number.epoch, number.number),
        ).fetchone()
        is not None
    )


def _united(ranges: Iterable[MissingRange]) -> list[MissingRange]:
    """Ranges in order, of which a later restore may name again what an earlier one had named, as ranges that do not overlap."""
    united: list[MissingRange] = []
    for each in ranges:
        before = united[-1] if united else None
        if before is not None and before.series == each.series and each.first <= before.last + 1:
            united[-1] = replace(before, last=max(before.last, each.last))
        else:
            united.append(each)
    return united


def _runs(first: int, last: int, without: set[int]) -> list[tuple[int, int]]:
    """The stretches of first to last that are left without some."""
    cut = sorted(number for number in without if first <= number <= last)
    starts = [first, *(number + 1 for number in cut)]
    ends = [*(number - 1 for number in cut), last]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start <= end]
