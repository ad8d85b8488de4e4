"""This file is the settling of bills without a counter, tested: bank lists, groups, credit, and the two forms of a code."""

from __future__ import annotations

from datetime import date

from tests.services import workbooks as made
from tests.services.post import FEN, UNKNOWN, A, B, C, Post

# What banks collected


def test_a_bank_collection_settles_its_bill_on_the_banks_day_without_till_or_receipt(post: Post) -> None:
    post.bills(made.bill(A))
    taken = post.bank(made.banked(A, reference="FT1", day=date(2026, 11, 8)))
    assert taken.credited == ()
    assert post.desk.quote(A).bills == ()
    row = post.desk.connection.execute(
        "SELECT payment.channel, payment.paid_on, event.till_id, event.counter_id FROM payment JOIN event"
        " ON event.id = payment.event_id"
    ).fetchone()
    assert row == ("bank", "2026-11-08", None, None)
    assert post.desk.dump()["receipt"] == []
    assert post.desk.faults() == []


def test_one_that_was_paid_here_already_becomes_credit_and_is_listed(post: Post) -> None:
    post.bills(made.bill(A))
    post.desk.open_till()
    post.desk.pay(A)
    (credited,) = post.bank(made.banked(A, reference="FT1")).credited
    assert (credited.customer, credited.reference, credited.amount_minor) == (A, "FT1", 512_378)
    assert post.desk.quote(A).credit_minor == 512_378
    assert post.desk.faults() == []


def test_what_is_above_the_principal_pays_that_bills_late_fee_then_credit(post: Post) -> None:
    post.bills(made.bill(A, 10_000_000, due=date(2026, 11, 8)), made.bill(A, 50_000, period="10/2026"))
    fee = 27_397  # 10 days of 10 % a year
    (credited,) = post.bank(made.banked(A, 10_100_000, reference="FT1", day=date(2026, 11, 18))).credited
    assert credited.amount_minor == 100_000 - fee
    kinds = post.desk.connection.execute("SELECT kind, amount_minor FROM allocation ORDER BY id").fetchall()
    assert kinds == [("principal", 10_000_000), ("late_fee", fee), ("credit", 100_000 - fee)]
    assert [bill.open_minor for bill in post.desk.quote(A).bills] == [50_000], "the other bill is not touched"
    assert post.desk.faults() == []


def test_a_fee_that_the_bank_left_over_stays_owed(post: Post) -> None:
    post.bills(made.bill(A, 10_000_000, due=date(2026, 11, 8)))
    post.bank(made.banked(A, 10_000_000, reference="FT1", day=date(2026, 11, 18)))
    (bill,) = post.desk.quote(A, date(2027, 3, 1)).bills
    assert (bill.open_minor, bill.late_fee_minor) == (0, 27_397)


def test_a_bank_list_reports_what_it_cannot_take(post: Post) -> None:
    post.bills(made.bill(A), made.bill(B))
    taken = post.bank(
        made.banked(A, reference="FT1"),
        made.banked(A, reference="FT1"),
        made.banked(UNKNOWN, reference="FT2"),
        made.banked(B, 100, reference="FT3"),
        made.banked(B, 200, reference="FT3"),
    ).plan
    assert [problem.row for problem in taken.problems] == [3, 4, 5, 6]
    assert (taken.taken, taken.sum_minor) == (1, 512_378)
    assert post.desk.quote(B).bills[0].open_minor == 512_378


def test_a_known_reference_is_never_booked_again_also_from_another_list(post: Post) -> None:
    post.bills(made.bill(A), made.bill(B))
    post.bank(made.banked(A, reference="FT1"))
    taken = post.bank(made.banked(A, reference="FT1"), made.banked(B, 80_000, reference="FT2"), file="thuho2.xlsx").plan
    assert (taken.taken, taken.already_known) == (1, 1)
    other = post.bank(made.banked(A, 999, reference="FT1"), file="thuho3.xlsx").plan
    assert (other.taken, [problem.row for problem in other.problems]) == (0, [2])
    assert post.desk.faults() == []


def test_a_reference_of_another_customer_with_the_same_sum_is_not_taken_for_known(post: Post) -> None:
    post.bills(made.bill(A), made.bill(B))
    post.bank(made.banked(A, reference="FT1"))
    other = post.bank(made.banked(B, reference="FT1"), file="thuho2.xlsx").plan
    assert (other.already_known, len(other.problems)) == (0, 1)


# Groups


