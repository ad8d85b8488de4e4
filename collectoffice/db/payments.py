"""This file is a payment's rows: tenders, allocations and late fees charged; what undoes them stands in ``undoing``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from collectoffice.db.tables import written_by
from collectoffice.domain.allocation import Allocation
from collectoffice.domain.ledger import TenderPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.domain.allocation import AllocationKind
    from collectoffice.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class PaymentEvent:
    """A payment as it was written; ``voided_at`` is "" while it stands."""

    event_id: int
    uid: str
    at: str
    business_date: date
    staff_id: int | None
    till_id: int | None
    counter_code: int | None
    channel: str
    paid_on: date
    payer_id: int
    amount_minor: int
    """The amount to pay, before rounding and without what came in above it."""
    rounding_minor: int
    voided_at: str
    void_reason: str


@dataclass(frozen=True, slots=True)
class TenderRow:
    """A tender as it was written; negative for change."""

    tender_id: int
    kind: str
    amount_minor: int
    customer_id: int | None
    reference: str
    bank: str
    dated: date | None


@dataclass(frozen=True, slots=True)
class AllocationRow:
    """An allocation as it was written."""

    allocation_id: int
    receipt_id: int | None
    customer_id: int
    bill_id: int | None
    kind: AllocationKind
    amount_minor: int


_PAYMENT = """
    SELECT event.id, event.uid, event.at, event.business_date, event.staff_id, event.till_id, counter.code,
           payment.channel, payment.paid_on, payment.payer_id, payment.amount_minor, payment.rounding_minor,
           coalesce(undone.at, ''), coalesce(void.reason, '')
    FROM payment
    JOIN event ON event.id = payment.event_id
    LEFT JOIN counter ON counter.id = event.counter_id
    LEFT JOIN void ON void.voided_event_id = event.id
    LEFT JOIN event AS undone ON undone.id = void.event_id
"""


def payment_by_id(connection: Connection, event_id: int) -> PaymentEvent | None:
    """The payment of an event."""
    return _one(connection, f"{_PAYMENT} WHERE event.id = ?", event_id)


def payment_by_uid(connection: Connection, uid: str) -> PaymentEvent | None:
    """The payment of an event's uid."""
    return _one(connection, f"{_PAYMENT} WHERE event.uid = ?", uid)


def event_of_request(connection: Connection, request_id: str) -> int | None:
    """The event that a request id made, if it made one; asked before every payment."""
    row = connection.execute("SELECT id FROM event WHERE uid = ?", (request_id,)).fetchone()
    return int(row[0]) if row else None


def last_payment_of(connection: Connection, staff_id: int, till_id: int) -> PaymentEvent | None:
    """The cashier's newest payment in a till that was not voided."""
    row = connection.execute(
        f"""
        {_PAYMENT} WHERE event.staff_id = :staff AND event.till_id = :till AND void.id IS NULL
        AND payment.event_id > (SELECT event_id FROM till WHERE id = :till) ORDER BY payment.event_id DESC LIMIT 1
        """,
        {"staff": staff_id, "till": till_id},
    ).fetchone()
    return _payment(row) if row else None


def tenders_of(connection: Connection, event_id: int) -> list[TenderRow]:
    """The tenders of a payment, change included."""
    rows = connection.execute(
        f"""
        SELECT id, kind, amount_minor, customer_id, reference, bank, dated FROM tender
        WHERE {written_by("tender", ":event")} ORDER BY id
        """,
        {"event": event_id},
    )
    return [tender_row(row) for row in rows]


def tender_row(row: tuple[Any, ...]) -> TenderRow:
    """A tender from its columns ``id, kind, amount_minor, customer_id, reference, bank, dated``."""
    tender_id, kind, amount, customer, reference, bank, dated = row
    return TenderRow(
        tender_id, kind, amount, customer, reference or "", bank or "", date.fromisoformat(dated) if dated else None
    )


def allocations_of(connection: Connection, event_id: int) -> list[AllocationRow]:
    """What a payment paid."""
    rows = connection.execute(
        f"""
        SELECT id, receipt_id, customer_id, bill_id, kind, amount_minor FROM allocation
        WHERE {written_by("allocation", ":event")} ORDER BY id
        """,
        {"event": event_id},
    )
    return [AllocationRow(*row) for row in rows]


def add_payment(
    entry: Entry, channel: str, paid_on: date, payer_id: int, amount_minor: int, rounding_minor: int = 0
) -> None:
    """Writes the payment's own row."""
    entry.add(
        "payment",
        channel=channel,
        paid_on=paid_on.isoformat(),
        payer_id=payer_id,
        amount_minor=amount_minor,
        rounding_minor=rounding_minor,
    )


def add_tenders(
    entry: Entry, tenders: Iterable[Tender], credit_drawn: Iterable[tuple[int, int]]
) -> tuple[TenderPart, ...]:
    """Writes what was handed over; a credit tender is one row for each customer it drew on."""
    handed_over = [tender for tender in tenders if tender.kind != "credit"]
    drawn = [TenderPart("credit", amount_minor, customer_id) for customer_id, amount_minor in credit_drawn]
    rows = [
        (
            tender.kind,
            tender.amount_minor,
            None,
            tender.reference or None,
            tender.bank or None,
            tender.dated.isoformat() if tender.dated else None,
        )
        for tender in handed_over
    ]
    entry.add_many(
        "tender", [*rows, *((part.kind, part.amount_minor, part.customer_id, *NO_REFERENCE) for part in drawn)]
    )
    return (*(TenderPart(tender.kind, tender.amount_minor) for tender in handed_over), *drawn)


NO_REFERENCE = (None, None, None)
"""A credit tender has no reference, bank or day."""


def add_bank_tender(entry: Entry, amount_minor: int, bank: str, reference: str, dated: date) -> TenderPart:
    """Writes what a bank collected."""
    entry.add("tender", kind="bank", amount_minor=amount_minor, reference=reference, bank=bank, dated=dated.isoformat())
    return TenderPart("bank", amount_minor)


def add_allocations(
    entry: Entry, allocations: Sequence[Allocation], receipts: Mapping[int, int], paid_on: date
) -> None:
    """Writes what a payment pays; ``receipts`` gives the receipt id of a customer where there is one.

    A late fee is charged up to the day it is paid.
    """
    up_to = paid_on.isoformat()
    entry.add_many(
        "late_fee_charge",
        [(part.bill_id, up_to, part.amount_minor) for part in allocations if part.kind == "late_fee"],
    )
    entry.add_many(
        "allocation",
        [
            (receipts.get(part.customer_id), part.customer_id, part.bill_id, part.kind, part.amount_minor, None)
            for part in allocations
        ],
    )


def _one(connection: Connection, statement: str, key: int | str) -> PaymentEvent | None:
    row = connection.execute(statement, (key,)).fetchone()
    return _payment(row) if row else None


def _payment(row: tuple[Any, ...]) -> PaymentEvent:
    event_id, uid, at, business_date, staff_id, till_id, counter, *paid = row
    channel, paid_on, payer_id, amount, rounding, voided_at, reason = paid
    return PaymentEvent(
        event_id,
        uid,
        at,
        date.fromisoformat(business_date),
        staff_id,
        till_id,
        counter,
        channel,
        date.fromisoformat(paid_on),
        payer_id,
        amount,
        rounding,
        voided_at,
        reason,
    )
