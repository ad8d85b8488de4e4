"""This file is how the screens write money, days and codes, by the window's language and the office's currency."""

from __future__ import annotations

from datetime import date, datetime, time

from collectoffice.domain.money import CURRENCIES, format_amount
from collectoffice.i18n.formats import grouped_code

MINUS = "\N{MINUS SIGN}"


def amount(minor: int, currency: str, language: str) -> str:
    """An amount in minor units, grouped, without the currency's sign: ``1.056.113`` or ``1,234.05``."""
    return format_amount(minor, CURRENCIES[currency], language, MINUS)


def money(minor: int, currency: str, language: str) -> str:
    """An amount with its sign: ``1.056.113 ₫`` or ``¥1,234.05``; the sign never stands on a line of its own."""
    text = amount(abs(minor), currency, language)
    signed = f"{text}\N{NO-BREAK SPACE}₫" if currency == "VND" else f"¥{text}"
    return (MINUS if minor < 0 else "") + signed


def sign(currency: str) -> str:
    """The currency's sign."""
    return "₫" if currency == "VND" else "¥"


def count(number: int, language: str) -> str:
    """A number of things, grouped."""
    return f"{number:,}".replace(",", "." if language == "vi" else ",")


def day(on: date, language: str) -> str:
    """A day with four digits of the year: 21/11/2026 in Vietnamese and English, 2026-11-21 in Chinese."""
    return f"{on:%Y-%m-%d}" if language == "zh" else f"{on:%d/%m/%Y}"


def short_day(on: date, language: str) -> str:
    """A day of this year: 21/11, in Chinese 11-21."""
    return f"{on:%m-%d}" if language == "zh" else f"{on:%d/%m}"


def clock(at: datetime | time) -> str:
    """Hours and minutes."""
    return f"{at:%H:%M}"


def period(year_month: str, language: str) -> str:
    """A billing period ``YYYY-MM`` as the office says it: 09/2026, in Chinese 2026-09."""
    if language == "zh" or len(year_month) != len("2026-09"):
        return year_month
    return f"{year_month[5:]}/{year_month[:4]}"


def code(text: str) -> str:
    """A code in the groups that papers print, ``PQ0500 0451 832``, held together."""
    return grouped_code(text, "\N{NARROW NO-BREAK SPACE}")
