"""This file is what every undoing of a payment shares: what is named, who answers, the mirror, the credit, the slip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import cheques, ledger, payments, receipts, tills, undoing
from collectoffice.db.merges import owner_of
from collectoffice.domain.allocation import Allocation
from collectoffice.domain.errors import (
    AlreadyUndone,
    AlreadyVoided,
    NotEnoughCash,
    ReasonMissing,
    UnknownPayment,
)
from collectoffice.domain.ledger import CASH, Posting
from collectoffice.domain.undoing import UNDO_REASONS
from collectoffice.services.acting import act_in_office, act_in_till
from collectoffice.services.approving import write_approval
from collectoffice.services.commands.book import book_payment
from collectoffice.services.commands.spent_credit import bill_spent_credit, missing_credit, refuse_spent
from collectoffice.services.commands.undo_slips import write_slip
from collectoffice.services.queries.receipts import receipt_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act, Books, Entry
    from collectoffice.db.payments import AllocationRow, PaymentEvent, TenderRow
    from collectoffice.db.people import StaffMember
    from collectoffice.db.receipts import ReceiptRow
    from collectoffice.db.tills import OpenTill
    from collectoffice.domain.ledger import TenderPart
    from collectoffice.domain.undoing import UndoKind
    from collectoffice.services.approving import Approval
    from collectoffice.services.commands.spent_credit import SpentCredit
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
    """Put to a credit balance instead of being handed back; what was there already not counted."""
    reason: str = ""
    approver: str = ""
    """The user name of the second person, "" where nobody was named."""
    is_waiting: bool = False
    """It stands, and waits for its approval."""
    spent: tuple[SpentCredit, ...] = ()
    """Credit of the payment that was spent since, and is owed now."""


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
    spent: tuple[SpentCredit, ...] = ()
    """See ``with_spent_credit``."""


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
    """What an undoing takes back, in minor units: all that was handed over, or what one receipt pays.

    What is the payer's credit already is not taken back with a receipt: it stays the payer's credit.
    """
    connection = office.file.connection
    if named.receipt is None:
        return sum(tender.amount_minor for tender in payments.tenders_of(connection, named.payment.event_id))
    rows = undoing.standing_of_receipt(connection, named.payment.event_id, named.receipt.receipt_id)
    return sum(row.amount_minor for row in rows if not _was_credit(named.payment, row))


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


def with_spent_credit(office: Office, books: Books, act: Act, asked: Undoing) -> Undoing:
    """The undoing with what of the payment's credit was spent since: billed in an event of its own before it.

    Where cash goes back nothing is billed: the office would pay for credit that was used. Refuses ``CreditAlreadyUsed``.
    """
    named, connection = asked.named, books.connection
    event_id = named.payment.event_id
    if named.receipt is None:
        tenders = payments.tenders_of(connection, event_id)
        missing = missing_credit(connection, tenders, undoing.standing_allocations(connection, event_id))
    else:
        rows = undoing.standing_of_receipt(connection, event_id, named.receipt.receipt_id)
        amount_minor = sum(row.amount_minor for row in rows)
        credited = _credited(connection, named.payment, named.receipt, amount_minor)
        if asked.moved_to is not None:
            payer = owner_of(connection, named.payment.payer_id)
            credited = [part for part in credited if part.customer_id != payer]
        missing = missing_credit(connection, (), rows, credited)
    if asked.hands_back and cash_of(office, named) > 0:
        refuse_spent(connection, missing)
    return replace(asked, spent=bill_spent_credit(office, books, act, missing))


# The undoing itself -------------------------------------------------------------------------------------------------
def undo(office: Office, entry: Entry, asked: Undoing) -> PaymentUndone:
    """Writes an undoing into its entry: mirror, credit, postings, approval, slip; bills and balances are as before.

    A whole payment is undone with its tenders, its rounding and the credit that undone receipts of it became. One
    receipt of a basket becomes credit: the payer's, and first its own customer's as far as that customer's credit had
    been drawn. Call ``with_spent_credit`` before, in the same transaction.
    """
    named = asked.named
    done = _undo_whole(office, entry, asked) if named.receipt is None else _undo_part(office, entry, asked)
    write_approval(entry, asked.approval)
    write_slip(office, entry, asked, done)
    return done


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
    credited = _credited(entry.connection, payment, receipt, sum(row.amount_minor for row in rows))
    mirrored = undoing.mirror_allocations(entry, rows, payment.paid_on)
    undoing.add_credit(entry, credited)
    undoing.add_undo(entry, "part", payment.event_id, asked.reason, receipt_id=receipt.receipt_id)
    _book(office, entry, payment, (), [*mirrored, *credited], 0)
    # Credit of the payer's own receipt is mirrored and given back to the same balance: it was credit and stays credit.
    amount = sum(row.amount_minor for row in rows if not _was_credit(payment, row))
    return _done(office, entry, asked, [receipt], amount, 0, amount)


def _was_credit(payment: PaymentEvent, row: AllocationRow) -> bool:
    """Whether this part of a receipt stands on its payer's credit balance already."""
    return row.kind == "credit" and row.customer_id == payment.payer_id


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
        spent=asked.spent,
    )
