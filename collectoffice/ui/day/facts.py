"""This file is what the day's screen shows: the sheet, how far its closing came, the deposits, and what is watched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from collectoffice.domain.day_sheet import DaySheet, TillReading
from collectoffice.domain.month_sheet import MonthSheet
from collectoffice.services.queries.day_progress import DayProgress
from collectoffice.services.queries.deposits import ToDeposit
from collectoffice.services.queries.watching import Watched


@dataclass(frozen=True, slots=True)
class DepositRow:
    """A batch in the list, or, without a number, the one that could be made now; sums in minor units."""

    number: int | None
    cash_minor: int
    cheques: int
    cheques_minor: int
    state: str = "new"
    """``new``, ``prepared``, ``banked``, ``confirmed``, ``disputed`` or ``cancelled``."""
    slip: str = ""
    bank_day: str = ""
    """As it was written, ISO."""
    handed_in: str = ""
    """The day it was handed in at the bank, ISO; empty before."""
    made_on: str = ""
    note: str = ""

    @property
    def total_minor(self) -> int:
        """Cash and cheques."""
        return self.cash_minor + self.cheques_minor


@dataclass(frozen=True, slots=True)
class DayNow:
    """One day as it stands."""

    sheet: DaySheet
    progress: DayProgress
    is_today: bool
    """The day at hand: the one that is being worked on, or today once it is locked."""
    own_till: int | None = None
    """The till of the one who is signed in, where it is not closed yet."""
    blind: frozenset[int] = frozenset()
    """Tills whose cash this person is not to know before they are counted."""
    offer: ToDeposit | None = None
    deposits: tuple[DepositRow, ...] = ()
    watched: Watched | None = None
    """None for a role that may not watch."""
    open_approvals: int = 0
    left_open: tuple[date, ...] = ()
    """Days before the day at hand that were never signed or never locked, oldest first."""

    @property
    def to_take_up(self) -> date | None:
        """The oldest day that was left open, seen from a day that was not."""
        is_one = any(one.isoformat() == self.sheet.date for one in self.left_open)
        return self.left_open[0] if self.left_open and not is_one else None

    @property
    def is_worked_on(self) -> bool:
        """Whether its closing may go on: the day at hand, or a day before with tills that was left."""
        return self.is_today or bool(self.sheet.tills)

    @property
    def is_empty(self) -> bool:
        """Whether no till was opened on the day that is being worked on."""
        return self.is_today and not self.sheet.tills and not self.progress.open_tills

    @property
    def tills(self) -> tuple[TillReading, ...]:
        """The tills of the day; with those of days before that are still open, where somebody watches them."""
        if self.watched is None or self.watched.on.isoformat() != self.sheet.date:
            return self.sheet.tills
        return self.watched.tills


@dataclass(frozen=True, slots=True)
class MonthNow:
    """One month as it stands."""

    sheet: MonthSheet
    today: date
    """The day at hand: what comes after it is no month yet."""
    blind: frozenset[str] = frozenset()
    """Days of which this person is not to know the sums before their tills are counted."""
    left_open: frozenset[str] = frozenset()
    """Days that should have been locked and were not."""
