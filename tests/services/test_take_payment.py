"""This file is the taking of payments, tested against real books: what is written, and that a refusal writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from collectoffice.domain.errors import (
    AmountNotPositive,
    BillAlreadyPaid,
    CreditTooSmall,
    FractionOfMinorUnit,
    NoOpenTill,
    NotAllowed,
    NothingToPay,
    Refusal,
    RequestIdUsed,
    SameCustomerTwice,
    ScreenStale,
    TenderIncomplete,
    TendersShort,
    UnknownBill,
    UnknownCustomer,
    UnusualTender,
)
from collectoffice.domain.money import currency, parse_amount
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.import_workbook import take_import
from collectoffice.services.queries.payment_taken import PaymentTaken
from tests.builders import Desk

DUE = 512_378
IN_TIME = "2026-11-05"
"""A day on which the bill of 2 November is not late."""


@pytest.fixture
def till(desk: Desk) -> Desk:
    """An open till, and one bill of 512 378 đ that is not late."""
    desk.clock.on(IN_TIME)
    desk.open_till(float_minor=100_000)
    desk.bill(1, DUE)
    return desk


def kinds(taken: PaymentTaken) -> list[tuple[str, int]]:
    return [(line.kind, line.amount_minor) for line in taken.allocations]


def tenders(desk: Desk) -> list[tuple[object, object]]:
    return desk.connection.execute("SELECT kind, amount_minor FROM tender ORDER BY id").fetchall()


def accounts(desk: Desk) -> dict[str, int]:
    """Balances of the accounts that are not zero."""
    rows = desk.connection.execute("SELECT account, sum(amount_minor) FROM posting GROUP BY account")
    return {account: amount for account, amount in rows if amount}


def test_the_exact_sum_in_cash_settles_the_bill(till: Desk) -> None:
    taken = till.pay(1, cash=DUE)
    assert taken.receipts == ("KH01-1-26A-000001",)
    assert (taken.total_minor, taken.change_minor, taken.credit_minor) == (DUE, 0, 0)
    assert kinds(taken) == [("principal", DUE)]
    assert till.quote(1).bills == ()
    assert accounts(till) == {"billed": -DUE, "cash": DUE + 100_000, "safe": -100_000}
    assert till.faults() == []


def test_change_is_a_negative_cash_tender_and_leaves_the_drawer(till: Desk) -> None:
    taken = till.pay(1, cash=600_000)
    assert taken.change_minor == 87_500
    assert tenders(till) == [("cash", 600_000), ("cash", -87_500)]
    assert till.held_minor() == 100_000 + 600_000 - 87_500


def test_change_that_notes_cannot_pay_stays_as_credit(till: Desk) -> None:
    taken = till.pay(1, cash=600_000)
    assert taken.credit_minor == 600_000 - DUE - 87_500 == 122
    assert kinds(taken) == [("principal", DUE), ("credit", 122)]
    assert till.quote(1).credit_minor == 122
    assert till.faults() == []


def test_cash_above_the_amount_becomes_credit_when_the_customer_leaves_it(till: Desk) -> None:
    taken = till.pay(1, cash=600_000, rest="credit")
    assert (taken.change_minor, taken.credit_minor) == (0, 87_622)
    assert till.quote(1).credit_minor == 87_622
    assert till.faults() == []


@pytest.mark.parametrize("kind", ["transfer", "qr", "card"])
def test_what_a_transfer_brings_above_the_amount_becomes_credit_and_never_change(till: Desk, kind: Any) -> None:
    taken = till.pay(1, tenders=[Tender(kind, 600_000, "FT-1")])
    assert (taken.change_minor, taken.credit_minor) == (0, 87_622)
    assert tenders(till) == [(kind, 600_000)]
    assert till.held_minor() == 100_000
    assert till.faults() == []


def test_several_tenders_pay_one_bill(till: Desk) -> None:
    cheque = Tender("cheque", 100_000, "SEC-7", "ACB", date(2026, 11, 4))
    taken = till.pay(1, tenders=[Tender("transfer", 200_000, "FT-1"), cheque, Tender("cash", 220_000)])
    assert (taken.change_minor, taken.credit_minor) == (7_500, 122)
    rows = till.connection.execute(
        "SELECT kind, amount_minor, reference, bank, dated FROM tender ORDER BY id"
    ).fetchall()
    assert rows == [
        ("transfer", 200_000, "FT-1", None, None),
        ("cheque", 100_000, "SEC-7", "ACB", "2026-11-04"),
        ("cash", 220_000, None, None, None),
        ("cash", -7_500, None, None, None),
    ]
    assert accounts(till)["cheque"] == 100_000
    assert till.faults() == []


def test_a_part_payment_leaves_the_rest_open(till: Desk) -> None:
    taken = till.pay(1, amount=200_000, cash=200_000)
    assert (taken.total_minor, taken.credit_minor) == (200_000, 0)
    assert till.quote(1).bills[0].open_minor == 312_378
    assert till.faults() == []


def test_a_prepayment_pays_what_is_owed_and_keeps_the_rest_as_credit(till: Desk) -> None:
    taken = till.pay(1, amount=1_000_000, cash=1_000_000)
    assert kinds(taken) == [("principal", DUE), ("credit", 487_622)]
    assert taken.total_minor == 1_000_000
    assert till.faults() == []


def test_a_prepayment_by_somebody_who_owes_nothing_is_all_credit(till: Desk) -> None:
    till.pay(1)
    taken = till.pay(1, amount=50_000, cash=50_000)
    assert kinds(taken) == [("credit", 50_000)]
    assert taken.allocations[0].bill is None
    assert till.faults() == []


def test_named_bills_are_walked_first_each_whole_in_the_order_given(till: Desk) -> None:
    second, third = (
        till.bill(1, 80_000, number="B-2", period="2026-10"),
        till.bill(1, 70_000, number="B-3", period="2026-09"),
    )
    taken = till.pay(1, bills=[third, second], cash=150_000)
    assert [(line.bill, line.amount_minor) for line in taken.allocations] == [("B-3", 70_000), ("B-2", 80_000)]
    assert taken.total_minor == 150_000
    assert [bill.open_minor for bill in till.quote(1).bills] == [DUE]


def test_what_an_amount_leaves_after_the_named_bill_goes_to_the_others_then_to_credit(till: Desk) -> None:
    named = till.bill(1, 80_000, number="B-2", period="2026-10")
    taken = till.pay(1, bills=[named], amount=600_000, cash=600_000)
    assert [(line.bill, line.amount_minor) for line in taken.allocations] == [
        ("B-2", 80_000),
        (f"{till.code(1)}-202611", DUE),
        (None, 600_000 - 80_000 - DUE),
    ]


def test_a_bill_number_may_be_typed_with_spaces_and_small_letters(till: Desk) -> None:
    till.bill(1, 80_000, number="KH-26/001", period="2026-10")
    assert till.pay(1, bills=["kh 26 001"]).total_minor == 80_000


def test_a_credit_balance_pays_and_never_turns_into_credit(till: Desk) -> None:
    till.pay(1, amount=DUE + 60_000, cash=DUE + 60_000)
    till.bill(1, 50_000, number="B-2", period="2026-12")
    taken = till.pay(1, tenders=[Tender("credit", 60_000)])
    assert tenders(till)[-1] == ("credit", 50_000)
    assert (taken.total_minor, taken.credit_minor) == (50_000, 0)
    assert till.quote(1).credit_minor == 10_000
    assert till.faults() == []


def test_credit_and_cash_pay_together(till: Desk) -> None:
    till.pay(1, amount=DUE + 60_000, cash=DUE + 60_000)
    till.bill(1, 100_000, number="B-2", period="2026-12")
    taken = till.pay(1, tenders=[Tender("credit", 60_000), Tender("cash", 40_000)])
    assert kinds(taken) == [("principal", 100_000)]
    assert till.quote(1).credit_minor == 0
    assert till.faults() == []


@pytest.mark.parametrize(
    ("mode", "unit", "asked", "rounding"),
    [
        ("none", "500", DUE, 0),
        ("nearest", "500", 512_500, 122),
        ("down", "500", 512_000, -378),
        ("up", "1000", 513_000, 622),
        ("nearest", "1000", 512_000, -378),
    ],
)
def test_cash_is_rounded_as_the_office_set_it_to_an_account_of_its_own(
    till: Desk, mode: str, unit: str, asked: int, rounding: int
) -> None:
    admin = till.who("admin")
    change_setting(till.office, admin, "cash.rounding", mode)
    change_setting(till.office, admin, "cash.rounding_unit", unit)
    taken = till.pay(1, cash=asked)
    assert (taken.total_minor, taken.rounding_minor, taken.change_minor, taken.credit_minor) == (asked, rounding, 0, 0)
    assert kinds(taken) == [("principal", DUE)]
    assert accounts(till).get("rounding", 0) == -rounding
    assert till.quote(1).bills == ()
    assert till.faults() == []


def test_a_transfer_is_never_rounded(till: Desk) -> None:
    change_setting(till.office, till.who("admin"), "cash.rounding", "up")
    assert till.pay(1, tenders=[Tender("transfer", DUE, "FT")]).rounding_minor == 0


def test_only_the_share_paid_in_cash_is_rounded(till: Desk) -> None:
    change_setting(till.office, till.who("admin"), "cash.rounding", "nearest")
    taken = till.pay(1, tenders=[Tender("transfer", 500_000, "FT"), Tender("cash", 12_500)])
    assert (taken.rounding_minor, taken.total_minor) == (122, 512_500)
    assert till.faults() == []


def test_a_chinese_office_rounds_cash_to_the_jiao_by_its_policy(chinese_desk: Desk) -> None:
    chinese_desk.clock.on("2026-10-15")
    chinese_desk.open_till()
    chinese_desk.bill(1, 186_40, "2026-09-01", customer_class="居民生活")
    assert chinese_desk.quote(1).total_minor == 191_06
    taken = chinese_desk.pay(1, cash=200_00)
    assert (taken.total_minor, taken.rounding_minor, taken.change_minor, taken.credit_minor) == (191_10, 4, 8_90, 0)
    assert kinds(taken) == [("late_fee", 4_66), ("principal", 186_40)]
    assert chinese_desk.faults() == []


def test_a_basket_pays_several_customers_with_a_receipt_each_and_one_summary(till: Desk) -> None:
    till.bill(2, 80_000)
    till.bill(3, 70_000)
    taken = till.pay(3, 1, 2, cash=700_000)
    assert taken.receipts == ("KH01-1-26A-000001", "KH01-1-26A-000002", "KH01-1-26A-000003")
    owners = {line.receipt: line.customer for line in taken.allocations}
    assert owners == dict(zip(taken.receipts, [till.code(3), till.code(1), till.code(2)], strict=True))
    papers = till.connection.execute("SELECT receipt_id FROM paper ORDER BY id").fetchall()
    assert papers == [*till.connection.execute("SELECT id FROM receipt ORDER BY number").fetchall(), (None,)]
    credit = [line for line in taken.allocations if line.kind == "credit"]
    assert [(line.customer, line.amount_minor) for line in credit] == [(till.code(3), 122)]
    assert till.faults() == []


def test_the_amount_of_a_basket_goes_through_all_bills_in_the_policys_order(till: Desk) -> None:
    till.bill(2, 80_000, "2026-10-01", period="2026-10", due=date(2026, 11, 6))
    taken = till.pay(1, 2, amount=100_000, cash=100_000)
    assert [(line.customer, line.amount_minor) for line in taken.allocations] == [
        (till.code(2), 80_000),
        (till.code(1), 20_000),
    ]
    assert [line.receipt for line in taken.allocations] == ["KH01-1-26A-000002", "KH01-1-26A-000001"]


def test_a_customer_for_whom_nothing_was_paid_gets_no_receipt(till: Desk) -> None:
    till.bill(2, 80_000, "2026-10-01", period="2026-10", due=date(2026, 11, 6))
    taken = till.pay(1, 2, amount=80_000, cash=80_000)
    assert taken.receipts == ("KH01-1-26A-000001",)
    assert {line.customer for line in taken.allocations} == {till.code(2)}
    assert till.faults() == []


def test_credit_in_a_basket_is_drawn_in_the_order_of_the_customers(till: Desk) -> None:
    till.bill(2, 80_000)
    till.pay(1, amount=DUE + 30_000, cash=DUE + 30_000)
    till.pay(2, amount=80_000 + 30_000, cash=110_000)
    till.bill(1, 20_000, number="B-8", period="2026-12")
    till.bill(2, 20_000, number="B-9", period="2026-12")
    till.pay(2, 1, tenders=[Tender("credit", 40_000)])
    assert (till.quote(2).credit_minor, till.quote(1).credit_minor) == (0, 20_000)
    assert till.faults() == []


def test_the_same_request_twice_is_one_payment(till: Desk) -> None:
    first = till.pay(1, cash=600_000, request_id="enter-1")
    before = till.dump()
    second = till.pay(1, cash=600_000, request_id="enter-1")
    assert second.is_repeated
    assert (second.event, second.receipts, second.change_minor) == (first.event, first.receipts, first.change_minor)
    assert till.dump() == before


def test_a_payment_is_known_by_the_id_of_its_request(till: Desk) -> None:
    assert till.pay(1, request_id="enter-1").event == "enter-1"


def test_a_request_with_the_id_of_another_act_is_refused(till: Desk) -> None:
    (opened,) = till.connection.execute("SELECT uid FROM event WHERE kind = 'till_opened'").fetchone()
    before = till.dump()
    with pytest.raises(RequestIdUsed):
        till.pay(1, request_id=opened)
    assert till.dump() == before


def test_the_same_request_is_one_payment_also_after_a_restart(till: Desk) -> None:
    first = till.pay(1, request_id="enter-1")
    till.reopen()
    assert till.pay(1, cash=1, request_id="enter-1").event == first.event


def test_a_payment_on_what_the_screen_saw_is_taken(till: Desk) -> None:
    quote = till.quote(1)
    till.pay(1, seen={till.code(1): quote.last_event_id})
    assert till.quote(1).bills == ()


Refused = Callable[[Desk], object]


def _stale(desk: Desk) -> object:
    return desk.pay(1, cash=DUE, seen={desk.code(1): desk.quote(1).last_event_id - 1})


REFUSALS: list[tuple[type[Refusal], dict[str, object], Refused]] = [
    (TendersShort, {"missing_minor": 378, "amount_minor": DUE}, lambda desk: desk.pay(1, cash=512_000)),
    (TendersShort, {"missing_minor": DUE - 1, "amount_minor": DUE}, lambda desk: desk.pay(1, cash=1)),
    (AmountNotPositive, {"amount_minor": 0}, lambda desk: desk.pay(1, amount=0, cash=10)),
    (AmountNotPositive, {"amount_minor": -5}, lambda desk: desk.pay(1, amount=-5, cash=10)),
    (AmountNotPositive, {"amount_minor": 0, "kind": "cash"}, lambda desk: desk.pay(1, cash=0)),
    (AmountNotPositive, {"amount_minor": -1, "kind": "cash"}, lambda desk: desk.pay(1, cash=-1)),
    (FractionOfMinorUnit, {}, lambda desk: desk.pay(1, cash=parse_amount("512378.5", currency("VND")))),
    (UnknownCustomer, {"code": "PQ05109999999"}, lambda desk: desk.pay("PQ05109999999", cash=1)),
    (SameCustomerTwice, {}, lambda desk: desk.pay(1, 1, cash=DUE)),
    (UnknownBill, {"bill": "B-77"}, lambda desk: desk.pay(1, bills=["B-77"], cash=DUE)),
    (ScreenStale, {"name": "Khách Hàng 1"}, _stale),
    (UnusualTender, {"given_minor": 10 * DUE + 1}, lambda desk: desk.pay(1, cash=10 * DUE + 1, confirmed=False)),
    (CreditTooSmall, {"balance_minor": 0}, lambda desk: desk.pay(1, tenders=[Tender("credit", 10)])),
    (TenderIncomplete, {"kind": "transfer"}, lambda desk: desk.pay(1, tenders=[Tender("transfer", DUE, " ")])),
    (TenderIncomplete, {"missing": "bank"}, lambda desk: desk.pay(1, tenders=[Tender("cheque", DUE, "1")])),
    (TenderIncomplete, {"missing": "date"}, lambda desk: desk.pay(1, tenders=[Tender("cheque", DUE, "1", "ACB")])),
    (NoOpenTill, {"user": "lan"}, lambda desk: desk.pay(1, cash=DUE, user="lan")),
    (NotAllowed, {"role": "administrator"}, lambda desk: desk.pay(1, cash=DUE, user="admin")),
    (NotAllowed, {"role": "supervisor"}, lambda desk: desk.pay(1, cash=DUE, user="ha")),
]


@pytest.mark.parametrize(("refusal", "facts", "ask"), REFUSALS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_refusal_says_why_and_writes_nothing(
    till: Desk, refusal: type[Refusal], facts: dict[str, object], ask: Refused
) -> None:
    before = till.dump()
    with pytest.raises(refusal) as refused:
        ask(till)
    assert facts.items() <= refused.value.facts.items()
    assert till.dump() == before
    assert till.pay(1, cash=DUE).receipts == ("KH01-1-26A-000001",), "no number is lost to a refusal"


def test_who_owes_nothing_has_nothing_to_pay(till: Desk) -> None:
    till.pay(1)
    before = till.dump()
    with pytest.raises(NothingToPay):
        till.pay(1, cash=1_000)
    assert till.dump() == before


def test_a_bill_that_is_paid_says_when_where_and_by_whom(till: Desk) -> None:
    till.clock.on(IN_TIME, 9, 12)
    number = f"{till.code(1)}-202611"
    receipt = till.pay(1).receipts[0]
    till.bill(1, 80_000, number="B-2", period="2026-12")
    before = till.dump()
    with pytest.raises(BillAlreadyPaid) as refused:
        till.pay(1, bills=[number], cash=DUE)
    assert refused.value.facts == {
        "bill": number,
        "paid_on": "2026-11-05",
        "at": "2026-11-05T09:12:00+07:00",
        "channel": "counter",
        "counter": 1,
        "cashier": "Lê Thị Mai",
        "receipt": receipt,
    }
    assert till.dump() == before


def test_a_bill_that_the_bank_collected_says_so(till: Desk) -> None:
    number = f"{till.code(1)}-202611"
    till.take_in(till.reading([till.bank_row(1, DUE, "2026-11-04", bill=number)], "bank"))
    with pytest.raises(BillAlreadyPaid) as refused:
        till.pay(1, bills=[number], amount=10, cash=10)
    assert refused.value.facts["channel"] == "bank"
    assert refused.value.facts["paid_on"] == "2026-11-04"
    assert refused.value.facts["counter"] is None


def test_a_bill_of_somebody_else_is_not_this_customers(till: Desk) -> None:
    other = till.bill(2)
    with pytest.raises(UnknownBill):
        till.pay(1, bills=[other], cash=DUE)


def test_an_unusual_tender_is_taken_when_it_was_asked_about(till: Desk) -> None:
    assert till.pay(1, cash=10 * DUE + 1, confirmed=True).change_minor > 0


def test_ten_times_the_due_is_not_yet_unusual(till: Desk) -> None:
    assert till.pay(1, cash=10 * DUE, confirmed=False).receipts


def test_nothing_is_unusual_when_nothing_is_due(till: Desk) -> None:
    till.pay(1)
    assert till.pay(1, amount=9_000_000, cash=9_000_000, confirmed=False).credit_minor == 9_000_000


def test_a_screen_that_an_import_overtook_is_stale(till: Desk) -> None:
    seen = {till.code(1): till.quote(1).last_event_id}
    till.bill(1, 80_000, number="B-2", period="2026-12")
    before = till.dump()
    with pytest.raises(ScreenStale):
        till.pay(1, cash=DUE, seen=seen)
    assert till.dump() == before


def test_a_screen_that_another_counter_overtook_is_stale(till: Desk) -> None:
    seen = {till.code(1): till.quote(1).last_event_id}
    till.open_till("lan", 2)
    till.pay(1, amount=10_000, cash=10_000, user="lan")
    with pytest.raises(ScreenStale):
        till.pay(1, cash=DUE, seen=seen)


def test_an_import_that_does_not_touch_the_customer_makes_no_screen_stale(till: Desk) -> None:
    seen = {till.code(1): till.quote(1).last_event_id}
    take_import(till.office, till.who("ha"), till.reading([till.bill_row(2)]))
    assert till.pay(1, cash=DUE, seen=seen).total_minor == DUE


def test_the_late_fee_after_part_payments_is_a_function_of_the_facts_alone(desk: Desk) -> None:
    """Rules §6 in words: every stretch of unchanged principal, exact, rounded once, less what was charged."""
    desk.clock.on("2026-09-20")
    desk.bill(1, 1_000_000, "2026-09-01", due=date(2026, 9, 10))
    desk.open_till()
    desk.pay(1, amount=400_000, cash=400_000)
    desk.close_till(400_000)
    desk.clock.on("2026-10-10")
    desk.open_till()
    expected = round(1_000_000 * 10 * 0.1 / 365 + 600_000 * 20 * 0.1 / 365)
    (bill,) = desk.quote(1).bills
    assert (bill.open_minor, bill.late_fee_minor) == (600_000, expected)
    taken = desk.pay(1, amount=600_000 + 1_000, cash=601_000)
    assert kinds(taken) == [("principal", 600_000), ("late_fee", 1_000)]
    desk.close_till(601_000)
    desk.clock.on("2026-12-31")
    (bill,) = desk.quote(1).bills
    assert (bill.open_minor, bill.late_fee_minor) == (0, expected - 1_000), "no fee grows on a fee"
    desk.open_till()
    desk.pay(1)
    assert desk.quote(1).bills == ()
    assert desk.connection.execute("SELECT up_to, amount_minor FROM late_fee_charge").fetchall() == [
        ("2026-10-10", 1_000),
        ("2026-12-31", expected - 1_000),
    ]
    assert desk.faults() == []


def test_quoting_writes_nothing(till: Desk) -> None:
    before = till.dump()
    till.quote(1, date(2027, 12, 31))
    assert till.dump() == before


def test_the_journey_of_cash_through_a_day_balances(till: Desk) -> None:
    till.bill(2, 80_000)
    till.pay(1, cash=600_000)
    till.pay(2, tenders=[Tender("card", 80_000, "C-1")])
    closed = till.close_till(100_000 + 600_000 - 87_500 - 500)
    assert (closed.expected_minor, closed.difference_minor) == (612_500, -500)
    assert accounts(till)["over_short"] == 500
    assert accounts(till)["safe"] == 612_000 - 100_000
    assert "cash" not in accounts(till)
    assert till.faults() == []
