"""This file is the bills' rows: as issued, how their principal changed since, and the cache of what is open now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from collectoffice.db.merges import kin_of, marks_for, way_of
from collectoffice.domain.late_fee import PrincipalChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

_Row = tuple[Any, ...]
_BILL = """
    SELECT bill.id, now.customer_id, bill.number, bill.kind, bill.period, bill.total_minor, bill.issued, bill.due,
           bill.known_on, bill.kwh, now.open_minor, now.late_fee_paid_minor, now.is_settled, bill.customer_id
    FROM bill JOIN bill_now AS now ON now.bill_id = bill.id
"""


class NewBill(NamedTuple):
    """A bill to be written, in the order of its table's columns; days ISO, sums in minor units."""

    customer_id: int
    number: str
    number_key: str
    kind: str
    period: str
    charge_minor: int | None
    vat_rate: str | None
    vat_minor: int | None
    total_minor: int
    issued: str | None
    due: str | None
    known_on: str
    period_from: str | None
    period_to: str | None
    reading_from: str | None
    reading_to: str | None
    kwh: int | None
    notices_given: int | None
    replaces_bill_id: int | None
    workbook_id: int | None
    sheet_row: int | None


class Bill(NamedTuple):
    """A bill as issued, with what is open on it now; read for every payment twice, and so a tuple."""

    bill_id: int
    customer_id: int
    """Who owes it now."""
    number: str
    kind: str
    period: str
    total_minor: int
    issued: date | None
    stated_due: date | None
    known_on: date
    kwh: int | None
    open_minor: int
    late_fee_paid_minor: int
    is_settled: bool
    issued_to: int
    """The customer it was issued to; another one where customers were merged since."""


@dataclass(frozen=True, slots=True)
class LastPayment:
    """When, where and by whom a bill was last paid."""

    paid_on: str
    at: str
    channel: str
    counter: int | None
    cashier: str
    receipt: tuple[int, int, int, int] | None
    """Counter, year, epoch and number of its receipt."""


def number_key(number: str) -> str:
    """A bill number as it is looked up: capital letters and digits alone, as a scanner or a clerk gives them."""
    if number.isascii() and number.isalnum():
        return number.upper()
    return "".join(letter for letter in number.upper() if letter.isalnum())


def unsettled_bills(connection: Connection, customer_id: int) -> list[Bill]:
    """The customer's bills on which principal or a late fee is owed."""
    rows = connection.execute(f"{_BILL} WHERE now.customer_id = ? AND now.is_settled = 0", (customer_id,))
    return [_bill(row) for row in rows]


def bills_of(connection: Connection, customer_id: int) -> list[Bill]:
    """All bills of a customer, newest period first."""
    kin = kin_of(connection, customer_id)
    rows = connection.execute(
        f"{_BILL} WHERE bill.customer_id IN ({marks_for(kin)}) ORDER BY bill.period DESC, bill.id DESC", kin
    )
    return [_bill(row) for row in rows]


def bill_by_number(connection: Connection, number: str) -> Bill | None:
    """The bill of a number, however it is spaced."""
    row = connection.execute(f"{_BILL} WHERE bill.number_key = ?", (number_key(number),)).fetchone()
    return _bill(row) if row else None


def bill_by_id(connection: Connection, bill_id: int) -> Bill:
    """The bill of an id."""
    return _bill(connection.execute(f"{_BILL} WHERE bill.id = ?", (bill_id,)).fetchone())


def as_issued(connection: Connection, bill_id: int) -> NewBill:
    """The whole row of a bill, as it was issued."""
    columns = ", ".join(NewBill._fields)
    return NewBill(*connection.execute(f"SELECT {columns} FROM bill WHERE id = ?", (bill_id,)).fetchone())


def bill_of_period(connection: Connection, customer_id: int, period: str) -> Bill | None:
    """The customer's bill of a period: an open one before a settled one, the oldest first."""
    kin = kin_of(connection, customer_id)
    row = connection.execute(
        f"""
        {_BILL} WHERE bill.customer_id IN ({marks_for(kin)}) AND bill.period = ?
        ORDER BY now.is_settled, bill.id LIMIT 1
        """,
        (*kin, period),
    ).fetchone()
    return _bill(row) if row else None


