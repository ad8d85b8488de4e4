"""This file is the counting of the safe: what was counted stands, and what it is over or short goes to its own account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import day as days
from collectoffice.db import ledger, safe
from collectoffice.domain.errors import DayLocked, DayNotBegun, ReasonMissing, SafeNotCounted
from collectoffice.domain.ledger import OPENING_CASH, OVER_SHORT, SAFE, Posting
from collectoffice.domain.permission import approver_needed, require
from collectoffice.services.acting import act_on_day, office_day, work_day
from collectoffice.services.approving import approval_for, write_approval
from collectoffice.services.counting import counted_cash
from collectoffice.services.queries.safe import safe_day, safe_now

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class SafeCounted:
    """A count of the safe against what should have been in it; the difference is over (positive) or short."""

    day: date
    """The day that it stands for."""
    expected_minor: int
    counted_minor: int
    is_first: bool
    """The safe was never counted before: what lies there was taken over."""

    @property
    def difference_minor(self) -> int:
        """Counted less expected."""
        return self.counted_minor - self.expected_minor


@dataclass(frozen=True, slots=True)
class SafeCash:
    """What was counted in the safe: the sum, its notes and coins, or both; and why it differs, where that is known."""

    total_minor: int | None = None
    pieces: Mapping[int, int] | None = None
    reason: str = ""


def count_safe(
    office: Office, staff: StaffMember, counted: SafeCash, on: date | None = None, approver: StaffMember | None = None
) -> SafeCounted:
    """Counts the safe for a day, without one for the day that is being worked on; a recount stands beside the first.

    A difference is posted to over and short at once and needs a reason before the day is closed. The first count ever takes
    over what lay there before the books began, as far as it is more than they say.

    Refuses ``NotAllowed``, ``DayLocked``, ``DayNotBegun`` and what ``approving.approval_for`` and ``counting.counted_cash``
    refuse.
    """
    require(staff.role, "count_safe")
    day = _day_to_count(office, on)
    cash = counted_cash(office, day, counted.total_minor, counted.pieces)
    with office.file.transaction() as books:
        held_minor = safe_now(office)
        # Less than the books say is a shortage, also at the first count: what lay there before can only be more.
        is_first = not safe.counts_of_safe(office.file.connection) and cash.total_minor >= held_minor
        expected_minor = cash.total_minor if is_first else held_minor
        difference_minor = cash.total_minor - expected_minor
        approval = approval_for(office, staff, "count_safe", "any", approver, difference_minor)
        kind = safe.FIRST_KIND if is_first else safe.COUNTED_KIND
        with books.entry(act_on_day(office, kind, staff, day)) as entry:
            count_id = safe.add_count(entry, cash.total_minor, cash.pieces, expected_minor)
            if counted.reason.strip():
                safe.explain(entry, count_id, counted.reason.strip())
            found_minor = cash.total_minor - held_minor
            if found_minor:
                against = OPENING_CASH if is_first else OVER_SHORT
                ledger.post(entry, (Posting(SAFE, found_minor), Posting(against, -found_minor)))
            write_approval(entry, approval)
    return SafeCounted(day, expected_minor, cash.total_minor, is_first)


def explain_safe(office: Office, staff: StaffMember, reason: str, on: date | None = None) -> None:
    """Says why the safe was over or short on a day.

    Refuses ``NotAllowed``, ``ReasonMissing``, ``DayLocked``, ``DayNotBegun`` and ``SafeNotCounted``.
    """
    approver_needed(staff.role, "explain_difference", "till_closed")
    if not reason.strip():
        raise ReasonMissing
    day = _day_to_count(office, on)
    count = safe_day(office, day).to_explain
    if count is None:
        raise SafeNotCounted(day=day.isoformat())
    with office.file.entry(act_on_day(office, "safe_explained", staff, day)) as entry:
        safe.explain(entry, count.count.count_id, reason.strip())


def _day_to_count(office: Office, on: date | None) -> date:
    """The day a count stands for: one that was not signed and does not lie ahead."""
    day = on or work_day(office)
    if days.is_signed(office.file.connection, day):
        raise DayLocked(day=day.isoformat())
    if day > office_day(office):
        raise DayNotBegun(day=day.isoformat())
    return day
