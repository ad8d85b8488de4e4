"""This file is the verification as the desks ask for it: the file's own checks, late fees, search index, archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, search_check, verification
from collectoffice.db.missing_events import with_journal
from collectoffice.db.office_file import open_to_examine
from collectoffice.db.verification import Check
from collectoffice.domain.customer import is_household
from collectoffice.domain.finding import Finding
from collectoffice.services.queries.archives import archives_check
from collectoffice.services.queries.quote import whole_late_fee

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.bills import Bill
    from collectoffice.services.office import Office

__all__ = ["Check", "verify"]


def verify(office: Office, *, of_copy: bool = False) -> tuple[Check, ...]:
    """Every check in order, the first fault of each in words; nothing is written and nothing is mended.

    Of a copy that is restored neither the heads are asked, for it may be older than what this machine wrote, nor the search
    index, which holds no fact and is made anew before the copy counts, nor the archives, which do not lie beside it.
    """
    file = office.file
    checks = verification.verify(file.connection, file.store)
    checks = [with_journal(file.connection, file.store, file.facts.code, check) for check in checks]
    if of_copy:
        checks = [check for check in checks if check.name != "head"]
    if all(check.ok is not False for check in checks):
        checks.append(_settled_check(office))
        if not of_copy:
            checks.append(_search_check(office))
    if not of_copy:
        checks.append(archives_check(office))
    return tuple(checks)


def rebuild_search(office: Office) -> int:
    """Makes the search index anew from the books; how many customers it finds. No fact is touched, so it is no event."""
    return search_check.rebuild(office.file.connection, office.pinyin)


def verify_alone(folder: Path, state: Path) -> tuple[Check, ...]:
    """Every check of the file by itself, of one that cannot be opened as an office; ``state`` is the machine's own store."""
    connection, store = open_to_examine(folder, state)
    try:
        return tuple(verification.verify(connection, store))
    finally:
        connection.close()


def _search_check(office: Office) -> Check:
    fault = search_check.search_fault(office.file.connection, office.pinyin)
    return Check("search", fault is None, fault)


def _settled_check(office: Office) -> Check:
    """A bill without open principal is settled exactly when nothing of its late fee is left."""
    for bill in bills.bills_without_principal(office.file.connection):
        if bill.is_settled != (late_fee_left(office, bill) <= 0):
            said = "settled" if bill.is_settled else "not settled"
            form = f"bill {{0}} is marked {said}; its late fee says otherwise"
            return Check("late_fees", False, Finding(form, (bill.number,)))
    return Check("late_fees", True)


def late_fee_left(office: Office, bill: Bill) -> int:
    """What is left of a bill's late fee by its rows, in minor units; the cache is not asked."""
    connection = office.file.connection
    changes = bills.changes_of(connection, [bill])[bill.bill_id]
    last_day = max((change.on for change in changes), default=bill.known_on)
    # A class that changed after a bill was settled does not open the bill again.
    last_touched = bills.last_event_id(connection, bill)
    household = is_household(customers.class_at(connection, bill.issued_to, last_touched))
    return whole_late_fee(office.policies, bill, changes, last_day, household=household) - bill.late_fee_paid_minor
