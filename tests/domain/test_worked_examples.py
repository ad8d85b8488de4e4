"""This file is the worked examples of late fees, allocation, cash and credit, each under the number it is known by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from collectoffice.domain.allocation import Allocation, BillToPay, allocate
from collectoffice.domain.due import due_day
from collectoffice.domain.errors import RateAboveCap
from collectoffice.domain.late_fee import PrincipalChange, days_late, late_fee_minor
from collectoffice.domain.payment import PaymentAsked, PaymentDecided, decide
from collectoffice.domain.policy import AllocationRule, CashRule, CrossYearMode, DailyPermille, policies_from
from collectoffice.domain.tender import Tender
from tests.domain.shipped_policies import DOCUMENTS, POLICIES

VN = POLICIES["VN-2025"]
CN = POLICIES["CN-2024"]
DUE_VN = date(2026, 10, 12)
DUE_CN = date(2026, 9, 20)
HOUSEHOLD, OTHER = True, False


def _issued(amount_minor: int, due: date) -> list[PrincipalChange]:
    return [PrincipalChange(due, amount_minor)]


def _paid(allocations: tuple[Allocation, ...]) -> list[tuple[int | None, str, int]]:
    return [(allocation.bill_id, allocation.kind, allocation.amount_minor) for allocation in allocations]


def test_v1_the_due_day_rolls_over_the_weekend() -> None:
    issued = date(2026, 10, 6)
    due = due_day(VN, stated=None, issued=issued)
    assert due == date(2026, 10, 12)
    assert days_late(due, date(2026, 10, 12)) == 0
    assert late_fee_minor(VN, HOUSEHOLD, _issued(512_378, due), due, date(2026, 10, 12)) == 0
    unrolled = due_day(replace(VN, due=replace(VN.due, roll_rest_day=False)), stated=None, issued=issued)
    assert unrolled == date(2026, 10, 11)
    assert days_late(unrolled, date(2026, 10, 12)) == 1


def test_v2_interest() -> None:
    fee = late_fee_minor(VN, HOUSEHOLD, _issued(512_378, DUE_VN), DUE_VN, date(2026, 10, 27))
    assert fee == 2_106
    assert 512_378 + fee == 514_484


def test_v3_a_contract_rate_above_the_cap_counts_as_the_cap_and_a_policy_refuses_it() -> None:
    due, paid = date(2026, 9, 11), date(2026, 10, 11)
    bill = _issued(1_250_000, due)
    assert late_fee_minor(VN, HOUSEHOLD, bill, due, paid, Decimal(24)) == 20_548
    assert late_fee_minor(POLICIES["VN-2012"], HOUSEHOLD, bill, due, paid, Decimal(24)) == 24_658
    late = DOCUMENTS["VN-2025"]["late"]
    assert isinstance(late, dict)
    with pytest.raises(RateAboveCap):
        policies_from([{**DOCUMENTS["VN-2025"], "late": {**late, "rate_pct": "24"}}])


def test_v6_paid_before_the_cut() -> None:
    fee = late_fee_minor(VN, HOUSEHOLD, _issued(512_378, DUE_VN), DUE_VN, date(2026, 10, 16))
    assert fee == 562
    assert 512_378 + fee == 512_940


def test_v7_the_interest_of_a_bill_paid_after_the_cut_and_what_stays_open_without_it() -> None:
    paid = date(2026, 10, 17)
    fee = late_fee_minor(VN, HOUSEHOLD, _issued(512_378, DUE_VN), DUE_VN, paid)
    assert fee == 702
    bill = BillToPay(1, 1, "HD1", "2026-09", DUE_VN, 512_378, fee, reconnection_fee_minor=105_840)
    assert bill.total_minor == 618_920
    allocations, _ = allocate(VN.allocation, [bill], 512_378, paid)
    assert _paid(allocations) == [(1, "principal", 512_378)]
    assert bill.total_minor - 512_378 == 106_542


DUE_A, DUE_B, PAID_V9 = date(2026, 8, 12), date(2026, 9, 11), date(2026, 10, 12)
LATER_V9 = date(2026, 11, 11)


def _v9_bills() -> list[BillToPay]:
    fee_a = late_fee_minor(VN, HOUSEHOLD, _issued(300_000, DUE_A), DUE_A, PAID_V9)
    fee_b = late_fee_minor(VN, HOUSEHOLD, _issued(450_000, DUE_B), DUE_B, PAID_V9)
    assert (fee_a, fee_b) == (5_014, 3_822)
    return [
        BillToPay(1, 1, "A", "2026-07", DUE_A, 300_000, fee_a),
        BillToPay(2, 1, "B", "2026-08", DUE_B, 450_000, fee_b),
    ]


def _more_interest(paid_of_b: int) -> int:
    """What bill B's fee grows by in the 30 days after the payment."""
    before = late_fee_minor(VN, HOUSEHOLD, _issued(450_000, DUE_B), DUE_B, PAID_V9)
    changes = [*_issued(450_000, DUE_B), PrincipalChange(PAID_V9, -paid_of_b)]
    return late_fee_minor(VN, HOUSEHOLD, changes, DUE_B, LATER_V9) - before


def test_v9_a_part_payment_by_parts() -> None:
    bills = _v9_bills()
    allocations, rest = allocate(VN.allocation, bills, 500_000, PAID_V9)
    assert _paid(allocations) == [(1, "principal", 300_000), (2, "principal", 200_000)]
    assert rest == 0
    assert sum(bill.total_minor for bill in bills) - 500_000 == 258_836
    assert _more_interest(200_000) == 2_055


