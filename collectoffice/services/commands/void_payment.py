"""This file is the void: a payment, or one receipt of a basket, undone while its till is open."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from collectoffice.domain.errors import NotYourPayment, TillCounting, UndoTooLate
from collectoffice.domain.permission import require
from collectoffice.services.acting import till_of
from collectoffice.services.approving import approval_for
from collectoffice.services.commands import undo_payment
from collectoffice.services.commands.undo_payment import EVENT_KINDS, Named, PaymentUndone, Undoing
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collectoffice.db.payments import PaymentEvent
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.domain.permission import State
    from collectoffice.services.office import Office

PaymentVoided = PaymentUndone


def void_receipt(
    office: Office, staff: StaffMember, number: str, reason: str, approver: StaffMember | None = None
) -> PaymentVoided:
    """Undoes the payment of a receipt; of a basket that customer's part alone, to the payer's credit.

    Refuses what ``void_payment`` refuses, ``UnknownReceipt`` and ``AlreadyUndone``.
    """
    require(staff.role, "void_payment")
    reason = undo_payment.worded_reason(reason)
    return _void(office, staff, undo_payment.receipt_named(office, number), reason, approver)


def void_payment(
    office: Office, staff: StaffMember, event: str, reason: str, approver: StaffMember | None = None
) -> PaymentVoided:
    """Undoes a whole payment, tenders and all, while its till is open.

    The one who took it does so alone within ``desk.undo_minutes`` up to ``desk.undo_limit``; else a supervisor does, or
    a cashier with a supervisor's approval. Cash goes back from the cashier's open till, for a supervisor from the
    payment's own. The receipts keep their numbers; what bills and customers owe is restored in the same entry. Refuses
    ``NotAllowed``, ``ReasonMissing``, ``UnknownPayment``, ``AlreadyVoided``, ``NotYourPayment``, ``UndoTooLate``,
    ``TillCounting``, ``NoOpenTill``, what approvals refuse, ``NotEnoughCash`` and ``CreditAlreadyUsed``.
    """
    require(staff.role, "void_payment")
    reason = undo_payment.worded_reason(reason)
    return _void(office, staff, undo_payment.payment_named(office, event), reason, approver)


def undo_until(office: Office, payment: PaymentEvent) -> datetime:
    """The moment until which the cashier may undo a payment alone."""
    minutes = policy_of_day(office, payment.business_date).desk.undo_minutes
    return datetime.fromisoformat(payment.at) + timedelta(minutes=minutes)


def _void(office: Office, staff: StaffMember, named: Named, reason: str, approver: StaffMember | None) -> PaymentVoided:
    till = _till_handing_back(office, staff, named.payment, approver)
    amount = undo_payment.amount_of(office, named)
    state = _state(office, staff, named.payment, amount)
    approval = approval_for(office, staff, "void_payment", state, approver, amount)
    undo_payment.refuse_too_much_cash(till, undo_payment.cash_of(office, named))
    asked = Undoing("part" if named.receipt else "void", named, staff, reason, approval)
    act = undo_payment.act_of(office, EVENT_KINDS[asked.kind], staff, till, named.payment.event_id)
    with office.file.transaction() as books:
        asked = undo_payment.with_spent_credit(office, books, act, asked)
        with books.entry(act) as entry:
            return undo_payment.undo(office, entry, asked)


def _till_handing_back(
    office: Office, staff: StaffMember, payment: PaymentEvent, approver: StaffMember | None
) -> OpenTill:
    """The acting cashier's till, for a supervisor the payment's own; only while that one is open and takes money."""
    is_cashier = staff.role == "cashier"
    if payment.till_id is None and payment.channel != "counter":
        raise NotYourPayment(event=payment.uid)
    if is_cashier and payment.till_id is not None and payment.staff_id != staff.staff_id and approver is None:
        raise NotYourPayment(event=payment.uid)
    own = undo_payment.till_of_payment(office, payment)
    if own is None:
        minutes = policy_of_day(office, payment.business_date).desk.undo_minutes
        raise UndoTooLate(taken_at=payment.at, minutes=minutes, why="till_closed", event=payment.uid)
    if own.is_counting:
        raise TillCounting(till=own.till_id, counter=own.counter_code)
    return till_of(office, staff) if is_cashier else own


def _state(office: Office, staff: StaffMember, payment: PaymentEvent, amount_minor: int) -> State:
    limit = policy_of_day(office, payment.business_date).desk.undo_limit_minor
    is_in_time = payment.staff_id == staff.staff_id and office.clock() <= undo_until(office, payment)
    return "own_in_time" if is_in_time and amount_minor <= limit else "late_or_large"
