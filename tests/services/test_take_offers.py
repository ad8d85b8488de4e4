"""This file is what the office may rely on when a workbook asks for less: offered, kept, taken together, or dropped."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import ApprovalNeeded, NotAllowed, NothingToAdjust, ReasonMissing
from collectoffice.exchange.rows import BillRow, Problem
from collectoffice.services.commands.adjust_bill import Grounds, adjust_bill
from collectoffice.services.commands.import_workbook import ImportTaken
from collectoffice.services.commands.take_offers import drop_offer, take_offers
from collectoffice.services.queries.open_offers import OpenOffer, open_offers
from tests.builders import Desk


def negative(desk: Desk, row: int, customer: int, total_minor: int, number: str, period: str = "2026-11") -> Problem:
    """A row with a sum below zero, as the reader hands it over."""
    said = {"number": number, "period": period, "replaces": "", "note": "", "total_minor": total_minor}
    return Problem("Sheet1", row, "F", "Tổng tiền", "negative", "", said, desk.code(customer))


def bring(desk: Desk, *rows: Problem, file_name: str = "dieuchinh.xlsx") -> ImportTaken:
    """Takes in a workbook of negative rows alone: of each row the customer's facts are left."""
    known = {desk.code(customer): desk.customer(customer) for customer in (1, 2, 3)}
    facts = [BillRow(row.row, known[row.customer_code], None) for row in rows]
    return desk.take_in(desk.reading(facts, file_name=file_name, problems=rows))


@pytest.fixture
def offered(desk: Desk) -> Desk:
    """Three bills, one of them paid, and a workbook that asks less of each; its last row names no bill."""
    for customer, total in ((1, 500_000), (2, 300_000), (3, 80_000)):
        desk.bill(customer, total, "2026-11-10", due=date(2026, 12, 20))
    desk.open_till()
    desk.pay(2)
    bring(
        desk,
        negative(desk, 5, 1, -112_378, "DC-7"),
        negative(desk, 6, 2, -20_000, "DC-8"),
        negative(desk, 7, 3, -90_000, "DC-9"),
        negative(desk, 8, 3, -1_000, "DC-10", period="2026-01"),
    )
    return desk


def by_row(desk: Desk) -> dict[int, OpenOffer]:
    return {offer.sheet_row: offer for offer in open_offers(desk.office)}


def test_each_offer_says_what_it_would_do_and_why_it_cannot_be_taken(offered: Desk) -> None:
    told = by_row(offered)
    assert {row: offer.problem for row, offer in told.items()} == {5: "", 6: "", 7: "too_much", 8: "no_bill"}
    first, second = told[5].after, told[6].after
    assert first is not None
    assert second is not None
    assert (first.open_minor, first.owed_minor, first.credited_minor) == (387_622, 387_622, 0)
    assert (second.open_minor, second.credited_minor, second.credit_minor) == (0, 20_000, 20_000)
    assert told[5].customer_name == "Khách Hàng 1"
    assert offered.faults() == []


def test_offers_are_taken_with_one_approval_and_the_rest_stays(offered: Desk) -> None:
    told = by_row(offered)
    chosen = [told[row].offer_id for row in (5, 6, 7)]
    with pytest.raises(ApprovalNeeded):
        take_offers(offered.office, offered.who("ha"), chosen)
    assert len(open_offers(offered.office)) == 4
    done = take_offers(offered.office, offered.who("ha"), chosen, offered.who("admin"))
    assert [(one.bill, one.by_minor, one.credited_minor) for one in done.taken] == [
        (told[5].bill, -112_378, 0),
        (told[6].bill, -20_000, 20_000),
    ]
    assert [(offer.sheet_row, type(refusal)) for offer, refusal in done.left] == [(7, NothingToAdjust)]
    assert (done.open_left, set(by_row(offered))) == (2, {7, 8})
    assert offered.quote(2).credit_minor == 20_000
    assert offered.faults() == []


def test_the_same_workbook_again_offers_nothing_twice_and_one_taken_by_command_is_gone(offered: Desk) -> None:
    assert bring(offered, negative(offered, 5, 1, -112_378, "DC-7")).plan.changes_nothing
    assert len(open_offers(offered.office)) == 4
    bill = by_row(offered)[5].bill
    adjust_bill(offered.office, offered.who("ha"), bill, -112_378, Grounds("DC-7", "DC-7"), offered.who("admin"))
    assert set(by_row(offered)) == {6, 7, 8}


def test_one_that_names_no_bill_is_gone_once_any_bill_of_the_customer_was_adjusted_so(offered: Desk) -> None:
    number = by_row(offered)[7].bill
    adjust_bill(offered.office, offered.who("ha"), number, -1_000, Grounds("DC-10", "tay"), offered.who("admin"))
    assert set(by_row(offered)) == {5, 6, 7}


def test_one_that_is_wrong_is_dropped_with_a_reason_once(offered: Desk) -> None:
    ha, wrong = offered.who("ha"), by_row(offered)[8].offer_id
    with pytest.raises(ReasonMissing):
        drop_offer(offered.office, ha, wrong, " ")
    assert drop_offer(offered.office, ha, wrong, "không rõ hóa đơn") == 3
    with pytest.raises(NothingToAdjust):
        drop_offer(offered.office, ha, wrong, "không rõ hóa đơn")
    bring(offered, negative(offered, 8, 3, -1_000, "DC-10", period="2026-01"), file_name="lan2.xlsx")
    assert set(by_row(offered)) == {5, 6, 7}
    assert offered.faults() == []


def test_who_may_not_adjust_takes_and_drops_nothing(offered: Desk) -> None:
    who = offered.who("admin")
    with pytest.raises(NotAllowed):
        take_offers(offered.office, who, [1], offered.who("ha"))
    with pytest.raises(NotAllowed):
        drop_offer(offered.office, who, 1, "x")
