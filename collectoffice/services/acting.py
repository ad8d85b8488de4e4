"""This file is how an act is signed: who did it, at which counter and till, when, and on which business date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from collectoffice.db import day, tills
from collectoffice.db.entry import Act
from collectoffice.domain.errors import NoOpenTill, TillCounting

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.services.office import Office


def act_in_office(office: Office, kind: str, staff: StaffMember | None, about_event_id: int | None = None) -> Act:
    """An act without a till; its business date is today's, never before the newest till's."""
    return Act(
        uid=office.new_uid(),
        kind=kind,
        at=now_text(office),
        business_date=office_day(office).isoformat(),
        staff_id=staff.staff_id if staff else None,
        about_event_id=about_event_id,
    )


def act_in_till(
    office: Office,
    kind: str,
    staff: StaffMember,
    till: OpenTill,
    request_id: str | None = None,
    about_event_id: int | None = None,
) -> Act:
    """An act in a till, known by the id of its request; its business date is the till's, also past midnight."""
    return Act(
        uid=request_id or office.new_uid(),
        kind=kind,
        at=now_text(office),
        business_date=till.business_date.isoformat(),
        staff_id=staff.staff_id,
        counter_id=till.counter_id,
        till_id=till.till_id,
        about_event_id=about_event_id,
    )


def till_of(office: Office, staff: StaffMember) -> OpenTill:
    """The cashier's till that money goes in and out of; refuses ``NoOpenTill``, and ``TillCounting`` once it is counted."""
    till = till_to_close(office, staff)
    if till.is_counting:
        raise TillCounting(till=till.till_id, counter=till.counter_code)
    return till


def till_to_close(office: Office, staff: StaffMember) -> OpenTill:
    """The cashier's till that is not closed yet, also while it is counted; refuses with ``NoOpenTill``."""
    till = tills.open_till_of(office.file.connection, staff.staff_id)
    if till is None:
        raise NoOpenTill(user=staff.user_name, name=staff.name)
    return till


def act_on_day(office: Office, kind: str, staff: StaffMember, on: date) -> Act:
    """An act that belongs to the day it is about, also past midnight, as long as that day takes acts; else to today."""
    connection = office.file.connection
    newest, signed = tills.last_business_date(connection), day.last_signed_day(connection)
    takes_acts = (newest or on) <= on <= office_day(office) and (signed is None or signed < on)
    return Act(
        uid=office.new_uid(),
        kind=kind,
        at=now_text(office),
        business_date=(on if takes_acts else office_day(office)).isoformat(),
        staff_id=staff.staff_id,
    )


def office_day(office: Office) -> date:
    """Today by the clock, never before the newest till's business date, and after the last day that was closed."""
    connection = office.file.connection
    newest, signed = tills.last_business_date(connection), day.last_signed_day(connection)
    return max(office.clock().date(), newest or date.min, signed + timedelta(days=1) if signed else date.min)


def work_day(office: Office) -> date:
    """The day that is being worked on: the newest till's until it is closed, also past midnight; else today."""
    newest = tills.last_business_date(office.file.connection)
    if newest is None or day.is_signed(office.file.connection, newest):
        return office_day(office)
    return newest


def has_begun(office: Office, on: date) -> bool:
    """Whether a day is today or before, or was begun by a till: the day after a close begins with its first till."""
    newest = tills.last_business_date(office.file.connection)
    return on <= max(office.clock().date(), newest or date.min)


def day_at_hand(office: Office) -> date:
    """The day whose sheet and closing are meant where nobody names one.

    A day that was signed and is not locked yet, then the day that is being worked on; when today was closed already, today.
    """
    unfinished = day.unfinished_day(office.file.connection)
    if unfinished is not None:
        return unfinished
    worked_on = work_day(office)
    return worked_on if has_begun(office, worked_on) else office.clock().date()


def now_text(office: Office) -> str:
    """The moment as it is written down: local, to the second, with its offset."""
    return office.clock().isoformat(timespec="seconds")
