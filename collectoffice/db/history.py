"""This file is one customer's story: bills issued, corrected and disputed, paid and unpaid again, in the order of their days."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from collectoffice.db.bills import BY_HAND
from collectoffice.db.merges import kin_of, marks_for
from collectoffice.db.tables import written_by

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

EntryKind = Literal[
    "bill",
    "adjustment",
    "cancelled",
    "reissued",
    "written_off",
    "late_fee_waived",
    "disputed",
    "dispute_answered",
    "payment",
    "moved_here",
    "credit_used",
    "void",
    "reversal",
    "bounce",
    "moved",
    "part_undone",
    "refund",
    "credit_moved",
    "code",
    "name",
    "address",
    "phone",
    "meter",
    "contract",
    "class",
    "route",
    "merged",
]
"""What an entry is. ``moved`` to the right customer, ``moved_here`` from the wrong one; ``credit_used`` by a payment for
somebody else; ``code`` to ``route``: what changed about the customer."""

UNDOING: frozenset[EntryKind] = frozenset({"void", "reversal", "bounce", "moved", "part_undone"})
"""The kinds that undo a payment, or one receipt of it."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened; sums in minor units, 0 where they say nothing."""

    kind: EntryKind
    on: date
    event_id: int
    periods: tuple[str, ...]
    document: str = ""
    """The bill's number, the bank's reference or the document of a correction; "" for a receipt (see ``receipt``)."""
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
    other: str = ""
    """Who or what else belongs to it: the other customer's code, the new bill's number, the new name, a dispute's words."""
    noted_minor: int = 0
    """A sum that changes nothing that was charged: a late fee waived."""


def history_of(connection: Connection, customer_id: int) -> list[HistoryEntry]:
    """Everything about the customer's money, oldest first; what customers merged into it did is its own."""
    kin = kin_of(connection, customer_id)
    entries = [*_bills(connection, kin), *_adjustments(connection, kin), *_payments(connection, kin)]
    entries += [*_disputes(connection, kin), *_merges(connection, kin)]
    return sorted(entries, key=_in_order)


def changes_of(connection: Connection, customer_id: int) -> list[HistoryEntry]:
    """What changed about the customer: code, name, address, phone, meter, contract, class, route; oldest first."""
    return sorted(_changes(connection, kin_of(connection, customer_id)), key=_in_order)


def _in_order(entry: HistoryEntry) -> tuple[date, int, str]:
    return entry.on, entry.event_id, entry.document


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


_WHO = """
    LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = event.staff_id)
"""
_BACK = written_by("back", "event.id")
_ADJUSTMENTS: dict[str, EntryKind] = {
    "cancelled": "cancelled",
    "reissued": "reissued",
    "written_off": "written_off",
    "late_fee_waived": "late_fee_waived",
}
"""Up and down are adjustments: their sum says which."""


