"""This file is the allocation of a payment: which bills, and which parts of them, a sum pays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from collectoffice.domain.policy import AllocationRule, Part

AllocationKind = Literal["principal", "late_fee", "reconnection_fee", "credit", "deposit"]

_KIND_OF_PART: dict[Part, AllocationKind] = {
    "principal": "principal",
    "late": "late_fee",
    "fee": "reconnection_fee",
    "cost": "reconnection_fee",
}


@dataclass(frozen=True, slots=True)
class BillToPay:
    """What an open bill asks on the day of the payment, in minor units."""

    bill_id: int
    customer_id: int
    number: str
    period: str
    """``YYYY-MM``"""
    due: date
    principal_minor: int
    late_fee_minor: int
    reconnection_fee_minor: int = 0

    @property
    def total_minor(self) -> int:
        """All that is open on the bill."""
        return self.principal_minor + self.late_fee_minor + self.reconnection_fee_minor


@dataclass(frozen=True, slots=True)
class Allocation:
    """A part of a payment and what it pays; ``bill_id`` is None for credit and deposit, the amount is above zero."""

    bill_id: int | None
    customer_id: int
    kind: AllocationKind
    amount_minor: int


def allocate(
    rule: AllocationRule, bills: Sequence[BillToPay], amount_minor: int, on: date, designated: Sequence[int] = ()
) -> tuple[tuple[Allocation, ...], int]:
    """Spread a sum over open bills, and what it leaves over; one allocation per bill and kind, in the order walked.

    Bills that the customer names (``designated``, by id) are walked first, each whole, in the order given (PRC Civil
    Code art. 560; in Vietnam as the customer wishes); then the others as the policy walks. The bills of several
    customers are one walk.
    """
    allocations: list[Allocation] = []
    rest_minor = amount_minor
    for bill, kind in _walk(rule, bills, on, designated):
        paid_minor = min(_asked_minor(bill, kind), rest_minor)
        if paid_minor > 0:
            allocations.append(Allocation(bill.bill_id, bill.customer_id, kind, paid_minor))
            rest_minor -= paid_minor
    return tuple(allocations), rest_minor


def in_order(rule: AllocationRule, bills: Sequence[BillToPay], on: date) -> list[BillToPay]:
    """Bills in the order in which the policy pays them: already due first where it says so, oldest due day first."""
    due_first = "due_first" in rule.bills

    def place(bill: BillToPay) -> tuple[bool, date, str, str, int]:
        return due_first and bill.due > on, bill.due, bill.period, bill.number, bill.bill_id

    return sorted(bills, key=place)


def _walk(
    rule: AllocationRule, bills: Sequence[BillToPay], on: date, designated: Sequence[int]
) -> Iterator[tuple[BillToPay, AllocationKind]]:
    # A part that the rule does not name is paid last: money never goes to credit past something open.
    kinds = tuple(dict.fromkeys(_KIND_OF_PART[part] for part in (*rule.parts, *_KIND_OF_PART)))
    by_id = {bill.bill_id: bill for bill in bills}
    named = dict.fromkeys(designated)
    for bill_id in named:
        for kind in kinds:
            yield by_id[bill_id], kind
    others = in_order(rule, [bill for bill in bills if bill.bill_id not in named], on)
    if rule.walk == "bill_then_part":
        for bill in others:
            for kind in kinds:
                yield bill, kind
    else:
        for kind in kinds:
            for bill in others:
                yield bill, kind


def _asked_minor(bill: BillToPay, kind: AllocationKind) -> int:
    if kind == "principal":
        return bill.principal_minor
    return bill.late_fee_minor if kind == "late_fee" else bill.reconnection_fee_minor
