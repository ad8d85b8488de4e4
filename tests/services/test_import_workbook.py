"""This file is the taking in of workbooks, tested from the file to the books: what changes, and what must not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from collectoffice.domain.errors import AsOfMissing, Cancelled, NotAllowed, WrongCurrency
from collectoffice.exchange.layout import ColumnMap
from collectoffice.services.commands.import_workbook import ImportTaken, read_for_import, take_import
from collectoffice.services.queries.customer_file import customer_file
from collectoffice.services.queries.find import find
from collectoffice.services.queries.import_plan import plan_import
from tests.services import workbooks as made
from tests.services.post import FEN, UNKNOWN, A, B, C, Post

SAME_FILE_TWICE: dict[str, Callable[[Post], ImportTaken]] = {
    "bills": lambda post: post.bills(made.bill(A), made.bill(B, 80_000, name="Trần Văn B"), made.bill(C, "565.536")),
    "arrears": lambda post: post.arrears(made.arrear(A), made.arrear(A, 90_000, period="10/2026"), made.arrear(C)),
    "bank": lambda post: post.bank(
        made.banked(A, reference="FT1"), made.banked(B, 70_000, reference="FT2"), made.banked(UNKNOWN, reference="FT3")
    ),
    "group": lambda post: post.group(made.member(A), made.member(UNKNOWN)),
}


@pytest.mark.parametrize("kind", SAME_FILE_TWICE)
def test_the_same_file_twice_writes_nothing(post: Post, kind: str) -> None:
    if kind == "bank":
        SAME_FILE_TWICE["bills"](post)
    first = SAME_FILE_TWICE[kind](post)
    assert first.plan.taken > 0
    before, heads = post.desk.dump(), post.desk.office.file.store.heads()
    again = SAME_FILE_TWICE[kind](post)
    assert (again.plan.taken, again.plan.already_known, again.plan.changes) == (0, first.plan.taken, [])
    assert again.credited == ()
    assert post.desk.dump() == before
    assert post.desk.office.file.store.heads() == heads
    assert post.desk.faults() == []


def test_the_same_file_after_payments_and_a_restart_writes_nothing_either(post: Post) -> None:
    SAME_FILE_TWICE["bills"](post)
    SAME_FILE_TWICE["arrears"](post)
    post.desk.open_till()
    post.desk.pay(A)
    post.desk.pay(C, amount=100_000, cash=100_000)
    post.desk.reopen()
    before = post.desk.dump()
    for kind in ("bills", "arrears"):
        assert SAME_FILE_TWICE[kind](post).plan.changes == []
    assert post.desk.dump() == before


def test_what_is_taken_is_counted_and_summed(post: Post) -> None:
    taken = post.bills(made.bill(A, 100), made.bill(B, 250), made.bill("PQ051", 900)).plan
    assert (taken.taken, taken.sum_minor, len(taken.new_customers), len(taken.problems)) == (2, 350, 2, 1)
    problem = taken.problems[0]
    assert (problem.row, problem.column) == (4, "A")


def test_a_bill_that_cannot_be_taken_still_makes_its_customer_known(post: Post) -> None:
    post.bills(made.bill(A, 100.5))
    assert post.desk.quote(A).bills == ()
    assert post.desk.quote(A).customer.name == "Nguyễn Thị Hồng"


def test_a_changed_bill_that_is_unpaid_becomes_an_adjustment_that_names_the_workbook(post: Post) -> None:
    post.bills(made.bill(A, 512_378))
    taken = post.bills(made.bill(A, 500_000), file="sua_doi.xlsx").plan
    assert [(change.known_minor, change.new_minor, change.is_held) for change in taken.changes] == [
        (512_378, 500_000, False)
    ]
    assert post.desk.quote(A).bills[0].open_minor == 500_000
    row = post.desk.connection.execute("SELECT kind, amount_minor, reason, document FROM adjustment").fetchone()
    assert row == ("down", -12_378, "workbook", "sua_doi.xlsx")
    assert post.desk.connection.execute("SELECT total_minor FROM bill").fetchone() == (512_378,), "never overwritten"
    assert post.desk.faults() == []
    before = post.desk.dump()
    assert post.bills(made.bill(A, 500_000), file="sua_doi.xlsx").plan.already_known == 1
    assert post.desk.dump() == before


def test_a_bill_that_grew_is_adjusted_up(post: Post) -> None:
    post.bills(made.bill(A, 100_000))
    post.bills(made.bill(A, 130_000), file="b.xlsx")
    post.bills(made.bill(A, 120_000), file="c.xlsx")
    kinds = post.desk.connection.execute("SELECT kind, amount_minor FROM adjustment ORDER BY id").fetchall()
    assert kinds == [("up", 30_000), ("down", -10_000)]
    assert post.desk.quote(A).bills[0].open_minor == 120_000
    assert post.desk.faults() == []


def test_the_first_file_again_after_a_correction_does_not_take_the_correction_back(post: Post) -> None:
    first = made.save(post.folder / "thang11.xlsx", made.BILLS, [made.bill(A, 512_378, name="Tên Cũ")])
    post.take(first)
    post.take(made.save(post.folder / "sua.xlsx", made.BILLS, [made.bill(A, 500_000, name="Tên Mới")]))
    before = post.desk.dump()
    post.take(first)
    assert post.desk.quote(A).bills[0].open_minor == 500_000
    assert post.desk.dump() == before


@pytest.mark.parametrize("paid", [512_378, 1_000])
def test_a_changed_bill_that_is_paid_or_part_paid_is_held_once_for_the_supervisor(post: Post, paid: int) -> None:
    post.bills(made.bill(A, 512_378))
    post.desk.clock.on("2026-11-05")
    post.desk.open_till()
    post.desk.pay(A, amount=paid, cash=paid)
    money = {table: post.desk.dump()[table] for table in ("bill_now", "posting", "adjustment", "allocation")}
    taken = post.bills(made.bill(A, 600_000), file="b.xlsx").plan
    assert [change.is_held for change in taken.changes] == [True]
    assert {table: post.desk.dump()[table] for table in money} == money
    held = "SELECT bill_id, known_minor, amount_minor FROM held_bill"
    assert post.desk.connection.execute(held).fetchall() == [(1, 512_378, 600_000)]
    before = post.desk.dump()
    post.bills(made.bill(A, 600_000), file="b.xlsx")
    post.bills(made.bill(A, 600_000), file="c.xlsx")
    assert post.desk.dump() == before
    assert post.desk.faults() == []


def test_a_bill_whose_payment_was_undone_counts_as_unpaid(post: Post) -> None:
    post.bills(made.bill(A, 512_378))
    post.desk.open_till()
    post.desk.void(post.desk.pay(A).event)
    assert [change.is_held for change in post.bills(made.bill(A, 600_000), file="b.xlsx").plan.changes] == [False]
    assert post.desk.faults() == []


def test_changed_facts_are_taken_over_with_their_history_and_both_are_found(post: Post) -> None:
    post.bills(made.bill(A, name="Nguyễn Thị Hồng", address="Thôn 1", meter="20260001", phone="0912345678"))
    taken = post.bills(
        made.bill(A, 90_000, name="Phạm Văn Đức", address="Thôn 9", meter="20269999", phone="0987654321",
                  period="12/2026", issued=date(2026, 12, 2)),
        file="thang12.xlsx",
    ).plan  # fmt: skip
    assert len(taken.changed_customers) == 1
    card = post.desk.quote(A).customer
    assert (card.name, card.address, card.meter, card.phone) == ("Phạm Văn Đức", "Thôn 9", "20269999", "0987654321")
    facts = {(fact.kind, fact.since, fact.value) for fact in customer_file(post.desk.office, A).facts}
    assert {("name", "2026-11-02", "Nguyễn Thị Hồng"), ("name", "2026-12-02", "Phạm Văn Đức")} <= facts
    for text in ("Nguyễn Thị Hồng", "pham van duc", "20260001", "20269999", "0912345678", "0987654321", "4321"):
        assert [found.code for found in find(post.desk.office, text).cards] == [A], text
    assert post.desk.faults() == []


def test_an_empty_cell_and_other_capitals_change_nothing(post: Post) -> None:
    post.bills(made.bill(A))
    taken = post.bills(
        made.bill(A, 90_000, name="NGUYỄN  THỊ HỒNG", address="", meter="", phone="", use="", period="12/2026"),
        file="b.xlsx",
    ).plan
    assert taken.changed_customers == {}
    assert post.desk.quote(A).customer.phone == "0912345678"


def test_an_older_list_does_not_bring_an_old_name_back(post: Post) -> None:
    post.bills(made.bill(A, name="Tên Mới"))
    post.arrears(made.arrear(A, name="Tên Cũ"), day="2026-10-31")
    assert post.desk.quote(A).customer.name == "Tên Mới"


def test_two_rows_of_one_customer_that_disagree_come_to_rest(post: Post) -> None:
    rows = [
        made.bill(A, 100, name="Một", phone="", period="10/2026"),
        made.bill(A, 200, name="Hai", phone="0911111111", period="11/2026"),
    ]
    post.bills(*rows)
    before = post.desk.dump()
    assert post.bills(*rows).plan.changed_customers == {}
    assert post.desk.dump() == before
    assert post.desk.quote(A).customer.phone == "0911111111"


def test_a_receipt_keeps_the_name_it_was_issued_under(post: Post) -> None:
    post.bills(made.bill(A, name="Tên Cũ"))
    post.desk.open_till()
    number = post.desk.pay(A).receipts[0]
    post.bills(made.bill(A, 90_000, name="Tên Mới", period="12/2026", issued=date(2026, 12, 2)), file="b.xlsx")
    frozen = post.desk.dump()["paper"]
    post.desk.reopen()
    assert post.desk.dump()["paper"] == frozen
    assert [card.name for card in find(post.desk.office, number).cards] == ["Tên Mới"]


@pytest.mark.parametrize(("paid_on", "is_known"), [("2026-10-30", False), ("2026-10-31", False), ("2026-11-01", True)])
def test_an_arrears_list_is_compared_with_what_was_owed_on_its_day(post: Post, paid_on: str, is_known: bool) -> None:
    """The list of 31 October still names 300 000 đ: right if our 100 000 đ came after it, else the amounts differ."""
    post.arrears(made.arrear(A, 300_000), day="2026-09-30")
    post.desk.clock.on(paid_on)
    post.desk.open_till()
    post.desk.pay(A, amount=100_000, cash=100_000)
    taken = post.arrears(made.arrear(A, 300_000), day="2026-10-31").plan
    assert (taken.already_known == 1) == is_known
    assert [(change.known_minor, change.new_minor, change.is_held) for change in taken.changes] == (
        [] if is_known else [(200_000, 300_000, True)]
    )
    assert post.desk.quote(A).bills[0].open_minor == 200_000
    assert post.desk.faults() == []


def test_an_arrears_list_that_counts_our_part_payment_agrees(post: Post) -> None:
    post.arrears(made.arrear(A, 300_000), day="2026-09-30")
    post.desk.clock.on("2026-10-20")
    post.desk.open_till()
    post.desk.pay(A, amount=100_000, cash=100_000)
    assert post.arrears(made.arrear(A, 200_000), day="2026-10-31").plan.already_known == 1


def test_an_older_arrears_list_after_a_newer_one_changes_no_amount(post: Post) -> None:
    post.arrears(made.arrear(A, 300_000), day="2026-09-30")
    post.arrears(made.arrear(A, 250_000), day="2026-10-31")
    assert post.desk.quote(A).bills[0].open_minor == 250_000
    before = post.desk.dump()
    post.arrears(made.arrear(A, 300_000), day="2026-09-30")
    assert post.desk.quote(A).bills[0].open_minor == 250_000
    assert post.desk.dump() == before


def test_a_bill_that_a_newer_arrears_list_no_longer_names_is_listed_and_not_closed(post: Post) -> None:
    post.arrears(made.arrear(A), made.arrear(B, 70_000), day="2026-09-30")
    post.bills(made.bill(C))
    taken = post.arrears(made.arrear(A), day="2026-10-31").plan
    assert [bill.number for bill in taken.missing] == [f"HD-{B}-092026"]
    assert post.desk.quote(B).bills[0].open_minor == 70_000
    assert post.desk.quote(C).bills[0].open_minor == 512_378
    older = post.arrears(made.arrear(A), day="2026-08-31").plan
    assert older.missing == []


def test_an_arrears_list_without_a_day_asks_for_it(post: Post) -> None:
    path = made.save(post.folder / "danhsach.xlsx", made.ARREARS, [made.arrear(A)])
    before = post.desk.dump()
    reading = read_for_import(post.desk.office, path, "arrears")
    with pytest.raises(AsOfMissing):
        take_import(post.desk.office, post.desk.who("ha"), reading)
    assert post.desk.dump() == before
    assert take_import(post.desk.office, post.desk.who("ha"), reading, date(2026, 10, 31)).plan.taken == 1


def test_a_workbook_in_the_other_currency_is_refused(post: Post) -> None:
    path = made.save(post.folder / "yuan.xlsx", made.CHINA, [made.chinese(FEN)])
    before = post.desk.dump()
    with pytest.raises(WrongCurrency):
        post.take(path, "bills")
    assert post.desk.dump() == before


def test_a_chinese_office_takes_no_dong(chinese_post: Post) -> None:
    path = made.save(chinese_post.folder / "dong.xlsx", made.BILLS, [made.bill(A)], "Đơn vị tính: đồng")
    before = chinese_post.desk.dump()
    with pytest.raises(WrongCurrency):
        chinese_post.take(path, "bills")
    assert chinese_post.desk.dump() == before


def test_a_bill_number_that_is_known_of_another_customer_is_reported(post: Post) -> None:
    post.bills(made.bill(A, number="HD-1"))
    taken = post.bills(made.bill(B, number="hd 1"), file="b.xlsx").plan
    assert (taken.taken, [problem.code for problem in taken.problems]) == (0, ["bill_of_other_customer"])
    assert post.desk.quote(B).bills == ()


def test_only_administrators_and_supervisors_import(post: Post) -> None:
    path = made.save(post.folder / "a.xlsx", made.BILLS, [made.bill(A)])
    before = post.desk.dump()
    with pytest.raises(NotAllowed):
        post.take(path, user="mai")
    assert post.desk.dump() == before
    assert post.take(path, user="admin").plan.taken == 1


@pytest.mark.parametrize("after", [0, 1, 2, 3, 5])
def test_a_cancelled_import_leaves_nothing(post: Post, after: int) -> None:
    post.bills(made.bill(A), made.bill(B), made.bill(C))
    rows = [made.banked(code, 1_000, reference=f"FT{code}") for code in (A, B, C)]
    reading = read_for_import(post.desk.office, made.save(post.folder / "b.xlsx", made.BANK, rows), "bank")
    before, heads, asked = post.desk.dump(), post.desk.office.file.store.heads(), 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(Cancelled):
        take_import(post.desk.office, post.desk.who("ha"), reading, None, cancelled)
    assert post.desk.dump() == before
    assert post.desk.office.file.store.heads() == heads
    assert take_import(post.desk.office, post.desk.who("ha"), reading).plan.taken == 3


def test_looking_first_writes_nothing(post: Post) -> None:
    reading = read_for_import(post.desk.office, made.save(post.folder / "a.xlsx", made.BILLS, [made.bill(A)]))
    before = post.desk.dump()
    plan = plan_import(post.desk.office, reading)
    assert (plan.taken, plan.sum_minor) == (1, 512_378)
    assert post.desk.dump() == before


def test_columns_that_a_person_chose_are_remembered_for_the_same_header(post: Post) -> None:
    header = ("Cột một", "Cột hai", "Cột ba", "Cột bốn", "Cột năm")
    path = made.save(post.folder / "la.xlsx", header, [(A, "Tên", "11/2026", date(2026, 11, 2), 5_000)])
    chosen = ColumnMap("bills", "Sheet1", 1, {"code": 0, "name": 1, "period": 2, "issued": 3, "total": 4})
    reading = read_for_import(post.desk.office, path, "bills", chosen)
    taken = take_import(post.desk.office, post.desk.who("ha"), reading, remember_columns=True)
    assert taken.plan.taken == 1
    (signature,) = post.desk.connection.execute("SELECT signature FROM column_mapping").fetchone()
    assert signature == reading.header_signature


def test_a_bill_without_an_issue_day_takes_its_due_day(post: Post) -> None:
    post.bills(made.bill(A, issued=None, due=date(2026, 11, 10)))
    (bill,) = post.desk.quote(A).bills
    assert bill.due == date(2026, 11, 10)
    assert post.desk.faults() == []
