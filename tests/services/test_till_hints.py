"""This file is the finding of a till's mistake, tested at a real desk: the slip is made on purpose and has to be named."""

from __future__ import annotations

import pytest

from collectoffice.domain.errors import TillNotClosed, UnknownTill
from collectoffice.domain.tender import Tender
from collectoffice.domain.till_hints import HINT_KINDS
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.settle_difference import correct_till
from collectoffice.services.commands.till_cash import turn_in
from collectoffice.services.commands.tills import close_till
from collectoffice.services.queries.till_hints import Hint, searches_without_result, till_hints
from tests.builders import Desk


@pytest.fixture
def till(desk: Desk) -> Desk:
    """Five customers with bills of sums of their own at Mai's till, which has a float of a million."""
    totals = (512_300, 87_500, 243_100, 96_400, 150_900)
    rows = [desk.bill_row(number, total, "2026-11-18") for number, total in enumerate(totals, 1)]
    desk.take_in(desk.reading(rows))
    desk.open_till(float_minor=1_000_000)
    return desk


def found(desk: Desk, difference_minor: int) -> dict[str, Hint]:
    """The first hint of each kind, after a close that differs by so much."""
    closed = close_till(desk.office, desk.who("mai"), desk.held_minor() + difference_minor)
    hints = till_hints(desk.office, closed.till)
    kinds: dict[str, Hint] = {hint.kind: hint for hint in reversed(hints)}
    assert set(searches_without_result(difference_minor, hints)) == set(HINT_KINDS) - set(kinds)
    return kinds


def test_a_customer_who_left_without_paying_is_named_with_receipt_name_sum_and_time(till: Desk) -> None:
    till.pay(1)
    number = till.pay(2, cash=100_000).receipts[0]
    till.pay(3)
    hint = found(till, -87_500)["exact"]
    (receipt,) = hint.line.receipts
    assert (receipt.number, receipt.name, receipt.total_minor) == (number, "Khách Hàng 2", 87_500)
    assert (hint.line.at, hint.line.what) == ("2026-11-20T08:00:00+07:00", "receipt")


def test_cash_that_was_typed_as_a_transfer_is_named(till: Desk) -> None:
    till.pay(1, tenders=[Tender("transfer", 512_300, "FT-1")])
    assert found(till, 512_300)["exact"].line.what == "transfer"


def test_a_basket_is_named_by_the_one_receipt_of_that_sum(till: Desk) -> None:
    till.pay(1, 2, cash=600_000)
    (receipt,) = found(till, -87_500)["exact"].line.receipts
    assert receipt.name == "Khách Hàng 2"


def test_swapped_digits_of_what_the_customer_gave_are_found(till: Desk) -> None:
    till.pay(1, cash=570_000)
    hint = found(till, 750_000 - 570_000)["swapped_digits"]
    assert (hint.line.what, hint.line.amount_minor, hint.instead_minor) == ("cash", 570_000, 750_000)


def test_a_turn_in_with_one_zero_too_many_is_found(till: Desk) -> None:
    turn_in(till.office, till.who("mai"), 500_000, approver=till.who("ha"))
    hint = found(till, 450_000)["zero_too_many"]
    assert (hint.line.what, hint.instead_minor) == ("turn_in", 50_000)


def test_change_paid_twice_is_found(till: Desk) -> None:
    till.pay(4, cash=100_000)
    hint = found(till, -3_500)["change_twice"]
    assert (hint.line.what, hint.line.amount_minor, hint.line.receipts[0].name) == ("change", -3_500, "Khách Hàng 4")


def test_a_void_after_the_customer_had_left_is_found_with_its_reason(till: Desk) -> None:
    taken = till.pay(3)
    till.clock.pass_by(minutes=2)
    till.void(taken.event, "sai khách")
    hint = found(till, 243_100)["undone_kept"]
    assert (hint.line.note, hint.line.at) == ("sai khách", "2026-11-20T08:02:00+07:00")
    assert hint.line.receipts[0].number == taken.receipts[0]


def test_a_voided_payment_explains_nothing_by_its_own_sums(till: Desk) -> None:
    taken = till.pay(3)
    till.void(taken.event)
    assert "exact" not in found(till, -243_100)


def test_a_count_with_a_zero_too_few_is_found_but_not_where_notes_were_counted(till: Desk) -> None:
    assert found(till, 100_000 - 1_000_000)["zero_missing"].line.what == "count"
    till.open_till(float_minor=1_000_000)
    close_till(till.office, till.who("mai"), pieces={100_000: 1})
    assert "zero_missing" not in {hint.kind for hint in till_hints(till.office, 2)}


def test_after_a_correcting_count_the_hints_follow_what_is_left(till: Desk) -> None:
    till.pay(4, cash=100_000)
    assert "change_twice" not in found(till, -50_000)
    correct_till(till.office, till.who("ha"), 1, 1_096_500 - 3_500, reason="đếm lại")
    assert "change_twice" in {hint.kind for hint in till_hints(till.office, 1)}


def test_only_a_closed_till_is_searched(till: Desk) -> None:
    with pytest.raises(TillNotClosed):
        till_hints(till.office, 1)
    with pytest.raises(UnknownTill):
        till_hints(till.office, 7)
    close_till(till.office, till.who("mai"), 1_000_000)
    assert till_hints(till.office, 1) == ()


def test_a_payment_that_moved_to_the_right_customer_hides_nothing_and_hints_at_nothing_new(till: Desk) -> None:
    number = till.pay(3).receipts[0]
    moved = move_payment(till.office, till.who("mai"), number, till.code(5), approver=till.who("ha"))
    assert moved.reposted is not None
    hints = found(till, 243_100)
    assert "undone_kept" not in hints
    assert [receipt.number for receipt in hints["exact"].line.receipts] == list(moved.reposted.receipts)
