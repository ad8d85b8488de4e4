"""This file is the small simulator of an office: whatever is paid, undone, taken in and closed, the books stay whole.

Real SQLite, a fixed clock, a second set of books in plain numbers to compare with (trust: invariants).
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from collectoffice.domain.errors import Refusal
from collectoffice.domain.payment import RestAs
from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.services.commands.change_setting import change_setting
from tests.builders import Desk, make_desk

CUSTOMERS = st.integers(1, 3)
AMOUNTS = st.one_of(st.integers(1, 3_000), st.integers(1, 900_000))
KINDS: list[TenderKind] = ["cash", "transfer", "qr", "card", "credit"]


class Office(RuleBasedStateMachine):
    """One cashier, three customers, any order of events."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
        self.desk: Desk
        self.payments: list[str] = []
        self.receipts: list[str] = []
        self.bills = 0
        self.is_till_open = False

    @initialize(country=st.sampled_from(["VN", "CN"]))
    def opens(self, country: str) -> None:
        self.desk = make_desk(self.place, country)
        self.desk.connection.execute("PRAGMA synchronous = OFF")
        self.desk.clock.on("2026-11-20")
        self._open()

    def _open(self) -> None:
        self.desk.open_till(float_minor=100_000)
        self.is_till_open = True

    @rule(
        customer=CUSTOMERS,
        total=AMOUNTS,
        issued=st.dates(date(2025, 3, 1), date(2026, 11, 20)),
        use=st.sampled_from(["", "SHBT", "KD", "居民生活", "商业"]),
    )
    def head_office_sends_a_bill(self, customer: int, total: int, issued: date, use: str) -> None:
        self.bills += 1
        self.desk.bill(customer, total, issued, number=f"B-{self.bills}", customer_class=use)

    @precondition(lambda self: self.bills)
    @rule(number=st.integers(1, 100), total=AMOUNTS)
    def head_office_corrects_a_bill(self, number: int, total: int) -> None:
        number = 1 + number % self.bills
        owner = self.desk.connection.execute(
            "SELECT code, period FROM bill JOIN customer_now USING (customer_id) WHERE number = ?", (f"B-{number}",)
        ).fetchone()
        row = self.desk.bill_row(owner[0], total, number=f"B-{number}", period=owner[1])
        self.desk.take_in(self.desk.reading([row], file_name=f"sua-{self.desk._rows}.xlsx"))

    @rule(customer=CUSTOMERS, amount=AMOUNTS, day=st.dates(date(2026, 10, 1), date(2026, 11, 20)))
    def a_bank_collects(self, customer: int, amount: int, day: date) -> None:
        row = self.desk.bank_row(customer, amount, day, period="2026-11")
        self.desk.take_in(self.desk.reading([row], "bank"))

    @precondition(lambda self: self.is_till_open)
    @rule(
        customers=st.lists(CUSTOMERS, min_size=1, max_size=3, unique=True),
        tenders=st.lists(st.tuples(st.sampled_from(KINDS), AMOUNTS), min_size=1, max_size=3),
        amount=st.one_of(st.none(), AMOUNTS),
        rest=st.sampled_from(["change", "credit"]),
    )
    def somebody_pays(
        self, customers: list[int], tenders: list[tuple[TenderKind, int]], amount: int | None, rest: RestAs
    ) -> None:
        given = [Tender(kind, minor, "R-1") for kind, minor in tenders]
        before = self.desk.dump()
        try:
            taken = self.desk.pay(*customers, tenders=given, amount=amount, rest=rest)
        except Refusal:
            assert self.desk.dump() == before
            return
        self.payments.append(taken.event)
        self.receipts.extend(taken.receipts)

    @precondition(lambda self: self.payments)
    @rule(place=st.integers(0, 100))
    def the_cashier_undoes_a_payment(self, place: int) -> None:
        before = self.desk.dump()
        try:
            self.desk.void(self.payments[place % len(self.payments)])
        except Refusal:
            assert self.desk.dump() == before

    @rule(mode=st.sampled_from(["none", "nearest", "down", "up"]))
    def the_office_rounds_otherwise(self, mode: str) -> None:
        change_setting(self.desk.office, self.desk.who("admin"), "cash.rounding", mode)

    @rule(days=st.integers(0, 40))
    def a_night_passes(self, days: int) -> None:
        if self.is_till_open:
            closed = self.desk.close_till(self.desk.held_minor() + days - 20 if days > 20 else self.desk.held_minor())
            assert closed.difference_minor == (days - 20 if days > 20 else 0)
        self.desk.clock.pass_by(days=days)
        self.desk.reopen()
        self.desk.connection.execute("PRAGMA synchronous = OFF")
        self._open()

    @invariant()
    def the_books_are_whole(self) -> None:
        if not hasattr(self, "desk"):
            return
        assert self.desk.faults() == []
        tendered, allocated, rounded = (
            self.desk.connection.execute(f"SELECT coalesce(sum({column}), 0) FROM {table}").fetchone()[0]
            for table, column in (
                ("tender", "amount_minor"),
                ("allocation", "amount_minor"),
                ("payment", "rounding_minor"),
            )
        )
        undone = self.desk.connection.execute(
            "SELECT coalesce(sum(rounding_minor), 0) FROM payment JOIN void ON voided_event_id = payment.event_id"
        ).fetchone()[0]
        assert tendered == allocated + rounded - undone
        assert len(set(self.receipts)) == len(self.receipts)
        for customer in range(1, 4):
            self._quote_agrees(customer)

    def _quote_agrees(self, customer: int) -> None:
        try:
            quote = self.desk.quote(customer)
        except Refusal:
            return
        assert sum(bill.open_minor for bill in quote.bills) == quote.customer.open_minor
        assert quote.credit_minor >= 0
        assert all(bill.open_minor >= 0 and bill.late_fee_minor >= 0 for bill in quote.bills)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.close()
        shutil.rmtree(self.place, ignore_errors=True)


# The simulator of tests/simulator does the same acts in the normal tests.
TestBooksStayWhole = pytest.mark.torture(Office.TestCase)
TestBooksStayWhole.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
