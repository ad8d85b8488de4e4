"""This file is the safe, tested: what is in it, what was counted, and cash that lies there too long."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectoffice.db import ledger
from collectoffice.domain.errors import (
    ApprovalNeeded,
    DifferenceUnexplained,
    NotAllowed,
    ReasonMissing,
    SafeNotCounted,
    UnknownDenomination,
)
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.deposits import DepositWish, bank_deposit, make_deposit
from collectoffice.services.commands.safe import SafeCash, count_safe, explain_safe
from collectoffice.services.commands.till_cash import turn_in
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.safe import safe_alerts, safe_day, safe_now
from tests.builders import Desk, make_desk

FRIDAY = date(2026, 11, 20)


def trade(desk: Desk, customer: int, amount: int = 100_000, float_minor: int = 50_000) -> None:
    """A till with one payment, closed as it should be."""
    desk.bill(customer, amount, number=f"HD-{customer}", period="2026-12")
    desk.open_till(float_minor=float_minor)
    desk.pay(customer, amount=amount)
    desk.close_till(desk.held_minor())


def test_the_first_count_ever_takes_over_what_lies_there(desk: Desk) -> None:
    counted = count_safe(desk.office, desk.who("ha"), SafeCash(2_000_000))
    assert (counted.is_first, counted.difference_minor) == (True, 0)
    trade(desk, 1)
    assert safe_now(desk.office) == 2_100_000
    again = count_safe(desk.office, desk.who("ha"), SafeCash(2_100_000))
    assert (again.is_first, again.expected_minor) == (False, 2_100_000)
    safe = day_sheet(desk.office, FRIDAY).safe
    assert (safe.in_minor, safe.out_minor, safe.expected_minor) == (2_150_000, 50_000, 2_100_000)
    assert (safe.difference_minor, safe.closing_minor) == (0, 2_100_000)
    assert "over_short" not in ledger.balances(desk.connection)


def test_what_a_count_finds_over_or_short_is_posted_at_once(desk: Desk) -> None:
    count_safe(desk.office, desk.who("ha"), SafeCash(500_000))
    short = count_safe(desk.office, desk.who("ha"), SafeCash(pieces={200_000: 2, 50_000: 1}))
    assert short.difference_minor == -50_000
    assert ledger.balances(desk.connection)["over_short"] == 50_000
    assert safe_now(desk.office) == 450_000
    over = count_safe(desk.office, desk.who("ha"), SafeCash(500_000))
    assert over.difference_minor == 50_000
    safe = day_sheet(desk.office, FRIDAY).safe
    assert (safe.counted_minor, safe.difference_minor) == (500_000, 0), "a recount takes back what the first one missed"
    assert desk.faults() == []


def test_a_cashier_counts_the_safe_with_a_second_person(desk: Desk) -> None:
    with pytest.raises(ApprovalNeeded):
        count_safe(desk.office, desk.who("mai"), SafeCash(1_000))
    count_safe(desk.office, desk.who("mai"), SafeCash(1_000), approver=desk.who("ha"))
    with pytest.raises(NotAllowed):
        count_safe(desk.office, desk.who("admin"), SafeCash(1_000))


def test_notes_are_counted_by_what_there_is(desk: Desk) -> None:
    with pytest.raises(UnknownDenomination):
        count_safe(desk.office, desk.who("ha"), SafeCash(pieces={30_000: 1}))
    count_safe(desk.office, desk.who("ha"), SafeCash(pieces={500_000: 3, 20_000: 1}))
    assert day_sheet(desk.office, FRIDAY).safe.pieces == {500_000: 3, 20_000: 1}


def test_a_reason_belongs_to_a_count(desk: Desk) -> None:
    with pytest.raises(SafeNotCounted):
        explain_safe(desk.office, desk.who("ha"), "tiền lẻ")
    count_safe(desk.office, desk.who("ha"), SafeCash(1_000, reason="tiền của ngày trước"))
    with pytest.raises(ReasonMissing):
        explain_safe(desk.office, desk.who("ha"), " ")
    assert day_sheet(desk.office, FRIDAY).safe.reason == "tiền của ngày trước"


def test_cash_that_is_not_banked_in_time_raises_an_alert_and_the_floats_do_not(desk: Desk) -> None:
    count_safe(desk.office, desk.who("ha"), SafeCash(50_000))
    trade(desk, 1)
    assert safe_alerts(desk.office, FRIDAY) == ()
    assert safe_alerts(desk.office, FRIDAY + timedelta(days=1)) == (), "one day is what the policy lets it"
    desk.clock.on(FRIDAY + timedelta(days=2))
    trade(desk, 2, 70_000)
    (alert,) = safe_alerts(desk.office, FRIDAY + timedelta(days=2))
    assert (alert.kind, alert.amount_minor, alert.since, alert.days) == (
        "safe_too_long",
        100_000,
        FRIDAY.isoformat(),
        2,
    )
    assert alert.due == "2026-11-21", (
        "a Saturday: the days are those of the calendar, and the one it was due on is named"
    )
    assert day_sheet(desk.office, FRIDAY + timedelta(days=2)).alerts == (alert,)


def test_what_goes_to_the_bank_first_is_what_came_first(desk: Desk) -> None:
    count_safe(desk.office, desk.who("ha"), SafeCash(50_000))
    trade(desk, 1)
    desk.clock.on(FRIDAY + timedelta(days=2))
    trade(desk, 2, 70_000)
    for cash, left in ((60_000, 40_000), (40_000, 0)):
        batch = make_deposit(desk.office, desk.who("ha"), DepositWish(cash))
        bank_deposit(desk.office, desk.who("mai"), batch.deposit_id, "GNT", desk.clock().date())
        alerts = safe_alerts(desk.office, desk.clock().date())
        assert sum(alert.amount_minor for alert in alerts) == left


def test_a_first_count_below_the_books_is_a_shortage_and_needs_its_reason(desk: Desk) -> None:
    desk.bill(1, 500_000)
    desk.open_till(float_minor=0)
    desk.pay(1, cash=500_000, amount=500_000)
    turn_in(desk.office, desk.who("mai"), 400_000, approver=desk.who("ha"))
    counted = count_safe(desk.office, desk.who("ha"), SafeCash(100_000))
    assert (counted.expected_minor, counted.difference_minor, counted.is_first) == (400_000, -300_000, False)
    assert safe_day(desk.office, desk.clock().date()).figures.expected_minor == 400_000
    assert desk.faults() == []


def test_what_stays_overnight_is_not_kept_too_long(desk: Desk) -> None:
    count_safe(desk.office, desk.who("ha"), SafeCash(50_000))
    trade(desk, 1)
    desk.clock.on(FRIDAY + timedelta(days=3))
    for kept, alerts in (("120000", [30_000]), ("150000", []), ("0", [100_000])):
        change_setting(desk.office, desk.who("ha"), "safe.stays", kept)
        assert [one.amount_minor for one in safe_alerts(desk.office, desk.clock().date())] == alerts


def test_a_new_difference_needs_a_reason_of_its_own(desk: Desk) -> None:
    office, ha = desk.office, desk.who("ha")
    count_safe(office, ha, SafeCash(500_000))
    count_safe(office, ha, SafeCash(400_000, reason="thiếu 100k"))
    assert day_sheet(office, FRIDAY).safe.reason == "thiếu 100k"
    count_safe(office, ha, SafeCash(400_000))
    assert day_sheet(office, FRIDAY).safe.reason == "thiếu 100k", "counted again, and nothing changed"
    count_safe(office, ha, SafeCash(0))
    safe = day_sheet(office, FRIDAY).safe
    assert (safe.difference_minor, safe.reason) == (-500_000, "")
    with pytest.raises(DifferenceUnexplained) as refused:
        close_day(office, ha)
    assert refused.value.facts["difference_minor"] == -500_000
    explain_safe(office, ha, "mất cả két")
    assert close_day(office, ha).sheet.safe.reason == "thiếu 100k; mất cả két"


def test_a_shortage_found_for_a_day_that_was_left_stands_on_one_sheet_and_every_day_closes_with_what_was_counted(
    desk: Desk,
) -> None:
    office, ha = desk.office, desk.who("ha")
    saturday = FRIDAY + timedelta(days=1)
    count_safe(office, ha, SafeCash(50_000))
    trade(desk, 1)
    desk.clock.on(saturday)
    trade(desk, 2, 70_000)
    found = count_safe(office, ha, SafeCash(safe_now(office) - 10_000, reason="thiếu"), FRIDAY)
    assert found.difference_minor == -10_000
    first = close_day(office, ha, FRIDAY).sheet.safe
    assert (first.expected_minor, first.counted_minor, first.closing_minor) == (150_000, 150_000, 150_000)
    assert (first.difference_minor, first.reason) == (0, "")
    second = close_day(office, ha, saturday).sheet.safe
    assert (second.opening_minor, second.counted_minor, second.closing_minor) == (150_000, 210_000, 210_000)
    assert (second.difference_minor, second.reason) == (-10_000, "thiếu"), "it stands on the day that it was found"
    assert ledger.balances(desk.connection)["over_short"] == 10_000
    assert desk.faults() == []


@settings(max_examples=15, deadline=None)
@given(
    moves=st.lists(
        st.tuples(st.sampled_from(["trade", "next", "count", "count left"]), st.sampled_from([0, -10_000, 5_000])),
        min_size=3,
        max_size=9,
    )
)
def test_however_days_are_left_and_counted_each_difference_stands_on_one_sheet(moves: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        desk = make_desk(Path(place))
        office, ha = desk.office, desk.who("ha")
        count_safe(office, ha, SafeCash(500_000))
        days = [FRIDAY]
        found_minor = 0
        for number, (move, off_minor) in enumerate(moves, start=1):
            if move == "trade":
                trade(desk, number)
            elif move == "next":
                days.append(days[-1] + timedelta(days=1))
                desk.clock.on(days[-1])
            else:
                on = days[-2] if move == "count left" and len(days) > 1 else None
                found_minor += count_safe(office, ha, SafeCash(safe_now(office) + off_minor), on).difference_minor
        sheets = [safe_day(office, day).figures for day in days]
        for before, after in pairwise(sheets):
            assert before.closing_minor == after.opening_minor
        counted = [safe for safe in sheets if safe.counted_minor is not None]
        assert all(safe.counted_minor == safe.closing_minor for safe in counted), "nothing followed a count that stands"
        if len(counted) == len(sheets):
            assert sum(safe.difference_minor or 0 for safe in sheets) == found_minor
        desk.close()
