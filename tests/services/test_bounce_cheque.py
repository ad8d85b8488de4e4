"""This file is the bounced cheque, tested: what it paid is owed again, the fee is billed, no further cheque is taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from collectoffice.db import cheques, ledger
from collectoffice.domain.errors import (
    AlreadyVoided,
    CashOnly,
    NotACheque,
    NotAllowed,
    NotCashOnly,
    ReasonMissing,
    Refusal,
    UnknownTender,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.bounce_cheque import ChequeBounced, bounce_cheque, lift_cash_only
from collectoffice.services.commands.deposits import bank_deposit, confirm_deposit, make_deposit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.queries.payment_taken import PaymentTaken, payment_taken
from collectoffice.services.queries.undoings import cash_only
from tests.builders import Desk

FEE = 55_000


def cheque(amount: int, number: str = "SEC-1") -> Tender:
    return Tender("cheque", amount, number, "ACB", date(2026, 11, 20))


def bounce(desk: Desk, tender: str = "SEC-1") -> ChequeBounced:
    return bounce_cheque(desk.office, desk.who("ha"), tender)


def with_fee(desk: Desk) -> None:
    """The policy asks a fee for a bounced cheque."""
    policies = tuple(
        replace(policy, desk=replace(policy.desk, cheque_bounce_fee_minor=FEE)) for policy in desk.office.policies
    )
    desk.office = replace(desk.office, policies=policies)


@pytest.fixture
def till(desk: Desk) -> Desk:
    for customer in (1, 2, 3):
        desk.bill(customer, 500_000, "2026-11-18")
    desk.open_till(float_minor=100_000)
    return desk


def closed(desk: Desk) -> None:
    desk.close_till(desk.held_minor())
    desk.clock.pass_by(days=3)


def test_what_the_cheque_paid_is_owed_again_and_the_fee_with_it(till: Desk) -> None:
    with_fee(till)
    taken = till.pay(1, tenders=[cheque(500_000)])
    closed(till)
    bounced = bounce(till)
    assert (bounced.undone.receipts, bounced.undone.cash_back_minor, bounced.reposted) == (taken.receipts, 0, None)
    assert bounced.fee_minor == FEE
    owed = {bill.number: bill.open_minor for bill in till.quote(1).bills}
    assert owed == {f"{till.code(1)}-202611": 500_000, bounced.fee_bill: FEE}
    assert ledger.balances(till.connection)["bounce_fee_income"] == -FEE
    assert till.faults() == []


def test_without_a_fee_in_the_policy_no_bill_is_made(till: Desk) -> None:
    till.pay(1, tenders=[cheque(500_000)])
    closed(till)
    assert (bounce(till).fee_bill, len(till.quote(1).bills)) == ("", 1)


def test_what_was_handed_over_beside_the_cheque_stays_paid_on_its_day(till: Desk) -> None:
    till.bill(1, 300_000, "2026-10-01", number="B-1", period="2026-10")
    taken = till.pay(1, tenders=[cheque(500_000), Tender("cash", 400_000)])
    cash = 400_000 - taken.change_minor
    closed(till)
    bounced = bounce(till)
    assert bounced.reposted is not None
    assert bounced.reposted.amount_minor == cash
    event = till.connection.execute("SELECT id FROM event WHERE uid = ?", (bounced.reposted.event,)).fetchone()[0]
    again = payment_taken(till.office, event)
    assert again.allocations[0].bill == "B-1", "the oldest bill first, as the policy walks"
    assert again.receipts == bounced.reposted.receipts == ("KH01-1-26A-000002",)
    assert till.faults() == []


def test_a_cheque_that_bounces_while_its_till_is_open_leaves_that_till(till: Desk) -> None:
    held = till.held_minor()
    taken = till.pay(1, tenders=[cheque(400_000), Tender("cash", 200_000)])
    after = till.held_minor()
    bounce(till)
    assert till.held_minor() == after == held + 200_000 - taken.change_minor
    rows = till.connection.execute("SELECT sum(amount_minor) FROM posting WHERE account = 'cheque' AND till_id = 1")
    assert rows.fetchone()[0] == 0
    assert till.faults() == []


def test_a_baskets_cheque_leaves_everybody_owing_and_the_rest_paid_as_the_policy_walks(till: Desk) -> None:
    till.pay(1, amount=600_000, cash=600_000)
    credit = till.quote(1).credit_minor
    till.pay(1, 2, 3, amount=900_000, tenders=[Tender("credit", credit), cheque(500_000), Tender("cash", 400_000)])
    closed(till)
    bounced = bounce(till)
    assert bounced.reposted is not None
    assert till.quote(1).credit_minor in {0, credit}
    owed = sum(till.quote(customer).customer.open_minor for customer in (1, 2, 3))
    assert owed > 0
    assert till.faults() == []


def test_two_cheques_bounce_one_by_one(till: Desk) -> None:
    till.pay(1, amount=500_000, tenders=[cheque(200_000, "A"), cheque(300_000, "B")])
    closed(till)
    first = bounce(till, "A")
    assert first.reposted is not None
    assert first.reposted.amount_minor == 300_000
    assert bounce(till, "B").reposted is None
    assert till.quote(1).customer.open_minor == 500_000
    assert till.faults() == []


def test_after_a_bounce_no_cheque_of_the_payer_is_taken_until_a_supervisor_lifts_it(till: Desk) -> None:
    till.pay(1, tenders=[cheque(500_000)])
    bounce(till)
    before = till.dump()
    with pytest.raises(CashOnly) as refused:
        till.pay(1, tenders=[cheque(500_000, "SEC-2")])
    assert refused.value.facts["code"] == till.code(1)
    assert till.dump() == before
    till.pay(2, tenders=[cheque(500_000, "SEC-3")])
    assert cash_only(till.office, till.code(1)).is_cash_only
    with pytest.raises(NotAllowed):
        lift_cash_only(till.office, till.who("mai"), till.code(1), "đã nộp đủ")
    with pytest.raises(ReasonMissing):
        lift_cash_only(till.office, till.who("ha"), till.code(1), " ")
    lift_cash_only(till.office, till.who("ha"), till.code(1), "đã nộp đủ")
    assert not cash_only(till.office, till.code(1)).is_cash_only
    with pytest.raises(NotCashOnly):
        lift_cash_only(till.office, till.who("ha"), till.code(1), "x")
    till.pay(1, tenders=[cheque(500_000, "SEC-2")])
    assert till.faults() == []


def test_a_cheque_is_found_by_its_number_its_tender_or_its_receipt(till: Desk) -> None:
    for how in ("number", "tender", "receipt"):
        taken = till.pay(2, tenders=[cheque(500_000, f"SEC-{how}")])
        tender = till.connection.execute("SELECT max(id) FROM tender WHERE kind = 'cheque'").fetchone()[0]
        asked = {"number": f"sec-{how}", "tender": str(tender), "receipt": taken.receipts[0]}[how]
        assert bounce(till, asked).cheque == f"SEC-{how}"
        lift_cash_only(till.office, till.who("ha"), till.code(2), "x")


@pytest.mark.parametrize(
    ("refusal", "asked"),
    [
        (UnknownTender, "SEC-9"),
        (UnknownTender, "999999"),
        (UnknownTender, "KH01-1-26A-000099"),
        (UnknownTender, "twice"),
        (UnknownTender, "two on one receipt"),
        (NotACheque, "the cash tender"),
        (NotACheque, "a cash receipt"),
        (AlreadyVoided, "undone"),
    ],
)
def test_what_is_no_single_standing_cheque_does_not_bounce(till: Desk, refusal: type[Refusal], asked: str) -> None:
    for customer in (1, 2):
        till.pay(customer, amount=100_000, tenders=[cheque(100_000, "TWICE")])
    both: PaymentTaken = till.pay(3, amount=50_000, tenders=[cheque(20_000, "D"), cheque(30_000, "E")])
    cash = till.pay(3, amount=10_000, cash=10_000)
    paid_in_cash = till.connection.execute("SELECT max(id) FROM tender").fetchone()[0]
    undone = till.pay(3, amount=70_000, tenders=[cheque(70_000, "U")])
    till.void(undone.event)
    words = {
        "twice": "TWICE",
        "two on one receipt": both.receipts[0],
        "the cash tender": str(paid_in_cash),
        "a cash receipt": cash.receipts[0],
        "undone": undone.receipts[0],
    }
    before = till.dump()
    with pytest.raises(refusal):
        bounce(till, words.get(asked, asked))
    assert till.dump() == before


def test_a_cashier_does_not_bounce_a_cheque(till: Desk) -> None:
    till.pay(1, tenders=[cheque(500_000)])
    with pytest.raises(NotAllowed):
        bounce_cheque(till.office, till.who("mai"), "SEC-1", approver=till.who("ha"))


@pytest.mark.parametrize("far", ["office", "prepared", "banked", "confirmed"])
@pytest.mark.parametrize("moved", ["no", "before", "after"])
def test_a_cheque_leaves_the_account_on_which_its_money_stands(till: Desk, far: str, moved: str) -> None:
    before = ledger.balances(till.connection)
    taken = till.pay(1, amount=500_000, tenders=[cheque(500_000)])
    if moved == "before":
        move_payment(till.office, till.who("ha"), taken.receipts[0], till.code(2))
    till.close_till(till.held_minor())
    supervisor, colleague = till.who("ha"), till.who("mai")
    if far != "office":
        make_deposit(till.office, supervisor)
    if far in {"banked", "confirmed"}:
        bank_deposit(till.office, colleague, 1, "GNT-1", date(2026, 11, 20))
    if far == "confirmed":
        confirm_deposit(till.office, supervisor, 1, date(2026, 11, 20))
    if moved == "after":
        move_payment(till.office, till.who("ha"), taken.receipts[0], till.code(2))
    bounce(till)
    after = ledger.balances(till.connection)
    assert after.get("cheque", 0) == before.get("cheque", 0) == 0
    assert after["receivable"] == before["receivable"]
    cash_on_its_way = 100_000 if far in {"banked", "confirmed"} else 0
    at_the_bank = after.get("in_transit", 0) + after.get("bank_account", 0)
    assert at_the_bank in {0, cash_on_its_way}
    assert till.faults() == []


def test_a_cheque_stands_until_it_bounces_also_when_its_payment_is_written_again(till: Desk) -> None:
    taken = till.pay(1, amount=500_000, tenders=[cheque(200_000, "A"), cheque(300_000, "B")])
    ids = [row[0] for row in till.connection.execute("SELECT id FROM tender WHERE kind = 'cheque' ORDER BY id")]
    assert [cheques.stands(till.connection, one) for one in ids] == [True, True]
    move_payment(till.office, till.who("ha"), taken.receipts[0], till.code(2))
    assert [cheques.stands(till.connection, one) for one in ids] == [True, True]
    bounce(till, "A")
    assert [cheques.stands(till.connection, one) for one in ids] == [False, True]
    newest = till.connection.execute("SELECT max(id) FROM tender WHERE reference = 'B'").fetchone()[0]
    assert cheques.origin_of(till.connection, newest) == ids[1]
    bounce(till, "B")
    assert [cheques.stands(till.connection, one) for one in ids] == [False, False]
