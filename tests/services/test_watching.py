"""This file is what a supervisor watches, tested: tills live, who undoes how often, what was forgotten."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import NotAllowed
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.print_receipt import print_receipt
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.commands.void_payment import void_receipt
from collectoffice.services.queries.watching import watch
from tests.builders import Desk

FRIDAY = date(2026, 11, 20)


def pay_and_void(desk: Desk, user: str, payments: int, voids: int) -> None:
    """So many payments, and so many of them undone at once."""
    for number in range(payments):
        paid = desk.pay(1, amount=1_000, user=user)
        if number < voids:
            void_receipt(desk.office, desk.who(user), paid.receipts[0], "wrong_amount", desk.who("ha"))


def test_every_till_is_seen_live_with_what_it_took(desk: Desk) -> None:
    desk.bill(1)
    desk.open_till(float_minor=100_000)
    desk.open_till("lan", 2)
    desk.pay(1, amount=50_000)
    seen = watch(desk.office, desk.who("ha"))
    assert [(till.cashier, till.net_minor, till.state) for till in seen.tills] == [
        ("Lê Thị Mai", 50_000, "open"),
        ("Trần Thị Lan", 0, "open"),
    ]
    assert seen.long_open == ()


def test_a_cashier_is_not_the_one_who_watches(desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        watch(desk.office, desk.who("mai"))


def test_who_undoes_far_more_often_stands_out_with_the_list_behind_the_number(desk: Desk) -> None:
    desk.bill(1)
    desk.open_till("mai", 1)
    desk.open_till("lan", 2)
    pay_and_void(desk, "mai", 20, 6)
    pay_and_void(desk, "lan", 20, 0)
    mai, lan = (member for member in watch(desk.office, desk.who("ha")).staff if member.payments)
    assert (len(mai.undone), mai.undone_per_100, mai.undone_stands_out) == (6, 30.0, True)
    assert (len(lan.undone), lan.undone_stands_out) == (0, False)
    assert {one.reason for one in mai.undone} == {"wrong_amount"}
    assert all(one.receipts for one in mai.undone)


def test_reprints_are_counted_with_their_receipts_and_a_first_printing_is_none(desk: Desk) -> None:
    desk.bill(1)
    desk.open_till()
    receipt = desk.pay(1, amount=1_000).receipts[0]
    for _ in range(3):
        print_receipt(desk.office, desk.who("mai"), receipt, "a5")
    (mai,) = watch(desk.office, desk.who("ha")).staff
    assert [(one.receipt, one.copy) for one in mai.reprinted] == [(receipt, 1), (receipt, 2)]


def test_thirty_days_are_watched_and_what_was_before_is_forgotten(desk: Desk) -> None:
    desk.bill(1)
    desk.open_till()
    pay_and_void(desk, "mai", 2, 1)
    desk.close_till(desk.held_minor())
    desk.clock.on(date(2026, 12, 19))
    assert len(watch(desk.office, desk.who("ha")).staff[0].undone) == 1
    desk.clock.on(date(2026, 12, 20))
    assert watch(desk.office, desk.who("ha")).staff == ()


def test_a_till_that_was_forgotten_is_named(desk: Desk) -> None:
    desk.open_till()
    desk.clock.on(FRIDAY, 20)
    (late,) = watch(desk.office, desk.who("ha")).long_open
    assert (late.till, late.hours) == (1, 12)
    desk.clock.on(date(2026, 11, 21), 7)
    seen = watch(desk.office, desk.who("ha"))
    assert (seen.long_open[0].business_date, seen.tills[0].till) == ("2026-11-20", 1)


def test_open_approvals_and_old_cash_are_shown(desk: Desk) -> None:
    change_setting(desk.office, desk.who("ha"), "office.one_person", "on")
    count_safe(desk.office, desk.who("mai"), SafeCash(400_000))
    desk.clock.on(date(2026, 11, 23))
    seen = watch(desk.office, desk.who("ha"))
    assert [act.act for act in seen.approvals] == ["count_safe"]
    assert (seen.safe_minor, [alert.days for alert in seen.alerts]) == (400_000, [3])
