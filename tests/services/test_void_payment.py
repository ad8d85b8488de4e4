"""This file is the undoing of payments, tested: everything is as before but the history, and who may undo what when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from collectoffice.db import cash
from collectoffice.domain.errors import (
    AlreadyUndone,
    AlreadyVoided,
    ApprovalLimitReached,
    ApprovalNeeded,
    ApproverIsActor,
    ApproverNotAllowed,
    CreditAlreadyUsed,
    NoOpenTill,
    NotAllowed,
    NotEnoughCash,
    NotYourPayment,
    ReasonMissing,
    Refusal,
    TillCounting,
    UndoTooLate,
    UnknownPayment,
    UnknownReceipt,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.void_payment import PaymentVoided, void_payment, void_receipt
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.payment_taken import PaymentTaken
from collectoffice.services.queries.till_summary import till_summary, undoable
from tests.builders import Desk


def approved(desk: Desk, event: str, reason: str = "nhập nhầm", user: str = "mai") -> PaymentVoided:
    """A void that the supervisor approves."""
    return void_payment(desk.office, desk.who(user), event, reason, desk.who("ha"))


@pytest.fixture
def till(desk: Desk) -> Desk:
    """A till open since the morning; two customers, late bills, one with credit."""
    desk.bill(1, 2_000_000, "2026-09-01")
    desk.bill(1, 512_378, "2026-11-02")
    desk.bill(2, 80_000, "2026-11-02")
    desk.open_till(float_minor=100_000)
    desk.pay(2, amount=120_000, cash=120_000)
    desk.bill(2, 90_000, "2026-11-16", period="2026-12")
    return desk


PAYMENTS: list[Callable[[Desk], PaymentTaken]] = [
    lambda desk: desk.pay(1, cash=3_000_000),
    lambda desk: desk.pay(1, amount=300_000, cash=300_000),
    lambda desk: desk.pay(1, amount=2_520_000, cash=2_520_000),
    lambda desk: desk.pay(1, amount=9_000_000, cash=9_000_000),
    lambda desk: desk.pay(1, tenders=[Tender("transfer", 1_000_000, "FT"), Tender("cash", 2_000_000)]),
    lambda desk: desk.pay(2, tenders=[Tender("credit", 30_000), Tender("cash", 60_500)]),
    lambda desk: desk.pay(2, 1, cash=5_000_000),
    lambda desk: desk.pay(1, 2, tenders=[Tender("credit", 10_000), Tender("cash", 5_000_000)], rest="credit"),
    lambda desk: desk.pay(1, tenders=[Tender("cheque", 4_000_000, "S", "ACB", date(2026, 11, 20))]),
]


@pytest.mark.parametrize("take", PAYMENTS, ids=range(len(PAYMENTS)))
@pytest.mark.parametrize("mode", ["none", "up"])
def test_a_void_restores_every_bill_balance_and_drawer(
    till: Desk, take: Callable[[Desk], PaymentTaken], mode: str
) -> None:
    change_setting(till.office, till.who("admin"), "cash.rounding", mode)
    before, quotes = till.caches(), [till.quote(1), till.quote(2)]
    till.clock.pass_by(minutes=1)
    taken = take(till)
    assert till.caches() != before
    till.clock.pass_by(minutes=1)
    approved(till, taken.event)
    after = till.caches()
    assert {name: rows for name, rows in after.items() if name not in {"series_now", "unprinted_now"}} == {
        name: rows for name, rows in before.items() if name not in {"series_now", "unprinted_now"}
    }
    for old, new in zip(quotes, [till.quote(1), till.quote(2)], strict=True):
        assert (new.bills, new.credit_minor, new.total_minor) == (old.bills, old.credit_minor, old.total_minor)
    assert till.faults() == []


def test_a_void_is_a_mirror_and_changes_no_row_of_the_payment(till: Desk) -> None:
    event = till.pay(1, cash=3_000_000).event
    before = till.dump()
    approved(till, event, "khách đổi ý")
    after = till.dump()
    for table in ("event", "payment", "tender", "allocation", "posting", "late_fee_charge", "receipt", "paper"):
        assert after[table][: len(before[table])] == before[table]
    assert after["receipt"] == before["receipt"], "the number stays used"
    new_tenders = after["tender"][len(before["tender"]) :]
    paid_tenders = [row for row in before["tender"] if row[1] == before["event"][-1][0]]
    assert [row[3] for row in new_tenders] == [-int(str(row[3])) for row in paid_tenders]
    assert after["void"] == [(1, after["event"][-1][0], before["event"][-1][0], "khách đổi ý")]


def test_a_void_hands_back_the_cash_and_says_how_much(till: Desk) -> None:
    held = till.held_minor()
    taken = till.pay(1, cash=3_000_000)
    assert till.held_minor() == held + 3_000_000 - taken.change_minor
    assert approved(till, taken.event).cash_back_minor == 3_000_000 - taken.change_minor
    assert till.held_minor() == held


def test_a_void_of_a_transfer_hands_back_no_cash(till: Desk) -> None:
    assert approved(till, till.pay(1, tenders=[Tender("transfer", 3_000_000, "FT")]).event).cash_back_minor == 0


def test_a_voided_receipt_number_is_not_given_again(till: Desk) -> None:
    voided = till.pay(1)
    assert voided.receipts == ("KH01-1-26A-000002",)
    approved(till, voided.event)
    assert till.pay(1).receipts == ("KH01-1-26A-000003",)
    assert till.faults() == []


def test_a_receipt_names_its_payment_in_either_form(till: Desk) -> None:
    number = till.pay(1, amount=5_000, cash=5_000).receipts[0]
    voided = void_receipt(till.office, till.who("mai"), number.lower(), "x")
    assert voided.receipts == (number,)


@pytest.mark.parametrize(
    ("refusal", "facts", "ask"),
    [
        (ReasonMissing, {}, lambda desk, event: desk.void(event, "  ")),
        (UnknownPayment, {"event": "nothing"}, lambda desk, _event: desk.void("nothing")),
        (NotAllowed, {"role": "administrator"}, lambda desk, event: desk.void(event, user="admin")),
        (
            ApproverIsActor,
            {},
            lambda desk, event: void_payment(desk.office, desk.who("ha"), event, "x", desk.who("ha")),
        ),
        (
            ApproverNotAllowed,
            {"role": "cashier"},
            lambda desk, event: void_payment(desk.office, desk.who("mai"), event, "x", desk.who("lan")),
        ),
        (ApprovalNeeded, {"act": "void_payment", "by": "supervisor"}, lambda desk, event: desk.void(event)),
        (NotYourPayment, {}, lambda desk, event: desk.void(event, user="lan")),
        (UnknownReceipt, {}, lambda desk, _event: void_receipt(desk.office, desk.who("mai"), "KH01-1-26A-000099", "x")),
    ],
)
def test_a_refused_void_writes_nothing(
    till: Desk, refusal: type[Refusal], facts: dict[str, object], ask: Callable[[Desk, str], object]
) -> None:
    event = till.pay(1).event
    till.open_till("lan", 2)
    before = till.dump()
    with pytest.raises(refusal) as refused:
        ask(till, event)
    assert facts.items() <= refused.value.facts.items()
    assert till.dump() == before


def test_a_payment_is_voided_once(till: Desk) -> None:
    event = till.pay(1).event
    approved(till, event, "đổi ý")
    before = till.dump()
    with pytest.raises(AlreadyVoided) as refused:
        till.void(event)
    assert refused.value.facts["reason"] == "đổi ý"
    assert till.dump() == before


def test_a_void_is_not_itself_voided(till: Desk) -> None:
    voided = approved(till, till.pay(1).event)
    with pytest.raises(UnknownPayment):
        till.void(voided.event)


def test_after_the_undo_minutes_a_cashier_needs_the_supervisor(till: Desk) -> None:
    event = till.pay(1, amount=10_000, cash=10_000).event
    till.clock.pass_by(minutes=3)
    assert undoable(till.office, till.who("mai")) is not None
    till.clock.pass_by(seconds=1)
    before = till.dump()
    with pytest.raises(ApprovalNeeded):
        till.void(event)
    assert till.dump() == before
    assert undoable(till.office, till.who("mai")) is None
    voided = approved(till, event)
    assert (voided.approver, voided.is_waiting, voided.cash_back_minor) == ("ha", False, 10_000)
    assert till.faults() == []


def test_above_the_limit_a_cashier_needs_the_supervisor_and_at_the_limit_not(till: Desk) -> None:
    at_the_limit = till.pay(1, amount=2_000_000, cash=2_000_000).event
    assert till.void(at_the_limit).cash_back_minor == 2_000_000
    above = till.pay(1, amount=2_000_001, cash=2_000_001).event
    with pytest.raises(ApprovalNeeded):
        till.void(above)


def test_a_supervisor_voids_alone_and_the_cash_leaves_the_payments_own_till(till: Desk) -> None:
    held = till.held_minor()
    event = till.pay(1, amount=10_000, cash=10_000).event
    till.clock.pass_by(hours=3)
    voided = till.void(event, user="ha")
    assert (voided.cash_back_minor, voided.is_waiting, till.held_minor()) == (10_000, False, held)
    assert till.faults() == []


def test_another_cashier_with_approval_hands_the_cash_out_of_her_own_till(till: Desk) -> None:
    event = till.pay(1, amount=10_000, cash=10_000).event
    held = till.held_minor()
    with pytest.raises(NoOpenTill):
        approved(till, event, user="lan")
    till.open_till("lan", 2, 9_999)
    with pytest.raises(NotEnoughCash) as refused:
        approved(till, event, user="lan")
    assert refused.value.facts["held_minor"] == 9_999
    till.close_till(9_999, "lan")
    till.open_till("lan", 2, 50_000)
    approved(till, event, user="lan")
    assert (till.held_minor("lan"), till.held_minor()) == (40_000, held)
    assert till.faults() == []


def test_in_an_office_of_one_the_approval_may_follow_up_to_the_days_limit(till: Desk) -> None:
    change_setting(till.office, till.who("admin"), "office.one_person", "on")
    change_setting(till.office, till.who("admin"), "approval.day_limit", "20000")
    first = till.pay(1, amount=10_000, cash=10_000).event
    second = till.pay(1, amount=20_000, cash=20_000).event
    till.clock.pass_by(minutes=10)
    assert till.void(first).is_waiting
    with pytest.raises(ApprovalLimitReached):
        till.void(second)


def test_once_it_is_counted_a_till_hands_nothing_back(till: Desk) -> None:
    event = till.pay(1, amount=10_000, cash=10_000).event
    with till.office.file.entry(act_in_office(till.office, "till_counted", till.who("mai"))) as entry:
        cash.start_counting(entry, 1)
    before = till.dump()
    for user in ("mai", "ha"):
        with pytest.raises(TillCounting):
            till.void(event, user=user)
    assert till.dump() == before


def test_after_the_till_closed_it_is_too_late_also_in_a_new_till(till: Desk) -> None:
    event = till.pay(1).event
    till.close_till(till.held_minor())
    for _ in range(2):
        with pytest.raises(UndoTooLate) as refused:
            till.void(event)
        assert refused.value.facts["why"] == "till_closed"
        if till_summary(till.office, till.who("mai")) is None:
            till.open_till()


def test_a_bank_collection_cannot_be_voided_at_the_counter(till: Desk) -> None:
    till.take_in(till.reading([till.bank_row(1, 100_000)], "bank"))
    event = till.connection.execute("SELECT uid FROM event WHERE kind = 'payment' ORDER BY id DESC").fetchone()[0]
    with pytest.raises(NotYourPayment):
        till.void(event)


def test_credit_that_was_spent_since_holds_the_void_back(till: Desk) -> None:
    event = till.pay(1, amount=2_000_000 + 512_378 + 500_000, cash=3_012_378).event
    till.bill(1, 400_000, "2026-11-19", number="B-9", period="2026-12")
    spent = till.pay(1, tenders=[Tender("credit", 400_000)]).event
    before = till.dump()
    with pytest.raises(CreditAlreadyUsed) as refused:
        approved(till, event)
    assert refused.value.facts["code"] == till.code(1)
    assert till.dump() == before
    till.void(spent)
    approved(till, event)
    assert till.faults() == []


def test_one_receipt_of_a_basket_becomes_the_payers_credit_and_no_cash_moves(till: Desk) -> None:
    owed, held = till.quote(2), till.held_minor()
    taken = till.pay(1, 2, cash=3_000_000)
    held_after = till.held_minor()
    voided = void_receipt(till.office, till.who("mai"), taken.receipts[1], "wrong_customer")
    assert (voided.kind, voided.receipts, voided.cash_back_minor) == ("part", taken.receipts[1:], 0)
    assert voided.credited_minor == voided.amount_minor
    assert till.quote(2).bills == owed.bills
    assert till.quote(1).credit_minor == voided.credited_minor + taken.credit_minor
    assert till.held_minor() == held_after > held
    assert till.faults() == []
    with pytest.raises(AlreadyUndone):
        void_receipt(till.office, till.who("mai"), taken.receipts[1], "x")


def test_a_whole_basket_is_undone_also_after_receipts_of_it_were(till: Desk) -> None:
    before, held = till.caches(), till.held_minor()
    taken = till.pay(1, 2, cash=3_000_000)
    void_receipt(till.office, till.who("mai"), taken.receipts[1], "x")
    void_receipt(till.office, till.who("ha"), taken.receipts[0], "x")
    voided = approved(till, taken.event)
    assert voided.receipts == taken.receipts
    assert till.held_minor() == held
    for cache in ("bill_now", "customer_now"):
        assert till.caches()[cache] == before[cache]
    assert till.faults() == []


def test_a_whole_basket_stands_while_the_credit_of_its_undone_receipt_is_spent(till: Desk) -> None:
    taken = till.pay(1, 2, cash=3_000_000)
    undone = void_receipt(till.office, till.who("mai"), taken.receipts[1], "x")
    till.bill(1, 30_000, "2026-11-19", number="B-9", period="2026-12")
    spent = till.pay(1, tenders=[Tender("credit", 30_000)]).event
    with pytest.raises(CreditAlreadyUsed) as refused:
        approved(till, taken.event)
    assert refused.value.facts["needed_minor"] == undone.credited_minor + taken.credit_minor
    till.void(spent)
    approved(till, taken.event)
    assert till.faults() == []


def test_credit_that_a_customer_had_drawn_goes_back_to_that_customer_first(till: Desk) -> None:
    credit = till.quote(2).credit_minor
    taken = till.pay(1, 2, tenders=[Tender("credit", credit), Tender("cash", 5_000_000)])
    part = sum(line.amount_minor for line in taken.allocations if line.customer == till.code(2))
    assert part > credit > 0
    void_receipt(till.office, till.who("mai"), taken.receipts[1], "x")
    assert till.quote(2).credit_minor == credit
    assert till.quote(1).credit_minor == part - credit + taken.credit_minor
    approved(till, taken.event)
    assert till.quote(2).credit_minor == credit
    assert till.faults() == []


def test_the_credit_of_a_prepayment_in_a_basket_is_undone_with_its_receipt(till: Desk) -> None:
    taken = till.pay(1, 2, amount=9_000_000, cash=9_000_000)
    credit = till.quote(1).credit_minor
    voided = void_receipt(till.office, till.who("ha"), taken.receipts[0], "x")
    (part,) = day_sheet(till.office, till.clock().date()).undone
    assert till.quote(1).credit_minor == credit + voided.amount_minor, "what was credit already was not undone"
    assert voided.amount_minor == voided.credited_minor == part.amount_minor
    assert till.faults() == []


def test_an_undone_part_payment_takes_its_stretch_out_of_the_late_fee(till: Desk) -> None:
    until = date(2026, 12, 31)
    before = till.quote(1, until)
    event = till.pay(1, amount=1_500_000, cash=1_500_000).event
    assert till.quote(1, until).bills[0].late_fee_minor < before.bills[0].late_fee_minor
    approved(till, event)
    assert till.quote(1, until).bills == before.bills


def test_an_earlier_payment_of_the_same_bill_can_be_undone_under_a_later_one(till: Desk) -> None:
    first = till.pay(1, amount=1_000_000, cash=1_000_000).event
    till.pay(1, amount=500_000, cash=500_000)
    till.void(first)
    assert till.quote(1).bills[0].open_minor == 1_500_000
    assert till.faults() == []


def test_the_last_payment_is_offered_to_undo_and_then_the_one_before(till: Desk) -> None:
    first = till.pay(1, amount=1_000, cash=1_000)
    second = till.pay(1, amount=2_000, cash=2_000)
    offered = undoable(till.office, till.who("mai"))
    assert offered is not None
    assert (offered.event, offered.receipts) == (second.event, second.receipts)
    till.void(second.event)
    offered = undoable(till.office, till.who("mai"))
    assert offered is not None
    assert offered.event == first.event


def test_the_sum_of_a_till_leaves_voided_receipts_out(till: Desk) -> None:
    summary = till_summary(till.office, till.who("mai"))
    assert summary is not None
    approved(till, till.pay(1).event)
    after = till_summary(till.office, till.who("mai"))
    assert after is not None
    assert (after.receipts, after.taken_minor, after.cash_minor) == (
        summary.receipts,
        summary.taken_minor,
        summary.cash_minor,
    )
