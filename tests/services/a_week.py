"""This file is a generated week of business: everything an office can do, drawn by chance, with a tally kept on the side.

The tally knows nothing of the books: it adds up what the desks answered. What is refused is refused; the week goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from collectoffice.db import deposits as deposit_rows
from collectoffice.db.people import StaffMember
from collectoffice.domain.day_sheet import DaySheet
from collectoffice.domain.errors import Refusal
from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.exchange.rows import Row
from collectoffice.services.commands.adjust_bill import (
    Grounds,
    NewIssue,
    adjust_bill,
    cancel_bill,
    reissue_bill,
    write_off_bill,
)
from collectoffice.services.commands.bounce_cheque import bounce_cheque
from collectoffice.services.commands.close_day import close_day
from collectoffice.services.commands.deposits import bank_deposit, confirm_deposit, dispute_deposit, make_deposit
from collectoffice.services.commands.merge_customers import merge_customers
from collectoffice.services.commands.move_credit import move_credit
from collectoffice.services.commands.move_payment import move_payment
from collectoffice.services.commands.refund_credit import refund_credit
from collectoffice.services.commands.reverse_payment import reverse_payment, reverse_receipt
from collectoffice.services.commands.safe import SafeCash, count_safe
from collectoffice.services.commands.settle_difference import explain_difference
from collectoffice.services.commands.till_cash import pay_in, pay_out, turn_in
from collectoffice.services.commands.void_payment import void_payment, void_receipt
from collectoffice.services.commands.waive_late_fee import waive_late_fee
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.payment_taken import PaymentTaken
from collectoffice.services.queries.safe import safe_now
from tests.builders import Desk

CUSTOMERS = 12
CLASSES = ("SHBT", "KDDV", "")
GROUNDS = Grounds("CV-1", "sai chỉ số")
CASHIERS = {"mai": 1, "lan": 2}
FIRST_DAY = date(2026, 11, 16)


@dataclass
class Week:
    """An office in a busy week; ``cash`` is what each open till should hold by the answers alone."""

    desk: Desk
    chance: Random
    taken: list[PaymentTaken] = field(default_factory=list)
    bills: list[str] = field(default_factory=list)
    cash: dict[str, int] = field(default_factory=dict)
    closed_with: dict[int, tuple[int, int]] = field(default_factory=dict)
    """By till: what the tally says it should hold, and what was counted."""
    done: dict[str, int] = field(default_factory=dict)
    """How often each thing was done, refused ones left out."""

    def run(self, days: int) -> list[DaySheet]:
        """Runs so many days, each to its close; returns their sheets as they were signed."""
        self.desk.clock.on(FIRST_DAY)
        self._bills(range(1, CUSTOMERS + 1), "2026-10-05", arrears=True)
        return [self._day(FIRST_DAY + timedelta(days=number)) for number in range(days)]

    def _day(self, day: date) -> DaySheet:
        clock = self.desk.clock
        clock.on(day)
        self._bills(self.chance.sample(range(1, CUSTOMERS + 1), 5), day.isoformat())
        self._at_the_bank(day)
        for user, counter in CASHIERS.items():
            if user == "mai" or self.chance.random() < 0.7:
                float_minor = self.chance.choice([0, 200_000, 500_000])
                self.desk.open_till(user, counter, float_minor)
                self.cash[user] = float_minor
        with suppress(Refusal):
            self._take(1)
        for _ in range(22):
            clock.pass_by(minutes=self.chance.randint(1, 9))
            self._something()
        if self.chance.random() < 0.3:
            clock.on(day + timedelta(days=1), 0, 20)
            for _ in range(3):
                self._something()
        self._close_tills()
        return self._close_day(day)

    def _something(self) -> None:
        weights: dict[Callable[[], object], int] = {
            self._pay: 9,
            self._basket: 3,
            self._void: 3,
            self._void_receipt: 2,
            self._reverse: 3,
            self._move: 2,
            self._bounce: 2,
            self._refund: 2,
            self._move_credit: 1,
            self._correct: 4,
            self._move_cash: 2,
            self._bank_list: 1,
            self._merge: 1,
        }
        act = self.chance.choices(list(weights), list(weights.values()))[0]
        with suppress(Refusal):
            act()
            name = act.__name__.removeprefix("_")
            self.done[name] = self.done.get(name, 0) + 1

    # What comes from head office and from the bank

    def _bills(self, customers: Sequence[int], issued: str, *, arrears: bool = False) -> None:
        rows: list[Row] = []
        for customer in customers:
            number = f"HD-{len(self.bills)}"
            customer_class = CLASSES[customer % len(CLASSES)]
            amount = self.chance.randint(20_000, 900_000)
            if arrears:
                rows.append(self.desk.arrears_row(customer, amount, number=number, customer_class=customer_class))
            else:
                rows.append(self.desk.bill_row(customer, amount, issued, number=number, customer_class=customer_class))
            self.bills.append(number)
        if arrears:
            self.desk.take_in(self.desk.reading(rows, "arrears", f"{issued}.xlsx", as_of=date(2026, 10, 31)))
        else:
            self.desk.take_in(self.desk.reading(rows, file_name=f"{issued}.xlsx"))

    def _bank_list(self) -> None:
        customers = self.chance.sample(range(1, CUSTOMERS + 1), 2)
        rows = [self.desk.bank_row(customer, self.chance.randint(10_000, 500_000)) for customer in customers]
        self.desk.take_in(self.desk.reading(rows, "bank", "thu-ho.xlsx"))

    def _at_the_bank(self, day: date) -> None:
        """In the morning what was prepared goes to the bank, and what went is answered."""
        office, ha = self.desk.office, self.desk.who("ha")
        for batch in deposit_rows.all_deposits(self.desk.connection):
            with suppress(Refusal):
                if batch.state == "prepared":
                    bank_deposit(office, self.desk.who("mai"), batch.deposit_id, f"GNT-{batch.deposit_id}", day)
                elif batch.state == "banked" and self.chance.random() < 0.2:
                    dispute_deposit(office, ha, batch.deposit_id, "thiếu một tờ")
                else:
                    confirm_deposit(office, ha, batch.deposit_id, day)

    # At the counter

    def _user(self) -> str:
        return self.chance.choice(list(self.cash))

    def _pay(self) -> None:
        self._take(self.chance.randint(1, CUSTOMERS))

    def _basket(self) -> None:
        self._take(*self.chance.sample(range(1, CUSTOMERS + 1), self.chance.randint(2, 3)))

    def _take(self, *customers: int) -> None:
        user = self._user()
        due = sum(self.desk.quote(customer).total_minor for customer in customers)
        amount = due if due and self.chance.random() < 0.6 else self.chance.randint(5_000, 700_000)
        kind = self.chance.choice(["cash", "cash", "cash", "cheque", "transfer", "credit", "mixed"])
        tenders = self._tenders(kind, amount, customers)
        taken = self.desk.pay(
            *customers,
            tenders=tenders,
            amount=None if amount == due else amount,
            rest=self.chance.choice(["change", "credit"]),
            user=user,
        )
        self.taken.append(taken)
        given = sum(tender.amount_minor for tender in tenders if tender.kind == "cash")
        self.cash[user] += given - taken.change_minor

    def _tenders(self, kind: str, amount: int, customers: tuple[int, ...]) -> list[Tender]:
        round_sum = -(-amount // 50_000) * 50_000
        if kind == "cheque":
            return [Tender("cheque", amount, f"SEC-{len(self.taken)}", "ACB", self.desk.clock().date())]
        if kind == "transfer":
            other: TenderKind = self.chance.choice(["transfer", "qr", "card"])
            return [Tender(other, amount, f"FT-{len(self.taken)}")]
        if kind == "credit":
            credit = min(sum(self.desk.quote(customer).credit_minor for customer in customers), amount)
            rest = [Tender("cash", amount - credit)] if amount > credit else []
            return [*([Tender("credit", credit)] if credit else []), *rest]
        if kind == "mixed" and amount > 20_000:
            cheque = Tender("cheque", 10_000, f"SEC-{len(self.taken)}", "ACB", self.desk.clock().date())
            return [cheque, Tender("cash", round_sum)]
        return [Tender("cash", round_sum)]

    # Undoing and correcting

    def _void(self) -> None:
        user = self._user()
        undone = void_payment(
            self.desk.office, self.desk.who(user), self._any().event, "wrong_amount", self.desk.who("ha")
        )
        self.cash[user] -= undone.cash_back_minor

    def _void_receipt(self) -> None:
        user = self._user()
        number = self.chance.choice(self._any().receipts)
        undone = void_receipt(self.desk.office, self.desk.who(user), number, "wrong_customer", self.desk.who("ha"))
        self.cash[user] -= undone.cash_back_minor

    def _reverse(self) -> None:
        user, paid = self._user(), self._any()
        who, ha = self.desk.who(user), self.desk.who("ha")
        if self.chance.random() < 0.5:
            undone = reverse_payment(self.desk.office, who, paid.event, "duplicate", ha)
        else:
            undone = reverse_receipt(self.desk.office, who, self.chance.choice(paid.receipts), "duplicate", ha)
        self.cash[user] -= undone.cash_back_minor

    def _move(self) -> None:
        user = self.chance.choice([*self.cash, "ha"])
        code = self.desk.code(self.chance.randint(1, CUSTOMERS))
        number = self.chance.choice(self._any().receipts)
        before = self._held()
        move_payment(self.desk.office, self.desk.who(user), number, code, approver=self._approver(user))
        assert self._held() == before, "no cash moves"

    def _bounce(self) -> None:
        number = f"SEC-{self.chance.randint(0, len(self.taken))}"
        before = self._held()
        bounce_cheque(self.desk.office, self.desk.who("ha"), number)
        assert self._held() == before, "a cheque is no cash"

    def _refund(self) -> None:
        user = self._user()
        customer = self.chance.randint(1, CUSTOMERS)
        amount = self.desk.quote(customer).credit_minor // 1_000 * 1_000
        refund_credit(
            self.desk.office, self.desk.who(user), self.desk.code(customer), amount, approver=self.desk.who("ha")
        )
        self.cash[user] -= amount

    def _move_credit(self) -> None:
        one, other = self.chance.sample(range(1, CUSTOMERS + 1), 2)
        amount = self.desk.quote(one).credit_minor
        move_credit(self.desk.office, self.desk.who("ha"), self.desk.code(one), self.desk.code(other), amount)

    def _correct(self) -> None:
        office, ha, admin = self.desk.office, self.desk.who("ha"), self.desk.who("admin")
        bill = self.chance.choice(self.bills)
        by_minor = self.chance.choice([-30_000, -5_000, 7_000])
        corrections: list[Callable[[], object]] = [
            lambda: adjust_bill(office, ha, bill, by_minor, GROUNDS, admin),
            lambda: adjust_bill(office, ha, bill, by_minor, GROUNDS, admin),
            lambda: cancel_bill(office, ha, bill, GROUNDS, admin),
            lambda: write_off_bill(office, ha, bill, None, GROUNDS, admin),
            lambda: reissue_bill(office, ha, bill, NewIssue(f"{bill}-M", 123_000), GROUNDS, admin),
            lambda: waive_late_fee(office, ha, bill, None, GROUNDS),
        ]
        self.chance.choice(corrections)()

    def _merge(self) -> None:
        if self.chance.random() < 0.2:
            one, other = self.chance.sample(range(1, CUSTOMERS + 1), 2)
            merge_customers(self.desk.office, self.desk.who("ha"), self.desk.code(one), self.desk.code(other))

    def _move_cash(self) -> None:
        user = self._user()
        who, ha = self.desk.who(user), self.desk.who("ha")
        kind = self.chance.choice(["in", "out", "turn"])
        if kind == "in":
            pay_in(self.desk.office, who, 15_000, "tiền photo")
            self.cash[user] += 15_000
        elif kind == "out":
            pay_out(self.desk.office, who, 10_000, "mua giấy", approver=ha)
            self.cash[user] -= 10_000
        else:
            turn_in(self.desk.office, who, 100_000, approver=ha)
            self.cash[user] -= 100_000

    # The evening

    def _close_tills(self) -> None:
        for user in list(self.cash):
            expected = self.cash.pop(user)
            wrong = self.chance.choice([0, 0, 0, -5_000, 20_000])
            counted = max(expected + wrong, 0)
            closed = self.desk.close_till(counted, user)
            self.closed_with[closed.till] = (expected, counted)
            if closed.difference_minor:
                explain_difference(self.desk.office, self.desk.who(user), closed.till, "trả nhầm tiền thừa")

    def _close_day(self, day: date) -> DaySheet:
        """Closes the day, some days only after midnight; the sheet of the last minute is the one that is signed."""
        office, ha = self.desk.office, self.desk.who("ha")
        with suppress(Refusal):
            make_deposit(office, ha)
        found = self.chance.choice([0, 0, 0, 1_000])
        counted = max(safe_now(office) + found, 0)
        count_safe(office, ha, SafeCash(counted, reason="đếm dư"), day)
        before = day_sheet(office, day)
        after = close_day(office, ha, day).sheet
        assert (before.identity, before.net_minor, before.voice_code) == (
            after.identity,
            after.net_minor,
            after.voice_code,
        )
        return after

    def _any(self) -> PaymentTaken:
        return self.chance.choice(self.taken[-4:] if self.chance.random() < 0.6 else self.taken)

    def _approver(self, user: str) -> StaffMember | None:
        return None if user == "ha" else self.desk.who("ha")

    def _held(self) -> dict[str, int]:
        return {user: self.desk.held_minor(user) for user in self.cash}
