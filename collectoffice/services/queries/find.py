"""This file is the one box: a customer by code, bill, receipt, meter, phone, name or address, typed or scanned."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, search
from collectoffice.domain.errors import BillAlreadyPaid, UnknownReceipt
from collectoffice.services.queries.receipts import receipt_row, receipt_text

if TYPE_CHECKING:
    from collectoffice.db.bills import Bill
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class Found:
    """What the box found. One exact hit (a code, bill, receipt, meter or phone) leads, and the counter opens it at once."""

    text: str
    cards: tuple[CustomerCard, ...]
    is_exact: bool
    bill: str = ""
    """The number of the bill that was asked for."""
    receipt: str = ""
    """The number of the receipt that was asked for."""
    paid: BillPaid | None = None
    """Set where the bill that was asked for is paid."""


@dataclass(frozen=True, slots=True)
class BillPaid:
    """When, where and by whom a bill was paid."""

    bill: str
    paid_on: str
    at: str
    channel: str
    counter: int | None
    cashier: str
    receipt: str

    def as_refusal(self) -> BillAlreadyPaid:
        """The same as the refusal that a payment of this bill would meet, for the one sentence both have."""
        return BillAlreadyPaid(**asdict(self))


def find(office: Office, text: str, limit: int | None = None) -> Found:
    """Customers that the text means, best first; all of them without a limit. Nothing typed finds nothing."""
    typed = text.strip()
    if not typed:
        return Found(text, (), is_exact=False)
    connection = office.file.connection
    card = customers.card_by_code(connection, typed)
    if card is not None:
        return Found(text, (card,), is_exact=True)
    bill = bills.bill_by_number(connection, typed) if bills.number_key(typed) else None
    if bill is not None:
        owner = customers.card(connection, bill.customer_id)
        return Found(text, (owner,), is_exact=True, bill=bill.number, paid=_paid(office, bill))
    receipt = _by_receipt(office, typed)
    if receipt is not None:
        return receipt
    exact = search.exact(connection, typed)
    hits = [*exact, *(hit for hit in search.find(connection, typed, limit) if hit not in exact)][:limit]
    return Found(text, tuple(customers.cards(connection, hits)), is_exact=len(exact) == 1)


def _by_receipt(office: Office, typed: str) -> Found | None:
    try:
        row = receipt_row(office, typed)
    except UnknownReceipt:
        return None
    number = receipt_text(office, (row.counter_code, row.year, row.epoch, row.number))
    owner = customers.card(office.file.connection, row.customer_id)
    return Found(typed, (owner,), is_exact=True, receipt=number)


def _paid(office: Office, bill: Bill) -> BillPaid | None:
    if not bill.is_settled:
        return None
    paid = bills.last_payment(office.file.connection, bill)
    if paid is None:
        return None
    return BillPaid(
        bill=bill.number,
        paid_on=paid.paid_on,
        at=paid.at,
        channel=paid.channel,
        counter=paid.counter,
        cashier=paid.cashier,
        receipt=receipt_text(office, paid.receipt),
    )
