"""This file is what every undoing of a payment shares: what is named, who answers, the mirror, the credit, the slip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import cheques, customers, ledger, payments, receipts, tills, undoing
from collectoffice.db.merges import owner_of
from collectoffice.domain.allocation import Allocation
from collectoffice.domain.errors import (
    AlreadyUndone,
    AlreadyVoided,
    CreditAlreadyUsed,
    NotEnoughCash,
    ReasonMissing,
    UnknownPayment,
)
from collectoffice.domain.ledger import CASH, Posting
from collectoffice.domain.undoing import UNDO_REASONS
from collectoffice.services.acting import act_in_office, act_in_till
from collectoffice.services.approving import write_approval
from collectoffice.services.commands.book import book_payment
from collectoffice.services.commands.undo_slips import write_slip
from collectoffice.services.queries.receipts import receipt_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act, Entry
    from collectoffice.db.payments import AllocationRow, PaymentEvent, TenderRow
    from collectoffice.db.people import StaffMember
    from collectoffice.db.receipts import ReceiptRow
    from collectoffice.db.tills import OpenTill
    from collectoffice.domain.ledger import TenderPart
    from collectoffice.domain.undoing import UndoKind
    from collectoffice.services.approving import Approval
    from collectoffice.services.office import Office

EVENT_KINDS: Mapping[UndoKind, str] = {
    "void": "void",
    "reversal": "reversal",
    "bounce": "bounce",
    "move": "moved",
    "part": "part_undone",
}
"""What the event of an undoing is called in the books."""


@dataclass(frozen=True, slots=True)
class PaymentUndone:
    """A payment undone, or one receipt of it; ``cash_back_minor`` leaves the drawer (negative: comes into it)."""

    event: str
    """Of the undoing; its slip is printed by it."""
    voided_event: str
    receipts: tuple[str, ...]
    """The receipts that are undone."""
    cash_back_minor: int
    kind: UndoKind = "void"
    amount_minor: int = 0
    """What is undone, whatever it was paid with."""
    credited_minor: int = 0
    """Put to a credit balance instead of being handed back."""
    reason: str = ""
    approver: str = ""
    """The user name of the second person, "" where nobody was named."""
    is_waiting: bool = False
    """It stands, and waits for its approval."""


@dataclass(frozen=True, slots=True)
class Named:
    """What is to be undone: a payment, or where ``receipt`` is given that receipt of a basket alone."""

    payment: PaymentEvent
    receipt: ReceiptRow | None = None


@dataclass(frozen=True, slots=True)
class Undoing:
    """An undoing that is decided and about to be written."""

    kind: UndoKind
    named: Named
    staff: StaffMember
    reason: str
    approval: Approval
    tender_id: int | None = None
    """The cheque that bounced."""
    hands_back: bool = True
    """Cash that was taken goes back now; not where the payment is written again at once."""
    moved_to: int | None = None
    """The customer whose payment it becomes."""
    fee_minor: int = 0
    kept_minor: int = 0
    """What is written again at once beside a bounced cheque."""


# What is named ------------------------------------------------------------------------------------------------------
def payment_named(office: Office, event: str) -> Named:
    """The payment of an event that stands; refuses with ``UnknownPayment`` and ``AlreadyVoided``."""
    payment = payments.payment_by_uid(office.file.connection, event)
    if payment is None:
        raise UnknownPayment(event=event)
    refuse_undone(payment)
    return Named(payment)


def receipt_named(office: Office, number: str) -> Named:
    """The payment of a receipt that stands, or the receipt alone where it is one of a basket.

    Refuses with ``UnknownReceipt``, ``UnknownPayment``, ``AlreadyVoided`` and ``AlreadyUndone``.
    """
    connection = office.file.connection
    row = receipt_row(office, number)
    payment = payments.payment_by_id(connection, row.event_id)
    if payment is None:
        raise UnknownPayment(event=number)
    refuse_undone(payment)
    if len(receipts.receipts_of(connection, row.event_id)) == 1:
        return Named(payment)
    undone = undoing.undo_of_receipt(connection, row.receipt_id)
    if undone is not None:
        raise AlreadyUndone(receipt=receipts.number_of(office.file.facts.code, row).text, at=undone.at)
    return Named(payment, row)


def refuse_undone(payment: PaymentEvent) -> None:
    """A payment is undone once; refuses with ``AlreadyVoided``."""
    if payment.voided_at:
        listed = payment.void_reason in UNDO_REASONS
        raise AlreadyVoided(
            at=payment.voided_at,
            reason="" if listed else payment.void_reason,
            undo_reason=payment.void_reason if listed else "",
        )


def worded_reason(reason: str) -> str:
    """A reason of the list, or the text that was typed; refuses with ``ReasonMissing``."""
    reason = reason.strip()
    if not reason:
        raise ReasonMissing(reasons=list(UNDO_REASONS))
    return reason


def amount_of(office: Office, named: Named) -> int:
    """What an undoing takes back, in minor units: all that was handed over, or what one receipt pays."""
    connection = office.file.connection
    if named.receipt is None:
        return sum(tender.amount_minor for tender in payments.tenders_of(connection, named.payment.event_id))
    rows = undoing.standing_of_receipt(connection, named.payment.event_id, named.receipt.receipt_id)
    return sum(row.amount_minor for row in rows)


def cash_of(office: Office, named: Named) -> int:
    """The cash that an undoing hands back, in minor units; one receipt of a basket becomes credit."""
    if named.receipt is not None:
        return 0
    tenders = payments.tenders_of(office.file.connection, named.payment.event_id)
    return sum(tender.amount_minor for tender in tenders if tender.kind == CASH)


# Where it is written ------------------------------------------------------------------------------------------------
def till_if_any(office: Office, staff: StaffMember) -> OpenTill | None:
    """The open till of the one who acts; None where there is none, or where it is being counted."""
    till = tills.open_till_of(office.file.connection, staff.staff_id)
    return till if till is not None and not till.is_counting else None


def till_of_payment(office: Office, payment: PaymentEvent) -> OpenTill | None:
    """The payment's own till while it is open."""
    every = tills.open_tills(office.file.connection)
    return next((till for till in every if till.till_id == payment.till_id), None)


