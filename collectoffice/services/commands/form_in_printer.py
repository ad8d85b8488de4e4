"""This file is the form that lies in a till's printer: its number confirmed, taken by a printing, compared at the close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from collectoffice.db import forms, receipts, tills
from collectoffice.db.forms import FormMove
from collectoffice.domain.errors import (
    FormCountedAsGone,
    FormNotConfirmed,
    FormsSkipped,
    FormsUsedUp,
    NoOpenTill,
)
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_till, till_of
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.forms import (
    FormSpan,
    add_form_moves,
    forms_where,
    gone_from,
    in_hand,
    series_in_hand,
)
from collectoffice.services.queries.rules_in_force import uses_forms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.db.forms import FormBook, MoveKind, Stretch
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.services.office import Office

SkippedAs = Literal["spoiled", "used", "kept"]
"""What happened to forms that a confirmed number leaves behind: spoiled, used by hand, or still there."""


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
    ``FormNotInHand`` (the cashier does not have this form), ``FormCountedAsGone`` (the cashier had it, and it counts as used or
    spoiled: ``find_forms_again`` puts that right), ``FormsSkipped`` (forms before it are in hand, and nobody said what happened
    to them) and what ``approval_for`` refuses.
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

    Refuses ``BadFormNumbers``, ``UnknownFormBook``, ``FormNotInHand``, ``FormCountedAsGone`` and ``FormsSkipped``.
    """
    number = seen.number
    span = FormSpan(seen.series or series_in_hand(office, staff, number), number, number)
    gone = gone_from(office, staff, till, span)
    if gone is not None:
        raise FormCountedAsGone(series=gone.series, first=gone.first, last=gone.last, count=gone.count)
    book, _stretches = forms_where(office, span, in_hand(staff, till))
    behind = _left_behind(office.file.connection, staff, till, book, number)
    if behind and seen.skipped is None:
        raise FormsSkipped(series=book.series, first=behind[0].first, last=behind[-1].last, count=_count(behind))
    kind: MoveKind = "spoiled" if seen.skipped == "spoiled" else "used"
    spoken_of = (
        FormMove(kind, stretch.first, stretch.last, staff.staff_id, till.till_id, "skipped")
        for stretch in behind
        if seen.skipped != "kept"
    )
    reason = "kept" if behind and seen.skipped == "kept" else ""
    return book, (*spoken_of, FormMove("confirmed", number, number, staff.staff_id, till.till_id, reason))


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
        (book, max(stretch.first, last[1]))
        for book, stretch in held
        if last is not None and book.book_id == last[0] and stretch.last >= last[1]
    )
    book, number = next(going_on, (held[0][0], held[0][1].first))
    return FormNext(book.series, number, _count(_mine(connection, staff, till, book, number)), is_confirmed=False)


def expected_form(office: Office, staff: StaffMember) -> FormNext | None:
    """The form that a close compares with the one in the printer; None on plain paper, or where ``next_form`` has none."""
    return next_form(office, staff) if uses_forms(office) else None


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
