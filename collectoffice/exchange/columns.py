"""This file is whole columns of a chunk turned into values in a few strokes, so that 100,000 rows take a second.

A column is checked as one text or one array first; only where something odd shows is it looked at cell by cell
(``cells.py`` has the meaning of a single cell). Values that come again are looked up instead of worked out again.
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeVar

from collectoffice.exchange import cells
from collectoffice.exchange.cells import Flaw
from collectoffice.exchange.frames import (
    EMPTY_TAGGED,
    NUMBERS,
    SEPARATOR,
    TEXTS,
    Cell,
    CellMemo,
    pack_column,
    untag_cell,
)

Value = TypeVar("Value")

_LARGEST_EXACT = cells.EXACT_DIGITS_END
_NINE_DIGITS_TAGGED = len("n923505557.0")


class Memo(dict[Cell, Value]):
    """What was worked out for a cell, so that the same cell costs a look-up."""

    LARGEST = 20_000

    def __init__(self, work_out: Callable[[Cell], Value]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, cell: Cell) -> Value:
        """Work a new cell out."""
        if len(self) >= self.LARGEST:
            self.clear()
        value = self[cell] = self._work_out(cell)
        return value

    def column(self, column: Sequence[Cell]) -> list[Value]:
        """A whole column."""
        return list(map(self.__getitem__, column))


class Packed:
    """One column of a chunk: unpacked when asked, in the form that suits its field."""

    def __init__(self, body: bytes, rows: int, memo: CellMemo) -> None:
        self._form = body[:1]
        self._rows = rows
        self._memo = memo
        self.numbers: array[float] | None = None
        """The column as doubles when it holds numbers alone."""
        self.joined: str | None = None
        """The column as one text when it holds text alone."""
        text = ""
        if self._form == NUMBERS:
            self.numbers = array("d")
            self.numbers.frombytes(body[1:])
        else:
            text = body[1:].decode("utf-8", "replace")
        if self._form == TEXTS:
            self.joined = text
        self._text = text

    @classmethod
    def of(cls, column: Sequence[Cell]) -> Packed:
        """A column of given cells."""
        return cls(pack_column(tuple(column)), len(column), CellMemo())

    @cached_property
    def parts(self) -> list[str]:
        """The packed cells of a column that is not of numbers alone."""
        return self._text.split(SEPARATOR) if self._rows else []

    def cells(self) -> Sequence[Cell]:
        """The column cell by cell."""
        if self.numbers is not None:
            return self.numbers
        if self.joined is not None:
            return self.parts
        return list(map(self._memo.__getitem__, self.parts))

    def filled(self) -> int:
        """How many cells have something in them."""
        empty = "" if self.joined is not None else EMPTY_TAGGED
        return self._rows - (0 if self.numbers is not None else self.parts.count(empty))

    def sample(self) -> str:
        """The first filled cell as text, "" when there is none."""
        return next((text for text in map(cells.shown, self.cells()) if text), "")


def texts(column: Packed) -> list[str]:
    """Names, addresses, notes."""
    joined = column.joined
    if joined is None:
        return [cells.clean_text(cell) for cell in column.cells()]
    return _clean_parts(column.parts)


def _clean_parts(parts: list[str]) -> list[str]:
    """Look at many texts at once; halve them where something is odd."""
    smallest = 8
    if len(parts) <= smallest:
        return [cells.clean_text(part) for part in parts]
    bar = "│"
    joined = bar.join(parts)
    is_plain = (
        joined.isprintable()
        and "  " not in joined
        and " │" not in joined
        and "│ " not in joined
        and joined[0] != " "
        and joined[-1] != " "
        and unicodedata.is_normalized("NFC", joined)
    )
    if is_plain:
        return parts
    middle = len(parts) // 2
    return _clean_parts(parts[:middle]) + _clean_parts(parts[middle:])


def codes(column: Packed) -> list[str | Flaw]:
    """Customer codes."""
    joined = column.joined
    if joined is not None and joined.isascii() and joined.replace(SEPARATOR, "").isalnum():
        return list(joined.upper().split(SEPARATOR))
    return [cells.code_text(cell) for cell in column.cells()]


def amounts(column: Packed, minor_digits: int) -> list[int | None | Flaw]:
    """Amounts in minor units."""
    numbers = column.numbers
    if numbers is not None and all(map(float.is_integer, numbers)) and max(map(abs, numbers)) < _LARGEST_EXACT:
        factor = 10**minor_digits
        whole = map(int, numbers)
        return [number * factor for number in whole] if minor_digits else list(whole)
    if numbers is not None and minor_digits:
        return _amounts_with_fraction(numbers, minor_digits)
    return [cells.amount(cell, minor_digits) for cell in column.cells()]


def _amounts_with_fraction(numbers: array[float], minor_digits: int) -> list[int | None | Flaw]:
    """Yuan as doubles: right when the fen, divided again, give the very same doubles."""
    factor = 10**minor_digits
    try:
        minor = [round(number * factor) for number in numbers]
    except (ValueError, OverflowError):
        minor = []
    if (
        minor
        and array("d", [amount / factor for amount in minor]) == numbers
        and max(map(abs, numbers)) < _LARGEST_EXACT
    ):
        return list(minor)
    return [cells.amount(number, minor_digits) for number in numbers]


def readings(column: Packed) -> list[str | Flaw]:
    """Meter readings as plain decimal text."""
    numbers = column.numbers
    if numbers is not None and all(map(float.is_integer, numbers)) and max(map(abs, numbers)) < _LARGEST_EXACT:
        return list(map(str, map(int, numbers)))
    return [cells.reading_text(cell) for cell in column.cells()]


def kwh(column: Packed) -> list[int | None | Flaw]:
    """Whole kWh."""
    numbers = column.numbers
    if numbers is not None and all(map(float.is_integer, numbers)) and max(map(abs, numbers)) < _LARGEST_EXACT:
        return list(map(int, numbers))
    return [cells.whole_kwh(cell) for cell in column.cells()]


def number_texts(column: Packed) -> list[str | Flaw]:
    """Bill numbers, meters, references."""
    joined = column.joined
    if joined is not None and joined.isascii() and " " not in joined and joined.replace(SEPARATOR, "0").isprintable():
        return list(column.parts)
    return [cells.number_text(cell) for cell in column.cells()]


def phones(column: Packed) -> list[str]:
    """Phone numbers; whole numbers are read from their packed form, where nothing else comes as often."""
    if column.numbers is not None:
        return [cells.phone_text(number) for number in column.numbers]
    if column.joined is not None:
        return [part if _is_whole_phone(part) else cells.phone_text(part) for part in column.parts]
    return [
        f"0{part[1:-2]}"
        if part[0] == "n" and len(part) == _NINE_DIGITS_TAGGED and part.endswith(".0")
        else part[1:]
        if part[0] == "s" and _is_whole_phone(part[1:])
        else cells.phone_text(untag_cell(part))
        for part in column.parts
    ]


def _is_whole_phone(text: str) -> bool:
    """Whether a phone number needs no more care."""
    return not text or (text[0] == "0" and text.isdecimal() and text.isascii())
