"""This file is credit that was spent before its payment is undone, tested: who spent it owes it, and no cash pays for it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectoffice.db import customers, ledger
from collectoffice.domain.day_checks import sheet_faults
from collectoffice.domain.errors import AlreadyVoided, CreditAlreadyUsed, Refusal, UnknownTender
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.adjust_bill import Grounds, adjust_bill
from collectoffice.services.commands.bounce_cheque import ChequeBounced, bounce_cheque, lift_cash_only
from collectoffice.services.commands.export_payments import export_payments
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.reverse_payment import reverse_payment
from collectoffice.services.commands.void_payment import void_payment
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.statement import statement_of
from tests.builders import Desk, make_desk

BILL, SURPLUS = 500_000, 200_000
DAY = "2026-11-18"


def cheque(amount: int, number: str = "SEC-1") -> Tender:
    return Tender("cheque", amount, number, "ACB", date(2026, 11, 20))


def bounce(desk: Desk, number: str = "SEC-1") -> ChequeBounced:
    return bounce_cheque(desk.office, desk.who("ha"), number)


def owed(desk: Desk, customer: int) -> dict[str, int]:
    return {bill.number: bill.open_minor for bill in desk.quote(customer).bills}


def assert_whole(desk: Desk) -> None:
    """The file verifies, the day's sheet agrees with itself, every statement ends where the account stands."""
    assert desk.faults() == []
    assert sheet_faults(day_sheet(desk.office, desk.clock().date())) == ()
    for customer in (1, 2, 3):
        statement = statement_of(desk.office, desk.who("ha"), desk.code(customer))
        assert statement.entries[-1].balance_minor == statement.closing_minor
        assert desk.quote(customer).credit_minor >= 0


@pytest.fixture
def till(desk: Desk) -> Desk:
    """Customer 1 paid by a cheque above the bill; all three have a bill."""
    for customer in (1, 2, 3):
        desk.bill(customer, BILL, DAY, number=f"B-{customer}")
    desk.open_till(float_minor=1_000_000)
    desk.pay(1, tenders=[cheque(BILL + SURPLUS)], amount=BILL + SURPLUS)
    return desk


def refunded(desk: Desk, amount: int = SURPLUS) -> None:
    refund_credit(desk.office, desk.who("mai"), desk.code(1), amount, "other", desk.who("ha"))


def given_away(desk: Desk) -> None:
    move_credit(desk.office, desk.who("ha"), desk.code(1), desk.code(2), SURPLUS)


def drawn(desk: Desk) -> None:
    desk.bill(1, SURPLUS, DAY, number="B-LATER", period="2026-12")
    desk.pay(1, tenders=[Tender("credit", SURPLUS)], amount=SURPLUS)


@pytest.mark.parametrize("spend", [refunded, given_away, drawn])
def test_a_cheque_bounces_though_its_credit_was_spent_and_the_customer_owes_it(
    till: Desk, spend: Callable[[Desk], None]
) -> None:
    spend(till)
    held, other = till.held_minor(), till.quote(2).credit_minor
    bounced = bounce(till)
    (spent,) = bounced.undone.spent
    assert (spent.customer, spent.amount_minor) == (till.code(1), SURPLUS)
    assert owed(till, 1) == {"B-1": BILL, spent.bill: SURPLUS}
    assert (till.quote(1).credit_minor, till.quote(2).credit_minor) == (0, other)
    assert till.held_minor() == held, "no cash moves"
    (bill,) = [bill for bill in till.quote(1).bills if bill.number == spent.bill]
    assert bill.kind == "correction"
    assert_whole(till)


def test_only_what_is_missing_of_the_credit_is_owed(till: Desk) -> None:
    refunded(till, 70_000)
    bounced = bounce(till)
    assert [part.amount_minor for part in bounced.undone.spent] == [70_000]
    assert till.quote(1).credit_minor == 0
    assert_whole(till)


