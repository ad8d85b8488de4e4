"""This file is what the counter's screen shows: a customer opened, and everything beside the customer in one reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast

from collectoffice.db import bills, customers
from collectoffice.db.tills import open_till_of
from collectoffice.domain.errors import UnknownCustomer
from collectoffice.services.queries.quote import paying_day, quote_of
from collectoffice.services.queries.receipts import last_receipts, receipt_text
from collectoffice.services.queries.rules_in_force import (
    cash_rule,
    counts_blind,
    paper_style,
    policy_of_day,
    receipt_form,
)
from collectoffice.services.queries.till_summary import till_summary, undoable

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.policy import AllocationRule, CashRule
    from collectoffice.domain.quote import Quote
    from collectoffice.domain.receipt import PaperStyle
    from collectoffice.services.commands.print_receipt import Form
    from collectoffice.services.office import Office
    from collectoffice.services.queries.receipts import ReceiptLook
    from collectoffice.services.queries.till_summary import TillSummary, Undoable

RECEIPTS_SHOWN = 5


@dataclass(frozen=True, slots=True)
class BillLastPaid:
    """The newest period that a customer paid."""

    period: str
    at: str
    receipt: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A customer on the counter; ``last_paid`` is read where nothing is owed."""

    quote: Quote
    last_paid: BillLastPaid | None


@dataclass(frozen=True, slots=True)
class CounterNow:
    """The counter besides the customer."""

    at: datetime
    till: TillSummary | None
    receipts: tuple[ReceiptLook, ...]
    undo: Undoable | None
    allocation: AllocationRule
    cash: CashRule
    unusual_factor: int
    style: PaperStyle
    form: Form
    is_blind: bool
    """Whether the cashier may not see what the till took before its count."""


def open_customer(office: Office, staff: StaffMember, code: str) -> Opened:
    """A customer with what he owes on the cashier's business date; refuses with ``UnknownCustomer``."""
    card = customers.card_by_code(office.file.connection, code)
    if card is None:
        raise UnknownCustomer(code=code)
    till = open_till_of(office.file.connection, staff.staff_id)
    quote = quote_of(office, card, till.business_date if till else paying_day(office))
    return Opened(quote, None if quote.bills else _last_paid(office, card.customer_id))


def counter_now(office: Office, staff: StaffMember) -> CounterNow:
    """Till, last receipts, undo and rules in one reading."""
    till = till_summary(office, staff)
    day = till.business_date if till else paying_day(office)
    policy = policy_of_day(office, day)
    return CounterNow(
        at=office.clock(),
        till=till,
        receipts=last_receipts(office, till.till, RECEIPTS_SHOWN) if till else (),
        undo=undoable(office, staff),
        allocation=policy.allocation,
        cash=cash_rule(office, day),
        unusual_factor=policy.desk.unusual_factor,
        style=paper_style(office),
        form=cast("Form", receipt_form(office)),
        is_blind=counts_blind(office),
    )


def _last_paid(office: Office, customer_id: int) -> BillLastPaid | None:
    connection = office.file.connection
    for bill in bills.bills_of(connection, customer_id):
        paid = bills.last_payment(connection, bill)
        if paid is not None:
            return BillLastPaid(bill.period, paid.at, receipt_text(office, paid.receipt))
    return None
