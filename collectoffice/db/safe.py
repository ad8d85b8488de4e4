"""This file is the safe's rows: what went in and out of it by event, its counts, and why one was over or short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import cash
from collectoffice.db.cash import CashCount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

COUNTED_KIND = "safe_counted"
"""The kind of event of a count; its postings are what it found over or short."""
FIRST_KIND = "safe_taken_over"
"""The kind of event of the first count ever: it finds no difference, it takes over what lies there."""


@dataclass(frozen=True, slots=True)
class SafeMove:
    """What one event put into the safe (positive) or took out of it, in minor units."""

    event_id: int
    kind: str
    day: str
    at: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class SafeCount:
    """A count of the safe with the event it was written in."""

    event_id: int
    day: str
    count: CashCount
    reason: str


def moves_of_safe(connection: Connection) -> tuple[SafeMove, ...]:
    """Everything that ever moved in or out of the safe, in the order it was written."""
    rows = connection.execute(
        """
        SELECT event.id, event.kind, event.business_date, event.at, sum(posting.amount_minor)
        FROM posting JOIN event ON event.id = posting.event_id
        WHERE posting.account = 'safe' GROUP BY event.id ORDER BY event.id
        """
    )
    return tuple(SafeMove(*row) for row in rows)


def counts_of_safe(connection: Connection) -> tuple[SafeCount, ...]:
    """Every count of the safe, in order, with the newest reason that was given for it."""
    rows = connection.execute(
        """
        SELECT event.id, event.business_date, counted.id, counted.purpose, event.at, event.staff_id, counted.till_id,
               counted.expected_minor, counted.total_minor,
               coalesce((SELECT reason FROM safe_reason WHERE count_id = counted.id ORDER BY id DESC LIMIT 1), '')
        FROM cash_count AS counted JOIN event ON event.id = counted.event_id
        WHERE counted.purpose = 'safe' ORDER BY counted.id
        """
    ).fetchall()
    return tuple(
        SafeCount(event_id, day, CashCount(*(*counted, _pieces(connection, counted[0]))), reason)
        for event_id, day, *counted, reason in rows
    )


def balance_of_safe(connection: Connection) -> int:
    """What should be in the safe now, in minor units."""
    row = connection.execute("SELECT coalesce(sum(amount_minor), 0) FROM posting WHERE account = 'safe'").fetchone()
    return int(row[0])


def add_count(entry: Entry, total_minor: int, pieces: Mapping[int, int], expected_minor: int) -> int:
    """Writes a count of the safe; returns its id."""
    return cash.add_count(entry, "safe", total_minor, pieces, expected_minor=expected_minor)


def explain(entry: Entry, count_id: int, reason: str) -> None:
    """Writes why a count was over or short."""
    entry.add("safe_reason", count_id=count_id, reason=reason)


def _pieces(connection: Connection, count_id: int) -> dict[int, int]:
    rows = connection.execute(
        "SELECT denomination_minor, pieces FROM cash_count_note WHERE count_id = ? ORDER BY denomination_minor DESC",
        (count_id,),
    )
    return dict(rows.fetchall())
