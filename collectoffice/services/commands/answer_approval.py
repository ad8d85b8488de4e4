"""This file is the answer to an act that waited for its approval: approved, or contested with what is wrong about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import approvals
from collectoffice.domain.errors import ApproverIsActor, ApproverNotAllowed, NothingToApprove, ReasonMissing
from collectoffice.domain.folding import clean_text
from collectoffice.domain.permission import APPROVERS, approver_of, require
from collectoffice.services.acting import act_in_office

if TYPE_CHECKING:
    from collectoffice.db.approvals import Answer, WaitingAct
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class ApprovalAnswered:
    """What was answered to which event."""

    event: str
    act: str
    amount_minor: int
    answer: Answer
    open_left: int
    """Acts that wait on."""


def answer_approval(office: Office, staff: StaffMember, event: str, answer: Answer, note: str = "") -> ApprovalAnswered:
    """Answers for an act that waits, by its event. The act stands either way: a contested one is put right by another act.

    Refuses ``NotAllowed``, ``NothingToApprove``, ``ApproverIsActor``, ``ApproverNotAllowed``, and ``ReasonMissing`` where
    it is contested without a word.
    """
    require(staff.role, "answer_for")
    waiting = approvals.waiting_act(office.file.connection, event)
    if waiting is None:
        raise NothingToApprove(event=event)
    _refuse_approver(staff, waiting)
    words = clean_text(note)
    if answer == "contested" and not words:
        raise ReasonMissing
    with office.file.entry(act_in_office(office, "approval_answered", staff, waiting.event_id)) as entry:
        approvals.answer(entry, waiting.event_id, staff.staff_id, answer, words)
    left = len(approvals.open_approvals(office.file.connection))
    return ApprovalAnswered(waiting.uid, waiting.act, waiting.amount_minor, answer, left)


def _refuse_approver(staff: StaffMember, waiting: WaitingAct) -> None:
    if waiting.staff_id == staff.staff_id:
        raise ApproverIsActor(user=staff.user_name)
    allowed = APPROVERS[approver_of(waiting.act)]
    if staff.role not in allowed:
        raise ApproverNotAllowed(act=waiting.act, user=staff.user_name, role=staff.role, allowed=sorted(allowed))
