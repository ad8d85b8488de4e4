"""This file is what every payment does to the books once it is decided: rows, postings and the caches behind the screens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, ledger, tills
from collectoffice.db.bills import BillRows
from collectoffice.db.merges import owner_of
from collectoffice.domain.customer import is_household
from collectoffice.domain.late_fee import PrincipalChange
from collectoffice.domain.ledger import CASH, payment_postings
from collectoffice.services.commands.overpaid import take_back_credit, unpaid_fee_minor
from collectoffice.services.queries.quote import BillRead, fee_of, policy_and_due

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
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
    read: Mapping[int, BillRead] | None = None,
) -> None:
    """Posts a payment (or its mirror) whose rows are written, and brings till, bills and customers up to it.

    What was written for a customer that was merged since is booked for the one it is part of now. Where a mirror leaves a
    corrected bill without the money that the correction made credit, that credit is taken back.

    ``read`` is what this transaction read of the bills for the quotes of a new payment, before it wrote: then its
    customers are who they are now, and of its bills nothing is asked again.
    """
    if read is None:
        parts = [_owned_part(entry, part) for part in parts]
        allocations = [_owned(entry, part) for part in allocations]
        allocations += _taken_back(entry, policies, parts, allocations)
    till_id = entry.act.till_id
    ledger.post(entry, payment_postings(parts, allocations, rounding_minor, till_id))
    if till_id is not None:
        tills.move_cash(entry, till_id, sum(part.amount_minor for part in parts if part.kind == CASH))
    for bill_id in dict.fromkeys(part.bill_id for part in allocations if part.bill_id is not None):
        if read is None:
            refresh_bill(entry, policies, bill_id, paid_on)
        else:
            _refresh(entry, _paid(read[bill_id], allocations, paid_on), paid_on)
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
    touched = [bills.bill_by_id(entry.connection, bill_id) for bill_id in dict.fromkeys(undone)]
    taken: list[Allocation] = []
    for place, bill in enumerate(touched):
        owner, later = bill.customer_id, touched[place + 1 :]
        kept = sum(unpaid_fee_minor(entry, other) for other in later if other.customer_id == owner)
        before = [*allocations, *taken]
        taken += take_back_credit(entry, policies, bill.bill_id, before, drawn.get(owner, 0), kept)
    return taken


def refresh_bill(entry: Entry, policies: tuple[Policy, ...], bill_id: int, day: date) -> None:
    """Recomputes what is open on a bill from its rows; it is settled when neither principal nor late fee is left."""
    bill, rows, customer_class = bills.bill_anew(entry.connection, bill_id)
    policy, due = policy_and_due(policies, bill)
    _refresh(entry, BillRead(bill, rows, policy, due, is_household(customer_class)), day)


def _refresh(entry: Entry, read: BillRead, day: date) -> None:
    """Writes what the rows of a bill say into its cache."""
    bill, (changes, fee_paid) = read.bill, read.rows
    open_minor = bill.total_minor + sum(change.amount_minor for change in changes)
    settled = open_minor == 0 and fee_of(read, max([day, *(change.on for change in changes)])) <= fee_paid
    bills.put_now(entry, bill.bill_id, open_minor, fee_paid, is_settled=settled)


def _paid(read: BillRead, allocations: Sequence[Allocation], paid_on: date) -> BillRead:
    """A bill as it was read, with the rows that this payment wrote on it."""
    changes, fee_paid = [*read.rows.changes], read.rows.late_fee_paid_minor
    for part in allocations:
        if part.bill_id != read.bill.bill_id:
            continue
        if part.kind == "principal":
            changes.append(PrincipalChange(paid_on, -part.amount_minor))
        elif part.kind == "late_fee":
            fee_paid += part.amount_minor
    return read._replace(rows=BillRows(changes, fee_paid))


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
