"""This file is the stock of pre-printed forms at work: books come in, are handed out, used, spoiled, returned, found again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import forms, people, tills
from collectoffice.db.forms import FormMove
from collectoffice.domain.errors import (
    BadFormNumbers,
    FormNotInHand,
    FormsOverlap,
    ReasonMissing,
    UnknownCounter,
    UnknownFormBook,
    UnknownUser,
)
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, act_in_till
from collectoffice.services.approving import approval_for, write_approval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from collectoffice.db.entry import Act, Entry
    from collectoffice.db.forms import FormBook, MoveKind, Stretch
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.services.approving import Approval
    from collectoffice.services.office import Office

MOST_FORMS = 1_000_000
"""No book has more; a slip of the finger has."""


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
    book, _stretches = forms_where(office, span, lambda stretch: stretch.state == "in_stock")
    approval = approval_for(office, staff, "manage_forms", "any", approver)
    act = act_in_office(office, "forms_handed_out", staff)
    place_id, holder_id = place.counter_id if place else None, holder.staff_id if holder else None
    move = FormMove("handed_out", span.first, span.last, holder_id, None, "", place_id)
    _write(office, act, approval, book, (move,))
    user = holder.user_name if holder else ""
    return FormsMoved(act.uid, span, "handed_out", user, place.code if place else None)


def return_forms(office: Office, staff: StaffMember, span: FormSpan, approver: StaffMember | None = None) -> FormsMoved:
    """Takes forms that a cashier did not use back into stock; refuses as ``hand_out_forms`` does (not handed out)."""
    require(staff.role, "manage_forms")
    span = _named(office, staff, span)
    book, stretches = forms_where(office, span, lambda stretch: stretch.state == "handed_out")
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


def find_forms_again(
    office: Office, staff: StaffMember, span: FormSpan, reason: str, approver: StaffMember | None = None
) -> FormsMoved:
    """Records forms that were counted as used or spoiled and lie here after all: they are where they were before.

    Whoever had them says so, or a supervisor. What was printed and paid stays as it is: it is the forms alone that were
    counted wrongly. Refuses ``BadFormNumbers``, ``UnknownFormBook``, ``ReasonMissing``, ``FormNotInHand`` (one of them is
    not counted as used or spoiled, or somebody else had it) and what ``approval_for`` refuses.
    """
    require(staff.role, "record_form")
    if not reason.strip():
        raise ReasonMissing
    span = _named(office, staff, span)
    own_till = tills.open_till_of(office.file.connection, staff.staff_id)
    book = _book_of(office, span)
    had = in_hand(staff, own_till)
    gone = [part for part in _gone(office, book, span) if staff.role == "supervisor" or had(part)]
    _refuse_others(office, book, span, gone)
    approval = approval_for(office, staff, "record_form", "any", approver)
    act = _recorded(office, "forms_found", staff, own_till)
    _write(office, act, approval, book, [_as_before(part, act, reason.strip()) for part in gone])
    holder, counters = _holder(office, gone), {part.counter_id for part in gone}
    codes = [one.code for one in people.counters(office.file.connection) if {one.counter_id} == counters]
    return FormsMoved(act.uid, span, "found", holder.user_name if holder else "", codes[0] if codes else None)


def series_in_hand(office: Office, staff: StaffMember, number: int) -> str:
    """The series of a form that somebody has or had, or else of any book that has it; refuses ``UnknownFormBook``."""
    connection = office.file.connection
    having = [book for book in forms.books(connection) if book.first <= number <= book.last]
    if not having:
        raise UnknownFormBook(series="", number=number)
    is_mine = in_hand(staff, tills.open_till_of(connection, staff.staff_id))
    for stretches_in in (forms.stretches_of, forms.gone_of):
        for book in having:
            if any(part.first <= number <= part.last and is_mine(part) for part in stretches_in(connection, book)):
                return book.series
    return having[0].series


def gone_from(office: Office, staff: StaffMember, till: OpenTill, span: FormSpan) -> FormSpan | None:
    """The forms from a first one on, one after the other, that somebody had and that count as used or spoiled."""
    book, last = _book_of(office, span), 0
    for part in _gone(office, book, FormSpan(book.series, span.first, book.last)):
        if part.first != (last + 1 if last else span.first) or not in_hand(staff, till)(part):
            break
        last = part.last
    return FormSpan(book.series, span.first, last) if last else None


def in_hand(staff: StaffMember, till: OpenTill | None) -> Callable[[Stretch], bool]:
    """Whether forms are somebody's own, or lie at the counter where this person has the till."""
    return lambda stretch: stretch.is_in_hand(staff.staff_id, till.counter_id if till else None)


