"""This file is how days, hours, periods, codes and telephone numbers are written, on screens and on papers.

Groups of a code are held together by a no-break space; pass ``space=" "`` where a line may break.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

NO_BREAK_SPACE: Final = "\u00a0"

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = {
    "vi": ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"),
    "zh": ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_SHORT_WEEKDAYS = {
    "vi": ("T2", "T3", "T4", "T5", "T6", "T7", "CN"),
    "zh": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "en": _WEEKDAYS["en"],
}
_VIETNAMESE_CUSTOMER_CODE = re.compile(r"P[A-Z][A-Z0-9]{11}")
_SEPARATORS = re.compile(r"[\s.\-]+")
_LONGEST_UNGROUPED = 5
_PHONES = (
    (re.compile(r"(0[3-9]\d\d)(\d{3})(\d{3})"), "Vietnamese mobile"),
    (re.compile(r"(02\d\d)(\d{4})(\d{3})"), "Vietnamese fixed line"),
    (re.compile(r"(1[3-9]\d)(\d{4})(\d{4})"), "Chinese mobile"),
)


def day(on: date, language: str) -> str:
    """A day in figures: 20/11/2026, 2026-11-20, 20 Nov 2026."""
    if language == "vi":
        return f"{on.day:02d}/{on.month:02d}/{on.year:04d}"
    if language == "zh":
        return f"{on.year:04d}-{on.month:02d}-{on.day:02d}"
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year:04d}"


def day_with_weekday(on: date, language: str) -> str:
    """A day on which somebody must act: Thứ Sáu 20/11/2026, 2026-11-20 星期五, Fri 20 Nov 2026."""
    weekday = _WEEKDAYS[language][on.weekday()]
    return f"{day(on, language)} {weekday}" if language == "zh" else f"{weekday} {day(on, language)}"


def short_weekday(on: date, language: str) -> str:
    """The weekday in two or three letters: T6, 周五, Fri."""
    return _SHORT_WEEKDAYS[language][on.weekday()]


def clock_time(at: datetime, language: str) -> str:
    """Hour and minute of the day as the office reads them: 08 giờ 30 in Vietnamese, else 08:30."""
    return f"{at.hour:02d} giờ {at.minute:02d}" if language == "vi" else f"{at.hour:02d}:{at.minute:02d}"


def moment_with_weekday(at: datetime, language: str) -> str:
    """Hour and day: 09 giờ 12, Thứ Sáu 20/11/2026 · 2026-11-20 星期五 09:12 · Fri 20 Nov 2026, 09:12."""
    on, clock = day_with_weekday(at.date(), language), clock_time(at, language)
    if language == "vi":
        return f"{clock}, {on}"
    return f"{on} {clock}" if language == "zh" else f"{on}, {clock}"


def period(year_month: str, language: str) -> str:
    """A billing period ``YYYY-MM``: 08/2026, 2026-08, Aug 2026."""
    year, _, month = year_month.partition("-")
    if language == "zh":
        return year_month
    return f"{month}/{year}" if language == "vi" else f"{_MONTHS[int(month) - 1]} {year}"


def grouped_code(code: str, space: str = NO_BREAK_SPACE) -> str:
    """A code in groups that are easy to read out: PQ0500 0451 832, meters and bill numbers of digits in fours.

    A code that has letters or marks of its own (``KH01-26-0000001``) and a short one stay as they are.
    """
    if _VIETNAMESE_CUSTOMER_CODE.fullmatch(code):
        return space.join((code[:6], code[6:10], code[10:]))
    if code.isascii() and code.isdigit() and len(code) > _LONGEST_UNGROUPED:
        return space.join(code[start : start + 4] for start in range(0, len(code), 4))
    return code


def phone(number: str, space: str = NO_BREAK_SPACE) -> str:
    """A telephone number as it is spoken: 0912 345 678, 0258 3555 190, 138 1234 5678; one that is written in groups, as it is."""
    digits = _SEPARATORS.sub("", number)
    if " " in number.strip():
        return space.join(number.split())
    for pattern, _kind in _PHONES:
        found = pattern.fullmatch(digits)
        if found:
            return space.join(found.groups())
    return number