def test_v9_a_part_payment_by_bills() -> None:
    rule = AllocationRule(("designated", "oldest_due"), ("late", "principal"), "bill_then_part")
    allocations, rest = allocate(rule, _v9_bills(), 500_000, PAID_V9)
    assert _paid(allocations) == [
        (1, "late_fee", 5_014),
        (1, "principal", 300_000),
        (2, "late_fee", 3_822),
        (2, "principal", 191_164),
    ]
    assert rest == 0
    assert 450_000 - 191_164 == 258_836
    assert _more_interest(191_164) == 2_127


def _v11(cash: CashRule) -> PaymentDecided:
    bill = BillToPay(1, 1, "HD1", "2026-09", DUE_VN, 512_378, 2_106)
    asked = PaymentAsked((1,), None, (), (Tender("cash", 520_000),), "change", confirmed=False)
    return decide(asked, [bill], {}, VN.allocation, cash, VN.desk.unusual_factor, date(2026, 10, 27))


def test_v11_cash_not_rounded() -> None:
    decided = _v11(VN.cash)
    assert (decided.total_minor, decided.rounding_minor) == (514_484, 0)
    assert (decided.change_minor, decided.credit_minor) == (5_500, 16)


def test_v11_cash_rounded_to_500() -> None:
    decided = _v11(replace(VN.cash, round_mode="nearest", round_unit_minor=500))
    assert (decided.total_minor, decided.rounding_minor) == (514_500, 16)
    assert (decided.change_minor, decided.credit_minor) == (5_500, 0)


def test_v11_cash_rounded_to_1000() -> None:
    decided = _v11(replace(VN.cash, round_mode="nearest", round_unit_minor=1_000))
    assert (decided.total_minor, decided.rounding_minor) == (514_000, -484)
    assert (decided.change_minor, decided.credit_minor) == (6_000, 0)


def test_v12_a_leap_year_has_365_days() -> None:
    due = date(2027, 12, 15)
    assert days_late(due, date(2028, 3, 1)) == 77
    assert late_fee_minor(VN, HOUSEHOLD, _issued(10_000_000, due), due, date(2028, 3, 1)) == 210_959


def test_c1_a_resident() -> None:
    fee = late_fee_minor(CN, HOUSEHOLD, _issued(186_40, DUE_CN), DUE_CN, date(2026, 10, 15))
    assert fee == 4_66
    assert 186_40 + fee == 191_06


def test_c2_the_minimum_of_one_yuan() -> None:
    bill = _issued(35_20, DUE_CN)
    without = replace(CN, late=replace(CN.late, min_minor=0))
    assert late_fee_minor(CN, HOUSEHOLD, bill, DUE_CN, date(2026, 9, 23)) == 1_00
    assert late_fee_minor(without, HOUSEHOLD, bill, DUE_CN, date(2026, 9, 23)) == 11
    assert late_fee_minor(CN, HOUSEHOLD, bill, DUE_CN, DUE_CN) == 0


@pytest.mark.parametrize(
    ("mode", "december_minor", "total_minor"),
    [("whole_period", 204_00, 222_00), ("split_by_calendar_year", 172_00, 190_00)],
)
def test_c3_across_the_year(mode: CrossYearMode, december_minor: int, total_minor: int) -> None:
    assert isinstance(CN.late.rate, DailyPermille)
    policy = replace(CN, late=replace(CN.late, rate=replace(CN.late.rate, cross_year_mode=mode)))
    december, january, paid = date(2025, 12, 15), date(2026, 1, 15), date(2026, 1, 18)
    of_december = late_fee_minor(policy, OTHER, _issued(2_000_00, december), december, paid)
    of_january = late_fee_minor(policy, OTHER, _issued(3_000_00, january), january, paid)
    assert of_january == 18_00
    assert of_december == december_minor
    assert of_december + of_january == total_minor


def test_c5_paid_before_the_stop() -> None:
    assert days_late(DUE_CN, date(2026, 10, 27)) == 37
    assert late_fee_minor(CN, HOUSEHOLD, _issued(186_40, DUE_CN), DUE_CN, date(2026, 10, 27)) == 6_90


def test_c7_a_part_payment_pays_the_late_fee_first() -> None:
    first, second = date(2026, 9, 30), date(2026, 10, 10)
    fee = late_fee_minor(CN, OTHER, _issued(500_00, DUE_CN), DUE_CN, first)
    assert fee == 10_00
    bill = BillToPay(1, 1, "F1", "2026-08", DUE_CN, 500_00, fee)
    allocations, _ = allocate(CN.allocation, [bill], 300_00, first)
    assert _paid(allocations) == [(1, "late_fee", 10_00), (1, "principal", 290_00)]
    changes = [*_issued(500_00, DUE_CN), PrincipalChange(first, -290_00)]
    whole_fee = late_fee_minor(CN, OTHER, changes, DUE_CN, second)
    assert whole_fee == 14_20
    assert 210_00 + whole_fee - fee == 214_20


@pytest.mark.parametrize(
    ("rule", "total_minor", "rounding_minor"),
    [(CN.cash, 191_10, 4), (replace(CN.cash, round_mode="down"), 191_00, -6)],
)
def test_c8_cash_is_rounded_to_the_jiao(rule: CashRule, total_minor: int, rounding_minor: int) -> None:
    bill = BillToPay(1, 1, "F1", "2026-08", DUE_CN, 186_40, 4_66)
    asked = PaymentAsked((1,), None, (), (Tender("cash", 200_00),), "change", confirmed=False)
    decided = decide(asked, [bill], {}, CN.allocation, rule, CN.desk.unusual_factor, date(2026, 10, 15))
    assert (decided.total_minor, decided.rounding_minor) == (total_minor, rounding_minor)
    assert decided.change_minor == 200_00 - total_minor
    assert decided.credit_minor == 0
