"""This file is what happens to pre-printed forms: books come in, are handed out, used, spoiled, returned, and confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from collectoffice.db import forms, people, receipts, tills
from collectoffice.db.forms import FormMove
from collectoffice.domain.errors import (
    BadFormNumbers,
    FormNotConfirmed,
    FormNotInHand,
    FormsOverlap,
    FormsSkipped,
    FormsUsedUp,
    NoOpenTill,
    ReasonMissing,
    UnknownCounter,
    UnknownFormBook,
    UnknownUser,
)
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, act_in_till, till_of
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.queries.rules_in_force import uses_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act, Entry
    from collectoffice.db.forms import FormBook, MoveKind, Stretch
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.services.approving import Approval
    from collectoffice.services.office import Office

MOST_FORMS = 1_000_000
"""No book has more; a slip of the finger has."""
SkippedAs = Literal["spoiled", "used", "kept"]
"""What happened to forms that a confirmed number leaves behind: spoiled, used by hand, or still there."""


@dataclass(frozen=True, slots=True)
class FormSpan:
    """Forms of one series, from a first number to a last one; "" for the series that has them, where nobody names it."""

    series: str
    first: int
    last: int

    @property
    def count(self) -> int:
        """How many forms they are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class FormsMoved:
    """What became of some forms."""

    event: str
    span: FormSpan
    kind: str
    holder: str
    """User name of who has them, or had them; "" where they lie in stock or at a counter."""
    counter: int | None = None
    """The counter that they were handed out to, where it is no person."""


@dataclass(frozen=True, slots=True)
class FormConfirmed:
    """The form that lies in a till's printer, and how many the cashier has from it on."""

    event: str
    till: int
    series: str
    number: int
    left: int


@dataclass(frozen=True, slots=True)
class FormSeen:
    """The number that somebody reads on the paper in the printer."""

    number: int
    series: str = ""
    """Without one, that of the forms the cashier has."""
    skipped: SkippedAs | None = None
    """What happened to the forms before it that should have come first."""


@dataclass(frozen=True, slots=True)
class FormNext:
    """The form that should lie in a till's printer."""

    series: str
    number: int
    left: int
    """How many there are from it on."""
    is_confirmed: bool
    """Whether the cashier said so; else it is what the desk expects."""


def receive_forms(
    office: Office, staff: StaffMember, span: FormSpan, approver: StaffMember | None = None
) -> FormsMoved:
    """Takes a book of forms into stock.

    Refuses ``BadFormNumbers``, ``FormsOverlap`` (a book has some of these numbers) and what ``approval_for`` refuses.
    """
    require(staff.role, "manage_forms")
    span = _checked(span)
    known = forms.overlapping(office.file.connection, span.series, span.first, span.last)
    if known is not None:
        raise FormsOverlap(series=span.series, first=known.first, last=known.last)
    approval = approval_for(office, staff, "manage_forms", "any", approver)
    act = act_in_office(office, "forms_received", staff)
    with office.file.entry(act) as entry:
        forms.add_book(entry, span.series, span.first, span.last)
        write_approval(entry, approval)
    return FormsMoved(act.uid, span, "received", "")


def hand_out_forms(
    office: Office,
    staff: StaffMember,
    span: FormSpan,
    user_name: str = "",
    approver: StaffMember | None = None,
    counter: int | None = None,
) -> FormsMoved:
    """Gives forms from the stock to a cashier, or to a counter: whoever has the till there has them.

    Refuses ``BadFormNumbers``, ``UnknownFormBook``, ``UnknownUser``, ``UnknownCounter``, ``FormNotInHand`` (not in stock) and
    what ``approval_for`` refuses.
    """
    require(staff.role, "manage_forms")
    place = None if counter is None else people.counter_by_code(office.file.connection, counter)
    if counter is not None and place is None:
        raise UnknownCounter(counter=counter)
    holder = None if place is not None else people.staff_by_user_name(office.file.connection, user_name)
    if place is None and holder is None:
        raise UnknownUser(user=user_name)
    span = _named(office, staff, span)
    book, _stretches = _forms_where(office, span, lambda stretch: stretch.state == "in_stock")
    approval = approval_for(office, staff, "manage_forms", "any", approver)
    act = act_in_office(office, "forms_handed_out", staff)
    if place is None:
        return _moved(office, act, approval, book, span, "handed_out", holder)
    with office.file.entry(act) as entry:
        laid = FormMove("handed_out", span.first, span.last, None, None, "", place.counter_id)
        forms.add_move(entry, book.book_id, laid)
        write_approval(entry, approval)
    return FormsMoved(act.uid, span, "handed_out", "", place.code)


