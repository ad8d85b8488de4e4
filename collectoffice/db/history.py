"""This file is one customer's story in money: bills issued, adjusted, paid and unpaid again, in the order of their days."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from collectoffice.db.merges import kin_of, marks_for
from collectoffice.db.tables import written_by
from collectoffice.db.till_figures import UNDOING_KINDS

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

EntryKind = Literal["bill", "payment", "void", "adjustment"]


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened; sums in minor units, 0 where they say nothing."""

    kind: EntryKind
    on: date
    event_id: int
    periods: tuple[str, ...]
    document: str = ""
    """The bill's number, the bank's reference or the workbook that adjusted; "" for a receipt (see ``receipt``)."""
    receipt: tuple[int, int, int, int] | None = None
    """Counter, year, epoch and number."""
    at: str = ""
    """The moment with its offset; "" for a bill, which has a day alone."""
    billed_minor: int = 0
    """What a bill asks, or an adjustment adds or takes (with the late fee that it gave back)."""
    principal_minor: int = 0
    late_fee_minor: int = 0
    credit_minor: int = 0
    """Put to credit."""
    drawn_minor: int = 0
    """Drawn from credit."""
    channel: str = ""
    counter: int | None = None
    who: str = ""
    kwh: int | None = None
    is_voided: bool = False


def history_of(connection: Connection, customer_id: int) -> list[HistoryEntry]:
    """Everything about the customer's money, oldest first; what customers merged into it did is its own."""
    kin = kin_of(connection, customer_id)
    entries = [*_bills(connection, kin), *_adjustments(connection, kin), *_payments(connection, kin)]
    return sorted(entries, key=lambda entry: (entry.on, entry.event_id, entry.document))


def _bills(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    rows = connection.execute(
        f"""
        SELECT known_on, event_id, number, period, total_minor, kwh FROM bill WHERE customer_id IN ({marks_for(kin)})
        """,
        kin,
    )
    return [
        HistoryEntry(
            kind="bill",
            on=date.fromisoformat(known_on),
            event_id=event_id,
            document=number,
            periods=(period,),
            billed_minor=total,
            kwh=kwh,
        )
        for known_on, event_id, number, period, total, kwh in rows
    ]


_BACK = written_by("back", "event.id")


def _adjustments(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    rows = connection.execute(
        f"""
        SELECT adjustment.effective_on, event.at, event.id, adjustment.document, bill.period,
               adjustment.amount_minor
               + (SELECT coalesce(sum(back.amount_minor), 0) FROM allocation AS back
                  WHERE {_BACK} AND back.bill_id = bill.id AND back.kind = 'late_fee'),
               coalesce(role.name, '')
        FROM bill JOIN adjustment ON adjustment.bill_id = bill.id
        JOIN event ON event.id = adjustment.event_id
        LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = event.staff_id)
        WHERE bill.customer_id IN ({marks_for(kin)}) AND adjustment.kind <> 'late_fee_waived'
        """,
        kin,
    )
    return [
        HistoryEntry(
            kind="adjustment",
            on=date.fromisoformat(effective_on),
            at=at,
            event_id=event_id,
            document=document,
            periods=(period,),
            billed_minor=amount,
            who=who,
        )
        for effective_on, at, event_id, document, period, amount, who in rows
    ]


_TENDERS, _PARTS = written_by("tender", "event.id"), written_by("part", "event.id")
_KIN = "(SELECT value FROM json_each(:kin))"


def _payments(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    """Payments and their mirrors, one entry an event; what a correction put to credit belongs to its adjustment."""
    rows = connection.execute(
        f"""
        SELECT event.kind, coalesce(payment.paid_on, event.business_date), event.at, event.id,
               coalesce(payment.channel, ''), counter.code, coalesce(role.name, ''),
               sum(CASE WHEN paid.kind = 'principal' THEN paid.amount_minor ELSE 0 END),
               sum(CASE WHEN paid.kind = 'late_fee' THEN paid.amount_minor ELSE 0 END),
               sum(CASE WHEN paid.kind = 'credit' THEN paid.amount_minor ELSE 0 END),
               (SELECT coalesce(sum(amount_minor), 0) FROM tender
                WHERE {_TENDERS} AND tender.kind = 'credit' AND tender.customer_id IN {_KIN}),
               (SELECT group_concat(period, ' ') FROM (
                    SELECT DISTINCT bill.period FROM allocation AS part JOIN bill ON bill.id = part.bill_id
                    WHERE {_PARTS} AND part.customer_id IN {_KIN} ORDER BY bill.period)),
               receipt.counter_code, receipt.year, receipt.epoch, receipt.number,
               (SELECT max(tender.bank || ' ' || tender.reference) FROM tender
                WHERE {_TENDERS} AND tender.kind = 'bank'),
               EXISTS (SELECT 1 FROM void WHERE void.voided_event_id = event.id)
        FROM allocation AS paid
        JOIN event ON event.id = paid.event_id
        LEFT JOIN payment ON payment.event_id = event.id
        LEFT JOIN counter ON counter.id = event.counter_id
        LEFT JOIN receipt ON receipt.id = paid.receipt_id
        LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = event.staff_id)
        WHERE paid.customer_id IN {_KIN} AND event.kind <> 'adjustment'
        GROUP BY event.id
        """,
        {"kin": json.dumps(kin)},
    )
    return [
        HistoryEntry(
            kind="void" if row[0] in UNDOING_KINDS else "payment",
            on=date.fromisoformat(row[1]),
            at=row[2],
            event_id=row[3],
            document=row[16] or "",
            receipt=(row[12], row[13], row[14], row[15]) if row[12] is not None else None,
            periods=tuple((row[11] or "").split()),
            principal_minor=row[7],
            late_fee_minor=row[8],
            credit_minor=row[9],
            drawn_minor=row[10],
            channel=row[4],
            counter=row[5],
            who=row[6],
            is_voided=bool(row[17]),
        )
        for row in rows
    ]
