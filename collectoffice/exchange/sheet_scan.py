"""This file is one quick run over the bytes of a workbook's big parts: sizes that would break a reader, and formulas.

It parses nothing: patterns over pieces of half a megabyte, so that 60 MB of XML take about half a second and no
memory. While it runs, the child may already be reading (reader.py); nothing that was read is used before it is done.
"""

from __future__ import annotations

import re
import zipfile
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from collectoffice.domain.errors import Cancelled
from collectoffice.exchange.preflight import Anatomy, refuse, unpack

MOST_ROWS = 999_999
MOST_BOX_CELLS = 26_000_000
"""Rows × columns: the reader makes room for every cell of that box, 32 bytes each."""
MOST_CELLS = 26_000_000
MOST_STRINGS = 3_000_000
MOST_FORMULAS = 2_000_000
LONGEST_TEXT_BYTES = 256 * 1024
"""Longest stretch without a tag; a cell's text has 32,767 characters at most."""

_MOST_DIGITS = len(str(MOST_ROWS))
_MORE_DIGITS = [re.compile(rb' r="[A-Z]+[0-9]{%d}' % digits) for digits in range(1, _MOST_DIGITS + 2)]
_SIX_DIGITS = re.compile(rb' r="[A-Z]+([0-9]{%d})"' % _MOST_DIGITS)
_LONG_COLUMNS = re.compile(rb' r="([A-Z]{2,})')
_ONE_LETTER_COLUMNS = 26
_ANY_LETTERS = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]+)[0-9]")
_ANY_DIGITS = re.compile(rb"\sr\s*=\s*[\"'][A-Za-z]*0*([0-9]+)[\"']")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_AFTER_FORMULA = re.compile(rb"(?:/>|</(?:\w+:)?f>)\s*<(?:\w+:)?v>[^<]")
_CELL_START = re.compile(rb"<(?:\w+:)?c[\s>]")
_CELL_ADDRESS = re.compile(rb"[\s]r\s*=\s*[\"']([A-Za-z]+)([0-9]+)")
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Formulas:
    """The cells of one sheet that hold formulas: column from 0 → rows as Excel shows them."""

    rows: Mapping[int, array[int]] = field(default_factory=dict)
    uncached: Mapping[int, array[int]] = field(default_factory=dict)
    """Those that were saved without their result, so that a reader sees 0 or nothing."""

    def between(self, column: int, first: int, last: int) -> frozenset[int]:
        """Rows from first to last whose cell in this column is a formula."""
        rows = self.rows.get(column)
        if rows is None:
            return frozenset()
        return frozenset(rows[bisect_left(rows, first) : bisect_right(rows, last)])

    def is_uncached(self, row: int, column: int) -> bool:
        """Whether this cell is a formula without its result."""
        return row in self.uncached.get(column, ())


def column_number(letters: str) -> int:
    """``A`` → 0, ``AA`` → 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def column_letters(index: int) -> str:
    """0 → ``A``, 26 → ``AA``."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def scan(path: Path, anatomy: Anatomy, cancelled: Callable[[], bool]) -> dict[str, Formulas]:
    """Run over every big part; the formulas of each sheet part.

    Raises:
        WorkbookUnreadable: too large for a list of bills, hostile or damaged.
        Cancelled: ``cancelled`` said so.
    """
    found: dict[str, Formulas] = {}
    with zipfile.ZipFile(path) as archive:
        for part in anatomy.big_parts:
            tally = _Tally(is_strings=part == anatomy.strings_part)
            with archive.open(part) as file:
                for piece in unpack(file):
                    if cancelled():
                        raise Cancelled
                    tally.add(piece)
            tally.finish()
            found[part] = Formulas(tally.sorted_formulas(), tally.uncached_rows)
    return found


