"""This file is what the cashier has entered for one payment, and what the domain says it comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from collectoffice.domain.cash import round_cash
from collectoffice.domain.errors import Refusal, TendersShort
from collectoffice.domain.payment import PaymentAsked, RestAs, decide
from collectoffice.domain.policy import AllocationRule, CashRule
from collectoffice.domain.quote import BillDue, Quote
from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.services.queries.quote import bills_to_pay

ReceiptState = Literal["printed", "not_printed", "voided"]


@dataclass(frozen=True, slots=True)
class DeskRules:
    """The rules in force that the counter needs to show what a payment comes to."""

    allocation: AllocationRule
    cash: CashRule
    unusual_factor: int
    zero_word: str = "linh"
    thousand_word: str = "nghìn"


@dataclass(frozen=True, slots=True)
class LastPaid:
    """The newest payment of a customer who owes nothing."""

    period: str
    at: datetime
    receipt: str


@dataclass(frozen=True, slots=True)
class RecentReceipt:
    """A receipt of this till, in the list of the last ones."""

    number: str
    event: str
    at: datetime
    customer_name: str
    total_minor: int
    state: ReceiptState


@dataclass(frozen=True, slots=True)
class TakeRequest:
    """What F12 asks for: the payment, and the newest event that the screen had seen of each customer (by code)."""

    asked: PaymentAsked
    codes: tuple[str, ...]
    """The customers' codes, the payer first."""
    seen: dict[str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the entry comes to; sums in minor units."""

    due_minor: int
    """What the chosen bills ask."""
    amount_minor: int
    """The amount to pay: ``due_minor``, or the one typed on purpose."""
    given_minor: int
    missing_minor: int
    change_minor: int
    credit_minor: int
    rounding_minor: int
    refusal: Refusal | None = None


@dataclass(slots=True)
class Entry:
    """One payment being entered."""

    quotes: list[Quote] = field(default_factory=list)
    """The customers, the payer first."""
    unticked: set[int] = field(default_factory=set)
    """Bills (by id) that are not to be paid now."""
    amount_minor: int | None = None
    """The amount to pay typed on purpose (a part payment or a prepayment)."""
    tenders: list[Tender] = field(default_factory=list)
    """Tenders already listed; the one being typed is not among them."""
    rest: RestAs = "change"
    confirmed: bool = False

    def has(self, quote: Quote) -> bool:
        """Whether this customer is paid for already."""
        return quote.customer.customer_id in [each.customer.customer_id for each in self.quotes]

    def put(self, quote: Quote) -> int:
        """Takes a customer in, or takes him anew with what he owes now; returns his place."""
        if not self.has(quote):
            self.quotes.append(quote)
            return len(self.quotes) - 1
        at = [each.customer.customer_id for each in self.quotes].index(quote.customer.customer_id)
        self.quotes[at] = quote
        return at

    def drop(self, place: int) -> None:
        """Leaves a customer out, and forgets which of his bills were not to be paid."""
        self.unticked -= {bill.bill_id for bill in self.quotes.pop(place).bills}

    def bills(self) -> Iterator[BillDue]:
        """Every open bill of every customer."""
        for quote in self.quotes:
            yield from quote.bills

    def chosen(self) -> list[BillDue]:
        """The bills to be paid now."""
        return [bill for bill in self.bills() if bill.bill_id not in self.unticked]

    @property
    def due_minor(self) -> int:
        """What the chosen bills ask, late fee and all."""
        return sum(bill.total_minor for bill in self.chosen())

    @property
    def to_pay_minor(self) -> int:
        """The amount to pay."""
        return self.due_minor if self.amount_minor is None else self.amount_minor

    @property
    def credit_minor(self) -> int:
        """The credit balance of all customers of the payment."""
        return sum(max(quote.credit_minor, 0) for quote in self.quotes)

    def left_minor(self, kind: TenderKind, rules: DeskRules) -> int:
        """What a further tender of this kind would have to be to complete the payment."""
        left = max(self.to_pay_minor - sum(tender.amount_minor for tender in self.tenders), 0)
        if kind == "credit":
            drawn = sum(tender.amount_minor for tender in self.tenders if tender.kind == "credit")
            return min(left, max(self.credit_minor - drawn, 0))
        if kind != "cash":
            return left
        rounded = round_cash(left, rules.cash.round_mode, rules.cash.round_unit_minor)
        return rounded if rounded or self.tenders else left

    def asked(self, typed: Tender | None = None) -> PaymentAsked:
        """The payment as it is asked for, with the tender being typed."""
        chosen = self.chosen()
        is_all = not self.unticked
        return PaymentAsked(
            customers=tuple(quote.customer.customer_id for quote in self.quotes),
            amount_minor=self.amount_minor,
            designated=() if is_all else tuple(bill.number for bill in chosen),
            tenders=(*self.tenders, typed) if typed is not None else tuple(self.tenders),
            rest=self.rest,
            confirmed=self.confirmed,
        )

    def request(self, typed: Tender | None) -> TakeRequest:
        """What F12 hands over."""
        return TakeRequest(
            asked=self.asked(typed),
            codes=tuple(quote.customer.code for quote in self.quotes),
            seen={quote.customer.code: quote.last_event_id for quote in self.quotes},
        )

    def weigh(self, rules: DeskRules, typed: Tender | None) -> Outcome:
        """What the entry comes to, by the domain's own decision; nothing is refused here, only shown."""
        asked = self.asked(typed)
        complete = replace(asked, tenders=tuple(_completed(tender) for tender in asked.tenders), confirmed=True)
        given = sum(tender.amount_minor for tender in asked.tenders)
        shown = Outcome(self.due_minor, self.to_pay_minor, given, max(self.to_pay_minor - given, 0), 0, 0, 0)
        if not self.quotes:
            return shown
        try:
            decided = decide(
                complete,
                [bill for quote in self.quotes for bill in bills_to_pay(quote)],
                {quote.customer.customer_id: quote.credit_minor for quote in self.quotes},
                rules.allocation,
                rules.cash,
                rules.unusual_factor,
                self.quotes[0].on,
            )
        except TendersShort as short:
            return replace(shown, missing_minor=_whole(short.facts["missing_minor"]), refusal=short)
        except Refusal as refusal:
            return replace(shown, refusal=refusal)
        return replace(
            shown,
            missing_minor=0,
            change_minor=decided.change_minor,
            credit_minor=decided.credit_minor,
            rounding_minor=decided.rounding_minor,
        )


def _completed(tender: Tender) -> Tender:
    """The tender with what is still to be typed filled in, so that its sum can be shown meanwhile."""
    return replace(
        tender,
        reference=tender.reference or "…",
        bank=tender.bank or "…",
        dated=tender.dated or date.min,
    )


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