def return_forms(office: Office, staff: StaffMember, span: FormSpan, approver: StaffMember | None = None) -> FormsMoved:
    """Takes forms that a cashier did not use back into stock; refuses as ``hand_out_forms`` does (not handed out)."""
    require(staff.role, "manage_forms")
    span = _named(office, staff, span)
    book, stretches = _forms_where(office, span, lambda stretch: stretch.state == "handed_out")
    approval = approval_for(office, staff, "manage_forms", "any", approver)
    act = act_in_office(office, "forms_returned", staff)
    holder = _holder(office, stretches)
    return _moved(office, act, approval, book, span, "returned", holder)


def use_forms(office: Office, staff: StaffMember, span: FormSpan, approver: StaffMember | None = None) -> FormsMoved:
    """Records forms that were used: a cashier's own, or for a supervisor anybody's.

    Refuses ``BadFormNumbers``, ``UnknownFormBook``, ``FormNotInHand`` and what ``approval_for`` refuses.
    """
    return _record(office, staff, span, "used", "", approver)


def spoil_forms(
    office: Office, staff: StaffMember, span: FormSpan, reason: str, approver: StaffMember | None = None
) -> FormsMoved:
    """Records forms that were spoiled; a supervisor may record those in stock too.

    Refuses as ``use_forms`` does, and ``ReasonMissing``.
    """
    require(staff.role, "record_form")
    if not reason.strip():
        raise ReasonMissing
    return _record(office, staff, span, "spoiled", reason.strip(), approver)


def confirm_form(
    office: Office,
    staff: StaffMember,
    number: int,
    series: str = "",
    approver: StaffMember | None = None,
    skipped: SkippedAs | None = None,
) -> FormConfirmed:
    """Records the number on the paper in the printer at the start of a till, and what happened to forms it leaves behind.

    Without a series, that of the forms the cashier has. Refuses ``NoOpenTill``, ``TillCounting``, ``UnknownFormBook``,
    ``FormNotInHand`` (the cashier does not have this form), ``FormsSkipped`` (forms before it are in hand, and nobody said what
    happened to them) and what ``approval_for`` refuses.
    """
    require(staff.role, "record_form")
    till = till_of(office, staff)
    book, moves = form_seen(office, staff, till, FormSeen(number, series, skipped))
    approval = approval_for(office, staff, "record_form", "any", approver)
    act = act_in_till(office, "form_confirmed", staff, till)
    with office.file.entry(act) as entry:
        add_form_moves(entry, book, moves)
        write_approval(entry, approval)
    left = _count(_mine(office.file.connection, staff, till, book, number))
    return FormConfirmed(act.uid, till.till_id, book.series, number, left)


def form_seen(
    office: Office, staff: StaffMember, till: OpenTill, seen: FormSeen
) -> tuple[FormBook, tuple[FormMove, ...]]:
    """What is to be written about the number on the paper in a till's printer, and about the forms it leaves behind.

    Refuses ``BadFormNumbers``, ``UnknownFormBook``, ``FormNotInHand`` and ``FormsSkipped``.
    """
    number = seen.number
    span = FormSpan(seen.series or series_in_hand(office, staff, number), number, number)
    book, _stretches = _forms_where(office, span, _in_hand(staff, till))
    behind = _left_behind(office.file.connection, staff, till, book, number)
    if behind and seen.skipped is None:
        raise FormsSkipped(series=book.series, first=behind[0].first, last=behind[-1].last, count=_count(behind))
    kind: MoveKind = "spoiled" if seen.skipped == "spoiled" else "used"
    gone = (
        FormMove(kind, stretch.first, stretch.last, staff.staff_id, till.till_id, "skipped")
        for stretch in behind
        if seen.skipped != "kept"
    )
    reason = "kept" if behind and seen.skipped == "kept" else ""
    return book, (*gone, FormMove("confirmed", number, number, staff.staff_id, till.till_id, reason))


def add_form_moves(entry: Entry, book: FormBook, moves: Iterable[FormMove]) -> None:
    """Writes what became of forms of a book into an entry."""
    for move in moves:
        forms.add_move(entry, book.book_id, move)


