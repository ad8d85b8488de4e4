"""This file is the daily reconciliation sheet, tested: each figure on a day of which it is known beforehand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from collectoffice.db import epochs
from collectoffice.domain.day_checks import sheet_faults
from collectoffice.domain.errors import NotAllowed, TillsStillOpen
from collectoffice.domain.permission import ACTS
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.adjust_bill import Grounds, NewIssue, adjust_bill, reissue_bill, write_off_bill
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.day_papers import print_day_sheet
from collectoffice.services.commands.deposits import DepositWish, bank_deposit, cancel_deposit, make_deposit
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.paper_receipts import PaperReceipt
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.print_receipt import print_receipt
from collectoffice.services.commands.reverse_payment import reverse_receipt
from collectoffice.services.commands.settle_difference import correct_till, settle_difference, write_off_difference
from collectoffice.services.commands.take_payment import TakePayment, take_payment
from collectoffice.services.commands.void_payment import void_receipt
from collectoffice.services.queries.day_sheet import day_sheet, is_blind_for, read_day, sheet_now
from collectoffice.services.queries.month_sheet import month_sheet
from tests.builders import PIN, Desk
from tests.busy_desk import make_busy_desk

THURSDAY, FRIDAY, SATURDAY = date(2026, 11, 19), date(2026, 11, 20), date(2026, 11, 21)
GROUNDS = Grounds("CV-1", "sai chỉ số")


def test_arrears_go_from_opening_to_closing_by_class_and_both_sides_say_the_same(desk: Desk) -> None:
    desk.clock.on(THURSDAY)
    desk.take_in(
        desk.reading([desk.arrears_row(1, 300_000, customer_class="SHBT")], "arrears", as_of=date(2026, 10, 31))
    )
    desk.clock.on(FRIDAY)
    desk.bill(2, 500_000, customer_class="KDDV")
    number = desk.bill(3, 90_000)
    adjust_bill(desk.office, desk.who("ha"), number, -10_000, GROUNDS, desk.who("admin"))
    desk.open_till()
    desk.pay(1, amount=100_000)
    desk.take_in(desk.reading([desk.bank_row(2, 500_000)], "bank", "thu-ho.xlsx"))
    sheet = day_sheet(desk.office, FRIDAY)
    whole = sheet.identity
    assert (whole.opening_minor, whole.billed_minor, whole.adjusted_minor) == (300_000, 590_000, 10_000)
    principal = sheet.tills[0].by_kind["principal"]
    assert whole.collected_minor == 500_000 + principal
    assert (whole.bank_minor, whole.till_minor, sheet.bank_collected_minor) == (500_000, principal, 500_000)
    assert whole.closing_minor == whole.bill_by_bill_closing_minor == 880_000 - whole.collected_minor
    assert {line.customer_class: line.closing_minor for line in sheet.classes} == {
        "": 80_000,
        "KDDV": 0,
        "SHBT": 300_000 - principal,
    }
    assert sheet_faults(sheet) == ()


def test_a_list_of_arrears_is_billed_on_the_day_it_comes_and_says_so(desk: Desk) -> None:
    desk.take_in(desk.reading([desk.arrears_row(1, 300_000)], "arrears", as_of=date(2026, 10, 31)))
    identity = day_sheet(desk.office, FRIDAY).identity
    assert (identity.billed_minor, identity.taken_over_minor) == (300_000, 300_000)


def test_a_correction_of_a_paid_bill_takes_back_what_was_collected(desk: Desk) -> None:
    number = desk.bill(1, 100_000)
    desk.open_till()
    desk.pay(1)
    adjust_bill(desk.office, desk.who("ha"), number, -30_000, GROUNDS, desk.who("admin"))
    sheet = day_sheet(desk.office, FRIDAY)
    identity = sheet.identity
    assert (identity.billed_minor, identity.collected_minor, identity.adjusted_minor) == (100_000, 70_000, 30_000)
    assert (identity.till_minor, identity.outside_minor) == (100_000, -30_000)
    assert sheet_faults(sheet) == ()


def test_a_bill_issued_anew_and_one_written_off_are_adjustments(desk: Desk) -> None:
    first, second = desk.bill(1, 100_000), desk.bill(2, 50_000)
    ha, admin = desk.who("ha"), desk.who("admin")
    reissue_bill(desk.office, ha, first, NewIssue("HD-MOI", 80_000), GROUNDS, admin)
    write_off_bill(desk.office, ha, second, None, GROUNDS, admin)
    sheet = day_sheet(desk.office, FRIDAY)
    assert (sheet.identity.billed_minor, sheet.identity.adjusted_minor) == (150_000, 70_000)
    assert sheet_faults(sheet) == ()


def test_customers_that_are_merged_owe_together_and_nothing_is_lost_between_two_classes(desk: Desk) -> None:
    desk.bill(1, 100_000, customer_class="SHBT")
    desk.bill(2, 50_000, customer_class="KDDV")
    desk.clock.on(SATURDAY)
    merge_customers(desk.office, desk.who("ha"), desk.code(1), desk.code(2))
    sheet = day_sheet(desk.office, SATURDAY)
    assert {line.customer_class: line.closing_minor for line in sheet.classes} == {"KDDV": 150_000}
    assert sheet_faults(sheet) == ()
    assert {line.customer_class: line.closing_minor for line in sheet_now(desk.office, FRIDAY).classes} == {
        "KDDV": 50_000,
        "SHBT": 100_000,
    }, "the day before is as it was"


def test_voids_and_reversals_stand_on_the_list_with_reason_and_approver_and_add_up(desk: Desk) -> None:
    desk.clock.on(THURSDAY)
    for customer in (1, 2, 3):
        desk.bill(customer, 100_000 * customer, "2026-11-18")
    desk.open_till()
    yesterday = desk.pay(1)
    desk.close_till(desk.held_minor())
    desk.clock.on(FRIDAY)
    desk.open_till(float_minor=200_000)
    today, moved = desk.pay(2), desk.pay(3)
    void_receipt(desk.office, desk.who("mai"), today.receipts[0], "wrong_amount")
    reverse_receipt(desk.office, desk.who("mai"), yesterday.receipts[0], "duplicate", desk.who("ha"))
    move_payment(desk.office, desk.who("mai"), moved.receipts[0], desk.code(2), approver=desk.who("ha"))
    sheet = day_sheet(desk.office, FRIDAY)
    till = sheet.tills[0]
    assert [(one.kind, one.reason, one.approver) for one in sheet.undone] == [
        ("void", "wrong_amount", ""),
        ("reversal", "duplicate", "Nguyễn Văn Hà"),
        ("move", "wrong_customer", "Nguyễn Văn Hà"),
    ]
    assert [one.receipts for one in sheet.undone] == [today.receipts, yesterday.receipts, moved.receipts]
    assert [one.cash_back_minor for one in sheet.undone] == [200_000, 100_000, 0]
    assert sum(one.money_minor for one in sheet.undone) == till.undone_minor == 600_000
    assert (till.gross_minor, till.net_minor) == (800_000, 200_000)
    assert till.expected_minor == 200_000 + 200_000
    assert [(line.act, line.approver) for line in sheet.approvals] == [
        ("reverse_payment", "Nguyễn Văn Hà"),
        ("move_payment", "Nguyễn Văn Hà"),
    ]
    assert sheet_faults(sheet) == ()


def test_a_receipt_that_a_supervisor_wrote_outside_the_tills_is_no_gap(desk: Desk) -> None:
    for customer in (1, 2, 3):
        desk.bill(customer, 100_000)
    desk.open_till()
    first = desk.pay(1)
    move_payment(desk.office, desk.who("ha"), first.receipts[0], desk.code(2))
    desk.pay(3)
    sheet = day_sheet(desk.office, FRIDAY)
    assert [(span.count, span.missing) for span in sheet.tills[0].receipts] == [(2, ())]
    assert sheet.outside_receipts == ("KH01-1-26A-000002",)
    assert (sheet.tills[0].by_kind["principal"], sheet.identity.outside_minor) == (200_000, 0)
    assert sheet_faults(sheet) == ()


def test_a_day_that_is_not_closed_is_computed_anew_and_a_past_one_is_as_it_was(desk: Desk) -> None:
    desk.bill(1, 100_000)
    desk.open_till()
    before = day_sheet(desk.office, FRIDAY)
    paid = desk.pay(1)
    after = day_sheet(desk.office, FRIDAY)
    assert (before.net_minor, after.net_minor) == (0, paid.total_minor)
    assert before.voice_code != after.voice_code
    assert before.chain_event < after.chain_event
    desk.close_till(paid.total_minor)
    desk.clock.on(SATURDAY)
    desk.bill(2, 70_000)
    desk.open_till()
    desk.pay(2)
    past = day_sheet(desk.office, FRIDAY)
    assert (past.net_minor, past.identity) == (after.net_minor, after.identity)


def test_a_payment_after_midnight_belongs_to_its_till_and_a_bank_list_to_the_new_day(desk: Desk) -> None:
    desk.bill(1, 100_000)
    desk.bill(2, 50_000)
    desk.open_till()
    desk.clock.on(SATURDAY, 0, 15)
    desk.take_in(desk.reading([desk.bank_row(2, 50_000)], "bank", "thu-ho.xlsx"))
    desk.pay(1)
    friday, saturday = day_sheet(desk.office, FRIDAY), day_sheet(desk.office, SATURDAY)
    assert (friday.identity.collected_minor, friday.identity.closing_minor) == (100_000, 50_000)
    assert (saturday.identity.opening_minor, saturday.identity.collected_minor) == (50_000, 50_000)
    assert sheet_faults(friday) == sheet_faults(saturday) == ()


def test_unprinted_receipts_are_named_until_they_are_printed_or_undone(desk: Desk) -> None:
    for customer in (1, 2, 3):
        desk.bill(customer)
    desk.open_till()
    paid = [desk.pay(customer) for customer in (1, 2, 3)]
    assert len(day_sheet(desk.office, FRIDAY).unprinted) == 3
    print_receipt(desk.office, desk.who("mai"), paid[0].receipts[0], "a5")
    void_receipt(desk.office, desk.who("mai"), paid[1].receipts[0], "wrong_amount")
    sheet = day_sheet(desk.office, FRIDAY)
    assert paid[2].receipts[0] in sheet.unprinted
    assert not {paid[0].receipts[0], paid[1].receipts[0]} & set(sheet.unprinted)


def test_the_sheet_is_for_those_who_may_see_the_day(desk: Desk) -> None:
    add_staff(desk.office, desk.who("admin"), "luu", "Lưu Động", "collector", PIN)
    for user in ("mai", "ha", "admin"):
        assert read_day(desk.office, desk.who(user)).date == FRIDAY.isoformat()
    with pytest.raises(NotAllowed):
        read_day(desk.office, desk.who("luu"))


def test_no_paper_tells_a_cashier_what_the_drawer_should_hold_before_it_is_counted(desk: Desk) -> None:
    desk.open_till()
    mai, ha = desk.who("mai"), desk.who("ha")
    sheet = read_day(desk.office, mai)
    assert is_blind_for(desk.office, mai, sheet)
    with pytest.raises(TillsStillOpen):
        print_day_sheet(desk.office, mai, sheet)
    print_day_sheet(desk.office, ha, sheet)
    change_setting(desk.office, ha, "till.blind_count", "off")
    print_day_sheet(desk.office, mai, sheet)
    assert [paper for paper, _title, _pdf in desk.printer.papers] == ["a4", "a4"]


def test_every_act_that_a_second_person_answered_for_is_named_as_the_table_names_it(tmp_path: Path) -> None:
    desk = make_busy_desk(tmp_path)
    days = [date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20)]
    lines = [line for day in days for line in sheet_now(desk.office, day).approvals]
    acts = {line.act for line in lines}
    assert {"turn_in", "pay_out", "adjust_bill", "correct_till"} <= acts <= set(ACTS)
    assert all(line.amount_minor >= 0 for line in lines)
    assert any(line.act == "pay_out" and line.amount_minor == 30_000 for line in lines)
    desk.close()


def test_a_chinese_office_counts_in_fen(chinese_desk: Desk) -> None:
    desk = chinese_desk
    desk.bill(1, 19_126, customer_class="居民")
    desk.open_till(float_minor=20_000)
    desk.pay(1, tenders=[Tender("cash", 20_000)])
    sheet = day_sheet(desk.office, FRIDAY)
    assert (sheet.currency, sheet.minor_digits) == ("CNY", 2)
    assert sheet.denominations[0] == 10_000
    assert sheet.identity.collected_minor == 19_126
    assert sheet_faults(sheet) == ()


def test_a_month_adds_up_its_days_and_leaves_out_those_without_business(desk: Desk) -> None:
    for day, customer in ((THURSDAY, 1), (SATURDAY, 2)):
        desk.clock.on(day)
        desk.bill(customer, 100_000, "2026-11-18")
        desk.open_till()
        desk.pay(customer)
        desk.close_till(100_000)
    month = month_sheet(desk.office, "2026-11")
    assert [day.date for day in month.days] == [THURSDAY.isoformat(), SATURDAY.isoformat()]
    assert (month.gross_minor, month.net_minor, month.receipts) == (200_000, 200_000, 2)
    assert (month.identity.billed_minor, month.identity.collected_minor, month.identity.closing_minor) == (
        200_000,
        200_000,
        0,
    )
    assert month.breaks == ()
    assert month_sheet(desk.office, "2026-12").days == ()


def test_a_copy_stands_on_the_sheet_of_the_day_it_was_printed_also_where_no_till_was_open(desk: Desk) -> None:
    desk.bill(1)
    desk.open_till()
    number = desk.pay(1).receipts[0]
    for _ in range(2):
        print_receipt(desk.office, desk.who("mai"), number, "a5")
    desk.close_till(desk.held_minor())
    desk.clock.on(SATURDAY)
    print_receipt(desk.office, desk.who("ha"), number, "a5")
    friday, saturday = day_sheet(desk.office, FRIDAY), day_sheet(desk.office, SATURDAY)
    assert (friday.tills[0].reprints, friday.outside_reprints, friday.reprints) == (1, (), 1)
    (copy,) = saturday.outside_reprints
    assert (saturday.tills, saturday.reprints) == ((), 1)
    assert (copy.receipt, copy.copy, copy.staff) == (number, 2, "Nguyễn Văn Hà")
    assert [day.date for day in month_sheet(desk.office, "2026-11").days] == [FRIDAY.isoformat(), SATURDAY.isoformat()]
    print_day_sheet(desk.office, desk.who("ha"), saturday)
    assert sheet_faults(saturday) == ()


def test_a_receipt_undone_out_of_a_basket_and_one_written_in_from_its_paper_wait_for_no_printer(desk: Desk) -> None:
    for customer in (1, 2, 3):
        desk.bill(customer)
    desk.open_till()
    basket = desk.pay(1, 2)
    void_receipt(desk.office, desk.who("mai"), basket.receipts[1], "wrong_customer")
    with desk.office.file.entry(act_in_office(desk.office, "restored", desk.who("ha"))) as entry:
        epochs.add_epoch(entry, 2, "restore")
        epochs.add_missing(entry, [epochs.MissingRange(1, 2026, 1, 90, 91)])
    paper = PaperReceipt("KH01-1-26A-000090", FRIDAY)
    due = desk.quote(3).total_minor
    written_in = TakePayment((desk.code(3),), (Tender("cash", due),), amount_minor=due, confirmed=True, paper=paper)
    take_payment(desk.office, desk.who("mai"), written_in)
    assert day_sheet(desk.office, FRIDAY).unprinted == (basket.receipts[0],)
    desk.clock.on(SATURDAY)
    assert day_sheet(desk.office, SATURDAY).unprinted_before == 1


def test_receipts_that_were_never_printed_are_counted_on_every_later_day(desk: Desk) -> None:
    for customer in (1, 2):
        desk.bill(customer)
    desk.open_till()
    paid = [desk.pay(customer) for customer in (1, 2)]
    desk.close_till(desk.held_minor())
    desk.clock.on(SATURDAY)
    assert (day_sheet(desk.office, FRIDAY).unprinted_before, day_sheet(desk.office, SATURDAY).unprinted_before) == (
        0,
        2,
    )
    print_receipt(desk.office, desk.who("ha"), paid[0].receipts[0], "a5")
    saturday = day_sheet(desk.office, SATURDAY)
    assert (saturday.unprinted, saturday.unprinted_before, saturday.outside_reprints) == ((), 1, ())


def test_every_figure_agrees_on_a_day_of_two_tills_with_a_correcting_close_and_a_settling_in_parts(desk: Desk) -> None:
    office, ha, admin = desk.office, desk.who("ha"), desk.who("admin")
    for customer in (1, 2):
        desk.bill(customer, 300_000, "2026-11-18")
    desk.open_till("mai", 1, 100_000)
    desk.open_till("lan", 2, 50_000)
    desk.pay(1, cash=300_000)
    desk.pay(2, cash=300_000, user="lan")
    desk.close_till(desk.held_minor("mai") - 30_000, "mai")
    desk.close_till(desk.held_minor("lan") + 5_000, "lan")
    correct_till(office, ha, 1, 380_000, reason="sót một tờ 10.000")
    settle_difference(office, ha, 1, 12_000, "bù một phần")
    write_off_difference(office, ha, 1, "không tìm ra", admin)
    settle_difference(office, ha, 2, 5_000, "trả khách")
    cancel_deposit(office, ha, make_deposit(office, ha).deposit_id, "ghi nhầm")
    made = make_deposit(office, ha, DepositWish(cash_minor=200_000))
    bank_deposit(office, ha, made.deposit_id, "GNT-1", FRIDAY)
    sheet = day_sheet(office, FRIDAY)
    first, second = sheet.tills
    assert (first.expected_minor, first.counted_minor, first.difference_minor) == (400_000, 380_000, -20_000)
    assert (first.settled_minor, second.settled_minor, second.difference_minor) == (-20_000, 5_000, 5_000)
    # Floats came from the safe and went back; the cashier paid 12 000 in, 5 000 were handed out, 200 000 went to the bank.
    assert sheet.safe.closing_minor == 300_000 + 300_000 - 20_000 + 5_000 + 12_000 - 5_000 - 200_000
    assert [(line.deposit, line.state) for line in sheet.deposits] == [(1, "cancelled"), (2, "banked")]
    assert sheet_faults(sheet) == ()
    assert desk.faults() == []
