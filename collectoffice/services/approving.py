"""This file is how an act is answered for: alone, by a second person at once, or, in an office of one, by somebody later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import approvals
from collectoffice.domain.errors import ApprovalLimitReached, ApprovalNeeded, ApproverIsActor, ApproverNotAllowed
from collectoffice.domain.permission import APPROVERS, NEVER_LIMITED, approver_needed
from collectoffice.services.acting import office_day
from collectoffice.services.queries.rules_in_force import approval_limits, is_one_person_office

if TYPE_CHECKING:
    from collectoffice.db.entry import Entry
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.permission import Act, Approver, State
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class Approval:
    """Who answers for an act besides the one who does it."""

    act: Act
    amount_minor: int
    approver: StaffMember | None
    is_open: bool
    """The act stands and waits for its approval."""


def approval_for(
    office: Office,
    staff: StaffMember,
    act: Act,
    state: State,
    approver: StaffMember | None = None,
    amount_minor: int = 0,
) -> Approval:
    """What this act takes in this state, by the table of permissions; asked before anything is written.

    Refuses ``NotAllowed``, the refusal of the state, ``ApprovalNeeded``, ``ApproverIsActor``, ``ApproverNotAllowed`` and
    ``ApprovalLimitReached``. A second person who is not needed but named is written down all the same.
    """
    needed = approver_needed(staff.role, act, state)
    if approver is not None:
        _refuse_approver(staff, act, approver, needed or "supervisor")
        return Approval(act, amount_minor, approver, is_open=False)
    if needed is None:
        return Approval(act, amount_minor, None, is_open=False)
    if not is_one_person_office(office):
        raise ApprovalNeeded(act=act, by=needed)
    if act not in NEVER_LIMITED:
        _refuse_above_limits(office, staff, amount_minor)
    return Approval(act, amount_minor, None, is_open=True)


def write_approval(entry: Entry, approval: Approval) -> None:
    """Writes beside the act's rows who answers for it, or that nobody does yet."""
    if approval.approver is not None:
        approvals.answer(entry, entry.event_id, approval.approver.staff_id, "approved")
    elif approval.is_open:
        approvals.want(entry, approval.act, approval.amount_minor)


def _refuse_approver(staff: StaffMember, act: Act, approver: StaffMember, needed: Approver) -> None:
    if approver.staff_id == staff.staff_id:
        raise ApproverIsActor(user=approver.user_name)
    if approver.role not in APPROVERS[needed]:
        raise ApproverNotAllowed(
            act=act, user=approver.user_name, role=approver.role, allowed=sorted(APPROVERS[needed])
        )


def _refuse_above_limits(office: Office, staff: StaffMember, amount_minor: int) -> None:
    """How much one person may leave to be approved on one day; an approval makes room, a contested act goes on counting."""
    day = office_day(office)
    limits = approval_limits(office, day)
    count, left_minor = approvals.left_on(office.file.connection, staff.staff_id, day, NEVER_LIMITED)
    if count + 1 > limits.acts or left_minor + abs(amount_minor) > limits.amount_minor:
        raise ApprovalLimitReached(acts=limits.acts, limit_minor=limits.amount_minor, left_minor=left_minor)
