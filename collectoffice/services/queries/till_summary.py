"""This file is a till at a glance: who has it, since when, how much was taken and what the drawer should hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from collectoffice.db import people, receipts, tills
from collectoffice.db.payments import last_payment_of
from collectoffice.services.commands.void_payment import undo_until

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class TillSummary:
    """One open till; sums in minor units."""

    till: int
    counter: int
    cashier: str
    user_name: str
    business_date: date
    opened_at: datetime
    float_minor: int
    cash_minor: int
    """What the drawer should hold; never shown while it is being counted."""
    receipts: int
    taken_minor: int


@dataclass(frozen=True, slots=True)
class Undoable:
    """The payment that one key undoes, and until when."""

    event: str
    receipts: tuple[str, ...]
    until: datetime


def till_summary(office: Office, staff: StaffMember) -> TillSummary | None:
    """The cashier's open till, or None."""
    till = tills.open_till_of(office.file.connection, staff.staff_id)
    return _summary(office, till) if till else None


def open_tills(office: Office) -> tuple[TillSummary, ...]:
    """All open tills, newest first."""
    return tuple(_summary(office, till) for till in tills.open_tills(office.file.connection))


def free_counters(office: Office) -> tuple[int, ...]:
    """Counters at which no till is open."""
    connection = office.file.connection
    taken = {till.counter_id for till in tills.open_tills(connection)}
    return tuple(counter.code for counter in people.counters(connection) if counter.counter_id not in taken)


def undoable(office: Office, staff: StaffMember) -> Undoable | None:
    """The cashier's newest payment in the open till, while its undo minutes run."""
    connection = office.file.connection
    till = tills.open_till_of(connection, staff.staff_id)
    payment = last_payment_of(connection, staff.staff_id, till.till_id) if till else None
    if payment is None or office.clock() > undo_until(office, payment):
        return None
    issued = receipts.receipts_of(connection, payment.event_id)
    numbers = tuple(receipts.number_of(office.file.facts.code, row).text for row in issued)
    return Undoable(payment.uid, numbers, undo_until(office, payment))


def _summary(office: Office, till: OpenTill) -> TillSummary:
    connection = office.file.connection
    holder = people.staff_by_id(connection, till.staff_id)
    count, taken = receipts.day_sums(connection, till.till_id)
    return TillSummary(
        till=till.till_id,
        counter=till.counter_code,
        cashier=holder.name if holder else "",
        user_name=holder.user_name if holder else "",
        business_date=till.business_date,
        opened_at=datetime.fromisoformat(till.opened_at),
        float_minor=till.float_minor,
        cash_minor=till.cash_minor,
        receipts=count,
        taken_minor=taken,
    )
