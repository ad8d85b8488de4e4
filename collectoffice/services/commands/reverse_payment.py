"""This file is the reversal: a payment, or one receipt of a basket, undone today after its till was closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.domain.errors import TillStillOpen
from collectoffice.domain.permission import require
from collectoffice.services.acting import till_of
from collectoffice.services.approving import approval_for
from collectoffice.services.commands import undo_payment
from collectoffice.services.commands.undo_payment import EVENT_KINDS, Named, PaymentUndone, Undoing

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


def reverse_receipt(
    office: Office, staff: StaffMember, number: str, reason: str, approver: StaffMember | None = None
) -> PaymentUndone:
    """Undoes the payment of a receipt today; of a basket that customer's part alone, to the payer's credit.

    Refuses what ``reverse_payment`` refuses, ``UnknownReceipt`` and ``AlreadyUndone``.
    """
    require(staff.role, "reverse_payment")
    reason = undo_payment.worded_reason(reason)
    return _reverse(office, staff, undo_payment.receipt_named(office, number), reason, approver)


def reverse_payment(
    office: Office, staff: StaffMember, event: str, reason: str, approver: StaffMember | None = None
) -> PaymentUndone:
    """Undoes a whole payment today, with a second person's approval, once its till is closed.

    Cash goes back from the open till of the one who acts; without cash no till is needed. Refuses ``NotAllowed``,
    ``ReasonMissing``, ``UnknownPayment``, ``AlreadyVoided``, ``TillStillOpen``, ``NoOpenTill``, ``TillCounting``, what
    approvals refuse, ``NotEnoughCash`` and ``CreditAlreadyUsed``.
    """
    require(staff.role, "reverse_payment")
    reason = undo_payment.worded_reason(reason)
    return _reverse(office, staff, undo_payment.payment_named(office, event), reason, approver)


def _reverse(
    office: Office, staff: StaffMember, named: Named, reason: str, approver: StaffMember | None
) -> PaymentUndone:
    still = undo_payment.till_of_payment(office, named.payment)
    if still is not None:
        raise TillStillOpen(event=named.payment.uid, till=still.till_id, counter=still.counter_code)
    amount = undo_payment.amount_of(office, named)
    approval = approval_for(office, staff, "reverse_payment", "till_closed", approver, amount)
    cash = undo_payment.cash_of(office, named)
    till = till_of(office, staff) if cash else undo_payment.till_if_any(office, staff)
    undo_payment.refuse_too_much_cash(till, cash)
    asked = Undoing("part" if named.receipt else "reversal", named, staff, reason, approval)
    act = undo_payment.act_of(office, EVENT_KINDS[asked.kind], staff, till, named.payment.event_id)
    with office.file.transaction() as books:
        asked = undo_payment.with_spent_credit(office, books, act, asked)
        with books.entry(act) as entry:
            return undo_payment.undo(office, entry, asked)
