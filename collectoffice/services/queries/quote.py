"""This file is the quote: what a customer owes on a day, bill by bill, with the late fee to that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from collectoffice.db import bills, corrections, customers, tills
from collectoffice.db.bills import Bill, BillRows
from collectoffice.db.customers import Account
from collectoffice.domain.allocation import BillToPay
from collectoffice.domain.customer import is_household
from collectoffice.domain.due import due_day
from collectoffice.domain.errors import UnknownCustomer
from collectoffice.domain.late_fee import PrincipalChange, days_late, late_fee_minor
from collectoffice.domain.policy import Policy, policy_of_bill
from collectoffice.domain.quote import BillDue, Quote

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.services.office import Office


def quote(office: Office, code: str, on: date | None = None) -> Quote:
    """What the customer of a code owes on a day; without a day on the open till's business date, else today.

    Refuses with ``UnknownCustomer``. Nothing is written: a late fee is a function of the facts.
    """
    card = customers.card_by_code(office.file.connection, code)
    if card is None:
        raise UnknownCustomer(code=code)
    return quote_of(office, card, on or paying_day(office))


class BillRead(NamedTuple):
    """An unsettled bill with all that was read of it."""

    bill: Bill
    rows: BillRows
    policy: Policy
    due: date
    household: bool


def quote_of(office: Office, card: CustomerCard, on: date) -> Quote:
    """What a known customer owes on a day, oldest due first."""
    connection = office.file.connection
    account = Account(card, customers.last_event_id(connection, card.customer_id))
    asked, _read = quote_with_bills(office, account, on)
    return replace(asked, bills=_with_disputes(connection, asked.bills))


def quote_with_bills(office: Office, account: Account, on: date) -> tuple[Quote, dict[int, BillRead]]:
    """The quote, disputes left out, and by bill what was read for it: whoever pays in the same transaction asks no more."""
    connection, card = office.file.connection, account.card
    unsettled = bills.unsettled_bills(connection, card.customer_id)
    rows = bills.rows_of(connection, unsettled) if unsettled else {}
    household = is_household(card.customer_class)
    read = {
        bill.bill_id: BillRead(bill, rows[bill.bill_id], *policy_and_due(office.policies, bill), household)
        for bill in unsettled
    }
    due = [_due(one, on) for one in read.values()]
    asked = Quote(
        customer=card,
        on=on,
        bills=tuple(sorted(due, key=lambda bill: (bill.due, bill.period, bill.number))),
        credit_minor=card.credit_minor,
        last_event_id=account.last_event_id,
    )
    return asked, read


def _with_disputes(connection: Connection, due: tuple[BillDue, ...]) -> tuple[BillDue, ...]:
    disputes = corrections.disputes_of(connection, [bill.bill_id for bill in due])
    if not disputes:
        return due
    return tuple(
        replace(bill, is_disputed=True, answer_by=disputes[bill.bill_id].answer_by)
        if bill.bill_id in disputes
        else bill
        for bill in due
    )


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
    policy, due = policy_and_due(policies, bill)
    return _due(BillRead(bill, BillRows(changes, bill.late_fee_paid_minor), policy, due, household), on)


def _due(read: BillRead, on: date) -> BillDue:
    bill, due = read.bill, read.due
    return BillDue(
        bill_id=bill.bill_id,
        number=bill.number,
        period=bill.period,
        kind=bill.kind,
        due=due,
        days_late=days_late(due, on),
        kwh=bill.kwh,
        open_minor=bill.open_minor,
        late_fee_minor=max(0, fee_of(read, on) - bill.late_fee_paid_minor),
    )


def fee_of(read: BillRead, on: date) -> int:
    """The whole late fee of a bill as it was read, from its due day to a day, before what was paid of it."""
    return _whole_late_fee(read.policy, read.bill, read.rows.changes, read.due, on, household=read.household)


def late_fee_left(office: Office, bill: Bill, on: date) -> int:
    """What is left to pay of a bill's late fee on a day."""
    connection = office.file.connection
    changes = bills.changes_of(connection, [bill])[bill.bill_id]
    household = is_household(customers.card(connection, bill.customer_id).customer_class)
    return bill_due(office.policies, bill, changes, on, household=household).late_fee_minor


def due_of(policies: tuple[Policy, ...], bill: Bill) -> date:
    """The bill's due day, by the policy it was issued under."""
    return policy_and_due(policies, bill)[1]


def whole_late_fee(
    policies: tuple[Policy, ...], bill: Bill, changes: list[PrincipalChange], on: date, *, household: bool
) -> int:
    """The bill's late fee from its due day to a day, before what was paid of it."""
    policy, due = policy_and_due(policies, bill)
    return _whole_late_fee(policy, bill, changes, due, on, household=household)


def policy_and_due(policies: tuple[Policy, ...], bill: Bill) -> tuple[Policy, date]:
    """The policy that a bill was issued under, and its due day."""
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
