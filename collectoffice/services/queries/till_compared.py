"""This file is a till between its count and its close: what was counted beside the books, and what may explain the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import cash
from collectoffice.domain.errors import TillNotCounted
from collectoffice.domain.permission import require
from collectoffice.services.acting import till_to_close
from collectoffice.services.queries.till_hints import Hint, searches_without_result, till_hints
from collectoffice.services.queries.till_reading import reading_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.db.people import StaffMember
    from collectoffice.domain.day_sheet import TillReading
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class TillCompared:
    """A counted till with the books' figures; sums in minor units."""

    reading: TillReading
    counted_minor: int
    """By the last count."""
    pieces: Mapping[int, int]
    counted_at: str
    hints: tuple[Hint, ...]
    missed: tuple[str, ...]
    """The searches that found nothing."""


def till_compared(office: Office, staff: StaffMember) -> TillCompared:
    """The cashier's own till once its count is locked: only then is said what the drawer should have held.

    Refuses ``NotAllowed``, ``NoOpenTill`` and ``TillNotCounted``.
    """
    require(staff.role, "close_till")
    till = till_to_close(office, staff)
    counts = [count for count in cash.counts_of_till(office.file.connection, till.till_id) if count.purpose == "close"]
    if not counts:
        raise TillNotCounted(till=till.till_id)
    hints = till_hints(office, till.till_id)
    reading = reading_of(office, till.till_id)
    return TillCompared(
        reading=reading,
        counted_minor=counts[-1].total_minor,
        pieces=counts[-1].pieces,
        counted_at=counts[-1].at,
        hints=hints,
        missed=searches_without_result(counts[-1].total_minor - reading.expected_minor, hints),
    )
