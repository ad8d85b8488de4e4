"""This file is the rules of the simulator about cash: tills opened, counted, closed, corrected; the safe, the bank, the day."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.deposits import (
    DepositWish,
    bank_deposit,
    cancel_deposit,
    confirm_deposit,
    dispute_deposit,
    make_deposit,
)
from collectoffice.services.commands.safe import SafeCash, count_safe, explain_safe
from collectoffice.services.commands.settle_difference import (
    correct_till,
    explain_difference,
    reconcile_till,
    settle_difference,
    write_off_difference,
)
from collectoffice.services.commands.till_cash import (
    exchange_notes,
    from_safe,
    pay_in,
    pay_out,
    record_counterfeit,
    turn_in,
)
from collectoffice.services.commands.tills import close_till, count_till, open_till
from tests.simulator.ground import ACTORS, APPROVERS, CASHIERS, ONE_IN_TEN, PLACES, USERS, Ground
from tests.simulator.second_drawers import Deposit, Till

FLOATS = st.sampled_from([0, 100_000, 500_000])
OFF = st.sampled_from([0, 0, 0, -5_000, 20_000])


STEPS = frozenset({"day_safe_counted", "day_signed", "day_exported", "day_locked"})
"""The steps of a day's close."""


class AtTheSafe(Ground):
    """What is done with the cash of an office."""

    # Tills

    @rule(user=ACTORS, counter=st.integers(1, 3), float_minor=FLOATS, is_elsewhere=ONE_IN_TEN)
    def a_till_is_opened(self, user: str, counter: int, float_minor: int, is_elsewhere: bool) -> None:
        counter = counter if is_elsewhere else CASHIERS.get(user, counter)
        opened = self.tried(lambda: open_till(self.desk.office, self.who(user), counter, float_minor))
        if opened is None:
            return
        assert user in CASHIERS
        assert self.drawers.till_of(user) is None
        assert all(till.counter != counter for till in self.drawers.open_tills())
        assert opened.business_date == self.today
        self.drawers.open(Till(opened.till, user, counter, self.today, float_minor))
        self.did("open")

    @rule(user=USERS, off=OFF)
    def a_till_is_counted(self, user: str, off: int) -> None:
        till = self.drawers.till_of(user)
        counted = max((till.cash if till else 0) + off, 0)
        if self.tried(lambda: count_till(self.desk.office, self.who(user), counted)) is None:
            return
        assert till is not None
        till.is_counting, till.last_count = True, counted
        self.did("count")

    @rule(user=USERS, off=OFF, is_counted_now=st.booleans())
    def a_till_is_closed(self, user: str, off: int, is_counted_now: bool) -> None:
        till = self.drawers.till_of(user)
        counted = max((till.cash if till else 0) + off, 0) if is_counted_now else None
        closed = self.tried(lambda: close_till(self.desk.office, self.who(user), counted))
        if closed is None:
            assert till is None or self.is_disk_full or (counted is None and till.last_count is None)
            return
        assert till is not None
        held = till.last_count if counted is None else counted
        assert held is not None
        assert (closed.expected_minor, closed.counted_minor) == (till.cash, held)
        self.drawers.close(till, held)
        self.did("close")

    def _closed(self, place: int) -> Till | None:
        closed = self.drawers.closed_tills()
        return closed[-1 - place % len(closed)] if closed else None

    @rule(place=PLACES, off=OFF, user=ACTORS, approver=APPROVERS)
    def a_close_is_corrected(self, place: int, off: int, user: str, approver: str) -> None:
        till = self._closed(place)
        if till is None or till.closed_with is None:
            return
        counted = max(till.closed_with[0] + off, 0)
        done = self.tried(
            lambda: correct_till(
                self.desk.office,
                self.who(user),
                till.number,
                counted,
                reason="đếm sót",
                approver=self.second(user, approver),
            )
        )
        if done is not None:
            assert not till.is_reconciled
            self.drawers.correct(till, counted)
            assert done.left_minor == till.left
            self.did("correct_till")

    @rule(place=PLACES, user=ACTORS)
    def a_difference_is_explained(self, place: int, user: str) -> None:
        till = self._closed(place)
        if till and self.tried(lambda: explain_difference(self.desk.office, self.who(user), till.number, "trả nhầm")):
            till.is_explained = True
            self.did("explain")

    @rule(place=PLACES, user=ACTORS, part=st.one_of(st.none(), st.integers(1, 9_000)))
    def a_difference_is_settled(self, place: int, user: str, part: int | None) -> None:
        till = self._closed(place)
        if till is None:
            return
        done = self.tried(lambda: settle_difference(self.desk.office, self.who(user), till.number, part, "bù"))
        if done is not None:
            assert part is None or part <= abs(till.left)
            minor = till.left if part is None else (part if till.left > 0 else -part)
            self.drawers.settle(till, minor)
            self.did("settle")

    @rule(place=PLACES, user=ACTORS, approver=st.sampled_from(["admin", "ha", ""]))
    def a_difference_is_written_off(self, place: int, user: str, approver: str) -> None:
        till = self._closed(place)
        if till is None:
            return
        done = self.tried(
            lambda: write_off_difference(
                self.desk.office, self.who(user), till.number, "không tìm ra", self.second(user, approver)
            )
        )
        if done is not None:
            till.settled += till.left
            self.did("difference_written_off")

    @rule(place=PLACES, user=ACTORS)
    def a_till_is_reconciled(self, place: int, user: str) -> None:
        till = self._closed(place)
        if till and self.tried(lambda: reconcile_till(self.desk.office, self.who(user), till.number)):
            assert not till.is_reconciled
            assert till.is_explained or not till.left
            till.is_reconciled = True
            self.did("reconcile")

    # Cash in and out of a till

    @rule(user=USERS, notes=st.integers(0, 30), way=st.sampled_from(["in", "out", "turn", "safe"]), approver=APPROVERS)
    def cash_is_moved(self, user: str, notes: int, way: str, approver: str) -> None:
        minor, second = notes * self.country.note, self.second(user, approver)
        office, who = self.desk.office, self.who(user)
        act = {
            "in": lambda: pay_in(office, who, minor, "tiền photo", approver=second),
            "out": lambda: pay_out(office, who, minor, "mua giấy", approver=second),
            "turn": lambda: turn_in(office, who, minor, approver=second),
            "safe": lambda: from_safe(office, who, minor, approver=second),
        }[way]
        if self.tried(act) is None:
            return
        till = self.drawers.till_of(user)
        assert till is not None
        assert way in {"in", "safe"} or till.cash >= minor
        till.cash += minor if way in {"in", "safe"} else -minor
        self.drawers.safe += {"turn": minor, "safe": -minor}.get(way, 0)
        self.did(f"cash_{way}")

    @rule(user=USERS, is_counterfeit=st.booleans())
    def notes_are_exchanged_or_found_false(self, user: str, is_counterfeit: bool) -> None:
        office, who, note = self.desk.office, self.who(user), self.country.note
        if is_counterfeit:
            if self.tried(lambda: record_counterfeit(office, who, {note: 1}, "tờ giả")):
                till = self.drawers.till_of(user)
                assert till is not None
                till.cash -= note
                self.did("counterfeit")
            return
        others = [till.number for till in self.drawers.open_tills() if till.user != user]
        other = others[0] if others else 99
        if self.tried(lambda: exchange_notes(office, who, other, {note: 1}, {note // 10: 10}, "đổi")):
            self.did("exchange")

    # Safe and bank

    @rule(user=ACTORS, off=OFF, approver=APPROVERS)
    def the_safe_is_counted(self, user: str, off: int, approver: str) -> None:
        counted = max(self.drawers.safe + off, 0)
        done = self.tried(
            lambda: count_safe(
                self.desk.office, self.who(user), SafeCash(counted), approver=self.second(user, approver)
            )
        )
        if done is not None:
            self.drawers.safe, self.drawers.was_safe_counted = counted, True
            self.did("count_safe")

    @rule(user=ACTORS, cash=st.one_of(st.none(), st.integers(0, 900_000)), approver=APPROVERS)
    def a_deposit_is_made(self, user: str, cash: int | None, approver: str) -> None:
        if self.drawers.safe <= self.drawers.spoken_for():
            self.the_safe_is_counted("ha", self.drawers.spoken_for() - self.drawers.safe + 3_000_000, "admin")
        free = max(self.drawers.safe - self.drawers.spoken_for(), 0)
        made = self.tried(
            lambda: make_deposit(
                self.desk.office, self.who(user), DepositWish(cash_minor=cash), self.second(user, approver)
            )
        )
        if made is None:
            return
        assert made.cash_minor <= free, "cash that was spoken for"
        assert cash is None or made.cash_minor == cash
        self.drawers.deposits[made.deposit_id] = Deposit(made.deposit_id, made.cash_minor)
        self.did("deposit")

    @rule(
        place=PLACES,
        user=ACTORS,
        step=st.sampled_from(["bank", "bank", "confirm", "dispute", "cancel"]),
        approver=APPROVERS,
    )
    def a_deposit_goes_on(self, place: int, user: str, step: str, approver: str) -> None:
        batches = list(self.drawers.deposits.values())
        if not batches:
            return
        batch = batches[-1 - place % len(batches)]
        office, who, second = self.desk.office, self.who(user), self.second(user, approver)
        act, states, after = {
            "bank": (
                lambda: bank_deposit(office, who, batch.number, "GNT-1", self.today, second),
                {"prepared"},
                "banked",
            ),
            "confirm": (
                lambda: confirm_deposit(office, who, batch.number, self.today, second),
                {"banked", "disputed"},
                "confirmed",
            ),
            "dispute": (
                lambda: dispute_deposit(office, who, batch.number, "thiếu một tờ", second),
                {"banked"},
                "disputed",
            ),
            "cancel": (
                lambda: cancel_deposit(office, who, batch.number, "đếm nhầm", second),
                {"prepared"},
                "cancelled",
            ),
        }[step]
        if self.tried(act) is None:
            return
        assert batch.state in states
        batch.state = after
        if step == "bank":
            self.drawers.safe -= batch.cash
        self.did(step)

    # The day

    @rule(off=OFF, is_only_night=st.booleans(), days=st.integers(0, 1), is_next_day=st.integers(0, 3).map(bool))
    def evening_comes(self, off: int, is_only_night: bool, days: int, is_next_day: bool) -> None:
        """Every till is closed; some days are closed too, others are left for later."""
        for till in self.drawers.open_tills():
            self.a_till_is_closed(till.user, off, is_counted_now=True)
            if till.closed_with is not None and till.left and not till.is_explained:
                self.a_difference_is_explained(self.drawers.closed_tills()[::-1].index(till), till.user)
        if not is_only_night:
            self._close_the_day()
        self.desk.clock.pass_by(hours=14 + 24 * days)
        self.did("night")
        if is_next_day:
            self.open_tills()

    def _close_the_day(self) -> None:
        office, ha = self.desk.office, self.who("ha")
        newest = max((till.day for till in self.drawers.tills.values()), default=None)
        is_signed = newest is None or (self.drawers.signed is not None and newest <= self.drawers.signed)
        day = self.today if newest is None or is_signed else newest
        counted = max(self.drawers.safe, 0)
        if self.tried(lambda: count_safe(office, ha, SafeCash(counted, reason="đếm"), day)) is not None:
            self.drawers.safe, self.drawers.was_safe_counted = counted, True
        self.tried(lambda: explain_safe(office, ha, "tiền lẻ", day))
        before = [till for till in self.drawers.closed_tills() if till.day == day]
        closed = self.tried(lambda: close_day(office, ha, day), STEPS)
        if closed is None and self.ask(f"SELECT 1 FROM event WHERE kind = 'day_signed' AND business_date = '{day}'"):
            self.room_again()
            closed = self.tried(lambda: close_day(office, ha, day))
            assert closed is not None, "what was signed goes on where it was"
        if closed is None:
            return
        assert not [till for till in self.drawers.open_tills() if till.day <= day]
        self.drawers.signed = max(day, self.drawers.signed or day)
        for till in before:
            till.is_reconciled = True
        self.did("close_day")

    @rule(days=st.integers(1, 25), hours=st.integers(0, 12))
    def days_pass(self, days: int, hours: int) -> None:
        """An office that was shut for a while, its tills left as they were."""
        self.desk.clock.moment += timedelta(days=days, hours=hours)
        self.did("days")
