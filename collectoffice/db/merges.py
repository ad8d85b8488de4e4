"""This file is the merges' rows: which customers turned out to be one, and who answers for a merged one's bills now.

A merge changes no older row: bills, payments and facts stay under the customer they were written for, and are found by
following the merges from there. Most offices have none, so every question here is one look into an empty table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

OWNERS = """
    WITH RECURSIVE way (merged_id, into_id) AS (
        SELECT merged_id, into_id FROM customer_merge
        UNION SELECT way.merged_id, further.into_id FROM way
              JOIN customer_merge AS further ON further.merged_id = way.into_id
    ), owner (merged_id, owner_id) AS (
        SELECT merged_id, into_id FROM way WHERE into_id NOT IN (SELECT merged_id FROM customer_merge)
    )
"""
"""The beginning of a question that asks for many: ``owner`` says of each merged customer who it is part of now."""


def add_merge(entry: Entry, merged_id: int, into_id: int) -> None:
    """Writes that one customer is another."""
    entry.add("customer_merge", merged_id=merged_id, into_id=into_id)


def way_of(connection: Connection, customer_id: int) -> tuple[int, ...]:
    """The customer and everybody it became by merges, in that order; the last is who it is part of now."""
    way = [customer_id]
    while (into := _into(connection, way[-1])) is not None:
        way.append(into)
    return tuple(way)


def owner_of(connection: Connection, customer_id: int) -> int:
    """Who the customer is part of now: itself, unless it was merged."""
    return way_of(connection, customer_id)[-1]


def owner_at(connection: Connection, customer_id: int, event_id: int) -> int:
    """Who the customer was part of when an event was written."""
    while (into := _into(connection, customer_id, event_id)) is not None:
        customer_id = into
    return customer_id


def kin_of(connection: Connection, customer_id: int) -> tuple[int, ...]:
    """The customer and all that were merged into it, itself first."""
    kin = [customer_id]
    for one in kin:
        rows = connection.execute("SELECT merged_id FROM customer_merge WHERE into_id = ?", (one,))
        kin.extend(merged for (merged,) in rows)
    return tuple(kin)


def marks_for(values: Sequence[object]) -> str:
    """As many question marks as there are values, for SQL's IN."""
    return ", ".join("?" * len(values))


_LAST_EVENT = (1 << 62) - 1


def _into(connection: Connection, customer_id: int, event_id: int = _LAST_EVENT) -> int | None:
    row = connection.execute(
        "SELECT into_id FROM customer_merge WHERE merged_id = ? AND event_id <= ?", (customer_id, event_id)
    ).fetchone()
    return int(row[0]) if row else None
