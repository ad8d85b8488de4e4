"""This file is corrections, payments, undoings and merges in any order, tested: the books verify after every one of them."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectoffice.domain.errors import Refusal
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.adjust_bill import (
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from collectoffice.services.queries.arrears_identity import arrears_identity
from tests.builders import Desk, make_desk

GROUNDS = Grounds("CV-1", "sai chỉ số")
ACTS = (
    "pay",
    "pay",
    "pay",
    "draw",
    "void",
    "void",
    "by",
    "by",
    "cancel",
    "write_off",
    "reissue",
    "waive",
    "merge",
    "bill",
    "days",
)

Step = tuple[str, int, int]


@dataclass
class Walk:
    """An office with three customers, whose bills and payments are picked by number."""

    desk: Desk
    bills: list[str] = field(default_factory=list)
    payments: list[str] = field(default_factory=list)

    def start(self) -> None:
        for customer in (1, 2, 3):
            number = self.desk.bill(customer, 100_000 * customer, "2026-09-02", due=date(2026, 9, 20))
            self.bills.append(number)
        self.desk.open_till()

    def step(self, what: str, which: int, amount: int) -> None:
        """One act; a refusal is an answer like any other."""
        with suppress(Refusal):
            if what in ("pay", "draw", "void", "merge", "bill", "days"):
                self._desk_act(what, which, amount)
            else:
                self._correct(what, self.bills[which % len(self.bills)], amount)

    def _desk_act(self, what: str, which: int, amount: int) -> None:
        desk, customer = self.desk, which % 3 + 1
        if what == "pay":
            paid = desk.pay(customer, tenders=[Tender("transfer", amount, "FT1")], amount=amount)
            self.payments.append(paid.event)
        elif what == "draw":
            drawn = min(amount, max(desk.quote(customer).credit_minor, 1))
            self.payments.append(desk.pay(customer, tenders=[Tender("credit", drawn)], amount=drawn).event)
        elif what == "void" and self.payments:
            desk.void(self.payments.pop(which % len(self.payments)))
        elif what == "merge":
            merge_customers(desk.office, desk.who("ha"), desk.code(customer), desk.code(amount % 3 + 1))
        elif what == "bill":
            self.bills.append(desk.bill(customer, amount, desk.clock().date(), number=f"HD-{len(self.bills)}"))
        elif what == "days":
            desk.close_till(0)
            self.payments.clear()
            desk.clock.pass_by(days=which % 30 + 1)
            desk.open_till()

    def _correct(self, what: str, number: str, amount: int) -> None:
        office, ha, admin = self.desk.office, self.desk.who("ha"), self.desk.who("admin")
        if what == "by":
            adjust_bill(office, ha, number, amount if amount % 3 == 0 else -amount, GROUNDS, admin)
        elif what == "cancel":
            cancel_bill(office, ha, number, GROUNDS, admin)
        elif what == "write_off":
            write_off_bill(office, ha, number, amount if amount % 2 else None, GROUNDS, admin)
        elif what == "reissue":
            reissue_bill(office, ha, number, NewIssue(f"MOI-{len(self.bills)}", amount), GROUNDS, admin)
            self.bills.append(f"MOI-{len(self.bills)}")
        else:
            waive_late_fee(office, ha, number, amount % 1_500 or None, GROUNDS, admin)

    def assert_whole(self) -> None:
        """The books verify, and what the customers owe is the same from the ledger and from the bills."""
        assert self.desk.faults() == []
        whole, classes = arrears_identity(self.desk.office, self.desk.clock().date())
        for line in (whole, *classes):
            assert (line.off_minor, line.unexplained_minor) == (0, 0)


@pytest.mark.parametrize("country", ["VN", "CN"])
@settings(max_examples=12, deadline=None)
@given(
    steps=st.lists(
        st.tuples(st.sampled_from(ACTS), st.integers(0, 40), st.integers(1, 400_000)), min_size=5, max_size=25
    )
)
def test_whatever_is_corrected_paid_undone_and_merged_the_books_are_whole(country: str, steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as place:
        walk = Walk(make_desk(Path(place), country))
        try:
            walk.start()
            for step in steps:
                walk.step(*step)
            walk.assert_whole()
        finally:
            walk.desk.close()