class _Tally:
    """What was counted so far in one part."""

    def __init__(self, *, is_strings: bool) -> None:
        self._is_strings = is_strings
        self.formula_rows: dict[int, array[int]] = {}
        self.uncached_rows: dict[int, array[int]] = {}
        self._rest = b""
        self._is_first = True
        self._cells = self._strings = self._formulas = self._rows = 0
        self._last_row = self._last_column = self._digits = 1

    def add(self, piece: bytes) -> None:
        """Count one piece; what follows its last whole tag waits for the next."""
        if self._is_first:
            self._is_first = False
            if piece.startswith(_UTF16_MARKS) or b"\x00" in piece[:64]:
                raise refuse("hostile", detail="encoding")
        text = self._rest + piece
        cut = self._cut(text)
        self._rest = text[cut:]
        if len(self._rest) > LONGEST_TEXT_BYTES + 4096:
            raise refuse("too_large", detail="text")
        self._count(text[:cut])

    def finish(self) -> None:
        """Count what is left."""
        self._count(self._rest)

    def sorted_formulas(self) -> dict[int, array[int]]:
        """Formula cells by column, rows ascending (they are, unless somebody shuffled the file)."""
        return {column: array("q", sorted(rows)) for column, rows in self.formula_rows.items()}

    def _cut(self, text: bytes) -> int:
        """Where to cut: before the last cell or string, so that none is torn."""
        for mark in (b"<c ", b"<row", b"<si>", b":c ", b":si>", b"<"):
            cut = text.rfind(mark)
            if cut > 0 and len(text) - cut <= LONGEST_TEXT_BYTES:
                return text.rfind(b"<", 0, cut + 1)
        return 0

    def _count(self, text: bytes) -> None:
        if b"<!" in text and _DTD.search(text):
            raise refuse("hostile", detail="dtd")
        if self._is_strings:
            self._strings += text.count(b"<si") + text.count(b":si>")
            if self._strings > MOST_STRINGS:
                raise refuse("too_large", strings=self._strings)
            return
        cells = text.count(b"<c ") + text.count(b":c ") or text.count(b"<c>") + text.count(b"<c/>") + text.count(b":c>")
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise refuse("too_large", cells=self._cells)
        if cells or b"row" in text:
            self._measure(text, cells)
        if b"<f" in text or b":f" in text:
            self._note_formulas(text)

    def _measure(self, text: bytes, cells: int) -> None:
        """How far the sheet reaches, from the addresses of its cells (the stated dimension may lie)."""
        addresses = text.count(b' r="') - text.count(b"<row") - text.count(b":row")
        if addresses < cells:
            self._measure_odd_addresses(text)
        else:
            self._measure_addresses(text)
        if self._last_row > MOST_ROWS or self._last_row * self._last_column > MOST_BOX_CELLS:
            raise refuse("too_large", rows=self._last_row, columns=self._last_column)

    def _measure_addresses(self, text: bytes) -> None:
        """Columns exactly from the second letter on, rows by the number of digits, exactly from the sixth on."""
        while self._digits <= _MOST_DIGITS and _MORE_DIGITS[self._digits].search(text):
            self._digits += 1
        if self._digits > _MOST_DIGITS:
            raise refuse("too_large", detail="rows")
        rows = _SIX_DIGITS.findall(text) if self._digits == _MOST_DIGITS else []
        bound = int(max(rows, default=b"0")) if self._digits == _MOST_DIGITS else 10**self._digits - 1
        columns = max((column_number(name.decode()) + 1 for name in set(_LONG_COLUMNS.findall(text))), default=0)
        self._last_row = max(self._last_row, bound)
        self._last_column = max(self._last_column, columns, _ONE_LETTER_COLUMNS)

    def _measure_odd_addresses(self, text: bytes) -> None:
        """Addresses written unusually, or left out: then a cell's place is its count."""
        self._rows += text.count(b"<row") + text.count(b":row ")
        widest = max(row.count(b"<c") + row.count(b":c") for row in re.split(rb"<(?:\w+:)?row", text))
        columns = max((column_number(name.decode()) + 1 for name in set(_ANY_LETTERS.findall(text))), default=0)
        rows = max((int(row[: _MOST_DIGITS + 1]) for row in set(_ANY_DIGITS.findall(text))), default=0)
        self._last_column = max(self._last_column, widest, columns)
        self._last_row = max(self._last_row, self._rows, rows)

    def _note_formulas(self, text: bytes) -> None:
        for match in _FORMULA.finditer(text):
            self._formulas += 1
            if self._formulas > MOST_FORMULAS:
                raise refuse("too_large", detail="formulas")
            start = _last_cell_start(text, match.start())
            address = _CELL_ADDRESS.match(text, text.find(b" ", start)) if start >= 0 else None
            if address is None:
                continue
            column, row = column_number(address[1].decode()), int(address[2])
            self.formula_rows.setdefault(column, array("q")).append(row)
            end = text.find(b"</c>", match.end())
            cell = text[match.start() : end if end >= 0 else len(text)]
            if not _AFTER_FORMULA.search(cell):
                self.uncached_rows.setdefault(column, array("q")).append(row)


def _last_cell_start(text: bytes, before: int) -> int:
    """Where the cell begins that holds this place."""
    start = text.rfind(b"<c ", 0, before)
    if start < 0:
        starts = [match.start() for match in _CELL_START.finditer(text, max(0, before - 400), before)]
        start = starts[-1] if starts else -1
    return start
