"""This file is a credit balance paid out in cash, with approval and a slip that the customer signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import customers, undoing
from collectoffice.domain.allocation import Allocation
from collectoffice.domain.errors import AmountNotPositive, CreditTooSmall, UnknownCustomer
from collectoffice.domain.ledger import CASH, TenderPart
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_till, till_of
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands import undo_payment
from collectoffice.services.commands.book import book_payment
from collectoffice.services.commands.undo_slips import CreditOut, write_credit_slip
from collectoffice.services.counting import refuse_unpayable

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class CreditRefunded:
    """Credit that left the office in cash; sums in minor units."""

    event: str
    customer: str
    amount_minor: int
    credit_minor: int
    """What is left of the credit."""
    reason: str
    approver: str
    is_waiting: bool


def refund_credit(
    office: Office,
    staff: StaffMember,
    customer: str,
    amount_minor: int,
    reason: str = "other",
    approver: StaffMember | None = None,
) -> CreditRefunded:
    """Pays a part of a customer's credit out of the acting cashier's open till.

    Refuses ``NotAllowed``, ``NoOpenTill``, ``TillCounting``, ``ReasonMissing``, ``UnknownCustomer``,
    ``AmountNotPositive``, ``CreditTooSmall``, ``NotPayableInCash`` (the rest stays credit, as it does with change), what
    approvals refuse, and ``NotEnoughCash``.
    """
    require(staff.role, "refund_credit")
    till = till_of(office, staff)
    reason = undo_payment.worded_reason(reason)
    card = card_with_credit(office, customer, amount_minor)
    refuse_unpayable(office, till.business_date, amount_minor)
    approval = approval_for(office, staff, "refund_credit", "till_open", approver, amount_minor)
    undo_payment.refuse_too_much_cash(till, amount_minor)
    taken = [Allocation(None, card.customer_id, "credit", -amount_minor)]
    act = act_in_till(office, "refund", staff, till)
    with office.file.entry(act) as entry:
        undoing.add_refund(entry, card.customer_id, amount_minor, reason)
        undoing.add_credit(entry, taken)
        book_payment(entry, office.policies, [TenderPart(CASH, -amount_minor)], taken, 0, till.business_date)
        write_approval(entry, approval)
        write_credit_slip(office, entry, staff, approval, CreditOut("refund", card.customer_id, amount_minor, reason))
    return CreditRefunded(
        event=act.uid,
        customer=card.code,
        amount_minor=amount_minor,
        credit_minor=card.credit_minor - amount_minor,
        reason=reason,
        approver=approval.approver.user_name if approval.approver else "",
        is_waiting=approval.is_open,
    )


def card_with_credit(office: Office, customer: str, amount_minor: int) -> CustomerCard:
    """The customer who has so much credit; refuses ``UnknownCustomer``, ``AmountNotPositive`` and ``CreditTooSmall``."""
    card = customers.card_by_code(office.file.connection, customer)
    if card is None:
        raise UnknownCustomer(code=customer)
    if amount_minor <= 0:
        raise AmountNotPositive(amount_minor=amount_minor)
    if card.credit_minor < amount_minor:
        raise CreditTooSmall(balance_minor=card.credit_minor, asked_minor=amount_minor)
    return card
