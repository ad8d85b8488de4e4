"""This file is the waiver of a late fee: so much of what a bill asks above its principal is not asked any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import bills, customers
from collectoffice.domain.errors import AmountNotPositive, NothingToAdjust
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, office_day
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.adjust_bill import Grounds, bill_to_correct, checked
from collectoffice.services.commands.book import refresh_bill
from collectoffice.services.queries.quote import late_fee_left
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.permission import State
    from collectoffice.services.approving import Approval
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class LateFeeWaived:
    """A late fee that was waived; sums in minor units."""

    event: str
    bill: str
    customer: str
    waived_minor: int
    late_fee_minor: int
    """What is left of it today."""
    is_waiting: bool
    """It stands and waits for its approval."""


def waive_late_fee(
    office: Office,
    staff: StaffMember,
    number: str,
    amount_minor: int | None,
    grounds: Grounds,
    approver: StaffMember | None = None,
) -> LateFeeWaived:
    """Waives a part of a bill's late fee as it stands today, or without an amount all of it.

    Where principal is still open the fee grows on. Above ``desk.waive_limit`` a waiver takes two persons, whoever waives, as
    any correction does. Refuses ``DocumentMissing``, ``ReasonMissing``, ``UnknownBill``, ``AmountNotPositive``,
    ``NothingToAdjust`` (more than is left) and what ``approval_for`` refuses.
    """
    require(staff.role, "waive_late_fee")
    grounds = checked(grounds)
    bill = bill_to_correct(office, number)
    left_minor = late_fee_left(office, bill, office_day(office))
    waived_minor = left_minor if amount_minor is None else amount_minor
    if waived_minor > left_minor or (amount_minor is None and not left_minor):
        raise NothingToAdjust(bill=bill.number, left_minor=left_minor)
    if waived_minor <= 0:
        raise AmountNotPositive(amount_minor=waived_minor)
    approval = _approval(office, staff, approver, waived_minor)
    act = act_in_office(office, bills.BY_HAND, staff)
    day = date.fromisoformat(act.business_date)
    approver_id = approval.approver.staff_id if approval.approver else None
    with office.file.entry(act) as entry:
        bills.adjust(
            entry,
            bill.bill_id,
            "late_fee_waived",
            -waived_minor,
            day,
            grounds.reason,
            grounds.document,
            approver_id,
        )
        refresh_bill(entry, office.policies, bill.bill_id, day)
        customers.refresh_open(entry, bill.customer_id)
        write_approval(entry, approval)
    return LateFeeWaived(
        event=act.uid,
        bill=bill.number,
        customer=customers.card(office.file.connection, bill.customer_id).code,
        waived_minor=waived_minor,
        late_fee_minor=left_minor - waived_minor,
        is_waiting=approval.is_open,
    )


def _approval(office: Office, staff: StaffMember, approver: StaffMember | None, waived_minor: int) -> Approval:
    """By the table: up to the limit or above it."""
    limit = policy_of_day(office, office_day(office)).desk.waive_limit_minor
    state: State = "within_limit" if waived_minor <= limit else "above_limit"
    return approval_for(office, staff, "waive_late_fee", state, approver, waived_minor)
