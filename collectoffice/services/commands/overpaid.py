"""This file is what was paid on a bill above what it asks: a correction makes it credit, an undone payment takes it back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import bills, corrections, customers
from collectoffice.domain.customer import is_household
from collectoffice.domain.errors import CreditAlreadyUsed
from collectoffice.services.queries.quote import whole_late_fee

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.bills import Bill
    from collectoffice.db.entry import Entry
    from collectoffice.db.payments import AllocationRow
    from collectoffice.domain.allocation import Allocation
    from collectoffice.domain.policy import Policy


def credit_overpaid(entry: Entry, policies: tuple[Policy, ...], bill_id: int) -> list[Allocation]:
    """Makes credit of what was paid above a bill that was just corrected, principal and late fee; returns what to post.

    Call it after the adjustment's row is written: the late fee is the one of the corrected bill, up to today.
    """
    day = date.fromisoformat(entry.act.business_date)
    bill, rows, _class = bills.bill_anew(entry.connection, bill_id)
    principal = max(0, _principal_paid(entry, bill) - _asked(entry, bill))
    moved = corrections.put_to_credit(entry, bill, [("principal", principal)], day)
    fee_above = max(0, rows.late_fee_paid_minor - _late_fee(entry, policies, bill, day))
    late_fee = min(corrections.allocated_minor(entry.connection, bill, "late_fee"), fee_above)
    return [*moved, *corrections.put_to_credit(entry, bill, [("late_fee", late_fee)], day)]


def unpaid_fee_minor(entry: Entry, bill: Bill) -> int:
    """What a corrected bill gave back of its late fee that nothing paid any more: it must be taken back."""
    return max(0, -corrections.allocated_minor(entry.connection, bill, "late_fee"))


def take_back_credit(
    entry: Entry,
    policies: tuple[Policy, ...],
    bill_id: int,
    undone: Sequence[Allocation],
    drawn_minor: int,
    kept_minor: int = 0,
) -> list[Allocation]:
    """Takes back, of what a corrected bill put to credit, what no standing payment paid any more; returns what to post.

    ``undone`` is what the entry allocated so far, ``drawn_minor`` what it drew from the customer's credit, ``kept_minor``
    what other bills of the customer must take back of it. As far as the credit was spent since, the bill owes it again; a
    late fee that was given back and spent refuses the undoing with ``CreditAlreadyUsed``.
    """
    day = date.fromisoformat(entry.act.business_date)
    bill, rows, _class = bills.bill_anew(entry.connection, bill_id)
    moved = corrections.moved_to_credit(entry.connection, bill, "principal")
    moved_fee = corrections.moved_to_credit(entry.connection, bill, "late_fee")
    if not moved and not moved_fee:
        return []
    left = _credit_left(entry, bill, undone) - drawn_minor - kept_minor
    unpaid_fee = unpaid_fee_minor(entry, bill)
    if left < unpaid_fee:
        card = customers.card(entry.connection, bill.customer_id)
        raise CreditAlreadyUsed(code=card.code, credit_minor=card.credit_minor, needed_minor=unpaid_fee)
    short = max(0, _asked(entry, bill) - _principal_paid(entry, bill))
    back = min(_sum(moved), short, left - unpaid_fee)
    taken = corrections.take_back(entry, bill, moved, back, day) if back else []
    short_fee = max(0, _late_fee(entry, policies, bill, day) - rows.late_fee_paid_minor)
    fee_back = min(_sum(moved_fee), max(short_fee, unpaid_fee), left - back)
    return [*taken, *(corrections.take_back(entry, bill, moved_fee, fee_back, day) if fee_back else [])]


def _asked(entry: Entry, bill: Bill) -> int:
    """The bill's principal as corrected."""
    return bill.total_minor + corrections.adjusted_minor(entry.connection, bill.bill_id)


def _principal_paid(entry: Entry, bill: Bill) -> int:
    return corrections.allocated_minor(entry.connection, bill, "principal")


def _late_fee(entry: Entry, policies: tuple[Policy, ...], bill: Bill, day: date) -> int:
    """The whole late fee of the corrected bill, by its rows as they are now."""
    changes = bills.changes_of(entry.connection, [bill])[bill.bill_id]
    household = is_household(customers.card(entry.connection, bill.customer_id).customer_class)
    last_day = max([day, *(change.on for change in changes)])
    return whole_late_fee(policies, bill, changes, last_day, household=household)


def _credit_left(entry: Entry, bill: Bill, undone: Sequence[Allocation]) -> int:
    """The customer's credit, with what this entry did to it already."""
    before = customers.card(entry.connection, bill.customer_id).credit_minor
    mine = (part for part in undone if part.kind == "credit" and part.customer_id == bill.customer_id)
    return before + sum(part.amount_minor for part in mine)


def _sum(moved: Sequence[AllocationRow]) -> int:
    return -sum(row.amount_minor for row in moved)
