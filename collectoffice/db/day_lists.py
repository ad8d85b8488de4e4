"""This file is the lists of a day: what was undone, who answered for what, which receipts no printer took, the chain's head."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import deposits
from collectoffice.db.receipts import UNPRINTED
from collectoffice.db.tables import PLACE_BITS, written_by
from collectoffice.db.till_figures import UNDOING_KINDS

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.till_figures import TillRow

ReceiptKey = tuple[int, int, int, int]
"""Counter, year, epoch and number."""

_NAME = "(SELECT name FROM staff_role WHERE staff_id = {staff} ORDER BY id DESC LIMIT 1)"
_KINDS = ", ".join(f"'{kind}'" for kind in UNDOING_KINDS)


@dataclass(frozen=True, slots=True)
class UndoneRow:
    """An undoing as it was written; sums in minor units."""

    event_id: int
    kind: str
    at: str
    till_id: int | None
    staff_id: int | None
    staff: str
    reason: str
    undone_event_id: int | None
    receipt_id: int | None
    """The one receipt of a basket that was undone; None where it was all of them."""
    amount_minor: int
    """All that had been handed over; of one receipt of a basket what it paid."""
    money_minor: int
    """The tenders undone, draws on credit apart."""
    cash_back_minor: int
    approver: str
    is_waiting: bool


@dataclass(frozen=True, slots=True)
class ReprintedRow:
    """A paper that was printed again; ``receipt`` None where it is no receipt's."""

    at: str
    staff: str
    copy: int
    receipt: ReceiptKey | None


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """An act that took a second person; ``approver`` and ``answer`` are "" while it waits."""

    act: str
    """As the table of permissions names it where it waited; else the kind of its event."""
    at: str
    staff: str
    approver: str
    answer: str
    amount_minor: int


# What one receipt of a basket paid; credit that was its payer's credit already and stays it is nothing undone.
_OF_RECEIPT = f"""
    (SELECT coalesce(-sum(amount_minor), 0) FROM allocation
     WHERE {written_by("allocation", "undo.event_id")} AND mirrors_id IS NOT NULL
       AND NOT (kind = 'credit' AND customer_id =
                (SELECT payer_id FROM payment WHERE payment.event_id = undo.undone_event_id)))
"""
_UNDONE = f"""
    SELECT event.id, event.kind, event.at, event.till_id, event.staff_id,
           coalesce({_NAME.format(staff="event.staff_id")}, ''), coalesce(undo.reason, void.reason, ''),
           coalesce(undo.undone_event_id, void.voided_event_id), undo.receipt_id,
           CASE WHEN undo.receipt_id IS NULL
                THEN (SELECT coalesce(-sum(amount_minor), 0) FROM tender WHERE {written_by("tender", "event.id")})
                ELSE {_OF_RECEIPT} END,
           (SELECT coalesce(-sum(amount_minor), 0) FROM tender
            WHERE {written_by("tender", "event.id")} AND kind <> 'credit'),
           coalesce(undo.cash_back_minor,
                    (SELECT coalesce(-sum(amount_minor), 0) FROM tender
                     WHERE {written_by("tender", "event.id")} AND kind = 'cash')),
           coalesce({_NAME.format(staff="approval.approver_id")}, ''),
           wanted.event_id IS NOT NULL AND approval.id IS NULL
    FROM event
    LEFT JOIN undo ON undo.event_id = event.id
    LEFT JOIN void ON void.voided_event_id = coalesce(undo.undone_event_id, event.about_event_id)
        AND void.event_id = event.id
    LEFT JOIN approval_wanted AS wanted ON wanted.event_id = event.id
    LEFT JOIN approval ON approval.approved_event_id = event.id AND approval.event_id IN
        (SELECT answered.id FROM event AS answered WHERE answered.id = approval.event_id AND answered.business_date <= :last)
    WHERE event.kind IN ({_KINDS}) AND event.business_date BETWEEN :first AND :last ORDER BY event.id
"""


def undone_between(connection: Connection, first: str, last: str) -> tuple[UndoneRow, ...]:
    """What was undone on some business dates, in the order it was; answers that came later are not looked at."""
    rows = connection.execute(_UNDONE, {"first": first, "last": last})
    return tuple(UndoneRow(*(*row[:-1], bool(row[-1]))) for row in rows)


