"""This file is the opening, the counting and the closing of a till: a float in, a blind count, and the count out.

A till is ``open``, then ``counting`` from its first count on, then ``closed``; a supervisor makes it ``reconciled``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import cash, ledger, people, tills
from collectoffice.db.entry import Act
from collectoffice.domain.errors import TillAlreadyOpen, TillNotCounted, UnknownCounter
from collectoffice.domain.ledger import till_closed_postings, till_opened_postings
from collectoffice.domain.permission import require
from collectoffice.services.acting import (
    act_in_till,
    now_text,
    office_day,
    refuse_doubted,
    refuse_put_out,
    till_to_close,
)
from collectoffice.services.commands.form_in_printer import expected_form, form_seen
from collectoffice.services.commands.forms import add_form_moves
from collectoffice.services.commands.make_backup import keep_journal
from collectoffice.services.counting import Counted, counted_cash

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.services.commands.form_in_printer import FormNext, FormSeen
    from collectoffice.services.office import Office

Pieces = Mapping[int, int]
"""How many of each note or coin, by denomination in minor units."""


@dataclass(frozen=True, slots=True)
class TillOpened:
    """A till that takes money from now on."""

    till: int
    counter: int
    business_date: date
    float_minor: int
    float_expected_minor: int | None = None
    """What the till before it at this counter left as float; None where it is the first. A difference is recorded."""


@dataclass(frozen=True, slots=True)
class TillCounted:
    """A till that takes no money any more; what it should hold is not said before it is closed."""

    till: int
    counted_minor: int
    pieces: Pieces
    counts: int
    """How often it was counted."""


@dataclass(frozen=True, slots=True)
class TillClosed:
    """A till with what it should have held and what was counted; the difference is over (positive) or short."""

    till: int
    expected_minor: int
    counted_minor: int
    form: FormNext | None = None
    """The form that should have lain in the printer; None on plain paper, or with no forms in hand."""

    @property
    def difference_minor(self) -> int:
        """Counted less expected."""
        return self.counted_minor - self.expected_minor


def open_till(
    office: Office, staff: StaffMember, counter: int, float_minor: int | None = None, pieces: Pieces | None = None
) -> TillOpened:
    """Opens a till with its float; its business date is today's and never before the last till's.

    The float comes from the safe and is kept as a count beside what the till before it left; it may differ. Refuses
    ``NotAllowed``, ``UnknownCounter``, ``TillAlreadyOpen``, ``AmountNotPositive`` (a float below zero),
    ``UnknownDenomination``, ``CountNotItsNotes``, and ``InDoubt``: its business date would stay when the clock is put right.
    """
    require(staff.role, "open_till")
    refuse_put_out(office, staff)
    refuse_doubted(office)
    connection = office.file.connection
    day = office_day(office)
    counted = counted_cash(office, day, float_minor, pieces)
    place = people.counter_by_code(connection, counter)
    if place is None:
        raise UnknownCounter(counter=counter)
    _refuse_second_till(office, staff, place.counter_id)
    till_id = tills.next_till_id(connection)
    left_minor = tills.float_before(connection, place.counter_id, till_id)
    act = Act(
        uid=office.new_uid(),
        kind="till_opened",
        at=now_text(office),
        business_date=day.isoformat(),
        staff_id=staff.staff_id,
        counter_id=place.counter_id,
    )
    with office.file.entry(act) as entry:
        tills.open_till(entry, place.counter_id, staff.staff_id, day, counted.total_minor)
        cash.add_count(
            entry, "float", counted.total_minor, counted.pieces, expected_minor=left_minor or 0, till_id=till_id
        )
        ledger.post(entry, till_opened_postings(counted.total_minor, till_id))
    return TillOpened(till_id, counter, day, counted.total_minor, left_minor)


def count_till(
    office: Office, staff: StaffMember, counted_minor: int | None = None, pieces: Pieces | None = None
) -> TillCounted:
    """Counts the cashier's drawer, without being told what it should hold; from here on the till takes no money.

    A second count is kept beside the first, and the till closes with the last one. Refuses ``NotAllowed``, ``NoOpenTill``,
    ``TillNotCounted`` (nothing said), ``AmountNotPositive``, ``UnknownDenomination`` and ``CountNotItsNotes``.
    """
    require(staff.role, "count_till")
    till = till_to_close(office, staff)
    if counted_minor is None and pieces is None:
        raise TillNotCounted(till=till.till_id)
    counted = counted_cash(office, till.business_date, counted_minor, pieces)
    with office.file.entry(act_in_till(office, "till_counted", staff, till)) as entry:
        cash.start_counting(entry, till.till_id)
        cash.add_count(
            entry,
            "close",
            counted.total_minor,
            counted.pieces,
            expected_minor=till.cash_minor,
            till_id=till.till_id,
        )
    made = len(_counts(office, till))
    return TillCounted(till.till_id, counted.total_minor, counted.pieces, made)


def close_till(
    office: Office,
    staff: StaffMember,
    counted_minor: int | None = None,
    pieces: Pieces | None = None,
    reason: str = "",
    form: FormSeen | None = None,
) -> TillClosed:
    """Closes the cashier's till with its last count, or counts and closes in one act; the cash goes to the safe.

    What is new goes to the journal on the second place; where that cannot be reached, the close stands and the journal waits.
    Over or short stands on its own account, never forced to zero, with its reason where one is given. Cheques stay on
    their account until they are deposited. Where receipts go on pre-printed forms, the number that lies in the printer may be
    said: it is compared with what the books expect there. Refuses ``NotAllowed``, ``NoOpenTill``, ``TillNotCounted``,
    ``AmountNotPositive`` (a count below zero), ``UnknownDenomination``, ``CountNotItsNotes``, and for the form what
    ``form_seen`` refuses: ``FormsSkipped`` until it is said what became of those between, ``FormCountedAsGone``.
    """
    require(staff.role, "close_till")
    till = till_to_close(office, staff)
    is_counted_before = counted_minor is None and pieces is None
    counted = (
        _last_count(office, till)
        if is_counted_before
        else counted_cash(office, till.business_date, counted_minor, pieces)
    )
    expected = expected_form(office, staff)
    seen = form_seen(office, staff, till, form) if form is not None else None
    with office.file.entry(act_in_till(office, "till_closed", staff, till)) as entry:
        if not is_counted_before:
            cash.add_count(
                entry,
                "close",
                counted.total_minor,
                counted.pieces,
                expected_minor=till.cash_minor,
                till_id=till.till_id,
            )
        tills.close_till(entry, till.till_id, till.cash_minor, counted.total_minor)
        ledger.post(entry, till_closed_postings(till.cash_minor, counted.total_minor, till.till_id))
        if reason.strip() and counted.total_minor != till.cash_minor:
            cash.explain(entry, till.till_id, reason.strip())
        if seen is not None:
            add_form_moves(entry, *seen)
    keep_journal(office)
    return TillClosed(till.till_id, till.cash_minor, counted.total_minor, expected)


def _refuse_second_till(office: Office, staff: StaffMember, counter_id: int) -> None:
    """A counter has one till that is not closed, and so has a cashier."""
    connection = office.file.connection
    for taken in (tills.open_till_at(connection, counter_id), tills.open_till_of(connection, staff.staff_id)):
        if taken is not None:
            holder = people.staff_by_id(connection, taken.staff_id)
            raise TillAlreadyOpen(
                counter=taken.counter_code, name=holder.name if holder else "", opened_at=taken.opened_at
            )


def _counts(office: Office, till: OpenTill) -> list[cash.CashCount]:
    counts = cash.counts_of_till(office.file.connection, till.till_id)
    return [count for count in counts if count.purpose == "close"]


def _last_count(office: Office, till: OpenTill) -> Counted:
    counts = _counts(office, till)
    if not counts:
        raise TillNotCounted(till=till.till_id)
    return Counted(counts[-1].total_minor, counts[-1].pieces)
