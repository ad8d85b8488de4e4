"""This file is the receipts as the desks look them up: by number or barcode, the newest ones, those not printed yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from collectoffice.db import payments, receipts
from collectoffice.db.frozen_papers import thaw
from collectoffice.domain.errors import UnknownReceipt
from collectoffice.domain.receipt import Receipt
from collectoffice.domain.receipt_number import ReceiptNumber, parse_receipt_number

if TYPE_CHECKING:
    from collectoffice.db.receipts import ReceiptRow
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class ReceiptLook:
    """One receipt in a list: what a cashier needs to find and reprint it."""

    number: str
    at: datetime
    customer_code: str
    customer_name: str
    total_minor: int
    """What the receipt says was taken."""
    printings: int
    """0: saved, not printed."""
    voided_at: str
    event: str


def receipt_row(office: Office, text: str) -> ReceiptRow:
    """The receipt that was typed or scanned; refuses with ``UnknownReceipt``."""
    number = parse_receipt_number(text, office.file.facts.code)
    row = receipts.receipt_by_number(office.file.connection, number)
    if row is None:
        raise UnknownReceipt(number=number.text, why="unknown")
    return row


def receipt_text(office: Office, parts: tuple[int, int, int, int] | None) -> str:
    """A receipt's number as it is read, from counter, year, epoch and number; "" without one."""
    return ReceiptNumber(office.file.facts.code, *parts).text if parts else ""


def frozen_receipt(office: Office, row: ReceiptRow) -> Receipt:
    """The receipt as it was handed over; refuses with ``UnknownReceipt`` where its paper was erased."""
    value = receipts.paper_value(office.file.connection, row.paper_id)
    if value is None:
        raise UnknownReceipt(number=receipts.number_of(office.file.facts.code, row).text, why="erased")
    return thaw(Receipt, value)


def last_receipts(office: Office, till_id: int, size: int = 5) -> tuple[ReceiptLook, ...]:
    """The newest receipts of a till, newest first."""
    return tuple(receipt_look(office, row) for row in receipts.last_receipts(office.file.connection, till_id, size))


def unprinted_receipts(office: Office) -> tuple[ReceiptLook, ...]:
    """Receipts that are saved and were never printed, oldest first."""
    return tuple(receipt_look(office, row) for row in receipts.unprinted(office.file.connection))


def receipt_look(office: Office, row: ReceiptRow) -> ReceiptLook:
    """One receipt as a list shows it; refuses with ``UnknownReceipt`` where its paper was erased."""
    frozen = frozen_receipt(office, row)
    payment = payments.payment_by_id(office.file.connection, row.event_id)
    return ReceiptLook(
        number=frozen.number,
        at=frozen.issued_at,
        customer_code=frozen.customer_code,
        customer_name=frozen.customer_name,
        total_minor=frozen.total_minor,
        printings=receipts.printings(office.file.connection, row.paper_id),
        voided_at=payment.voided_at if payment else "",
        event=payment.uid if payment else "",
    )
