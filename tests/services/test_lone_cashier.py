"""This file is the evening of a cashier who works alone, tested: the day's limits hold what gives money away, never the close."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import ApprovalLimitReached
from collectoffice.services.commands.answer_approval import answer_approval
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.deposits import DepositWish, bank_deposit, confirm_deposit, make_deposit
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.commands.till_cash import pay_out, turn_in
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.rules_in_force import APPROVAL_DAY_ACTS
from collectoffice.services.queries.safe import safe_now
from tests.builders import Desk

FRIDAY = date(2026, 11, 20)
TAKEN = 60_000_000
BANKED = 40_000_000
WANTED = 30
"""So many pay-outs are asked for on the day."""


@pytest.fixture
def alone(desk: Desk) -> Desk:
    """An office of one person, Mai's till open with a big payment in its drawer."""
    change_setting(desk.office, desk.who("admin"), "office.one_person", "on")
    desk.bill(1, TAKEN, "2026-11-18")
    desk.open_till()
    desk.pay(1)
    return desk


def test_a_lone_cashier_is_held_to_the_days_limits_and_still_finishes_the_day(alone: Desk) -> None:
    office, mai = alone.office, alone.who("mai")
    paid_out = 0
    for _ in range(WANTED):
        try:
            pay_out(office, mai, 1_000, "văn phòng phẩm")
        except ApprovalLimitReached:
            break
        paid_out += 1
    assert paid_out == APPROVAL_DAY_ACTS
    turn_in(office, mai, 25_000_000)
    alone.close_till(alone.held_minor())
    count_safe(office, mai, SafeCash(safe_now(office)))
    batch = make_deposit(office, mai, DepositWish(cash_minor=BANKED))
    bank_deposit(office, mai, batch.deposit_id, "GNT-1", FRIDAY)
    confirm_deposit(office, mai, batch.deposit_id, FRIDAY)
    count_safe(office, mai, SafeCash(safe_now(office)))
    sheet = close_day(office, mai, FRIDAY).sheet
    assert sheet.is_locked
    waiting = [one.act for one in open_approvals(office, alone.who("ha"))]
    assert waiting == ["pay_out"] * APPROVAL_DAY_ACTS + [
        "turn_in",
        "count_safe",
        "make_deposit",
        "confirm_deposit",
        "count_safe",
        "close_day",
    ]
    assert [line.act for line in sheet.approvals] == waiting
    assert alone.faults() == []


def test_after_the_supervisor_approved_the_cashier_goes_on_the_same_day(alone: Desk) -> None:
    office, mai, ha = alone.office, alone.who("mai"), alone.who("ha")
    for _ in range(APPROVAL_DAY_ACTS):
        pay_out(office, mai, 1_000, "văn phòng phẩm")
    with pytest.raises(ApprovalLimitReached):
        pay_out(office, mai, 1_000, "văn phòng phẩm")
    for one in open_approvals(office, ha):
        answer_approval(office, ha, one.uid, "approved")
    pay_out(office, mai, 1_000, "văn phòng phẩm")
    assert len(open_approvals(office, ha)) == 1
    assert alone.faults() == []
