"""This file is corrected bills, tested against a calculation of its own: day by day, in fractions, from what happened."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from collectoffice.domain.errors import NothingToAdjust
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.adjust_bill import Grounds, adjust_bill, write_off_bill
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from tests.builders import Desk, make_desk

GROUNDS = Grounds("CV-1", "sai chỉ số")
DUE = date(2026, 10, 12)
TOTAL = 500_000
RATE = {"VN": Fraction(10, 100) / 365, "CN": Fraction(1, 1000)}
LEAST = {"VN": 0, "CN": 100}

Step = tuple[str, int]


@dataclass
class ByHand:
    """What happened to one bill, and what follows from it."""

    country: str
    paid: list[tuple[date, int, int]] = field(default_factory=list)
    """Payments: day, principal, late fee."""
    too_much: int = 0
    """Taken off as wrong: never owed."""
    changes: list[tuple[date, int]] = field(default_factory=list)
    """More, or written off, from their day on."""
    back: list[tuple[date, int]] = field(default_factory=list)
    """Put to credit."""
    fee_back: int = 0
    waived: int = 0
    credit: int = 0

    def asked(self) -> int:
        return TOTAL - self.too_much + sum(amount for _day, amount in self.changes)

    def net_paid(self) -> int:
        return sum(principal for _day, principal, _fee in self.paid) - sum(amount for _day, amount in self.back)

    def open(self) -> int:
        return self.asked() - self.net_paid()

    def fee_paid(self) -> int:
        return sum(fee for _day, _principal, fee in self.paid) - self.fee_back

    def whole_fee(self, on: date) -> int:
        """Every late day bears the rate on what was open the evening before."""
        owed = Fraction(0)
        for number in range((on - DUE).days):
            evening = DUE + timedelta(days=number)
            open_then = TOTAL - self.too_much
            open_then += sum(amount for day, amount in (*self.changes, *self.back) if day <= evening)
            open_then -= sum(principal for day, principal, _fee in self.paid if day <= evening)
            owed += max(open_then, 0) * RATE[self.country]
        whole = (2 * owed.numerator + owed.denominator) // (2 * owed.denominator)
        return max(whole, LEAST[self.country]) if owed else 0

    def fee_left(self, on: date) -> int:
        return max(0, self.whole_fee(on) - self.fee_paid() - self.waived)

    def pay(self, on: date, amount: int) -> None:
        asked = [("principal", self.open()), ("fee", self.fee_left(on))]
        parts: dict[str, int] = {}
        for name, left in asked if self.country == "VN" else reversed(asked):
            parts[name] = min(amount - sum(parts.values()), left)
        rest = amount - sum(parts.values())
        self.paid.append((on, parts["principal"], parts["fee"]))
        self.credit += rest

    def correct(self, on: date, by: int) -> None:
        if by > 0:
            self.changes.append((on, by))
        else:
            self.too_much -= by
        above = max(0, -self.open())
        if above:
            self.back.append((on, above))
        fee_above = max(0, self.fee_paid() + self.waived - self.whole_fee(on))
        given_back = min(self.fee_paid(), fee_above)
        self.fee_back += given_back
        self.credit += above + given_back


@pytest.mark.parametrize("country", ["VN", "CN"])
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("days"), st.integers(1, 40)),
            st.tuples(st.just("pay"), st.integers(1, 600_000)),
            st.tuples(st.just("by"), st.integers(-500_000, 100_000)),
            st.tuples(st.just("write_off"), st.integers(1, 300_000)),
            st.tuples(st.just("waive"), st.integers(1, 3_000)),
        ),
        min_size=1,
        max_size=7,
    )
)
@example(steps=[("days", 40), ("pay", 600_000), ("by", -200_000)])
@example(steps=[("days", 40), ("pay", 600_000), ("days", 9), ("by", -500_000), ("days", 9)])
@example(steps=[("days", 40), ("pay", 600_000), ("by", -200_000), ("days", 9), ("by", 90_000), ("days", 9)])
@example(steps=[("days", 40), ("pay", 100_000), ("days", 9), ("write_off", 300_000), ("by", -150_000), ("days", 9)])
@example(steps=[("days", 40), ("waive", 900), ("pay", 505_000), ("by", -300_000), ("by", -10_000)])
def test_a_corrected_bill_owes_what_a_calculation_day_by_day_says(country: str, steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as place:
        desk = make_desk(Path(place), country)
        try:
            walk(desk, steps)
        finally:
            desk.close()


def walk(desk: Desk, steps: list[Step]) -> None:
    """Does every step at the desk and by hand, and compares after each."""
    number = desk.bill(1, TOTAL, "2026-10-02", due=DUE)
    by_hand = ByHand(desk.country)
    desk.open_till()
    for what, amount in steps:
        today = desk.clock().date()
        if what == "days":
            desk.close_till(0)
            desk.clock.pass_by(days=amount)
            desk.open_till()
        elif what == "pay":
            desk.pay(1, tenders=[Tender("transfer", amount, "FT1")], amount=amount)
            by_hand.pay(today, amount)
        else:
            correct(desk, by_hand, number, what, amount)
        compare(desk, by_hand)
    assert desk.faults() == []


def correct(desk: Desk, by_hand: ByHand, number: str, what: str, amount: int) -> None:
    """One correction; what the desk refuses leaves more than there was to correct."""
    office, ha, admin = desk.office, desk.who("ha"), desk.who("admin")
    today = desk.clock().date()
    try:
        if what == "by":
            adjust_bill(office, ha, number, amount, GROUNDS, admin)
            by_hand.correct(today, amount)
        elif what == "write_off":
            write_off_bill(office, ha, number, amount, GROUNDS, admin)
            by_hand.changes.append((today, -amount))
        else:
            waive_late_fee(office, ha, number, amount, GROUNDS, admin)
            by_hand.waived += amount
    except NothingToAdjust:
        limit = {"by": by_hand.asked(), "write_off": by_hand.open(), "waive": by_hand.fee_left(today)}[what]
        assert abs(amount) > limit or amount == 0 or limit == 0


def compare(desk: Desk, by_hand: ByHand) -> None:
    """The quote is what the calculation says."""
    today = desk.clock().date()
    quote = desk.quote(1)
    assert sum(bill.open_minor for bill in quote.bills) == by_hand.open()
    assert sum(bill.late_fee_minor for bill in quote.bills) == by_hand.fee_left(today)
    assert quote.credit_minor == by_hand.credit
