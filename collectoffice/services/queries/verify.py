"""This file is the verification as the desks ask for it: the file's own checks, and the late fees its caches rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, verification
from collectoffice.db.verification import Check
from collectoffice.domain.customer import is_household
from collectoffice.services.queries.quote import whole_late_fee

if TYPE_CHECKING:
    from collectoffice.db.bills import Bill
    from collectoffice.services.office import Office

__all__ = ["Check", "verify"]


def verify(office: Office) -> tuple[Check, ...]:
    """Every check in order, the first fault of each in words; nothing is written and nothing is mended."""
    checks = verification.verify(office.file.connection, office.file.store)
    if all(check.ok is not False for check in checks):
        checks.append(_settled_check(office))
    return tuple(checks)


def unreadable(fault: str) -> tuple[Check, ...]:
    """The verification of a file that does not even say what office it is."""
    return (Check("file", False, fault),)


def _settled_check(office: Office) -> Check:
    """A bill without open principal is settled exactly when nothing of its late fee is left."""
    for bill in bills.bills_without_principal(office.file.connection):
        if bill.is_settled != (_late_fee_left(office, bill) <= 0):
            said = "settled" if bill.is_settled else "not settled"
            return Check("late_fees", False, f"bill {bill.number} is marked {said}; its late fee says otherwise")
    return Check("late_fees", True, "")


def _late_fee_left(office: Office, bill: Bill) -> int:
    connection = office.file.connection
    changes = bills.changes_of(connection, [bill])[bill.bill_id]
    last_day = max((change.on for change in changes), default=bill.known_on)
    # A class that changed after a bill was settled does not open the bill again.
    last_touched = bills.last_event_id(connection, bill)
    household = is_household(customers.class_at(connection, bill.issued_to, last_touched))
    return whole_late_fee(office.policies, bill, changes, last_day, household=household) - bill.late_fee_paid_minor
