"""This file is tests of the rotation of backups: 7 days, 4 weeks, 12 months, and the newest always."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.rotation import kept_backups

FIRST = datetime(2024, 1, 1)  # noqa: DTZ001
MOMENTS = st.sets(st.integers(0, 24 * 900), min_size=1, max_size=60).map(
    lambda hours: {FIRST + timedelta(hours=hour) for hour in hours}
)


@given(MOMENTS)
def test_the_newest_is_kept_and_never_more_than_the_rule_says(made: set[datetime]) -> None:
    kept = kept_backups(made)
    assert max(made) in kept
    assert kept <= made
    assert len(kept) <= 7 + 4 + 12


@given(MOMENTS)
def test_of_each_of_the_newest_seven_days_and_twelve_months_the_newest_is_kept(made: set[datetime]) -> None:
    kept = kept_backups(made)
    days = sorted({at.date() for at in made})[-7:]
    assert all(max(at for at in made if at.date() == day) in kept for day in days)
    months = sorted({(at.year, at.month) for at in made})[-12:]
    assert all(max(at for at in made if (at.year, at.month) == month) in kept for month in months)


@given(MOMENTS)
def test_rotating_twice_takes_nothing_more_away(made: set[datetime]) -> None:
    kept = kept_backups(made)
    assert kept_backups(kept) == kept


def test_a_year_of_days_keeps_seven_days_four_weeks_and_twelve_months() -> None:
    made = [datetime(2026, 1, 1, 17) + timedelta(days=day) for day in range(365)]  # noqa: DTZ001
    kept = sorted(kept_backups(made))
    assert kept[-7:] == made[-7:]
    assert {at.month for at in kept} == set(range(1, 13))