def test_credit_that_is_still_there_is_taken_back_and_nothing_is_billed(till: Desk) -> None:
    assert bounce(till).undone.spent == ()
    assert owed(till, 1) == {"B-1": BILL}
    assert ledger.balances(till.connection).get("spent_credit") is None
    assert_whole(till)


def test_the_debt_counts_as_billed_on_the_day_and_is_no_collected_money(till: Desk, tmp_path: Path) -> None:
    refunded(till)
    before = day_sheet(till.office, till.clock().date())
    collected = export_payments(till.office, tmp_path / "before").sum_minor
    bounce(till)
    after = day_sheet(till.office, till.clock().date())
    assert after.identity.billed_minor - before.identity.billed_minor == SURPLUS
    assert before.identity.collected_minor - after.identity.collected_minor == BILL
    assert ledger.balances(till.connection)["spent_credit"] == 0
    assert collected - export_payments(till.office, tmp_path / "after").sum_minor == BILL + SURPLUS
    assert (before.tills[0].by_kind, after.tills[0].by_kind) == ({"principal": BILL, "credit": SURPLUS}, {})
    assert after.tills[0].refunded_minor == SURPLUS


def test_the_debt_is_paid_like_any_bill(till: Desk) -> None:
    refunded(till)
    bounced = bounce(till)
    till.pay(1, bills=[bounced.undone.spent[0].bill], amount=SURPLUS, cash=SURPLUS)
    assert owed(till, 1) == {"B-1": BILL}
    assert_whole(till)


def test_a_baskets_cheque_bounces_after_a_part_of_the_basket_was_moved(till: Desk) -> None:
    basket = till.pay(2, 3, tenders=[cheque(2 * BILL, "SEC-2")], amount=2 * BILL)
    till.bill(1, BILL, DAY, number="B-4", period="2026-12")
    move_payment(till.office, till.who("ha"), basket.receipts[1], till.code(1))
    bounced = bounce(till, "SEC-2")
    assert [(part.customer, part.amount_minor) for part in bounced.undone.spent] == [(till.code(2), BILL)]
    assert owed(till, 1) == {}, "who was paid for stays paid for"
    assert owed(till, 2) == {"B-2": BILL, bounced.undone.spent[0].bill: BILL}
    assert owed(till, 3) == {"B-3": BILL}
    assert_whole(till)


@pytest.mark.parametrize("spent", [0, 120_000, 290_000])
def test_what_was_drawn_beside_the_cheque_is_drawn_again_as_far_as_it_is_there(till: Desk, spent: int) -> None:
    till.bill(1, BILL, DAY, number="B-4", period="2026-12")
    drawn, surplus = 60_000, 150_000
    given = [Tender("credit", drawn), cheque(BILL + surplus - drawn, "SEC-2")]
    till.pay(1, tenders=given, amount=BILL + surplus)
    assert till.quote(1).credit_minor == SURPLUS - drawn + surplus == 290_000
    if spent:
        refunded(till, spent)
    bounced = bounce(till, "SEC-2")
    there = SURPLUS - spent
    assert sum(part.amount_minor for part in bounced.undone.spent) == max(0, -there)
    assert (bounced.reposted.amount_minor if bounced.reposted else 0) == min(drawn, max(0, there))
    assert till.quote(1).customer.open_minor - till.quote(1).credit_minor == BILL - there
    assert_whole(till)


def test_a_late_fee_that_a_correction_gave_back_and_was_spent_is_owed(desk: Desk) -> None:
    desk.bill(1, BILL, "2026-08-02", number="B-1")
    for customer in (2, 3):
        desk.bill(customer, BILL, DAY)
    desk.open_till()
    due = desk.quote(1).total_minor
    desk.pay(1, tenders=[cheque(due)], amount=due)
    adjust_bill(desk.office, desk.who("ha"), "B-1", -400_000, Grounds("CV-1", "x"), approver=desk.who("admin"))
    credit = desk.quote(1).credit_minor
    assert credit > 400_000
    move_credit(desk.office, desk.who("ha"), desk.code(1), desk.code(2), credit)
    bounced = bounce(desk)
    debts = owed(desk, 1)
    assert sum(part.amount_minor for part in bounced.undone.spent) == credit
    assert debts["B-1"] == BILL - 400_000
    assert_whole(desk)


