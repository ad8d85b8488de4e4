"""This file is the small simulator of undoing: whatever is paid and undone in whatever order, the books stay whole.

Real SQLite, a fixed clock, and a second set of books in plain numbers: the drawers, and what each customer owes less credit.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from collectoffice.db import payments, undoing
from collectoffice.db.people import StaffMember
from collectoffice.domain.errors import Refusal
from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.services.commands.bounce_cheque import bounce_cheque, lift_cash_only
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.reverse_payment import reverse_payment, reverse_receipt
from collectoffice.services.commands.undo_payment import PaymentUndone
from collectoffice.services.commands.void_payment import void_payment, void_receipt
from collectoffice.services.queries.receipts import receipt_row
from tests.builders import Desk, make_desk

Done = TypeVar("Done")
CUSTOMERS = st.integers(1, 3)
AMOUNTS = st.one_of(st.integers(1, 3_000), st.integers(1, 900_000))
KINDS: list[TenderKind] = ["cash", "transfer", "qr", "card", "cheque", "credit"]
FEE, FLOAT = 7_000, 3_000_000
PLACES = st.integers(0, 5)
ONE_IN_TEN = st.integers(1, 10).map(lambda number: number == 10)


class Undoing(RuleBasedStateMachine):
    """Two cashiers and a supervisor, three customers, every way to undo."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
        self.desk: Desk
        self.events: list[str] = []
        self.receipts: list[str] = []
        self.cheques = 0
        self.bills = 0
        self.drawers = {"mai": 0, "lan": 0}
        self.billed = 0
        self.money = 0
        """What the customers brought in all, less what went back to them."""

    @initialize(country=st.sampled_from(["VN", "CN"]), mode=st.sampled_from(["none", "nearest", "down", "up"]))
    def opens(self, country: str, mode: str) -> None:
        self.desk = make_desk(self.place, country)
        self.desk.connection.execute("PRAGMA synchronous = OFF")
        change_setting(self.desk.office, self.desk.who("admin"), "cash.rounding", mode)
        change_setting(self.desk.office, self.desk.who("admin"), "cash.rounding_unit", "1000")
        policies = tuple(
            replace(policy, desk=replace(policy.desk, cheque_bounce_fee_minor=FEE))
            for policy in self.desk.office.policies
        )
        self.desk.office = replace(self.desk.office, policies=policies)
        for customer in (1, 2, 3):
            self.head_office_sends_a_bill(customer, 400_000 + customer, date(2026, 9, 1))
        self._open_tills()

    def _open_tills(self) -> None:
        for counter, user in enumerate(self.drawers, start=1):
            self.desk.open_till(user, counter, FLOAT)
            self.drawers[user] = FLOAT

    @rule(customer=CUSTOMERS, total=AMOUNTS, issued=st.dates(date(2026, 3, 1), date(2026, 11, 20)))
    def head_office_sends_a_bill(self, customer: int, total: int, issued: date) -> None:
        self.bills += 1
        self.billed += total
        self.desk.bill(customer, total, issued, number=f"B-{self.bills}", period=f"{2000 + self.bills}-01")

    @rule(
        customers=st.lists(CUSTOMERS, min_size=1, max_size=3, unique=True),
        tenders=st.lists(st.tuples(st.sampled_from(KINDS), AMOUNTS), min_size=1, max_size=3),
        amount=st.one_of(st.none(), AMOUNTS),
        rest=st.sampled_from(["change", "credit"]),
        user=st.sampled_from(["mai", "lan"]),
    )
    def somebody_pays(
        self, customers: list[int], tenders: list[tuple[TenderKind, int]], amount: int | None, rest: str, user: str
    ) -> None:
        given = [Tender(kind, self._in_reach(kind, minor, customers), *self._on_paper(kind)) for kind, minor in tenders]
        short = (amount or 1_500_000) - sum(part.amount_minor for part in given)
        if short > 0:
            given.append(Tender("cash", short))
        given = [part for part in given if part.amount_minor]
        before = self.desk.dump()
        try:
            taken = self.desk.pay(
                *customers,
                tenders=given,
                amount=amount,
                rest="credit" if rest == "credit" else "change",
                user=user,
            )
        except Refusal:
            assert self.desk.dump() == before
            return
        self.drawers[user] += sum(part.amount_minor for part in given if part.kind == "cash") - taken.change_minor
        self.money += self._tendered(taken.event)
        self.events.append(taken.event)
        self.receipts += taken.receipts

    def _in_reach(self, kind: TenderKind, minor: int, customers: list[int]) -> int:
        """No more credit than the customers have."""
        if kind != "credit":
            return minor
        return min(minor, sum(self.desk.quote(customer).credit_minor for customer in customers))

    def _on_paper(self, kind: TenderKind) -> tuple[str, str, date | None]:
        if kind != "cheque":
            return "R-1", "", None
        self.cheques += 1
        return f"S-{self.cheques}", "ACB", date(2026, 11, 20)

    @precondition(lambda self: self.events)
    @rule(place=PLACES, user=st.sampled_from(["mai", "lan", "ha"]), is_wrong_way=ONE_IN_TEN)
    def a_payment_is_undone(self, place: int, user: str, is_wrong_way: bool) -> None:
        event = self.events[-1 - place % len(self.events)]
        is_open = self._is_open("uid = ?", event) != is_wrong_way
        undo = void_payment if is_open else reverse_payment
        approver = self._approver(user, is_open=is_open)
        self._undo(lambda: undo(self.desk.office, self.desk.who(user), event, "other", approver))

    @precondition(lambda self: self.receipts)
    @rule(place=PLACES, user=st.sampled_from(["mai", "lan", "ha"]), is_wrong_way=ONE_IN_TEN)
    def a_receipt_is_undone(self, place: int, user: str, is_wrong_way: bool) -> None:
        number = self.receipts[-1 - place % len(self.receipts)]
        row = receipt_row(self.desk.office, number)
        is_open = self._is_open("id = ?", row.event_id) != is_wrong_way
        undo = void_receipt if is_open else reverse_receipt
        approver = self._approver(user, is_open=is_open)
        self._undo(lambda: undo(self.desk.office, self.desk.who(user), number, "x", approver))

    def _is_open(self, condition: str, key: object) -> bool:
        row = self.desk.connection.execute(
            f"SELECT till_id IN (SELECT till_id FROM till_now) FROM event WHERE {condition}", (key,)
        ).fetchone()
        return bool(row[0])

    @precondition(lambda self: self.receipts)
    @rule(place=PLACES, to=CUSTOMERS, user=st.sampled_from(["mai", "ha"]))
    def a_payment_is_moved(self, place: int, to: int, user: str) -> None:
        number, code = self.receipts[-1 - place % len(self.receipts)], self.desk.code(to)
        office, who, approver = self.desk.office, self.desk.who(user), self._approver(user, is_open=True)
        moved = self._try(lambda: move_payment(office, who, number, code, approver=approver))
        if moved is not None:
            self.events.append(moved.reposted.event)
            self.receipts += moved.reposted.receipts

    @precondition(lambda self: self.cheques)
    @rule(number=st.integers(1, 10))
    def a_cheque_bounces(self, number: int) -> None:
        cheque = f"S-{1 + number % self.cheques}"
        bounced = self._try(lambda: bounce_cheque(self.desk.office, self.desk.who("ha"), cheque))
        if bounced is None:
            return
        self.billed += bounced.fee_minor
        self.money -= self.desk.connection.execute(
            "SELECT tender.amount_minor FROM undo JOIN event ON event.id = undo.event_id "
            "JOIN tender ON tender.id = undo.tender_id WHERE event.uid = ?",
            (bounced.undone.event,),
        ).fetchone()[0]
        if bounced.reposted is not None:
            self.events.append(bounced.reposted.event)
            self.receipts += bounced.reposted.receipts
        lift_cash_only(self.desk.office, self.desk.who("ha"), bounced.customer, "x")

    @precondition(lambda self: self.receipts)
    @rule(customer=CUSTOMERS, amount=AMOUNTS)
    def credit_is_refunded(self, customer: int, amount: int) -> None:
        office, mai, ha = self.desk.office, self.desk.who("mai"), self.desk.who("ha")
        minor = min(amount, self.desk.quote(customer).credit_minor)
        refunded = self._try(lambda: refund_credit(office, mai, self.desk.code(customer), minor, "other", ha))
        if refunded is not None:
            self.drawers["mai"] -= refunded.amount_minor
            self.money -= refunded.amount_minor

    @precondition(lambda self: self.receipts)
    @rule(customer=CUSTOMERS, to=CUSTOMERS, amount=AMOUNTS)
    def credit_is_moved(self, customer: int, to: int, amount: int) -> None:
        office, ha = self.desk.office, self.desk.who("ha")
        minor = min(amount, self.desk.quote(customer).credit_minor)
        self._try(lambda: move_credit(office, ha, self.desk.code(customer), self.desk.code(to), minor))

    @precondition(lambda self: self.receipts)
    @rule(days=st.integers(0, 20))
    def a_night_passes(self, days: int) -> None:
        for user in self.drawers:
            self.desk.close_till(self.desk.held_minor(user), user)
        self.desk.clock.pass_by(days=days)
        self._open_tills()

    def _approver(self, user: str, *, is_open: bool) -> StaffMember | None:
        if user != "ha":
            return self.desk.who("ha")
        return None if is_open else self.desk.who("admin")

    def _undo(self, act: Callable[[], PaymentUndone]) -> None:
        undone = self._try(act)
        if undone is None:
            return
        self.money += self._tendered(undone.event)
        if undone.cash_back_minor:
            self.drawers[self._holder(undone.event)] -= undone.cash_back_minor

    def _try(self, act: Callable[[], Done]) -> Done | None:
        before = self.desk.dump()
        try:
            return act()
        except Refusal:
            assert self.desk.dump() == before
            return None

    def _tendered(self, event: str) -> int:
        """The money of an event, without draws on credit."""
        row = self.desk.connection.execute(
            """
            SELECT coalesce(sum(tender.amount_minor), 0) FROM tender JOIN event ON event.id = tender.event_id
            WHERE event.uid = ? AND tender.kind <> 'credit'
            """,
            (event,),
        ).fetchone()
        return int(row[0])

    def _holder(self, event: str) -> str:
        """Whose till an event belongs to."""
        row = self.desk.connection.execute(
            """
            SELECT staff.user_name FROM event JOIN till ON till.id = event.till_id
            JOIN staff ON staff.id = till.staff_id WHERE event.uid = ?
            """,
            (event,),
        ).fetchone()
        return str(row[0])

    def _sum(self, question: str) -> int:
        return int(self.desk.connection.execute(f"SELECT coalesce(sum({question}").fetchone()[0])

    @invariant()
    def the_books_are_whole(self) -> None:
        if not hasattr(self, "desk"):
            return
        assert self.desk.faults() == []
        assert len(set(self.receipts)) == len(self.receipts)

    @invariant()
    def every_drawer_holds_what_was_handed_in_less_what_went_back(self) -> None:
        if hasattr(self, "desk"):
            assert {user: self.desk.held_minor(user) for user in self.drawers} == self.drawers

    @invariant()
    def what_is_owed_less_credit_is_what_was_billed_less_the_money(self) -> None:
        if not hasattr(self, "desk"):
            return
        cards = [self.desk.quote(customer).customer for customer in (1, 2, 3)]
        late_fees = self._sum("amount_minor), 0) FROM allocation WHERE kind = 'late_fee'")
        rounded = -self._sum("amount_minor), 0) FROM posting WHERE account = 'rounding'")
        owed = sum(card.open_minor - card.credit_minor for card in cards)
        assert owed == self.billed - (self.money - late_fees - rounded)

    @invariant()
    def what_was_undone_whole_leaves_nothing(self) -> None:
        if not hasattr(self, "desk"):
            return
        for event in self.events:
            paid = payments.payment_by_uid(self.desk.connection, event)
            assert paid is not None
            standing = undoing.standing_allocations(self.desk.connection, paid.event_id)
            assert bool(standing) != bool(paid.voided_at)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.close()
        shutil.rmtree(self.place, ignore_errors=True)


# The simulator of tests/simulator does the same acts in the normal tests.
TestUndoing = pytest.mark.torture(Undoing.TestCase)
TestUndoing.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
