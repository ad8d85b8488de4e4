"""This file is how far the closing of a day came, and what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from collectoffice.db import cash, day, till_figures
from collectoffice.domain.permission import require
from collectoffice.services.acting import day_at_hand
from collectoffice.services.closed_tills import counted_at_last
from collectoffice.services.queries.safe import safe_day

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.day import DayStep
    from collectoffice.db.people import StaffMember
    from collectoffice.db.till_figures import TillRow
    from collectoffice.domain.day_sheet import SafeFigures
    from collectoffice.services.office import Office

NextStep = Literal["close_tills", "count_safe", "explain", "sign", "export", "lock", "locked"]


@dataclass(frozen=True, slots=True)
class OpenTillOfDay:
    """A till that has to be closed first."""

    till: int
    counter: int
    cashier: str
    business_date: str


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A difference without a reason; ``till`` None is the safe. Over is positive, short negative."""

    till: int | None
    counter: int | None
    cashier: str
    difference_minor: int


@dataclass(frozen=True, slots=True)
class DayProgress:
    """One day on its way to being locked."""

    day: date
    steps: dict[str, DayStep]
    """The steps that were taken: ``safe_counted``, ``signed``, ``exported``, ``locked``."""
    open_tills: tuple[OpenTillOfDay, ...]
    is_safe_counted: bool
    unexplained: tuple[Unexplained, ...]

    @property
    def next_step(self) -> NextStep:
        """What has to be done next."""
        later: tuple[tuple[NextStep, str], ...] = (("sign", "signed"), ("export", "exported"), ("lock", "locked"))
        if "signed" not in self.steps:
            if self.open_tills:
                return "close_tills"
            if not self.is_safe_counted:
                return "count_safe"
            if self.unexplained:
                return "explain"
        return next((step for step, taken in later if taken not in self.steps), "locked")


def read_progress(office: Office, staff: StaffMember, on: date | None = None) -> DayProgress:
    """How far a day is, without one the day at hand; refuses ``NotAllowed``."""
    require(staff.role, "see_day")
    return day_progress(office, on or day_at_hand(office))


def unclosed_days(office: Office) -> tuple[date, ...]:
    """The days before the day at hand that were left open: never signed, or signed and never locked; oldest first."""
    return day.unclosed_days(office.file.connection, day_at_hand(office))


def day_progress(office: Office, on: date) -> DayProgress:
    """How far a day is; a signed day is looked at no more, its sheet says all."""
    connection = office.file.connection
    steps = day.steps_of(connection, on)
    if "signed" in steps:
        return DayProgress(on, steps, (), is_safe_counted=True, unexplained=())
    safe = safe_day(office, on)
    return DayProgress(
        day=on,
        steps=steps,
        open_tills=tuple(
            OpenTillOfDay(till.till_id, till.counter_code, till.cashier, till.business_date)
            for till in till_figures.tills_not_closed(connection, on.isoformat())
        ),
        is_safe_counted=safe.count is not None,
        unexplained=_unexplained(office, on, safe.figures),
    )


def _unexplained(office: Office, on: date, safe: SafeFigures) -> tuple[Unexplained, ...]:
    connection = office.file.connection
    found = [
        Unexplained(till.till_id, till.counter_code, till.cashier, difference_minor)
        for till in till_figures.tills_of_day(connection, on.isoformat())
        if (difference_minor := _difference(office, till)) and not cash.reason_of(connection, till.till_id)
    ]
    if safe.difference_minor and not safe.reason:
        found.append(Unexplained(None, None, "", safe.difference_minor))
    return tuple(found)


def _difference(office: Office, till: TillRow) -> int:
    """Over or short of a closed till, a correcting count taken for the close's."""
    if till.closed_at is None or till.expected_minor is None:
        return 0
    return counted_at_last(office, till) - till.expected_minor
