"""This file is the rules of the simulator at the office desk: workbooks, corrections, waivers, disputes, customers, approvals."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from collectoffice.services.commands.adjust_bill import (
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.answer_approval import answer_approval
from collectoffice.services.commands.change_customer import change_meter
from collectoffice.services.commands.dispute_bill import answer_dispute, dispute_bill
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.import_workbook import read_for_import
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.commands.take_offers import take_offers
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from collectoffice.services.queries.approvals import open_approvals
from collectoffice.services.queries.open_offers import open_offers
from tests.services import workbooks
from tests.simulator.at_the_counter import AMOUNTS
from tests.simulator.ground import ACTORS, APPROVERS, CUSTOMERS, ONE_IN_TEN, PLACES, Ground
from tests.simulator.rules_of_money import Paid, spread
from tests.simulator.second_books import Bill, Payment, Row, Tender

GROUNDS = Grounds("CV-1", "sai chỉ số")


class AtTheDesk(Ground):
    """What a supervisor and an administrator do with bills and customers."""

    # Workbooks

    @rule(customer=CUSTOMERS, total=AMOUNTS, days=st.integers(0, 200), in_time=st.integers(5, 40))
    def head_office_sends_a_bill(self, customer: int, total: int, days: int, in_time: int) -> None:
        issued = self.today - timedelta(days=days)
        if self.send_bill(customer, total, issued, issued + timedelta(days=in_time)):
            self.did("bill")

    @rule(place=PLACES, total=AMOUNTS)
    def head_office_changes_a_bill(self, place: int, total: int) -> None:
        bill = self._bill(place)
        if not bill.number.startswith("B-"):
            return
        owner = self.books.owner(bill.customer)
        facts = self.country.customer_class
        row = self.desk.bill_row(owner, total, bill.due, bill.number, bill.period, bill.due, customer_class=facts)
        reading = self.desk.reading([row], file_name=f"{self.fresh('sua')}.xlsx")
        if self.tried(lambda: self.desk.take_in(reading)) is None:
            return
        was_touched = bill.paid or bill.back or bill.fee_back or bill.is_corrected
        if total != bill.asks and not was_touched:
            bill.changes.append((self.today, total - bill.asks))
            self.did("bill_changed")

    @rule(customers=st.lists(CUSTOMERS, min_size=1, max_size=2), amounts=st.lists(AMOUNTS, min_size=2, max_size=2))
    def a_workbook_with_a_negative_row_comes(self, customers: list[int], amounts: list[int]) -> None:
        """A real workbook, read by the real reader: one bill for each, and one row that asks for money back."""
        bill = self._bill(0)
        owner = self.books.owner(bill.customer)
        rows, fresh = [], []
        for customer, minor in zip(customers, amounts, strict=False):
            number = self.fresh("B")
            period = f"{2000 + self.made // 12}-{self.made % 12 + 1:02d}"
            fresh.append((number, self.books.owner(customer), minor, period))
            rows.append(self._cells(number, customer, minor, period))
        rows.append(self._cells(bill.number, owner, -1_000, bill.period, is_less=True))
        path = workbooks.save(self.place / f"{self.fresh('thang')}.xlsx", workbooks.BILLS, rows)
        office, ha = self.desk.office, self.who("ha")
        reading = self.tried(lambda: read_for_import(office, path))
        if reading is None or self.tried(lambda: self.desk.take_in(reading, ha.user_name)) is None:
            return
        assert reading.taken == len(fresh), reading.problems
        for number, customer, minor, period in fresh:
            self.books.add_bill(number, customer, minor, self.today, self.today + timedelta(days=20), period)
        if self.country.settles_by_itself:
            for owner in dict.fromkeys(customer for _number, customer, _minor, _period in fresh):
                numbers = [number for number, customer, _minor, _period in fresh if customer == owner]
                self.books.settle_from_credit(numbers[0], owner, numbers, self.today)
        self.did("workbook")

    def _cells(self, number: str, customer: int, minor: int, period: str, *, is_less: bool = False) -> workbooks.Cells:
        year, month = period.split("-")
        total = minor if self.country.code == "VN" else minor / 100
        if is_less:
            number = f"{number}-DC"
        return workbooks.bill(
            self.code(customer),
            total,
            name=f"Khách Hàng {customer}",
            meter="",
            phone="",
            use=self.country.customer_class,
            period=f"{month}/{year}",
            number=number,
            issued=self.today,
            due=self.today + timedelta(days=20),
        )

    @rule(place=PLACES, user=ACTORS, approver=APPROVERS)
    def an_offered_adjustment_is_taken(self, place: int, user: str, approver: str) -> None:
        offers = open_offers(self.desk.office)
        if not offers:
            return
        offer = offers[-1 - place % len(offers)]
        done = self.tried(
            lambda: take_offers(self.desk.office, self.who(user), [offer.offer_id], self.second(user, approver))
        )
        if done is None:
            return
        for taken in done.taken:
            self.books.correct(self.books.bills[taken.bill], "down", offer.by_minor, self.today)
            self.did("offer_taken")

    @rule(place=PLACES, customer=CUSTOMERS, amount=AMOUNTS, days=st.integers(0, 30), is_named=st.booleans())
    def a_bank_collects(self, place: int, customer: int, amount: int, days: int, is_named: bool) -> None:
        day = self.today - timedelta(days=days)
        bill = self._bill(place).number if is_named else ""
        row = self.desk.bank_row(customer, amount, day, bill=bill, reference=self.fresh("FT"))
        if self.tried(lambda: self.desk.take_in(self.desk.reading([row], "bank", f"{self.fresh('thu')}.xlsx"))) is None:
            return
        owner = self.books.owner(customer)
        if owner not in self.books.credit:
            return
        asked = self.books.asked(owner, day)
        if is_named:
            paid: list[Paid] = [
                (one.bill, owner, kind, part)
                for one in asked
                if one.bill == bill
                for kind, part in (
                    ("principal", min(amount, one.principal)),
                    ("late_fee", min(max(amount - one.principal, 0), one.late_fee)),
                )
                if part
            ]
            left = amount - sum(part for *_which, part in paid)
        else:
            paid, left = spread(self.country, asked, amount, day)
        rows = [Row(None, number, whose, kind, part) for number, whose, kind, part in paid]
        if left:
            rows.append(Row(None, None, owner, "credit", left))
        event = self.ask("SELECT uid FROM event ORDER BY id DESC LIMIT 1")[0][0]
        self.books.book(Payment(event, day, (owner,), [Tender("bank", amount)], {}, 0, rows, None, 0, "bank"))
        self.did("bank")

    # Corrections

    def _bill(self, place: int) -> Bill:
        bills = list(self.books.bills.values())
        return bills[-1 - place % len(bills)]

    @rule(place=PLACES, by=st.integers(-300_000, 100_000), user=ACTORS, approver=APPROVERS)
    def a_bill_is_corrected(self, place: int, by: int, user: str, approver: str) -> None:
        bill = self._bill(place)
        by = max(by, -bill.asks) if by % 3 else by
        adjusted = self.tried(
            lambda: adjust_bill(self.desk.office, self.who(user), bill.number, by, GROUNDS, self.second(user, approver))
        )
        if adjusted is not None:
            assert -bill.asks <= by
            self._corrected(bill, "up" if by > 0 else "down", by, adjusted.credited_minor)

    @rule(place=PLACES, user=ACTORS, approver=APPROVERS)
    def a_bill_is_cancelled(self, place: int, user: str, approver: str) -> None:
        bill = self._bill(place)
        done = self.tried(
            lambda: cancel_bill(self.desk.office, self.who(user), bill.number, GROUNDS, self.second(user, approver))
        )
        if done is not None:
            self._corrected(bill, "cancelled", -bill.asks, done.credited_minor)

    @rule(place=PLACES, user=ACTORS, approver=APPROVERS, amount=AMOUNTS)
    def a_bill_is_issued_anew(self, place: int, user: str, approver: str, amount: int) -> None:
        bill = self._bill(place)
        anew = NewIssue(self.fresh("B"), amount, self.today + timedelta(days=10))
        done = self.tried(
            lambda: reissue_bill(
                self.desk.office, self.who(user), bill.number, anew, GROUNDS, self.second(user, approver)
            )
        )
        if done is None:
            return
        self._corrected(bill, "reissued", -bill.asks, done.credited_minor)
        owner = self.books.owner(bill.customer)
        self.books.add_bill(anew.number, owner, amount, self.today, anew.due, bill.period)
        if self.country.settles_by_itself:
            self.books.settle_from_credit(anew.number, owner, [anew.number], self.today)

    @rule(place=PLACES, user=ACTORS, approver=APPROVERS, amount=st.one_of(st.none(), AMOUNTS))
    def a_bill_is_written_off(self, place: int, user: str, approver: str, amount: int | None) -> None:
        bill = self._bill(place)
        waived = bill.fee_left(self.country, self.today) if amount is None else 0
        by = bill.open if amount is None else amount
        done = self.tried(
            lambda: write_off_bill(
                self.desk.office, self.who(user), bill.number, amount, GROUNDS, self.second(user, approver)
            )
        )
        if done is not None:
            assert by <= bill.open
            assert done.waived_minor == waived
            self._corrected(bill, "written_off", -by, done.credited_minor, waived)

    def _corrected(self, bill: Bill, kind: str, by: int, credited: int, waived: int = 0) -> None:
        owner = self.books.owner(bill.customer)
        before = self.books.credit.get(owner, 0)
        self.books.correct(bill, kind, by, self.today, waived)
        assert credited == self.books.credit.get(owner, 0) - before
        self.did(kind)

    @rule(place=PLACES, user=ACTORS, approver=APPROVERS, amount=st.one_of(st.none(), st.integers(1, 3_000)))
    def a_late_fee_is_waived(self, place: int, user: str, approver: str, amount: int | None) -> None:
        bill = self._bill(place)
        left = bill.fee_left(self.country, self.today)
        done = self.tried(
            lambda: waive_late_fee(
                self.desk.office, self.who(user), bill.number, amount, GROUNDS, self.second(user, approver)
            )
        )
        if done is not None:
            assert done.waived_minor == (left if amount is None else amount)
            assert done.waived_minor <= left
            bill.waived += done.waived_minor
            self.did("waive")

    @rule(place=PLACES, user=ACTORS)
    def a_bill_is_disputed_or_answered(self, place: int, user: str) -> None:
        bill = self._bill(place)
        act = answer_dispute if bill.is_disputed else dispute_bill
        done = self.tried(lambda: act(self.desk.office, self.who(user), bill.number, "đọc sai số"))
        if done is not None:
            bill.is_disputed = not bill.is_disputed
            assert done.is_disputed == bill.is_disputed
            self.did("dispute")

    # Customers, approvals, papers

    @rule(one=CUSTOMERS, into=CUSTOMERS, is_meant=ONE_IN_TEN)
    def two_codes_become_one_customer(self, one: int, into: int, is_meant: bool) -> None:
        if not is_meant:
            return
        merged = self.tried(lambda: merge_customers(self.desk.office, self.who("ha"), self.code(one), self.code(into)))
        if merged is not None:
            self.books.merge(one, into)
            self.did("merge")

    @rule(customer=CUSTOMERS, user=ACTORS)
    def a_meter_is_changed(self, customer: int, user: str) -> None:
        meter = self.fresh("M").replace("-", "")
        if self.tried(lambda: change_meter(self.desk.office, self.who(user), self.code(customer), meter)):
            self.did("meter")

    @rule(place=PLACES, user=st.sampled_from(["ha", "admin", "mai"]), is_right=st.booleans())
    def an_act_is_approved_or_contested(self, place: int, user: str, is_right: bool) -> None:
        waiting = self.tried(lambda: open_approvals(self.desk.office, self.who("admin")))
        if not waiting:
            return
        act = waiting[place % len(waiting)]
        answer, note = ("approved", "") if is_right else ("contested", "không đúng")
        done = self.tried(
            lambda: answer_approval(
                self.desk.office, self.who(user), act.uid, "approved" if answer == "approved" else "contested", note
            )
        )
        if done is not None:
            assert done.open_left == len(waiting) - 1
            self.did("answer")

    @rule(is_meant=ONE_IN_TEN, days=st.integers(0, 9))
    def the_payments_are_exported(self, is_meant: bool, days: int) -> None:
        if not is_meant:
            return
        before, folder, first = self.dump(), self.place / self.fresh("out"), self.today - timedelta(days=days)
        exported = self.tried(lambda: export_payments(self.desk.office, folder, first_day=first))
        if exported is not None:
            assert self.desk.dump() == before, "an export only reads"
            self.did("export")
