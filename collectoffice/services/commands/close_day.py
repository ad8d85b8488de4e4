"""This file is the closing of a day: tills closed, safe counted, differences explained, signed, exported, locked.

Each step is an event of its own, so that a closing that was cut off goes on where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import day
from collectoffice.db.day_facts import to_json
from collectoffice.domain.day_sheet import ApprovalLine
from collectoffice.domain.errors import DayNotBegun, DifferenceUnexplained, SafeNotCounted, TillsStillOpen
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, day_at_hand, has_begun
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.commands.day_papers import export_day, files_of
from collectoffice.services.commands.make_backup import keep_journal
from collectoffice.services.queries.day_progress import day_progress
from collectoffice.services.queries.day_sheet import day_sheet, sheet_now

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.day import DayStep
    from collectoffice.db.entry import Act
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.day_sheet import DaySheet
    from collectoffice.services.approving import Approval
    from collectoffice.services.commands.day_papers import DayFiles
    from collectoffice.services.office import Office
    from collectoffice.services.queries.day_progress import DayProgress

SIGNERS = ("supervisor", "administrator")
"""Whose signature on the sheet reconciles the day's tills."""


@dataclass(frozen=True, slots=True)
class DayClosed:
    """A day that is locked, its sheet and its files."""

    sheet: DaySheet
    files: DayFiles
    steps: tuple[DayStep, ...]
    is_repeated: bool
    """It was locked before."""


def close_day(
    office: Office, staff: StaffMember, on: date | None = None, approver: StaffMember | None = None
) -> DayClosed:
    """Closes a day, without one the day at hand; called again it goes on where it was, or answers the same sheet.

    What is signed are the figures as they are then; later acts fall on the next day. Refuses ``NotAllowed``,
    ``DayNotBegun``, ``TillsStillOpen``, ``SafeNotCounted``, ``DifferenceUnexplained``, what ``approving.approval_for``
    refuses, and ``FileNotWritten`` with the day signed and not yet locked.
    """
    require(staff.role, "close_day")
    on = on or day_at_hand(office)
    if not has_begun(office, on):
        raise DayNotBegun(day=on.isoformat())
    steps = day.steps_of(office.file.connection, on)
    if "locked" in steps:
        return _closed(office, on, is_repeated=True)
    if "signed" not in steps:
        _sign(office, staff, on, approver)
    export_day(office, day_sheet(office, on))
    _step(office, staff, on, "exported")
    _step(office, staff, on, "locked")
    keep_journal(office)
    return _closed(office, on, is_repeated=False)


def refuse_open_tills(office: Office, on: date | None = None) -> None:
    """Asked before the safe is counted for a close: refuses ``TillsStillOpen`` while nothing is written yet."""
    on = on or day_at_hand(office)
    if has_begun(office, on):
        _refuse_open_tills(day_progress(office, on))


def _closed(office: Office, on: date, *, is_repeated: bool) -> DayClosed:
    sheet = day_sheet(office, on)
    steps = tuple(day.steps_of(office.file.connection, on).values())
    return DayClosed(sheet, files_of(office, sheet), steps, is_repeated)


def _sign(office: Office, staff: StaffMember, on: date, approver: StaffMember | None) -> None:
    """Asks for everything that has to be done before, and freezes the figures; nobody else writes in between."""
    _refuse_unready(day_progress(office, on))
    approval = approval_for(office, staff, "close_day", "any", approver)
    _step(office, staff, on, "safe_counted")
    with office.file.transaction() as books:
        _refuse_unready(day_progress(office, on))
        with books.entry(_act(office, "day_signed", staff, on)) as entry:
            if staff.role in SIGNERS or (approver is not None and approver.role in SIGNERS):
                day.reconcile_tills(entry, on)
            sheet = _signed(sheet_now(office, on), staff, approval)
            day.freeze(entry, on, to_json(sheet))
            day.add_step(entry, on, "signed")
            write_approval(entry, approval)


def _refuse_open_tills(progress: DayProgress) -> None:
    if progress.open_tills:
        raise TillsStillOpen(
            day=progress.day.isoformat(),
            tills=[till.till for till in progress.open_tills],
            counters=[till.counter for till in progress.open_tills],
            names=[till.cashier for till in progress.open_tills],
        )


def _refuse_unready(progress: DayProgress) -> None:
    _refuse_open_tills(progress)
    if not progress.is_safe_counted:
        raise SafeNotCounted(day=progress.day.isoformat())
    for found in progress.unexplained:
        facts = {} if found.till is None else {"till": found.till, "counter": found.counter, "name": found.cashier}
        raise DifferenceUnexplained(day=progress.day.isoformat(), difference_minor=found.difference_minor, **facts)


def _signed(sheet: DaySheet, staff: StaffMember, approval: Approval) -> DaySheet:
    """The sheet with who signs it, and with the closing's own approval, given or still to come."""
    approver = approval.approver.name if approval.approver else ""
    own = ApprovalLine("close_day", sheet.made_at, staff.name, approver, "approved" if approver else "", 0)
    takes_two = approval.approver is not None or approval.is_open
    return replace(
        sheet,
        signed_by=staff.name,
        approved_by=approver,
        approvals=(*sheet.approvals, own) if takes_two else sheet.approvals,
    )


def _step(office: Office, staff: StaffMember, on: date, step: day.Step) -> None:
    if step in day.steps_of(office.file.connection, on):
        return
    with office.file.entry(_act(office, f"day_{step}", staff, on)) as entry:
        day.add_step(entry, on, step)


def _act(office: Office, kind: str, staff: StaffMember, on: date) -> Act:
    """A step of a closing belongs to the day that it closes, whenever it is taken; it moves no money."""
    return replace(act_in_office(office, kind, staff), business_date=on.isoformat())
