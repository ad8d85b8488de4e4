"""This file is the issuing of receipts inside a payment's entry: a number, a frozen paper, one for each customer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import receipts
from collectoffice.db.frozen_papers import freeze
from collectoffice.domain.receipt import BasketSummary, Receipt, ReceiptLine, SummaryLine
from collectoffice.domain.receipt_number import check_code
from collectoffice.services.acting import refuse_stopped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from collectoffice.db.entry import Entry
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.domain.allocation import Allocation
    from collectoffice.domain.payment import PaymentDecided
    from collectoffice.domain.quote import Quote
    from collectoffice.domain.receipt_number import ReceiptNumber
    from collectoffice.domain.tender import Tender
    from collectoffice.services.office import Office
    from collectoffice.services.queries.rules_in_force import DeskRules


@dataclass(frozen=True, slots=True)
class Series:
    """Where a receipt is issued that no open till gives: the counter of its series, the till it stands for, the day."""

    counter_code: int
    till_id: int
    business_date: date


@dataclass(frozen=True, slots=True)
class Issued:
    """A receipt that was issued in this entry."""

    receipt_id: int
    number: str


def issue_receipts(
    office: Office,
    entry: Entry,
    staff: StaffMember,
    till: OpenTill | Series,
    rules: DeskRules,
    quotes: Sequence[Quote],
    decided: PaymentDecided,
) -> dict[int, Issued]:
    """Issues a receipt to each customer that something was paid for, and a basket's summary; by customer id.

    The rounding, the tenders and the change stand on the first receipt (the payer's) and on the summary. Refuses while the
    books are in doubt.
    """
    refuse_stopped(office)
    paid = [quote for quote in quotes if _part_of(decided.allocations, quote)]
    desk = _Desk(office, entry, staff, till, rules, decided, len(paid))
    issued: dict[int, Issued] = {}
    frozen: list[Receipt] = []
    for place, quote in enumerate(paid):
        number = receipts.take_number(entry, office.file.facts.code, till.counter_code, till.business_date.year)
        receipt = desk.receipt(number, quote, is_first=place == 0)
        receipt_id = receipts.add_receipt(entry, number, quote.customer.customer_id, receipt.total_minor)
        receipts.add_paper(entry, receipt_id, freeze(receipt))
        issued[quote.customer.customer_id] = Issued(receipt_id, receipt.number)
        frozen.append(receipt)
    if len(paid) > 1:
        lines = tuple(_summary_line(receipt) for receipt in frozen)
        receipts.add_paper(entry, None, freeze(desk.summary(quotes[0], lines)))
    return issued


class _Desk:
    """What all papers of one payment share."""

    def __init__(
        self,
        office: Office,
        entry: Entry,
        staff: StaffMember,
        till: OpenTill | Series,
        rules: DeskRules,
        decided: PaymentDecided,
        basket_size: int,
    ) -> None:
        self._office = office
        self._uid = entry.act.uid
        self._rules = rules
        self._issued_at = office.clock()
        self._staff = staff
        self._till = till
        self._decided = decided
        self._basket_size = basket_size
        self._tenders: tuple[Tender, ...] = tuple(tender for tender in decided.tenders if tender.amount_minor > 0)
        self._drawn = dict(decided.credit_drawn)

    def receipt(self, number: ReceiptNumber, quote: Quote, *, is_first: bool) -> Receipt:
        decided, card = self._decided, quote.customer
        parts = _part_of(decided.allocations, quote)
        lines = _lines(quote, parts)
        credit_added = sum(part.amount_minor for part in parts if part.kind == "credit")
        rounding = decided.rounding_minor if is_first else 0
        total = sum(part.amount_minor for part in parts) + rounding
        left = _left_owing(quote, parts)
        text = number.text
        return Receipt(
            number=text,
            barcode=number.barcode,
            check_code=check_code(self._office.file.check_digest(f"{text}\n{card.code}\n{total}")),
            style=self._rules.style,
            masthead=self._rules.masthead,
            issued_at=self._issued_at,
            business_date=self._till.business_date,
            counter=str(self._till.counter_code),
            till=self._till.till_id,
            cashier=self._staff.name,
            customer_name=card.name,
            customer_code=card.code,
            supply_address=card.address,
            meter=card.meter,
            lines=lines,
            credit_added_minor=credit_added,
            rounding_minor=rounding,
            total_minor=total,
            tenders=self._tenders if is_first else (),
            given_minor=decided.given_minor if is_first else 0,
            change_minor=decided.change_minor if is_first else 0,
            owing_after_minor=sum(left.values()),
            owing_periods=tuple(sorted({period for period, minor in left.items() if minor})),
            credit_after_minor=card.credit_minor + credit_added - self._drawn.get(card.customer_id, 0),
            basket=self._uid if self._basket_size > 1 else "",
            basket_size=self._basket_size,
        )

    def summary(self, payer: Quote, lines: tuple[SummaryLine, ...]) -> BasketSummary:
        decided = self._decided
        return BasketSummary(
            event=self._uid,
            style=self._rules.style,
            masthead=self._rules.masthead,
            issued_at=self._issued_at,
            business_date=self._till.business_date,
            counter=str(self._till.counter_code),
            till=self._till.till_id,
            cashier=self._staff.name,
            payer_name=payer.customer.name,
            payer_code=payer.customer.code,
            lines=lines,
            rounding_minor=decided.rounding_minor,
            total_minor=sum(line.total_minor for line in lines) + decided.rounding_minor,
            tenders=self._tenders,
            given_minor=decided.given_minor,
            change_minor=decided.change_minor,
        )


def _part_of(allocations: Sequence[Allocation], quote: Quote) -> list[Allocation]:
    return [part for part in allocations if part.customer_id == quote.customer.customer_id]


def _lines(quote: Quote, parts: Sequence[Allocation]) -> tuple[ReceiptLine, ...]:
    paid = {(part.bill_id, part.kind): part.amount_minor for part in parts}
    return tuple(
        ReceiptLine(
            bill=bill.number,
            period=bill.period,
            due=bill.due,
            days_late=bill.days_late,
            principal_minor=paid.get((bill.bill_id, "principal"), 0),
            late_fee_minor=paid.get((bill.bill_id, "late_fee"), 0),
        )
        for bill in quote.bills
        if (bill.bill_id, "principal") in paid or (bill.bill_id, "late_fee") in paid
    )


def _left_owing(quote: Quote, parts: Sequence[Allocation]) -> dict[str, int]:
    """Principal and late fee left on the day of the payment, by period."""
    left: dict[str, int] = {}
    for bill in quote.bills:
        paid = sum(part.amount_minor for part in parts if part.bill_id == bill.bill_id)
        left[bill.period] = left.get(bill.period, 0) + bill.total_minor - paid
    return left


def _summary_line(receipt: Receipt) -> SummaryLine:
    return SummaryLine(
        receipt=receipt.number,
        customer_code=receipt.customer_code,
        customer_name=receipt.customer_name,
        periods=tuple(dict.fromkeys(line.period for line in receipt.lines)),
        principal_minor=sum(line.principal_minor for line in receipt.lines),
        late_fee_minor=sum(line.late_fee_minor for line in receipt.lines),
        credit_minor=receipt.credit_added_minor,
    )
