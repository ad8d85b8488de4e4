"""This file is a payment moved to the right customer, tested: two linked events, a new receipt, no cash."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.db import payments, receipts
from collectoffice.domain.errors import (
    AlreadyUndone,
    AlreadyVoided,
    ApprovalNeeded,
    CreditAlreadyUsed,
    NothingToMove,
    SameCustomer,
    UnknownCustomer,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import PaymentMoved, move_payment
from collectoffice.services.queries.payment_taken import payment_taken
from collectoffice.services.queries.receipts import frozen_receipt, receipt_row
from tests.builders import Desk


def move(desk: Desk, number: str, to: int, user: str = "mai") -> PaymentMoved:
    approver = desk.who("ha") if user != "ha" else None
    return move_payment(desk.office, desk.who(user), number, desk.code(to), approver=approver)


@pytest.fixture
def till(desk: Desk) -> Desk:
    for customer in (1, 2, 3):
        desk.bill(customer, 500_000, "2026-09-01")
    desk.open_till(float_minor=100_000)
    return desk


def test_a_moved_payment_pays_the_right_customers_bills_and_the_wrong_one_owes_as_before(till: Desk) -> None:
    wrong, right = till.quote(1), till.quote(2)
    taken = till.pay(1, cash=600_000)
    held = till.held_minor()
    moved = move(till, taken.receipts[0], 2)
    assert moved.undone.cash_back_minor == 0
    assert till.held_minor() == held
    assert (till.quote(1).bills, till.quote(1).credit_minor) == (wrong.bills, wrong.credit_minor)
    assert till.quote(2).bills == ()
    assert till.quote(2).credit_minor == right.credit_minor + taken.credit_minor
    assert till.faults() == []


def test_both_events_are_one_commit_and_name_each_other(till: Desk) -> None:
    taken = till.pay(1, cash=600_000)
    moved = move(till, taken.receipts[0], 2)
    events = till.connection.execute(
        "SELECT id, uid, kind, about_event_id, till_id FROM event ORDER BY id DESC LIMIT 3"
    )
    reposted, undone, paid = events.fetchall()
    assert (reposted[1:4], undone[2:4]) == ((moved.reposted.event, "reposted", undone[0]), ("moved", paid[0]))
    assert reposted[4] == undone[4] == 1


def test_the_new_receipt_is_the_right_customers_and_says_how_it_was_paid(till: Desk) -> None:
    taken = till.pay(1, tenders=[Tender("cash", 300_000), Tender("transfer", 250_000, "FT9")])
    moved = move(till, taken.receipts[0], 2)
    row = receipt_row(till.office, moved.reposted.receipts[0])
    paper = frozen_receipt(till.office, row)
    assert (paper.customer_code, paper.given_minor) == (till.code(2), 550_000)
    assert [tender.kind for tender in paper.tenders] == ["cash", "transfer"]
    assert paper.lines[0].bill == f"{till.code(2)}-202609"
    old = payments.payment_by_id(till.connection, receipt_row(till.office, taken.receipts[0]).event_id)
    assert old is not None
    assert old.voided_at
    assert moved.reposted.receipts[0] in [
        receipts.number_of("KH01", one).text for one in receipts.unprinted(till.connection)
    ]


def test_a_payment_moved_days_later_counts_for_its_day_and_asks_no_late_fee_for_the_days_between(till: Desk) -> None:
    fee_then = till.quote(2).bills[0].late_fee_minor
    taken = till.pay(1, amount=520_000, cash=520_000)
    till.close_till(till.held_minor())
    till.clock.pass_by(days=20)
    assert till.quote(2).bills[0].late_fee_minor > fee_then
    moved = move(till, taken.receipts[0], 2, user="ha")
    paid = payments.payment_by_uid(till.connection, moved.reposted.event)
    assert paid is not None
    assert (paid.paid_on, paid.business_date, paid.till_id) == (date(2026, 11, 20), date(2026, 12, 10), None)
    lines = payment_taken(till.office, paid.event_id).allocations
    assert [(line.kind, line.amount_minor) for line in lines if line.kind == "late_fee"] == [("late_fee", fee_then)]
    assert till.quote(2).bills == ()
    assert moved.reposted.receipts == ("KH01-1-26A-000002",), "without a till the original counter's series goes on"
    assert till.faults() == []


def test_rounding_moves_along(till: Desk) -> None:
    change_setting(till.office, till.who("admin"), "cash.rounding", "up")
    change_setting(till.office, till.who("admin"), "cash.rounding_unit", "1000")
    taken = till.pay(1, cash=600_000)
    assert taken.rounding_minor
    moved = move(till, taken.receipts[0], 2)
    paid = payments.payment_by_uid(till.connection, moved.reposted.event)
    assert paid is not None
    assert paid.rounding_minor == taken.rounding_minor
    assert till.faults() == []


def test_a_customers_part_of_a_basket_is_moved_through_the_payers_credit(till: Desk) -> None:
    before = till.quote(2)
    taken = till.pay(1, 2, cash=2_000_000)
    part = sum(line.amount_minor for line in taken.allocations if line.customer == till.code(2))
    moved = move(till, taken.receipts[1], 3)
    assert moved.reposted.amount_minor == part
    assert till.quote(2).bills == before.bills
    assert till.quote(3).bills == ()
    assert till.quote(1).credit_minor == taken.credit_minor
    assert till.faults() == []
    with pytest.raises(AlreadyUndone):
        move(till, taken.receipts[1], 1)
    with pytest.raises(CreditAlreadyUsed):
        till.void(taken.event, user="ha")
    till.void(moved.reposted.event, user="ha")
    till.void(taken.event, user="ha")
    assert till.quote(3).bills[0].open_minor == 500_000
    assert till.faults() == []


def test_a_part_that_the_right_customer_does_not_owe_becomes_that_customers_credit(till: Desk) -> None:
    till.pay(3, user="mai")
    taken = till.pay(1, 2, cash=2_000_000)
    moved = move(till, taken.receipts[1], 3)
    assert till.quote(3).credit_minor >= moved.reposted.amount_minor
    assert moved.reposted.credit_minor == moved.reposted.amount_minor
    assert till.faults() == []


@pytest.fixture
def with_credit(till: Desk) -> Desk:
    """Customer 1 has credit and a new bill."""
    till.pay(1, amount=900_000, cash=900_000)
    till.bill(1, 700_000, "2026-11-02", number="B-1", period="2026-12")
    return till


def test_a_payment_from_credit_alone_is_not_moved(with_credit: Desk) -> None:
    number = with_credit.pay(1, amount=100_000, tenders=[Tender("credit", 100_000)]).receipts[0]
    before = with_credit.dump()
    with pytest.raises(NothingToMove):
        move(with_credit, number, 2)
    assert with_credit.dump() == before


def test_credit_in_a_mixed_payment_returns_to_its_owner_and_the_cash_is_moved(with_credit: Desk) -> None:
    credit = with_credit.quote(1).credit_minor
    assert credit
    tenders = [Tender("credit", 100_000), Tender("cash", 200_000)]
    taken = with_credit.pay(1, amount=300_000, tenders=tenders)
    assert with_credit.quote(1).credit_minor == credit - 100_000
    moved = move(with_credit, taken.receipts[0], 2)
    assert moved.reposted.amount_minor == 200_000
    assert with_credit.quote(1).credit_minor == credit
    assert with_credit.faults() == []


def test_credit_that_was_given_away_since_is_owed_by_who_gave_it_when_its_receipt_is_moved(till: Desk) -> None:
    till.pay(1)
    taken = till.pay(1, 2, amount=900_000, cash=900_000)
    part = sum(line.amount_minor for line in taken.allocations if line.customer == till.code(1))
    credit, held = till.quote(1).credit_minor, till.held_minor()
    move_credit(till.office, till.who("ha"), till.code(1), till.code(3), credit)
    moved = move(till, taken.receipts[0], 2)
    assert moved.reposted.amount_minor == part
    assert [(spent.customer, spent.amount_minor) for spent in moved.undone.spent] == [(till.code(1), credit)]
    assert (till.quote(1).credit_minor, till.quote(3).credit_minor, till.held_minor()) == (0, credit, held)
    assert {bill.number: bill.open_minor for bill in till.quote(1).bills}[moved.undone.spent[0].bill] == credit
    assert till.faults() == []


def test_what_cannot_be_moved_is_refused_and_writes_nothing(till: Desk) -> None:
    taken = till.pay(1, cash=600_000)
    number = taken.receipts[0]
    before = till.dump()
    with pytest.raises(SameCustomer):
        move(till, number, 1)
    with pytest.raises(UnknownCustomer):
        move(till, number, 99)
    with pytest.raises(ApprovalNeeded):
        move_payment(till.office, till.who("mai"), number, till.code(2))
    assert till.dump() == before
    move(till, number, 2)
    with pytest.raises(AlreadyVoided):
        move(till, number, 3)


def test_a_moved_payment_is_undone_like_any_other(till: Desk) -> None:
    held, owed = till.held_minor(), till.quote(2).bills
    moved = move(till, till.pay(1, cash=600_000).receipts[0], 2)
    till.void(moved.reposted.event, user="ha")
    assert (till.held_minor(), till.quote(2).bills) == (held, owed)
    assert till.faults() == []
