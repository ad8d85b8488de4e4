"""This file is the corrections' rows: what a corrected bill put to credit, bills in dispute, and whose documents are known."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db.bills import BY_HAND, payers_of
from collectoffice.db.merges import marks_for
from collectoffice.db.payments import AllocationRow
from collectoffice.domain.allocation import Allocation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from collectoffice.db.bills import Bill
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.domain.allocation import AllocationKind


@dataclass(frozen=True, slots=True)
class Dispute:
    """A bill that its customer disputes, and the day by which the office answers."""

    bill_id: int
    since: date
    answer_by: date | None
    note: str


# What was paid above a corrected bill -------------------------------------------------------------------------------
def adjusted_minor(connection: Connection, bill_id: int) -> int:
    """What all adjustments of a bill's principal added to it (negative: took off)."""
    row = connection.execute(
        "SELECT coalesce(sum(amount_minor), 0) FROM adjustment WHERE bill_id = ? AND kind <> 'late_fee_waived'",
        (bill_id,),
    ).fetchone()
    return int(row[0])


def waived_minor(connection: Connection, bill_id: int) -> int:
    """What was waived of a bill's late fee."""
    row = connection.execute(
        "SELECT coalesce(sum(-amount_minor), 0) FROM adjustment WHERE bill_id = ? AND kind = 'late_fee_waived'",
        (bill_id,),
    ).fetchone()
    return int(row[0])


def allocated_minor(connection: Connection, bill: Bill, kind: AllocationKind) -> int:
    """What payments that stand pay of a bill's principal or late fee, less what of it went to credit."""
    payers = payers_of(connection, bill)
    row = connection.execute(
        f"""
        SELECT coalesce(sum(amount_minor), 0) FROM allocation
        WHERE customer_id IN ({marks_for(payers)}) AND bill_id = ? AND kind = ?
        """,
        (*payers, bill.bill_id, kind),
    ).fetchone()
    return int(row[0])


def moved_to_credit(connection: Connection, bill: Bill, kind: AllocationKind) -> list[AllocationRow]:
    """What a bill's corrections put to credit and nothing took back, newest first; the amounts are negative."""
    payers = payers_of(connection, bill)
    rows = connection.execute(
        f"""
        SELECT id, receipt_id, customer_id, bill_id, kind, amount_minor FROM allocation AS moved
        WHERE customer_id IN ({marks_for(payers)}) AND bill_id = ? AND kind = ?
          AND amount_minor < 0 AND mirrors_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM allocation AS mirror WHERE mirror.mirrors_id = moved.id)
        ORDER BY id DESC
        """,
        (*payers, bill.bill_id, kind),
    )
    return [AllocationRow(*row) for row in rows]


def put_to_credit(entry: Entry, bill: Bill, paid: Sequence[tuple[AllocationKind, int]], day: date) -> list[Allocation]:
    """Writes that parts of what was paid on a bill (sums above zero) are its customer's credit; returns what to post."""
    written = []
    for kind, amount_minor in paid:
        if amount_minor:
            written.append(_write(entry, bill, kind, -amount_minor, day))
            written.append(_credit(entry, bill, amount_minor))
    return written


def take_back(
    entry: Entry, bill: Bill, moved: Iterable[AllocationRow], amount_minor: int, day: date
) -> list[Allocation]:
    """Writes that so much of what a bill put to credit pays the bill again, the newest first; returns what to post.

    A row is taken back whole; what should stay of it is put to credit anew.
    """
    written: list[Allocation] = []
    left = amount_minor
    for row in moved:
        if not left:
            break
        taken = min(left, -row.amount_minor)
        written.append(_write(entry, bill, row.kind, -row.amount_minor, day, row.allocation_id))
        if taken < -row.amount_minor:
            written.append(_write(entry, bill, row.kind, row.amount_minor + taken, day))
        left -= taken
    written.append(_credit(entry, bill, left - amount_minor))
    return written


