"""This file is what the customer file shows: events of the time line, months of consumption, rows of the list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

EventKind = Literal["bill", "payment", "late_fee", "adjustment", "void", "credit", "bank"]


@dataclass(frozen=True, slots=True)
class TimeLineEntry:
    """One thing that happened; sums in minor units."""

    on: date
    kind: str
    """bill, payment, late_fee, adjustment, void, credit or bank (a ``StatementEntry``'s kind)."""
    document: str
    period: str
    amount_minor: int
    """Charged above zero, paid below zero."""
    who: str = ""
    time: str = ""
    """``HH:MM`` or empty."""


@dataclass(frozen=True, slots=True)
class MonthUse:
    """What one period used."""

    period: str
    """``YYYY-MM``"""
    kwh: int | None
    """None where there is no bill of the period."""
