"""This file is a payment moved to the right customer: undone and written again in one commit; no cash moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import customers, payments, receipts
from collectoffice.db.merges import owner_of
from collectoffice.domain.errors import NothingToMove, SameCustomer, UnknownCustomer
from collectoffice.domain.permission import require
from collectoffice.services.approving import approval_for
from collectoffice.services.commands import undo_payment
from collectoffice.services.commands.repost import Reposted, Reposting, repost
from collectoffice.services.commands.undo_payment import EVENT_KINDS, Named, PaymentUndone, Undoing

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class PaymentMoved:
    """A payment that now stands for another customer."""

    undone: PaymentUndone
    reposted: Reposted
    customer: str
    """To whom it was moved."""


def move_payment(
    office: Office,
    staff: StaffMember,
    number: str,
    customer: str,
    reason: str = "wrong_customer",
    approver: StaffMember | None = None,
) -> PaymentMoved:
    """Moves the payment of a receipt to the right customer, with a new receipt; it counts for its original day.

    Of a basket the customer's part is moved. The money is written again as it was handed over; what had been drawn from
    the wrong customer's credit goes back to that credit; what the wrong customer spent of the payment's credit is billed
    to that one. Refuses ``NotAllowed``, ``ReasonMissing``, ``UnknownReceipt``, ``AlreadyVoided``, ``AlreadyUndone``,
    ``UnknownCustomer``, ``SameCustomer``, ``NothingToMove`` and what approvals refuse.
    """
    require(staff.role, "move_payment")
    reason = undo_payment.worded_reason(reason)
    connection = office.file.connection
    named = undo_payment.receipt_named(office, number)
    card = customers.card_by_code(connection, customer)
    if card is None:
        raise UnknownCustomer(code=customer)
    issued = named.receipt or receipts.receipts_of(connection, named.payment.event_id)[0]
    if card.customer_id == owner_of(connection, issued.customer_id):
        raise SameCustomer(code=card.code)
    if named.receipt is None:
        _refuse_without_money(connection, named)
    amount = undo_payment.amount_of(office, named)
    approval = approval_for(office, staff, "move_payment", "any", approver, amount)
    till = undo_payment.till_if_any(office, staff)
    asked = Undoing("move", named, staff, reason, approval, hands_back=False, moved_to=card.customer_id)
    with office.file.transaction() as books:
        act = undo_payment.act_of(office, EVENT_KINDS["move"], staff, till, named.payment.event_id)
        asked = undo_payment.with_spent_credit(office, books, act, asked)
        with books.entry(act) as entry:
            undone = undo_payment.undo(office, entry, asked)
        again = _again(books.connection, named, issued.counter_code, card.customer_id, entry.event_id)
        reposted = repost(office, books, staff, till, entry.event_id, again)
        if reposted is None:
            raise NothingToMove(event=named.payment.uid)
    return PaymentMoved(undone, reposted, card.code)


def _refuse_without_money(connection: Connection, named: Named) -> None:
    """A payment made from the customer's own credit alone has nothing that could be another's."""
    tenders = payments.tenders_of(connection, named.payment.event_id)
    if not any(tender.kind != "credit" for tender in tenders):
        raise NothingToMove(event=named.payment.uid)


def _again(connection: Connection, named: Named, counter_code: int, customer_id: int, undo_event_id: int) -> Reposting:
    """The whole as it was handed over; of a basket, the payer's credit that the part became."""
    payment = named.payment
    if named.receipt is None:
        kept = tuple(row for row in payments.tenders_of(connection, payment.event_id) if row.kind != "credit")
        return Reposting(payment, counter_code, (customer_id,), kept, rounding_minor=payment.rounding_minor)
    payer = owner_of(connection, payment.payer_id)
    given = sum(
        row.amount_minor
        for row in payments.allocations_of(connection, undo_event_id)
        if row.kind == "credit" and row.amount_minor > 0 and row.customer_id == payer
    )
    return Reposting(payment, counter_code, (customer_id,), (), ((payer, given),), draws_all=True)
