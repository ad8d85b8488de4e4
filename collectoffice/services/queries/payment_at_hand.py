"""This file is what a desk knows of a payment before it undoes it: how it was paid, its till, and what is owed afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from collectoffice.db import bills, cheques, customers, payments, people, receipts, slips, undoing
from collectoffice.db.frozen_papers import thaw
from collectoffice.db.merges import kin_of, owner_of
from collectoffice.domain.customer import is_household
from collectoffice.domain.errors import UnknownReceipt
from collectoffice.domain.late_fee import PrincipalChange
from collectoffice.domain.undoing import UndoSlip
from collectoffice.services.commands import undo_payment
from collectoffice.services.commands.undo_payment import Named
from collectoffice.services.commands.undo_slips import as_tenders
from collectoffice.services.commands.void_payment import undo_until
from collectoffice.services.queries.quote import bill_due, paying_day, quote_of
from collectoffice.services.queries.receipts import receipt_row
from collectoffice.services.queries.rules_in_force import policy_of_day

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.payments import AllocationRow, PaymentEvent
    from collectoffice.db.people import StaffMember
    from collectoffice.db.receipts import ReceiptRow
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.domain.permission import State
    from collectoffice.domain.tender import Tender
    from collectoffice.services.office import Office

TillState = Literal["open", "counting", "closed"]


@dataclass(frozen=True, slots=True)
class ChequeAtHand:
    """A cheque that a payment was paid with."""

    tender_id: int
    number: str
    bank: str
    dated: date | None
    amount_minor: int


@dataclass(frozen=True, slots=True)
class SlipAtHand:
    """The slip of an undoing, a refund or a moved credit."""

    event: str
    slip: UndoSlip
    printings: int


@dataclass(frozen=True, slots=True)
class PaymentAtHand:
    """A payment, and the receipt by which it was looked up; sums in minor units."""

    number: str
    """The receipt of the customer whose file is open."""
    event: str
    at: datetime
    taken_by: str
    counter: int | None
    receipts: tuple[str, ...]
    """All receipts of the payment: more than one for a basket."""
    payer_code: str
    payer_name: str
    amount_minor: int
    """All that was handed over."""
    part_minor: int
    """What this receipt pays and nobody undid."""
    cash_minor: int
    """Of it in cash: goes back when the whole is undone."""
    tenders: tuple[Tender, ...]
    cheques: tuple[ChequeAtHand, ...]
    printings: int
    is_own: bool
    """Taken by the one who looks at it."""
    till: TillState
    """Of the till that took it."""
    void_state: State
    """``own_in_time`` or ``late_or_large``, by the minutes and the limit in force."""
    owing_after_minor: int
    """What the customer of the receipt owes once it is undone."""
    bounce_fee_minor: int
    """What a bounced cheque of it would be billed with."""
    undone: SlipAtHand | None
    """Its undoing, or that of the receipt alone; None while it stands."""
    is_undone: bool

    @property
    def is_basket(self) -> bool:
        """Whether several customers were paid for together."""
        return len(self.receipts) > 1


def slip_at_hand(office: Office, event_id: int) -> SlipAtHand | None:
    """The slip that an event wrote; None where it wrote none, or where it was erased."""
    found = slips.slip_of_event(office.file.connection, event_id)
    if found is None or found.value is None:
        return None
    return SlipAtHand(found.uid, thaw(UndoSlip, found.value), found.printings)


def payment_at_hand(office: Office, staff: StaffMember, number: str) -> PaymentAtHand | None:
    """The payment of a receipt, undone or not; None where the number is no receipt of this office."""
    try:
        row = receipt_row(office, number)
    except UnknownReceipt:
        return None
    connection = office.file.connection
    payment = payments.payment_by_id(connection, row.event_id)
    if payment is None:
        return None
    issued = receipts.receipts_of(connection, row.event_id)
    tenders = payments.tenders_of(connection, row.event_id)
    amount = undo_payment.amount_of(office, Named(payment))
    cashier = people.staff_by_id(connection, payment.staff_id) if payment.staff_id else None
    payer = customers.card(connection, owner_of(connection, payment.payer_id))
    undone = _undoing_of(office, payment, row)
    is_undone = bool(payment.voided_at) or undoing.undo_of_receipt(connection, row.receipt_id) is not None
    standing = [] if is_undone else undoing.standing_of_receipt(connection, payment.event_id, row.receipt_id)
    return PaymentAtHand(
        number=receipts.number_of(office.file.facts.code, row).text,
        event=payment.uid,
        at=datetime.fromisoformat(payment.at),
        taken_by=cashier.name if cashier else "",
        counter=payment.counter_code,
        receipts=tuple(receipts.number_of(office.file.facts.code, one).text for one in issued),
        payer_code=payer.code,
        payer_name=payer.name,
        amount_minor=amount,
        part_minor=sum(part.amount_minor for part in standing) if standing else row.total_minor,
        cash_minor=undo_payment.cash_of(office, Named(payment)),
        tenders=as_tenders(tenders),
        cheques=tuple(
            ChequeAtHand(one.tender_id, one.reference, one.bank, one.dated, one.amount_minor)
            for one in tenders
            if one.kind == cheques.CHEQUE and one.amount_minor > 0
        ),
        printings=receipts.printings(connection, row.paper_id),
        is_own=payment.staff_id == staff.staff_id,
        till=_till_state(office, payment),
        void_state=_void_state(office, staff, payment, amount),
        owing_after_minor=_owing_after(office, payment, row, standing),
        bounce_fee_minor=policy_of_day(office, payment.paid_on).desk.cheque_bounce_fee_minor,
        undone=undone,
        is_undone=is_undone,
    )


def _undoing_of(office: Office, payment: PaymentEvent, row: ReceiptRow) -> SlipAtHand | None:
    """The newest undoing that took this receipt back."""
    connection = office.file.connection
    part = undoing.undo_of_receipt(connection, row.receipt_id)
    whole = undoing.undone_events(connection, payment.event_id)[-1:] if payment.voided_at else []
    found = whole or ([part] if part else [])
    return slip_at_hand(office, found[-1].event_id) if found else None


def _till_state(office: Office, payment: PaymentEvent) -> TillState:
    till = undo_payment.till_of_payment(office, payment)
    if till is None:
        return "closed"
    return "counting" if till.is_counting else "open"


def _void_state(office: Office, staff: StaffMember, payment: PaymentEvent, amount_minor: int) -> State:
    limit = policy_of_day(office, payment.business_date).desk.undo_limit_minor
    is_in_time = payment.staff_id == staff.staff_id and office.clock() <= undo_until(office, payment)
    return "own_in_time" if is_in_time and amount_minor <= limit else "late_or_large"


def _owing_after(office: Office, payment: PaymentEvent, row: ReceiptRow, standing: list[AllocationRow]) -> int:
    """What the customer owes today as if the receipt had never been paid, late fee up to today."""
    connection = office.file.connection
    card = customers.card(connection, owner_of(connection, row.customer_id))
    on = paying_day(office)
    owing = quote_of(office, card, on).total_minor
    kin = kin_of(connection, card.customer_id)
    for bill_id in dict.fromkeys(part.bill_id for part in standing if part.bill_id and part.customer_id in kin):
        owing += _restored(office, card, payment, [part for part in standing if part.bill_id == bill_id], on)
    return owing


def _restored(office: Office, card: CustomerCard, payment: PaymentEvent, parts: list[AllocationRow], on: date) -> int:
    """By how much more of one bill is owed once these parts of a payment are undone."""
    connection = office.file.connection
    bill = bills.bill_by_id(connection, parts[0].bill_id or 0)
    changes = bills.changes_of(connection, [bill])[bill.bill_id]
    household = is_household(card.customer_class)
    principal = sum(part.amount_minor for part in parts if part.kind == "principal")
    late_fee = sum(part.amount_minor for part in parts if part.kind == "late_fee")
    before = 0
    if not bill.is_settled:
        before = bill_due(office.policies, bill, changes, on, household=household).total_minor
    unpaid = bill._replace(
        open_minor=bill.open_minor + principal, late_fee_paid_minor=bill.late_fee_paid_minor - late_fee
    )
    again = [*changes, PrincipalChange(payment.paid_on, principal)]
    return bill_due(office.policies, unpaid, again, on, household=household).total_minor - before
