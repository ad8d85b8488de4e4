"""This file is a bounced cheque: all that it paid is undone, the fee is billed, and no cheque of the customer is taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import cheques, customers, ledger, payments, receipts
from collectoffice.db.merges import owner_of
from collectoffice.domain.errors import (
    NotACheque,
    NotCashOnly,
    Refusal,
    UnknownCustomer,
    UnknownPayment,
    UnknownTender,
)
from collectoffice.domain.ledger import BOUNCE_FEE_INCOME, billed_postings
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands import undo_payment
from collectoffice.services.commands.office_bills import issue
from collectoffice.services.commands.repost import Reposted, Reposting, repost
from collectoffice.services.commands.undo_payment import EVENT_KINDS, Named, PaymentUndone, Undoing
from collectoffice.services.queries.receipts import receipt_row
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.db.payments import PaymentEvent, TenderRow
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class ChequeBounced:
    """A cheque that was not paid; sums in minor units."""

    undone: PaymentUndone
    cheque: str
    """The number on it."""
    customer: str
    """Of whom no cheque is taken any more."""
    fee_bill: str
    """The bill of the fee, "" where the policy asks none."""
    fee_minor: int
    reposted: Reposted | None
    """What else had been handed over, written again; None where there was nothing."""


@dataclass(frozen=True, slots=True)
class CashOnlyLifted:
    """A customer who may pay by cheque again."""

    event: str
    customer: str


def bounce_cheque(
    office: Office,
    staff: StaffMember,
    tender: str,
    reason: str = "cheque_bounced",
    approver: StaffMember | None = None,
) -> ChequeBounced:
    """Undoes all that a cheque paid; what was handed over beside it is written again on its original day.

    ``tender`` is the tender's id, the number on the cheque, or the receipt of a payment with one cheque. The fee of the
    policy is billed to the payer, whose cheques are refused until a supervisor lifts it; the cheque leaves the account
    where its money stands, with the office or at the bank. Credit that it gave and that was spent since is billed too.
    Refuses ``NotAllowed``, ``ReasonMissing``, ``UnknownTender``, ``NotACheque``, ``AlreadyVoided`` and what approvals
    refuse.
    """
    require(staff.role, "bounce_cheque")
    reason = undo_payment.worded_reason(reason)
    cheque = _cheque(office, tender)
    payment = payments.payment_by_id(office.file.connection, cheques.event_of(cheque.tender_id))
    if payment is None:
        raise UnknownPayment(event=tender)
    undo_payment.refuse_undone(payment)
    approval = approval_for(office, staff, "bounce_cheque", "any", approver, cheque.amount_minor)
    till = _till(office, payment)
    with office.file.transaction() as books:
        act = undo_payment.act_of(office, EVENT_KINDS["bounce"], staff, till, payment.event_id)
        asked = Undoing(
            "bounce",
            Named(payment),
            staff,
            reason,
            approval,
            tender_id=cheque.tender_id,
            hands_back=False,
            kept_minor=undo_payment.amount_of(office, Named(payment)) - cheque.amount_minor,
        )
        asked = undo_payment.with_spent_credit(office, books, act, asked)
        with books.entry(act) as entry:
            fee_bill, fee_minor = _bill_fee(office, entry, payment)
            undone = undo_payment.undo(office, entry, replace(asked, fee_minor=fee_minor))
            payer = customers.card(books.connection, payment.payer_id)
            cheques.mark_cash_only(entry, payer.customer_id, reason, is_cash_only=True)
        again = _what_is_left(books.connection, payment, cheque)
        reposted = repost(office, books, staff, till, entry.event_id, again)
    return ChequeBounced(undone, cheque.reference, payer.code, fee_bill, fee_minor, reposted)


def lift_cash_only(
    office: Office, staff: StaffMember, customer: str, reason: str, approver: StaffMember | None = None
) -> CashOnlyLifted:
    """Takes a customer's cheques again.

    Refuses ``NotAllowed``, ``ReasonMissing``, ``UnknownCustomer`` and ``NotCashOnly``.
    """
    require(staff.role, "lift_cash_only")
    reason = undo_payment.worded_reason(reason)
    card = customers.card_by_code(office.file.connection, customer)
    if card is None:
        raise UnknownCustomer(code=customer)
    if cheques.cash_only_since(office.file.connection, card.customer_id) is None:
        raise NotCashOnly(code=card.code, name=card.name)
    approval = approval_for(office, staff, "lift_cash_only", "any", approver)
    act = act_in_office(office, "cash_only", staff)
    with office.file.entry(act) as entry:
        cheques.mark_cash_only(entry, card.customer_id, reason, is_cash_only=False)
        write_approval(entry, approval)
    return CashOnlyLifted(act.uid, card.code)


def _cheque(office: Office, text: str) -> TenderRow:
    """The cheque that is meant; refuses ``UnknownTender`` and ``NotACheque``."""
    connection, text = office.file.connection, text.strip()
    found = cheques.cheques_numbered(connection, text)
    if not found and text.isascii() and text.isdigit():
        tender = cheques.tender_by_id(connection, int(text))
        found = [tender] if tender else []
    if not found:
        found = _of_receipt(office, text)
    if len(found) > 1:
        raise UnknownTender(tender=text, why="several", found=len(found))
    if found[0].kind != cheques.CHEQUE or found[0].amount_minor <= 0:
        raise NotACheque(tender=text)
    return found[0]


def _of_receipt(office: Office, number: str) -> list[TenderRow]:
    """The cheques of a receipt's payment."""
    try:
        row = receipt_row(office, number)
    except Refusal as refusal:
        raise UnknownTender(tender=number) from refusal
    tenders = payments.tenders_of(office.file.connection, row.event_id)
    found = [tender for tender in tenders if tender.kind == cheques.CHEQUE]
    if not found:
        raise NotACheque(tender=number)
    return found


