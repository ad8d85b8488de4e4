"""This file is what a single cell means: clean text, codes, amounts, periods, days, VAT rates.

Each function takes a cell as the reader gives it ("" when empty) and returns the value, an empty value, or a ``Flaw``
that says why not. The forms that clerks write are listed in docs/decisions/0020-workbook-reader.md.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from collectoffice.exchange.frames import Cell, number_is_whole

EARLIEST_YEAR, LATEST_YEAR = 1990, 2100
EXACT_DIGITS_END = 1e15
"""Excel keeps 15 digits: a longer number in a code column has lost its last ones."""

_ODD_SPACES = re.compile(r"\s+")
_CODE_NOISE = re.compile(r"[\s\-‐-―._'’`·/]+")
_CURRENCY_WORDS = re.compile(r"(?:vn[dđ]|đồng|đ|₫|cny|rmb|人民币|元|¥|￥)\.?", re.IGNORECASE)
_PLAIN_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DAY_FIRST = re.compile(r"(\d{1,2})[\s/.\-]+(\d{1,2})[\s/.\-]+(\d{4}|\d{2})(?:[\sT].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[\s/.\-年]\s*(\d{1,2})\s*[\s/.\-月]\s*(\d{1,2})\s*日?(?:[\sT].*)?")
_IN_WORDS = re.compile(r"(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})", re.IGNORECASE)
_COMPACT_DAY = re.compile(r"((?:19|20|21)\d{2})(\d{2})(\d{2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_PERIOD_YEAR_FIRST = re.compile(r"((?:19|20)\d{2})\s*[-/._年\s]\s*(\d{1,2})\s*月?份?")
_PERIOD_MONTH_FIRST = re.compile(r"(\d{1,2})\s*[-/._\s]\s*((?:19|20)\d{2})")
_PERIOD_SHORT_YEAR = re.compile(r"(\d{1,2})\s*[-/]\s*(\d{2})")
_PERIOD_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})")
_PERIOD_WORDS = re.compile(r"(\d{1,2})\s*năm\s*((?:19|20)\d{2})", re.IGNORECASE)
_PERIOD_NOISE = re.compile(r"^(?:kỳ|ky)\s*(?:\d\s*[-–:,]?\s+)?|(?:tháng|thang|\bt)\s*", re.IGNORECASE)
_ENGLISH_MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_ENGLISH_PERIOD = re.compile(r"([A-Za-z]{3,9})\.?[\s\-]+((?:19|20)\d{2})")
_EXCEL_EPOCH = date(1899, 12, 30)
_SERIAL_FROM, _SERIAL_TO = 32_874, 73_415
"""Day numbers of 1990-01-01 and 2100-12-31."""
DAYS_TO_1904 = 1462


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a cell has no value: a stable word and its facts."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


def is_plain(text: str) -> bool:
    """Whether a text needs no cleaning: printable, composed, no odd or doubled spaces."""
    return (
        text.isprintable()
        and "  " not in text
        and text[:1] != " "
        and text[-1:] != " "
        and unicodedata.is_normalized("NFC", text)
    )


def clean_text(cell: Cell) -> str:
    """A name, an address, a note: composed letters, single plain spaces, nothing invisible."""
    text = cell if isinstance(cell, str) else shown(cell)
    if is_plain(text):
        return text
    text = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", text))
    text = "".join(letter for letter in text if letter == " " or unicodedata.category(letter) not in {"Cf", "Cc"})
    return _ODD_SPACES.sub(" ", text).strip()


def shown(cell: Cell) -> str:
    """A cell as text: whole numbers without a fraction, days as ISO."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return str(int(cell)) if number_is_whole(cell) else repr(cell)
    return cell.isoformat(sep=" ") if isinstance(cell, datetime) else cell.isoformat()


def code_text(cell: Cell) -> str | Flaw:
    """A customer code: capital letters and digits alone, whatever stood between them."""
    if isinstance(cell, float):
        if not number_is_whole(cell) or abs(cell) >= EXACT_DIGITS_END:
            return Flaw("digits_lost")
        return str(int(cell))
    text = shown(cell)
    if text.isascii() and text.isalnum():
        return text.upper()
    text = unicodedata.normalize("NFKC", text)
    text = "".join(letter for letter in text if unicodedata.category(letter) not in {"Cf", "Cc"})
    return _CODE_NOISE.sub("", text).upper()


def number_text(cell: Cell) -> str | Flaw:
    """A bill number, a meter, a reference: clean text in its own writing, digits kept as they stand."""
    if isinstance(cell, float):
        if not number_is_whole(cell) or abs(cell) >= EXACT_DIGITS_END:
            return Flaw("digits_lost")
        return str(int(cell))
    if isinstance(cell, str) and cell.isascii() and cell.isprintable() and " " not in cell:
        return cell
    return clean_text(unicodedata.normalize("NFKC", shown(cell)))


