"""This file is the decision of a payment: what it pays and rounds, what goes back as change, what stays as credit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from collectoffice.domain.allocation import Allocation, BillToPay, allocate
from collectoffice.domain.cash import payable_change, round_cash
from collectoffice.domain.errors import (
    AmountNotPositive,
    CreditTooSmall,
    NothingToPay,
    TenderIncomplete,
    TendersShort,
    UnknownBill,
    UnusualTender,
)
from collectoffice.domain.policy import AllocationRule, CashRule
from collectoffice.domain.tender import Tender

RestAs = Literal["change", "credit"]


@dataclass(frozen=True, slots=True)
class PaymentAsked:
    """A payment as the cashier enters it; sums in minor units."""

    customers: tuple[int, ...]
    """The first is the payer."""
    amount_minor: int | None
    """The amount to pay typed on purpose; None asks what the chosen bills ask."""
    designated: tuple[str, ...]
    """Numbers of the bills that the customer names, in that order; empty for all."""
    tenders: tuple[Tender, ...]
    rest: RestAs
    """What becomes of cash above the amount."""
    confirmed: bool
    """The cashier was asked about an unusual tender and meant it."""


@dataclass(frozen=True, slots=True)
class PaymentDecided:
    """A payment as it is booked: Σ ``tenders`` = Σ ``allocations`` + ``rounding_minor``, sums in minor units."""

    allocations: tuple[Allocation, ...]
    tenders: tuple[Tender, ...]
    """As handed over, then the change as a negative cash tender."""
    rounding_minor: int
    """What rounding the cash share added to the debt (negative: took off)."""
    total_minor: int
    """The amount settled after rounding, without what came in above it."""
    given_minor: int
    change_minor: int
    credit_minor: int
    """Newly put to the payer's credit."""
    credit_drawn: tuple[tuple[int, int], ...]
    """Drawn by a credit tender, as (customer id, amount), in the order of the customers."""


def decide(
    asked: PaymentAsked,
    bills: Sequence[BillToPay],
    credit_minor: Mapping[int, int],
    rule: AllocationRule,
    cash: CashRule,
    unusual_factor: int,
    on: date,
) -> PaymentDecided:
    """Decide a payment on all open bills of the named customers; ``credit_minor`` is their balance by customer id.

    Cash above the amount is change (the largest that can be paid; the rest stays as credit) or, if asked, credit; any
    other tender above it becomes credit, never change. Only the cash share is rounded. What the amount leaves over
    after the bills is a prepayment. All new credit is the payer's. A credit tender draws no more than the bills take
    from it: credit never turns into credit.

    Refused: ``AmountNotPositive``, ``TenderIncomplete``, ``UnknownBill``, ``NothingToPay``, ``CreditTooSmall``,
    ``TendersShort``, and ``UnusualTender`` until confirmed.
    """
    for tender in asked.tenders:
        _refuse_incomplete(tender)
    designated = _designated_ids(asked.designated, bills)
    due_minor = sum(bill.total_minor for bill in bills if not designated or bill.bill_id in designated)
    amount_minor = _amount_to_pay(asked.amount_minor, due_minor)
    open_minor = sum(bill.total_minor for bill in bills)
    _refuse_credit_for_nothing(asked.tenders, open_minor)
    tenders, drawn = _draw_credit(asked, credit_minor, amount_minor, open_minor)

    cash_given = sum(tender.amount_minor for tender in tenders if tender.kind == "cash")
    other_given = sum(tender.amount_minor for tender in tenders) - cash_given
    cash_share = max(amount_minor - other_given, 0)
    cash_due = _rounded_share(cash_share, other_given, cash) if cash_given else cash_share
    rounding_minor = cash_due - cash_share
    total_minor = amount_minor + rounding_minor
    if cash_given < cash_due:
        raise TendersShort(missing_minor=cash_due - cash_given, amount_minor=total_minor)
    _refuse_unusual(asked, due_minor, unusual_factor)

    cash_over = cash_given - cash_due
    change_minor, cash_kept = (
        payable_change(cash_over, cash.change_unit_minor) if asked.rest == "change" else (0, cash_over)
    )
    allocations, prepaid_minor = allocate(rule, bills, amount_minor, on, designated)
    credit_added = prepaid_minor + max(other_given - amount_minor, 0) + cash_kept
    if credit_added:
        allocations = (*allocations, Allocation(None, asked.customers[0], "credit", credit_added))
    decided = PaymentDecided(
        allocations=allocations,
        tenders=(*tenders, Tender("cash", -change_minor)) if change_minor else tenders,
        rounding_minor=rounding_minor,
        total_minor=total_minor,
        given_minor=cash_given + other_given,
        change_minor=change_minor,
        credit_minor=credit_added,
        credit_drawn=drawn,
    )
    _assert_balanced(decided)
    return decided


