"""This file is the way of cash and cheques to the bank: a batch is prepared, banked, confirmed or disputed, or cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import deposits, ledger
from collectoffice.domain.errors import (
    AmountNotPositive,
    BankDayOutOfRange,
    DepositNotInState,
    DocumentMissing,
    NotEnoughCash,
    NothingToDeposit,
    ReasonMissing,
    TillNotClosed,
    UnknownTill,
)
from collectoffice.domain.ledger import BANK_ACCOUNT, IN_TRANSIT, SAFE, Posting
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, act_on_day, office_day, work_day
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.queries.deposits import deposit_of, to_deposit
from collectoffice.services.queries.safe import BANKED_KIND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.deposits import ChequeRow, Deposit
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office
    from collectoffice.services.queries.deposits import ToDeposit

CHEQUE = "cheque"
"""The account of cheques that the office has in its hands."""


@dataclass(frozen=True, slots=True)
class DepositWish:
    """What a batch should take; None for all that a deposit takes by itself. Sums in minor units."""

    cash_minor: int | None = None
    tills: tuple[int, ...] | None = None
    """Closed tills whose takings and cheques it takes; None for every till that is in no batch yet."""


def make_deposit(
    office: Office, staff: StaffMember, wish: DepositWish | None = None, approver: StaffMember | None = None
) -> Deposit:
    """Prepares a batch for the bank: cash of the safe above what stays, and the cheques of its tills.

    Nothing is posted before it is banked; its cash is spoken for. Refuses ``NotAllowed`` and what
    ``approving.approval_for`` refuses, ``UnknownTill``, ``TillNotClosed`` (also where a batch names the till already),
    ``AmountNotPositive``, ``NotEnoughCash`` and ``NothingToDeposit``.
    """
    require(staff.role, "make_deposit")
    wish = wish or DepositWish()
    with office.file.transaction() as books:
        offer = to_deposit(office)
        tills, cheques = _tills(office, offer, wish), _cheques(offer, wish)
        cash_minor = _cash(office, offer, wish, tills)
        if not cash_minor and not cheques:
            raise NothingToDeposit(safe_minor=offer.safe_minor, stays_minor=offer.stays_minor)
        total_minor = cash_minor + sum(cheque.amount_minor for cheque in cheques)
        approval = approval_for(office, staff, "make_deposit", "any", approver, total_minor)
        with books.entry(act_on_day(office, "deposit_made", staff, work_day(office))) as entry:
            number = deposits.add_deposit(entry, cash_minor, cheques, tills)
            write_approval(entry, approval)
    return deposit_of(office, number)


def cancel_deposit(
    office: Office, staff: StaffMember, number: int, reason: str, approver: StaffMember | None = None
) -> Deposit:
    """Cancels a batch that was prepared and has not left the safe: its cash is spoken for no more.

    Its tills and cheques are free for another batch; the cancelled one keeps its number and its rows. Refuses
    ``NotAllowed`` and what ``approving.approval_for`` refuses, ``UnknownDeposit``, ``ReasonMissing`` and
    ``DepositNotInState``.
    """
    require(staff.role, "cancel_deposit")
    if not reason.strip():
        raise ReasonMissing
    with office.file.transaction() as books:
        batch = _in_state(office, number, "prepared")
        approval = approval_for(office, staff, "cancel_deposit", "any", approver, batch.total_minor)
        with books.entry(act_in_office(office, "deposit_cancelled", staff, batch.event_id)) as entry:
            deposits.add_step(entry, number, "cancelled", "", None, reason.strip())
            write_approval(entry, approval)
    return deposit_of(office, number)


def bank_deposit(
    office: Office, staff: StaffMember, number: int, slip: str, on: date, approver: StaffMember | None = None
) -> Deposit:
    """Writes that a batch was handed in at the bank on a day, with the number of its slip: the cash leaves the safe.

    A cheque that was undone since goes nowhere. Refuses ``NotAllowed``, ``UnknownDeposit``, ``DocumentMissing`` (no slip
    number), ``DepositNotInState``, ``BankDayOutOfRange`` (the day lies ahead), ``NothingToDeposit`` (all of its cheques were
    undone) and ``NotEnoughCash``.
    """
    approval = approval_for(office, staff, "bank_deposit", "any", approver)
    if not slip.strip():
        raise DocumentMissing
    with office.file.transaction() as books:
        batch = _in_state(office, number, "prepared")
        _refuse_bank_day(office, batch, on)
        offer = to_deposit(office)
        if not batch.total_minor:
            raise NothingToDeposit(safe_minor=offer.safe_minor, stays_minor=offer.stays_minor)
        safe_minor = offer.safe_minor
        if safe_minor < batch.cash_minor:
            raise NotEnoughCash(place="safe", held_minor=safe_minor, asked_minor=batch.cash_minor)
        with books.entry(act_in_office(office, BANKED_KIND, staff, batch.event_id)) as entry:
            deposits.add_step(entry, number, "banked", slip.strip(), on, "")
            ledger.post(entry, _banked_postings(batch))
            write_approval(entry, approval)
    return deposit_of(office, number)


def confirm_deposit(
    office: Office, staff: StaffMember, number: int, on: date, approver: StaffMember | None = None
) -> Deposit:
    """Writes that the bank has the money since a day: it is in transit no more.

    Refuses ``NotAllowed`` and what ``approving.approval_for`` refuses, ``UnknownDeposit``, ``DepositNotInState`` and
    ``BankDayOutOfRange`` (the day lies ahead, or before it was handed in).
    """
    require(staff.role, "confirm_deposit")
    with office.file.transaction() as books:
        batch = _in_state(office, number, "banked", "disputed")
        _refuse_bank_day(office, batch, on)
        approval = approval_for(office, staff, "confirm_deposit", "any", approver, batch.total_minor)
        with books.entry(act_in_office(office, "deposit_confirmed", staff, batch.event_id)) as entry:
            deposits.add_step(entry, number, "confirmed", "", on, "")
            arrived = batch.total_minor
            if arrived:
                ledger.post(entry, (Posting(IN_TRANSIT, -arrived), Posting(BANK_ACCOUNT, arrived)))
            write_approval(entry, approval)
    return deposit_of(office, number)


def dispute_deposit(
    office: Office,
    staff: StaffMember,
    number: int,
    note: str,
    approver: StaffMember | None = None,
    on: date | None = None,
) -> Deposit:
    """Writes that the bank says otherwise, and since which day where that is known; the money stays in transit.

    Refuses ``NotAllowed`` and what ``approving.approval_for`` refuses, ``UnknownDeposit``, ``ReasonMissing``,
    ``DepositNotInState`` and ``BankDayOutOfRange``, as ``confirm_deposit`` does.
    """
    require(staff.role, "confirm_deposit")
    if not note.strip():
        raise ReasonMissing
    with office.file.transaction() as books:
        batch = _in_state(office, number, "banked")
        if on is not None:
            _refuse_bank_day(office, batch, on)
        approval = approval_for(office, staff, "confirm_deposit", "any", approver, batch.total_minor)
        with books.entry(act_in_office(office, "deposit_disputed", staff, batch.event_id)) as entry:
            deposits.add_step(entry, number, "disputed", "", on, note.strip())
            write_approval(entry, approval)
    return deposit_of(office, number)


def _tills(office: Office, offer: ToDeposit, wish: DepositWish) -> tuple[int, ...]:
    if wish.tills is None:
        return offer.tills
    for till in wish.tills:
        if till not in offer.tills:
            raise _why_not(office, till)
    return tuple(sorted(set(wish.tills)))


def _why_not(office: Office, till: int) -> UnknownTill | TillNotClosed | DepositNotInState:
    state = deposits.till_state(office.file.connection, till)
    if state == "unknown":
        return UnknownTill(till=till)
    if state == "open":
        return TillNotClosed(till=till)
    every = deposits.all_deposits(office.file.connection)
    batch = next(one for one in every if till in one.tills and one.state != "cancelled")
    return DepositNotInState(deposit=batch.deposit_id, deposit_state=batch.state)


def _cheques(offer: ToDeposit, wish: DepositWish) -> Sequence[ChequeRow]:
    if wish.tills is None:
        return offer.cheques
    return [cheque for cheque in offer.cheques if cheque.till_id in wish.tills]


def _cash(office: Office, offer: ToDeposit, wish: DepositWish, tills: Sequence[int]) -> int:
    """The cash of a batch: as typed, or what its tills brought, or all that is above what stays."""
    if wish.cash_minor is not None:
        if wish.cash_minor < 0:
            raise AmountNotPositive(amount_minor=wish.cash_minor)
        if wish.cash_minor > offer.free_minor:
            raise NotEnoughCash(place="safe", held_minor=offer.free_minor, asked_minor=wish.cash_minor)
        return wish.cash_minor
    if wish.tills is None:
        return offer.cash_minor
    brought_minor = deposits.brought_by(office.file.connection, tills)
    return max(min(brought_minor, offer.free_minor), 0)


def _in_state(office: Office, number: int, *states: str) -> Deposit:
    batch = deposit_of(office, number)
    if batch.state not in states:
        raise DepositNotInState(deposit=number, deposit_state=batch.state)
    return batch


def _refuse_bank_day(office: Office, batch: Deposit, on: date) -> None:
    """What happens at the bank happened by today, and not before the batch was handed in there."""
    today = office_day(office)
    handed_in = date.fromisoformat(batch.handed_in) if batch.handed_in else on
    if on < handed_in:
        raise BankDayOutOfRange(day=on, today=today, handed_in=handed_in)
    if on > today:
        raise BankDayOutOfRange(day=on, today=today)


def _banked_postings(batch: Deposit) -> tuple[Posting, ...]:
    postings = (
        Posting(SAFE, -batch.cash_minor),
        Posting(CHEQUE, -batch.cheques_minor),
        Posting(IN_TRANSIT, batch.total_minor),
    )
    return tuple(posting for posting in postings if posting.amount_minor)
