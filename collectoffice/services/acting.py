"""This file is how an act is signed: who did it, at which counter and till, when, and on which business date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import tills
from collectoffice.db.entry import Act
from collectoffice.domain.errors import NoOpenTill

if TYPE_CHECKING:
    from datetime import date

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
    """The cashier's open till; refuses with ``NoOpenTill``."""
    till = tills.open_till_of(office.file.connection, staff.staff_id)
    if till is None:
        raise NoOpenTill(user=staff.user_name, name=staff.name)
    return till


def office_day(office: Office) -> date:
    """Today by the clock, never before the newest till's business date."""
    today = office.clock().date()
    newest = tills.last_business_date(office.file.connection)
    return max(today, newest) if newest else today


def now_text(office: Office) -> str:
    """The moment as it is written down: local, to the second, with its offset."""
    return office.clock().isoformat(timespec="seconds")