def open_bills_known_by(connection: Connection, day: date) -> list[Bill]:
    """Every bill with open principal that head office had issued or listed by a day."""
    rows = connection.execute(f"{_BILL} WHERE now.open_minor > 0 AND bill.known_on <= ?", (day.isoformat(),))
    return [_bill(row) for row in rows]


class BillRows(NamedTuple):
    """What the rows say happened to a bill since it was issued."""

    changes: list[PrincipalChange]
    late_fee_paid_minor: int
    """Paid or waived of its late fee; payments undone and what went to credit taken off."""


def rows_of(connection: Connection, bills: Sequence[Bill]) -> dict[int, BillRows]:
    """How the principal of each bill changed since it was issued, and what was paid of its late fee; asked in every payment.

    Adjustments, and payments that were not undone. What a correction put to credit counts from its business date. What
    the office took off a bill as wrong was never owed: it counts from the bill's first day; any other adjustment counts
    from the day it took effect.
    """
    changes: dict[int, list[PrincipalChange]] = {bill.bill_id: [] for bill in bills}
    fees = dict.fromkeys(changes, 0)
    for payers, together in _by_payers(connection, bills).items():
        of = {bill.bill_id: bill for bill in together}
        question, ids = _rows_question(len(payers), len(of)), tuple(of)
        for bill_id, kind, day, amount_minor, flag in connection.execute(question, (*payers, *ids, *ids)):
            if kind == "late_fee":
                fees[bill_id] += amount_minor
            elif kind == "late_fee_waived":
                fees[bill_id] -= amount_minor
            elif kind == "principal":
                if flag:
                    changes[bill_id].append(PrincipalChange(date.fromisoformat(day), -amount_minor))
            else:
                was_never_owed = kind in {"cancelled", "reissued"} or (kind == "down" and flag)
                on = first_day(of[bill_id]) if was_never_owed else date.fromisoformat(day)
                changes[bill_id].append(PrincipalChange(on, amount_minor))
    return {bill_id: BillRows(changes[bill_id], fees[bill_id]) for bill_id in changes}


def changes_of(connection: Connection, bills: Sequence[Bill]) -> dict[int, list[PrincipalChange]]:
    """How the principal of each bill changed since it was issued."""
    return {bill_id: rows.changes for bill_id, rows in rows_of(connection, bills).items()}


def _by_payers(connection: Connection, bills: Sequence[Bill]) -> dict[tuple[int, ...], list[Bill]]:
    """The bills by the customers under whom they can have been paid: one group, unless customers were merged."""
    groups: dict[tuple[int, ...], list[Bill]] = {}
    for bill in bills:
        groups.setdefault(payers_of(connection, bill), []).append(bill)
    return groups


@cache
def _rows_question(payers: int, bills: int) -> str:
    """What was paid, with whether it stands; what was adjusted, with whether by hand."""
    wanted = ", ".join("?" * bills)
    return f"""
        SELECT paid.bill_id, paid.kind, coalesce(payment.paid_on, event.business_date), paid.amount_minor,
               paid.mirrors_id IS NULL AND NOT EXISTS (
                   SELECT 1 FROM allocation AS mirror WHERE mirror.mirrors_id = paid.id)
        FROM allocation AS paid
        JOIN event ON event.id = paid.event_id
        LEFT JOIN payment ON payment.event_id = paid.event_id
        WHERE paid.customer_id IN ({", ".join("?" * payers)}) AND paid.bill_id IN ({wanted})
          AND +paid.kind IN ('principal', 'late_fee')
        UNION ALL
        SELECT bill_id, adjustment.kind, effective_on, amount_minor, event.kind = '{BY_HAND}'
        FROM adjustment JOIN event ON event.id = adjustment.event_id WHERE bill_id IN ({wanted})
    """


def payers_of(connection: Connection, bill: Bill) -> tuple[int, ...]:
    """The customers under whom a bill can have been paid: who it was issued to and who that customer became since."""
    return (bill.customer_id,) if bill.customer_id == bill.issued_to else way_of(connection, bill.issued_to)


def first_day(bill: Bill) -> date:
    """The day from which a bill is owed, for its late fee: no later than its due day."""
    return min(day for day in (bill.issued, bill.stated_due, bill.known_on) if day is not None)


