"""This file is approvals, tested: a second person at once, or, in an office of one person, later and within limits."""

from __future__ import annotations

import pytest

from collectoffice.db.people import StaffMember
from collectoffice.domain.errors import (
    ApprovalLimitReached,
    ApprovalNeeded,
    ApproverIsActor,
    ApproverNotAllowed,
    NotAllowed,
    NothingToApprove,
    ReasonMissing,
    TillCounting,
)
from collectoffice.domain.permission import Act, State
from collectoffice.services.acting import act_in_office
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.answer_approval import answer_approval
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.people import add_staff
from collectoffice.services.queries.approvals import open_approvals
from tests.builders import PIN, Desk

IN_TILL: tuple[Act, ...] = ("turn_in", "from_safe")
ANYWHERE: tuple[Act, ...] = (
    "count_safe",
    "make_deposit",
    "cancel_deposit",
    "confirm_deposit",
    "close_day",
    "confirm_clock",
)


@pytest.fixture
def lone_desk(desk: Desk) -> Desk:
    """An office of one person."""
    change_setting(desk.office, desk.who("admin"), "office.one_person", "on")
    return desk


def do(
    desk: Desk,
    act: Act = "refund_credit",
    state: State = "till_open",
    approver: str = "",
    amount_minor: int = 100_000,
    user: str = "mai",
) -> str:
    """Does an act that needs nothing but its approval; returns its event."""
    who: StaffMember | None = desk.who(approver) if approver else None
    approval = approval_for(desk.office, desk.who(user), act, state, who, amount_minor)
    doing = act_in_office(desk.office, "staff_added", desk.who(user))
    with desk.office.file.entry(doing) as entry:
        write_approval(entry, approval)
    return doing.uid


def test_a_second_person_answers_at_once(desk: Desk) -> None:
    with pytest.raises(ApprovalNeeded) as said:
        do(desk)
    assert said.value.facts == {"act": "refund_credit", "by": "supervisor"}
    do(desk, approver="ha")
    assert open_approvals(desk.office, desk.who("ha")) == ()
    assert desk.faults() == []


def test_nobody_approves_for_himself_nor_without_the_role(desk: Desk) -> None:
    with pytest.raises(ApproverNotAllowed):
        do(desk, approver="lan")
    with pytest.raises(ApproverIsActor):
        do(desk, "reverse_payment", "till_closed", "ha", user="ha")
    add_staff(desk.office, desk.who("admin"), "tu", "Tư", "supervisor", PIN)
    with pytest.raises(ApproverNotAllowed):
        do(desk, "write_off_difference", "till_closed", "tu", user="ha")


def test_who_needs_nobody_may_name_somebody_and_is_checked_all_the_same(desk: Desk) -> None:
    do(desk, "pay_in", approver="ha")
    with pytest.raises(ApproverIsActor):
        do(desk, "pay_in", approver="mai")


def test_the_state_is_asked_before_the_approval(desk: Desk) -> None:
    with pytest.raises(TillCounting):
        do(desk, state="till_counting", approver="ha")
    with pytest.raises(NotAllowed):
        do(desk, user="admin", approver="ha")


def test_in_an_office_of_one_the_act_stands_and_waits(lone_desk: Desk) -> None:
    event = do(lone_desk)
    (waiting,) = open_approvals(lone_desk.office, lone_desk.who("ha"))
    assert (waiting.uid, waiting.act, waiting.amount_minor) == (event, "refund_credit", 100_000)
    assert (waiting.user_name, waiting.staff_name) == ("mai", "Lê Thị Mai")
    answered = answer_approval(lone_desk.office, lone_desk.who("ha"), event, "approved")
    assert (answered.answer, answered.open_left) == ("approved", 0)
    with pytest.raises(NothingToApprove):
        answer_approval(lone_desk.office, lone_desk.who("ha"), event, "contested", "nhầm")
    assert lone_desk.faults() == []