def _adjustments(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    rows = connection.execute(
        f"""
        SELECT adjustment.kind, adjustment.effective_on, event.at, event.id, adjustment.document, bill.period,
               adjustment.amount_minor,
               (SELECT coalesce(sum(back.amount_minor), 0) FROM allocation AS back
                WHERE {_BACK} AND back.bill_id = bill.id AND back.kind = 'late_fee'),
               coalesce(role.name, ''),
               coalesce((SELECT number FROM bill AS anew
                         WHERE anew.event_id = event.id AND anew.replaces_bill_id = bill.id
                           AND anew.customer_id = bill.customer_id), '')
        FROM bill JOIN adjustment ON adjustment.bill_id = bill.id
        JOIN event ON event.id = adjustment.event_id {_WHO}
        WHERE bill.customer_id IN ({marks_for(kin)})
        """,
        kin,
    )
    entries = []
    for row in rows:
        kind, on, at, event_id, document, period, amount_minor, fee_back_minor, who, new_number = row
        is_waiver = kind == "late_fee_waived"
        entries.append(
            HistoryEntry(
                kind=_ADJUSTMENTS.get(kind, "adjustment"),
                on=date.fromisoformat(on),
                at=at,
                event_id=event_id,
                document=document,
                periods=(period,),
                billed_minor=0 if is_waiver else amount_minor + fee_back_minor,
                noted_minor=-amount_minor if is_waiver else 0,
                who=who,
                other=new_number,
            )
        )
    return entries


_TENDERS, _PARTS, _PAID = (
    written_by("tender", "event.id"),
    written_by("part", "event.id"),
    written_by("paid", "event.id"),
)
_KIN = "(SELECT value FROM json_each(:kin))"
_CODE_OF = """
    SELECT coalesce((SELECT code FROM customer_now WHERE customer_now.customer_id = {0}),
                    (SELECT code FROM customer_code WHERE customer_code.customer_id = {0}
                     ORDER BY customer_code.id DESC LIMIT 1))
"""
"""The code in force; of a customer that was merged since, its own last one (looked for from the newest code back)."""
_OTHERS = f"""
    SELECT ({_CODE_OF.format("other.customer_id")}) FROM allocation AS other
    WHERE {written_by("other", "{0}")} AND other.customer_id NOT IN {_KIN} LIMIT 1
"""
"""The code of the first customer of an event that is somebody else."""


def _payments(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    """Payments and their mirrors, one entry an event; what a correction put to credit belongs to its adjustment.

    An event that only draws on the customer's credit is found by its tender. A move writes its two events one behind the
    other: the other customer is found in the next one, or in the one undone.
    """
    rows = connection.execute(
        f"""
        SELECT event.kind, coalesce(payment.paid_on, event.business_date), event.at, event.id,
               coalesce(payment.channel, ''), counter.code, coalesce(role.name, ''),
               coalesce(sum(CASE WHEN paid.kind = 'principal' THEN paid.amount_minor ELSE 0 END), 0),
               coalesce(sum(CASE WHEN paid.kind = 'late_fee' THEN paid.amount_minor ELSE 0 END), 0),
               coalesce(sum(CASE WHEN paid.kind = 'credit' THEN paid.amount_minor ELSE 0 END), 0),
               (SELECT coalesce(sum(amount_minor), 0) FROM tender
                WHERE {_TENDERS} AND tender.kind = 'credit' AND tender.customer_id IN {_KIN}),
               (SELECT group_concat(period, ' ') FROM (
                    SELECT DISTINCT bill.period FROM allocation AS part JOIN bill ON bill.id = part.bill_id
                    WHERE {_PARTS} AND part.customer_id IN {_KIN} ORDER BY bill.period)),
               receipt.counter_code, receipt.year, receipt.epoch, receipt.number,
               (SELECT max(tender.bank || ' ' || tender.reference) FROM tender
                WHERE {_TENDERS} AND tender.kind = 'bank'),
               EXISTS (SELECT 1 FROM void WHERE void.voided_event_id = event.id),
               count(paid.id), about.kind,
               CASE WHEN event.kind = 'credit_moved' OR count(paid.id) = 0 THEN ({_OTHERS.format("event.id")})
                    WHEN event.kind = 'moved' THEN ({_OTHERS.format("again.id")})
                    WHEN about.kind = 'moved' THEN ({_OTHERS.format("about.id")}) END
        FROM (SELECT event_id FROM allocation WHERE customer_id IN {_KIN}
              UNION SELECT event_id FROM tender WHERE kind = 'credit' AND customer_id IN {_KIN}) AS mine
        JOIN event ON event.id = mine.event_id
        LEFT JOIN allocation AS paid ON {_PAID} AND paid.customer_id IN {_KIN}
        LEFT JOIN payment ON payment.event_id = event.id
        LEFT JOIN event AS about ON about.id = event.about_event_id
        LEFT JOIN event AS again ON again.id = event.id + 1 AND again.about_event_id = event.id
        LEFT JOIN counter ON counter.id = event.counter_id
        LEFT JOIN receipt ON receipt.id = paid.receipt_id {_WHO}
        WHERE event.kind <> '{BY_HAND}'
        GROUP BY event.id
        """,
        {"kin": json.dumps(kin)},
    )
    return [
        HistoryEntry(
            kind=_kind(row[0], row[19], has_own_part=bool(row[18])),
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
            other=row[20] or "",
        )
        for row in rows
    ]


_OWN_KINDS: dict[str, EntryKind] = {
    "void": "void",
    "reversal": "reversal",
    "bounce": "bounce",
    "moved": "moved",
    "part_undone": "part_undone",
    "refund": "refund",
    "credit_moved": "credit_moved",
    "credit_billed": "credit_moved",
}


def _kind(event_kind: str, about_kind: str | None, *, has_own_part: bool) -> EntryKind:
    """What an event about money is to this customer."""
    if event_kind in _OWN_KINDS:
        return _OWN_KINDS[event_kind]
    if not has_own_part:
        return "credit_used"
    return "moved_here" if event_kind == "reposted" and about_kind == "moved" else "payment"


def _disputes(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    rows = connection.execute(
        f"""
        SELECT dispute.is_open, event.business_date, event.at, event.id, bill.number, bill.period, dispute.note,
               coalesce(role.name, '')
        FROM bill JOIN dispute ON dispute.bill_id = bill.id
        JOIN event ON event.id = dispute.event_id {_WHO}
        WHERE bill.customer_id IN ({marks_for(kin)})
        """,
        kin,
    )
    return [
        HistoryEntry(
            kind="disputed" if is_open else "dispute_answered",
            on=date.fromisoformat(on),
            at=at,
            event_id=event_id,
            document=number,
            periods=(period,),
            other=note,
            who=who,
        )
        for is_open, on, at, event_id, number, period, note, who in rows
    ]


def _merges(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    """The codes that were merged into this customer."""
    rows = connection.execute(
        f"""
        SELECT event.business_date, event.at, event.id, ({_CODE_OF.format("customer_merge.merged_id")}),
               coalesce(role.name, '')
        FROM customer_merge JOIN event ON event.id = customer_merge.event_id {_WHO}
        WHERE customer_merge.into_id IN ({marks_for(kin)})
        """,
        kin,
    )
    return [
        HistoryEntry(
            kind="merged", on=date.fromisoformat(on), at=at, event_id=event_id, periods=(), other=code, who=who
        )
        for on, at, event_id, code, who in rows
    ]


_FACT_KINDS: dict[str, EntryKind] = {
    "code": "code",
    "name": "name",
    "address": "address",
    "phone": "phone",
    "meter": "meter",
    "contract": "contract",
    "class": "class",
    "route": "route",
}


def _changes(connection: Connection, kin: tuple[int, ...]) -> list[HistoryEntry]:
    """Facts that another one of the same kind stood before; what a merge wrote anew is no change."""
    marks = marks_for(kin)
    rows = connection.execute(
        f"""
        WITH fact (kind, since, value, event_id, before) AS (
            SELECT 'code', since, code, event_id, lag(code) OVER (PARTITION BY customer_id ORDER BY id)
            FROM customer_code WHERE customer_id IN ({marks})
            UNION ALL
            SELECT kind, since, value, event_id, lag(value) OVER (PARTITION BY customer_id, kind ORDER BY id)
            FROM customer_fact WHERE customer_id IN ({marks})
            UNION ALL
            SELECT kind, since, value, event_id, lag(value) OVER (PARTITION BY customer_id, kind ORDER BY id)
            FROM customer_detail WHERE customer_id IN ({marks})
        )
        SELECT fact.kind, fact.since, event.at, event.id, coalesce(fact.before, ''), coalesce(fact.value, ''),
               coalesce(role.name, '')
        FROM fact JOIN event ON event.id = fact.event_id {_WHO}
        WHERE coalesce(fact.before, '') NOT IN ('', coalesce(fact.value, '')) AND event.kind <> 'customers_merged'
        """,
        kin * 3,
    )
    return [
        HistoryEntry(
            kind=_FACT_KINDS[kind],
            on=date.fromisoformat(since),
            at=at,
            event_id=event_id,
            document=before,
            periods=(),
            other=value,
            who=who,
        )
        for kind, since, at, event_id, before, value, who in rows
    ]