def phone_text(cell: Cell) -> str:
    """A phone number; nine digits get the zero back that a spreadsheet ate, +84 becomes 0."""
    if isinstance(cell, str) and (cell == "" or (cell.isdecimal() and cell.isascii())):
        text = cell
    elif isinstance(cell, float):
        text = shown(cell)
    else:
        text = unicodedata.normalize("NFKC", clean_text(cell))
        text = "".join(letter for letter in text if letter not in " .-()")
    if text.startswith("+84"):
        text = text[3:] if text.startswith("+840") else f"0{text[3:]}"
    vietnamese_without_zero = 9
    return f"0{text}" if len(text) == vietnamese_without_zero and text.isdecimal() else text


def amount(cell: Cell, minor_digits: int) -> int | None | Flaw:
    """An amount in minor units; None when the cell is empty."""
    if cell == "":
        return None
    if isinstance(cell, float):
        return _number_amount(cell, minor_digits)
    if isinstance(cell, str):
        text = amount_as_typed(cell)
        if text == "":
            return None
        return _text_amount(text, minor_digits)
    return Flaw("not_an_amount", {"text": shown(cell)})


def amount_as_typed(text: str) -> str:
    """An amount's text without currency words and spaces, half-width."""
    text = _ODD_SPACES.sub("", unicodedata.normalize("NFKC", clean_text(text))).replace("−", "-")
    return _CURRENCY_WORDS.sub("", text)


def amount_in_currency(cell: Cell, minor_digits: int) -> Decimal | None:
    """An amount in the currency as it stands, fractions and all; None where there is none."""
    if isinstance(cell, float):
        return Decimal(f"{cell:.15g}") if math.isfinite(cell) else None
    if not isinstance(cell, str) or cell == "":
        return None
    return _decimal_of_text(amount_as_typed(cell), minor_digits)


def _number_amount(number: float, minor_digits: int) -> int | Flaw:
    if not math.isfinite(number) or abs(number) >= EXACT_DIGITS_END:
        return Flaw("not_an_amount", {"text": repr(number)})
    return _in_minor(Decimal(f"{number:.15g}"), minor_digits)


def _text_amount(text: str, minor_digits: int) -> int | Flaw:
    value = _decimal_of_text(text, minor_digits)
    if value is None or abs(value) >= Decimal(EXACT_DIGITS_END):
        return Flaw("not_an_amount", {"text": text})
    return _in_minor(value, minor_digits)


def _in_minor(value: Decimal, minor_digits: int) -> int | Flaw:
    minor = value.scaleb(minor_digits)
    if minor != minor.to_integral_value():
        return Flaw("fraction", {"unit": "fen" if minor_digits else "dong"})
    return int(minor)


def _decimal_of_text(text: str, minor_digits: int) -> Decimal | None:
    """``565.536`` is 565,536 đồng: marks before groups of three are thousands, one mark before others is the fraction."""
    sign = -1 if text.startswith("-") or text.endswith("-") or (text.startswith("(") and text.endswith(")")) else 1
    text = text.strip("-+()")
    if not _PLAIN_NUMBER.fullmatch(text):
        return None
    marks = [letter for letter in text if letter in ".,"]
    groups = re.split(r"[.,]", text)
    has_fraction = bool(marks) and _last_mark_is_fraction(marks, groups, minor_digits)
    whole = "".join(groups[:-1] if has_fraction else groups)
    thousands = groups[1:-1] if has_fraction else groups[1:]
    if any(len(group) != 3 for group in thousands) or len(set(marks[:-1] if has_fraction else marks)) > 1:
        return None
    try:
        return sign * Decimal(f"{whole}.{groups[-1]}" if has_fraction else whole)
    except InvalidOperation:
        return None


def _last_mark_is_fraction(marks: list[str], groups: list[str], minor_digits: int) -> bool:
    if len(groups[-1]) != 3:
        return True
    if len(set(marks)) > 1:
        return True
    return len(marks) == 1 and minor_digits > 0 and marks[-1] == "."


def whole_kwh(cell: Cell) -> int | None | Flaw:
    """Whole kWh, a half rounded up; None when the cell is empty."""
    value = amount_in_currency(cell, 1)
    if value is None:
        return None if cell == "" else Flaw("fact_unreadable", {"text": shown(cell)})
    return int(value.to_integral_value(ROUND_HALF_UP))


def reading_text(cell: Cell) -> str | Flaw:
    """A meter reading as plain decimal text."""
    if isinstance(cell, float) and number_is_whole(cell):
        return str(int(cell))
    value = amount_in_currency(cell, 1)
    if value is None:
        return "" if cell == "" else Flaw("fact_unreadable", {"text": shown(cell)})
    return f"{value.normalize():f}"


