"""This file is what the office relies on for the due day of a bill."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.due import due_day
from tests.domain.shipped_policies import POLICIES

VN = POLICIES["VN-2025"]
CN = POLICIES["CN-2024"]
SATURDAY = 5
DAYS = st.dates(date(1997, 1, 1), date(2060, 12, 31))


def test_the_workbooks_own_due_date_stands_even_on_a_sunday() -> None:
    assert due_day(VN, stated=date(2026, 10, 11), issued=date(2026, 10, 6)) == date(2026, 10, 11)
    assert due_day(CN, stated=date(2026, 10, 11), issued=None) == date(2026, 10, 11)


def test_vietnam_counts_five_days_without_the_day_of_issue() -> None:
    assert due_day(VN, stated=None, issued=date(2026, 10, 7)) == date(2026, 10, 12)


def test_v1_a_due_day_on_sunday_rolls_to_monday() -> None:
    assert due_day(VN, stated=None, issued=date(2026, 10, 6)) == date(2026, 10, 12)


def test_a_due_day_rolls_over_holidays_too() -> None:
    holidays = {date(2026, 10, 12), date(2026, 10, 13)}
    assert due_day(VN, stated=None, issued=date(2026, 10, 6), rest_days=holidays) == date(2026, 10, 14)


def test_an_office_may_count_the_day_of_issue() -> None:
    counting = replace(VN, due=replace(VN.due, count_first_day=True))
    assert due_day(counting, stated=None, issued=date(2026, 10, 7)) == date(2026, 10, 12)  # 11 Oct is a Sunday
    assert due_day(counting, stated=None, issued=date(2026, 10, 8)) == date(2026, 10, 12)


@pytest.mark.parametrize(
    ("issued", "due"),
    [
        (date(2026, 9, 19), date(2026, 9, 20)),  # a Sunday: China keeps it
        (date(2026, 9, 20), date(2026, 10, 20)),
        (date(2026, 12, 20), date(2027, 1, 20)),
        (date(2026, 12, 19), date(2026, 12, 20)),
    ],
)
def test_china_takes_the_next_day_of_the_month_after_issue(issued: date, due: date) -> None:
    assert due_day(CN, stated=None, issued=issued) == due


@pytest.mark.parametrize(
    ("issued", "due"),
    [
        (date(2026, 2, 10), date(2026, 2, 28)),
        (date(2028, 2, 10), date(2028, 2, 29)),
        (date(2026, 2, 28), date(2026, 3, 31)),
        (date(2026, 4, 30), date(2026, 5, 31)),
    ],
)
def test_a_month_too_short_has_its_last_day(issued: date, due: date) -> None:
    last = replace(CN, due=replace(CN.due, day_of_month=31))
    assert due_day(last, stated=None, issued=issued) == due


def test_china_rolls_only_where_its_policy_says_so() -> None:
    rolling = replace(CN, due=replace(CN.due, roll_rest_day=True))
    assert due_day(rolling, stated=None, issued=date(2026, 9, 19)) == date(2026, 9, 21)


def test_a_bill_without_any_date_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="without issue date"):
        due_day(VN, stated=None, issued=None)


@given(DAYS, st.sets(st.integers(0, 20), max_size=10))
def test_vietnams_due_day_is_the_first_working_day_from_the_fifth_day_on(issued: date, offsets: set[int]) -> None:
    holidays = {issued + timedelta(days=offset) for offset in offsets}
    due = due_day(VN, stated=None, issued=issued, rest_days=holidays)
    fifth = issued + timedelta(days=5)
    assert due >= fifth
    assert due.weekday() < SATURDAY
    assert due not in holidays
    skipped = [fifth + timedelta(days=n) for n in range((due - fifth).days)]
    assert all(day.weekday() >= SATURDAY or day in holidays for day in skipped)


@given(DAYS, st.integers(1, 31))
def test_chinas_due_day_is_at_most_one_month_ahead(issued: date, day_of_month: int) -> None:
    due = due_day(replace(CN, due=replace(CN.due, day_of_month=day_of_month)), stated=None, issued=issued)
    assert 1 <= (due - issued).days <= 31
    next_day_is_new_month = (due + timedelta(days=1)).month != due.month
    assert due.day == day_of_month or (due.day < day_of_month and next_day_is_new_month)
