"""This file is which backups are kept: the newest, one for each of 7 days, of 4 weeks and of 12 months."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12


def kept_backups(made_at: Iterable[datetime]) -> frozenset[datetime]:
    """The moments of the backups that are kept, of those at ``made_at``, each of which was opened and checked.

    Of every day, week and month that has backups the newest stands for it; the newest 7 days, 4 weeks and 12 months
    that have any are kept. Time in which none was made takes nothing away, and the newest of all is always kept.
    """
    newest_first = sorted(made_at, reverse=True)
    days = _newest_of(newest_first, lambda at: (at.year, at.month, at.day), DAYS)
    weeks = _newest_of(newest_first, lambda at: at.isocalendar()[:2], WEEKS)
    months = _newest_of(newest_first, lambda at: (at.year, at.month), MONTHS)
    return frozenset((*days, *weeks, *months))


def _newest_of(
    newest_first: list[datetime], span_of: Callable[[datetime], tuple[int, ...]], most: int
) -> list[datetime]:
    """The newest moment of each span, of so many spans."""
    newest: dict[tuple[int, ...], datetime] = {}
    for at in newest_first:
        newest.setdefault(span_of(at), at)
    return list(newest.values())[:most]
