"""This file is a busy desk's corrections: bills adjusted and disputed, a code merged, forms in every state."""

from __future__ import annotations

from collectoffice.exchange.rows import BillRow, CustomerFacts, Problem
from collectoffice.services.commands import forms
from collectoffice.services.commands.adjust_bill import (
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.change_customer import change_code, change_holder, change_meter
from collectoffice.services.commands.dispute_bill import answer_dispute, dispute_bill
from collectoffice.services.commands.form_in_printer import confirm_form
from collectoffice.services.commands.forms import FormSpan
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.commands.take_offers import drop_offer, take_offers
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from collectoffice.services.queries.open_offers import open_offers
from tests.builders import Desk

GROUNDS = Grounds("CV-12", "sai chỉ số")


def be_busy_corrections(desk: Desk) -> None:
    """Leaves rows in every table of corrections and forms; needs an open till of Mai's and customers 31 to 37 unused."""
    first = {customer: desk.bill(customer, 100_000 + customer, "2026-09-02") for customer in range(31, 38)}
    _correct(desk, first)
    _merge(desk)
    _offer(desk, first[37])
    _fill_the_stock(desk)


def _correct(desk: Desk, first: dict[int, str]) -> None:
    """Corrects paid and unpaid bills in every way, and disputes two."""
    office, ha, admin = desk.office, desk.who("ha"), desk.who("admin")
    desk.pay(31)
    desk.pay(32)
    adjust_bill(office, ha, first[31], -40_000, GROUNDS, admin)
    cancel_bill(office, ha, first[32], GROUNDS, admin)
    adjust_bill(office, ha, first[33], 5_000, GROUNDS, admin)
    write_off_bill(office, ha, first[34], None, GROUNDS, admin)
    reissue_bill(office, ha, first[35], NewIssue("HD-MOI-35", 90_000), GROUNDS, admin)
    waive_late_fee(office, ha, first[36], None, GROUNDS)
    dispute_bill(office, ha, first[36], "chỉ số cao bất thường")
    dispute_bill(office, desk.who("mai"), first[37], "đã trả rồi")
    answer_dispute(office, ha, first[37], "đã gửi biên nhận")


def _merge(desk: Desk) -> None:
    """Merges two codes into a third, and changes what can be changed of a customer."""
    office, ha = desk.office, desk.who("ha")
    merge_customers(office, ha, desk.code(31), desk.code(33))
    merge_customers(office, ha, desk.code(32), desk.code(33))
    change_code(office, ha, desk.code(37), desk.code(38))
    change_holder(office, ha, desk.code(38), "Nguyễn Văn Mới")
    change_meter(office, ha, desk.code(38), "20269999")


def _offer(desk: Desk, number: str) -> None:
    """Takes in a workbook with negative rows: one is taken, two are dropped, one stays offered."""
    said = {"number": number, "period": "2026-09", "replaces": "", "note": ""}
    rows = [
        Problem("Sheet1", row, "F", "Tổng", "negative", "", said | {"total_minor": -1_000 * row}, desk.code(37))
        for row in (5, 6, 7, 8)
    ]
    facts = [BillRow(row.row, CustomerFacts(desk.code(37), "", "", "", "", "", "", ""), None) for row in rows]
    desk.take_in(desk.reading(facts, file_name="dieuchinh.xlsx", problems=rows))
    kept = [offer.offer_id for offer in open_offers(desk.office)]
    taken = take_offers(desk.office, desk.who("ha"), kept[:1], desk.who("admin"))
    assert len(taken.taken) == 1, taken.left
    for offer_id in kept[1:3]:
        drop_offer(desk.office, desk.who("ha"), offer_id, "đã sửa ở tháng trước")


def _fill_the_stock(desk: Desk) -> None:
    """Takes in two books and lets forms of the first be in every state."""
    office, ha, mai = desk.office, desk.who("ha"), desk.who("mai")
    forms.receive_forms(office, ha, FormSpan("AA", 1, 50))
    forms.receive_forms(office, ha, FormSpan("AB", 1, 50))
    forms.hand_out_forms(office, ha, FormSpan("AA", 1, 20), "mai")
    for counter in (1, 2):
        forms.hand_out_forms(office, ha, FormSpan("AB", 10 * counter, 10 * counter + 4), counter=counter)
    confirm_form(office, mai, 1)
    forms.use_forms(office, mai, FormSpan("AA", 1, 5))
    forms.spoil_forms(office, mai, FormSpan("AA", 6, 6), "kẹt giấy")
    forms.return_forms(office, ha, FormSpan("AA", 15, 20))
