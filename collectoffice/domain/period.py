"""This file is the billing period: the many ways in which an office writes a month, and the one that is kept, ``YYYY-MM``."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from collectoffice.domain.errors import NotAPeriod
from collectoffice.domain.folding import fold

EARLIEST_YEAR: Final = 1990
LATEST_YEAR: Final = 2100
LAST_MONTH: Final = 12

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_MONTH = r"(?P<month>\d{1,2})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}(?P<month>\d\d)",
        rf"{_YEAR}\s?[-/._年 ]\s?{_MONTH}(?:\s?月)?(?:份)?",
        rf"{_YEAR}\s?[-/.年]\s?{_MONTH}\s?[-/.月]\s?\d{{1,2}}(?:日)?(?:[ t].*)?",
        rf"(?:\d{{1,2}}\s?[-/.]\s?)?{_MONTH}\s?[-/._ ]\s?{_YEAR}",
        rf"(?:ky (?:\d{{1,2}}(?: ?[-,] ?| ))?)?(?:thang |t)?{_MONTH}\s?(?:[-/. ]|nam|, nam)\s?{_YEAR}",
        rf"(?P<name>[a-z]{{3,9}})[. -]{{1,2}}{_YEAR}",
    )
)


def parse_period(value: object) -> str:
    """``YYYY-MM`` of a day, of a number like 202611, or of a text as offices write it.

    ``11/2026``, ``2026-11``, ``202611``, ``Kỳ 1 tháng 11 năm 2026``, ``2026年11月``, ``Nov 2026``; a day's text counts
    as its month. Refuses ``NotAPeriod`` with ``why`` = ``form``, ``month`` or ``year``.
    """
    if isinstance(value, date):
        return f"{value.year:04d}-{value.month:02d}"
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    folded = fold(text)
    for form in _FORMS:
        found = form.fullmatch(folded)
        if found:
            return _checked(text, int(found["year"]), _month(found, text))
    raise NotAPeriod(text=text, why="form")


def _month(found: re.Match[str], text: str) -> int:
    named = found.groupdict().get("name")
    if named is None:
        return int(found["month"])
    if named[:3] not in _MONTHS:
        raise NotAPeriod(text=text, why="form")
    return _MONTHS.index(named[:3]) + 1


def _checked(text: str, year: int, month: int) -> str:
    if not 1 <= month <= LAST_MONTH:
        raise NotAPeriod(text=text, why="month")
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise NotAPeriod(text=text, why="year")
    return f"{year:04d}-{month:02d}"
