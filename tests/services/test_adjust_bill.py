"""This file is the correction of bills, tested: what a bill asks, what was paid above it, who answers for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from collectoffice.db import approvals, bills, ledger
from collectoffice.domain.errors import (
    AmountNotPositive,
    ApprovalNeeded,
    ApproverIsActor,
    BillAlreadyPaid,
    BillNumberTaken,
    CreditAlreadyUsed,
    DocumentMissing,
    NotAllowed,
    NothingToAdjust,
    ReasonMissing,
    Refusal,
    UnknownBill,
)
from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.services.commands.adjust_bill import (
    BillAdjusted,
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.queries.arrears_identity import arrears_identity
from collectoffice.services.queries.customer_file import customer_file
from collectoffice.services.queries.statement import statement_of
from tests.builders import Desk
from tests.busy_corrections import be_busy_corrections

GROUNDS = Grounds("CV-12", "sai chỉ số")


def adjust(desk: Desk, number: str, by: int, user: str = "ha", approver: str | None = "admin") -> BillAdjusted:
    return adjust_bill(
        desk.office, desk.who(user), number, by, GROUNDS, desk.who(approver) if approver is not None else None
    )


def cancel(desk: Desk, number: str) -> BillAdjusted:
    return cancel_bill(desk.office, desk.who("ha"), number, GROUNDS, desk.who("admin"))


def write_off(desk: Desk, number: str, amount: int | None = None) -> BillAdjusted:
    return write_off_bill(desk.office, desk.who("ha"), number, amount, GROUNDS, desk.who("admin"))


def reissue(desk: Desk, number: str, new: NewIssue) -> BillAdjusted:
    return reissue_bill(desk.office, desk.who("ha"), number, new, GROUNDS, desk.who("admin"))


def balance(desk: Desk, account: str) -> int:
    return ledger.balances(desk.connection).get(account, 0)


# Less and more


def test_an_open_bill_corrected_down_asks_less_and_the_ledger_knows_why(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    adjusted = adjust(desk, number, -120_000)
    assert (adjusted.kind, adjusted.by_minor, adjusted.open_minor) == ("down", -120_000, 380_000)
    assert adjusted.customer == desk.code(1)
    assert desk.quote(1).bills[0].open_minor == 380_000
    assert balance(desk, "adjusted") == 120_000
    assert desk.faults() == []


def test_a_corrected_bill_names_its_document_its_reason_and_its_approver(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    adjust_bill(desk.office, desk.who("ha"), number, -1, Grounds(" CV-7 ", " nhập sai "), desk.who("admin"))
    row = desk.connection.execute("SELECT kind, reason, document, approver_id FROM adjustment").fetchone()
    assert row == ("down", "nhập sai", "CV-7", desk.who("admin").staff_id)


def test_less_was_never_owed_so_its_late_fee_goes_too(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    before = desk.quote(1).bills[0].late_fee_minor
    adjust(desk, number, -250_000)
    halved = desk.quote(1).bills[0].late_fee_minor
    assert halved in {before // 2, before - before // 2}


def test_more_bears_a_late_fee_from_its_own_day_on(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    before = desk.quote(1).bills[0].late_fee_minor
    adjust(desk, number, 500_000)
    assert desk.quote(1).bills[0].late_fee_minor == before
    desk.clock.pass_by(days=10)
    assert desk.quote(1).bills[0].late_fee_minor - before == round(1_000_000 * 0.1 * 10 / 365)


def test_a_paid_bill_corrected_down_leaves_the_customer_credit(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    desk.open_till()
    desk.pay(1, tenders=[Tender("transfer", 500_000, "FT1")], amount=500_000)
    fee = desk.quote(1).total_minor
    adjusted = adjust(desk, number, -120_000)
    assert (adjusted.credited_minor, adjusted.open_minor) == (120_000, 0)
    assert desk.quote(1).credit_minor == 120_000
    assert desk.quote(1).total_minor <= fee
    assert desk.faults() == []


def test_a_late_fee_paid_on_what_was_never_owed_is_credit_too(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    desk.open_till()
    fee = desk.quote(1).bills[0].late_fee_minor
    desk.pay(1)
    adjusted = cancel(desk, number)
    assert adjusted.credited_minor == 500_000 + fee
    assert desk.quote(1).credit_minor == 500_000 + fee
    assert (desk.quote(1).bills, balance(desk, "late_fee_income")) == ((), 0)
    assert desk.faults() == []


def test_credit_from_a_correction_pays_the_next_bill(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    desk.open_till()
    desk.pay(1)
    adjust(desk, number, -120_000)
    desk.bill(1, 100_000, "2026-11-20", period="2026-12")
    desk.pay(1, tenders=[Tender("credit", 100_000)], amount=100_000)
    assert desk.quote(1).bills == ()
    assert desk.faults() == []


@pytest.mark.parametrize("by", [0, -500_001])
def test_nothing_or_more_than_the_bill_asks_is_refused(desk: Desk, by: int) -> None:
    number = desk.bill(1, 500_000)
    with pytest.raises(NothingToAdjust) as refused:
        adjust(desk, number, by)
    assert refused.value.facts == {"bill": number, "left_minor": 500_000}


def test_a_cancelled_bill_is_not_corrected_again(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    cancel(desk, number)
    for again in (lambda: adjust(desk, number, 5), lambda: cancel(desk, number), lambda: write_off(desk, number)):
        with pytest.raises(NothingToAdjust):
            again()


# Cancelled, written off, issued anew


def test_a_cancelled_bill_asks_nothing_not_even_a_late_fee(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    cancelled = cancel(desk, number)
    assert (cancelled.open_minor, cancelled.late_fee_minor, desk.quote(1).bills) == (0, 0, ())
    assert bills.bills_of(desk.connection, desk.quote(1).customer.customer_id)[0].is_settled
    assert desk.faults() == []


def test_a_bill_written_off_is_a_loss_of_its_own_and_its_late_fee_is_given_up(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    fee = desk.quote(1).bills[0].late_fee_minor
    given_up = write_off(desk, number)
    assert (given_up.by_minor, given_up.waived_minor) == (-500_000, fee)
    assert (balance(desk, "written_off"), balance(desk, "adjusted")) == (500_000, 0)
    assert desk.quote(1).bills == ()
    assert desk.faults() == []


def test_a_part_written_off_leaves_the_rest_and_the_late_fee(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    fee = desk.quote(1).bills[0].late_fee_minor
    write_off(desk, number, 200_000)
    (bill,) = desk.quote(1).bills
    assert (bill.open_minor, bill.late_fee_minor) == (300_000, fee)


def test_no_more_is_written_off_than_is_open(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    desk.open_till()
    desk.pay(1, cash=400_000, amount=400_000)
    with pytest.raises(NothingToAdjust):
        write_off(desk, number, 100_001)
    with pytest.raises(AmountNotPositive):
        write_off(desk, number, 0)
    desk.pay(1)
    with pytest.raises(NothingToAdjust):
        write_off(desk, number)


def test_a_bill_issued_anew_takes_the_place_of_the_old_one_and_what_was_paid_is_credit(desk: Desk) -> None:
    number = desk.bill(1, 540_000)
    desk.open_till()
    desk.pay(1, tenders=[Tender("transfer", 540_000, "FT1")], amount=540_000)
    made = reissue(desk, number, NewIssue("HD-MOI", 432_000, kwh=80))
    assert (made.kind, made.new_bill, made.credited_minor) == ("reissued", "HD-MOI", 540_000)
    (bill,) = desk.quote(1).bills
    assert (bill.number, bill.open_minor, bill.due, bill.kwh) == ("HD-MOI", 432_000, date(2026, 11, 25), 80)
    issued = bills.bill_by_number(desk.connection, "HD-MOI")
    assert issued is not None
    kept = bills.as_issued(desk.connection, issued.bill_id)
    old = bills.bill_by_number(desk.connection, number)
    assert old is not None
    assert (kept.replaces_bill_id, kept.period, kept.workbook_id) == (old.bill_id, "2026-11", None)
    assert balance(desk, "adjusted") == 108_000
    assert desk.faults() == []


def test_the_vat_of_a_bill_issued_anew_is_the_same_part_of_its_total(desk: Desk) -> None:
    row = desk.bill_row(1, 540_000)
    assert row.bill is not None
    facts = row.bill._replace(charge_minor=500_000, vat_minor=40_000, vat_rate_text="8%")
    desk.take_in(desk.reading([row._replace(bill=facts)]))
    reissue(desk, facts.number, NewIssue("HD-MOI", 108_001))
    issued = bills.bill_by_number(desk.connection, "HD-MOI")
    assert issued is not None
    kept = bills.as_issued(desk.connection, issued.bill_id)
    assert (kept.charge_minor, kept.vat_minor, kept.vat_rate) == (100_001, 8_000, "8%")


def test_where_credit_pays_new_bills_by_itself_it_pays_a_bill_issued_anew(chinese_desk: Desk) -> None:
    number = chinese_desk.bill(1, 20_000)
    chinese_desk.open_till()
    chinese_desk.pay(1, tenders=[Tender("transfer", 20_000, "FT1")], amount=20_000)
    reissue(chinese_desk, number, NewIssue("ZD-2", 15_000))
    assert (chinese_desk.quote(1).bills, chinese_desk.quote(1).credit_minor) == ((), 5_000)
    assert chinese_desk.faults() == []


@pytest.mark.parametrize(
    ("new", "refused"),
    [
        (NewIssue("PQ05100000001-202611", 1), BillNumberTaken),
        (NewIssue("HD-MOI", 0), AmountNotPositive),
        (NewIssue(" ", 5), UnknownBill),
    ],
)
def test_a_bill_is_issued_anew_under_a_number_of_its_own_and_asks_something(
    desk: Desk, new: NewIssue, refused: type[Refusal]
) -> None:
    number = desk.bill(1, 500_000)
    with pytest.raises(refused):
        reissue(desk, number, new)
    assert desk.quote(1).bills[0].open_minor == 500_000


# Undone after it was corrected


def test_undoing_the_payment_of_a_corrected_bill_takes_its_credit_back(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    desk.open_till()
    owed = desk.quote(1).total_minor
    paid = desk.pay(1)
    adjusted = adjust(desk, number, -200_000)
    assert adjusted.credited_minor > 200_000
    desk.void(paid.event)
    (bill,) = desk.quote(1).bills
    assert (bill.open_minor, desk.quote(1).credit_minor) == (300_000, 0)
    assert bill.total_minor < owed - 200_000
    assert desk.faults() == []


@pytest.mark.parametrize("kind", ["transfer", "cash"])
def test_what_was_spent_of_a_corrections_credit_is_billed_when_its_payment_is_undone_but_no_cash_goes_back(
    desk: Desk, kind: TenderKind
) -> None:
    number = desk.bill(1, 500_000)
    desk.open_till()
    desk.pay(1, tenders=[Tender("transfer", 1_300, "FT1")], amount=1_300)
    owed = desk.quote(1).total_minor
    paid = desk.pay(1, tenders=[Tender(kind, owed, "FT2")], amount=owed)
    adjust(desk, number, -200_000)
    desk.bill(1, 50_000, "2026-11-20", period="2026-12")
    desk.pay(1, tenders=[Tender("credit", 50_000)], amount=50_000)
    if kind == "cash":
        with pytest.raises(CreditAlreadyUsed):
            desk.void(paid.event)
        return
    desk.void(paid.event)
    assert [bill.open_minor for bill in desk.quote(1).bills] == [500_000 - 200_000 - 1_300, 50_000]
    assert desk.quote(1).credit_minor == 0
    assert desk.faults() == []


def test_a_late_fee_given_back_and_spent_keeps_its_payment_from_being_undone(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    desk.open_till()
    paid = desk.pay(1)
    cancel(desk, number)
    desk.bill(1, 900_000, "2026-11-20", period="2026-12")
    credit = desk.quote(1).credit_minor
    desk.pay(1, tenders=[Tender("credit", credit)], amount=credit)
    before = desk.dump()
    with pytest.raises(CreditAlreadyUsed):
        desk.void(paid.event)
    assert desk.dump() == before


def test_one_of_two_payments_undone_takes_back_only_what_nothing_paid_any_more(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    desk.open_till()
    desk.pay(1, tenders=[Tender("transfer", 300_000, "FT1")], amount=300_000)
    second = desk.pay(1, tenders=[Tender("transfer", 200_000, "FT2")], amount=200_000)
    adjust(desk, number, -400_000)
    credit = desk.quote(1).credit_minor
    assert credit == 400_000
    desk.void(second.event)
    assert desk.quote(1).credit_minor == 200_000
    assert [bill.open_minor for bill in desk.quote(1).bills] in ([], [0])
    assert desk.faults() == []


# Who answers for it, and on what grounds


def test_a_correction_takes_two_persons_whoever_makes_it(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    for user in ("mai", "ha"):
        with pytest.raises(ApprovalNeeded):
            adjust(desk, number, -5, user, approver=None)
    with pytest.raises(ApproverIsActor):
        adjust(desk, number, -5, "ha", "ha")
    with pytest.raises(NotAllowed):
        adjust(desk, number, -5, "admin", "ha")
    assert adjust(desk, number, -5, "mai", "ha").open_minor == 499_995


def test_in_an_office_of_one_person_a_correction_stands_and_waits_for_its_approval(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    change_setting(desk.office, desk.who("ha"), "office.one_person", "on")
    assert adjust(desk, number, -5, "mai", approver=None).is_waiting
    (waiting,) = approvals.open_approvals(desk.connection)
    assert (waiting.act, waiting.amount_minor) == ("adjust_bill", -5)


@pytest.mark.parametrize(
    ("grounds", "refused"),
    [(Grounds(" ", "sai"), DocumentMissing), (Grounds("CV", " "), ReasonMissing)],
)
def test_a_correction_without_document_or_reason_is_refused(
    desk: Desk, grounds: Grounds, refused: type[Refusal]
) -> None:
    number = desk.bill(1, 500_000)
    ha, admin, office = desk.who("ha"), desk.who("admin"), desk.office
    corrections: list[Callable[[], BillAdjusted]] = [
        lambda: adjust_bill(office, ha, number, -5, grounds, admin),
        lambda: cancel_bill(office, ha, number, grounds, admin),
        lambda: write_off_bill(office, ha, number, 5, grounds, admin),
        lambda: reissue_bill(office, ha, number, NewIssue("A-1", 5), grounds, admin),
    ]
    for correction in corrections:
        with pytest.raises(refused):
            correction()


def test_an_unknown_bill_is_not_corrected(desk: Desk) -> None:
    with pytest.raises(UnknownBill):
        adjust(desk, "HD-404", -5)


# What others see


def test_the_file_shows_a_correction_once_with_its_document_and_the_statement_ends_at_the_balance(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    desk.open_till()
    desk.pay(1)
    cancel(desk, number)
    shown = customer_file(desk.office, desk.code(1))
    assert [(entry.kind, entry.document) for entry in shown.entries if entry.document == "CV-12"] == [
        ("cancelled", "CV-12")
    ]
    statement = statement_of(desk.office, desk.who("mai"), desk.code(1))
    assert statement.entries[-1].balance_minor == statement.closing_minor


def test_a_day_of_corrections_adds_up_from_the_ledger_and_from_the_bills(desk: Desk) -> None:
    desk.open_till()
    be_busy_corrections(desk)
    assert desk.faults() == []
    whole, classes = arrears_identity(desk.office, desk.clock().date())
    assert whole.adjusted_minor > 0
    for line in (whole, *classes):
        assert (line.off_minor, line.unexplained_minor) == (0, 0)
        assert line.bill_by_bill_adjusted_minor == line.adjusted_minor
        assert line.bill_by_bill_collected_minor == line.collected_minor


def test_a_workbook_does_not_undo_what_the_office_corrected(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    adjust(desk, number, -120_000)
    again = desk.take_in(desk.reading([desk.bill_row(1, 500_000)], file_name="lai.xlsx"))
    assert [(change.is_held, change.new_minor) for change in again.plan.changes] == [(True, 500_000)]
    assert desk.quote(1).bills[0].open_minor == 380_000


def test_a_cancelled_bill_that_was_paid_is_not_paid_again(desk: Desk) -> None:
    number = desk.bill(1, 500_000)
    desk.open_till()
    desk.pay(1)
    cancel(desk, number)
    with pytest.raises(BillAlreadyPaid):
        desk.pay(1, cash=500_000, bills=[number])
