"""This file is the approvals' rows: which acts waited for a second person, who answered for them, and what is still open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

Answer = Literal["approved", "contested"]

_WAITING = """
    SELECT wanted.event_id, event.uid, wanted.act, wanted.amount_minor, event.at, event.business_date, event.staff_id,
           coalesce(staff.user_name, ''), coalesce(role.name, ''), event.till_id
    FROM approval_wanted AS wanted
    JOIN event ON event.id = wanted.event_id
    LEFT JOIN staff ON staff.id = event.staff_id
    LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = event.staff_id)
"""
_OPEN = "NOT EXISTS (SELECT 1 FROM approval WHERE approved_event_id = wanted.event_id)"


@dataclass(frozen=True, slots=True)
class WaitingAct:
    """An act that stands and waits for its approval; the sum in minor units."""

    event_id: int
    uid: str
    act: str
    amount_minor: int
    at: str
    business_date: str
    staff_id: int
    user_name: str
    staff_name: str
    till_id: int | None


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """Who answered for an act, and how."""

    approver_id: int
    approver_name: str
    answer: str
    at: str
    note: str


def want(entry: Entry, act: str, amount_minor: int) -> None:
    """Marks this entry's act as waiting for its approval."""
    entry.add("approval_wanted", act=act, amount_minor=amount_minor)


def answer(entry: Entry, approved_event_id: int, approver_id: int, given: Answer, note: str = "") -> None:
    """Writes the answer of a second person to an act, this entry's own or an earlier one's."""
    entry.add("approval", approved_event_id=approved_event_id, approver_id=approver_id, answer=given, note=note)


def open_approvals(connection: Connection) -> tuple[WaitingAct, ...]:
    """Every act that waits, oldest first."""
    rows = connection.execute(f"{_WAITING} WHERE {_OPEN} ORDER BY wanted.event_id")
    return tuple(WaitingAct(*row) for row in rows)


def left_on(connection: Connection, staff_id: int, day: date, but: Collection[str] = ()) -> tuple[int, int]:
    """How many acts of a member of staff on a business date nobody approved, and their sum; some acts do not count.

    A contested one was not approved.
    """
    row = connection.execute(
        f"""
        SELECT count(*), coalesce(sum(abs(wanted.amount_minor)), 0) FROM approval_wanted AS wanted
        JOIN event ON event.id = wanted.event_id
        WHERE event.staff_id = ? AND event.business_date = ? AND wanted.act NOT IN ({", ".join("?" * len(but))})
          AND NOT EXISTS (
            SELECT 1 FROM approval WHERE approved_event_id = wanted.event_id AND answer = 'approved'
          )
        """,
        (staff_id, day.isoformat(), *but),
    ).fetchone()
    return int(row[0]), int(row[1])


def waiting_act(connection: Connection, uid: str) -> WaitingAct | None:
    """The act of an event's uid that waits for its approval."""
    row = connection.execute(f"{_WAITING} WHERE event.uid = ? AND {_OPEN}", (uid,)).fetchone()
    return WaitingAct(*row) if row else None


def answer_to(connection: Connection, event_id: int) -> GivenAnswer | None:
    """The answer that an act got."""
    row = connection.execute(
        """
        SELECT approval.approver_id, coalesce(role.name, ''), approval.answer, event.at, approval.note
        FROM approval JOIN event ON event.id = approval.event_id
        LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = approval.approver_id)
        WHERE approval.approved_event_id = ?
        """,
        (event_id,),
    ).fetchone()
    return GivenAnswer(*row) if row else None


def is_waiting(connection: Connection, event_id: int) -> bool:
    """Whether an act stands and nobody has answered for it yet."""
    row = connection.execute(
        f"SELECT 1 FROM approval_wanted AS wanted WHERE wanted.event_id = ? AND {_OPEN}", (event_id,)
    ).fetchone()
    return row is not None
