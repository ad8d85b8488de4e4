"""This file is the undoing of a payment while its till is open: a mirror event that hands the cash back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from collectoffice.db import customers, payments, receipts, tills
from collectoffice.domain.errors import (
    AlreadyVoided,
    BasketReceipt,
    CreditAlreadyUsed,
    NotYourPayment,
    ReasonMissing,
    UndoTooLate,
    UnknownPayment,
)
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_till, till_of
from collectoffice.services.commands.book import book_payment
from collectoffice.services.queries.receipts import receipt_row
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collectoffice.db.payments import PaymentEvent
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class PaymentVoided:
    """A payment undone; ``cash_back_minor`` leaves the drawer (negative: comes into it)."""

    event: str
    voided_event: str
    receipts: tuple[str, ...]
    cash_back_minor: int


def void_receipt(office: Office, staff: StaffMember, number: str, reason: str) -> PaymentVoided:
    """Undoes the payment of a receipt; refuses with ``BasketReceipt`` where it is one of several."""
    row = receipt_row(office, number)
    issued = receipts.receipts_of(office.file.connection, row.event_id)
    payment = payments.payment_by_id(office.file.connection, row.event_id)
    if payment is None:
        raise UnknownPayment(event=number)
    if len(issued) > 1:
        raise BasketReceipt(receipt=number, event=payment.uid, receipts=len(issued))
    return void_payment(office, staff, payment.uid, reason)


def void_payment(office: Office, staff: StaffMember, event: str, reason: str) -> PaymentVoided:
    """Undoes a whole payment, tenders and all, within ``desk.undo_minutes`` and while its till is open.

    The receipts keep their numbers; what the bills and the customer owe is restored in the same entry. Refuses
    ``NotAllowed``, ``ReasonMissing``, ``UnknownPayment``, ``NotYourPayment``, ``AlreadyVoided``, ``UndoTooLate``,
    ``NoOpenTill`` and ``CreditAlreadyUsed``.
    """
    require(staff.role, "void_payment")
    if not reason.strip():
        raise ReasonMissing
    connection = office.file.connection
    payment = payments.payment_by_uid(connection, event)
    if payment is None:
        raise UnknownPayment(event=event)
    _refuse_to_undo(office, staff, payment)
    till = till_of(office, staff)
    act = act_in_till(office, "void", staff, till, about_event_id=payment.event_id)
    with office.file.entry(act) as entry:
        parts, allocations = payments.mirror(entry, payment, reason.strip())
        for allocation in allocations:
            if allocation.kind == "credit":
                _refuse_used_credit(office, allocation.customer_id, -allocation.amount_minor)
        book_payment(entry, office.policies, parts, allocations, -payment.rounding_minor, payment.paid_on)
    issued = receipts.receipts_of(connection, payment.event_id)
    return PaymentVoided(
        event=act.uid,
        voided_event=payment.uid,
        receipts=tuple(receipts.number_of(office.file.facts.code, row).text for row in issued),
        cash_back_minor=-sum(part.amount_minor for part in parts if part.kind == "cash"),
    )


def undo_until(office: Office, payment: PaymentEvent) -> datetime:
    """The moment until which the cashier may undo a payment."""
    minutes = policy_of_day(office, payment.business_date).desk.undo_minutes
    return datetime.fromisoformat(payment.at) + timedelta(minutes=minutes)


def _refuse_to_undo(office: Office, staff: StaffMember, payment: PaymentEvent) -> None:
    if payment.voided_at:
        raise AlreadyVoided(at=payment.voided_at, reason=payment.void_reason)
    if payment.staff_id != staff.staff_id or payment.till_id is None:
        raise NotYourPayment(event=payment.uid)
    minutes = policy_of_day(office, payment.business_date).desk.undo_minutes
    if not tills.is_open(office.file.connection, payment.till_id):
        raise UndoTooLate(taken_at=payment.at, minutes=minutes, why="till_closed")
    if office.clock() > undo_until(office, payment):
        raise UndoTooLate(taken_at=payment.at, minutes=minutes, why="minutes_over")


def _refuse_used_credit(office: Office, customer_id: int, needed_minor: int) -> None:
    card = customers.card(office.file.connection, customer_id)
    if card.credit_minor < needed_minor:
        raise CreditAlreadyUsed(code=card.code, credit_minor=card.credit_minor, needed_minor=needed_minor)