def test_a_group_row_makes_an_unknown_customer_known(post: Post) -> None:
    post.bills(made.bill(A))
    taken = post.group(made.member(A), made.member(B, name="Trạm VT 2")).plan
    assert (taken.taken, len(taken.new_customers)) == (2, 1)
    assert post.desk.quote(B).customer.name == "Trạm VT 2"
    assert len(post.desk.dump()["bill_group"]) == 1
    assert post.group(made.member(A), made.member(C)).plan.already_known == 1
    assert len(post.desk.dump()["group_member"]) == 3


# China


def test_a_chinese_month_is_taken_in_fen_and_its_bills_are_named_by_customer_and_period(chinese_post: Post) -> None:
    path = made.save(chinese_post.folder / "202611.xlsx", made.CHINA, [made.chinese(FEN, 186.4)])
    assert chinese_post.take(path).plan.sum_minor == 186_40
    (bill,) = chinese_post.desk.quote(FEN).bills
    assert (bill.number, bill.open_minor) == (f"{FEN}-202611", 186_40)


def test_credit_settles_new_bills_in_the_imports_transaction_oldest_due_first(chinese_post: Post) -> None:
    desk = chinese_post.desk
    desk.bill(FEN, 10_000, period="2026-10")
    desk.open_till()
    desk.pay(FEN, amount=10_000 + 250_00, cash=10_000 + 250_00)
    rows = [desk.bill_row(FEN, 200_00, "2026-12-02", period="2026-12"), desk.bill_row(FEN, 186_40)]
    desk.take_in(desk.reading(rows))
    assert [(bill.period, bill.open_minor) for bill in desk.quote(FEN).bills] == [("2026-12", 200_00 - 63_60)]
    assert desk.quote(FEN).credit_minor == 0
    channel, day = desk.connection.execute("SELECT channel, paid_on FROM payment ORDER BY event_id DESC").fetchone()
    assert (channel, day) == ("office", "2026-11-20")
    assert desk.faults() == []


def test_a_credit_larger_than_the_bill_keeps_its_rest(chinese_post: Post) -> None:
    """Rules §6 C-9."""
    desk = chinese_post.desk
    desk.bill(FEN, 100, period="2026-10")
    desk.open_till()
    desk.pay(FEN, amount=100 + 200_00, cash=201_00)
    desk.bill(FEN, 186_40)
    assert (desk.quote(FEN).bills, desk.quote(FEN).credit_minor) == ((), 13_60)
    assert desk.faults() == []


def test_in_vietnam_credit_waits_until_it_is_asked_for(post: Post) -> None:
    desk = post.desk
    desk.bill(1, 10_000, period="2026-10")
    desk.open_till()
    desk.pay(1, amount=60_000, cash=60_000)
    desk.bill(1, 30_000)
    quote = desk.quote(1)
    assert quote.credit_minor > 0
    assert quote.bills[0].open_minor == 30_000


def test_a_customer_code_of_13_digits_and_of_10_is_one_customer(chinese_post: Post) -> None:
    desk = chinese_post.desk
    desk.bill(FEN, 10_000, period="2026-10")
    desk.bill(f"510{FEN}", 20_000, period="2026-11")
    assert len(desk.dump()["customer"]) == 1
    assert [bill.open_minor for bill in desk.quote(f"510{FEN}").bills] == [10_000, 20_000]
    both = [desk.bill_row(FEN, 1, period="2026-08"), desk.bill_row(f"510{FEN}", 2, period="2026-09")]
    desk.take_in(desk.reading(both))
    assert len(desk.dump()["customer"]) == 1
    same_bill = desk.take_in(desk.reading([desk.bill_row(FEN, 20_000, period="2026-11")])).plan
    assert (same_bill.taken, same_bill.already_known) == (0, 1)
    fresh = [desk.bill_row("6100000009", 1), desk.bill_row("5106100000009", 2, period="2026-12")]
    desk.take_in(desk.reading(fresh))
    assert len(desk.dump()["customer"]) == 2
    assert desk.faults() == []


def test_a_class_that_changes_does_not_change_the_fee_of_bills_that_were_settled(chinese_post: Post) -> None:
    desk = chinese_post.desk
    desk.clock.on("2026-10-15")
    desk.bill(FEN, 186_40, "2026-09-01", customer_class="居民生活")
    desk.open_till()
    desk.pay(FEN, cash=191_10)
    desk.bill(FEN, 200_00, "2026-11-02", customer_class="商业用电")
    assert [bill.open_minor for bill in desk.quote(FEN).bills] == [200_00]
    assert desk.faults() == []
