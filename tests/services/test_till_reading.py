"""This file is a till's reading, tested: one set of figures, open and closed, whatever happened; blind for whom it must be."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from collectoffice.db import cash, ledger, tills
from collectoffice.db.till_figures import till_row
from collectoffice.domain.errors import NoOpenTill, NotAllowed, Refusal, UnknownTill
from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.people import add_staff
from collectoffice.services.commands.print_receipt import print_receipt
from collectoffice.services.commands.settle_difference import correct_till, settle_difference
from collectoffice.services.commands.till_cash import (
    exchange_notes,
    from_safe,
    pay_in,
    pay_out,
    record_counterfeit,
    turn_in,
)
from collectoffice.services.commands.tills import close_till, count_till
from collectoffice.services.queries.till_reading import read_till, reading_of, till_reading
from tests.builders import PIN, Desk, make_desk


@pytest.fixture
def till(desk: Desk) -> Desk:
    """Four customers with a bill of about 100 000 đ each at Mai's till, which has a float of 200 000."""
    rows = [desk.bill_row(customer, 100_000 + customer, "2026-11-18") for customer in range(1, 5)]
    desk.take_in(desk.reading(rows))
    desk.open_till(float_minor=200_000)
    return desk


def test_change_is_taken_off_and_a_void_stands_beside_what_it_undid(till: Desk) -> None:
    first = till.pay(1, cash=150_000)
    till.pay(2, tenders=[Tender("qr", 60_002, "QR-1"), Tender("cash", 50_000)])
    wrong = till.pay(3, cash=200_000)
    till.void(wrong.event)
    reading = reading_of(till.office, 1)
    assert reading.payments == 3
    assert reading.gross_minor == reading.net_minor + reading.undone_minor
    assert reading.by_tender["qr"] == 60_002
    assert sum(reading.by_tender.values()) == sum(reading.by_kind.values()) == reading.net_minor
    assert reading.by_kind["principal"] == 200_003
    assert reading.expected_minor == till.held_minor() == 200_000 + reading.by_tender["cash"]
    (receipts,) = reading.receipts
    assert (receipts.first, receipts.last, receipts.count, receipts.missing) == (
        first.receipts[0],
        wrong.receipts[0],
        3,
        (),
    )


def test_reprints_of_the_tills_receipts_are_counted(till: Desk) -> None:
    number = till.pay(1).receipts[0]
    for _ in range(3):
        print_receipt(till.office, till.who("mai"), number, "a5")
    assert reading_of(till.office, 1).reprints == 2


def test_reading_a_till_writes_nothing(till: Desk) -> None:
    till.pay(1)
    before = till.dump()
    read_till(till.office, till.who("mai"))
    assert till.dump() == before


def test_a_cashier_reads_blind_until_the_close_and_a_supervisor_sees_everything(till: Desk) -> None:
    till.pay(1)
    mai, lan, ha = till.who("mai"), till.who("lan"), till.who("ha")
    assert read_till(till.office, mai).is_blind
    assert read_till(till.office, lan, 1).is_blind
    assert not read_till(till.office, ha, 1).is_blind
    count_till(till.office, mai, 0)
    assert read_till(till.office, mai).is_blind
    close_till(till.office, mai)
    assert not read_till(till.office, mai, 1).is_blind


def test_an_office_that_does_not_count_blind_shows_the_cashier_too(till: Desk) -> None:
    change_setting(till.office, till.who("admin"), "till.blind_count", "off")
    assert not read_till(till.office, till.who("mai")).is_blind


def test_a_reading_needs_a_till_and_a_role(till: Desk) -> None:
    with pytest.raises(NoOpenTill):
        read_till(till.office, till.who("ha"))
    with pytest.raises(UnknownTill):
        read_till(till.office, till.who("ha"), 9)
    add_staff(till.office, till.who("admin"), "tu", "Phạm Văn Tư", "dispatcher", PIN)
    with pytest.raises(NotAllowed):
        read_till(till.office, till.who("tu"), 1)


KINDS: list[TenderKind] = ["cash", "transfer", "qr", "card"]
AMOUNTS = st.integers(1, 900).map(lambda thousands: thousands * 1_000)