def receipts_undone(connection: Connection, row: UndoneRow) -> list[ReceiptKey]:
    """The receipts that an undoing took back."""
    found = connection.execute(
        f"""
        SELECT counter_code, year, epoch, number FROM receipt
        WHERE {written_by("receipt", ":undone")} AND (:receipt IS NULL OR id = :receipt) ORDER BY id
        """,
        {"undone": row.undone_event_id or 0, "receipt": row.receipt_id},
    )
    return [tuple(key) for key in found]


# An act that was answered for at once keeps no row of what it took: its sum is looked up in its own rows.
_AMOUNT = f"""
    coalesce((SELECT amount_minor FROM refund WHERE refund.event_id = event.id),
             (SELECT sum(abs(amount_minor)) FROM cash_move WHERE cash_move.event_id = event.id),
             (SELECT abs(sum(amount_minor)) FROM posting
              WHERE {written_by("posting", "event.id")} AND account = 'safe'
                AND event.kind IN ('till_corrected', 'safe_counted')),
             (SELECT abs(sum(amount_minor)) FROM adjustment WHERE adjustment.event_id = event.id),
             (SELECT abs(sum(amount_minor)) FROM difference_settled WHERE difference_settled.event_id = event.id),
             (SELECT {_OF_RECEIPT} FROM undo WHERE undo.event_id = event.id AND undo.receipt_id IS NOT NULL),
             (SELECT abs(sum(amount_minor)) FROM tender WHERE {written_by("tender", "event.id")}),
             (SELECT sum(amount_minor) FROM allocation
              WHERE {written_by("allocation", "event.id")} AND kind = 'credit' AND amount_minor > 0), 0)
"""
_KIND = """
    CASE WHEN event.kind = 'adjustment' AND NOT EXISTS
        (SELECT 1 FROM adjustment WHERE adjustment.event_id = event.id AND adjustment.kind <> 'late_fee_waived')
    THEN 'late_fee_waived'
    WHEN event.kind = 'part_undone' AND EXISTS
        (SELECT 1 FROM undo JOIN event AS paid ON paid.id = undo.undone_event_id
         LEFT JOIN till_close AS closed ON closed.till_id = paid.till_id
         WHERE undo.event_id = event.id AND (paid.till_id IS NULL OR closed.event_id < event.id))
    THEN 'part_reversed' ELSE event.kind END
"""


def approvals_of(connection: Connection, day: str) -> tuple[ApprovalRow, ...]:
    """Acts of a day that took a second person, and answers given on it to acts of days before; as it stood at its end."""
    rows = connection.execute(
        f"""
        SELECT coalesce(wanted.act, event.kind), event.at, coalesce({_NAME.format(staff="event.staff_id")}, ''),
               coalesce({_NAME.format(staff="approval.approver_id")}, ''), coalesce(approval.answer, ''),
               coalesce(wanted.amount_minor, 0), event.id
        FROM approval_wanted AS wanted JOIN event ON event.id = wanted.event_id
        LEFT JOIN approval ON approval.approved_event_id = event.id
            AND (SELECT business_date FROM event AS answered WHERE answered.id = approval.event_id) <= :day
        LEFT JOIN event AS answered ON answered.id = approval.event_id
        WHERE event.business_date = :day OR answered.business_date = :day
        UNION ALL
        SELECT {_KIND}, event.at, coalesce({_NAME.format(staff="event.staff_id")}, ''),
               coalesce({_NAME.format(staff="approval.approver_id")}, ''), approval.answer, {_AMOUNT}, event.id
        FROM approval JOIN event ON event.id = approval.approved_event_id
        WHERE event.business_date = :day AND NOT EXISTS (SELECT 1 FROM approval_wanted WHERE event_id = event.id)
        ORDER BY 7
        """,
        {"day": day},
    )
    return tuple(_with_deposit(connection, ApprovalRow(*row[:-1]), row[-1]) for row in rows)


def _with_deposit(connection: Connection, line: ApprovalRow, event_id: int) -> ApprovalRow:
    """An act about a batch with what the batch came to when it was done: a cheque may have been undone since."""
    row = connection.execute(
        "SELECT id FROM deposit WHERE event_id IN (:event, (SELECT about_event_id FROM event WHERE id = :event))",
        {"event": event_id},
    ).fetchone()
    batch = deposits.deposit(connection, row[0]) if row else None
    return line if batch is None else replace(line, amount_minor=batch.at_event(event_id).total_minor)


