"""This file is what stands around the table: the day of an arrears list, the issue day, the period, the currency."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Literal

from collectoffice.exchange.cells import Flaw, clean_text, day_in_text, period, shown
from collectoffice.exchange.frames import Cell
from collectoffice.exchange.words import fold

Currency = Literal["VND", "CNY"]

_DAY = (
    r"\s*[::]?\s*(?:ngày\s*)?"
    r"(\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4}"
    r"|\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?"
    r"|\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})"
)
_AS_OF = re.compile(
    r"(?:đến hết ngày|đến ngày|tính đến|đến hết|tới ngày|tại ngày|den ngay|tinh den"
    r"|截至日期|截至|截止日期|截止到|截止|as of|as at|up to)" + _DAY,
    re.IGNORECASE,
)
_ISSUED = re.compile(
    r"(?:ngày lập|ngày phát hành|ngày hóa đơn|ngày lập bảng|ngay lap|ngay phat hanh"
    r"|制表日期|发行日期|出账日期|制单日期|填表日期|issue date|issued on|issued|date of issue|date)" + _DAY,
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"(?:tháng|kỳ|thang)\s*(\d{1,2}\s*(?:/|-|năm)\s*\d{4})|(\d{4}\s*年\s*\d{1,2}\s*月)"
    r"|(?:period|month)\s*[::]?\s*(\d{1,2}/\d{4}|\d{4}-\d{2})",
    re.IGNORECASE,
)
_FILE_DAY = re.compile(r"(?<!\d)(?:(20\d{2})[-._]?(\d{2})[-._]?(\d{2})|(\d{2})[-._](\d{2})[-._](20\d{2}))(?!\d)")
_VND_MARKS = re.compile(r"\(\s*(?:đ|đồng|vnđ|vnd|₫)\s*\)|\bvn[dđ]\b|₫|\bđồng\b|đvt\s*:\s*(?:đồng|đ)", re.IGNORECASE)
_CNY_MARKS = re.compile(r"[(（]\s*元\s*[)）]|人民币|￥|¥|\b(?:cny|rmb|yuan)\b|单位\s*[::]\s*元", re.IGNORECASE)
_COLONS = "::"
_BY_LANGUAGE: dict[str, Currency] = {"vi": "VND", "zh": "CNY"}


def title_texts(rows: Iterable[Sequence[Cell]]) -> list[str]:
    """The texts above the header."""
    return [clean_text(unicodedata.normalize("NFKC", shown(cell))) for row in rows for cell in row if cell != ""]


def as_of_day(titles: Iterable[str], file_name: str) -> date | None:
    """The day of an arrears list: from its title, else from its file name."""
    return _first_day(_AS_OF, titles) or day_in_file_name(file_name)


def issue_day(titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> date | None:
    """The issue day that the title states, in one cell or in the cell beside its words."""
    found = _first_day(_ISSUED, titles)
    if found:
        return found
    for row in rows:
        cells = [cell for cell in row if cell != ""]
        for words, value in pairwise(cells):
            if not isinstance(value, date) or not isinstance(words, str):
                continue
            if _ISSUED.match(f"{clean_text(words).rstrip(_COLONS)} 01/01/2000"):
                return value.date() if isinstance(value, datetime) else value
    return None


def title_period(titles: Iterable[str]) -> str:
    """The billing period that the title names, or ""."""
    for text in titles:
        found = _PERIOD.search(text)
        if found:
            month = period(next(group for group in found.groups() if group))
            if not isinstance(month, Flaw):
                return month
    return ""


def day_in_file_name(file_name: str) -> date | None:
    """A day in a file name: 2026-10-31, 20261031 or 31.10.2026."""
    for found in _FILE_DAY.finditer(file_name):
        year, month, day_of_month = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
        try:
            return date(int(year), int(month), int(day_of_month))
        except ValueError:
            continue
    return None


def currency_of(headers: Sequence[str], titles: Sequence[str], language: str) -> tuple[Currency | None, str]:
    """The currency of a list and the words that say so: a unit in header or title, else the header's language."""
    for text in (*headers, *titles):
        if _CNY_MARKS.search(text):
            return "CNY", text
        if _VND_MARKS.search(text):
            return "VND", text
    by_language = _BY_LANGUAGE.get(language)
    if by_language is None:
        return None, ""
    return by_language, " | ".join(header for header in headers if fold(header))[:120]


def _first_day(pattern: re.Pattern[str], titles: Iterable[str]) -> date | None:
    for text in titles:
        found = pattern.search(text)
        if found:
            on_day = day_in_text(clean_text(found[1]))
            if on_day:
                return on_day
    return None