def act_of(office: Office, kind: str, staff: StaffMember, till: OpenTill | None, about_event_id: int) -> Act:
    """The act of an undoing: in a till where cash goes back or one is open, else in the office."""
    if till is None:
        return act_in_office(office, kind, staff, about_event_id)
    return act_in_till(office, kind, staff, till, about_event_id=about_event_id)


def refuse_too_much_cash(till: OpenTill | None, cash_minor: int) -> None:
    """No drawer hands out what it does not hold; refuses with ``NotEnoughCash``."""
    if till is not None and cash_minor > till.cash_minor:
        raise NotEnoughCash(held_minor=till.cash_minor, asked_minor=cash_minor, place="till")


# The undoing itself -------------------------------------------------------------------------------------------------
def undo(office: Office, entry: Entry, asked: Undoing) -> PaymentUndone:
    """Writes an undoing into its entry: mirror, credit, postings, approval, slip; bills and balances are as before.

    A whole payment is undone with its tenders, its rounding and the credit that undone receipts of it became. One
    receipt of a basket becomes credit: the payer's, and first its own customer's as far as that customer's credit had
    been drawn. Refuses ``CreditAlreadyUsed``.
    """
    named = asked.named
    done = _undo_whole(office, entry, asked) if named.receipt is None else _undo_part(office, entry, asked)
    write_approval(entry, asked.approval)
    write_slip(office, entry, asked, done)
    return done


def refuse_used_credit(
    connection: Connection, tenders: Iterable[TenderRow], rows: Iterable[AllocationRow], credited: Iterable[Allocation]
) -> None:
    """What a mirror takes from a credit balance is still there; refuses with ``CreditAlreadyUsed``."""
    changes = [(row.customer_id, -row.amount_minor) for row in rows if row.kind == "credit"]
    changes += [(tender.customer_id, tender.amount_minor) for tender in tenders if tender.customer_id is not None]
    changes += [(part.customer_id, part.amount_minor) for part in credited]
    added: dict[int, int] = {}
    for customer_id, change_minor in changes:
        owner = owner_of(connection, customer_id)
        added[owner] = added.get(owner, 0) + change_minor
    for customer_id, added_minor in added.items():
        card = customers.card(connection, customer_id)
        if card.credit_minor + added_minor < 0:
            raise CreditAlreadyUsed(code=card.code, credit_minor=card.credit_minor, needed_minor=-added_minor)


