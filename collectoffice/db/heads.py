"""This file is what the heads that a machine saw say about a file: nothing was cut off its end, it is no older copy.

Each head names the newest receipt that its event brought, so the heads are the high-water mark of the receipt numbers, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.event_words import named
from collectoffice.domain.errors import BooksStopped, OfficeCopyOlder, UnknownReceipt
from collectoffice.domain.finding import Finding
from collectoffice.domain.receipt_number import parse_receipt_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.machine_store import Head
    from collectoffice.domain.errors import Refusal

NOT_HERE = "event {0} was written on this machine and is not in this file"
OLDER = "this copy is older: {0} receipts are missing, the last one {1}; {2}"
OTHER_EVENT = (
    "{0} is not the one that was written on this machine: it was changed, or an older copy was put back and worked on"
)
Series = tuple[int, int, int]
"""Counter, year and epoch."""


@dataclass(frozen=True, slots=True)
class OlderCopy:
    """What a machine wrote and a file does not have."""

    event_id: int
    """The first event that is not there, or is another one."""
    missing: int
    """So many receipts are not there."""
    last: str
    """The newest of them; "" where none is missing."""
    is_other: bool
    """The file went on: in the event's place stands another."""


def older_copy(connection: Connection, heads: Sequence[Head]) -> OlderCopy | None:
    """Whether a file lacks what these heads say; None where every head is a link of it."""
    for head in sorted(heads, key=lambda head: head.event_id):
        row = connection.execute("SELECT hash FROM link WHERE event_id = ?", (head.event_id,)).fetchone()
        if row is None or row[0].hex() != head.link:
            missing = _missing(connection, heads)
            last = next((head.receipt for head in reversed(heads) if _series_of(head) in missing), "")
            return OlderCopy(head.event_id, sum(missing.values()), last, row is not None)
    return None


def head_fault(connection: Connection, heads: Sequence[Head]) -> Finding | None:
    """The same in words for a supervisor."""
    older = older_copy(connection, heads)
    if older is None:
        return None
    found = (
        Finding(OTHER_EVENT, (named(connection, older.event_id),))
        if older.is_other
        else Finding(NOT_HERE, (older.event_id,))
    )
    if not older.missing:
        return found
    return Finding(OLDER, (older.missing, older.last, found))


def stop_of(connection: Connection, heads: Sequence[Head]) -> Refusal | None:
    """Why a file that lacks what these heads say takes no money: a number would be used a second time."""
    older = older_copy(connection, heads)
    if older is None:
        return None
    if older.is_other:
        return BooksStopped(found="head", fault=head_fault(connection, heads))
    return OfficeCopyOlder(receipts_missing=older.missing, last=older.last, event=older.event_id)


def high_water(heads: Iterable[Head]) -> dict[Series, int]:
    """The highest receipt number of each series that these heads brought."""
    highest: dict[Series, int] = {}
    for head in heads:
        number = _number_of(head)
        if number is not None:
            series, value = number
            highest[series] = max(value, highest.get(series, 0))
    return highest


def worth_keeping(heads: Sequence[Head], newest: int) -> list[Head]:
    """The newest heads, and of those before the ones with the highest number of a series."""
    kept, highest = list(heads[-newest:]), high_water(heads)
    older = [head for head in heads[:-newest] if (number := _number_of(head)) and highest[number[0]] == number[1]]
    return older + kept


def _missing(connection: Connection, heads: Sequence[Head]) -> dict[Series, int]:
    """By series, how many numbers were used on this machine beyond the highest one in the file."""
    found: dict[Series, int] = {}
    for series, highest in high_water(heads).items():
        row = connection.execute(
            "SELECT max(number) FROM receipt WHERE counter_code = ? AND year = ? AND epoch = ?", series
        ).fetchone()
        if highest > (row[0] or 0):
            found[series] = highest - (row[0] or 0)
    return found


def _series_of(head: Head) -> Series | None:
    number = _number_of(head)
    return None if number is None else number[0]


def _number_of(head: Head) -> tuple[Series, int] | None:
    """Series and number of the receipt that a head names."""
    if not head.receipt:
        return None
    try:
        number = parse_receipt_number(head.receipt, head.receipt.split("-")[0])
    except UnknownReceipt:
        return None
    return (number.counter, number.year, number.epoch), number.number
