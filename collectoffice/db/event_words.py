"""This file is an event in words, as a supervisor can find it: number, kind, day, moment, who, where, receipts and sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db.driver import DatabaseError
from collectoffice.db.tables import written_by
from collectoffice.domain.finding import Finding
from collectoffice.domain.receipt_number import ReceiptNumber

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

NAMED_RECEIPTS = 3
SUMS = (
    ("paid {0:money}", "payment", "amount_minor"),
    ("tenders {0:money}", "tender", "amount_minor"),
    ("allocated {0:money}", "allocation", "amount_minor"),
    ("receipts {0:money}", "receipt", "total_minor"),
    ("late fee {0:money}", "late_fee_charge", "amount_minor"),
    ("postings {0:money}", "posting", "amount_minor"),
    ("handed back {0:money}", "undo", "cash_back_minor"),
    ("refunded {0:money}", "refund", "amount_minor"),
    ("adjusted {0:money}", "adjustment", "amount_minor"),
    ("bills {0:money}", "bill", "total_minor"),
    ("collected by the bank {0:money}", "bank_collection", "amount_minor"),
    ("float {0:money}", "till", "float_minor"),
    ("cash moved {0:money}", "cash_move", "amount_minor"),
    ("counted {0:money}", "cash_count", "total_minor"),
    ("closed with {0:money}", "till_close", "counted_minor"),
    ("difference {0:money}", "difference_settled", "amount_minor"),
    ("cash to the bank {0:money}", "deposit", "cash_minor"),
    ("cheques to the bank {0:money}", "deposit", "cheques_minor"),
    ("to be approved {0:money}", "approval_wanted", "amount_minor"),
)
"""What an event's rows add up to, as far as it has such rows; the postings of an honest one add up to nothing."""


def named(connection: Connection, event_id: int) -> Finding:
    """What the file says now about an event; as little as can be read where the file is damaged."""
    try:
        return _named(connection, event_id)
    except DatabaseError:
        return Finding("event {0}, which cannot be read", (event_id,))


def _named(connection: Connection, event_id: int) -> Finding:
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
        return Finding("event {0}, which is not there", (event_id,))
    kind, day, at, user, name, counter, till = row
    parts = [Finding("{0:word} of {1:day}, written at {2:moment}", (kind, day, at))]
    if user is not None:
        parts.append(Finding("by {0} ({1})", (name, user)))
    if counter is not None:
        parts.append(Finding("at counter {0}", (counter,)))
    if till is not None:
        parts.append(Finding("till {0}", (till,)))
    parts += _receipts(connection, event_id)
    sums = _sums(connection, event_id)
    if not sums:
        return Finding("event {0} ({1})", (event_id, tuple(parts)))
    return Finding("event {0} ({1}: {2})", (event_id, tuple(parts), sums))


def _receipts(connection: Connection, event_id: int) -> list[Finding]:
    numbers = connection.execute(
        f"""
        SELECT (SELECT code FROM office), counter_code, year, epoch, number FROM receipt
        WHERE {written_by("receipt", ":event")} LIMIT {NAMED_RECEIPTS}
        """,
        {"event": event_id},
    ).fetchall()
    return [Finding("receipt {0}", (tuple(receipt_name(*number) for number in numbers),))] if numbers else []


def receipt_name(office: str, counter: int, year: int, epoch: int, number: int) -> str | Finding:
    """A receipt's number as it is read; one that no receipt can have as it stands in the books."""
    try:
        return ReceiptNumber(office, counter, year, epoch, number).text
    except ValueError:
        return Finding("{0}, which is no number", (f"{counter}/{year}/{epoch}/{number}",))


def _sums(connection: Connection, event_id: int) -> tuple[Finding, ...]:
    found = []
    for form, table, column in SUMS:
        total, rows = connection.execute(
            f"SELECT coalesce(sum({column}), 0), count(*) FROM {table} WHERE event_id = ?", (event_id,)
        ).fetchone()
        if rows:
            found.append(Finding(form, (total,)))
    return tuple(found)
