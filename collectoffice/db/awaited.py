"""This file is the money that is awaited: QR payments and transfers that nobody has seen arrive yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.tables import PLACE_BITS
from collectoffice.db.till_figures import TAKEN_KINDS

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

_TAKEN = ", ".join(f"'{kind}'" for kind in TAKEN_KINDS)

_UNCOUNTED = """
    EXISTS (SELECT 1 FROM till_close WHERE till_close.till_id = {event}.till_id AND NOT EXISTS
        (SELECT 1 FROM cash_count WHERE cash_count.till_id = {event}.till_id AND cash_count.purpose = 'close'))
"""
# The first schema did not ask whether the money had come: a till of those days was closed without a count of its own, and
# what belongs to it is taken as seen. From the second schema on no till closes uncounted.
# A payment moved to the right customer hands its tenders on: whoever saw the money then, saw this money.
_AWAITED = f"""
    SELECT tender.id, tender.event_id, tender.kind, tender.amount_minor, coalesce(tender.reference, ''), event.at,
           event.till_id, counter.code, coalesce(payer.name, '')
    FROM tender JOIN event ON event.id = tender.event_id
    LEFT JOIN counter ON counter.id = event.counter_id
    LEFT JOIN payment ON payment.event_id = event.id
    LEFT JOIN customer_now AS payer ON payer.customer_id = payment.payer_id
    WHERE tender.kind IN ('qr', 'transfer') AND tender.amount_minor > 0 AND event.kind IN ({_TAKEN})
      AND NOT EXISTS (SELECT 1 FROM tender_seen WHERE tender_id = tender.id)
      AND NOT {_UNCOUNTED.format(event="event")}
      AND NOT EXISTS (SELECT 1 FROM void WHERE voided_event_id = event.id)
      AND NOT EXISTS (SELECT 1 FROM undo WHERE undone_event_id = event.id AND kind <> 'part')
      AND (event.kind <> 'reposted' OR NOT EXISTS (
            SELECT 1 FROM tender AS before JOIN event AS paid ON paid.id = before.event_id
            JOIN undo ON undo.undone_event_id = before.event_id AND undo.kind IN ('move', 'bounce')
            WHERE before.kind = tender.kind AND before.amount_minor = tender.amount_minor
              AND before.reference IS tender.reference AND before.id < tender.id
              AND (EXISTS (SELECT 1 FROM tender_seen WHERE tender_seen.tender_id = before.id)
                   OR {_UNCOUNTED.format(event="paid")})))
"""


@dataclass(frozen=True, slots=True)
class AwaitedTender:
    """A QR payment or a transfer that nobody has seen arrive; the sum in minor units."""

    tender_id: int
    event_id: int
    kind: str
    amount_minor: int
    reference: str
    at: str
    till_id: int | None
    counter_code: int | None
    payer: str


def awaited_tenders(connection: Connection) -> tuple[AwaitedTender, ...]:
    """Every awaited tender of the office, oldest first."""
    return tuple(AwaitedTender(*row) for row in connection.execute(f"{_AWAITED} ORDER BY tender.id"))


def awaited_of_till(connection: Connection, till_id: int, first_event: int, last_event: int) -> list[AwaitedTender]:
    """The awaited tenders of a till whose events lie between these two."""
    rows = connection.execute(
        f"{_AWAITED} AND event.till_id = ? AND tender.id BETWEEN ? AND ? ORDER BY tender.id",
        (till_id, first_event << PLACE_BITS, (last_event + 1 << PLACE_BITS) - 1),
    )
    return [AwaitedTender(*row) for row in rows]


def awaited_tender(connection: Connection, tender_id: int) -> AwaitedTender | None:
    """The awaited tender of an id."""
    row = connection.execute(f"{_AWAITED} AND tender.id = ?", (tender_id,)).fetchone()
    return AwaitedTender(*row) if row else None


def seen_at(connection: Connection, tender_id: int) -> str:
    """When somebody saw a tender arrive; "" where nobody did."""
    row = connection.execute(
        """
        SELECT event.at FROM tender_seen JOIN event ON event.id = tender_seen.event_id WHERE tender_seen.tender_id = ?
        """,
        (tender_id,),
    ).fetchone()
    return str(row[0]) if row else ""


def see(entry: Entry, tender_id: int) -> None:
    """Writes that somebody saw a tender arrive."""
    entry.add("tender_seen", tender_id=tender_id)
