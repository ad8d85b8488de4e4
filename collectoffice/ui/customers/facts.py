"""This file is what the customer file shows: events of the time line, months of consumption, rows of the list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from collectoffice.services.queries.customer_file import FileEntry


@dataclass(frozen=True, slots=True)
class TimeLineEntry:
    """One thing that happened; sums in minor units."""

    on: date
    kind: str
    """A ``FileEntry``'s kind; ``bank`` and ``credit`` where the money came that way; ``late_fee``."""
    document: str
    period: str
    amount_minor: int
    """Charged above zero, paid below zero."""
    who: str = ""
    time: str = ""
    """``HH:MM`` or empty."""
    is_undone: bool = False
    """A payment that was taken back since."""
    other: str = ""
    """The other customer's code, the new bill's number, what a fact is now."""
    noted_minor: int = 0
    """A sum that changes nothing that was charged."""
    source: FileEntry | None = None
    """What it is read from; what can be done with it is asked by it."""


@dataclass(frozen=True, slots=True)
class MonthUse:
    """What one period used."""

    period: str
    """``YYYY-MM``"""
    kwh: int | None
    """None where there is no bill of the period."""
