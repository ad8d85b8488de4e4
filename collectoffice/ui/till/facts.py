"""This file is a till as its screen shows it: while it is open, and once its count is locked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from collectoffice.domain.day_sheet import Awaited, TillReading
from collectoffice.services.commands.form_in_printer import FormNext
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.till_receipts import TillReceipt, figure_receipts, till_receipts_of
from collectoffice.ui.till.hints_panel import Hint


@dataclass(frozen=True, slots=True)
class OpenTill:
    """The cashier's open till; no sum of its cash, the count is blind."""

    number: int
    counter: int
    opened_at: str
    """``HH:MM``."""
    business_date: date
    moved: Mapping[str, int]
    """Cash moved by kind, in minor units."""
    awaited: tuple[Awaited, ...] = ()


@dataclass(frozen=True, slots=True)
class ListWanted:
    """A list behind a till: all its receipts, or what one figure of its reading is made of."""

    till: int
    title: Callable[[], str]
    of: str
    """``receipts``, ``tender`` or ``kind``."""
    name: str = ""
    """The way of paying, or the kind."""
    has_sum: bool = True
    """Whether the list may say what it adds up to."""


@dataclass(frozen=True, slots=True)
class CountedTill:
    """A till whose count is locked, with the books' figures beside it."""

    reading: TillReading
    counted_minor: int
    pieces: Mapping[int, int]
    counted_at: str
    """``HH:MM``."""
    counts: tuple[int, ...]
    """The sum of every count, the last one included."""
    hints: tuple[Hint, ...] = ()
    missed: Callable[[], str] = str
    """The searches that found nothing."""
    form: FormNext | None = None
    """The form that should lie in the printer; None on plain paper, or with none in hand."""

    @property
    def off_minor(self) -> int:
        """Counted less expected: over is positive, short negative."""
        return self.counted_minor - self.reading.expected_minor


def list_of(office: Office, staff: StaffMember, wanted: ListWanted) -> tuple[TillReceipt, ...]:
    """Reads a list that is wanted; refuses as ``till_receipts_of`` does."""
    if wanted.of == "receipts":
        return till_receipts_of(office, staff, wanted.till)
    return figure_receipts(office, staff, "tender" if wanted.of == "tender" else "kind", wanted.name, wanted.till)