@pytest.mark.parametrize("is_closed", [False, True])
def test_money_that_never_came_is_undone_like_a_cheque_but_cash_goes_back_only_for_credit_that_is_there(
    till: Desk, is_closed: bool
) -> None:
    transfer = till.pay(2, tenders=[Tender("transfer", BILL + 10_000, "FT-1")], amount=BILL + 10_000)
    cash = till.pay(3, amount=BILL + 20_000, cash=BILL + 20_000)
    for customer, credit in ((2, 10_000), (3, 20_000)):
        move_credit(till.office, till.who("ha"), till.code(customer), till.code(1), credit)
    if is_closed:
        till.close_till(till.held_minor())
        till.open_till(float_minor=1_000_000)
    undo = reverse_payment if is_closed else void_payment
    supervisor = till.who("ha")
    undone = undo(till.office, till.who("mai"), transfer.event, "other", supervisor)
    assert [(part.customer, part.amount_minor) for part in undone.spent] == [(till.code(2), 10_000)]
    before = till.dump()
    with pytest.raises(CreditAlreadyUsed) as refused:
        undo(till.office, till.who("mai"), cash.event, "other", supervisor)
    assert refused.value.facts["missing_minor"] == 20_000
    assert till.dump() == before
    till.pay(3, amount=20_000, cash=20_000)
    assert undo(till.office, till.who("mai"), cash.event, "other", supervisor).cash_back_minor == BILL + 20_000
    assert_whole(till)


# In any order -------------------------------------------------------------------------------------------------------
ACTS = (
    "cheque",
    "cheque",
    "transfer",
    "cash",
    "draw",
    "refund",
    "give",
    "bounce",
    "bounce",
    "void",
    "move",
    "by",
    "bill",
)
Step = tuple[str, int, int]


