"""This file is the ledger's promise: the postings of every event add up to zero, and say where the money went."""

from __future__ import annotations

from typing import cast

from hypothesis import given
from hypothesis import strategies as some

from collectoffice.domain.allocation import Allocation, AllocationKind
from collectoffice.domain.ledger import (
    CASH,
    CREDIT,
    LATE_FEE_INCOME,
    OVER_SHORT,
    RECEIVABLE,
    ROUNDING,
    SAFE,
    TenderPart,
    billed_postings,
    payment_postings,
    till_closed_postings,
    till_opened_postings,
)

SUMS = some.integers(1, 10**9)
PAID = some.lists(
    some.tuples(some.integers(1, 4), some.sampled_from(["principal", "late_fee", "credit"]), SUMS), min_size=1
)


@given(PAID, some.integers(-999, 999))
def test_a_payment_is_balanced_whatever_it_pays(paid: list[tuple[int, str, int]], rounding: int) -> None:
    allocations = [Allocation(None, who, cast("AllocationKind", kind), minor) for who, kind, minor in paid]
    total = sum(part.amount_minor for part in allocations) + rounding
    postings = payment_postings([TenderPart("cash", total)], allocations, rounding, 7)
    sums: dict[str, int] = {}
    for posting in postings:
        sums[posting.account] = sums.get(posting.account, 0) + posting.amount_minor
    assert sum(sums.values()) == 0
    assert sums.get(ROUNDING, 0) == -rounding
    for account, kind in ((RECEIVABLE, "principal"), (LATE_FEE_INCOME, "late_fee"), (CREDIT, "credit")):
        assert -sums.get(account, 0) == sum(minor for _who, each, minor in paid if each == kind)


def test_credit_that_pays_a_bill_moves_from_the_office_to_the_bill() -> None:
    postings = payment_postings([TenderPart("credit", 500, 3)], [Allocation(9, 3, "principal", 500)], 0, 1)
    assert {(one.account, one.customer_id, one.amount_minor) for one in postings} == {
        (CREDIT, 3, 500),
        (RECEIVABLE, 3, -500),
    }


@given(SUMS, SUMS)
def test_a_till_closes_with_its_difference_on_an_account_of_its_own(expected: int, counted: int) -> None:
    sums = {one.account: one.amount_minor for one in till_closed_postings(expected, counted, 1)}
    assert sums[CASH] == -expected
    assert sums[SAFE] == counted
    assert sums.get(OVER_SHORT, 0) == expected - counted


def test_an_empty_float_and_an_empty_import_post_nothing() -> None:
    assert till_opened_postings(0, 1) == ()
    assert billed_postings({}, "billed") == ()
