"""This file is the tills of the day that is being worked on, and the counters at which one may still be opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import people, till_figures, tills
from collectoffice.services.acting import work_day

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class TillToday:
    """A till by its place, its cashier and how far it is; no sum, so that anybody at the desk may see it."""

    till: int
    counter: int
    cashier: str
    state: str
    """``open``, ``counting``, ``closed`` or ``reconciled``."""
    since: str
    """When it was opened, or closed."""


@dataclass(frozen=True, slots=True)
class CounterToOpen:
    """A counter without an open till; the float of the till before there in minor units, None where there was none."""

    counter: int
    float_before_minor: int | None


def tills_today(office: Office, on: date | None = None) -> tuple[TillToday, ...]:
    """The tills of a day, without one of the day that is being worked on, in the order they were opened."""
    rows = till_figures.tills_of_day(office.file.connection, (on or work_day(office)).isoformat())
    return tuple(
        TillToday(row.till_id, row.counter_code, row.cashier, _state(row), row.closed_at or row.opened_at)
        for row in rows
    )


def counters_to_open(office: Office) -> tuple[CounterToOpen, ...]:
    """The counters at which a till may be opened, by code."""
    connection = office.file.connection
    taken = {till.counter_id for till in tills.open_tills(connection)}
    following = tills.next_till_id(connection)
    return tuple(
        CounterToOpen(counter.code, tills.float_before(connection, counter.counter_id, following))
        for counter in people.counters(connection)
        if counter.counter_id not in taken
    )


def _state(row: till_figures.TillRow) -> str:
    if row.closed_at is None:
        return "counting" if row.is_counting else "open"
    return "reconciled" if row.is_reconciled else "closed"