BY_HAND = "adjustment"
"""The kind of event of a correction that the office makes; an import's adjustments are its own."""
_STANDS = """
    paid.kind = '{kind}' AND paid.mirrors_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM allocation AS mirror WHERE mirror.mirrors_id = paid.id)
"""


def bill_anew(connection: Connection, bill_id: int) -> tuple[Bill, BillRows, str]:
    """A bill, what its rows say now, and its customer's class."""
    *row, customer_class = connection.execute(_BILL_ANEW, (bill_id,)).fetchone()
    bill = _bill(tuple(row))
    return bill, rows_of(connection, [bill])[bill_id], customer_class


_BILL_ANEW = """
    SELECT bill.id, now.customer_id, bill.number, bill.kind, bill.period, bill.total_minor, bill.issued, bill.due,
           bill.known_on, bill.kwh, now.open_minor, now.late_fee_paid_minor, now.is_settled, bill.customer_id,
           customer_now.class
    FROM bill
    JOIN bill_now AS now ON now.bill_id = bill.id
    JOIN customer_now ON customer_now.customer_id = now.customer_id
    WHERE bill.id = ?
"""


def was_paid_on(connection: Connection, bill: Bill) -> bool:
    """Whether any payment that was not undone paid on this bill."""
    payers = payers_of(connection, bill)
    row = connection.execute(
        f"""
        SELECT 1 FROM allocation AS paid
        WHERE customer_id IN ({marks_for(payers)}) AND bill_id = ? AND mirrors_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM allocation AS mirror WHERE mirror.mirrors_id = paid.id)
        LIMIT 1
        """,
        (*payers, bill.bill_id),
    ).fetchone()
    return row is not None


def last_payment(connection: Connection, bill: Bill) -> LastPayment | None:
    """The newest payment on a bill that was not undone."""
    payers = payers_of(connection, bill)
    row = connection.execute(
        f"""
        SELECT payment.paid_on, event.at, payment.channel, receipt.counter_code, coalesce(role.name, ''),
               receipt.year, receipt.epoch, receipt.number
        FROM allocation AS paid
        JOIN payment ON payment.event_id = paid.event_id
        JOIN event ON event.id = paid.event_id
        LEFT JOIN receipt ON receipt.id = paid.receipt_id
        LEFT JOIN staff_role AS role
            ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = event.staff_id)
        WHERE paid.customer_id IN ({marks_for(payers)}) AND paid.bill_id = ? AND paid.mirrors_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM allocation AS mirror WHERE mirror.mirrors_id = paid.id)
        ORDER BY paid.id DESC LIMIT 1
        """,
        (*payers, bill.bill_id),
    ).fetchone()
    if row is None:
        return None
    number = (row[3], row[5], row[6], row[7]) if row[3] is not None else None
    return LastPayment(row[0], row[1], row[2], row[3], row[4], number)


def add_bills(entry: Entry, bills: Iterable[NewBill]) -> range:
    """Writes new bills, all of them open; the caller posts what they bill and refreshes their customers."""
    fresh = list(bills)
    ids = entry.add_many("bill", fresh)
    entry.execute_many(
        "INSERT INTO bill_now VALUES (?, ?, ?, 0, 0)",
        ((bill_id, bill.customer_id, bill.total_minor) for bill_id, bill in zip(ids, fresh, strict=True)),
    )
    return ids


def adjust(
    entry: Entry,
    bill_id: int,
    kind: str,
    amount_minor: int,
    effective_on: date,
    reason: str,
    document: str,
    approver_id: int | None = None,
) -> None:
    """Writes an adjustment of a bill's principal (positive: more is owed); the caller posts it and refreshes the bill."""
    entry.add(
        "adjustment",
        bill_id=bill_id,
        kind=kind,
        amount_minor=amount_minor,
        effective_on=effective_on.isoformat(),
        reason=reason,
        document=document,
        approver_id=approver_id,
    )


def put_now(entry: Entry, bill_id: int, open_minor: int, late_fee_paid: int, *, is_settled: bool) -> None:
    """Brings the cache of one bill up to its rows."""
    entry.execute(
        "UPDATE bill_now SET open_minor = ?, late_fee_paid_minor = ?, is_settled = ? WHERE bill_id = ?",
        (open_minor, late_fee_paid, int(is_settled), bill_id),
    )


