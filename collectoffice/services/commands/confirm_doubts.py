"""This file is the confirmations that money waits for: the clock is right, this machine is the one; each written down.

In an office of one person the cashier confirms, and the confirmation waits to be approved (docs/decisions/0076).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import at_work, doubts
from collectoffice.services.acting import act_in_office
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.watch_doubts import refuse_unwritten

if TYPE_CHECKING:
    from collectoffice.db.doubts import Doubt
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.permission import Act
    from collectoffice.services.office import Office

ACT_OF: dict[Doubt, Act] = {"clock_warned": "confirm_clock", "machine_changed": "confirm_machine"}


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was confirmed; ``event`` "" where nothing was in doubt, and nothing was written."""

    event: str
    to_be_approved: bool


def confirm_clock(office: Office, staff: StaffMember, approver: StaffMember | None = None) -> Confirmed:
    """Confirms that the clock is right; refuses ``NotAllowed``, what ``approval_for`` refuses, and a disk that is full."""
    refuse_unwritten(office)
    done = _confirm(office, staff, "clock_warned", approver)
    watch = office.file.clock_watch
    if watch is not None:
        watch.confirm()
        if watch.last_tick is not None and watch.last_tick.boot:
            at_work.note_run(office.file.store, watch.last_tick)
    return done


def confirm_machine(office: Office, staff: StaffMember, approver: StaffMember | None = None) -> Confirmed:
    """Confirms that this machine takes the money from now on; refuses as the clock's confirmation does."""
    done = _confirm(office, staff, "machine_changed", approver)
    office.file.doubted_machine = None
    return done


def _confirm(office: Office, staff: StaffMember, doubt: Doubt, approver: StaffMember | None) -> Confirmed:
    office.file.before_writing()
    approval = approval_for(office, staff, ACT_OF[doubt], "any", approver)
    warned = doubts.open_doubt(office.file.connection, doubt)
    if warned is None:
        return Confirmed("", to_be_approved=False)
    act = act_in_office(office, doubts.CONFIRMED_BY[doubt], staff, warned[0])
    with office.file.entry(act) as entry:
        write_approval(entry, approval)
    return Confirmed(act.uid, approval.is_open)
