"""This file is what was typed at a till, line by line: tenders with their receipts, what was handed back, cash moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.tables import written_by
from collectoffice.db.till_figures import REFUND_KIND, TAKEN_KINDS, UNDOING_KINDS, event_span

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.till_figures import TillRow

_EVENTS = """
    SELECT event.id, event.uid, event.kind, event.at, coalesce(void.voided_event_id, undo.undone_event_id),
           coalesce(undo.reason, void.reason, refund.reason, '')
    FROM event
    LEFT JOIN void ON void.event_id = event.id
    LEFT JOIN undo ON undo.event_id = event.id
    LEFT JOIN refund ON refund.event_id = event.id
    WHERE event.id BETWEEN :first AND :last AND event.till_id = :till ORDER BY event.id
"""


@dataclass(frozen=True, slots=True)
class MoneyEvent:
    """One event that took money at a till, undid it or paid it out, with its tenders as (kind, sum)."""

    event_id: int
    uid: str
    kind: str
    at: str
    undone_event_id: int | None
    reason: str
    tenders: tuple[tuple[str, int], ...]

    @property
    def cash_minor(self) -> int:
        """What it put into the drawer; negative where it took from it."""
        return sum(amount for kind, amount in self.tenders if kind == "cash")


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A receipt with its customer as the customer is called now."""

    event_id: int
    number: tuple[int, int, int, int]
    customer: str
    name: str
    total_minor: int


def money_events(connection: Connection, till: TillRow) -> list[MoneyEvent]:
    """The till's events that tendered anything, in order."""
    span = event_span(connection, till)
    tenders: dict[int, list[tuple[str, int]]] = {}
    rows = connection.execute(
        f"""
        SELECT event.id, tender.kind, tender.amount_minor FROM event JOIN tender ON {written_by("tender", "event.id")}
        WHERE event.id BETWEEN :first AND :last AND event.till_id = :till ORDER BY tender.id
        """,
        span,
    )
    for event_id, kind, amount in rows:
        tenders.setdefault(event_id, []).append((kind, amount))
    kinds = {*TAKEN_KINDS, *UNDOING_KINDS, REFUND_KIND}
    return [
        MoneyEvent(*(*row, tuple(tenders[row[0]])))
        for row in connection.execute(_EVENTS, span)
        if row[0] in tenders and row[2] in kinds
    ]


def receipts_of_till(connection: Connection, till: TillRow) -> list[ReceiptLine]:
    """The receipts that the till gave, in order."""
    return _receipts(
        connection, "event.id BETWEEN :first AND :last AND event.till_id = :till", event_span(connection, till)
    )


def receipts_of_event(connection: Connection, event_id: int) -> list[ReceiptLine]:
    """The receipts of one payment, of whichever till."""
    return _receipts(connection, "event.id = :event", {"event": event_id})


def _receipts(connection: Connection, condition: str, keys: dict[str, int]) -> list[ReceiptLine]:
    rows = connection.execute(
        f"""
        SELECT event.id, receipt.counter_code, receipt.year, receipt.epoch, receipt.number, customer.code, customer.name,
               receipt.total_minor
        FROM event JOIN receipt ON {written_by("receipt", "event.id")}
        JOIN customer_now AS customer ON customer.customer_id = receipt.customer_id
        WHERE {condition} ORDER BY receipt.id
        """,
        keys,
    )
    return [
        ReceiptLine(event_id, (counter, year, epoch, number), code, name, total)
        for event_id, counter, year, epoch, number, code, name, total in rows
    ]
