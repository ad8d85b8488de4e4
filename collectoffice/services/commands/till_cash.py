"""This file is the cash that moves in and out of an open till: sundry, to and from the safe, note exchange, counterfeit.

Every move is an act of the cashier whose till it is, posted against where the cash came from or went; what the drawer
should hold follows it. A refusal never says how much is in the drawer, so that the count stays blind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import cash, ledger, tills
from collectoffice.domain.errors import (
    AmountNotPositive,
    CountNotItsNotes,
    NotEnoughCash,
    ReasonMissing,
    SameTill,
    TillCounting,
    UnknownTill,
)
from collectoffice.domain.permission import require
from collectoffice.domain.till_postings import cash_moved_postings
from collectoffice.services.acting import act_in_till, till_of
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.counting import counted_cash

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.domain.permission import Act
    from collectoffice.domain.till_postings import MovedKind
    from collectoffice.services.approving import Approval
    from collectoffice.services.counting import Counted
    from collectoffice.services.office import Office

Pieces = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class CashMoved:
    """A move as its slip says it; ``amount_minor`` came into the till (positive) or left it (negative)."""

    event: str
    till: int
    kind: str
    amount_minor: int
    pieces: dict[int, int]
    reason: str
    cashier: str
    approver: str
    """The second name, "" where there is none."""
    is_waiting: bool
    """Stands, and waits for its approval."""
    other_till: int | None = None


def pay_in(
    office: Office,
    staff: StaffMember,
    amount_minor: int | None,
    reason: str,
    pieces: Pieces | None = None,
    approver: StaffMember | None = None,
) -> CashMoved:
    """Cash that comes into the till and pays no bill.

    Refuses ``NotAllowed``, ``NoOpenTill``, ``TillCounting``, ``ReasonMissing``, ``AmountNotPositive``, what
    ``counted_cash`` refuses, and what the table of approvals refuses.
    """
    return _move(office, staff, "pay_in", "pay_in", _Said(amount_minor, pieces, reason), approver)


def pay_out(
    office: Office,
    staff: StaffMember,
    amount_minor: int | None,
    reason: str,
    pieces: Pieces | None = None,
    approver: StaffMember | None = None,
) -> CashMoved:
    """Cash that leaves the till for something that is no bill, with a supervisor's approval.

    Refuses what ``pay_in`` refuses, and ``NotEnoughCash``.
    """
    return _move(office, staff, "pay_out", "pay_out", _Said(amount_minor, pieces, reason), approver)


def turn_in(
    office: Office,
    staff: StaffMember,
    amount_minor: int | None,
    pieces: Pieces | None = None,
    reason: str = "",
    approver: StaffMember | None = None,
) -> CashMoved:
    """Cash that goes from the till to the safe before the close; the approver is the second name on the slip.

    Refuses what ``pay_out`` refuses, a missing reason apart.
    """
    return _move(
        office, staff, "turn_in", "turn_in", _Said(amount_minor, pieces, reason, is_reason_free=True), approver
    )


def from_safe(
    office: Office,
    staff: StaffMember,
    amount_minor: int | None,
    pieces: Pieces | None = None,
    reason: str = "",
    approver: StaffMember | None = None,
) -> CashMoved:
    """Cash that comes from the safe into the till, with a second name, as a turn-in has.

    Refuses what ``turn_in`` refuses; ``NotEnoughCash`` once the safe was ever counted: before that nobody knows what it held
    when the books began.
    """
    return _move(
        office, staff, "from_safe", "from_safe", _Said(amount_minor, pieces, reason, is_reason_free=True), approver
    )


def record_counterfeit(
    office: Office, staff: StaffMember, pieces: Pieces, reason: str, approver: StaffMember | None = None
) -> CashMoved:
    """Counterfeit notes found in the till: out of the drawer, on an account of their own until somebody makes them good.

    Refuses what ``pay_out`` refuses.
    """
    return _move(office, staff, "record_counterfeit", "counterfeit", _Said(None, pieces, reason), approver)


def exchange_notes(
    office: Office, staff: StaffMember, other_till: int, given: Pieces, received: Pieces, reason: str = ""
) -> CashMoved:
    """Notes of the cashier's till against notes of the same sum from another till; neither drawer's sum changes.

    Refuses ``NotAllowed``, ``NoOpenTill``, ``TillCounting`` (either till), ``SameTill``, ``UnknownTill`` (not open),
    ``UnknownDenomination``, ``CountNotItsNotes`` (the sums differ), ``AmountNotPositive`` and ``NotEnoughCash``.
    """
    require(staff.role, "exchange_notes")
    till = till_of(office, staff)
    approval = approval_for(office, staff, "exchange_notes", "till_open")
    other = _other_till(office, till, other_till)
    out = counted_cash(office, till.business_date, None, given)
    back = counted_cash(office, till.business_date, None, received)
    if out.total_minor != back.total_minor:
        raise CountNotItsNotes(said_minor=out.total_minor, notes_minor=back.total_minor)
    if out.total_minor <= 0:
        raise AmountNotPositive(amount_minor=out.total_minor)
    if out.total_minor > min(till.cash_minor, other.cash_minor):
        raise NotEnoughCash(asked_minor=out.total_minor, place="till")
    act = act_in_till(office, "notes_exchanged", staff, till)
    here = _net(back.pieces, out.pieces)
    with office.file.entry(act) as entry:
        cash.add_move(entry, "exchange", till.till_id, 0, reason.strip(), other_till_id=other.till_id, pieces=here)
        cash.add_move(
            entry,
            "exchange",
            other.till_id,
            0,
            reason.strip(),
            other_till_id=till.till_id,
            pieces={denomination: -number for denomination, number in here.items()},
        )
        write_approval(entry, approval)
    return CashMoved(
        event=act.uid,
        till=till.till_id,
        kind="exchange",
        amount_minor=0,
        pieces=here,
        reason=reason.strip(),
        cashier=staff.name,
        approver="",
        is_waiting=False,
        other_till=other.till_id,
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """A move as it was asked for."""

    amount_minor: int | None
    pieces: Pieces | None
    reason: str
    is_reason_free: bool = False


_EVENTS: Mapping[MovedKind, str] = {
    "pay_in": "paid_in",
    "pay_out": "paid_out",
    "turn_in": "turned_in",
    "from_safe": "came_from_safe",
    "counterfeit": "counterfeit_found",
}
_COMES_IN = frozenset({"pay_in", "from_safe"})


def _move(
    office: Office, staff: StaffMember, act: Act, kind: MovedKind, said: _Said, approver: StaffMember | None
) -> CashMoved:
    require(staff.role, act)
    till = till_of(office, staff)
    moved = counted_cash(office, till.business_date, said.amount_minor, said.pieces)
    reason = said.reason.strip()
    if not reason and not said.is_reason_free:
        raise ReasonMissing(act=act)
    if moved.total_minor <= 0:
        raise AmountNotPositive(amount_minor=moved.total_minor)
    approval = approval_for(office, staff, act, "till_open", approver, moved.total_minor)
    _refuse_more_than_there_is(office, till, kind, moved)
    sign = 1 if kind in _COMES_IN else -1
    written = act_in_till(office, _EVENTS[kind], staff, till)
    pieces = {denomination: sign * number for denomination, number in moved.pieces.items()}
    with office.file.entry(written) as entry:
        cash.add_move(entry, kind, till.till_id, sign * moved.total_minor, reason, pieces=pieces)
        ledger.post(entry, cash_moved_postings(kind, sign * moved.total_minor, till.till_id))
        tills.move_cash(entry, till.till_id, sign * moved.total_minor)
        write_approval(entry, approval)
    return _moved(written.uid, till, kind, sign * moved.total_minor, pieces, reason, staff, approval)


def _moved(
    event: str,
    till: OpenTill,
    kind: str,
    amount_minor: int,
    pieces: dict[int, int],
    reason: str,
    staff: StaffMember,
    approval: Approval,
) -> CashMoved:
    return CashMoved(
        event=event,
        till=till.till_id,
        kind=kind,
        amount_minor=amount_minor,
        pieces=pieces,
        reason=reason,
        cashier=staff.name,
        approver=approval.approver.name if approval.approver else "",
        is_waiting=approval.is_open,
    )


def _refuse_more_than_there_is(office: Office, till: OpenTill, kind: MovedKind, moved: Counted) -> None:
    connection = office.file.connection
    if kind not in _COMES_IN and moved.total_minor > till.cash_minor:
        raise NotEnoughCash(asked_minor=moved.total_minor, place="till")
    if kind == "from_safe" and cash.was_safe_counted(connection) and moved.total_minor > cash.safe_minor(connection):
        raise NotEnoughCash(asked_minor=moved.total_minor, place="safe")


def _other_till(office: Office, till: OpenTill, other_till: int) -> OpenTill:
    if other_till == till.till_id:
        raise SameTill(till=till.till_id)
    other = tills.open_till_by_id(office.file.connection, other_till)
    if other is None:
        raise UnknownTill(till=other_till)
    if other.is_counting:
        raise TillCounting(till=other.till_id, counter=other.counter_code)
    return other


def _net(came_in: Pieces, left: Pieces) -> dict[int, int]:
    """The notes that a till has more or fewer of."""
    both = sorted({*came_in, *left}, reverse=True)
    return {denomination: came_in.get(denomination, 0) - left.get(denomination, 0) for denomination in both}
