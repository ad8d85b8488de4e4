"""This file is when a clock is in doubt, tested: a week-end is no jump, a year is; a little back is none, an hour is."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.clock import ClockWatch, Jump, Tick, jump_at_start, jump_back, jump_while_running

FRIDAY = datetime(2026, 11, 20, 16, 0, tzinfo=timezone(timedelta(hours=7)))


def tick(after: timedelta, uptime: timedelta, boot: str = "b1") -> Tick:
    return Tick(FRIDAY + after, uptime.total_seconds(), boot)


def test_a_clock_that_is_put_right_by_a_minute_is_not_in_doubt_and_one_by_an_hour_is() -> None:
    assert jump_back(FRIDAY, FRIDAY - timedelta(minutes=2)) is None
    assert jump_back(FRIDAY, FRIDAY - timedelta(hours=1)) == Jump("back", FRIDAY, FRIDAY - timedelta(hours=1))


def test_a_summer_time_that_ends_is_no_clock_that_went_back() -> None:
    summer = datetime(2026, 10, 25, 2, 59, tzinfo=timezone(timedelta(hours=2)))
    winter = datetime(2026, 10, 25, 2, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    assert jump_back(summer, winter) is None


def test_a_pc_that_slept_over_the_week_end_has_not_jumped() -> None:
    slept = timedelta(days=2, hours=16)
    assert jump_while_running(tick(timedelta(0), timedelta(0)), tick(slept, slept)) is None


def test_a_running_program_notices_a_clock_that_is_set_two_days_ahead() -> None:
    jump = jump_while_running(tick(timedelta(0), timedelta(0)), tick(timedelta(days=2), timedelta(minutes=1)))
    assert jump == Jump("ahead", FRIDAY + timedelta(minutes=1), FRIDAY + timedelta(days=2))


def test_an_office_that_was_closed_for_a_month_is_not_asked_and_one_in_next_year_is() -> None:
    for days, is_asked in ((3, False), (30, False), (400, True)):
        jump = jump_at_start(FRIDAY, None, tick(timedelta(days=days), timedelta(0)))
        assert (jump is not None) == is_asked


def test_while_the_pc_was_never_switched_off_two_days_are_noticed_at_a_start() -> None:
    seen = tick(timedelta(0), timedelta(hours=1))
    assert jump_at_start(FRIDAY, seen, tick(timedelta(days=2), timedelta(hours=2))) is not None
    assert jump_at_start(FRIDAY, seen, tick(timedelta(days=2), timedelta(hours=49))) is None
    assert jump_at_start(FRIDAY, seen, tick(timedelta(days=2), timedelta(hours=2), boot="b2")) is None


def test_a_start_knows_when_the_program_ran_last_also_where_nothing_was_written() -> None:
    seen = tick(timedelta(hours=3), timedelta(hours=1))
    jump = jump_at_start(FRIDAY, seen, tick(timedelta(hours=1), timedelta(0), "b2"))
    assert jump is not None
    assert jump.kind == "back"
    assert jump_at_start(None, None, seen) is None


@given(st.lists(st.integers(-200_000, 200_000), max_size=20))
def test_what_is_written_by_a_clock_nobody_doubts_never_goes_back_more_than_two_minutes(steps: list[int]) -> None:
    now, written = [FRIDAY], []
    watch = ClockWatch(lambda: Tick(now[0], (now[0] - FRIDAY).total_seconds()), None, None)
    for step in steps:
        now[0] += timedelta(seconds=step)
        if watch.look() is None and watch.doubt is None:
            written.append(now[0])
            watch.wrote()
    assert all(later >= earlier - timedelta(minutes=2) for earlier, later in pairwise(written))


def test_a_clock_set_by_hand_is_not_watched_but_an_old_doubt_stays() -> None:
    doubt = Jump("back", FRIDAY, FRIDAY)
    watch = ClockWatch(None, FRIDAY, doubt)
    assert watch.look() is None
    assert watch.begin(None) is None
    assert watch.doubt is doubt
    watch.confirm()
    assert watch.doubt is None
