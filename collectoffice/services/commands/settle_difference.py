"""This file is what happens to a till after its close: explained, corrected, settled or written off, and reconciled.

The rows of the close are never edited: a correcting count refers to them, and over or short follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import cash, ledger
from collectoffice.domain.errors import (
    AmountNotPositive,
    DifferenceUnexplained,
    NotEnoughCash,
    ReasonMissing,
    TillAgrees,
    TillNotCounted,
    TillReconciled,
)
from collectoffice.domain.permission import require
from collectoffice.domain.till_postings import (
    difference_settled_postings,
    difference_written_off_postings,
    till_corrected_postings,
)
from collectoffice.services.acting import act_on_day
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.closed_tills import closed_till, refuse_reconciled
from collectoffice.services.counting import counted_cash, refuse_unpayable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.db.entry import Act
    from collectoffice.db.people import StaffMember
    from collectoffice.services.approving import Approval
    from collectoffice.services.closed_tills import ClosedTill
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class TillAfter:
    """A closed till after something was done about it; sums in minor units, over is positive, short negative."""

    event: str
    till: int
    expected_minor: int
    counted_minor: int
    settled_minor: int
    reason: str
    approver: str = ""
    is_waiting: bool = False
    """Stands, and waits for its approval."""
    is_reconciled: bool = False

    @property
    def difference_minor(self) -> int:
        """Counted less expected."""
        return self.counted_minor - self.expected_minor

    @property
    def left_minor(self) -> int:
        """What is neither paid nor written off."""
        return self.difference_minor - self.settled_minor


def explain_difference(office: Office, staff: StaffMember, till: int | None, reason: str) -> TillAfter:
    """Writes why a closed till was over or short; a later reason stands beside the earlier ones.

    Without a number it is the till that this cashier closed last. Refuses ``NotAllowed``, ``UnknownTill``, ``TillNotClosed``,
    ``ReasonMissing``, ``TillReconciled`` and ``TillAgrees``.
    """
    require(staff.role, "explain_difference")
    closed = closed_till(office, staff, till)
    approval = approval_for(office, staff, "explain_difference", "till_closed")
    refuse_reconciled(closed)
    _refuse_without_reason("explain_difference", reason)
    if not closed.difference_minor:
        raise TillAgrees(till=closed.row.till_id)
    act = _act(office, "difference_explained", staff, closed)
    with office.file.entry(act) as entry:
        cash.explain(entry, closed.row.till_id, reason.strip())
    return _after(office, act, staff, closed, approval)


def settle_difference(
    office: Office,
    staff: StaffMember,
    till: int | None,
    amount_minor: int | None = None,
    reason: str = "",
    approver: StaffMember | None = None,
) -> TillAfter:
    """The cashier pays what was short into the safe, or what was over is paid out of it; without a sum all that is left.

    Refuses ``NotAllowed``, ``UnknownTill``, ``TillNotClosed``, ``AmountNotPositive``, ``TillAgrees`` (nothing, or less than this,
    is left), ``NotPayableInCash`` (what is paid out; the rest is written off) and ``NotEnoughCash`` (in a safe that was ever
    counted).
    """
    require(staff.role, "settle_difference")
    closed = closed_till(office, staff, till)
    amount = _part_of_difference(closed, amount_minor)
    if amount > 0:
        refuse_unpayable(office, date.fromisoformat(closed.row.business_date), amount)
    approval = approval_for(office, staff, "settle_difference", "till_closed", approver, abs(amount))
    connection = office.file.connection
    if amount > 0 and cash.was_safe_counted(connection) and amount > cash.safe_minor(connection):
        raise NotEnoughCash(asked_minor=amount, place="safe")
    act = _act(office, "difference_settled", staff, closed)
    with office.file.entry(act) as entry:
        cash.settle(entry, closed.row.till_id, "paid", amount, reason.strip())
        ledger.post(entry, difference_settled_postings(amount, closed.row.till_id))
        write_approval(entry, approval)
    return _after(office, act, staff, closed, approval)


def write_off_difference(
    office: Office, staff: StaffMember, till: int | None, reason: str, approver: StaffMember | None = None
) -> TillAfter:
    """What is left of a difference is paid by nobody; an administrator approves.

    Refuses ``NotAllowed``, ``UnknownTill``, ``TillNotClosed``, ``ReasonMissing``, ``TillAgrees`` and what the table of approvals
    refuses.
    """
    require(staff.role, "write_off_difference")
    closed = closed_till(office, staff, till)
    _refuse_without_reason("write_off_difference", reason)
    amount = _part_of_difference(closed, None)
    approval = approval_for(office, staff, "write_off_difference", "till_closed", approver, abs(amount))
    act = _act(office, "difference_written_off", staff, closed)
    with office.file.entry(act) as entry:
        cash.settle(entry, closed.row.till_id, "written_off", amount, reason.strip())
        ledger.post(entry, difference_written_off_postings(amount, closed.row.till_id))
        write_approval(entry, approval)
    return _after(office, act, staff, closed, approval)


def correct_till(
    office: Office,
    staff: StaffMember,
    till: int | None,
    counted_minor: int | None,
    pieces: Mapping[int, int] | None = None,
    reason: str = "",
    approver: StaffMember | None = None,
) -> TillAfter:
    """A correcting close: the till held another sum than its close says; the safe and over or short follow.

    Refuses ``NotAllowed``, ``UnknownTill``, ``TillNotClosed``, ``TillReconciled``, ``ReasonMissing``, ``TillNotCounted`` (nothing
    said), what ``counted_cash`` refuses and what the table of approvals refuses.
    """
    require(staff.role, "correct_till")
    closed = closed_till(office, staff, till)
    refuse_reconciled(closed)
    _refuse_without_reason("correct_till", reason)
    if counted_minor is None and pieces is None:
        raise TillNotCounted(till=closed.row.till_id)
    counted = counted_cash(office, date.fromisoformat(closed.row.business_date), counted_minor, pieces)
    more_minor = counted.total_minor - closed.counted_minor
    approval = approval_for(office, staff, "correct_till", "till_closed", approver, abs(more_minor))
    act = _act(office, "till_corrected", staff, closed)
    till_id = closed.row.till_id
    with office.file.entry(act) as entry:
        cash.add_count(
            entry,
            "correction",
            counted.total_minor,
            counted.pieces,
            expected_minor=closed.expected_minor,
            till_id=till_id,
        )
        cash.explain(entry, till_id, reason.strip())
        ledger.post(entry, till_corrected_postings(closed.counted_minor, counted.total_minor, till_id))
        write_approval(entry, approval)
    return _after(office, act, staff, closed, approval)


def reconcile_till(office: Office, staff: StaffMember, till: int | None) -> TillAfter:
    """A supervisor has looked at a closed till and found it in order; what it was short of may be settled later.

    Refuses ``NotAllowed``, ``UnknownTill``, ``TillNotClosed``, ``TillReconciled`` and ``DifferenceUnexplained``.
    """
    require(staff.role, "reconcile_till")
    closed = closed_till(office, staff, till)
    if closed.row.is_reconciled:
        raise TillReconciled(till=closed.row.till_id)
    approval = approval_for(office, staff, "reconcile_till", "till_closed")
    if closed.left_minor and not cash.reason_of(office.file.connection, closed.row.till_id):
        raise DifferenceUnexplained(till=closed.row.till_id, difference_minor=closed.difference_minor)
    act = _act(office, "till_reconciled", staff, closed)
    with office.file.entry(act) as entry:
        cash.reconcile(entry, closed.row.till_id)
    return _after(office, act, staff, closed, approval)


def _act(office: Office, kind: str, staff: StaffMember, closed: ClosedTill) -> Act:
    """The act belongs to the till's own day as long as that day is not signed."""
    return act_on_day(office, kind, staff, date.fromisoformat(closed.row.business_date))


def _after(office: Office, act: Act, staff: StaffMember, closed: ClosedTill, approval: Approval) -> TillAfter:
    now = closed_till(office, staff, closed.row.till_id)
    return TillAfter(
        event=act.uid,
        till=now.row.till_id,
        expected_minor=now.expected_minor,
        counted_minor=now.counted_minor,
        settled_minor=now.settled_minor,
        reason=cash.reason_of(office.file.connection, now.row.till_id),
        approver=approval.approver.name if approval.approver else "",
        is_waiting=approval.is_open,
        is_reconciled=now.row.is_reconciled,
    )


def _refuse_without_reason(act: str, reason: str) -> None:
    if not reason.strip():
        raise ReasonMissing(act=act)


def _part_of_difference(closed: ClosedTill, amount_minor: int | None) -> int:
    """The sum that is settled, with the sign of what is left."""
    if amount_minor is not None and amount_minor <= 0:
        raise AmountNotPositive(amount_minor=amount_minor)
    left = closed.left_minor
    if not left:
        raise TillAgrees(till=closed.row.till_id)
    if amount_minor is None:
        return left
    if amount_minor > abs(left):
        raise TillAgrees(till=closed.row.till_id, left_minor=abs(left))
    return amount_minor if left > 0 else -amount_minor
