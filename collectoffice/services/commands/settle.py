"""This file is the settling of bills without a counter: what a bank collected, and what a credit balance pays by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, payments, workbooks
from collectoffice.domain.allocation import Allocation, allocate
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.book import book_payment
from collectoffice.services.queries.quote import bills_to_pay, quote_of
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Books
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.allocation import BillToPay
    from collectoffice.exchange.rows import BankRow
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class Credited:
    """Money of a bank list that found nothing left to pay on its bill and became the customer's credit."""

    row: int
    customer: str
    reference: str
    amount_minor: int


def collect_for_bank(
    office: Office,
    staff: StaffMember,
    books: Books,
    row: BankRow,
    customer_id: int,
    workbook_id: int,
    about_event_id: int,
) -> list[Credited]:
    """Books one payment of a bank list on the bank's day, without till or receipt number.

    It pays the bill it names (by number or period): the principal, then that bill's late fee to the bank's day; what
    is left is credit. A row that names no bill pays the open bills as the policy walks.
    """
    day = row.paid_on
    card = customers.card(books.connection, customer_id)
    asked = bills_to_pay(quote_of(office, card, day))
    named = _named_bill(books.connection, row, customer_id)
    if named is None:
        paid, rest = allocate(policy_of_day(office, day).allocation, asked, row.amount_minor, day)
    else:
        paid, rest = _principal_first([bill for bill in asked if bill.bill_id == named], row.amount_minor)
    credit = (Allocation(None, customer_id, "credit", rest),) if rest else ()
    allocations = (*paid, *credit)
    with books.entry(act_in_office(office, "payment", staff, about_event_id)) as entry:
        collected = workbooks.BankCollection(
            workbook_id, row.row, customer_id, row.bank, row.reference, day, row.period, row.amount_minor
        )
        workbooks.add_bank_collection(entry, collected)
        payments.add_payment(entry, "bank", day, customer_id, row.amount_minor)
        part = payments.add_bank_tender(entry, row.amount_minor, row.bank, row.reference, day)
        payments.add_allocations(entry, allocations, {}, day)
        book_payment(entry, office.policies, [part], allocations, 0, day)
    return [Credited(row.row, row.customer_code, row.reference, rest)] if rest else []


def settle_from_credit(
    office: Office, staff: StaffMember, books: Books, numbers: Mapping[int, set[str]], about_event_id: int
) -> None:
    """Settles new bills (numbers by customer) from their customers' credit, oldest due first, on the import's day."""
    for customer_id, fresh in numbers.items():
        card = customers.card(books.connection, customer_id)
        if not card.credit_minor:
            continue
        with books.entry(act_in_office(office, "payment", staff, about_event_id)) as entry:
            day = date.fromisoformat(entry.act.business_date)
            asked = [bill for bill in bills_to_pay(quote_of(office, card, day)) if bill.number in fresh]
            paid, rest = allocate(policy_of_day(office, day).allocation, asked, card.credit_minor, day)
            drawn = card.credit_minor - rest
            payments.add_payment(entry, "office", day, customer_id, drawn)
            parts = payments.add_tenders(entry, (), ((customer_id, drawn),))
            payments.add_allocations(entry, paid, {}, day)
            book_payment(entry, office.policies, parts, paid, 0, day)


NO_BILL = 0
"""No bill has this id: the row names a bill that is not there."""


def _named_bill(connection: Connection, row: BankRow, customer_id: int) -> int | None:
    """The bill that the row names by number or period (``NO_BILL`` when there is none such); None when it names none."""
    if row.bill:
        bill = bills.bill_by_number(connection, row.bill)
        return bill.bill_id if bill and bill.customer_id == customer_id else NO_BILL
    if row.period:
        bill = bills.bill_of_period(connection, customer_id, row.period)
        return bill.bill_id if bill else NO_BILL
    return None


def _principal_first(asked: Sequence[BillToPay], amount_minor: int) -> tuple[tuple[Allocation, ...], int]:
    """What is above the bill's principal pays that bill's late fee (the bank list's rule, in every country)."""
    paid: list[Allocation] = []
    rest = amount_minor
    for bill in asked:
        principal = min(rest, bill.principal_minor)
        late_fee = min(rest - principal, bill.late_fee_minor)
        if principal:
            paid.append(Allocation(bill.bill_id, bill.customer_id, "principal", principal))
        if late_fee:
            paid.append(Allocation(bill.bill_id, bill.customer_id, "late_fee", late_fee))
        rest -= principal + late_fee
    return tuple(paid), rest