def test_a_contested_act_says_what_is_wrong_and_waits_no_more(lone_desk: Desk) -> None:
    event = do(lone_desk)
    with pytest.raises(ReasonMissing):
        answer_approval(lone_desk.office, lone_desk.who("ha"), event, "contested", " ")
    answer_approval(lone_desk.office, lone_desk.who("ha"), event, "contested", "không có chữ ký")
    assert open_approvals(lone_desk.office, lone_desk.who("ha")) == ()


def test_nobody_answers_for_the_own_act_nor_without_the_role(lone_desk: Desk) -> None:
    own = do(lone_desk, "reverse_payment", "till_closed", user="ha")
    with pytest.raises(ApproverIsActor):
        answer_approval(lone_desk.office, lone_desk.who("ha"), own, "approved")
    with pytest.raises(NotAllowed):
        answer_approval(lone_desk.office, lone_desk.who("mai"), own, "approved")
    answer_approval(lone_desk.office, lone_desk.who("admin"), own, "approved")


def test_what_takes_an_administrator_waits_for_one(lone_desk: Desk) -> None:
    event = do(lone_desk, "write_off_difference", "till_closed", user="ha")
    add_staff(lone_desk.office, lone_desk.who("admin"), "tu", "Tư", "supervisor", PIN)
    with pytest.raises(ApproverNotAllowed):
        answer_approval(lone_desk.office, lone_desk.who("tu"), event, "approved")
    assert answer_approval(lone_desk.office, lone_desk.who("admin"), event, "approved").open_left == 0


def test_so_much_may_be_left_to_be_approved_on_one_day(lone_desk: Desk) -> None:
    change_setting(lone_desk.office, lone_desk.who("admin"), "approval.day_limit", "250000")
    do(lone_desk, amount_minor=150_000)
    do(lone_desk, amount_minor=-100_000)
    with pytest.raises(ApprovalLimitReached) as said:
        do(lone_desk, amount_minor=1)
    assert (said.value.facts["limit_minor"], said.value.facts["left_minor"]) == (250_000, 250_000)
    do(lone_desk, amount_minor=150_000, approver="ha")
    do(lone_desk, amount_minor=150_000, user="lan")
    lone_desk.clock.pass_by(days=1)
    do(lone_desk, amount_minor=150_000)


def test_so_many_acts_may_be_left_to_be_approved_on_one_day(lone_desk: Desk) -> None:
    for _ in range(20):
        do(lone_desk, amount_minor=0)
    with pytest.raises(ApprovalLimitReached):
        do(lone_desk, amount_minor=0)


def test_what_was_approved_makes_room_and_what_was_contested_goes_on_counting(lone_desk: Desk) -> None:
    office, ha = lone_desk.office, lone_desk.who("ha")
    change_setting(office, lone_desk.who("admin"), "approval.day_limit", "250000")
    first, second = do(lone_desk, amount_minor=150_000), do(lone_desk, amount_minor=100_000)
    answer_approval(office, ha, first, "approved")
    answer_approval(office, ha, second, "contested", "không có chữ ký")
    do(lone_desk, amount_minor=150_000)
    with pytest.raises(ApprovalLimitReached) as said:
        do(lone_desk, amount_minor=1)
    assert said.value.facts["left_minor"] == 250_000


def test_what_counts_and_carries_cash_waits_for_approval_and_falls_under_no_limit(lone_desk: Desk) -> None:
    change_setting(lone_desk.office, lone_desk.who("admin"), "approval.day_limit", "1")
    for act in IN_TILL:
        do(lone_desk, act, amount_minor=40_000_000)
    for act in ANYWHERE:
        do(lone_desk, act, "any", amount_minor=40_000_000)
    with pytest.raises(ApprovalLimitReached):
        do(lone_desk, "pay_out", amount_minor=2)
    waiting = open_approvals(lone_desk.office, lone_desk.who("ha"))
    assert [one.act for one in waiting][-2:] == ["close_day", "confirm_clock"]
    assert len(waiting) == 8


def test_the_list_is_for_those_who_see_the_day(lone_desk: Desk) -> None:
    add_staff(lone_desk.office, lone_desk.who("admin"), "thu", "Thu", "collector", PIN)
    with pytest.raises(NotAllowed):
        open_approvals(lone_desk.office, lone_desk.who("thu"))