def next_form(office: Office, staff: StaffMember) -> FormNext | None:
    """The form that should lie in the printer of the cashier's open till; None without a till, or with no forms in hand."""
    connection = office.file.connection
    till = tills.open_till_of(connection, staff.staff_id)
    if till is None:
        return None
    confirmed = _confirmed(connection, staff, till)
    if confirmed is not None and confirmed.left:
        return confirmed
    held = [
        (book, stretch)
        for book in forms.books(connection)
        for stretch in forms.stretches_of(connection, book)
        if stretch.is_in_hand(staff.staff_id, till.counter_id)
    ]
    if not held:
        return None
    last = forms.last_form_used(connection, staff.staff_id, till.counter_id)
    going_on = (
        (book, stretch) for book, stretch in held if last and book.book_id == last[0] and stretch.last >= last[1]
    )
    book, stretch = next(going_on, held[0])
    number = (
        max(stretch.first, last[1]) if last and book.book_id == last[0] and stretch.last >= last[1] else stretch.first
    )
    return FormNext(book.series, number, _count(_mine(connection, staff, till, book, number)), is_confirmed=False)


def require_form(office: Office, staff: StaffMember, needed: int, *, with_unprinted: bool = False) -> None:
    """Refuses what would print receipts without a number on their paper, where receipts go on pre-printed forms.

    Asked before money is taken and before a printing. A printing uses a form; so a payment (``with_unprinted``) leaves one to
    every receipt of the till that is not printed yet. Refuses ``NoOpenTill``, ``FormNotConfirmed`` and ``FormsUsedUp``
    (fewer than ``needed`` are left).
    """
    if not uses_forms(office):
        return
    connection = office.file.connection
    till = tills.open_till_of(connection, staff.staff_id)
    if till is None:
        raise NoOpenTill(user=staff.user_name, name=staff.name)
    confirmed = _confirmed(connection, staff, till)
    if confirmed is None:
        raise FormNotConfirmed(till=till.till_id, counter=till.counter_code)
    promised = receipts.unprinted_in(connection, till.till_id) if with_unprinted else 0
    if confirmed.left < needed + promised:
        waiting = {"unprinted": promised} if promised else {}
        raise FormsUsedUp(needed=needed, left=max(0, confirmed.left - promised), **waiting)


def use_printed_form(entry: Entry, staff: StaffMember) -> int | None:
    """Records, inside the entry of a printing, the form that it used; returns its number.

    It is the next one that the cashier has, from the one confirmed in the till's printer on; None where none was confirmed or
    none is left.
    """
    connection = entry.connection
    till = tills.open_till_of(connection, staff.staff_id)
    confirmed = _confirmed(connection, staff, till) if till else None
    if till is None or confirmed is None or not confirmed.left:
        return None
    book = forms.book_with(connection, confirmed.series, confirmed.number)
    assert book is not None, "a confirmed form has a book"
    number = confirmed.number
    forms.add_move(entry, book.book_id, FormMove("used", number, number, staff.staff_id, till.till_id, ""))
    return number


def series_in_hand(office: Office, staff: StaffMember, number: int) -> str:
    """The series of a form that somebody has, or else of any book that has this number; refuses ``UnknownFormBook``."""
    connection = office.file.connection
    having = [book for book in forms.books(connection) if book.first <= number <= book.last]
    if not having:
        raise UnknownFormBook(series="", number=number)
    is_mine = _in_hand(staff, tills.open_till_of(connection, staff.staff_id))
    mine = (book for book in having if is_mine(_stretch_with(connection, book, number)))
    return next(mine, having[0]).series


def _named(office: Office, staff: StaffMember, span: FormSpan) -> FormSpan:
    """The forms with their series."""
    return span if span.series else replace(span, series=series_in_hand(office, staff, span.first))


def _stretch_with(connection: Connection, book: FormBook, number: int) -> Stretch:
    return next(part for part in forms.stretches_of(connection, book) if part.first <= number <= part.last)


def _in_hand(staff: StaffMember, till: OpenTill | None) -> Callable[[Stretch], bool]:
    """Whether forms are somebody's own, or lie at the counter where this person has the till."""
    return lambda stretch: stretch.is_in_hand(staff.staff_id, till.counter_id if till else None)


