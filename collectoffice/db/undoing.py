"""This file is the undoings' rows: the mirror of a payment or of one receipt of it, refunds, and what was undone before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.payments import AllocationRow
from collectoffice.db.tables import written_by
from collectoffice.domain.allocation import Allocation
from collectoffice.domain.ledger import TenderPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.db.payments import TenderRow
    from collectoffice.domain.undoing import UndoKind


@dataclass(frozen=True, slots=True)
class UndoRow:
    """What became of a payment or of one receipt of it."""

    event_id: int
    kind: str
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class SlipRow:
    """The slip of an undoing, a refund or a moved credit."""

    paper_id: int
    event_id: int
    uid: str
    kind: str
    """The event's kind."""
    at: str
    till_id: int | None


# Writing ------------------------------------------------------------------------------------------------------------
def add_undo(
    entry: Entry,
    kind: UndoKind,
    undone_event_id: int,
    reason: str,
    *,
    cash_back_minor: int = 0,
    receipt_id: int | None = None,
    tender_id: int | None = None,
) -> None:
    """Writes what this entry undoes: one receipt of a payment (kind ``part``), or without one the whole of it."""
    entry.add(
        "undo",
        kind=kind,
        undone_event_id=undone_event_id,
        receipt_id=receipt_id,
        tender_id=tender_id,
        cash_back_minor=cash_back_minor,
        reason=reason,
    )
    if receipt_id is None:
        entry.add("void", voided_event_id=undone_event_id, reason=reason)


def mirror_tenders(entry: Entry, tenders: Iterable[TenderRow]) -> list[TenderPart]:
    """Writes tenders with the other sign; returns them as they are booked."""
    parts = []
    for tender in tenders:
        entry.add(
            "tender",
            kind=tender.kind,
            amount_minor=-tender.amount_minor,
            customer_id=tender.customer_id,
            reference=tender.reference or None,
            bank=tender.bank or None,
            dated=tender.dated.isoformat() if tender.dated else None,
        )
        parts.append(TenderPart(tender.kind, -tender.amount_minor, tender.customer_id))
    return parts


def mirror_allocations(entry: Entry, rows: Iterable[AllocationRow], paid_on: date) -> list[Allocation]:
    """Writes allocations with the other sign, each linked to its own; a late fee paid is charged no more."""
    mirrored = []
    for row in rows:
        if row.kind == "late_fee" and row.bill_id is not None:
            entry.add("late_fee_charge", bill_id=row.bill_id, up_to=paid_on.isoformat(), amount_minor=-row.amount_minor)
        entry.add(
            "allocation",
            receipt_id=row.receipt_id,
            customer_id=row.customer_id,
            bill_id=row.bill_id,
            kind=row.kind,
            amount_minor=-row.amount_minor,
            mirrors_id=row.allocation_id,
        )
        mirrored.append(Allocation(row.bill_id, row.customer_id, row.kind, -row.amount_minor))
    return mirrored


def add_credit(entry: Entry, credited: Sequence[Allocation]) -> None:
    """Writes credit that is given or taken without a payment and without a receipt."""
    entry.add_many(
        "allocation", [(None, part.customer_id, None, part.kind, part.amount_minor, None) for part in credited]
    )


def add_refund(entry: Entry, customer_id: int, amount_minor: int, reason: str) -> None:
    """Writes credit that is paid out in cash: the refund and its tender; the caller writes the credit taken."""
    entry.add("refund", customer_id=customer_id, amount_minor=amount_minor, reason=reason)
    entry.add("tender", kind="cash", amount_minor=-amount_minor)


# Reading ------------------------------------------------------------------------------------------------------------
def standing_allocations(connection: Connection, event_id: int) -> list[AllocationRow]:
    """What a payment pays and nobody undid, and the credit that undone receipts of it became."""
    return [*_standing(connection, event_id), *_credited(connection, event_id)]


def standing_of_receipt(connection: Connection, event_id: int, receipt_id: int) -> list[AllocationRow]:
    """What one receipt of a payment pays."""
    return [row for row in _standing(connection, event_id) if row.receipt_id == receipt_id]


def undo_of_receipt(connection: Connection, receipt_id: int) -> UndoRow | None:
    """The undoing of one receipt of a basket by itself."""
    row = connection.execute(
        """
        SELECT undo.event_id, undo.kind, event.at, undo.reason FROM undo JOIN event ON event.id = undo.event_id
        WHERE undo.receipt_id = ?
        """,
        (receipt_id,),
    ).fetchone()
    return UndoRow(*row) if row else None


def slip_of(connection: Connection, uid: str) -> SlipRow | None:
    """The slip of an undoing, a refund or a moved credit, by its event's uid."""
    row = connection.execute(f"{_SLIP} WHERE event.uid = ? AND {_HAS_SLIP}", (uid,)).fetchone()
    return SlipRow(*row) if row else None


def unprinted_slips(connection: Connection) -> list[SlipRow]:
    """The slips that no printer has taken yet, oldest first."""
    rows = connection.execute(
        f"{_SLIP} JOIN unprinted_now ON unprinted_now.paper_id = paper.id WHERE {_HAS_SLIP} ORDER BY paper.id"
    )
    return [SlipRow(*row) for row in rows]


def undone_events(connection: Connection, event_id: int) -> list[UndoRow]:
    """Every undoing of a payment, in order: of its receipts, and of the whole."""
    rows = connection.execute(
        """
        SELECT undo.event_id, undo.kind, event.at, undo.reason FROM undo JOIN event ON event.id = undo.event_id
        WHERE undo.undone_event_id = ? ORDER BY undo.event_id
        """,
        (event_id,),
    )
    return [UndoRow(*row) for row in rows]


SLIP_EVENTS = ("void", "reversal", "bounce", "moved", "part_undone", "refund", "credit_moved")
"""Kinds of events whose one paper is a slip."""

_SLIP = """
    SELECT paper.id, event.id, event.uid, event.kind, event.at, event.till_id FROM paper
    JOIN event ON event.id = paper.event_id
"""
_HAS_SLIP = f"paper.receipt_id IS NULL AND event.kind IN {SLIP_EVENTS}"
_NOT_MIRRORED = "NOT EXISTS (SELECT 1 FROM allocation AS mirror WHERE mirror.mirrors_id = part.id)"
_PART = "SELECT part.id, part.receipt_id, part.customer_id, part.bill_id, part.kind, part.amount_minor"


def _standing(connection: Connection, event_id: int) -> list[AllocationRow]:
    rows = connection.execute(
        f"{_PART} FROM allocation AS part WHERE {written_by('part', ':event')} AND {_NOT_MIRRORED} ORDER BY part.id",
        {"event": event_id},
    )
    return [AllocationRow(*row) for row in rows]


def _credited(connection: Connection, event_id: int) -> list[AllocationRow]:
    """The credit that the undoing of single receipts gave, and nobody took back."""
    rows = connection.execute(
        f"""
        {_PART} FROM undo JOIN allocation AS part ON {written_by("part", "undo.event_id")}
        WHERE undo.undone_event_id = :event AND undo.receipt_id IS NOT NULL
          AND part.kind = 'credit' AND part.amount_minor > 0 AND part.mirrors_id IS NULL AND {_NOT_MIRRORED}
        ORDER BY part.id
        """,
        {"event": event_id},
    )
    return [AllocationRow(*row) for row in rows]
