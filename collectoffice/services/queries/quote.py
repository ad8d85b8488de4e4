"""This file is the quote: what a customer owes on a day, bill by bill, with the late fee to that day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.db import bills, corrections, customers, tills
from collectoffice.domain.allocation import BillToPay
from collectoffice.domain.customer import is_household
from collectoffice.domain.due import due_day
from collectoffice.domain.errors import UnknownCustomer
from collectoffice.domain.late_fee import PrincipalChange, days_late, late_fee_minor
from collectoffice.domain.policy import policy_of_bill
from collectoffice.domain.quote import BillDue, Quote

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.bills import Bill
    from collectoffice.db.driver import Connection
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.domain.policy import Policy
    from collectoffice.services.office import Office


def quote(office: Office, code: str, on: date | None = None) -> Quote:
    """What the customer of a code owes on a day; without a day on the open till's business date, else today.

    Refuses with ``UnknownCustomer``. Nothing is written: a late fee is a function of the facts.
    """
    card = customers.card_by_code(office.file.connection, code)
    if card is None:
        raise UnknownCustomer(code=code)
    return quote_of(office, card, on or paying_day(office))


def quote_of(office: Office, card: CustomerCard, on: date) -> Quote:
    """What a known customer owes on a day, oldest due first."""
    connection = office.file.connection
    unsettled = bills.unsettled_bills(connection, card.customer_id)
    changes = bills.changes_of(connection, unsettled)
    due = [
        bill_due(office.policies, bill, changes[bill.bill_id], on, household=is_household(card.customer_class))
        for bill in unsettled
    ]
    due = _with_disputes(connection, due)
    return Quote(
        customer=card,
        on=on,
        bills=tuple(sorted(due, key=lambda bill: (bill.due, bill.period, bill.number))),
        credit_minor=card.credit_minor,
        last_event_id=customers.last_event_id(connection, card.customer_id),
    )


def _with_disputes(connection: Connection, due: list[BillDue]) -> list[BillDue]:
    disputes = corrections.disputes_of(connection, [bill.bill_id for bill in due])
    if not disputes:
        return due
    return [
        replace(bill, is_disputed=True, answer_by=disputes[bill.bill_id].answer_by)
        if bill.bill_id in disputes
        else bill
        for bill in due
    ]


def bills_to_pay(quote: Quote) -> list[BillToPay]:
    """A quote as the allocation takes it."""
    return [
        BillToPay(
            bill_id=bill.bill_id,
            customer_id=quote.customer.customer_id,
            number=bill.number,
            period=bill.period,
            due=bill.due,
            principal_minor=bill.open_minor,
            late_fee_minor=bill.late_fee_minor,
        )
        for bill in quote.bills
    ]


def bill_due(
    policies: tuple[Policy, ...], bill: Bill, changes: list[PrincipalChange], on: date, *, household: bool
) -> BillDue:
    """One bill on a day: its principal, its due day and the late fee that is left to pay."""
    policy, due = _policy_and_due(policies, bill)
    whole_fee = _whole_late_fee(policy, bill, changes, due, on, household=household)
    return BillDue(
        bill_id=bill.bill_id,
        number=bill.number,
        period=bill.period,
        kind=bill.kind,
        due=due,
        days_late=days_late(due, on),
        kwh=bill.kwh,
        open_minor=bill.open_minor,
        late_fee_minor=max(0, whole_fee - bill.late_fee_paid_minor),
    )


def late_fee_left(office: Office, bill: Bill, on: date) -> int:
    """What is left to pay of a bill's late fee on a day."""
    connection = office.file.connection
    changes = bills.changes_of(connection, [bill])[bill.bill_id]
    household = is_household(customers.card(connection, bill.customer_id).customer_class)
    return bill_due(office.policies, bill, changes, on, household=household).late_fee_minor


def due_of(policies: tuple[Policy, ...], bill: Bill) -> date:
    """The bill's due day, by the policy it was issued under."""
    return _policy_and_due(policies, bill)[1]


def whole_late_fee(
    policies: tuple[Policy, ...], bill: Bill, changes: list[PrincipalChange], on: date, *, household: bool
) -> int:
    """The bill's late fee from its due day to a day, before what was paid of it."""
    policy, due = _policy_and_due(policies, bill)
    return _whole_late_fee(policy, bill, changes, due, on, household=household)


def _policy_and_due(policies: tuple[Policy, ...], bill: Bill) -> tuple[Policy, date]:
    policy = policy_of_bill(policies, issued=bill.issued, stated_due=bill.stated_due)
    return policy, due_day(policy, stated=bill.stated_due, issued=bill.issued)


def _whole_late_fee(
    policy: Policy, bill: Bill, changes: list[PrincipalChange], due: date, on: date, *, household: bool
) -> int:
    at_issue = PrincipalChange(min(bill.issued or due, due), bill.total_minor)
    return late_fee_minor(policy, household, [at_issue, *changes], due, on)


def paying_day(office: Office) -> date:
    """The day a payment made now counts for: the newest open till's business date, else today."""
    return paying_day_of(office.file.connection, office.clock().date())


def paying_day_of(connection: Connection, today: date) -> date:
    """The newest open till's business date, else today."""
    open_now = tills.open_tills(connection)
    return open_now[0].business_date if open_now else today
