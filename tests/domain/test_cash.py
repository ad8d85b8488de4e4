"""This file is what the office relies on when cash is rounded, given back and counted in notes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.cash import notes_for, payable_change, round_cash, round_notes_above
from collectoffice.domain.policy import RoundMode
from tests.domain.shipped_policies import POLICIES

DONG = POLICIES["VN-2025"].cash.denominations
FEN = POLICIES["CN-2024"].cash.denominations
SUMS = st.integers(0, 10**10)
UNITS = st.sampled_from([1, 5, 10, 500, 1_000])


@pytest.mark.parametrize(
    ("mode", "rounded"),
    [("none", 514_484), ("nearest", 514_500), ("down", 514_000), ("up", 514_500)],
)
def test_a_sum_is_rounded_as_the_office_chose(mode: RoundMode, rounded: int) -> None:
    assert round_cash(514_484, mode, 500) == rounded


def test_a_tie_rounds_up() -> None:
    assert round_cash(514_250, "nearest", 500) == 514_500
    assert round_cash(514_249, "nearest", 500) == 514_000
    assert round_cash(3, "nearest", 5) == 5
    assert round_cash(2, "nearest", 5) == 0


@given(SUMS, UNITS)
def test_rounding_moves_a_sum_by_less_than_a_unit(amount: int, unit: int) -> None:
    down, near, up = (round_cash(amount, mode, unit) for mode in ("down", "nearest", "up"))
    assert down <= amount <= up
    assert down % unit == near % unit == up % unit == 0
    assert up - down in (0, unit)
    assert near in (down, up)
    assert 2 * abs(near - amount) <= unit
    assert round_cash(amount, "none", unit) == amount


@given(SUMS, UNITS)
def test_payable_change_and_the_rest_are_the_change(change: int, unit: int) -> None:
    payable, rest = payable_change(change, unit)
    assert payable + rest == change
    assert payable % unit == 0
    assert 0 <= rest < unit


def test_change_is_shown_in_the_largest_notes() -> None:
    assert notes_for(5_500, DONG) == ((5_000, 1), (500, 1))
    assert notes_for(1_238_700, DONG)[:3] == ((500_000, 2), (200_000, 1), (20_000, 1))
    assert notes_for(8_90, FEN) == ((5_00, 1), (1_00, 3), (50, 1), (10, 4))
    assert notes_for(0, DONG) == ()


@given(SUMS, st.sampled_from([DONG, FEN]))
def test_notes_add_up_to_all_that_notes_can_pay(amount: int, denominations: tuple[int, ...]) -> None:
    paid = sum(denomination * count for denomination, count in notes_for(amount, denominations))
    assert paid == amount - amount % min(denominations)


@pytest.mark.parametrize(
    ("due", "suggested"),
    [
        (1_050_000, (1_050_000, 1_100_000, 1_200_000, 1_500_000)),
        (514_484, (514_500, 520_000, 550_000, 600_000)),
        (45_000, (45_000, 50_000, 100_000, 200_000)),
        (500_000, (500_000, 600_000)),
        (0, ()),
    ],
)
def test_the_sums_offered_are_what_a_purse_would_give(due: int, suggested: tuple[int, ...]) -> None:
    assert round_notes_above(due, DONG) == suggested


@given(st.integers(1, 10**9), st.sampled_from([DONG, FEN]))
def test_every_sum_offered_covers_what_is_due(due: int, denominations: tuple[int, ...]) -> None:
    exact, *rounder = round_notes_above(due, denominations)
    assert 0 <= exact - due < min(denominations)
    assert len(rounder) <= 3
    assert rounder == sorted(set(rounder))
    assert all(exact < suggested < exact + max(denominations) for suggested in rounder)
    assert all(suggested % min(denominations) == 0 for suggested in rounder)
