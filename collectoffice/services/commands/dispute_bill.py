"""This file is a bill in dispute: a mark with a day by which the office answers, and the answer that takes it off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from collectoffice.db import corrections
from collectoffice.domain.errors import AnswerDayPassed, BillInDispute, BillNotInDispute, ReasonMissing
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, office_day
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.adjust_bill import bill_to_correct
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


ANSWER_DAYS = 15
"""Where a policy says nothing (rules.md §3)."""


@dataclass(frozen=True, slots=True)
class BillDisputed:
    """A bill with its mark, or without it again."""

    event: str
    bill: str
    is_disputed: bool
    answer_by: date | None
    """The day by which the office answers; None once it did."""


def dispute_bill(
    office: Office,
    staff: StaffMember,
    number: str,
    note: str,
    answer_by: date | None = None,
    approver: StaffMember | None = None,
) -> BillDisputed:
    """Marks a bill as disputed; without a day the office answers within the policy's ``complaint.answer_days``.

    What is owed does not change, and the bill may still be paid. Refuses ``UnknownBill``, ``ReasonMissing``,
    ``BillInDispute``, ``AnswerDayPassed`` (a day before today) and what ``approval_for`` refuses.
    """
    require(staff.role, "dispute_bill")
    bill = bill_to_correct(office, number)
    if not note.strip():
        raise ReasonMissing
    known = corrections.disputes_of(office.file.connection, [bill.bill_id]).get(bill.bill_id)
    if known is not None:
        raise BillInDispute(bill=bill.number, since=known.since)
    today = office_day(office)
    if answer_by is not None and answer_by < today:
        raise AnswerDayPassed(day=answer_by, today=today)
    approval = approval_for(office, staff, "dispute_bill", "any", approver)
    act = act_in_office(office, "dispute", staff)
    by = answer_by or answer_day(office, today)
    with office.file.entry(act) as entry:
        corrections.add_dispute(entry, bill.bill_id, by, note.strip(), is_open=True)
        write_approval(entry, approval)
    return BillDisputed(act.uid, bill.number, is_disputed=True, answer_by=by)


def answer_dispute(
    office: Office, staff: StaffMember, number: str, note: str, approver: StaffMember | None = None
) -> BillDisputed:
    """Takes the mark off, with what was answered.

    Refuses ``UnknownBill``, ``ReasonMissing``, ``BillNotInDispute`` and what ``approval_for`` refuses.
    """
    require(staff.role, "dispute_bill")
    bill = bill_to_correct(office, number)
    if not note.strip():
        raise ReasonMissing
    if not corrections.disputes_of(office.file.connection, [bill.bill_id]):
        raise BillNotInDispute(bill=bill.number)
    approval = approval_for(office, staff, "dispute_bill", "any", approver)
    act = act_in_office(office, "dispute_answered", staff)
    with office.file.entry(act) as entry:
        corrections.add_dispute(entry, bill.bill_id, None, note.strip(), is_open=False)
        write_approval(entry, approval)
    return BillDisputed(act.uid, bill.number, is_disputed=False, answer_by=None)


def answer_day(office: Office, day: date) -> date:
    """By when a dispute of this day is answered where nobody says otherwise, by the day's policy."""
    complaint = policy_of_day(office, day).body.get("complaint")
    days = complaint.get("answer_days") if isinstance(complaint, Mapping) else None
    return day + timedelta(days=days if isinstance(days, int) else ANSWER_DAYS)
