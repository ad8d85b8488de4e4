"""This file is what changes about a customer, tested: another code, holder or meter, and that what was is still known."""

from __future__ import annotations

import pytest

from collectoffice.domain.errors import BadCustomerCode, CodeTaken, NotAllowed, NothingToAdjust, UnknownCustomer
from collectoffice.services.commands.change_customer import change_code, change_holder, change_meter
from collectoffice.services.queries.customer_file import customer_file
from collectoffice.services.queries.find import find
from tests.builders import Desk

NEW = "PQ05109999999"


def test_a_changed_code_is_in_force_and_the_old_one_still_finds_the_customer(desk: Desk) -> None:
    desk.bill(1)
    changed = change_code(desk.office, desk.who("ha"), desk.code(1), "pq0510 9999999")
    assert (changed.customer.code, changed.since) == (NEW, "2026-11-20")
    for typed in (NEW, desk.code(1), f"{desk.code(1)}-202611"):
        assert [card.code for card in find(desk.office, typed).cards] == [NEW]
    facts = customer_file(desk.office, NEW).facts
    assert [fact.value for fact in facts if fact.kind == "code"] == [desk.code(1), NEW]
    assert desk.faults() == []


def test_a_month_listed_again_under_the_new_code_bills_nobody_twice(desk: Desk) -> None:
    desk.bill(1)
    change_code(desk.office, desk.who("ha"), desk.code(1), NEW)
    again = desk.take_in(desk.reading([desk.bill_row(NEW)], file_name="lai.xlsx"))
    assert (again.plan.taken, again.plan.already_known, again.plan.new_customers) == (0, 1, {})
    old = desk.take_in(desk.reading([desk.bill_row(1)], file_name="cu.xlsx"))
    assert (old.plan.taken, old.plan.already_known) == (0, 1)


def test_the_ten_digits_and_the_thirteen_of_one_customer_are_both_taken(chinese_desk: Desk) -> None:
    chinese_desk.bill(1)
    code = chinese_desk.code(1)
    changed = change_code(chinese_desk.office, chinese_desk.who("ha"), code, f"510{code}")
    assert changed.customer.code == f"510{code}"
    assert chinese_desk.quote(code).customer.code == f"510{code}"


def test_a_code_that_another_customer_has_or_had_is_refused(desk: Desk) -> None:
    desk.bill(1)
    desk.bill(2)
    change_code(desk.office, desk.who("ha"), desk.code(2), NEW)
    for taken in (NEW, desk.code(2)):
        with pytest.raises(CodeTaken):
            change_code(desk.office, desk.who("ha"), desk.code(1), taken)
    assert change_code(desk.office, desk.who("ha"), NEW, desk.code(2)).customer.code == desk.code(2)


@pytest.mark.parametrize("code", ["", "PQ-1", "PQ1", "P" * 21, "ĐIỆN1"])
def test_a_code_is_letters_and_digits(desk: Desk, code: str) -> None:
    desk.bill(1)
    with pytest.raises(BadCustomerCode):
        change_code(desk.office, desk.who("ha"), desk.code(1), code)


def test_another_holder_and_another_meter_hold_from_today_and_the_ones_before_still_find(desk: Desk) -> None:
    desk.bill(1, name="Nguyễn Thị Hồng", meter="M-1")
    desk.clock.pass_by(days=1)
    holder = change_holder(desk.office, desk.who("ha"), desk.code(1), "  Trần  Văn Ba ")
    meter = change_meter(desk.office, desk.who("ha"), desk.code(1), "M-2")
    assert (holder.customer.name, meter.customer.name, meter.customer.meter) == ("Trần Văn Ba", "Trần Văn Ba", "M-2")
    for typed in ("nguyen thi hong", "tran van ba", "M-1", "M-2"):
        assert [card.code for card in find(desk.office, typed).cards] == [desk.code(1)], typed
    facts = [(fact.kind, fact.since, fact.value) for fact in customer_file(desk.office, desk.code(1)).facts]
    assert ("name", "2026-11-21", "Trần Văn Ba") in facts
    assert ("meter", "2026-11-21", "M-2") in facts
    assert desk.faults() == []


def test_nothing_new_is_refused_and_so_is_a_customer_nobody_knows(desk: Desk) -> None:
    desk.bill(1, name="Nguyễn Thị Hồng", meter="M-1")
    ha = desk.who("ha")
    for refused in (
        lambda: change_holder(desk.office, ha, desk.code(1), "Nguyễn Thị Hồng"),
        lambda: change_holder(desk.office, ha, desk.code(1), " "),
        lambda: change_meter(desk.office, ha, desk.code(1), "M-1"),
        lambda: change_code(desk.office, ha, desk.code(1), desk.code(1)),
    ):
        with pytest.raises(NothingToAdjust):
            refused()
    with pytest.raises(UnknownCustomer):
        change_holder(desk.office, ha, desk.code(9), "Ai")
    with pytest.raises(NotAllowed):
        change_meter(desk.office, desk.who("mai"), desk.code(1), "M-2")
