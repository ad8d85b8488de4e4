"""This file is what the office relies on for the late fee, with a slow day-by-day count of its own beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.late_fee import PrincipalChange, annual_rate_pct, days_late, late_fee_minor
from collectoffice.domain.policy import AnnualSimple, CrossYearMode, DailyPermille, Policy
from tests.domain.shipped_policies import POLICIES

VN = POLICIES["VN-2025"]
CN = POLICIES["CN-2024"]
DUE = date(2026, 10, 12)


def _mode(policy: Policy, mode: CrossYearMode) -> Policy:
    assert isinstance(policy.late.rate, DailyPermille)
    return replace(policy, late=replace(policy.late, rate=replace(policy.late.rate, cross_year_mode=mode)))


ALL_POLICIES = (*POLICIES.values(), _mode(CN, "whole_period"))


def _day(offset: int, due: date = DUE) -> date:
    return due + timedelta(days=offset)


def _bill(amount_minor: int, *later: tuple[int, int], due: date = DUE) -> list[PrincipalChange]:
    """A bill issued ten days before its due day, then changes as (days after the due day, amount)."""
    return [PrincipalChange(_day(-10, due), amount_minor)] + [PrincipalChange(_day(n, due), m) for n, m in later]


# ------------------------------------------------------------------------------------------ the independent count


def _by_days(
    policy: Policy,
    is_household: bool,
    changes: Sequence[PrincipalChange],
    due: date,
    on: date,
    contract: Decimal | None,
) -> int:
    """The same fee, one day at a time."""
    late_days = [due + timedelta(days=n) for n in range(1, (on - due).days + 1)]

    def principal(day: date) -> int:
        return max(sum(change.amount_minor for change in changes if change.on < day or change.on <= due), 0)

    exact = Fraction(0)
    rate = policy.late.rate
    for day in late_days:
        if isinstance(rate, AnnualSimple):
            pct = rate.rate_pct if contract is None else contract
            pct = pct if rate.cap_pct is None or pct <= rate.cap_pct else rate.cap_pct
            exact += Fraction(pct) * principal(day) / 36500
        elif is_household:
            exact += Fraction(rate.resident) * principal(day) / 1000
        elif rate.cross_year_mode == "split_by_calendar_year":
            permille = rate.other_current_year if day.year == due.year else rate.other_cross_year
            exact += Fraction(permille) * principal(day) / 1000
        else:
            first_of_next_year = date(due.year + 1, 1, 1)
            if day.year > due.year:
                outlived = principal(day)
            elif on < first_of_next_year:
                outlived = 0
            else:
                rest_of_year = [d for d in late_days if day <= d < first_of_next_year]
                outlived = min(principal(d) for d in [*rest_of_year, first_of_next_year])
            exact += Fraction(rate.other_cross_year) * outlived / 1000
            exact += Fraction(rate.other_current_year) * (principal(day) - outlived) / 1000
    if exact == 0:
        return 0
    whole = int(exact)
    return max(whole + 1 if exact - whole >= Fraction(1, 2) else whole, policy.late.min_minor)


@st.composite
def _bills(draw: st.DrawFn) -> tuple[list[PrincipalChange], date, date]:
    """A bill with part payments and adjustments, its due day, and a day to count to."""
    near_the_years_end = st.dates(date(2027, 11, 1), date(2027, 12, 31))
    due = draw(near_the_years_end | st.dates(date(2023, 1, 1), date(2028, 12, 31)))
    furthest = draw(st.sampled_from([40, 420]))
    amount_minor = draw(st.integers(1, 20_000_000))
    changes = [PrincipalChange(due - timedelta(days=draw(st.integers(0, 30))), amount_minor)]
    for _ in range(draw(st.integers(0, 5))):
        on = due + timedelta(days=draw(st.integers(-5, furthest)))
        changes.append(PrincipalChange(on, draw(st.integers(-amount_minor, amount_minor))))
    return draw(st.permutations(changes)), due, due + timedelta(days=draw(st.integers(-3, furthest + 30)))


CONTRACT_RATES = st.none() | st.decimals(0, 40, places=2)


@given(st.sampled_from(ALL_POLICIES), st.booleans(), _bills(), CONTRACT_RATES)
def test_the_fee_is_what_a_count_day_by_day_gives(
    policy: Policy, is_household: bool, bill: tuple[list[PrincipalChange], date, date], contract: Decimal | None
) -> None:
    changes, due, on = bill
    expected = _by_days(policy, is_household, changes, due, on, contract)
    assert late_fee_minor(policy, is_household, changes, due, on, contract) == expected


@given(st.sampled_from(ALL_POLICIES), st.booleans(), _bills(), st.integers(0, 400))
def test_the_fee_never_shrinks_with_the_days(
    policy: Policy, is_household: bool, bill: tuple[list[PrincipalChange], date, date], more: int
) -> None:
    changes, due, on = bill
    now = late_fee_minor(policy, is_household, changes, due, on)
    later = late_fee_minor(policy, is_household, changes, due, on + timedelta(days=more))
    assert later >= now >= 0


@given(st.sampled_from(ALL_POLICIES), st.booleans(), _bills(), st.integers(0, 400))
def test_there_is_no_fee_on_a_bill_that_is_not_late(
    policy: Policy, is_household: bool, bill: tuple[list[PrincipalChange], date, date], early: int
) -> None:
    changes, due, _ = bill
    assert late_fee_minor(policy, is_household, changes, due, due - timedelta(days=early)) == 0


@given(st.sampled_from(ALL_POLICIES), st.booleans(), _bills(), st.integers(-400, 400))
def test_a_stretch_may_be_split_anywhere(
    policy: Policy, is_household: bool, bill: tuple[list[PrincipalChange], date, date], offset: int
) -> None:
    changes, due, on = bill
    split = [*changes, PrincipalChange(due + timedelta(days=offset), 0)]
    assert late_fee_minor(policy, is_household, split, due, on) == late_fee_minor(
        policy, is_household, changes, due, on
    )


@given(st.sampled_from(ALL_POLICIES), st.booleans(), _bills(), st.integers(1, 10**7), st.integers(0, 400))
def test_an_undone_payment_leaves_no_trace(
    policy: Policy,
    is_household: bool,
    bill: tuple[list[PrincipalChange], date, date],
    paid_minor: int,
    offset: int,
) -> None:
    changes, due, on = bill
    day = due + timedelta(days=offset)
    undone = [*changes, PrincipalChange(day, -paid_minor), PrincipalChange(day, paid_minor)]
    assert late_fee_minor(policy, is_household, undone, due, on) == late_fee_minor(
        policy, is_household, changes, due, on
    )


# ------------------------------------------------------------------------------------------------- single facts


def test_days_late_count_the_day_of_payment_and_not_the_due_day() -> None:
    assert days_late(DUE, DUE) == 0
    assert days_late(DUE, _day(-3)) == 0
    assert days_late(DUE, _day(15)) == 15


def test_the_day_of_a_payment_is_still_late_for_what_it_paid() -> None:
    paid_on_the_tenth = _bill(365_000, (10, -365_000))
    assert late_fee_minor(VN, True, paid_on_the_tenth, DUE, _day(10)) == 1_000
    assert late_fee_minor(VN, True, paid_on_the_tenth, DUE, _day(100)) == 1_000


def test_what_was_paid_by_the_due_day_bears_no_fee() -> None:
    assert late_fee_minor(VN, True, _bill(730_000, (0, -365_000)), DUE, _day(10)) == 1_000
    assert late_fee_minor(VN, True, _bill(730_000, (0, -730_000)), DUE, _day(10)) == 0
    assert late_fee_minor(CN, True, _bill(10_00, (0, -10_00)), DUE, _day(10)) == 0


def test_an_adjustment_upwards_bears_a_fee_from_the_day_after_it() -> None:
    assert late_fee_minor(VN, True, _bill(365_000, (10, 365_000)), DUE, _day(20)) == 3_000


def test_a_bill_reduced_below_zero_bears_no_negative_fee() -> None:
    assert late_fee_minor(VN, True, _bill(365_000, (10, -500_000)), DUE, _day(30)) == 1_000


def test_a_contract_may_ask_less_than_the_policy() -> None:
    assert late_fee_minor(VN, True, _bill(365_000), DUE, _day(10), Decimal(5)) == 500
    assert late_fee_minor(VN, True, _bill(365_000), DUE, _day(10), Decimal(0)) == 0


def test_a_contract_rate_above_the_cap_counts_as_the_cap() -> None:
    rate = VN.late.rate
    assert isinstance(rate, AnnualSimple)
    assert annual_rate_pct(rate, Decimal(24)) == 20
    assert annual_rate_pct(rate, None) == 10
    assert annual_rate_pct(replace(rate, cap_pct=None), Decimal(24)) == 24


def test_the_old_law_of_vietnam_names_no_cap() -> None:
    assert late_fee_minor(POLICIES["VN-2012"], True, _bill(1_250_000), DUE, _day(30), Decimal(24)) == 24_658


def test_a_yearly_contract_rate_says_nothing_in_china() -> None:
    assert late_fee_minor(CN, True, _bill(186_40), DUE, _day(25), Decimal(24)) == 4_66


def test_a_bill_late_no_longer_than_the_grace_has_no_fee() -> None:
    lenient = replace(VN, late=replace(VN.late, grace_days=3))
    assert late_fee_minor(lenient, True, _bill(365_000), DUE, _day(3)) == 0
    assert late_fee_minor(lenient, True, _bill(365_000), DUE, _day(4)) == 400
    assert late_fee_minor(lenient, True, _bill(365_000, (3, -365_000)), DUE, _day(30)) == 0


def test_the_minimum_is_asked_once_a_bill_however_often_it_is_paid() -> None:
    assert late_fee_minor(CN, True, _bill(35_20, (3, -20_00), (5, -15_20)), DUE, _day(9)) == 1_00


def test_a_fee_may_round_to_a_coarser_unit() -> None:
    coarse = replace(VN, late=replace(VN.late, round_unit_minor=100))
    assert late_fee_minor(coarse, True, _bill(512_378), DUE, _day(15)) == 2_100
    assert late_fee_minor(coarse, True, _bill(365_000), DUE, _day(10), Decimal("5.5")) == 600


def test_half_a_minor_unit_rounds_up() -> None:
    assert late_fee_minor(VN, True, _bill(1_825), DUE, _day(1)) == 1
    assert late_fee_minor(VN, True, _bill(1_824), DUE, _day(1)) == 0


@pytest.mark.parametrize(
    ("mode", "fee_minor"),
    [
        ("split_by_calendar_year", 2 * 2_00 + 8 * 1_00 + 10 * 1_50),
        ("whole_period", 2 * 1_00 + 20 * 1_50),
    ],
)
def test_a_part_paid_within_the_year_keeps_the_years_rate(mode: CrossYearMode, fee_minor: int) -> None:
    """Due 21 Dec, 1000.00; 500.00 paid on 23 Dec, the rest open until 10 Jan: 2 days whole, 8 days half, 10 across."""
    due = date(2026, 12, 21)
    bill = _bill(1_000_00, (2, -500_00), due=due)
    assert late_fee_minor(_mode(CN, mode), False, bill, due, date(2027, 1, 10)) == fee_minor


def test_what_was_paid_before_an_adjustment_upwards_did_not_outlive_the_year() -> None:
    """Due 11 Dec, 1000.00; 600.00 paid on 15 Dec, 800.00 added on 21 Dec, all open until 2 Jan."""
    due = date(2026, 12, 11)
    bill = _bill(1_000_00, (4, -600_00), (10, 800_00), due=due)
    paid_within_the_year = 4 * 1_20
    outlived = 10 * 1_20 + 10 * 3_60 + 2 * 3_60
    fee_minor = late_fee_minor(_mode(CN, "whole_period"), False, bill, due, date(2027, 1, 2))
    assert fee_minor == paid_within_the_year + outlived


@pytest.mark.parametrize("mode", ["split_by_calendar_year", "whole_period"])
def test_a_bill_due_on_the_last_day_of_the_year_is_late_only_across_it(mode: CrossYearMode) -> None:
    due = date(2026, 12, 31)
    assert late_fee_minor(_mode(CN, mode), False, _bill(1_000_00, due=due), due, date(2027, 1, 10)) == 30_00


@pytest.mark.parametrize("mode", ["split_by_calendar_year", "whole_period"])
def test_a_resident_pays_one_per_mille_across_the_year_too(mode: CrossYearMode) -> None:
    due = date(2026, 12, 21)
    assert late_fee_minor(_mode(CN, mode), True, _bill(1_000_00, due=due), due, date(2027, 1, 10)) == 20_00


def test_a_bill_paid_on_the_last_day_of_the_year_stays_within_it() -> None:
    due = date(2026, 12, 21)
    bill = _bill(1_000_00, (10, -1_000_00), due=due)
    for mode in ("split_by_calendar_year", "whole_period"):
        assert late_fee_minor(_mode(CN, mode), False, bill, due, date(2027, 2, 1)) == 20_00