@dataclass
class Walk:
    """A desk with three customers, and its second books: the drawer, and what each customer's account comes to."""

    desk: Desk
    events: list[str] = field(default_factory=list)
    receipts: list[str] = field(default_factory=list)
    bills: list[str] = field(default_factory=list)
    cheques: int = 0
    drawer: int = 5_000_000
    """Float, cash taken less change, less what went back or out."""
    account: int = 0
    """All bills as corrected and fees, less all money: what the customers owe less their credit."""

    def start(self) -> None:
        for customer in (1, 2, 3):
            self._bill(customer, 300_000)
        self.desk.open_till(float_minor=self.drawer)

    def step(self, what: str, which: int, amount: int) -> None:
        customer = which % 3 + 1
        if what in {"cheque", "transfer", "cash"}:
            self._pay(what, customer, amount)
        elif what == "bounce":
            self._bounce(which)
        elif what == "bill":
            self._bill(customer, amount)
        elif self.events or what in {"draw", "refund", "give", "by"}:
            with suppress(Refusal):
                self._other(what, which, amount)

    def _bill(self, customer: int, amount: int) -> None:
        number = f"B-{len(self.bills)}"
        self.desk.bill(customer, amount, DAY, number=number, period=f"{2100 + len(self.bills)}-01")
        self.bills.append(number)
        self.account += amount

    def _pay(self, kind: str, customer: int, amount: int) -> None:
        self.cheques += kind == "cheque"
        given = {
            "cheque": cheque(amount, f"S-{self.cheques}"),
            "transfer": Tender("transfer", amount, "FT"),
            "cash": Tender("cash", amount),
        }[kind]
        others = [other for other in (1, 2, 3) if other != customer][: amount % 3]
        taken = self.desk.pay(customer, *others, tenders=[given], amount=amount, rest="credit")
        self.drawer += amount if kind == "cash" else 0
        self.account -= amount
        self.events.append(taken.event)
        self.receipts += taken.receipts

    def _bounce(self, which: int) -> None:
        if not self.cheques:
            return
        number = f"S-{which % self.cheques + 1}"
        standing = self.desk.connection.execute(
            "SELECT amount_minor FROM tender WHERE reference = ? AND amount_minor > 0", (number,)
        ).fetchone()[0]
        try:
            bounced = bounce_cheque(self.desk.office, self.desk.who("ha"), number)
        except (AlreadyVoided, UnknownTender):
            return
        self.account += standing
        if bounced.reposted:
            self.events.append(bounced.reposted.event)
        lift_cash_only(self.desk.office, self.desk.who("ha"), bounced.customer, "x")

    def _other(self, what: str, which: int, amount: int) -> None:
        desk, customer = self.desk, which % 3 + 1
        office, mai, ha, credit = desk.office, desk.who("mai"), desk.who("ha"), desk.quote(customer).credit_minor
        if what == "draw":
            self.events.append(desk.pay(customer, tenders=[Tender("credit", credit)], amount=credit).event)
        elif what == "refund":
            paid = refund_credit(office, mai, desk.code(customer), min(amount, credit), "other", ha).amount_minor
            self.drawer -= paid
            self.account += paid
        elif what == "give":
            move_credit(office, ha, desk.code(customer), desk.code((which + 1) % 3 + 1), min(amount, credit))
        elif what == "void":
            undone = void_payment(office, mai, self.events[which % len(self.events)], "x", ha)
            self.drawer -= undone.cash_back_minor
            self.account += self._money_of(undone.voided_event)
        elif what == "move":
            number = self.receipts[which % len(self.receipts)]
            moved = move_payment(office, ha, number, desk.code((which + amount) % 3 + 1))
            self.events.append(moved.reposted.event)
            self.receipts += moved.reposted.receipts
        else:
            number = self.bills[which % len(self.bills)]
            adjust_bill(office, ha, number, -amount, Grounds("CV-1", "x"), approver=desk.who("admin"))
            self.account -= amount

    def _money_of(self, event: str) -> int:
        """What was handed over in an event, draws on credit apart."""
        row = self.desk.connection.execute(
            """
            SELECT coalesce(sum(tender.amount_minor), 0) FROM tender JOIN event ON event.id = tender.event_id
            WHERE event.uid = ? AND tender.kind <> 'credit'
            """,
            (event,),
        ).fetchone()
        return int(row[0])

    def check(self) -> None:
        """The file, the sheet, the drawer and every account agree with the second books."""
        desk = self.desk
        assert_whole(desk)
        assert desk.held_minor() == self.drawer
        cards = [customers.card_by_code(desk.connection, desk.code(customer)) for customer in (1, 2, 3)]
        assert all(card is not None and card.credit_minor >= 0 for card in cards)
        fees = desk.connection.execute("SELECT coalesce(sum(amount_minor), 0) FROM late_fee_charge").fetchone()[0]
        assert sum(card.open_minor - card.credit_minor for card in cards if card) == self.account + fees
        booked = ledger.balances(desk.connection)
        assert sum(card.open_minor for card in cards if card) == booked.get("receivable", 0)
        assert -sum(card.credit_minor for card in cards if card) == booked.get("credit", 0)
        assert booked.get("spent_credit", 0) == 0


@settings(max_examples=25, deadline=None)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(ACTS), st.integers(0, 20), st.integers(1_000, 600_000)), min_size=6, max_size=22
    )
)
def test_whatever_is_paid_spent_and_bounced_in_whatever_order_the_books_add_up(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory(prefix="collectoffice-tests-") as place:
        walk = Walk(make_desk(Path(place)))
        try:
            walk.desk.connection.execute("PRAGMA synchronous = OFF")
            walk.start()
            for step in steps:
                walk.step(*step)
            walk.check()
        finally:
            walk.desk.close()
