"""This file is the second set of books: what each customer owes and has, worked out from what was done, in plain Python.

It is kept beside the program's books by the simulator and asks them nothing: bills with what happened to each, payments
with what each part of them paid, credit as a number. Customers are numbers; one that was merged answers for another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from tests.simulator.rules_of_money import Asked, Country, Paid, due_day, rounded, spread, whole_fee


class NotThere(Exception):
    """The rules refuse it."""


@dataclass(slots=True)
class Bill:
    """One bill and all that happened to it."""

    number: str
    customer: int
    total: int
    due: date
    period: str
    never_owed: int = 0
    """Taken off as wrong."""
    changes: list[tuple[date, int]] = field(default_factory=list)
    """More, or written off, from a day on."""
    paid: dict[str, tuple[date, int, int]] = field(default_factory=dict)
    """By payment: its day, principal, late fee."""
    back: list[tuple[date, int]] = field(default_factory=list)
    """Of the principal put to credit."""
    fee_back: list[int] = field(default_factory=list)
    """Of the late fee put to credit."""
    waived: int = 0
    is_disputed: bool = False
    is_corrected: bool = False
    was_paid: bool = False

    @property
    def asks(self) -> int:
        return self.total - self.never_owed + sum(by for _day, by in self.changes)

    @property
    def principal_paid(self) -> int:
        return sum(principal for _day, principal, _fee in self.paid.values()) - sum(by for _day, by in self.back)

    @property
    def fee_paid(self) -> int:
        return sum(fee for _day, _principal, fee in self.paid.values()) - sum(self.fee_back)

    @property
    def open(self) -> int:
        return self.asks - self.principal_paid

    def fee(self, country: Country, on: date) -> int:
        """The whole late fee to a day."""
        return whole_fee(country, self.total - self.never_owed, self._changes(), self.due, on)

    def last_fee(self, country: Country, today: date) -> int:
        """The whole late fee to today, or to the last day on which anything changed."""
        return self.fee(country, max([today, *(day for day, _by in self._changes())]))

    def fee_left(self, country: Country, on: date) -> int:
        return max(0, self.fee(country, on) - self.fee_paid - self.waived)

    def _changes(self) -> list[tuple[date, int]]:
        paid = [(day, -principal) for day, principal, _fee in self.paid.values() if principal]
        return [*self.changes, *self.back, *paid]


@dataclass(slots=True)
class Tender:
    """What was handed over, or drawn from a credit balance."""

    kind: str
    minor: int
    reference: str = ""


@dataclass(slots=True)
class Row:
    """A part of a payment: on whose receipt, and what it pays."""

    receipt: int | None
    """The customer whose receipt it stands on, as that customer was then."""
    bill: str | None
    customer: int
    kind: str
    minor: int


@dataclass(slots=True)
class Payment:
    """A payment as it stands."""

    event: str
    day: date
    customers: tuple[int, ...]
    tenders: list[Tender]
    """Change is a negative cash tender; draws on credit are not among them."""
    drawn: dict[int, int]
    rounding: int
    rows: list[Row]
    till: int | None
    counter: int
    by: str
    paid_for: tuple[int, ...] = ()
    receipts: dict[int, str] = field(default_factory=dict)
    """By customer, as it was then."""
    is_undone: bool = False
    undone_receipts: set[int] = field(default_factory=set)
    paper: str = ""
    """The number of before a restore that it was written in from."""

    @property
    def cash(self) -> int:
        return sum(tender.minor for tender in self.tenders if tender.kind == "cash")

    @property
    def payer(self) -> int:
        return self.customers[0]


@dataclass(slots=True)
class Wish:
    """A payment as it is asked for."""

    customers: tuple[int, ...]
    tenders: tuple[Tender, ...]
    amount: int | None
    rest: str
    named: tuple[str, ...] = ()


@dataclass(slots=True)
class Decided:
    """A payment as the rules decide it."""

    tenders: list[Tender]
    drawn: dict[int, int]
    rounding: int
    change: int
    paid: list[Paid]


@dataclass
class Books:
    """What the customers owe and have."""

    country: Country
    rounding: tuple[str, int]
    bills: dict[str, Bill] = field(default_factory=dict)
    credit: dict[int, int] = field(default_factory=dict)
    payments: dict[str, Payment] = field(default_factory=dict)
    merged: dict[int, int] = field(default_factory=dict)
    cash_only: set[int] = field(default_factory=set)
    copies: dict[str, int] = field(default_factory=dict)
    """How often a paper was printed, by its receipt's number or its undoing's event."""
    missing: set[str] = field(default_factory=set)
    """Numbers of before a restore that are in no book and that nobody answered for."""
    answered: set[str] = field(default_factory=set)

    # Who owes what

    def owner(self, customer: int) -> int:
        """Who a customer is now."""
        while customer in self.merged:
            customer = self.merged[customer]
        return customer

    def owners(self) -> list[int]:
        return [customer for customer in self.credit if customer not in self.merged]

    def asked(self, customer: int, on: date) -> list[Asked]:
        """What a customer's bills ask on a day."""
        return [
            Asked(bill.number, customer, bill.period, bill.due, bill.open, fee)
            for bill in self.bills.values()
            if self.owner(bill.customer) == customer and ((fee := bill.fee_left(self.country, on)) or bill.open)
        ]

    def give(self, customer: int, minor: int) -> None:
        owner = self.owner(customer)
        self.credit[owner] = self.credit.get(owner, 0) + minor

    def unprinted(self) -> set[str]:
        """The receipts that wait for a printer: of what stands, unless the customer holds an older paper of it."""
        return {
            number
            for payment in self.payments.values()
            for customer, number in payment.receipts.items()
            if not payment.is_undone and not payment.paper and customer not in payment.undone_receipts
            if not self.copies.get(number)
        }

    # Paying

    def decide(self, wish: Wish, on: date) -> Decided:
        """What a payment pays, rounds and gives back; ``NotThere`` where it is refused."""
        customers = [self.owner(customer) for customer in wish.customers]
        bills = [one for customer in customers for one in self.asked(customer, on)]
        whole = sum(one.principal + one.late_fee for one in bills)
        due = sum(one.principal + one.late_fee for one in bills if not wish.named or one.bill in wish.named)
        amount = due if wish.amount is None else wish.amount
        drawn = self._draw(wish, customers, whole, amount)
        money = [tender for tender in wish.tenders if tender.kind != "credit"]
        cash = sum(tender.minor for tender in money if tender.kind == "cash")
        other = sum(tender.minor for tender in money) - cash + sum(drawn.values())
        share = max(amount - other, 0)
        due_cash = rounded(share, *self.rounding) if cash else share
        if not due_cash and not other:
            due_cash = share
        over = cash - due_cash
        if amount <= 0 or over < 0:
            raise NotThere
        change = over - over % self.country.change_unit if wish.rest == "change" else 0
        paid, left = spread(self.country, bills, amount, on, wish.named)
        credit = left + max(other - amount, 0) + over - change
        if credit:
            paid.append((None, customers[0], "credit", credit))
        tenders = [*money, Tender("cash", -change)] if change else money
        return Decided(tenders, drawn, due_cash - share, change, paid)

    def _draw(self, wish: Wish, customers: Sequence[int], whole: int, amount: int) -> dict[int, int]:
        wanted = sum(tender.minor for tender in wish.tenders if tender.kind == "credit")
        if wanted > sum(self.credit.get(customer, 0) for customer in customers):
            raise NotThere
        others = sum(tender.minor for tender in wish.tenders if tender.kind not in {"cash", "credit"})
        left = min(wanted, whole, max(amount - others, 0))
        drawn: dict[int, int] = {}
        for customer in customers:
            taken = min(self.credit.get(customer, 0), left)
            if taken:
                drawn[customer] = taken
                left -= taken
        return drawn

    def book(self, payment: Payment) -> None:
        """Writes a payment down."""
        self.payments[payment.event] = payment
        for row in payment.rows:
            self._pay(payment, row, row.minor)
        for customer, minor in payment.drawn.items():
            self.give(customer, -minor)

    def _pay(self, payment: Payment, row: Row, minor: int) -> None:
        if row.bill is None:
            self.give(row.customer, minor)
            return
        bill = self.bills[row.bill]
        bill.was_paid = True
        day, principal, fee = bill.paid.get(payment.event, (payment.day, 0, 0))
        if row.kind == "principal":
            principal += minor
        else:
            fee += minor
        bill.paid[payment.event] = (day, principal, fee)
        if not principal and not fee:
            del bill.paid[payment.event]

    # Undoing

    def undo_whole(self, payment: Payment, today: date, *, hands_back: bool) -> dict[int, int]:
        """Undoes all of a payment; returns what of its credit was spent and is billed, by customer."""
        standing = [row for row in payment.rows if row.minor]
        back = {self.owner(customer): minor for customer, minor in _summed(self.owner, payment.drawn.items())}
        missing = self._missing(standing, back, [])
        if missing and hands_back and payment.cash > 0:
            raise NotThere
        for customer, minor in missing.items():
            self.give(customer, minor)
        payment.is_undone = True
        self._mirror(payment, standing, back, today)
        payment.rows = []
        return missing

    def undo_receipt(
        self, payment: Payment, receipt: int, today: date, *, hands_back: bool = True, is_move: bool = False
    ) -> tuple[dict[int, int], int]:
        """Undoes one receipt of a basket; returns what was spent and is billed, and what became the payer's credit."""
        standing = [row for row in payment.rows if row.receipt == receipt]
        whole = sum(row.minor for row in standing)
        customer, payer = self.owner(receipt), self.owner(payment.payer)
        own = min(payment.drawn.get(receipt, 0), whole) if customer != payer else 0
        given = [(customer, own), (payer, whole - own)]
        kept = [(one, minor) for one, minor in given if not (is_move and one == payer)]
        missing = self._missing(standing, {}, kept)
        for one, minor in missing.items():
            self.give(one, minor)
        del hands_back
        payment.undone_receipts.add(receipt)
        payment.rows = [row for row in payment.rows if row.receipt != receipt]
        for one, minor in given:
            if minor:
                payment.rows.append(Row(None, None, one, "credit", minor))
                self.give(one, minor)
        self._mirror(payment, standing, {}, today)
        return missing, whole - own

    def _missing(
        self, standing: Iterable[Row], back: dict[int, int], given: Iterable[tuple[int, int]]
    ) -> dict[int, int]:
        """What an undoing takes from credit balances that is not there any more."""
        added = dict(back)

        def add(customer: int, minor: int) -> None:
            owner = self.owner(customer)
            added[owner] = added.get(owner, 0) + minor

        rows = list(standing)
        for row in rows:
            if row.bill is None:
                add(row.customer, -row.minor)
        for customer, minor in given:
            add(customer, minor)
        for number in dict.fromkeys(row.bill for row in rows if row.bill is not None):
            bill = self.bills[number]
            if not bill.back and not bill.fee_back:
                continue
            paid = bill.principal_paid - _of(rows, number, "principal")
            fee = bill.fee_paid - _of(rows, number, "late_fee")
            moved = sum(minor for _day, minor in bill.back)
            add(bill.customer, -min(moved, max(0, bill.asks - paid)) - max(0, -fee))
        short = {owner: self.credit.get(owner, 0) + minor for owner, minor in added.items() if minor < 0}
        return {owner: -minor for owner, minor in short.items() if minor < 0}

    def _mirror(self, payment: Payment, rows: Sequence[Row], back: dict[int, int], today: date) -> None:
        for row in rows:
            self._pay(payment, row, -row.minor)
        for customer, minor in back.items():
            self.give(customer, minor)
        touched = [self.bills[number] for number in dict.fromkeys(row.bill for row in rows if row.bill is not None)]
        for place, bill in enumerate(touched):
            owner = self.owner(bill.customer)
            kept = sum(max(0, -other.fee_paid) for other in touched[place + 1 :] if self.owner(other.customer) == owner)
            self._take_back(bill, owner, kept, today)

    def _take_back(self, bill: Bill, owner: int, kept: int, today: date) -> None:
        """What a corrected bill had given as credit pays it again, as far as it is there and nothing else pays it."""
        if not bill.back and not bill.fee_back:
            return
        left = self.credit.get(owner, 0) - kept
        unpaid_fee = max(0, -bill.fee_paid)
        if left < unpaid_fee:
            raise NotThere
        taken = min(sum(minor for _day, minor in bill.back), max(0, bill.asks - bill.principal_paid), left - unpaid_fee)
        wanted = taken
        while wanted:
            _day, minor = bill.back.pop()
            if minor > wanted:
                bill.back.append((today, minor - wanted))
            wanted -= min(minor, wanted)
        short_fee = max(0, bill.last_fee(self.country, today) - bill.fee_paid - bill.waived)
        fee = min(sum(bill.fee_back), max(short_fee, unpaid_fee), left - taken)
        if fee:
            bill.fee_back = [sum(bill.fee_back) - fee]
        self.give(owner, -taken - fee)

    # Bills

    def add_bill(self, number: str, customer: int, total: int, issued: date, due: date | None, period: str) -> Bill:
        """A new bill."""
        self.credit.setdefault(customer, 0)
        bill = Bill(number, customer, total, due or due_day(self.country, issued), period)
        self.bills[number] = bill
        return bill

    def settle_from_credit(self, event: str, customer: int, fresh: Sequence[str], day: date) -> None:
        """Where credit pays new bills by itself."""
        owner = self.owner(customer)
        credit = self.credit.get(owner, 0)
        asked = [one for one in self.asked(owner, day) if one.bill in fresh]
        paid, left = spread(self.country, asked, credit, day)
        if credit and paid:
            rows = [Row(None, bill, whose, kind, minor) for bill, whose, kind, minor in paid]
            drawn = {owner: credit - left}
            self.book(Payment(event, day, (owner,), [], drawn, 0, rows, None, 0, "office"))

    def correct(self, bill: Bill, kind: str, by: int, today: date, waived: int = 0) -> None:
        """More, less, cancelled or written off; what was paid above it is the customer's credit."""
        if kind in {"down", "cancelled", "reissued"}:
            bill.never_owed -= by
        elif by:
            bill.changes.append((today, by))
        bill.waived += waived
        bill.is_corrected = bill.is_corrected or bool(by)
        above = max(0, bill.principal_paid - bill.asks)
        if above:
            bill.back.append((today, above))
        fee_above = max(0, bill.fee_paid + bill.waived - bill.last_fee(self.country, today))
        fee = min(bill.fee_paid, fee_above)
        if fee > 0:
            bill.fee_back.append(fee)
        self.give(bill.customer, above + max(fee, 0))

    def merge(self, one: int, into: int) -> None:
        """Two codes that are one customer."""
        one, into = self.owner(one), self.owner(into)
        self.merged[one] = into
        self.credit[into] = self.credit.get(into, 0) + self.credit.pop(one, 0)
        self.credit[one] = 0
        if one in self.cash_only:
            self.cash_only.add(into)


def _summed(owner: object, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    sums: dict[int, int] = {}
    for customer, minor in pairs:
        known = owner(customer) if callable(owner) else customer
        sums[known] = sums.get(known, 0) + minor
    return list(sums.items())


def _of(rows: Iterable[Row], bill: str, kind: str) -> int:
    return sum(row.minor for row in rows if (row.bill, row.kind) == (bill, kind))
