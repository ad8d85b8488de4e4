"""This file is the collected payments as rows: every allocation, every credit drawn, every rounding, mirrors included."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from collectoffice.db.merges import OWNERS
from collectoffice.db.tables import written_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from collectoffice.db.driver import Connection


class CollectedPart(NamedTuple):
    """One part of a payment, or of the mirror that undoes one; ``amount_minor`` as it changes what was collected."""

    event_id: int
    uid: str
    event_kind: str
    at: str
    business_date: str
    paid_on: str
    channel: str
    counter: int | None
    till: int | None
    cashier: str
    receipt: int | None
    receipt_year: int | None
    receipt_epoch: int | None
    receipt_number: int | None
    customer_code: str
    customer_name: str
    bill: str
    period: str
    kind: str
    amount_minor: int
    voided_event_id: int | None
    approval: str
    """What the act still lacks: ``waiting`` for its approval, or ``contested``; "" where it lacks nothing."""


class TenderPart(NamedTuple):
    """What was handed over in an event."""

    event_id: int
    kind: str
    amount_minor: int
    reference: str
    bank: str


def parts_between(connection: Connection, first_day: str, last_day: str) -> Iterator[CollectedPart]:
    """The parts of all payments and mirrors of some business dates, in the order they were written."""
    rows = connection.execute(_PARTS, {"first": first_day, "last": last_day})
    return (CollectedPart(*row) for row in rows)


def tenders_between(connection: Connection, first_day: str, last_day: str) -> Iterator[TenderPart]:
    """The tenders of the same payments and mirrors, in the order they were written."""
    rows = connection.execute(
        """
        SELECT tender.event_id, tender.kind, tender.amount_minor, coalesce(reference, ''), coalesce(bank, '')
        FROM tender JOIN event ON event.id = tender.event_id
        WHERE event.business_date BETWEEN ? AND ? ORDER BY tender.id
        """,
        (first_day, last_day),
    )
    return (TenderPart(*row) for row in rows)


def business_days(connection: Connection) -> tuple[str, str] | None:
    """The first and the last business date on which a payment was written; None without one."""
    row = connection.execute(
        "SELECT min(business_date), max(business_date) FROM event WHERE id IN (SELECT event_id FROM allocation)"
    ).fetchone()
    return (str(row[0]), str(row[1])) if row[0] else None


_HEAD = """
    SELECT event.id, event.uid, event.kind, event.at, event.business_date,
           coalesce(payment.paid_on, event.business_date), coalesce(payment.channel, undone.channel, 'office'),
           counter.code, event.till_id, coalesce(role.name, ''),
"""
_JOINS = """
    JOIN event ON event.id = part.event_id
    LEFT JOIN payment ON payment.event_id = event.id
    LEFT JOIN undo ON undo.event_id = event.id
    LEFT JOIN void ON void.event_id = event.id
    LEFT JOIN payment AS undone ON undone.event_id = coalesce(undo.undone_event_id, void.voided_event_id)
    LEFT JOIN counter ON counter.id = event.counter_id
    LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = event.staff_id)
"""
_UNDONE = "coalesce(undo.undone_event_id, void.voided_event_id)"
"""The event that this one undoes; an office of the first schema wrote its voids alone."""
_PAID = "coalesce(undo.undone_event_id, void.voided_event_id, event.id)"
"""The event that was paid, also where this one undoes it."""
_APPROVAL = """
    CASE WHEN (SELECT answer FROM approval WHERE approved_event_id = event.id) = 'contested' THEN 'contested'
         WHEN EXISTS (SELECT 1 FROM approval_wanted WHERE approval_wanted.event_id = event.id)
              AND NOT EXISTS (SELECT 1 FROM approval WHERE approved_event_id = event.id) THEN 'waiting'
         ELSE '' END
"""
_KIND = "CASE WHEN event.kind IN ('refund', 'credit_moved') THEN event.kind ELSE part.kind END"
"""Credit that goes out by itself is no payment that became credit: it has a word of its own."""
_PARTS = f"""
    {OWNERS}
    {_HEAD} receipt.counter_code, receipt.year, receipt.epoch, receipt.number, now.code, now.name,
           coalesce(bill.number, ''), coalesce(bill.period, ''), {_KIND}, part.amount_minor, {_UNDONE}, {_APPROVAL}
    FROM allocation AS part {_JOINS}
    LEFT JOIN owner ON owner.merged_id = part.customer_id
    JOIN customer_now AS now ON now.customer_id = coalesce(owner.owner_id, part.customer_id)
    LEFT JOIN bill ON bill.id = part.bill_id
    LEFT JOIN receipt ON receipt.id = part.receipt_id
    WHERE event.business_date BETWEEN :first AND :last AND event.kind <> 'credit_billed'
    UNION ALL
    {_HEAD} receipt.counter_code, receipt.year, receipt.epoch, receipt.number, now.code, now.name,
           '', '', 'credit_used', -part.amount_minor, {_UNDONE}, {_APPROVAL}
    FROM tender AS part {_JOINS}
    LEFT JOIN owner ON owner.merged_id = part.customer_id
    JOIN customer_now AS now ON now.customer_id = coalesce(owner.owner_id, part.customer_id)
    LEFT JOIN receipt ON {written_by("receipt", _PAID)}
        AND receipt.customer_id = part.customer_id
    WHERE part.kind = 'credit' AND event.business_date BETWEEN :first AND :last
    UNION ALL
    {_HEAD} receipt.counter_code, receipt.year, receipt.epoch, receipt.number, now.code, now.name,
           '', '', 'rounding', -part.amount_minor, {_UNDONE}, {_APPROVAL}
    FROM posting AS part {_JOINS}
    LEFT JOIN owner ON owner.merged_id = coalesce(payment.payer_id, undone.payer_id)
    JOIN customer_now AS now ON now.customer_id = coalesce(owner.owner_id, payment.payer_id, undone.payer_id)
    LEFT JOIN receipt ON receipt.id = (SELECT min(id) FROM receipt AS first_one
                                       WHERE {written_by("first_one", _PAID)})
    WHERE part.account = 'rounding' AND event.business_date BETWEEN :first AND :last
    ORDER BY 1
"""
