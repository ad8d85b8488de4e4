"""This file is the tills: opened, open now with the cash they should hold, and closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

_OPEN = """
    SELECT till.id, till.counter_id, counter.code, till.staff_id, till.business_date, till.float_minor,
           now.cash_minor, event.at, counting.till_id IS NOT NULL
    FROM till_now AS now
    JOIN till ON till.id = now.till_id
    JOIN counter ON counter.id = till.counter_id
    JOIN event ON event.id = till.event_id
    LEFT JOIN till_counting_now AS counting ON counting.till_id = till.id
"""


@dataclass(frozen=True, slots=True)
class OpenTill:
    """A till that is not closed; it takes money until it is counted. Sums in minor units."""

    till_id: int
    counter_id: int
    counter_code: int
    staff_id: int
    business_date: date
    float_minor: int
    cash_minor: int
    """What the drawer should hold: float, cash tenders and cash moved in; change and what left taken off."""
    opened_at: str
    is_counting: bool


def open_tills(connection: Connection) -> tuple[OpenTill, ...]:
    """All open tills, newest first."""
    return tuple(_open_till(row) for row in connection.execute(f"{_OPEN} ORDER BY till.id DESC"))


def open_till_of(connection: Connection, staff_id: int) -> OpenTill | None:
    """The cashier's till that is not closed yet."""
    row = connection.execute(f"{_OPEN} WHERE now.staff_id = ?", (staff_id,)).fetchone()
    return _open_till(row) if row else None


def open_till_at(connection: Connection, counter_id: int) -> OpenTill | None:
    """The till at a counter that is not closed yet."""
    row = connection.execute(f"{_OPEN} WHERE now.counter_id = ?", (counter_id,)).fetchone()
    return _open_till(row) if row else None


def open_till_by_id(connection: Connection, till_id: int) -> OpenTill | None:
    """The till of a number, where it is not closed yet."""
    row = connection.execute(f"{_OPEN} WHERE now.till_id = ?", (till_id,)).fetchone()
    return _open_till(row) if row else None


def float_before(connection: Connection, counter_id: int, till_id: int) -> int | None:
    """The float of the till before this one at its counter, which its close put back; None for the first till there."""
    row = connection.execute(
        "SELECT float_minor FROM till WHERE counter_id = ? AND id < ? ORDER BY id DESC LIMIT 1", (counter_id, till_id)
    ).fetchone()
    return int(row[0]) if row else None


def last_closed_of(connection: Connection, staff_id: int) -> int | None:
    """The number of the till that a cashier closed last."""
    row = connection.execute(
        "SELECT max(till.id) FROM till JOIN till_close ON till_close.till_id = till.id WHERE till.staff_id = ?",
        (staff_id,),
    ).fetchone()
    return int(row[0]) if row and row[0] is not None else None


def last_business_date(connection: Connection) -> date | None:
    """The newest business date any till had; the next till's is never before it."""
    row = connection.execute("SELECT max(business_date) FROM till").fetchone()
    return date.fromisoformat(row[0]) if row[0] else None


def is_open(connection: Connection, till_id: int) -> bool:
    """Whether the till is not closed yet."""
    return connection.execute("SELECT 1 FROM till_now WHERE till_id = ?", (till_id,)).fetchone() is not None


def next_till_id(connection: Connection) -> int:
    """The number the next till will have."""
    return int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM till").fetchone()[0])


def open_till(entry: Entry, counter_id: int, staff_id: int, business_date: date, float_minor: int) -> int:
    """Opens a till with its float; one a counter and one a cashier."""
    till_id = entry.add(
        "till",
        counter_id=counter_id,
        staff_id=staff_id,
        business_date=business_date.isoformat(),
        float_minor=float_minor,
    )
    entry.execute("INSERT INTO till_now VALUES (?, ?, ?, ?)", (till_id, counter_id, staff_id, float_minor))
    return till_id


def move_cash(entry: Entry, till_id: int, amount_minor: int) -> None:
    """Changes what the drawer should hold."""
    if amount_minor:
        entry.execute("UPDATE till_now SET cash_minor = cash_minor + ? WHERE till_id = ?", (amount_minor, till_id))


def close_till(entry: Entry, till_id: int, expected_minor: int, counted_minor: int) -> None:
    """Closes a till with its count."""
    entry.add("till_close", till_id=till_id, expected_minor=expected_minor, counted_minor=counted_minor)
    entry.execute("DELETE FROM till_now WHERE till_id = ?", (till_id,))
    entry.execute("DELETE FROM till_counting_now WHERE till_id = ?", (till_id,))


def _open_till(row: tuple[int, int, int, int, str, int, int, str, int]) -> OpenTill:
    return OpenTill(row[0], row[1], row[2], row[3], date.fromisoformat(row[4]), row[5], row[6], row[7], bool(row[8]))
