"""This file is the reversal, tested: a payment undone after its till was closed, today, by two persons."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import (
    AlreadyVoided,
    ApprovalNeeded,
    NoOpenTill,
    NotAllowed,
    NotEnoughCash,
    ReasonMissing,
    TillStillOpen,
    UndoTooLate,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.reverse_payment import reverse_payment, reverse_receipt
from collectoffice.services.commands.undo_payment import PaymentUndone
from collectoffice.services.commands.void_payment import void_receipt
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.payment_taken import PaymentTaken
from tests.builders import Desk


def reverse(desk: Desk, event: str, reason: str = "duplicate", user: str = "mai") -> PaymentUndone:
    return reverse_payment(desk.office, desk.who(user), event, reason, desk.who("ha"))


@pytest.fixture
def till(desk: Desk) -> Desk:
    desk.bill(1, 512_378)
    desk.bill(2, 80_000)
    desk.open_till(float_minor=100_000)
    return desk


def next_day(desk: Desk, float_minor: int = 1_000_000) -> None:
    """The till is closed; the cashier opens another one the day after."""
    desk.close_till(desk.held_minor())
    desk.clock.pass_by(days=1)
    desk.open_till(float_minor=float_minor)


def paid_and_closed(desk: Desk) -> PaymentTaken:
    taken = desk.pay(1, cash=600_000)
    next_day(desk)
    return taken


def test_a_reversal_is_a_mirror_today_and_its_cash_leaves_todays_till(till: Desk) -> None:
    before, owed = till.caches()["customer_now"], till.quote(1)
    taken = paid_and_closed(till)
    undone = reverse(till, taken.event)
    back = 600_000 - taken.change_minor
    assert (undone.kind, undone.receipts, undone.cash_back_minor) == ("reversal", taken.receipts, back)
    assert (undone.approver, undone.is_waiting) == ("ha", False)
    assert till.held_minor() == 1_000_000 - back
    assert till.caches()["customer_now"] == before
    assert [bill.open_minor for bill in till.quote(1).bills] == [bill.open_minor for bill in owed.bills]
    day = till.connection.execute("SELECT business_date FROM event WHERE uid = ?", (undone.event,)).fetchone()[0]
    assert day == "2026-11-21"
    assert till.faults() == []


def test_the_closed_till_stays_as_it_was_closed(till: Desk) -> None:
    taken = paid_and_closed(till)
    close = till.dump()["till_close"]
    reverse(till, taken.event)
    assert till.dump()["till_close"] == close
    rows = till.connection.execute("SELECT sum(amount_minor) FROM posting WHERE till_id = 1 AND account = 'cash'")
    assert rows.fetchone()[0] == 0


def test_a_payment_of_an_open_till_is_voided_not_reversed_and_a_closed_one_the_other_way(till: Desk) -> None:
    event = till.pay(1).event
    with pytest.raises(TillStillOpen):
        reverse(till, event)
    next_day(till)
    with pytest.raises(UndoTooLate):
        till.void(event)
    reverse(till, event)
    with pytest.raises(AlreadyVoided) as refused:
        reverse(till, event)
    assert refused.value.facts["undo_reason"] == "duplicate"


def test_a_reversal_takes_a_second_person_and_a_reason(till: Desk) -> None:
    event = paid_and_closed(till).event
    before = till.dump()
    for user in ("mai", "ha"):
        with pytest.raises(ApprovalNeeded):
            reverse_payment(till.office, till.who(user), event, "x")
    with pytest.raises(NotAllowed):
        reverse(till, event, user="admin")
    with pytest.raises(ReasonMissing):
        reverse(till, event, reason=" ")
    assert till.dump() == before


def test_cash_goes_back_from_an_open_till_that_holds_it(till: Desk) -> None:
    event = till.pay(1).event
    till.close_till(till.held_minor())
    with pytest.raises(NoOpenTill):
        reverse(till, event)
    till.open_till(float_minor=500_000)
    with pytest.raises(NotEnoughCash):
        reverse(till, event)


def test_what_was_no_cash_is_reversed_without_a_till(till: Desk) -> None:
    event = till.pay(1, tenders=[Tender("transfer", 520_000, "FT")]).event
    till.close_till(till.held_minor())
    undone = reverse(till, event)
    row = till.connection.execute("SELECT till_id, business_date FROM event WHERE uid = ?", (undone.event,)).fetchone()
    assert (undone.cash_back_minor, row) == (0, (None, "2026-11-20"))
    assert till.faults() == []


def test_a_receipt_of_a_basket_is_reversed_to_the_payers_credit_and_then_the_rest(till: Desk) -> None:
    credit = till.quote(1).credit_minor
    taken = till.pay(1, 2, cash=700_000)
    next_day(till)
    part = reverse_receipt(till.office, till.who("mai"), taken.receipts[1], "wrong_customer", till.who("ha"))
    of_two = sum(line.amount_minor for line in taken.allocations if line.customer == till.code(2))
    assert (part.kind, part.cash_back_minor, part.credited_minor) == ("part", 0, of_two)
    assert till.quote(1).credit_minor == credit + taken.credit_minor + of_two
    whole = reverse(till, taken.event)
    assert whole.cash_back_minor == 700_000 - taken.change_minor
    assert (till.quote(1).credit_minor, till.quote(2).bills[0].open_minor) == (credit, 80_000)
    assert till.faults() == []


def test_what_a_bank_collected_is_reversed_in_the_office(till: Desk) -> None:
    till.take_in(till.reading([till.bank_row(2, 80_000)], "bank"))
    event = till.connection.execute("SELECT uid FROM event WHERE kind = 'payment' ORDER BY id DESC").fetchone()[0]
    assert reverse(till, event).cash_back_minor == 0
    assert till.quote(2).bills[0].open_minor == 80_000
    assert till.faults() == []


def test_a_receipt_of_a_basket_undone_after_its_till_is_a_reversal_among_the_approvals(till: Desk) -> None:
    taken = till.pay(1, 2, cash=600_000)
    void_receipt(till.office, till.who("mai"), taken.receipts[1], "x", till.who("ha"))
    next_day(till)
    reverse_receipt(till.office, till.who("mai"), taken.receipts[0], "x", till.who("ha"))
    friday, saturday = (day_sheet(till.office, date(2026, 11, day)) for day in (20, 21))
    assert [line.act for line in friday.approvals] == ["void_payment"]
    assert [line.act for line in saturday.approvals] == ["reverse_payment"]
    for sheet in (friday, saturday):
        assert [line.amount_minor for line in sheet.approvals] == [one.amount_minor for one in sheet.undone]