def post_cheques_elsewhere(entry: Entry, tenders: Iterable[TenderRow], sign: int) -> None:
    """Books cheques that are on their way to the bank, or there, where they are; ``sign`` -1 for a mirror."""
    for account, amount_minor in cheques.cheques_elsewhere(entry.connection, tenders).items():
        moved = sign * amount_minor
        here = Posting(cheques.CHEQUE, -moved, till_id=entry.act.till_id)
        ledger.post(entry, (here, Posting(account, moved)))


def _undo_whole(office: Office, entry: Entry, asked: Undoing) -> PaymentUndone:
    payment = asked.named.payment
    tenders = payments.tenders_of(entry.connection, payment.event_id)
    rows = undoing.standing_allocations(entry.connection, payment.event_id)
    refuse_used_credit(entry.connection, tenders, rows, ())
    parts = undoing.mirror_tenders(entry, tenders)
    allocations = undoing.mirror_allocations(entry, rows, payment.paid_on)
    back = -sum(part.amount_minor for part in parts if part.kind == CASH) if asked.hands_back else 0
    undoing.add_undo(entry, asked.kind, payment.event_id, asked.reason, cash_back_minor=back, tender_id=asked.tender_id)
    _book(office, entry, payment, parts, allocations, -payment.rounding_minor)
    post_cheques_elsewhere(entry, tenders, -1)
    issued = receipts.receipts_of(entry.connection, payment.event_id)
    return _done(office, entry, asked, issued, sum(tender.amount_minor for tender in tenders), back, 0)


def _undo_part(office: Office, entry: Entry, asked: Undoing) -> PaymentUndone:
    payment, receipt = asked.named.payment, asked.named.receipt
    assert receipt is not None
    rows = undoing.standing_of_receipt(entry.connection, payment.event_id, receipt.receipt_id)
    amount = sum(row.amount_minor for row in rows)
    credited = _credited(entry.connection, payment, receipt, amount)
    refuse_used_credit(entry.connection, (), rows, credited)
    mirrored = undoing.mirror_allocations(entry, rows, payment.paid_on)
    undoing.add_credit(entry, credited)
    undoing.add_undo(entry, "part", payment.event_id, asked.reason, receipt_id=receipt.receipt_id)
    _book(office, entry, payment, (), [*mirrored, *credited], 0)
    return _done(office, entry, asked, [receipt], amount, 0, amount)


def _credited(
    connection: Connection, payment: PaymentEvent, receipt: ReceiptRow, amount_minor: int
) -> list[Allocation]:
    """To whose credit a receipt's part goes: the payer's, but never one customer's drawn credit to another."""
    drawn = sum(
        tender.amount_minor
        for tender in payments.tenders_of(connection, payment.event_id)
        if tender.kind == "credit" and tender.customer_id == receipt.customer_id
    )
    customer, payer = (owner_of(connection, one) for one in (receipt.customer_id, payment.payer_id))
    own = min(drawn, amount_minor) if customer != payer else 0
    shares = ((customer, own), (payer, amount_minor - own))
    return [Allocation(None, customer_id, "credit", minor) for customer_id, minor in shares if minor]


def _book(
    office: Office,
    entry: Entry,
    payment: PaymentEvent,
    parts: Sequence[TenderPart],
    allocations: Sequence[Allocation],
    rounding_minor: int,
) -> None:
    book_payment(entry, office.policies, parts, allocations, rounding_minor, payment.paid_on)


def _done(
    office: Office,
    entry: Entry,
    asked: Undoing,
    issued: Sequence[ReceiptRow],
    amount_minor: int,
    cash_back_minor: int,
    credited_minor: int,
) -> PaymentUndone:
    approver = asked.approval.approver
    return PaymentUndone(
        event=entry.act.uid,
        voided_event=asked.named.payment.uid,
        receipts=tuple(receipts.number_of(office.file.facts.code, row).text for row in issued),
        cash_back_minor=cash_back_minor,
        kind=asked.kind,
        amount_minor=amount_minor,
        credited_minor=credited_minor,
        reason=asked.reason,
        approver=approver.user_name if approver else "",
        is_waiting=asked.approval.is_open,
    )
