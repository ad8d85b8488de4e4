"""This file is credit moved from one customer to another: one event with both names, no cash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import customers, undoing
from collectoffice.domain.allocation import Allocation
from collectoffice.domain.errors import SameCustomer, UnknownCustomer
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands import undo_payment
from collectoffice.services.commands.book import book_payment
from collectoffice.services.commands.refund_credit import card_with_credit
from collectoffice.services.commands.undo_slips import CreditOut, write_credit_slip

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class CreditMoved:
    """Credit that is another customer's now; sums in minor units."""

    event: str
    customer: str
    to: str
    amount_minor: int
    credit_minor: int
    """What is left to the first customer."""
    to_credit_minor: int
    reason: str
    approver: str
    is_waiting: bool


def move_credit(
    office: Office,
    staff: StaffMember,
    customer: str,
    to: str,
    amount_minor: int,
    reason: str = "wrong_customer",
    approver: StaffMember | None = None,
) -> CreditMoved:
    """Moves a part of a customer's credit to another customer.

    Refuses ``NotAllowed``, ``ReasonMissing``, ``UnknownCustomer``, ``SameCustomer``, ``AmountNotPositive``,
    ``CreditTooSmall`` and what approvals refuse.
    """
    require(staff.role, "move_credit")
    reason = undo_payment.worded_reason(reason)
    other = customers.card_by_code(office.file.connection, to)
    if other is None:
        raise UnknownCustomer(code=to)
    card = card_with_credit(office, customer, amount_minor)
    if card.customer_id == other.customer_id:
        raise SameCustomer(code=card.code)
    approval = approval_for(office, staff, "move_credit", "any", approver, amount_minor)
    moved = [
        Allocation(None, card.customer_id, "credit", -amount_minor),
        Allocation(None, other.customer_id, "credit", amount_minor),
    ]
    act = act_in_office(office, "credit_moved", staff)
    with office.file.entry(act) as entry:
        undoing.add_credit(entry, moved)
        book_payment(entry, office.policies, (), moved, 0, date.fromisoformat(act.business_date))
        write_approval(entry, approval)
        out = CreditOut("credit_moved", card.customer_id, amount_minor, reason, other.customer_id)
        write_credit_slip(office, entry, staff, approval, out)
    return CreditMoved(
        event=act.uid,
        customer=card.code,
        to=other.code,
        amount_minor=amount_minor,
        credit_minor=card.credit_minor - amount_minor,
        to_credit_minor=other.credit_minor + amount_minor,
        reason=reason,
        approver=approval.approver.user_name if approval.approver else "",
        is_waiting=approval.is_open,
    )