def _refuse_incomplete(tender: Tender) -> None:
    if tender.amount_minor <= 0:
        raise AmountNotPositive(amount_minor=tender.amount_minor, kind=tender.kind)
    if tender.kind in ("cash", "credit"):
        return
    if not tender.reference.strip():
        raise TenderIncomplete(kind=tender.kind, missing="number" if tender.kind == "cheque" else "reference")
    if tender.kind == "cheque" and not tender.bank.strip():
        raise TenderIncomplete(kind=tender.kind, missing="bank")
    if tender.kind == "cheque" and tender.dated is None:
        raise TenderIncomplete(kind=tender.kind, missing="date")


def _designated_ids(numbers: Sequence[str], bills: Sequence[BillToPay]) -> tuple[int, ...]:
    ids: dict[int, None] = {}
    for number in numbers:
        found = [bill.bill_id for bill in bills if bill.number == number]
        if not found:
            raise UnknownBill(bill=number)
        ids.update(dict.fromkeys(found))
    return tuple(ids)


def _amount_to_pay(typed_minor: int | None, due_minor: int) -> int:
    if typed_minor is None:
        if due_minor <= 0:
            raise NothingToPay
        return due_minor
    if typed_minor <= 0:
        raise AmountNotPositive(amount_minor=typed_minor)
    return typed_minor


def _refuse_credit_for_nothing(tenders: Sequence[Tender], open_minor: int) -> None:
    if open_minor == 0 and tenders and all(tender.kind == "credit" for tender in tenders):
        raise NothingToPay


def _draw_credit(
    asked: PaymentAsked, credit_minor: Mapping[int, int], amount_minor: int, open_minor: int
) -> tuple[tuple[Tender, ...], tuple[tuple[int, int], ...]]:
    """The tenders with the credit that is really drawn, and from whom."""
    asked_credit = sum(tender.amount_minor for tender in asked.tenders if tender.kind == "credit")
    if not asked_credit:
        return asked.tenders, ()
    balances = {customer: max(credit_minor.get(customer, 0), 0) for customer in asked.customers}
    balance_minor = sum(balances.values())
    if asked_credit > balance_minor:
        raise CreditTooSmall(balance_minor=balance_minor, asked_minor=asked_credit)
    others_minor = sum(tender.amount_minor for tender in asked.tenders if tender.kind not in ("cash", "credit"))
    left = min(asked_credit, open_minor, max(amount_minor - others_minor, 0))
    tenders = _with_credit(asked.tenders, left)
    drawn: list[tuple[int, int]] = []
    for customer, balance in balances.items():
        taken = min(balance, left)
        if taken:
            drawn.append((customer, taken))
            left -= taken
    return tenders, tuple(drawn)


def _with_credit(tenders: Sequence[Tender], credit_drawn: int) -> tuple[Tender, ...]:
    """The tenders with this much credit in all, the first credit tenders kept longest."""
    kept: list[Tender] = []
    for tender in tenders:
        if tender.kind != "credit":
            kept.append(tender)
        elif credit_drawn:
            drawn = min(tender.amount_minor, credit_drawn)
            kept.append(replace(tender, amount_minor=drawn))
            credit_drawn -= drawn
    return tuple(kept)


def _rounded_share(share_minor: int, other_given: int, cash: CashRule) -> int:
    """The cash share as notes and coins pay it; never rounded so far down that nothing at all would be received."""
    rounded = round_cash(share_minor, cash.round_mode, cash.round_unit_minor)
    return rounded if rounded or other_given else share_minor


def _refuse_unusual(asked: PaymentAsked, due_minor: int, unusual_factor: int) -> None:
    given_minor = sum(tender.amount_minor for tender in asked.tenders)
    if not asked.confirmed and 0 < due_minor * unusual_factor < given_minor:
        raise UnusualTender(given_minor=given_minor, due_minor=due_minor, factor=unusual_factor)


def _assert_balanced(decided: PaymentDecided) -> None:
    tendered = sum(tender.amount_minor for tender in decided.tenders)
    allocated = sum(allocation.amount_minor for allocation in decided.allocations)
    assert tendered == allocated + decided.rounding_minor, decided