def _till(office: Office, payment: PaymentEvent) -> OpenTill | None:
    """The payment's own till while it takes money: the cheque leaves it again; else the office."""
    till = undo_payment.till_of_payment(office, payment)
    return till if till is not None and not till.is_counting else None


def _bill_fee(office: Office, entry: Entry, payment: PaymentEvent) -> tuple[str, int]:
    """Bills the policy's fee to the payer: its number and its sum, or nothing."""
    fee_minor = policy_of_day(office, payment.paid_on).desk.cheque_bounce_fee_minor
    if not fee_minor:
        return "", 0
    payer = customers.card(entry.connection, payment.payer_id)
    number = issue(entry, payer, "CB", fee_minor)
    ledger.post(entry, billed_postings({payer.customer_id: fee_minor}, BOUNCE_FEE_INCOME))
    customers.refresh_open(entry, payer.customer_id)
    return number, fee_minor


def _what_is_left(connection: Connection, payment: PaymentEvent, cheque: TenderRow) -> Reposting:
    """All that was handed over but the cheque, for the same customers."""
    rows = payments.tenders_of(connection, payment.event_id)
    kept = tuple(row for row in rows if row.kind != "credit" and row.tender_id != cheque.tender_id)
    drawn = _still_there(connection, [row for row in rows if row.kind == "credit"])
    paid_for = [row.customer_id for row in payments.allocations_of(connection, payment.event_id)]
    issued = receipts.receipts_of(connection, payment.event_id)
    counter_code = issued[0].counter_code if issued else payment.counter_code or 0
    everyone = tuple(dict.fromkeys(owner_of(connection, one) for one in (payment.payer_id, *paid_for)))
    return Reposting(payment, counter_code, everyone, kept, drawn)


def _still_there(connection: Connection, draws: list[TenderRow]) -> tuple[tuple[int, int], ...]:
    """The credit that was drawn beside the cheque, as far as it is there to be drawn again."""
    left: dict[int, int] = {}
    drawn = []
    for row in draws:
        if row.customer_id is None:
            continue
        owner = owner_of(connection, row.customer_id)
        credit_minor = left.setdefault(owner, customers.card(connection, owner).credit_minor)
        taken = min(row.amount_minor, credit_minor)
        if taken:
            left[owner] -= taken
            drawn.append((owner, taken))
    return tuple(drawn)
