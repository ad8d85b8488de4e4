"""This file is the sheet of a month: every day as it was signed or as it is now, added up."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import day
from collectoffice.domain.errors import DatesNotIso
from collectoffice.domain.month_sheet import MonthSheet, month_identity
from collectoffice.domain.permission import require
from collectoffice.services.acting import now_text
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.rules_in_force import masthead

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def read_month(office: Office, staff: StaffMember, month: str) -> MonthSheet:
    """The sheet of a month (``YYYY-MM``); refuses ``NotAllowed`` and ``DatesNotIso``."""
    require(staff.role, "see_day")
    return month_sheet(office, month)


def month_sheet(office: Office, month: str) -> MonthSheet:
    """The sheet of a month (``YYYY-MM``); refuses ``DatesNotIso``."""
    read = _MONTH.fullmatch(month)
    if read is None:
        raise DatesNotIso(date=month)
    year, number = int(read[1]), int(read[2])
    first, last = date(year, number, 1), date(year, number, monthrange(year, number)[1])
    days = tuple(day_sheet(office, on) for on in day.days_of_business(office.file.connection, first, last))
    facts = office.file.facts
    return MonthSheet(
        office=facts.code,
        office_name=masthead(office).name,
        currency=facts.currency,
        minor_digits=facts.minor_digits,
        is_practice=facts.is_practice,
        month=month,
        made_at=now_text(office),
        days=days,
        identity=month_identity(days),
    )