def vat_rate(cell: Cell) -> tuple[str, str]:
    """A VAT rate in percent without trailing zeros, and as issued: ``0.08`` and ``8%`` are both 8.

    Words ("KCT", not subject to VAT) and impossible rates stay as issued, with no rate: the rate computes nothing.
    """
    text = clean_text(cell) if isinstance(cell, str) else f"{cell:.15g}" if isinstance(cell, float) else shown(cell)
    if text == "":
        return ("", "")
    bare = unicodedata.normalize("NFKC", text).replace(" ", "").replace(",", ".")
    has_percent = bare.endswith("%")
    try:
        value = Decimal(bare.removesuffix("%"))
    except InvalidOperation:
        return ("", text)
    if not value.is_finite() or value < 0:
        return ("", text)
    percent = value * 100 if not has_percent and value < 1 else value
    if percent >= 100:
        return ("", text)
    return (f"{percent.normalize():f}" if percent else "0", text)


def period(cell: Cell) -> str | Flaw:
    """A billing period as ``YYYY-MM``; "" when the cell is empty."""
    if isinstance(cell, (date, datetime)):
        return f"{cell.year:04}-{cell.month:02}"
    if isinstance(cell, float):
        text = str(int(cell)) if number_is_whole(cell) else repr(cell)
        if number_is_whole(cell) and _SERIAL_FROM <= cell <= _SERIAL_TO:
            return period(_EXCEL_EPOCH + timedelta(days=int(cell)))
    else:
        text = unicodedata.normalize("NFKC", clean_text(cell))
    if text == "":
        return ""
    return _text_period(text)


def _text_period(text: str) -> str | Flaw:
    bare = _PERIOD_NOISE.sub("", text).strip()
    for pattern, year_place in (
        (_PERIOD_COMPACT, 1),
        (_PERIOD_YEAR_FIRST, 1),
        (_PERIOD_MONTH_FIRST, 2),
        (_PERIOD_WORDS, 2),
        (_PERIOD_SHORT_YEAR, 2),
    ):
        found = pattern.fullmatch(bare)
        if found:
            year, month = int(found[year_place]), int(found[3 - year_place])
            return _year_month(year + 2000 if year < 100 else year, month)
    english = _ENGLISH_PERIOD.fullmatch(bare)
    if english and english[1][:3].lower() in _ENGLISH_MONTHS:
        return _year_month(int(english[2]), _ENGLISH_MONTHS[english[1][:3].lower()])
    on_day = day(text)
    if isinstance(on_day, date):
        return _year_month(on_day.year, on_day.month)
    return Flaw("period_unreadable", {"text": text})


def _year_month(year: int, month: int) -> str | Flaw:
    if not 1 <= month <= 12:
        return Flaw("period_month", {"month": month})
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return Flaw("period_unreadable", {"text": f"{month}/{year}"})
    return f"{year:04}-{month:02}"


def day(cell: Cell, *, from_1904: bool = False) -> date | None | Flaw:
    """A day: a date cell, a text (dd/mm/yyyy, yyyy-mm-dd, 2026年11月5日, 20261105) or a day number; None when empty."""
    if isinstance(cell, datetime):
        found: date | None = cell.date()
    elif isinstance(cell, date):
        found = cell
    elif isinstance(cell, float):
        found = _day_of_number(cell, from_1904=from_1904)
    else:
        text = unicodedata.normalize("NFKC", clean_text(cell))
        if text == "":
            return None
        found = day_in_text(text)
    if found is None:
        return Flaw("date_unreadable", {"text": shown(cell)})
    if not EARLIEST_YEAR <= found.year <= LATEST_YEAR:
        return Flaw("date_out_of_range", {"text": found.isoformat()})
    return found


def _day_of_number(number: float, *, from_1904: bool) -> date | None:
    if not math.isfinite(number):
        return None
    serial = int(number) + (DAYS_TO_1904 if from_1904 else 0)
    if _SERIAL_FROM <= serial <= _SERIAL_TO:
        return _EXCEL_EPOCH + timedelta(days=serial)
    compact = _COMPACT_DAY.fullmatch(str(int(number)))
    return _calendar_day(compact[1], compact[2], compact[3]) if compact else None


def day_in_text(text: str) -> date | None:
    """The day that a whole text writes, or None."""
    for pattern in (_YEAR_FIRST, _COMPACT_DAY):
        found = pattern.fullmatch(text)
        if found:
            return _calendar_day(found[1], found[2], found[3])
    for pattern in (_DAY_FIRST, _IN_WORDS):
        found = pattern.fullmatch(text)
        if found:
            return _calendar_day(found[3], found[2], found[1])
    if text.isdecimal() and _SERIAL_FROM <= int(text) <= _SERIAL_TO:
        return _EXCEL_EPOCH + timedelta(days=int(text))
    return None


def _calendar_day(year: str, month: str, day_of_month: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day_of_month))
    except ValueError:
        return None


def time_text(cell: Cell) -> str:
    """The time of day of a moment as ``HH:MM:SS``; "" when there is none."""
    if isinstance(cell, datetime):
        return cell.strftime("%H:%M:%S")
    if isinstance(cell, float) and not number_is_whole(cell) and math.isfinite(cell):
        seconds = round((cell - math.floor(cell)) * 86_400) % 86_400
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    found = _TIME.search(cell) if isinstance(cell, str) else None
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return ""
    return f"{int(found[1]):02}:{found[2]}:{found[3] or '00'}"
