"""This file is what the books say of one payment: its receipts, sums and allocations, read back from its rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import bills, customers, payments, receipts
from collectoffice.domain.errors import UnknownPayment

if TYPE_CHECKING:
    from collectoffice.domain.allocation import AllocationKind
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class AllocationTaken:
    """One line of what a payment paid."""

    receipt: str
    customer: str
    bill: str | None
    kind: AllocationKind
    amount_minor: int


@dataclass(frozen=True, slots=True)
class PaymentTaken:
    """A payment as it stands in the books; sums in minor units."""

    event: str
    receipts: tuple[str, ...]
    total_minor: int
    """The amount settled after rounding."""
    given_minor: int
    change_minor: int
    credit_minor: int
    """Newly put to credit."""
    rounding_minor: int
    allocations: tuple[AllocationTaken, ...]
    is_repeated: bool = False
    """The request had made this payment before; nothing was written now."""


def payment_taken(office: Office, event_id: int, *, is_repeated: bool = False) -> PaymentTaken:
    """The payment of an event; refuses with ``UnknownPayment``."""
    connection = office.file.connection
    payment = payments.payment_by_id(connection, event_id)
    if payment is None:
        raise UnknownPayment(event=event_id)
    issued = receipts.receipts_of(connection, event_id)
    numbers = {row.receipt_id: receipts.number_of(office.file.facts.code, row).text for row in issued}
    rows = payments.allocations_of(connection, event_id)
    tenders = payments.tenders_of(connection, event_id)
    return PaymentTaken(
        event=payment.uid,
        receipts=tuple(numbers.values()),
        total_minor=payment.amount_minor + payment.rounding_minor,
        given_minor=sum(tender.amount_minor for tender in tenders if tender.amount_minor > 0),
        change_minor=-sum(tender.amount_minor for tender in tenders if tender.amount_minor < 0),
        credit_minor=sum(row.amount_minor for row in rows if row.kind == "credit"),
        rounding_minor=payment.rounding_minor,
        allocations=tuple(
            AllocationTaken(
                receipt=numbers.get(row.receipt_id or 0, ""),
                customer=customers.card(connection, row.customer_id).code,
                bill=bills.bill_by_id(connection, row.bill_id).number if row.bill_id else None,
                kind=row.kind,
                amount_minor=row.amount_minor,
            )
            for row in rows
        ),
        is_repeated=is_repeated,
    )
