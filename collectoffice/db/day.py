"""This file is the days' rows: how far the closing of a day came, and the facts it was signed with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from collectoffice.db.tables import written_by

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

Step = Literal["safe_counted", "signed", "exported", "locked"]


@dataclass(frozen=True, slots=True)
class DayStep:
    """A step of a day's closing that was taken."""

    step: str
    at: str
    staff_name: str


def add_step(entry: Entry, day: date, step: Step) -> None:
    """Writes that a step of the closing was taken; each once a day."""
    entry.add("day_step", day=day.isoformat(), step=step)


def steps_of(connection: Connection, day: date) -> dict[str, DayStep]:
    """The steps that a day's closing took, by name, in order."""
    rows = connection.execute(
        """
        SELECT day_step.step, event.at, coalesce(role.name, '') FROM day_step
        JOIN event ON event.id = day_step.event_id
        LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = event.staff_id)
        WHERE day_step.day = ? ORDER BY day_step.id
        """,
        (day.isoformat(),),
    )
    return {row[0]: DayStep(*row) for row in rows}


def is_locked(connection: Connection, day: date) -> bool:
    """Whether a day's closing is complete."""
    row = connection.execute("SELECT 1 FROM day_step WHERE day = ? AND step = 'locked'", (day.isoformat(),)).fetchone()
    return row is not None


def freeze(entry: Entry, day: date, facts: str) -> None:
    """Writes the facts that a day is signed with; from here on no act falls on it."""
    entry.add("day_sheet", day=day.isoformat(), facts=facts)


def frozen_facts(connection: Connection, day: date) -> str | None:
    """The facts that a day was signed with."""
    row = connection.execute("SELECT facts FROM day_sheet WHERE day = ?", (day.isoformat(),)).fetchone()
    return str(row[0]) if row else None


def is_signed(connection: Connection, day: date) -> bool:
    """Whether a day was signed."""
    return connection.execute("SELECT 1 FROM day_sheet WHERE day = ?", (day.isoformat(),)).fetchone() is not None


def last_signed_day(connection: Connection) -> date | None:
    """The newest day that was signed."""
    row = connection.execute("SELECT max(day) FROM day_sheet").fetchone()
    return date.fromisoformat(row[0]) if row[0] else None


def unfinished_day(connection: Connection) -> date | None:
    """The newest day that was signed and whose closing was cut off before it was locked."""
    row = connection.execute(
        "SELECT max(day) FROM day_sheet WHERE day NOT IN (SELECT day FROM day_step WHERE step = 'locked')"
    ).fetchone()
    return date.fromisoformat(row[0]) if row[0] else None


def days_of_business(connection: Connection, first: date, last: date) -> tuple[date, ...]:
    """The business dates of a span that moved money, had a till, were closed, or on which a paper was printed again."""
    rows = connection.execute(
        f"""
        SELECT DISTINCT business_date FROM event WHERE business_date BETWEEN :first AND :last
          AND EXISTS (SELECT 1 FROM posting WHERE {written_by("posting", "event.id")})
        UNION SELECT business_date FROM till WHERE business_date BETWEEN :first AND :last
        UNION SELECT event.business_date FROM printing CROSS JOIN event ON event.id = printing.event_id
        WHERE printing.copy > 0 AND event.business_date BETWEEN :first AND :last
        UNION SELECT day FROM day_sheet WHERE day BETWEEN :first AND :last
        ORDER BY 1
        """,
        {"first": first.isoformat(), "last": last.isoformat()},
    )
    return tuple(date.fromisoformat(day) for (day,) in rows)


def unclosed_days(connection: Connection, before: date) -> tuple[date, ...]:
    """The business dates before a day that had a till and were never locked, oldest first.

    A till of the first schema, which knew no closing of a day, was closed without a count of its own: its day is no
    longer asked for.
    """
    rows = connection.execute(
        """
        SELECT DISTINCT till.business_date FROM till
        WHERE till.business_date < ? AND till.business_date NOT IN (SELECT day FROM day_step WHERE step = 'locked')
          AND (till.id NOT IN (SELECT till_id FROM till_close)
               OR EXISTS (SELECT 1 FROM cash_count WHERE cash_count.till_id = till.id AND purpose = 'close'))
        ORDER BY 1
        """,
        (before.isoformat(),),
    )
    return tuple(date.fromisoformat(day) for (day,) in rows)


def reconcile_tills(entry: Entry, day: date) -> None:
    """Marks the day's tills that nobody reconciled yet: who signs the sheet has looked at them."""
    rows = entry.connection.execute(
        """
        SELECT id FROM till WHERE business_date = ?
        AND id IN (SELECT till_id FROM till_close) AND id NOT IN (SELECT till_id FROM till_reconciled) ORDER BY id
        """,
        (day.isoformat(),),
    ).fetchall()
    entry.add_many("till_reconciled", rows)
