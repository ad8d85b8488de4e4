"""This file is the acts that stand and wait for a second person, and the second persons who may answer for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from collectoffice.db import approvals, people
from collectoffice.db.approvals import WaitingAct
from collectoffice.domain.permission import APPROVERS, require
from collectoffice.services.commands.sign_in import locked_staff

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.permission import Approver
    from collectoffice.services.office import Office

__all__ = ["WaitingAct", "open_approvals", "possible_approvers"]


def open_approvals(office: Office, staff: StaffMember) -> tuple[WaitingAct, ...]:
    """Every act that waits, oldest first; refuses with ``NotAllowed`` who may not see the day."""
    require(staff.role, "see_day")
    return approvals.open_approvals(office.file.connection)


def possible_approvers(office: Office, staff: StaffMember, needed: str) -> tuple[StaffMember, ...]:
    """Who could approve for this member of staff where the table asks for this role; the locked are left out."""
    allowed, locked = APPROVERS[cast("Approver", needed)], locked_staff(office)
    return tuple(
        one
        for one in people.all_staff(office.file.connection)
        if one.role in allowed and one.staff_id != staff.staff_id and one.staff_id not in locked
    )
