"""This file is two codes of one customer, tested: bills, payments and credit of both, undone and paid after the merge."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from collectoffice.db import cheques, ledger
from collectoffice.domain.errors import AlreadyMerged, NotAllowed, SameCustomer, UnknownCustomer
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.adjust_bill import Grounds, adjust_bill
from collectoffice.services.commands.change_customer import change_code
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.merge_customers import CustomersMerged, merge_customers
from collectoffice.services.queries.customer_file import customer_file
from collectoffice.services.queries.find import find
from collectoffice.services.queries.payment_taken import payment_taken
from collectoffice.services.queries.statement import statement_of
from tests.builders import Desk


def merge(desk: Desk, merged: int, into: int, user: str = "ha") -> CustomersMerged:
    return merge_customers(desk.office, desk.who(user), desk.code(merged), desk.code(into))


@pytest.fixture
def two(desk: Desk) -> Desk:
    """An office with an open till and a customer of two codes, each with a bill of the same month."""
    desk.bill(1, 300_000, name="Nguyễn Thị Hồng", meter="M-1", phone="0911111111")
    desk.bill(2, 200_000, name="Bà Hồng (xưởng)", meter="M-2", phone="0922222222")
    desk.open_till()
    return desk


def test_the_one_that_stays_owes_the_bills_of_both(two: Desk) -> None:
    merged = merge(two, 2, 1)
    assert (merged.merged_code, merged.customer.code) == (two.code(2), two.code(1))
    assert (merged.open_minor, merged.customer.open_minor) == (200_000, 500_000)
    assert sorted(bill.open_minor for bill in two.quote(1).bills) == [200_000, 300_000]
    assert two.quote(2) == two.quote(1)
    assert two.faults() == []


def test_every_code_meter_phone_and_name_still_finds_the_customer(two: Desk) -> None:
    merge(two, 2, 1)
    for typed in (two.code(1), two.code(2), "M-2", "0922222222", "ba hong xuong", f"{two.code(2)}-202611"):
        found = find(two.office, typed)
        assert [card.code for card in found.cards] == [two.code(1)], typed


def test_a_payment_after_the_merge_pays_both_bills_and_its_void_opens_both_again(two: Desk) -> None:
    merge(two, 2, 1)
    before = two.caches()
    paid = two.pay(1)
    assert (two.quote(1).bills, two.faults()) == ((), [])
    two.void(paid.event)
    kept = two.caches()
    for table in ("bill_now", "customer_now", "till_now"):
        assert kept[table] == before[table]
    assert two.faults() == []


def test_a_payment_by_the_old_code_after_the_merge_is_the_customers(two: Desk) -> None:
    merge(two, 2, 1)
    paid = two.pay(2, bills=[f"{two.code(2)}-202611"], cash=200_000, amount=200_000)
    assert {line.customer for line in paid.allocations} == {two.code(1)}
    assert two.quote(1).customer.open_minor == 300_000
    assert two.faults() == []


def test_a_payment_before_the_merge_is_undone_after_it(two: Desk) -> None:
    paid = two.pay(2, tenders=[Tender("transfer", 250_000, "FT1")], amount=250_000)
    two.pay(2, tenders=[Tender("transfer", 1, "FT2")], amount=1)
    merge(two, 2, 1)
    assert two.quote(1).credit_minor > 1
    two.void(paid.event)
    bills = {bill.number: bill.open_minor for bill in two.quote(1).bills}
    assert bills == {f"{two.code(1)}-202611": 300_000, f"{two.code(2)}-202611": 200_000}
    assert two.quote(1).credit_minor == 1
    assert two.faults() == []


def test_credit_drawn_before_the_merge_comes_back_to_the_one_that_stays(two: Desk) -> None:
    two.pay(2, tenders=[Tender("transfer", 300_000, "FT1")], amount=300_000)
    credit = two.quote(2).credit_minor
    two.bill(2, 40_000, "2026-11-20", period="2026-12")
    paid = two.pay(2, tenders=[Tender("credit", 40_000)], amount=40_000)
    merged = merge(two, 2, 1)
    assert merged.credit_minor == credit - 40_000
    two.void(paid.event)
    assert two.quote(1).credit_minor == credit
    assert two.faults() == []


def test_credit_of_the_merged_code_pays_bills_of_the_other(two: Desk) -> None:
    two.pay(2, tenders=[Tender("transfer", 600_000, "FT1")], amount=600_000)
    merge(two, 2, 1)
    owed = two.quote(1).total_minor
    two.pay(1, tenders=[Tender("credit", owed)], amount=owed)
    assert (two.quote(1).bills, two.faults()) == ((), [])


def test_merges_follow_each_other_and_payments_of_every_time_are_undone(two: Desk) -> None:
    two.bill(3, 100_000)
    number = f"{two.code(2)}-202611"
    first = two.pay(2, cash=50_000, amount=50_000)
    merge(two, 2, 1)
    second = two.pay(1, bills=[number], cash=50_000, amount=50_000)
    merge(two, 1, 3)
    third = two.pay(3, bills=[number], cash=50_000, amount=50_000)
    assert {bill.number: bill.open_minor for bill in two.quote(3).bills}[number] == 50_000
    assert two.quote(2).customer.code == two.code(3)
    assert two.faults() == []
    for paid, left in ((second, 100_000), (first, 150_000), (third, 200_000)):
        two.void(paid.event)
        assert {bill.number: bill.open_minor for bill in two.quote(3).bills}[number] == left
        assert two.faults() == []


def test_a_bill_of_the_merged_code_is_corrected_and_its_payment_undone(two: Desk) -> None:
    number = f"{two.code(2)}-202611"
    paid = two.pay(2)
    merge(two, 2, 1)
    adjust_bill(two.office, two.who("ha"), number, -50_000, Grounds("CV-1", "sai"), two.who("admin"))
    assert two.quote(1).credit_minor >= 50_000
    two.void(paid.event)
    assert {bill.number: bill.open_minor for bill in two.quote(1).bills}[number] == 150_000
    assert (two.quote(1).credit_minor, two.faults()) == (0, [])


def test_the_file_and_the_statement_show_the_bills_and_payments_of_both(two: Desk) -> None:
    two.pay(2)
    merge(two, 2, 1)
    two.pay(1)
    shown = customer_file(two.office, two.code(1))
    assert sorted(entry.kind for entry in shown.entries) == ["bill", "bill", "merged", "payment", "payment"]
    assert [entry.other for entry in shown.entries if entry.kind == "merged"] == [two.code(2)]
    assert {fact.value for fact in shown.facts if fact.kind == "meter"} == {"M-1", "M-2"}
    statement = statement_of(two.office, two.who("mai"), two.code(1))
    assert statement.entries[-1].balance_minor == statement.closing_minor == 0


def test_a_payment_of_the_merged_code_is_read_back_and_exported_under_the_code_that_stays(
    two: Desk, tmp_path: Path
) -> None:
    paid = two.pay(2)
    rows = export_payments(two.office, tmp_path / "before").rows
    merge(two, 2, 1)
    event = two.connection.execute("SELECT id FROM event WHERE uid = ?", (paid.event,)).fetchone()[0]
    assert {line.customer for line in payment_taken(two.office, event).allocations} == {two.code(1)}
    assert export_payments(two.office, tmp_path / "after").rows == rows


def test_the_accounts_of_the_merged_code_are_empty_and_nothing_is_lost(two: Desk) -> None:
    before = ledger.balances(two.connection)
    merge(two, 2, 1)
    assert ledger.balances(two.connection) == before
    left = two.connection.execute(
        "SELECT sum(amount_minor) FROM posting WHERE customer_id = (SELECT merged_id FROM customer_merge)"
    ).fetchone()
    assert left == (0,)


def test_a_list_that_still_names_the_merged_code_bills_the_one_that_stays(two: Desk) -> None:
    merge(two, 2, 1)
    rows = [two.bill_row(customer, 90_000, "2026-11-20", period="2026-12") for customer in (1, 2)]
    taken = two.take_in(two.reading(rows, file_name="12.xlsx"))
    assert (taken.plan.taken, taken.plan.problems, taken.plan.new_customers) == (2, [], {})
    assert two.quote(1).customer.open_minor == 680_000
    again = two.take_in(two.reading(rows, file_name="12-lai.xlsx"))
    assert (again.plan.taken, again.plan.already_known) == (0, 2)
    assert two.faults() == []


def test_a_banks_list_read_again_after_the_merge_is_known(two: Desk) -> None:
    rows = [two.bank_row(2, 200_000, period="2026-11", reference="FT-9")]
    two.take_in(two.reading(rows, "bank", "vcb.xlsx"))
    merge(two, 2, 1)
    again = two.take_in(two.reading(rows, "bank", "vcb-lai.xlsx"))
    assert (again.plan.taken, again.plan.already_known, again.plan.problems) == (0, 1, [])


def test_a_site_of_a_group_stays_one_under_the_other_code(two: Desk) -> None:
    rows = [two.group_row(2)]
    two.take_in(two.reading(rows, "group", "vt.xlsx"))
    merge(two, 2, 1)
    again = two.take_in(two.reading(rows, "group", "vt-lai.xlsx"))
    assert (again.plan.taken, again.plan.already_known) == (0, 1)


def test_who_was_cash_only_stays_so(two: Desk) -> None:
    merged_id = two.quote(2).customer.customer_id
    with two.office.file.entry(act_in_office(two.office, "bounce", two.who("ha"))) as entry:
        cheques.mark_cash_only(entry, merged_id, "séc bị trả", is_cash_only=True)
    merge(two, 2, 1)
    since = cheques.cash_only_since(two.connection, two.quote(1).customer.customer_id)
    assert since is not None
    assert since.reason == "séc bị trả"


def test_a_bill_settled_under_another_class_stays_settled(chinese_desk: Desk) -> None:
    chinese_desk.bill(1, 50_000, "2026-09-02", due=date(2026, 9, 20), customer_class="居民生活")
    chinese_desk.bill(2, 60_000, "2026-10-02", due=date(2026, 10, 20), customer_class="商业用电")
    chinese_desk.open_till()
    owed = chinese_desk.quote(1).total_minor
    chinese_desk.pay(1, tenders=[Tender("transfer", owed, "FT1")], amount=owed)
    merge(chinese_desk, 1, 2)
    assert [bill.open_minor for bill in chinese_desk.quote(2).bills] == [60_000]
    assert chinese_desk.faults() == []


def test_a_customer_is_merged_once_and_never_into_itself(two: Desk) -> None:
    two.bill(3, 100_000)
    with pytest.raises(SameCustomer):
        merge(two, 1, 1)
    with pytest.raises(UnknownCustomer):
        merge(two, 9, 1)
    merge(two, 2, 1)
    before = two.dump()
    for into in (1, 3):
        with pytest.raises(AlreadyMerged) as refused:
            merge(two, 2, into)
        assert refused.value.facts["into"] == two.code(1)
    with pytest.raises(SameCustomer):
        merge(two, 1, 2)
    assert two.dump() == before


def test_a_cashier_merges_nobody(two: Desk) -> None:
    with pytest.raises(NotAllowed):
        merge(two, 2, 1, "mai")


def test_a_merged_code_can_become_the_code_in_force(two: Desk) -> None:
    merge(two, 2, 1)
    change_code(two.office, two.who("ha"), two.code(1), two.code(2))
    assert two.quote(1).customer.code == two.code(2)
    two.bill(3, 100_000)
    merge(two, 2, 3)
    assert two.quote(1).customer.code == two.code(3)
    assert two.faults() == []
