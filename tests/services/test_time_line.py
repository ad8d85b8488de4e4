"""This file is what the office may rely on in a time line and a statement: each thing under its name, to the đồng."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.tender import Tender
from collectoffice.services.commands.adjust_bill import (
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.bounce_cheque import bounce_cheque
from collectoffice.services.commands.change_customer import change_code, change_holder, change_meter
from collectoffice.services.commands.dispute_bill import answer_dispute, dispute_bill
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.reverse_payment import reverse_receipt
from collectoffice.services.commands.void_payment import void_receipt
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from collectoffice.services.queries.customer_file import FileEntry, customer_file
from collectoffice.services.queries.statement import statement_of
from tests.builders import Desk

LATER = date(2026, 12, 20)
"""A due day: no late fee stands between the sums."""
GROUNDS = Grounds("CV-12", "sai chỉ số")


def entries(desk: Desk, customer: int = 1) -> list[FileEntry]:
    """The time line, oldest first."""
    return list(reversed(customer_file(desk.office, desk.code(customer)).entries))


def kinds(desk: Desk, customer: int = 1) -> list[tuple[str, int]]:
    """What happened, each with its sum."""
    return [(entry.kind, entry.amount_minor) for entry in entries(desk, customer)]


def lines(desk: Desk, customer: int = 1) -> list[tuple[str, int, int, int]]:
    """The statement's lines: kind, charged, paid, balance; it ends at what is owed less the credit."""
    made = statement_of(desk.office, desk.who("ha"), desk.code(customer))
    quote = desk.quote(customer)
    assert (made.entries[-1].balance_minor if made.entries else 0) == made.closing_minor
    assert made.closing_minor == quote.customer.open_minor - quote.credit_minor
    return [(line.kind, line.charged_minor, line.paid_minor, line.balance_minor) for line in made.entries]


@pytest.fixture
def billed(desk: Desk) -> Desk:
    """Two customers with a bill each and an open till with change."""
    desk.bill(1, 300_000, "2026-11-10", due=LATER)
    desk.bill(2, 100_000, "2026-11-10", due=LATER)
    desk.open_till(float_minor=1_000_000)
    return desk


def test_a_void_a_reversal_and_a_bounced_cheque_are_three_words(billed: Desk) -> None:
    billed.void(billed.pay(1, cash=300_000).event)
    paid = billed.pay(1, cash=300_000)
    billed.close_till(1_300_000)
    billed.open_till(float_minor=1_000_000)
    reverse_receipt(billed.office, billed.who("mai"), paid.receipts[0], "wrong_amount", billed.who("ha"))
    cheque = billed.pay(1, tenders=[Tender("cheque", 300_000, "SEC-1", "VCB", date(2026, 11, 20))])
    bounce_cheque(billed.office, billed.who("ha"), cheque.receipts[0], "cheque_bounced")
    assert kinds(billed) == [
        ("bill", 300_000),
        ("payment", -300_000),
        ("void", 300_000),
        ("payment", -300_000),
        ("reversal", 300_000),
        ("payment", -300_000),
        ("bounce", 300_000),
    ]
    assert [line[0] for line in lines(billed)][-1] == "bounce"


def test_a_payment_moved_names_the_other_customer_on_both_sides(billed: Desk) -> None:
    paid = billed.pay(1, cash=300_000)
    move_payment(billed.office, billed.who("mai"), paid.receipts[0], billed.code(2), "wrong_customer", billed.who("ha"))
    assert [(one.kind, one.amount_minor, one.other) for one in entries(billed)][1:] == [
        ("payment", -300_000, ""),
        ("moved", 300_000, billed.code(2)),
    ]
    assert [(one.kind, one.amount_minor, one.other) for one in entries(billed, 2)] == [
        ("bill", 100_000, ""),
        ("moved_here", -300_000, billed.code(1)),
    ]
    assert lines(billed)[-1] == ("moved", 0, -300_000, 300_000)
    assert lines(billed, 2)[-1] == ("moved_here", 0, 300_000, -200_000)


def test_one_receipt_of_a_basket_undone_stands_with_both_and_moved_credit_leaves_the_payer(billed: Desk) -> None:
    billed.bill(3, 50_000, "2026-11-10", due=LATER)
    paid = billed.pay(1, 2, cash=400_000)
    void_receipt(billed.office, billed.who("ha"), paid.receipts[1], "wrong_customer")
    assert kinds(billed)[-1] == ("part_undone", -100_000)
    assert kinds(billed, 2)[-1] == ("part_undone", 100_000)
    assert lines(billed)[-1] == ("part_undone", 0, 100_000, -100_000)
    assert lines(billed, 2)[-1] == ("part_undone", 0, -100_000, 100_000)


