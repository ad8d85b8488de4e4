"""This file is what the office relies on when a payment is decided: it balances, and what is refused writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.allocation import Allocation, BillToPay
from collectoffice.domain.errors import (
    AmountNotPositive,
    CreditTooSmall,
    NothingToPay,
    Refusal,
    TenderIncomplete,
    TendersShort,
    UnknownBill,
    UnusualTender,
)
from collectoffice.domain.payment import PaymentAsked, PaymentDecided, decide
from collectoffice.domain.policy import AllocationRule, CashRule
from collectoffice.domain.tender import Tender, TenderKind
from tests.domain.shipped_policies import POLICIES

VN = POLICIES["VN-2025"]
CN = POLICIES["CN-2024"]
ON = date(2026, 10, 27)
OLD = BillToPay(1, 1, "HD1", "2026-08", date(2026, 9, 10), 300_000, 4_000)
NEW = BillToPay(2, 1, "HD2", "2026-09", date(2026, 10, 12), 200_000, 800)
NEIGHBOUR = BillToPay(3, 2, "HD3", "2026-09", date(2026, 10, 12), 100_000, 400)
ROUND_500 = replace(VN.cash, round_mode="nearest")


def _cash(amount: int) -> Tender:
    return Tender("cash", amount)


def _transfer(amount: int) -> Tender:
    return Tender("transfer", amount, "FT26300")


def _credit(amount: int) -> Tender:
    return Tender("credit", amount)


def _ask(*tenders: Tender, amount: int | None = None, bills: tuple[str, ...] = (), **others: object) -> PaymentAsked:
    asked = PaymentAsked((1,), amount, bills, tenders, "change", confirmed=False)
    return replace(asked, **others)  # type: ignore[arg-type]


def _decide(
    asked: PaymentAsked,
    bills: Sequence[BillToPay] = (OLD, NEW),
    credit: Mapping[int, int] | None = None,
    rule: AllocationRule = VN.allocation,
    cash: CashRule = VN.cash,
) -> PaymentDecided:
    return decide(asked, bills, credit or {}, rule, cash, 10, ON)


def _credits(decided: PaymentDecided) -> list[Allocation]:
    return [allocation for allocation in decided.allocations if allocation.kind == "credit"]


# ------------------------------------------------------------------------------------------- the amount to pay


def test_all_open_bills_are_paid_when_nothing_is_typed() -> None:
    decided = _decide(_ask(_cash(505_000)))
    assert decided.total_minor == 504_800
    assert [(a.bill_id, a.kind, a.amount_minor) for a in decided.allocations] == [
        (1, "principal", 300_000),
        (2, "principal", 200_000),
        (1, "late_fee", 4_000),
        (2, "late_fee", 800),
        (None, "credit", 200),
    ]


def test_only_the_bills_named_are_asked_for() -> None:
    decided = _decide(_ask(_cash(200_800), bills=("HD2",)))
    assert decided.total_minor == 200_800
    assert {allocation.bill_id for allocation in decided.allocations} == {2}


def test_a_bill_named_twice_is_asked_for_once() -> None:
    assert _decide(_ask(_cash(201_000), bills=("HD2", "HD2"))).total_minor == 200_800


def test_what_a_typed_amount_leaves_goes_on_to_the_other_bills_then_to_credit() -> None:
    decided = _decide(_ask(_cash(600_000), amount=600_000, bills=("HD2",)))
    assert [(a.bill_id, a.kind, a.amount_minor) for a in decided.allocations] == [
        (2, "principal", 200_000),
        (2, "late_fee", 800),
        (1, "principal", 300_000),
        (1, "late_fee", 4_000),
        (None, "credit", 95_200),
    ]
    assert decided.credit_minor == 95_200


def test_a_part_payment_is_typed_on_purpose() -> None:
    decided = _decide(_ask(_cash(200_000), amount=100_000))
    assert decided.total_minor == 100_000
    assert decided.change_minor == 100_000
    assert [(a.bill_id, a.kind, a.amount_minor) for a in decided.allocations] == [(1, "principal", 100_000)]


def test_a_prepayment_with_nothing_due_becomes_credit() -> None:
    decided = _decide(_ask(_transfer(300_000), amount=300_000), bills=())
    assert decided.allocations == (Allocation(None, 1, "credit", 300_000),)


@pytest.mark.parametrize("amount", [0, -1])
def test_an_amount_that_is_not_positive_is_refused(amount: int) -> None:
    with pytest.raises(AmountNotPositive):
        _decide(_ask(_cash(1_000), amount=amount))
    with pytest.raises(AmountNotPositive):
        _decide(_ask(_cash(amount)))


def test_nothing_open_and_nothing_typed_is_refused() -> None:
    with pytest.raises(NothingToPay):
        _decide(_ask(_cash(1_000)), bills=())


def test_a_number_that_is_no_open_bill_is_refused() -> None:
    with pytest.raises(UnknownBill) as refused:
        _decide(_ask(_cash(1_000), bills=("HD2", "HD9")))
    assert refused.value.facts == {"bill": "HD9"}


# ------------------------------------------------------------------------------------------------- the tenders


@pytest.mark.parametrize("kind", ["transfer", "qr", "card"])
def test_a_tender_that_must_be_found_again_needs_its_reference(kind: TenderKind) -> None:
    with pytest.raises(TenderIncomplete) as refused:
        _decide(_ask(Tender(kind, 504_800, "  ")))
    assert refused.value.facts == {"kind": kind, "missing": "reference"}
    assert _decide(_ask(Tender(kind, 504_800, "R1"))).given_minor == 504_800


@pytest.mark.parametrize(
    ("cheque", "missing"),
    [
        (Tender("cheque", 504_800, "", "Agribank", ON), "number"),
        (Tender("cheque", 504_800, "C1", "", ON), "bank"),
        (Tender("cheque", 504_800, "C1", "Agribank", None), "date"),
    ],
)
def test_a_cheque_needs_number_bank_and_date(cheque: Tender, missing: str) -> None:
    with pytest.raises(TenderIncomplete) as refused:
        _decide(_ask(cheque))
    assert refused.value.facts == {"kind": "cheque", "missing": missing}


def test_tenders_below_the_amount_are_refused_with_the_missing_sum() -> None:
    with pytest.raises(TendersShort) as refused:
        _decide(_ask(_cash(300_000), _transfer(200_000)))
    assert refused.value.facts == {"missing_minor": 4_800, "amount_minor": 504_800}
    with pytest.raises(TendersShort) as refused:
        _decide(_ask())
    assert refused.value.facts["missing_minor"] == 504_800


def test_what_is_missing_in_cash_is_what_notes_must_still_pay() -> None:
    with pytest.raises(TendersShort) as refused:
        _decide(_ask(_cash(500_000)), cash=ROUND_500)
    assert refused.value.facts == {"missing_minor": 5_000, "amount_minor": 505_000}


def test_cash_above_the_amount_is_change_and_written_as_a_negative_tender() -> None:
    decided = _decide(_ask(_cash(510_000)))
    assert decided.tenders == (_cash(510_000), _cash(-5_000))
    assert (decided.given_minor, decided.change_minor, decided.credit_minor) == (510_000, 5_000, 200)


def test_the_customer_may_leave_the_change_as_credit() -> None:
    decided = _decide(_ask(_cash(510_000), rest="credit"))
    assert (decided.change_minor, decided.credit_minor) == (0, 5_200)
    assert decided.tenders == (_cash(510_000),)


def test_a_transfer_above_the_amount_becomes_credit_never_change() -> None:
    decided = _decide(_ask(_transfer(510_000)))
    assert (decided.change_minor, decided.credit_minor) == (0, 5_200)


def test_cash_that_a_transfer_made_needless_goes_back_whole() -> None:
    decided = _decide(_ask(_cash(20_000), _transfer(510_000)))
    assert (decided.change_minor, decided.credit_minor, decided.rounding_minor) == (20_000, 5_200, 0)


def test_only_the_share_paid_in_cash_is_rounded() -> None:
    mixed = _decide(_ask(_transfer(300_100), _cash(205_000)), cash=ROUND_500)
    assert (mixed.rounding_minor, mixed.total_minor, mixed.change_minor) == (-200, 504_600, 500)
    assert _decide(_ask(_transfer(504_800)), cash=ROUND_500).rounding_minor == 0


def test_a_cash_share_may_round_to_nothing_beside_another_tender() -> None:
    decided = _decide(_ask(_transfer(504_700), _cash(1_000)), cash=ROUND_500)
    assert (decided.rounding_minor, decided.total_minor, decided.change_minor) == (-100, 504_700, 1_000)


def test_a_debt_is_never_rounded_away_without_receiving_anything() -> None:
    crumb = replace(OLD, principal_minor=200, late_fee_minor=0)
    decided = _decide(_ask(_cash(500)), bills=[crumb], cash=ROUND_500)
    assert (decided.rounding_minor, decided.total_minor) == (0, 200)
    assert (decided.change_minor, decided.credit_minor) == (0, 300)


def test_an_unusual_tender_is_asked_about_once() -> None:
    typed_twice = _ask(_cash(5_050_000), rest="credit")
    with pytest.raises(UnusualTender) as refused:
        _decide(typed_twice)
    assert refused.value.facts == {"given_minor": 5_050_000, "due_minor": 504_800, "factor": 10}
    assert _decide(replace(typed_twice, confirmed=True)).given_minor == 5_050_000
    assert _decide(_ask(_cash(5_048_000))).given_minor == 5_048_000
    assert _decide(_ask(_cash(5_000_000), amount=5_000_000), bills=()).credit_minor == 5_000_000


# -------------------------------------------------------------------------------------------------- credit


def test_credit_is_drawn_from_the_customers_in_the_order_named() -> None:
    asked = _ask(_credit(90_000), _cash(600_000), customers=(2, 1))
    decided = _decide(asked, bills=(OLD, NEW, NEIGHBOUR), credit={1: 50_000, 2: 60_000})
    assert decided.credit_drawn == ((2, 60_000), (1, 30_000))
    assert decided.total_minor == 605_200


def test_more_credit_than_there_is_is_refused() -> None:
    with pytest.raises(CreditTooSmall) as refused:
        _decide(_ask(_credit(60_000), _cash(500_000)), credit={1: 50_000, 9: 1_000_000})
    assert refused.value.facts == {"balance_minor": 50_000, "asked_minor": 60_000}


def test_c9_credit_pays_a_bill_and_keeps_its_rest() -> None:
    bill = replace(OLD, principal_minor=186_40, late_fee_minor=0)
    decided = _decide(_ask(_credit(200_00)), [bill], {1: 200_00}, CN.allocation, CN.cash)
    assert decided.credit_drawn == ((1, 186_40),)
    assert decided.tenders == (_credit(186_40),)
    assert (decided.total_minor, decided.credit_minor, decided.change_minor) == (186_40, 0, 0)


def test_credit_is_never_paid_into_credit() -> None:
    with pytest.raises(NothingToPay):
        _decide(_ask(_credit(10_000), amount=10_000), bills=(), credit={1: 50_000})
    with pytest.raises(TendersShort):
        _decide(_ask(_credit(600_000), amount=600_000), credit={1: 600_000})
    decided = _decide(_ask(_transfer(500_000), _credit(50_000)), credit={1: 50_000})
    assert decided.credit_drawn == ((1, 4_800),)
    assert decided.credit_minor == 0
    unneeded = _decide(_ask(_transfer(504_800), _credit(50_000)), credit={1: 50_000})
    assert unneeded.tenders == (_transfer(504_800),)
    assert unneeded.credit_drawn == ()


def test_all_new_credit_of_a_basket_is_the_payers() -> None:
    asked = _ask(_transfer(700_000), customers=(2, 1))
    decided = _decide(asked, bills=(OLD, NEW, NEIGHBOUR))
    assert _credits(decided) == [Allocation(None, 2, "credit", 94_800)]


# ------------------------------------------------------------------------------------------------ properties

KINDS: tuple[TenderKind, ...] = ("cash", "cash", "transfer", "qr", "card", "cheque", "credit")


@st.composite
def _asked(draw: st.DrawFn) -> PaymentAsked:
    tenders = tuple(
        Tender(draw(st.sampled_from(KINDS)), draw(st.integers(1, 900_000)), "R1", "Agribank", ON)
        for _ in range(draw(st.integers(0, 4)))
    )
    return PaymentAsked(
        customers=draw(st.sampled_from([(1,), (1, 2), (2, 1)])),
        amount_minor=draw(st.none() | st.integers(1, 900_000)),
        designated=draw(st.sampled_from([(), ("HD1",), ("HD2", "HD1")])),
        tenders=tenders,
        rest=draw(st.sampled_from(["change", "credit"])),
        confirmed=draw(st.booleans()),
    )


CASH_RULES = st.builds(
    CashRule,
    st.just(VN.cash.denominations),
    st.sampled_from(["none", "nearest", "down", "up"]),
    st.sampled_from([1, 10, 500, 1_000]),
    st.sampled_from([1, 10, 500]),
)
BALANCES = st.fixed_dictionaries({1: st.integers(0, 600_000), 2: st.integers(0, 600_000)})


def _decided_or_none(
    asked: PaymentAsked, bills: Sequence[BillToPay], credit: Mapping[int, int], cash: CashRule
) -> PaymentDecided | None:
    try:
        return _decide(asked, bills, credit, cash=cash)
    except Refusal:
        return None


@given(_asked(), st.lists(st.sampled_from([NEIGHBOUR]), max_size=1), BALANCES, CASH_RULES)
def test_a_payment_always_balances(
    asked: PaymentAsked, more: list[BillToPay], credit: dict[int, int], cash: CashRule
) -> None:
    bills = [OLD, NEW, *more]
    decided = _decided_or_none(asked, bills, credit, cash)
    if decided is None:
        return
    allocated = sum(allocation.amount_minor for allocation in decided.allocations)
    assert sum(tender.amount_minor for tender in decided.tenders) == allocated + decided.rounding_minor
    assert decided.given_minor - decided.change_minor == allocated + decided.rounding_minor
    asked_for = asked.amount_minor or sum(
        bill.total_minor for bill in bills if not asked.designated or bill.number in asked.designated
    )
    assert decided.total_minor == asked_for + decided.rounding_minor
    assert abs(decided.rounding_minor) < cash.round_unit_minor
    assert sum(allocation.amount_minor for allocation in _credits(decided)) == decided.credit_minor
    assert all(allocation.customer_id == asked.customers[0] for allocation in _credits(decided))


@given(_asked(), BALANCES, CASH_RULES)
def test_change_is_payable_and_never_more_than_the_cash_given(
    asked: PaymentAsked, credit: dict[int, int], cash: CashRule
) -> None:
    decided = _decided_or_none(asked, [OLD, NEW], credit, cash)
    if decided is None:
        return
    cash_given = sum(tender.amount_minor for tender in asked.tenders if tender.kind == "cash")
    assert 0 <= decided.change_minor <= cash_given
    assert decided.change_minor % cash.change_unit_minor == 0
    assert asked.rest == "change" or decided.change_minor == 0


@given(_asked(), BALANCES, CASH_RULES)
def test_credit_is_drawn_within_the_balances_and_only_for_bills(
    asked: PaymentAsked, credit: dict[int, int], cash: CashRule
) -> None:
    decided = _decided_or_none(asked, [OLD, NEW], credit, cash)
    if decided is None:
        return
    drawn = dict(decided.credit_drawn)
    assert sum(drawn.values()) == sum(t.amount_minor for t in decided.tenders if t.kind == "credit")
    assert all(0 < amount <= credit[customer] and customer in asked.customers for customer, amount in drawn.items())
    on_bills = sum(a.amount_minor for a in decided.allocations if a.bill_id is not None)
    assert sum(drawn.values()) <= on_bills


@given(_asked(), BALANCES, CASH_RULES)
def test_the_same_payment_is_decided_the_same_way(asked: PaymentAsked, credit: dict[int, int], cash: CashRule) -> None:
    assert _decided_or_none(asked, [OLD, NEW], credit, cash) == _decided_or_none(asked, [NEW, OLD], credit, cash)