def _confirmed(connection: Connection, staff: StaffMember, till: OpenTill) -> FormNext | None:
    """The next form from the one confirmed in a till's printer on; ``left`` is 0 where none is in hand any more."""
    said = forms.confirmed_in(connection, till.till_id)
    if said is None:
        return None
    book = forms.book_with(connection, *said)
    assert book is not None, "a confirmed form has a book"
    mine = _mine(connection, staff, till, book, said[1])
    return FormNext(book.series, mine[0].first if mine else said[1], _count(mine), is_confirmed=True)


def _mine(connection: Connection, staff: StaffMember, till: OpenTill, book: FormBook, number: int) -> list[Stretch]:
    """The forms of a book in hand from a number on."""
    return forms.in_hand(connection, book, number, staff.staff_id, till.counter_id)


def _count(stretches: Iterable[Stretch]) -> int:
    return sum(stretch.count for stretch in stretches)


def _left_behind(
    connection: Connection, staff: StaffMember, till: OpenTill, book: FormBook, number: int
) -> list[Stretch]:
    """The forms in hand that a confirmed number skips; those that an earlier one left behind were spoken of then."""
    last = forms.last_form_used(connection, staff.staff_id, till.counter_id)
    first = last[1] if last is not None and last[0] == book.book_id else book.first
    parts = (part.part(first, number - 1) for part in _mine(connection, staff, till, book, first))
    return [part for part in parts if part is not None]


def _record(
    office: Office, staff: StaffMember, span: FormSpan, kind: MoveKind, reason: str, approver: StaffMember | None
) -> FormsMoved:
    """What the one who has the forms, or a supervisor, says became of them."""
    require(staff.role, "record_form")
    span = _named(office, staff, span)
    own_till = tills.open_till_of(office.file.connection, staff.staff_id)

    def is_theirs(stretch: Stretch) -> bool:
        if staff.role != "supervisor":
            return _in_hand(staff, own_till)(stretch)
        return stretch.state == "handed_out" or (kind == "spoiled" and stretch.state == "in_stock")

    book, stretches = _forms_where(office, span, is_theirs)
    approval = approval_for(office, staff, "record_form", "any", approver)
    event = f"forms_{kind}"
    act = act_in_till(office, event, staff, own_till) if own_till else act_in_office(office, event, staff)
    return _moved(office, act, approval, book, span, kind, _holder(office, stretches), reason)


def _moved(
    office: Office,
    act: Act,
    approval: Approval,
    book: FormBook,
    span: FormSpan,
    kind: MoveKind,
    holder: StaffMember | None,
    reason: str = "",
) -> FormsMoved:
    holder_id = holder.staff_id if holder else None
    with office.file.entry(act) as entry:
        forms.add_move(entry, book.book_id, FormMove(kind, span.first, span.last, holder_id, act.till_id, reason))
        write_approval(entry, approval)
    return FormsMoved(act.uid, span, kind, holder.user_name if holder else "")


def _forms_where(office: Office, span: FormSpan, may_move: Callable[[Stretch], bool]) -> tuple[FormBook, list[Stretch]]:
    """The book of some forms and the stretches they lie in; every one of them must be where the act takes it from."""
    span = _checked(span)
    connection = office.file.connection
    book = forms.book_with(connection, span.series, span.first)
    if book is None:
        raise UnknownFormBook(series=span.series, number=span.first)
    if span.last > book.last:
        raise UnknownFormBook(series=span.series, number=book.last + 1)
    parts = [stretch.part(span.first, span.last) for stretch in forms.stretches_of(connection, book)]
    stretches = [part for part in parts if part is not None]
    for stretch in stretches:
        if not may_move(stretch):
            holder = _holder(office, [stretch])
            raise FormNotInHand(series=span.series, number=stretch.first, holder=holder.name if holder else "")
    return book, stretches


def _holder(office: Office, stretches: list[Stretch]) -> StaffMember | None:
    """Who has the forms, where it is one person."""
    holders = {stretch.holder_id for stretch in stretches}
    (holder_id,) = holders if len(holders) == 1 else (None,)
    return people.staff_by_id(office.file.connection, holder_id) if holder_id is not None else None


def _checked(span: FormSpan) -> FormSpan:
    if span.first < 1 or span.last < span.first or span.count > MOST_FORMS:
        raise BadFormNumbers(first=span.first, last=span.last)
    return span