class Tills(RuleBasedStateMachine):
    """Two cashiers at two counters, and everything that moves cash, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
        self.desk: Desk
        self.payments: list[tuple[str, str]] = []

    @initialize()
    def opens(self) -> None:
        self.desk = make_desk(self.place)
        self.desk.connection.execute("PRAGMA synchronous = OFF")
        rows = [self.desk.bill_row(customer, 3_000_000) for customer in range(1, 4)]
        self.desk.take_in(self.desk.reading(rows))

    def _try(self, user: str, act: str, amount: int) -> None:
        office, who, ha = self.desk.office, self.desk.who(user), self.desk.who("ha")
        acts = {
            "open": lambda: self.desk.open_till(user, 1 if user == "mai" else 2, amount),
            "pay_in": lambda: pay_in(office, who, amount, "x"),
            "pay_out": lambda: pay_out(office, who, amount, "x", approver=ha),
            "turn_in": lambda: turn_in(office, who, amount, approver=ha),
            "from_safe": lambda: from_safe(office, who, amount, approver=ha),
            "counterfeit": lambda: record_counterfeit(office, who, {50_000: 1 + amount % 3}, "x"),
            "exchange": lambda: exchange_notes(office, who, 1 + amount % 4, {20_000: 5}, {50_000: 2}),
            "count": lambda: count_till(office, who, amount),
            "close": lambda: close_till(office, who),
            "close_at": lambda: close_till(office, who, amount),
            "correct": lambda: correct_till(office, who, None, amount, reason="x", approver=ha),
            "settle": lambda: settle_difference(office, ha, 1 + amount % 4),
        }
        before = self.desk.dump()
        try:
            acts[act]()
        except Refusal:
            assert self.desk.dump() == before

    @rule(
        user=st.sampled_from(["mai", "lan"]),
        act=st.sampled_from(
            "open open pay_in pay_out turn_in from_safe counterfeit exchange count close close_at correct settle".split()
        ),
        amount=AMOUNTS,
    )
    def somebody_acts(self, user: str, act: str, amount: int) -> None:
        self._try(user, act, amount)

    @rule(
        user=st.sampled_from(["mai", "lan"]),
        customer=st.integers(1, 3),
        tenders=st.lists(st.tuples(st.sampled_from(KINDS), AMOUNTS), min_size=1, max_size=2),
        amount=AMOUNTS,
    )
    def somebody_pays(self, user: str, customer: int, tenders: list[tuple[TenderKind, int]], amount: int) -> None:
        given = [Tender(kind, minor, "R-1") for kind, minor in tenders]
        try:
            self.payments.append((user, self.desk.pay(customer, tenders=given, amount=amount, user=user).event))
        except Refusal:
            return

    @rule(place=st.integers(0, 50))
    def somebody_undoes(self, place: int) -> None:
        if self.payments:
            user, event = self.payments[place % len(self.payments)]
            try:
                self.desk.void(event, user=user)
            except Refusal:
                return

    @invariant()
    def every_reading_agrees_with_every_other_figure(self) -> None:
        if not hasattr(self, "desk"):
            return
        connection = self.desk.connection
        for (till_id,) in connection.execute("SELECT id FROM till").fetchall():
            row = till_row(connection, till_id)
            assert row is not None
            reading = till_reading(self.desk.office, row)
            now = tills.open_till_by_id(connection, till_id)
            if now is not None:
                assert reading.expected_minor == now.cash_minor
                assert reading.state == ("counting" if now.is_counting else "open")
                assert reading.counted_minor is None
            else:
                assert reading.expected_minor == row.expected_minor
                assert reading.difference_minor == reading.counts[-1] - reading.expected_minor
            assert sum(reading.by_tender.values()) == sum(reading.by_kind.values()) == reading.net_minor
            assert sum(amount for kind, amount in reading.expected.items() if kind != "cash") == reading.net_minor - (
                reading.by_tender.get("cash", 0)
            )
            assert all(not span.missing for span in reading.receipts)
        self._over_short_is_what_the_readings_leave()

    def _over_short_is_what_the_readings_leave(self) -> None:
        connection = self.desk.connection
        left = 0
        for (till_id,) in connection.execute("SELECT till_id FROM till_close").fetchall():
            reading = reading_of(self.desk.office, till_id)
            assert reading.difference_minor is not None
            left += reading.difference_minor - reading.settled_minor
        balances = ledger.balances(connection)
        assert balances.get("over_short", 0) == -left
        assert balances.get("cash", 0) == sum(till.cash_minor for till in tills.open_tills(connection))
        assert balances.get("safe", 0) == cash.safe_minor(connection)
        assert sum(balances.values()) == 0

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            assert self.desk.faults() == []
            self.desk.close()
        shutil.rmtree(self.place, ignore_errors=True)


TestTills = Tills.TestCase
TestTills.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
