"""This file is bills in dispute, tested: the mark, its day of answer, and that the bill may be paid all the same."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import BillInDispute, BillNotInDispute, NotAllowed, ReasonMissing, UnknownBill
from collectoffice.services.commands.dispute_bill import answer_dispute, dispute_bill
from tests.builders import Desk


def test_a_disputed_bill_says_so_until_it_was_answered(desk: Desk) -> None:
    number, other = desk.bill(1), desk.bill(1, 80_000, "2026-10-02")
    marked = dispute_bill(desk.office, desk.who("mai"), number, "chỉ số sai", date(2026, 11, 30))
    assert (marked.is_disputed, marked.answer_by) == (True, date(2026, 11, 30))
    shown = {bill.number: (bill.is_disputed, bill.answer_by) for bill in desk.quote(1).bills}
    assert shown == {number: (True, date(2026, 11, 30)), other: (False, None)}
    answered = answer_dispute(desk.office, desk.who("ha"), number, "đã kiểm tra")
    assert (answered.is_disputed, answered.answer_by) == (False, None)
    assert not any(bill.is_disputed for bill in desk.quote(1).bills)


def test_without_a_day_the_policy_says_when_the_office_answers(desk: Desk) -> None:
    marked = dispute_bill(desk.office, desk.who("mai"), desk.bill(1), "chỉ số sai")
    assert marked.answer_by == date(2026, 12, 5)


def test_a_disputed_bill_owes_what_it_owed_and_may_be_paid(desk: Desk) -> None:
    number = desk.bill(1)
    owed = desk.quote(1)
    dispute_bill(desk.office, desk.who("mai"), number, "chỉ số sai")
    assert (desk.quote(1).total_minor, desk.quote(1).last_event_id) == (owed.total_minor, owed.last_event_id)
    desk.open_till()
    desk.pay(1)
    assert (desk.quote(1).bills, desk.faults()) == ((), [])


def test_a_bill_is_disputed_once_at_a_time_and_again_after_the_answer(desk: Desk) -> None:
    number, mai = desk.bill(1), desk.who("mai")
    with pytest.raises(BillNotInDispute):
        answer_dispute(desk.office, mai, number, "không có")
    dispute_bill(desk.office, mai, number, "chỉ số sai")
    with pytest.raises(BillInDispute) as refused:
        dispute_bill(desk.office, mai, number, "vẫn sai")
    assert refused.value.facts == {"bill": number, "since": date(2026, 11, 20)}
    answer_dispute(desk.office, mai, number, "đúng")
    assert dispute_bill(desk.office, mai, number, "vẫn sai").is_disputed


def test_a_dispute_has_a_note_a_bill_and_somebody_who_may(desk: Desk) -> None:
    number = desk.bill(1)
    with pytest.raises(ReasonMissing):
        dispute_bill(desk.office, desk.who("mai"), number, " ")
    with pytest.raises(UnknownBill):
        dispute_bill(desk.office, desk.who("mai"), "HD-404", "sai")
    with pytest.raises(NotAllowed):
        dispute_bill(desk.office, desk.who("admin"), number, "sai")
