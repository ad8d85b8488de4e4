"""This file is what a supervisor watches by its rows: payments, undoings and reprints of each member of staff over some days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.till_figures import TAKEN_KINDS

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

ReceiptKey = tuple[int, int, int, int]
_TAKEN = ", ".join(f"'{kind}'" for kind in TAKEN_KINDS)


@dataclass(frozen=True, slots=True)
class ReprintRow:
    """A receipt that was printed again: the copy's number, by whom and when."""

    staff_id: int
    at: str
    copy: int
    receipt: ReceiptKey | None
    """None where the paper is no receipt's."""


def payments_by_staff(connection: Connection, first: str, last: str) -> dict[int, int]:
    """How many payments each took in a till on some business dates."""
    rows = connection.execute(
        f"""
        SELECT staff_id, count(*) FROM event
        WHERE business_date BETWEEN ? AND ? AND kind IN ({_TAKEN}) AND till_id IS NOT NULL GROUP BY staff_id
        """,
        (first, last),
    )
    return dict(rows.fetchall())


def reprints_between(connection: Connection, first: str, last: str) -> tuple[ReprintRow, ...]:
    """Every printing of some business dates that was not a paper's first, in order."""
    rows = connection.execute(
        """
        SELECT event.staff_id, event.at, printing.copy,
               receipt.counter_code, receipt.year, receipt.epoch, receipt.number
        FROM printing JOIN event ON event.id = printing.event_id
        LEFT JOIN receipt ON receipt.id = printing.paper_id
        WHERE printing.copy > 0 AND event.staff_id IS NOT NULL AND event.business_date BETWEEN ? AND ?
        ORDER BY printing.id
        """,
        (first, last),
    )
    return tuple(
        ReprintRow(staff, at, copy, tuple(key) if key[0] is not None else None) for staff, at, copy, *key in rows
    )


def names_of_staff(connection: Connection) -> dict[int, tuple[str, str]]:
    """User name and name of everybody who ever worked here, by id."""
    rows = connection.execute(
        """
        SELECT staff.id, staff.user_name,
               coalesce((SELECT name FROM staff_role WHERE staff_id = staff.id ORDER BY id DESC LIMIT 1), '')
        FROM staff
        """
    )
    return {staff_id: (user, name) for staff_id, user, name in rows}