def _bill(row: _Row) -> Bill:
    bill_id, customer_id, number, kind, period, total, issued, due, known_on, kwh, *now, issued_to = row
    open_now, fee_paid, settled = now
    return Bill(
        bill_id,
        customer_id,
        number,
        kind,
        period,
        total,
        _day(issued),
        _day(due),
        date.fromisoformat(known_on),
        kwh,
        open_now,
        fee_paid,
        bool(settled),
        issued_to,
    )


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


@dataclass(frozen=True, slots=True)
class KnownBill:
    """A bill number that is taken, with what its bill asks after all adjustments."""

    bill_id: int
    customer_id: int
    period: str
    total_minor: int
    """As issued, adjustments added."""


LOOKED_UP_AT_ONCE = 500


def known_bills(connection: Connection, keys: Sequence[str]) -> dict[str, KnownBill]:
    """The bills of many number keys at once; an unknown number is not named."""
    found: dict[str, KnownBill] = {}
    for start in range(0, len(keys), LOOKED_UP_AT_ONCE):
        part = keys[start : start + LOOKED_UP_AT_ONCE]
        rows = connection.execute(
            f"""
            SELECT number_key, bill.id, now.customer_id, period, total_minor +
                (SELECT coalesce(sum(amount_minor), 0) FROM adjustment
                 WHERE adjustment.bill_id = bill.id AND adjustment.kind <> 'late_fee_waived')
            FROM bill JOIN bill_now AS now ON now.bill_id = bill.id WHERE number_key IN ({",".join("?" * len(part))})
            """,
            tuple(part),
        )
        found.update((key, KnownBill(*rest)) for key, *rest in rows)
    return found


def paid_by(connection: Connection, bill: Bill, day: date) -> int:
    """What was paid of a bill's principal up to a day, payments undone and what went to credit left out."""
    payers = payers_of(connection, bill)
    row = connection.execute(
        f"""
        SELECT coalesce(sum(paid.amount_minor), 0) FROM allocation AS paid
        JOIN event ON event.id = paid.event_id
        LEFT JOIN payment ON payment.event_id = paid.event_id
        WHERE paid.customer_id IN ({marks_for(payers)}) AND paid.bill_id = ? AND {_STANDS.format(kind="principal")}
          AND coalesce(payment.paid_on, event.business_date) <= ?
        """,
        (*payers, bill.bill_id, day.isoformat()),
    ).fetchone()
    return int(row[0])


def adjusted_after(connection: Connection, bill: Bill, day: date) -> int:
    """What adjustments that took effect after a day added to a bill's principal (negative: took off)."""
    row = connection.execute(
        """
        SELECT coalesce(sum(amount_minor), 0) FROM adjustment
        WHERE bill_id = ? AND kind <> 'late_fee_waived' AND effective_on > ?
        """,
        (bill.bill_id, day.isoformat()),
    ).fetchone()
    return int(row[0])


def last_event_id(connection: Connection, bill: Bill) -> int:
    """The newest event that billed, paid or adjusted this bill."""
    payers = payers_of(connection, bill)
    row = connection.execute(
        f"""
        SELECT max(bill.event_id,
                   coalesce((SELECT max(event_id) FROM allocation
                             WHERE customer_id IN ({marks_for(payers)}) AND bill_id = bill.id), 0),
                   coalesce((SELECT max(event_id) FROM adjustment WHERE bill_id = bill.id), 0))
        FROM bill WHERE id = ?
        """,
        (*payers, bill.bill_id),
    ).fetchone()
    return int(row[0])


def is_held(connection: Connection, bill_id: int, amount_minor: int) -> bool:
    """Whether this other amount of a bill waits for the supervisor already."""
    row = connection.execute(
        "SELECT 1 FROM held_bill WHERE bill_id = ? AND amount_minor = ?", (bill_id, amount_minor)
    ).fetchone()
    return row is not None


def bills_without_principal(connection: Connection) -> list[Bill]:
    """Every bill of which no principal is open."""
    return [_bill(row) for row in connection.execute(f"{_BILL} WHERE now.open_minor = 0")]
