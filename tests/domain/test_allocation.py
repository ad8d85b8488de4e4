"""This file is what the office relies on when money is spread over bills."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.allocation import Allocation, BillToPay, allocate, in_order
from collectoffice.domain.policy import AllocationRule
from tests.domain.shipped_policies import POLICIES

PART_THEN_BILL = POLICIES["VN-2025"].allocation
BILL_THEN_PART = POLICIES["CN-2024"].allocation
ON = date(2026, 10, 12)


def _bill(bill_id: int, due: date, principal: int, late_fee: int = 0, fee: int = 0, customer: int = 1) -> BillToPay:
    return BillToPay(bill_id, customer, f"HD{bill_id:03}", f"{due:%Y-%m}", due, principal, late_fee, fee)


OLD = _bill(1, date(2026, 8, 12), 300, 50)
NEW = _bill(2, date(2026, 9, 11), 450, 30)
NOT_YET_DUE = _bill(3, date(2026, 10, 20), 200)


def _paid(allocations: tuple[Allocation, ...]) -> list[tuple[int | None, str, int]]:
    return [(allocation.bill_id, allocation.kind, allocation.amount_minor) for allocation in allocations]


def test_vietnam_pays_all_principal_before_any_late_fee() -> None:
    allocations, rest = allocate(PART_THEN_BILL, [NEW, OLD], 770, ON)
    assert _paid(allocations) == [(1, "principal", 300), (2, "principal", 450), (1, "late_fee", 20)]
    assert rest == 0


def test_china_pays_a_bill_whole_with_its_late_fee_first() -> None:
    allocations, rest = allocate(BILL_THEN_PART, [NEW, OLD], 400, ON)
    assert _paid(allocations) == [(1, "late_fee", 50), (1, "principal", 300), (2, "late_fee", 30), (2, "principal", 20)]
    assert rest == 0


def test_bills_already_due_go_before_those_not_yet_due() -> None:
    assert [bill.bill_id for bill in in_order(BILL_THEN_PART, [NOT_YET_DUE, NEW, OLD], ON)] == [1, 2, 3]


def test_bills_of_one_due_day_go_by_period_then_number() -> None:
    due = date(2026, 9, 11)
    september = BillToPay(9, 1, "B", "2026-09", due, 1, 0)
    august_z = BillToPay(7, 1, "Z", "2026-08", due, 1, 0)
    august_a = BillToPay(8, 1, "A", "2026-08", due, 1, 0)
    assert in_order(PART_THEN_BILL, [september, august_z, august_a], ON) == [august_a, august_z, september]


@pytest.mark.parametrize("rule", [PART_THEN_BILL, BILL_THEN_PART])
def test_a_bill_the_customer_names_is_paid_first_and_whole(rule: AllocationRule) -> None:
    allocations, _ = allocate(rule, [OLD, NEW, NOT_YET_DUE], 700, ON, designated=[3, 2])
    by_bill = [bill_id for bill_id, _, _ in _paid(allocations)]
    assert by_bill == [3, 2, 2, 1]
    assert sum(amount for bill_id, _, amount in _paid(allocations) if bill_id == 2) == NEW.total_minor


def test_a_bill_named_twice_is_paid_once() -> None:
    allocations, rest = allocate(PART_THEN_BILL, [NOT_YET_DUE], 500, ON, designated=[3, 3])
    assert _paid(allocations) == [(3, "principal", 200)]
    assert rest == 300


def test_a_reconnection_fee_comes_last_in_vietnam_and_first_in_china() -> None:
    cut_off = _bill(1, date(2026, 8, 12), 300, 50, fee=100)
    assert [kind for _, kind, _ in _paid(allocate(PART_THEN_BILL, [cut_off], 450, ON)[0])] == [
        "principal",
        "late_fee",
        "reconnection_fee",
    ]
    assert [kind for _, kind, _ in _paid(allocate(BILL_THEN_PART, [cut_off], 450, ON)[0])] == [
        "reconnection_fee",
        "late_fee",
        "principal",
    ]


def test_a_part_that_the_rule_does_not_name_is_paid_last() -> None:
    rule = AllocationRule(("designated", "oldest_due"), ("late", "principal"), "bill_then_part")
    cut_off = _bill(1, date(2026, 8, 12), 300, 50, fee=100)
    allocations, rest = allocate(rule, [cut_off], 450, ON)
    assert [kind for _, kind, _ in _paid(allocations)] == ["late_fee", "principal", "reconnection_fee"]
    assert rest == 0


def test_a_basket_is_one_walk_over_all_customers() -> None:
    neighbour = _bill(5, date(2026, 8, 30), 100, 7, customer=2)
    allocations, _ = allocate(PART_THEN_BILL, [OLD, NEW, neighbour], 1_000, ON)
    assert [(a.customer_id, a.bill_id, a.kind) for a in allocations] == [
        (1, 1, "principal"),
        (2, 5, "principal"),
        (1, 2, "principal"),
        (1, 1, "late_fee"),
        (2, 5, "late_fee"),
        (1, 2, "late_fee"),
    ]


def test_nothing_open_leaves_the_whole_sum() -> None:
    assert allocate(PART_THEN_BILL, [], 500, ON) == ((), 500)


RULES = st.sampled_from(
    [
        PART_THEN_BILL,
        BILL_THEN_PART,
        AllocationRule(("designated", "oldest_due"), ("late", "principal"), "bill_then_part"),
        AllocationRule(("designated", "due_first", "oldest_due"), ("late", "fee", "principal"), "part_then_bill"),
    ]
)


@st.composite
def _open_bills(draw: st.DrawFn) -> list[BillToPay]:
    return [
        _bill(
            bill_id,
            draw(st.dates(date(2026, 6, 1), date(2026, 12, 1))),
            draw(st.integers(0, 1_000)),
            draw(st.integers(0, 50)),
            draw(st.integers(0, 20)),
            customer=draw(st.integers(1, 3)),
        )
        for bill_id in range(draw(st.integers(0, 6)))
    ]


@given(RULES, _open_bills(), st.integers(0, 5_000))
def test_what_is_allocated_and_what_is_left_are_the_sum(
    rule: AllocationRule, bills: list[BillToPay], amount: int
) -> None:
    designated = [bill.bill_id for bill in bills if bill.principal_minor % 3 == 0]
    allocations, rest = allocate(rule, bills, amount, ON, designated)
    assert sum(a.amount_minor for a in allocations) + rest == amount
    assert rest == max(amount - sum(bill.total_minor for bill in bills), 0)
    assert all(a.amount_minor > 0 for a in allocations)
    assert len({(a.bill_id, a.kind) for a in allocations}) == len(allocations)
    owner = {bill.bill_id: bill.customer_id for bill in bills}
    assert all(a.bill_id is not None and a.customer_id == owner[a.bill_id] for a in allocations)


@given(RULES, _open_bills(), st.integers(0, 5_000))
def test_no_part_is_paid_beyond_what_is_open_on_it(rule: AllocationRule, bills: list[BillToPay], amount: int) -> None:
    allocations, _ = allocate(rule, bills, amount, ON)
    by_id = {bill.bill_id: bill for bill in bills}
    for allocation in allocations:
        assert allocation.bill_id is not None
        bill = by_id[allocation.bill_id]
        open_minor = {
            "principal": bill.principal_minor,
            "late_fee": bill.late_fee_minor,
            "reconnection_fee": bill.reconnection_fee_minor,
        }[allocation.kind]
        assert allocation.amount_minor <= open_minor


@given(RULES, _open_bills(), st.integers(0, 5_000), st.integers(0, 5_000))
def test_more_money_pays_the_same_first(rule: AllocationRule, bills: list[BillToPay], amount: int, more: int) -> None:
    less_paid, _ = allocate(rule, bills, amount, ON)
    more_paid, _ = allocate(rule, bills, amount + more, ON)
    assert [(a.bill_id, a.kind) for a in less_paid] == [(a.bill_id, a.kind) for a in more_paid][: len(less_paid)]
    assert less_paid[:-1] == more_paid[: max(len(less_paid) - 1, 0)]


@given(_open_bills(), st.integers(0, 5_000))
def test_an_older_bill_is_paid_before_a_newer_one(bills: list[BillToPay], amount: int) -> None:
    allocations, _ = allocate(BILL_THEN_PART, bills, amount, ON)
    paid: dict[int | None, int] = {}
    for allocation in allocations:
        paid[allocation.bill_id] = paid.get(allocation.bill_id, 0) + allocation.amount_minor
    for older in bills:
        for newer in bills:
            if older.due < newer.due and paid.get(newer.bill_id):
                assert paid.get(older.bill_id, 0) == older.total_minor
