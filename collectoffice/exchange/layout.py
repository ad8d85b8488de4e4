"""This file is what head office sends: which column holds what, found by the words of its header row.

The header may stand anywhere in the first rows of any visible sheet, its columns in any order, with or without
accents; what is not known is left alone. A person can say it instead (``ColumnMap``), once a layout.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from collectoffice.domain.errors import HeaderNotFound
from collectoffice.exchange.cells import clean_text, shown
from collectoffice.exchange.frames import Cell, SheetHead
from collectoffice.exchange.rows import KINDS, Kind
from collectoffice.exchange.words import (
    COMMON_WORDS,
    ERROR_HEADERS,
    REQUIRED,
    TELLING,
    TITLE_WORDS,
    WORD_INDEX,
    fold,
    without_brackets,
)

HEADER_ROWS = 40
"""The header stands within these first rows."""
SHOWN_ROWS = 12
"""Rows that are shown when no header is found."""

_EXACT, _PART = 3, 1
_TELLING_BONUS, _TITLE_BONUS = 5, 4
_LEAST_SCORE = 6
_SHORTEST_PART = 5
_SHORTEST_HAN_PART = 2
_LONGEST_HEADER = 60


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column holds which field; given by hand it is used as it is, nothing is guessed."""

    kind: Kind
    sheet: str
    header_row: int
    """As Excel shows it, from 1; the data begin in the next row."""
    fields: Mapping[str, int]
    """Field name → column, from 0 (A)."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the sheet, for the preview."""

    index: int
    letter: str
    header: str
    field: str
    """The field read from it; "" when none is."""
    sample: str
    """The first value that stands in it, as text."""
    filled: int
    """How many data rows have something here."""
    failed: int
    """How many of them could not be read."""
    spare_for: str = ""
    """A field that was taken from another column though this one fits as well."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A found (or given) header and what it says."""

    column_map: ColumnMap
    headers: tuple[str, ...]
    """The header cells, clean."""
    spare: Mapping[int, str]
    """Columns that fit a field which another column gives."""
    language: Literal["vi", "zh", "en", ""]
    """The language of the known header words; "" when a person mapped the columns."""
    score: int

    @property
    def signature(self) -> str:
        """The same for every workbook with the same header cells."""
        return header_signature(self.headers)


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a header cell fits a field."""

    quality: int
    length: int
    field: str
    language: str
    word: str


def header_signature(headers: Sequence[str]) -> str:
    """A stable short hash of the folded header cells, so that a hand mapping is found again (in an answered file too)."""
    folded = [fold(header) for header in headers]
    added = {"", *(fold(header) for header in ERROR_HEADERS.values())}
    while folded and folded[-1] in added:
        folded.pop()
    return hashlib.sha256("\x1f".join(folded).encode()).hexdigest()[:16]


def find_layout(heads: Sequence[SheetHead], kind: Kind | None, file_name: str) -> Layout:
    """The best header among the sheets.

    Raises:
        HeaderNotFound: carries ``sheets``, ``sheet`` (the fullest), its ``first_rows`` as text and the ``missing`` fields
            of the nearest thing to a header.
    """
    wanted = KINDS if kind is None else (kind,)
    found = [
        layout
        for head in heads
        for number in range(1, min(len(head.rows), HEADER_ROWS) + 1)
        for layout in _layouts_at(head, number, wanted, file_name)
    ]
    whole = [layout for layout in found if not missing_fields(layout.column_map) and layout.score >= _LEAST_SCORE]
    if whole:
        return max(whole, key=lambda layout: layout.score)
    raise _header_not_found(heads, found)


def given_layout(head: SheetHead, column_map: ColumnMap) -> Layout:
    """The layout that a person mapped."""
    row = head.rows[column_map.header_row - 1] if 0 < column_map.header_row <= len(head.rows) else ()
    return Layout(column_map, _clean(row), {}, "", 0)


def missing_fields(column_map: ColumnMap) -> tuple[str, ...]:
    """Fields without which a list of this kind cannot be read."""
    return tuple(field for field in REQUIRED[column_map.kind] if field not in column_map.fields)


def first_rows_as_text(head: SheetHead, count: int = SHOWN_ROWS) -> list[list[str]]:
    """The first rows, for a person to point at the header."""
    return [[clean_text(shown(cell)) for cell in row] for row in head.rows[:count]]


def _header_not_found(heads: Sequence[SheetHead], found: Sequence[Layout]) -> HeaderNotFound:
    nearest = max(found, key=lambda layout: layout.score, default=None)
    fullest = max(heads, key=lambda head: sum(cell != "" for row in head.rows for cell in row), default=None)
    if nearest is not None:
        fullest = next(head for head in heads if head.sheet == nearest.column_map.sheet)
    return HeaderNotFound(
        sheets=[head.sheet for head in heads],
        sheet=fullest.sheet if fullest else "",
        first_rows=first_rows_as_text(fullest) if fullest else [],
        missing=list(missing_fields(nearest.column_map)) if nearest else [],
        kind=nearest.column_map.kind if nearest else "",
        header_row=nearest.column_map.header_row if nearest else 0,
    )


def _clean(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(clean_text(shown(cell)) for cell in row)


def _layouts_at(head: SheetHead, number: int, kinds: Sequence[Kind], file_name: str) -> list[Layout]:
    """What the row of this number would say as a header, alone or with the row below it (a header of two rows)."""
    upper = _clean(head.rows[number - 1])
    if not any(_may_name_a_code(header) for header in upper):
        return []
    layouts = [_read_header(head, number, upper, kind, file_name) for kind in kinds]
    if number < len(head.rows):
        lower = _clean(head.rows[number])
        joined = _joined(upper, lower)
        if joined is not None:
            both = [_read_header(head, number + 1, joined, kind, file_name) for kind in kinds]
            layouts += [
                two
                for one, two in zip(layouts, both, strict=True)
                if len(two.column_map.fields) > len(one.column_map.fields) + 1
            ]
    return layouts


_CODE_WORDS = frozenset(word for kind in KINDS for word, (field, _) in WORD_INDEX[kind].items() if field == "code")


def _may_name_a_code(header: str) -> bool:
    """Whether a header cell may stand over customer codes; without one no list can be read."""
    if not header or len(header) > _LONGEST_HEADER:
        return False
    text = fold(header)
    return text in _CODE_WORDS or any(_holds(text, word) for word in _CODE_WORDS)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...] | None:
    """Two header rows as one: a title over several columns is joined with each word below it."""
    if not any(lower) or any(text[:1].isdigit() for text in lower):
        return None
    joined, above = [], ""
    for place in range(max(len(upper), len(lower))):
        top = upper[place] if place < len(upper) else ""
        bottom = lower[place] if place < len(lower) else ""
        above = top or above
        joined.append(f"{above} {bottom}" if bottom and not top else f"{top} {bottom}".strip())
    return tuple(joined)


def _read_header(head: SheetHead, number: int, headers: tuple[str, ...], kind: Kind, file_name: str) -> Layout:
    fits = sorted(
        ((fit, column) for column, header in enumerate(headers) for fit in _fits(header, kind)),
        key=lambda pair: (-pair[0].quality, -pair[0].length if pair[0].quality == _PART else 0, pair[1]),
    )
    fields: dict[str, int] = {}
    spare: dict[int, str] = {}
    taken: list[_Fit] = []
    for fit, column in fits:
        if column in fields.values():
            continue
        if fit.field not in fields:
            fields[fit.field] = column
            spare.pop(column, None)
            taken.append(fit)
        elif fit.quality == _EXACT:
            spare.setdefault(column, fit.field)
    if kind == "bills" and "total" not in fields and "vat" not in fields and "charge" in fields:
        fields["total"] = fields.pop("charge")
    score = sum(_worth(fit, kind) for fit in taken) + _title_worth(head, number, kind, file_name)
    column_map = ColumnMap(kind, head.sheet, number, fields)
    return Layout(column_map, headers, spare, _language(taken), score)


def _worth(fit: _Fit, kind: Kind) -> int:
    is_telling = fit.field in TELLING[kind] and fit.word not in COMMON_WORDS and fit.quality == _EXACT
    return fit.quality + (_TELLING_BONUS if is_telling else 0)


def _title_worth(head: SheetHead, number: int, kind: Kind, file_name: str) -> int:
    title = [clean_text(shown(cell)) for row in head.rows[: number - 1] for cell in row if cell != ""]
    padded = " ".join(f" {fold(text)} " for text in (*title[:40], head.sheet, file_name.replace("_", " ")))
    return (
        _TITLE_BONUS
        if any(f" {word} " in padded or (not word.isascii() and word in padded) for word in TITLE_WORDS[kind])
        else 0
    )


def _language(fits: Sequence[_Fit]) -> Literal["vi", "zh", "en", ""]:
    votes = [fit.language for fit in fits]
    best = max(("vi", "zh", "en"), key=votes.count)
    return best if votes else ""  # type: ignore[return-value]  # one of the three above


@lru_cache(maxsize=8192)
def _fits(header: str, kind: Kind) -> tuple[_Fit, ...]:
    """The fields that a header cell may name, the best first."""
    index = WORD_INDEX[kind]
    for text in (fold(header), fold(without_brackets(header))):
        if text in index:
            field, language = index[text]
            return (_Fit(_EXACT, len(text), field, language, text),)
    text = fold(header)
    if not text or len(text) > _LONGEST_HEADER:
        return ()
    parts = [
        _Fit(_PART, len(word), field, language, word) for word, (field, language) in index.items() if _holds(text, word)
    ]
    return tuple(sorted(parts, key=lambda fit: -fit.length)[:2])


def _holds(text: str, word: str) -> bool:
    if word.isascii():
        return len(word) >= _SHORTEST_PART and f" {word} " in f" {text} "
    return len(word) >= _SHORTEST_HAN_PART and word in text
