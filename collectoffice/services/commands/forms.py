"""This file is what happens to pre-printed forms: books come in, are handed out, used, spoiled, returned, and confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import forms, people, tills
from collectoffice.db.forms import FormMove
from collectoffice.domain.errors import (
    BadFormNumbers,
    FormNotInHand,
    FormsOverlap,
    ReasonMissing,
    UnknownFormBook,
    UnknownUser,
)
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, act_in_till, till_of
from collectoffice.services.approving import approval_for, write_approval

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.db.entry import Act, Entry
    from collectoffice.db.forms import FormBook, MoveKind, Stretch
    from collectoffice.db.people import StaffMember
    from collectoffice.services.approving import Approval
    from collectoffice.services.office import Office

MOST_FORMS = 1_000_000
"""No book has more; a slip of the finger has."""


@dataclass(frozen=True, slots=True)
class FormSpan:
    """Forms of one series, from a first number to a last one."""

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
    """User name of who has them, or had them; "" where they lie in stock."""


@dataclass(frozen=True, slots=True)
class FormConfirmed:
    """The form that lies in a till's printer, and how many the cashier has from it on."""

    event: str
    till: int
    series: str
    number: int
    left: int


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
    office: Office, staff: StaffMember, span: FormSpan, user_name: str, approver: StaffMember | None = None
) -> FormsMoved:
    """Gives forms from the stock to a cashier.

    Refuses ``BadFormNumbers``, ``UnknownFormBook``, ``UnknownUser``, ``FormNotInHand`` (not in stock) and what
    ``approval_for`` refuses.
    """
    require(staff.role, "manage_forms")
    holder = people.staff_by_user_name(office.file.connection, user_name)
    if holder is None:
        raise UnknownUser(user=user_name)
    book, _stretches = _forms_where(office, span, lambda stretch: stretch.state == "in_stock")
    approval = approval_for(office, staff, "manage_forms", "any", approver)
    act = act_in_office(office, "forms_handed_out", staff)
    return _moved(office, act, approval, book, span, "handed_out", holder)


def return_forms(office: Office, staff: StaffMember, span: FormSpan, approver: StaffMember | None = None) -> FormsMoved:
    """Takes forms that a cashier did not use back into stock; refuses as ``hand_out_forms`` does (not handed out)."""
    require(staff.role, "manage_forms")
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
    office: Office, staff: StaffMember, number: int, series: str = "", approver: StaffMember | None = None
) -> FormConfirmed:
    """Records the number on the paper in the printer at the start of a till.

    Without a series, that of the forms the cashier has. Refuses ``NoOpenTill``, ``TillCounting``, ``UnknownFormBook``,
    ``FormNotInHand`` (the cashier does not have this form) and what ``approval_for`` refuses.
    """
    require(staff.role, "record_form")
    till = till_of(office, staff)
    span = FormSpan(series or series_in_hand(office, staff, number), number, number)
    book, _stretches = _forms_where(office, span, lambda stretch: stretch.holder_id == staff.staff_id)
    approval = approval_for(office, staff, "record_form", "any", approver)
    act = act_in_till(office, "form_confirmed", staff, till)
    with office.file.entry(act) as entry:
        forms.add_move(entry, book.book_id, FormMove("confirmed", number, number, staff.staff_id, till.till_id, ""))
        write_approval(entry, approval)
    mine = [part for part in forms.stretches_of(office.file.connection, book) if part.holder_id == staff.staff_id]
    left = sum(max(0, part.last - max(part.first, number) + 1) for part in mine)
    return FormConfirmed(act.uid, till.till_id, book.series, number, left)


def use_printed_form(entry: Entry, staff: StaffMember) -> int | None:
    """Records, inside the entry of a printing, the form that it used; returns its number.

    It is the next one that the cashier has, from the one confirmed in the till's printer on; None where none was confirmed or
    none is left.
    """
    connection = entry.connection
    till = tills.open_till_of(connection, staff.staff_id)
    confirmed = forms.confirmed_in(connection, till.till_id) if till else None
    if till is None or confirmed is None:
        return None
    book = forms.book_with(connection, *confirmed)
    assert book is not None, "a confirmed form has a book"
    mine = (part for part in forms.stretches_of(connection, book) if part.holder_id == staff.staff_id)
    number = next((max(part.first, confirmed[1]) for part in mine if part.last >= confirmed[1]), None)
    if number is not None:
        forms.add_move(entry, book.book_id, FormMove("used", number, number, staff.staff_id, till.till_id, ""))
    return number


def series_in_hand(office: Office, staff: StaffMember, number: int) -> str:
    """The series of a form that somebody has, or else of any book that has this number; refuses ``UnknownFormBook``."""
    connection = office.file.connection
    having = [book for book in forms.books(connection) if book.first <= number <= book.last]
    if not having:
        raise UnknownFormBook(series="", number=number)
    mine = (book for book in having if _held_by(office, book, number) == staff.staff_id)
    return next(mine, having[0]).series


def _held_by(office: Office, book: FormBook, number: int) -> int | None:
    stretches = forms.stretches_of(office.file.connection, book)
    return next(stretch.holder_id for stretch in stretches if stretch.first <= number <= stretch.last)


def _record(
    office: Office, staff: StaffMember, span: FormSpan, kind: MoveKind, reason: str, approver: StaffMember | None
) -> FormsMoved:
    """What the one who has the forms, or a supervisor, says became of them."""
    require(staff.role, "record_form")

    def is_theirs(stretch: Stretch) -> bool:
        if staff.role != "supervisor":
            return stretch.holder_id == staff.staff_id
        return stretch.state == "handed_out" or (kind == "spoiled" and stretch.state == "in_stock")

    book, stretches = _forms_where(office, span, is_theirs)
    approval = approval_for(office, staff, "record_form", "any", approver)
    till = tills.open_till_of(office.file.connection, staff.staff_id)
    event = f"forms_{kind}"
    act = act_in_till(office, event, staff, till) if till else act_in_office(office, event, staff)
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
