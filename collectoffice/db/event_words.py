"""This file is an event in words, as a supervisor can find it: number, kind, day, moment, who, where, receipts and sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db.driver import DatabaseError
from collectoffice.db.tables import written_by
from collectoffice.domain.money import currency, format_amount
from collectoffice.domain.receipt_number import ReceiptNumber

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

NAMED_RECEIPTS = 3
SUMS = (
    ("paid", "payment", "amount_minor"),
    ("tenders", "tender", "amount_minor"),
    ("allocated", "allocation", "amount_minor"),
    ("receipts", "receipt", "total_minor"),
    ("late fee", "late_fee_charge", "amount_minor"),
    ("postings", "posting", "amount_minor"),
    ("handed back", "undo", "cash_back_minor"),
    ("refunded", "refund", "amount_minor"),
    ("adjusted", "adjustment", "amount_minor"),
    ("bills", "bill", "total_minor"),
    ("collected by the bank", "bank_collection", "amount_minor"),
    ("float", "till", "float_minor"),
    ("cash moved", "cash_move", "amount_minor"),
    ("counted", "cash_count", "total_minor"),
    ("closed with", "till_close", "counted_minor"),
    ("difference", "difference_settled", "amount_minor"),
    ("cash to the bank", "deposit", "cash_minor"),
    ("cheques to the bank", "deposit", "cheques_minor"),
    ("to be approved", "approval_wanted", "amount_minor"),
)
"""What an event's rows add up to, as far as it has such rows; the postings of an honest one add up to nothing."""


def named(connection: Connection, event_id: int) -> str:
    """What the file says now about an event; as little as can be read where the file is damaged."""
    try:
        return _named(connection, event_id)
    except DatabaseError:
        return f"event {event_id}, which cannot be read"


def _named(connection: Connection, event_id: int) -> str:
    row = connection.execute(
        """
        SELECT event.kind, event.business_date, event.at, staff.user_name,
               (SELECT name FROM staff_role WHERE staff_id = event.staff_id ORDER BY id DESC LIMIT 1),
               counter.code, event.till_id
        FROM event LEFT JOIN staff ON staff.id = event.staff_id LEFT JOIN counter ON counter.id = event.counter_id
        WHERE event.id = ?
        """,
        (event_id,),
    ).fetchone()
    if row is None:
        return f"event {event_id}, which is not there"
    kind, day, at, user, name, counter, till = row
    parts = [f"{kind} of {day}, written at {at}"]
    if user is not None:
        parts.append(f"by {name} ({user})")
    if counter is not None:
        parts.append(f"at counter {counter}")
    if till is not None:
        parts.append(f"till {till}")
    parts += _receipts(connection, event_id)
    sums = _sums(connection, event_id)
    return f"event {event_id} ({', '.join(parts)}{': ' if sums else ''}{', '.join(sums)})"


def _receipts(connection: Connection, event_id: int) -> list[str]:
    numbers = connection.execute(
        f"""
        SELECT (SELECT code FROM office), counter_code, year, epoch, number FROM receipt
        WHERE {written_by("receipt", ":event")} LIMIT {NAMED_RECEIPTS}
        """,
        {"event": event_id},
    ).fetchall()
    return [f"receipt {', '.join(_number(*number) for number in numbers)}"] if numbers else []


def _number(office: str, counter: int, year: int, epoch: int, number: int) -> str:
    try:
        return ReceiptNumber(office, counter, year, epoch, number).text
    except ValueError:
        return f"{counter}/{year}/{epoch}/{number}, which is no number"


def _sums(connection: Connection, event_id: int) -> list[str]:
    found = []
    for word, table, column in SUMS:
        total, rows = connection.execute(
            f"SELECT coalesce(sum({column}), 0), count(*) FROM {table} WHERE event_id = ?", (event_id,)
        ).fetchone()
        if rows:
            found.append(f"{word} {_amount(connection, total)}")
    return found


def _amount(connection: Connection, amount_minor: int) -> str:
    try:
        return format_amount(
            amount_minor, currency(connection.execute("SELECT currency FROM office").fetchone()[0]), "en"
        )
    except (KeyError, ValueError, TypeError):
        return f"{amount_minor} minor units"
