"""This file is the opening and the closing of a till, in their simplest form: a float in, a count out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import ledger, people, tills
from collectoffice.db.entry import Act
from collectoffice.domain.errors import AmountNotPositive, TillAlreadyOpen, UnknownCounter
from collectoffice.domain.ledger import till_closed_postings, till_opened_postings
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_till, now_text, office_day, till_of

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class TillOpened:
    """A till that takes money from now on."""

    till: int
    counter: int
    business_date: date
    float_minor: int


@dataclass(frozen=True, slots=True)
class TillClosed:
    """A till with what it should have held and what was counted; the difference is over (positive) or short."""

    till: int
    expected_minor: int
    counted_minor: int

    @property
    def difference_minor(self) -> int:
        """Counted less expected."""
        return self.counted_minor - self.expected_minor


def open_till(office: Office, staff: StaffMember, counter: int, float_minor: int) -> TillOpened:
    """Opens a till; its business date is today's and never before the last till's.

    Refuses ``NotAllowed``, ``UnknownCounter``, ``AmountNotPositive`` (a float below zero) and ``TillAlreadyOpen``.
    """
    require(staff.role, "open_till")
    connection = office.file.connection
    if float_minor < 0:
        raise AmountNotPositive(amount_minor=float_minor)
    place = people.counter_by_code(connection, counter)
    if place is None:
        raise UnknownCounter(counter=counter)
    for taken in (tills.open_till_at(connection, place.counter_id), tills.open_till_of(connection, staff.staff_id)):
        if taken is not None:
            holder = people.staff_by_id(connection, taken.staff_id)
            raise TillAlreadyOpen(
                counter=taken.counter_code, name=holder.name if holder else "", opened_at=taken.opened_at
            )
    day = office_day(office)
    till_id = tills.next_till_id(connection)
    act = Act(
        uid=office.new_uid(),
        kind="till_opened",
        at=now_text(office),
        business_date=day.isoformat(),
        staff_id=staff.staff_id,
        counter_id=place.counter_id,
    )
    with office.file.entry(act) as entry:
        tills.open_till(entry, place.counter_id, staff.staff_id, day, float_minor)
        ledger.post(entry, till_opened_postings(float_minor, till_id))
    return TillOpened(till_id, counter, day, float_minor)


def close_till(office: Office, staff: StaffMember, counted_minor: int) -> TillClosed:
    """Closes the cashier's till with its count; over or short stands on its own account.

    Refuses ``NotAllowed``, ``NoOpenTill`` and ``AmountNotPositive`` (a count below zero).
    """
    require(staff.role, "close_till")
    if counted_minor < 0:
        raise AmountNotPositive(amount_minor=counted_minor)
    till = till_of(office, staff)
    with office.file.entry(act_in_till(office, "till_closed", staff, till)) as entry:
        tills.close_till(entry, till.till_id, till.cash_minor, counted_minor)
        ledger.post(entry, till_closed_postings(till.cash_minor, counted_minor, till.till_id))
    return TillClosed(till.till_id, till.cash_minor, counted_minor)
