"""This file is money as text: what a cashier types becomes minor units, and minor units become what is shown and printed.

Sums are integers in minor units everywhere (đồng, fen); a decimal sign exists in text only.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from collectoffice.domain.errors import FractionOfMinorUnit, NotAnAmount

NO_BREAK_SPACE = "\u00a0"
LONGEST_WHOLE_PART = 15
"""Digits before the decimal sign; no office takes more, and a longer number is a scanned code in the wrong box."""

_GROUP = 3
_MINUS_SIGNS = "-\u2013\u2212"
_PLAIN = re.compile(r"(?P<whole>\d*)(?:(?P<sign>[.,])(?P<part>\d+))?")
_GROUPED = {
    mark: re.compile(rf"(?P<whole>\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+)(?:(?P<sign>[{decimals}])(?P<part>\d+))?")
    for mark, decimals in ((".", ","), (",", "."), (" ", ".,"))
}


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency: its ISO 4217 code and how many digits its minor unit has behind the decimal sign."""

    code: str
    minor_digits: int

    @property
    def minor_per_unit(self) -> int:
        """How many minor units make one unit: 1 for đồng, 100 for yuan."""
        return int(10**self.minor_digits)


VND = Currency("VND", 0)
CNY = Currency("CNY", 2)
CURRENCIES = {money.code: money for money in (VND, CNY)}

_UNITS_TYPED = {"VND": ("đ", "₫"), "CNY": ("¥", "元")}


def currency(code: str) -> Currency:
    """The currency of an ISO code; an office has one, fixed when it is made."""
    return CURRENCIES[code]


def parse_amount(text: str, currency: Currency) -> int:
    """Minor units of an amount as a cashier types it, negative where a minus stands before it.

    Takes full-width digits, groups of three by ``.``, ``,`` or a space, either sign before the decimals, and the
    currency's own sign. One sign and three digits is a group in đồng (``565.536``); in yuan ``1,234`` is a group and
    ``1.234`` is finer than a fen. Refuses ``NotAnAmount`` and ``FractionOfMinorUnit``; never guesses.
    """
    bare = _without_unit(unicodedata.normalize("NFKC", text).strip(), currency)
    is_negative = bare[:1] in tuple(_MINUS_SIGNS)
    bare = _without_unit(bare[1:].strip(), currency) if is_negative else bare
    whole, decimals = _split(bare, text, currency)
    if len(whole) > LONGEST_WHOLE_PART:
        raise NotAnAmount(text=text)
    if len(decimals) > currency.minor_digits and decimals.strip("0"):
        raise FractionOfMinorUnit(text=text, currency=currency.code)
    minor = int(whole + decimals[: currency.minor_digits].ljust(currency.minor_digits, "0"))
    return -minor if is_negative else minor


def format_amount(minor: int, currency: Currency, language: str, minus: str = "-") -> str:
    """``1.050.000`` in Vietnamese, ``1,050,000`` in Chinese and English, decimals as the currency has them.

    Papers pass ``minus="–"`` (U+2013), the only minus that their fonts have.
    """
    group, decimal_sign = (".", ",") if language == "vi" else (",", ".")
    whole, decimals = divmod(abs(minor), currency.minor_per_unit)
    text = f"{whole:,}".replace(",", group)
    if currency.minor_digits:
        text += f"{decimal_sign}{decimals:0{currency.minor_digits}d}"
    return minus + text if minor < 0 else text


def with_unit(minor: int, currency: Currency, language: str, minus: str = "-") -> str:
    """The amount with its unit, never broken over two lines: ``1.050.000 đ``, ``￥1,234.56``, ``¥1,234.56``."""
    amount = format_amount(abs(minor), currency, language)
    if currency.code == "VND":
        text = f"{amount}{NO_BREAK_SPACE}đ"
    elif language == "vi":
        text = f"{amount}{NO_BREAK_SPACE}¥"
    else:
        text = ("￥" if language == "zh" else "¥") + amount
    return minus + text if minor < 0 else text


def plain(minor: int, currency: Currency) -> str:
    """The amount for another program: no groups, a point before the decimals (``191.06``, ``512378``)."""
    whole, decimals = divmod(abs(minor), currency.minor_per_unit)
    text = f"{whole}.{decimals:0{currency.minor_digits}d}" if currency.minor_digits else str(whole)
    return f"-{text}" if minor < 0 else text


def _without_unit(text: str, currency: Currency) -> str:
    """The text without the currency's own sign before or behind it; another currency's sign stays and is refused."""
    lowered = text.lower()
    for unit in _UNITS_TYPED[currency.code]:
        if lowered.endswith(unit):
            return text[: -len(unit)].rstrip()
        if lowered.startswith(unit):
            return text[len(unit) :].lstrip()
    return text


def _split(bare: str, typed: str, currency: Currency) -> tuple[str, str]:
    """The digits before and behind the decimal sign; ``typed`` is named in the refusal."""
    if not bare.isascii() or not any(char.isdigit() for char in bare):
        raise NotAnAmount(text=typed)
    found = _PLAIN.fullmatch(bare)
    if found and not _is_one_group(found, currency):
        return _decimals_of(found, typed, currency)
    for mark, pattern in _GROUPED.items():
        grouped = pattern.fullmatch(bare)
        if grouped:
            return grouped["whole"].replace(mark, ""), grouped["part"] or ""
    raise NotAnAmount(text=typed)


def _is_one_group(found: re.Match[str], currency: Currency) -> bool:
    """Whether the only sign of ``565.536`` separates thousands."""
    if found["part"] is None or len(found["part"]) != _GROUP:
        return False
    if not 1 <= len(found["whole"]) <= _GROUP or found["whole"].startswith("0"):
        return False
    return currency.minor_digits == 0 or found["sign"] == ","


def _decimals_of(found: re.Match[str], typed: str, currency: Currency) -> tuple[str, str]:
    """Whole and decimals of a number with at most one sign in it, where that sign is a decimal sign."""
    whole, part = found["whole"], found["part"] or ""
    is_wrong_group = len(part) > _GROUP and len(whole) <= _GROUP and (found["sign"] == "," or not currency.minor_digits)
    if is_wrong_group:
        raise NotAnAmount(text=typed)
    is_lost_zero = len(part) > currency.minor_digits and len(whole) <= _GROUP
    if is_lost_zero and not part.strip("0"):
        # "500.00" in đồng may be 500 or a 500.000 with a zero lost: the cashier must say which.
        raise FractionOfMinorUnit(text=typed, currency=currency.code)
    return whole or "0", part
