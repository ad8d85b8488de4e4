"""This file is what a form says before a correction, tested against what the books say after it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collectoffice.domain.tender import Tender
from collectoffice.services.commands.adjust_bill import (
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.queries.bill_at_hand import AfterCorrection, BillAtHand, bill_at_hand
from tests.builders import Desk, make_desk

GROUNDS = Grounds("CV-1", "sai chỉ số")
TOTAL = 500_000


@dataclass(frozen=True)
class Outcome:
    """What the books say."""

    open_minor: int
    late_fee_minor: int
    credited_minor: int
    owed_minor: int
    credit_minor: int


def before(desk: Desk, number: str) -> BillAtHand:
    """The bill as a form reads it."""
    found = bill_at_hand(desk.office, number)
    assert found is not None
    return found


def forecast(after: AfterCorrection) -> Outcome:
    """What the form says."""
    return Outcome(after.open_minor, after.late_fee_minor, after.credited_minor, after.owed_minor, after.credit_minor)


def correct(desk: Desk, number: str, kind: str, by: int) -> tuple[Outcome, Outcome]:
    """Corrects a bill: what was said before, and what is owed after."""
    ha, admin, said = desk.who("ha"), desk.who("admin"), before(desk, number)
    credit = desk.quote(1).credit_minor
    if kind == "down":
        after = said.after("down", -by)
        adjust_bill(desk.office, ha, number, -by, GROUNDS, admin)
    elif kind == "up":
        after = said.after("up", by)
        adjust_bill(desk.office, ha, number, by, GROUNDS, admin)
    elif kind == "cancelled":
        after = said.after("cancelled", -said.asked_minor)
        cancel_bill(desk.office, ha, number, GROUNDS, admin)
    elif kind == "reissued":
        after = said.after("reissued", -said.asked_minor, new_bill_minor=by)
        reissue_bill(desk.office, ha, number, NewIssue("HD-MOI", by), GROUNDS, admin)
    else:
        after = said.after("written_off", -said.bill.open_minor, waived_minor=said.late_fee_minor)
        write_off_bill(desk.office, ha, number, None, GROUNDS, admin)
    quote = desk.quote(1, desk.clock().date())
    now = next((bill for bill in quote.bills if bill.number == number), None)
    credited = before(desk, number).credit_minor - credit
    drawn = after.credited_minor - credited
    return forecast(after), Outcome(
        open_minor=now.open_minor if now else 0,
        late_fee_minor=now.late_fee_minor if now else 0,
        credited_minor=credited + drawn,
        owed_minor=quote.total_minor,
        credit_minor=quote.credit_minor,
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    country=st.sampled_from(["VN", "CN"]),
    paid=st.integers(0, 600_000),
    wait=st.integers(0, 90),
    kind=st.sampled_from(["down", "up", "cancelled", "reissued", "written_off"]),
    by=st.integers(1, TOTAL),
)
def test_a_form_says_what_the_books_say_afterwards(country: str, paid: int, wait: int, kind: str, by: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        desk = make_desk(Path(place), country)
        desk.clock.on(date(2026, 9, 1))
        number = desk.bill(1, TOTAL, "2026-09-01", due=date(2026, 9, 15))
        desk.bill(1, 70_000, "2026-09-01", due=date(2026, 9, 20), number="HD-2")
        desk.clock.on(date(2026, 9, 10))
        if paid:
            desk.clock.on(date(2026, 10, 10))
            desk.open_till()
            desk.pay(1, amount=paid, tenders=[Tender("transfer", paid, "FT1", "VCB")], bills=[number], rest="credit")
            desk.close_till(0)
        desk.clock.on(date(2026, 10, 10))
        desk.clock.pass_by(days=wait)
        if kind == "written_off" and not (before(desk, number).bill.open_minor + before(desk, number).late_fee_minor):
            return
        said, is_so = correct(desk, number, kind, by)
        desk.close()
    assert said == is_so


def test_a_paid_bill_cancelled_is_said_to_the_dong(desk: Desk) -> None:
    number = desk.bill(1, 300_000, "2026-11-02", due=date(2026, 12, 1))
    desk.open_till()
    desk.pay(1, cash=300_000)
    after = before(desk, number).after("cancelled", -300_000)
    assert forecast(after) == Outcome(0, 0, 300_000, 0, 300_000)
    assert before(desk, number).after("down", -120_000).credited_minor == 120_000


@pytest.mark.parametrize("number", ["", "HD-404"])
def test_no_bill_no_form(desk: Desk, number: str) -> None:
    assert bill_at_hand(desk.office, number) is None