def test_a_baskets_part_moved_goes_through_the_payers_credit_and_the_payers_balance_agrees(billed: Desk) -> None:
    billed.bill(3, 100_000, "2026-11-10", due=LATER)
    paid = billed.pay(1, 2, cash=400_000)
    move_payment(billed.office, billed.who("mai"), paid.receipts[1], billed.code(3), "wrong_customer", billed.who("ha"))
    assert kinds(billed)[-2:] == [("moved", -100_000), ("credit_used", 100_000)]
    assert lines(billed)[-2:] == [("moved", 0, 100_000, -100_000), ("credit_used", 100_000, 0, 0)]
    assert entries(billed)[-1].other == billed.code(3)
    assert lines(billed, 2)[-1][3] == 100_000
    assert lines(billed, 3)[-1] == ("moved_here", 0, 100_000, 0)


def test_a_refund_and_moved_credit_are_no_payments(billed: Desk) -> None:
    billed.pay(1, amount=350_000, cash=350_000)
    refund_credit(billed.office, billed.who("mai"), billed.code(1), 20_000, "other", billed.who("ha"))
    move_credit(billed.office, billed.who("ha"), billed.code(1), billed.code(2), 30_000)
    assert [(one.kind, one.amount_minor, one.other) for one in entries(billed)][2:] == [
        ("refund", 20_000, ""),
        ("credit_moved", 30_000, billed.code(2)),
    ]
    assert [(one.kind, one.amount_minor, one.other) for one in entries(billed, 2)][1:] == [
        ("credit_moved", -30_000, billed.code(1)),
    ]
    assert lines(billed)[2:] == [("refund", 20_000, 0, -30_000), ("credit_moved", 30_000, 0, 0)]
    assert lines(billed, 2)[1:] == [("credit_moved", 0, 30_000, 70_000)]


def test_each_correction_of_a_bill_has_its_word(desk: Desk) -> None:
    first, second, third, fourth = (desk.bill(1, 100_000 * place, f"2026-0{place}-02") for place in (1, 2, 3, 4))
    ha, admin = desk.who("ha"), desk.who("admin")
    adjust_bill(desk.office, ha, first, -10_000, GROUNDS, admin)
    cancel_bill(desk.office, ha, second, GROUNDS, admin)
    reissue_bill(desk.office, ha, third, NewIssue("HD-NEW", 280_000), GROUNDS, admin)
    write_off_bill(desk.office, ha, fourth, 50_000, GROUNDS, admin)
    fee = waive_late_fee(desk.office, ha, first, 1_000, GROUNDS)
    dispute_bill(desk.office, ha, first, "đọc sai chỉ số")
    answer_dispute(desk.office, ha, first, "đã đọc lại")
    assert kinds(desk)[4:] == [
        ("adjustment", -10_000),
        ("cancelled", -200_000),
        ("reissued", -300_000),
        ("bill", 280_000),
        ("written_off", -50_000),
        ("late_fee_waived", 0),
        ("disputed", 0),
        ("dispute_answered", 0),
    ]
    told = {entry.kind: entry for entry in entries(desk)}
    assert told["late_fee_waived"].noted_minor == fee.waived_minor == 1_000
    assert told["reissued"].other == "HD-NEW"
    assert (told["disputed"].document, told["disputed"].other) == (first, "đọc sai chỉ số")
    printed = {line.kind: line for line in statement_of(desk.office, ha, desk.code(1)).entries}
    assert (printed["late_fee_waived"].noted_minor, printed["late_fee_waived"].charged_minor) == (1_000, 0)
    assert lines(desk)[-1][3] == 90_000 + 280_000 + 350_000


def test_what_changed_about_a_customer_stands_with_what_it_was_and_is(billed: Desk) -> None:
    ha = billed.who("ha")
    change_holder(billed.office, ha, billed.code(1), "Trần Thị B")
    change_meter(billed.office, ha, billed.code(1), "M-7")
    change_meter(billed.office, ha, billed.code(1), "M-8")
    change_code(billed.office, ha, billed.code(1), "PQ05109000001")
    merge_customers(billed.office, ha, billed.code(2), "PQ05109000001")
    told = [(one.kind, one.document, one.other) for one in entries(billed)]
    assert told[2:] == [
        ("name", "Khách Hàng 1", "Trần Thị B"),
        ("meter", "M-7", "M-8"),
        ("code", billed.code(1), "PQ05109000001"),
        ("merged", "", billed.code(2)),
    ]
    assert [line[0] for line in lines(billed)] == ["bill", "bill", "merged"]
