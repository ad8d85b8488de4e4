"""This file is the rule of who stands out, tested."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.watching import LEAST, outliers, rate_of

COUNTS = st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 40), min_size=1, max_size=6)


def test_who_undoes_far_more_often_than_the_others_stands_out() -> None:
    times, payments = {"mai": 12, "lan": 2, "hoa": 3}, {"mai": 300, "lan": 280, "hoa": 310}
    assert outliers(times, payments) == {"mai"}


def test_one_odd_cashier_does_not_hide_behind_the_middle_that_he_bends() -> None:
    assert outliers({"mai": 90, "lan": 1}, {"mai": 300, "lan": 300}) == {"mai"}


def test_a_busy_cashier_is_measured_by_payments_and_a_few_are_nothing() -> None:
    assert outliers({"mai": 12, "lan": 1}, {"mai": 3000, "lan": 300}) == frozenset()
    assert outliers({"mai": 3, "lan": 0}, {"mai": 20, "lan": 300}) == frozenset()


def test_a_lone_cashier_is_measured_against_the_rule_alone() -> None:
    assert outliers({"mai": 9}, {"mai": 300}) == frozenset()
    assert outliers({"mai": 10}, {"mai": 300}) == {"mai"}


@given(times=COUNTS, number=st.integers(1, 500))
def test_whoever_stands_out_did_it_more_often_than_somebody_else_or_the_rule(
    times: dict[str, int], number: int
) -> None:
    payments = dict.fromkeys(times, number)
    found = outliers(times, payments)
    for name in found:
        assert times[name] >= LEAST
        assert len(times) == 1 or times[name] > min(times.values())
    assert len(found) <= max(1, len(times) // 2), "the middle never stands out"


def test_a_rate_is_exact_and_somebody_without_payments_has_one_too() -> None:
    assert rate_of(1, 3) * 3 == 100
    assert rate_of(2, 0) == 200