def _write(
    entry: Entry, bill: Bill, kind: AllocationKind, amount_minor: int, day: date, mirrors_id: int | None = None
) -> Allocation:
    if kind == "late_fee":
        entry.add("late_fee_charge", bill_id=bill.bill_id, up_to=day.isoformat(), amount_minor=amount_minor)
    entry.add(
        "allocation",
        customer_id=bill.customer_id,
        bill_id=bill.bill_id,
        kind=kind,
        amount_minor=amount_minor,
        mirrors_id=mirrors_id,
    )
    return Allocation(bill.bill_id, bill.customer_id, kind, amount_minor)


def _credit(entry: Entry, bill: Bill, amount_minor: int) -> Allocation:
    entry.add("allocation", customer_id=bill.customer_id, kind="credit", amount_minor=amount_minor)
    return Allocation(None, bill.customer_id, "credit", amount_minor)


# Documents ----------------------------------------------------------------------------------------------------------
def was_corrected(connection: Connection, bill_id: int) -> bool:
    """Whether the office itself corrected this bill."""
    row = connection.execute(
        f"""
        SELECT 1 FROM adjustment JOIN event ON event.id = adjustment.event_id
        WHERE bill_id = ? AND event.kind = '{BY_HAND}' AND adjustment.kind <> 'late_fee_waived' LIMIT 1
        """,
        (bill_id,),
    ).fetchone()
    return row is not None


def withdrawn(connection: Connection, bill_ids: Sequence[int]) -> frozenset[int]:
    """Those of some bills that were cancelled or replaced by another."""
    rows = connection.execute(
        """
        SELECT bill_id FROM adjustment
        WHERE kind IN ('cancelled', 'reissued') AND bill_id IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(list(bill_ids)),),
    )
    return frozenset(bill_id for (bill_id,) in rows)


def rests_on(connection: Connection, bill_id: int, document: str, amount_minor: int) -> bool:
    """Whether a bill was adjusted by this sum on this document already."""
    row = connection.execute(
        "SELECT 1 FROM adjustment WHERE bill_id = ? AND document = ? AND amount_minor = ? LIMIT 1",
        (bill_id, document, amount_minor),
    ).fetchone()
    return row is not None


# Disputes -----------------------------------------------------------------------------------------------------------
def add_dispute(entry: Entry, bill_id: int, answer_by: date | None, note: str, *, is_open: bool) -> None:
    """Writes that a bill is disputed from now on, or that the dispute was answered."""
    entry.add(
        "dispute",
        bill_id=bill_id,
        is_open=int(is_open),
        answer_by=answer_by.isoformat() if answer_by else None,
        note=note,
    )


def disputes_of(connection: Connection, bill_ids: Sequence[int]) -> dict[int, Dispute]:
    """The open disputes of some bills, by bill."""
    if not bill_ids:
        return {}
    rows = connection.execute(
        f"{_DISPUTE} AND dispute.bill_id IN ({marks_for(tuple(bill_ids))})", tuple(bill_ids)
    ).fetchall()
    return {row[0]: _dispute(row) for row in rows}


def open_disputes(connection: Connection) -> list[Dispute]:
    """Every bill in dispute, the one that is to be answered first leading."""
    rows = connection.execute(f"{_DISPUTE} ORDER BY dispute.answer_by, dispute.bill_id")
    return [_dispute(row) for row in rows]


_DISPUTE = """
    SELECT dispute.bill_id, event.business_date, dispute.answer_by, dispute.note FROM dispute
    JOIN event ON event.id = dispute.event_id
    WHERE dispute.is_open = 1
      AND NOT EXISTS (SELECT 1 FROM dispute AS later WHERE later.bill_id = dispute.bill_id AND later.id > dispute.id)
"""


def _dispute(row: tuple[int, str, str | None, str]) -> Dispute:
    bill_id, since, answer_by, note = row
    return Dispute(bill_id, date.fromisoformat(since), date.fromisoformat(answer_by) if answer_by else None, note)
