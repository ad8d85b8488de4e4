"""This file is what every payment does to the books once it is decided: rows, postings and the caches behind the screens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, ledger, tills
from collectoffice.db.merges import owner_of
from collectoffice.domain.customer import is_household
from collectoffice.domain.ledger import CASH, payment_postings
from collectoffice.services.commands.overpaid import take_back_credit
from collectoffice.services.queries.quote import whole_late_fee

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from collectoffice.db.entry import Entry
    from collectoffice.domain.allocation import Allocation
    from collectoffice.domain.ledger import TenderPart
    from collectoffice.domain.policy import Policy


def book_payment(
    entry: Entry,
    policies: tuple[Policy, ...],
    parts: Sequence[TenderPart],
    allocations: Sequence[Allocation],
    rounding_minor: int,
    paid_on: date,
) -> None:
    """Posts a payment (or its mirror) whose rows are written, and brings till, bills and customers up to it.

    What was written for a customer that was merged since is booked for the one it is part of now. Where a mirror leaves a
    corrected bill without the money that the correction made credit, that credit is taken back.
    """
    parts = [_owned_part(entry, part) for part in parts]
    allocations = [_owned(entry, part) for part in allocations]
    allocations += _taken_back(entry, policies, parts, allocations)
    till_id = entry.act.till_id
    ledger.post(entry, payment_postings(parts, allocations, rounding_minor, till_id))
    if till_id is not None:
        tills.move_cash(entry, till_id, sum(part.amount_minor for part in parts if part.kind == CASH))
    for bill_id in dict.fromkeys(part.bill_id for part in allocations if part.bill_id is not None):
        refresh_bill(entry, policies, bill_id, paid_on)
    refresh_customers(entry, parts, allocations)


def _owned(entry: Entry, part: Allocation) -> Allocation:
    owner = owner_of(entry.connection, part.customer_id)
    return part if owner == part.customer_id else replace(part, customer_id=owner)


def _owned_part(entry: Entry, part: TenderPart) -> TenderPart:
    return part if part.customer_id is None else replace(part, customer_id=owner_of(entry.connection, part.customer_id))


def _taken_back(
    entry: Entry, policies: tuple[Policy, ...], parts: Sequence[TenderPart], allocations: Sequence[Allocation]
) -> list[Allocation]:
    """The credit of corrected bills that a mirror takes back, bill by bill."""
    undone = (part.bill_id for part in allocations if part.bill_id is not None and part.amount_minor < 0)
    drawn: dict[int | None, int] = {}
    for part in parts:
        if part.kind == "credit":
            drawn[part.customer_id] = drawn.get(part.customer_id, 0) + part.amount_minor
    taken: list[Allocation] = []
    for bill_id in dict.fromkeys(undone):
        owner = bills.bill_by_id(entry.connection, bill_id).customer_id
        taken += take_back_credit(entry, policies, bill_id, [*allocations, *taken], drawn.get(owner, 0))
    return taken


def refresh_bill(entry: Entry, policies: tuple[Policy, ...], bill_id: int, day: date) -> None:
    """Recomputes what is open on a bill from its rows; it is settled when neither principal nor late fee is left."""
    bill, fee_paid, customer_class = bills.bill_anew(entry.connection, bill_id)
    changes = bills.changes_of(entry.connection, [bill])[bill_id]
    open_minor = bill.total_minor + sum(change.amount_minor for change in changes)
    settled = open_minor == 0
    if settled:
        last_day = max([day, *(change.on for change in changes)])
        household = is_household(customer_class)
        settled = whole_late_fee(policies, bill, changes, last_day, household=household) <= fee_paid
    bills.put_now(entry, bill_id, open_minor, fee_paid, is_settled=settled)


def refresh_customers(entry: Entry, parts: Iterable[TenderPart], allocations: Iterable[Allocation]) -> None:
    """Recomputes what each touched customer owes and has as credit."""
    credit: dict[int, int] = {}
    for allocation in allocations:
        added = allocation.amount_minor if allocation.kind == "credit" else 0
        credit[allocation.customer_id] = credit.get(allocation.customer_id, 0) + added
    for part in parts:
        if part.kind == "credit" and part.customer_id is not None:
            credit[part.customer_id] = credit.get(part.customer_id, 0) - part.amount_minor
    for customer_id, change_minor in credit.items():
        customers.refresh_open(entry, customer_id, change_minor)
