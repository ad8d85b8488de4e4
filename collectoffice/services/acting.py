"""This file is how an act is signed: who did it, at which counter and till, when, and on which business date."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from collectoffice.db import day, people, tills
from collectoffice.db.entry import Act
from collectoffice.db.sealed_years import last_sealed_year
from collectoffice.domain.errors import (
    ClockJumpedAhead,
    ClockWentBack,
    LockedMeanwhile,
    NoOpenTill,
    RemovedMeanwhile,
    RoleChangedMeanwhile,
    TillCounting,
)

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.domain.errors import InDoubt
    from collectoffice.services.office import Office

_NOTED_OF_ANYBODY = frozenset({"sign_in_refused"})


def refuse_put_out(office: Office, staff: StaffMember) -> None:
    """Refuses ``PutOut``: who was locked after signing in, was given another role or works here no longer."""
    connection = office.file.connection
    if people.is_locked(connection, staff.staff_id):
        raise LockedMeanwhile(user=staff.user_name, name=staff.name)
    now = people.staff_by_id(connection, staff.staff_id)
    if now is None:
        raise RemovedMeanwhile(user=staff.user_name, name=staff.name)
    if now.role != staff.role:
        raise RoleChangedMeanwhile(user=staff.user_name, name=staff.name, role=now.role)


def refuse_stopped(office: Office) -> None:
    """Refuses what would take money, pay it out or use up a receipt's number while the books are in doubt."""
    if office.file.stopped is not None:
        raise office.file.stopped
    refuse_doubted(office)


def refuse_doubted(office: Office) -> None:
    """Refuses ``InDoubt`` until a supervisor has confirmed the clock, and the machine that the books were brought to."""
    if not office.file.connection.in_transaction:
        office.file.before_writing()
    doubt = doubted(office)
    if doubt is not None:
        raise doubt


def doubted(office: Office) -> InDoubt | None:
    """What a supervisor has to confirm before money is taken; None where all is well."""
    if office.file.doubted_machine is not None:
        return office.file.doubted_machine
    watch = office.file.clock_watch
    if watch is None or watch.doubt is None:
        return None
    kind = ClockWentBack if watch.doubt.kind == "back" else ClockJumpedAhead
    return kind(since=_to_the_second(watch.doubt.since), now_at=_to_the_second(watch.doubt.at))


def act_in_office(office: Office, kind: str, staff: StaffMember | None, about_event_id: int | None = None) -> Act:
    """An act without a till; its business date is today's, never before the newest till's.

    Refuses with ``PutOut``, as every act does, who is no longer who signed in.
    """
    if staff is not None and kind not in _NOTED_OF_ANYBODY:
        refuse_put_out(office, staff)
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
    refuse_put_out(office, staff)
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
    """The cashier's till that money goes in and out of.

    Refuses ``NoOpenTill``, ``TillCounting`` once it is counted, and what the books in doubt refuse.
    """
    refuse_stopped(office)
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
    """An act that belongs to the day it is about, also past midnight, as long as that day takes acts; else to today.

    A day takes none once it or a later one was signed, a later till was opened, or its year was sealed.
    """
    refuse_put_out(office, staff)
    connection = office.file.connection
    newest, signed = tills.last_business_date(connection), day.last_signed_day(connection)
    sealed = last_sealed_year(connection)
    takes_acts = (
        (newest or on) <= on <= office_day(office)
        and (signed is None or signed < on)
        and (sealed is None or sealed < on.year)
    )
    return Act(
        uid=office.new_uid(),
        kind=kind,
        at=now_text(office),
        business_date=(on if takes_acts else office_day(office)).isoformat(),
        staff_id=staff.staff_id,
    )


def office_day(office: Office) -> date:
    """Today by the clock, never before the newest till's business date, after the last day closed and the last year sealed."""
    connection = office.file.connection
    newest, signed = tills.last_business_date(connection), day.last_signed_day(connection)
    sealed = last_sealed_year(connection)
    return max(
        _today(office),
        newest or date.min,
        signed + timedelta(days=1) if signed else date.min,
        date(sealed + 1, 1, 1) if sealed else date.min,
    )


def _today(office: Office) -> date:
    """The clock's day; while it is doubtful whether that lies ahead, the day that was known last.

    The day of an act is asked for before its entry notes the doubt: a jump counts from when it can be seen.
    """
    watch = office.file.clock_watch
    doubt = watch.would_doubt() if watch is not None else None
    today = office.clock().date()
    return today if doubt is None else min(today, doubt.since.date())


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


def _to_the_second(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def now_text(office: Office) -> str:
    """The moment as it is written down: local, to the second, with its offset."""
    return office.clock().isoformat(timespec="seconds")