def forms_where(office: Office, span: FormSpan, may_move: Callable[[Stretch], bool]) -> tuple[FormBook, list[Stretch]]:
    """The book of some forms and the stretches they lie in; every one of them must be where the act takes it from."""
    book = _book_of(office, span)
    parts = [stretch.part(span.first, span.last) for stretch in forms.stretches_of(office.file.connection, book)]
    stretches = [part for part in parts if part is not None]
    _refuse_others(office, book, span, [stretch for stretch in stretches if may_move(stretch)])
    return book, stretches


def add_form_moves(entry: Entry, book: FormBook, moves: Iterable[FormMove]) -> None:
    """Writes what became of forms of a book into an entry."""
    for move in moves:
        forms.add_move(entry, book.book_id, move)


def _named(office: Office, staff: StaffMember, span: FormSpan) -> FormSpan:
    """The forms with their series."""
    return span if span.series else replace(span, series=series_in_hand(office, staff, span.first))


def _book_of(office: Office, span: FormSpan) -> FormBook:
    span = _checked(span)
    book = forms.book_with(office.file.connection, span.series, span.first)
    if book is None:
        raise UnknownFormBook(series=span.series, number=span.first)
    if span.last > book.last:
        raise UnknownFormBook(series=span.series, number=book.last + 1)
    return book


def _gone(office: Office, book: FormBook, span: FormSpan) -> list[Stretch]:
    """What of some forms counts as used or spoiled, each as it lay before."""
    parts = (part.part(span.first, span.last) for part in forms.gone_of(office.file.connection, book))
    return [part for part in parts if part is not None]


def _as_before(part: Stretch, act: Act, reason: str) -> FormMove:
    kind: MoveKind = "handed_out" if part.state == "handed_out" else "returned"
    return FormMove(kind, part.first, part.last, part.holder_id, act.till_id, reason, part.counter_id)


def _refuse_others(office: Office, book: FormBook, span: FormSpan, found: Sequence[Stretch]) -> None:
    """Every one of the forms must be among those that were found; ``FormNotInHand`` names the first that is not."""
    number = span.first
    for part in found:
        if part.first != number:
            break
        number = part.last + 1
    if number <= span.last:
        where = (part for part in forms.stretches_of(office.file.connection, book) if part.part(number, number))
        holder = _holder(office, list(where))
        raise FormNotInHand(series=book.series, number=number, holder=holder.name if holder else "")


def _record(
    office: Office, staff: StaffMember, span: FormSpan, kind: MoveKind, reason: str, approver: StaffMember | None
) -> FormsMoved:
    """What the one who has the forms, or a supervisor, says became of them."""
    require(staff.role, "record_form")
    span = _named(office, staff, span)
    own_till = tills.open_till_of(office.file.connection, staff.staff_id)

    def is_theirs(stretch: Stretch) -> bool:
        if staff.role != "supervisor":
            return in_hand(staff, own_till)(stretch)
        return stretch.state == "handed_out" or (kind == "spoiled" and stretch.state == "in_stock")

    book, stretches = forms_where(office, span, is_theirs)
    approval = approval_for(office, staff, "record_form", "any", approver)
    act = _recorded(office, f"forms_{kind}", staff, own_till)
    return _moved(office, act, approval, book, span, kind, _holder(office, stretches), reason)


def _recorded(office: Office, kind: str, staff: StaffMember, own_till: OpenTill | None) -> Act:
    """In the till of the one who says it, where there is one."""
    return act_in_till(office, kind, staff, own_till) if own_till else act_in_office(office, kind, staff)


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
    _write(office, act, approval, book, (FormMove(kind, span.first, span.last, holder_id, act.till_id, reason),))
    return FormsMoved(act.uid, span, kind, holder.user_name if holder else "")


def _write(office: Office, act: Act, approval: Approval, book: FormBook, moves: Iterable[FormMove]) -> None:
    with office.file.entry(act) as entry:
        add_form_moves(entry, book, moves)
        write_approval(entry, approval)


def _holder(office: Office, stretches: list[Stretch]) -> StaffMember | None:
    """Who has the forms, where it is one person."""
    holders = {stretch.holder_id for stretch in stretches}
    (holder_id,) = holders if len(holders) == 1 else (None,)
    return people.staff_by_id(office.file.connection, holder_id) if holder_id is not None else None


def _checked(span: FormSpan) -> FormSpan:
    if span.first < 1 or span.last < span.first or span.count > MOST_FORMS:
        raise BadFormNumbers(first=span.first, last=span.last)
    return span