def unprinted_of(connection: Connection, day: str) -> list[ReceiptKey]:
    """Receipts of a day that no printer has taken."""
    rows = connection.execute(
        f"""
        SELECT receipt.counter_code, receipt.year, receipt.epoch, receipt.number
        FROM receipt JOIN event ON event.id = receipt.event_id {UNPRINTED} AND event.business_date = ?
        ORDER BY receipt.id
        """,
        (day,),
    )
    return [tuple(key) for key in rows]


def unprinted_before(connection: Connection, day: str) -> int:
    """How many receipts of the days before no printer has taken to this moment."""
    before = f"JOIN event ON event.id = receipt.event_id {UNPRINTED} AND event.business_date < ?"
    row = connection.execute(f"SELECT count(*) FROM receipt {before}", (day,)).fetchone()
    return int(row[0])


def reprints_outside(connection: Connection, day: str) -> tuple[ReprintedRow, ...]:
    """What was printed again on a business date and is no paper of a till of that date, in order."""
    rows = connection.execute(
        f"""
        SELECT event.at, coalesce({_NAME.format(staff="event.staff_id")}, ''), printing.copy,
               receipt.counter_code, receipt.year, receipt.epoch, receipt.number
        FROM printing CROSS JOIN event ON event.id = printing.event_id
        JOIN paper ON paper.id = printing.paper_id JOIN event AS made ON made.id = paper.event_id
        LEFT JOIN till ON till.id = made.till_id
        LEFT JOIN receipt ON receipt.id = printing.paper_id
        WHERE printing.copy > 0 AND event.business_date = :day AND coalesce(till.business_date, '') <> :day
        ORDER BY printing.id
        """,
        {"day": day},
    )
    return tuple(
        ReprintedRow(at, staff, copy, tuple(key) if key[0] is not None else None) for at, staff, copy, *key in rows
    )


def refunded_outside(connection: Connection, day: str) -> int:
    """The credit that was paid out on a business date without a till."""
    row = connection.execute(
        """
        SELECT coalesce(sum(refund.amount_minor), 0) FROM refund JOIN event ON event.id = refund.event_id
        WHERE event.business_date = ? AND event.till_id IS NULL
        """,
        (day,),
    ).fetchone()
    return int(row[0])


def chain_head(connection: Connection) -> tuple[int, str]:
    """The newest event and its link, hexadecimal."""
    row = connection.execute("SELECT event_id, hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    return (int(row[0]), row[1].hex()) if row else (0, "")


def bank_collected(connection: Connection, day: str) -> int:
    """All that banks collected and was entered on a business date, less what of it was undone outside the tills."""
    row = connection.execute(
        f"""
        SELECT coalesce(sum(tender.amount_minor), 0) FROM event
        CROSS JOIN tender ON {written_by("tender", "event.id")}
        WHERE event.business_date = ? AND event.till_id IS NULL AND +tender.kind = 'bank'
        """,
        (day,),
    ).fetchone()
    return int(row[0])


def receipts_outside(connection: Connection, day: str) -> list[ReceiptKey]:
    """Receipts of a day that no till gave, in order."""
    rows = connection.execute(
        f"""
        SELECT receipt.counter_code, receipt.year, receipt.epoch, receipt.number FROM event
        CROSS JOIN receipt ON {written_by("receipt", "event.id")}
        WHERE event.business_date = ? AND event.till_id IS NULL ORDER BY receipt.id
        """,
        (day,),
    )
    return [tuple(key) for key in rows]


def booked_cash(connection: Connection, till: TillRow) -> int:
    """The cash that the ledger puts into a drawer, from the till's opening until its close, in minor units."""
    row = connection.execute(
        f"""
        SELECT coalesce(sum(posting.amount_minor), 0) FROM posting
        WHERE posting.id >= :first << {PLACE_BITS} AND posting.id < :end << {PLACE_BITS}
          AND posting.till_id = :till AND posting.account = 'cash'
        """,
        {"first": till.first_event_id, "end": till.last_event_id or 1 << 32, "till": till.till_id},
    ).fetchone()
    return int(row[0])
