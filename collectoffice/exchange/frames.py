"""This file is how the reading child and the program talk: framed messages of plain bytes, columns packed whole.

No pickles: the child reads foreign files, and a message that can only be numbers and text can do no harm. A column
of numbers travels as doubles, a column of text as one text (which the program can check in one stroke before it
cuts it up), a mixed column as one text whose cells carry a letter for their type.
"""

from __future__ import annotations

import json
import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import BinaryIO, cast

Cell = str | float | date | datetime
"""A cell as the program sees it: "" when empty, numbers as floats, other types as text."""


@dataclass(frozen=True, slots=True)
class SheetHead:
    """The first rows of a sheet, and how many rows it has."""

    sheet: str
    rows: Sequence[Sequence[Cell]]
    height: int


SEPARATOR = "\x00"
"""Stands between the cells of a packed text column; XML cannot hold it."""

_LENGTH_BYTES = 4
_LARGEST_FRAME = 64 * 1024 * 1024
_LARGEST_WHOLE = 2**53

NUMBERS, TEXTS, MIXED = b"F", b"S", b"M"
_TEXT, _NUMBER, _DATE, _MOMENT = "s", "n", "d", "t"
EMPTY_TAGGED = _TEXT
"""An empty cell of a mixed column."""


def write_frame(stream: BinaryIO, body: bytes) -> None:
    """Send one message."""
    stream.write(len(body).to_bytes(_LENGTH_BYTES, "big"))
    stream.write(body)
    stream.flush()


def read_frame(stream: BinaryIO) -> bytes | None:
    """The next message; None when the other side is gone or sends what no message is."""
    head = stream.read(_LENGTH_BYTES)
    size = int.from_bytes(head, "big")
    if len(head) < _LENGTH_BYTES or size > _LARGEST_FRAME:
        return None
    body = stream.read(size)
    return body if len(body) == size else None


def pack_json(tag: bytes, value: object) -> bytes:
    """A small message: a tag of one letter and a JSON value."""
    return tag + json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")


def unpack_json(body: bytes) -> object:
    """The JSON value of a small message."""
    value: object = json.loads(body[1:])
    return value


def tag_cell(cell: object) -> str:
    """A cell of any type as text with a letter for its type; what is no text, number or day becomes text."""
    if isinstance(cell, bool):
        return _TEXT + str(cell).upper()
    if isinstance(cell, float) or (isinstance(cell, int) and abs(cell) <= _LARGEST_WHOLE):
        return _NUMBER + repr(float(cell))
    if isinstance(cell, datetime):
        return _MOMENT + cell.isoformat(timespec="seconds")
    if isinstance(cell, date):
        return _DATE + cell.isoformat()
    return _TEXT + str(cell).replace(SEPARATOR, "")


def untag_cell(tagged: str) -> Cell:
    """The cell that ``tag_cell`` packed."""
    kind, text = tagged[:1], tagged[1:]
    if kind == _NUMBER:
        return float(text)
    if kind == _DATE:
        return date.fromisoformat(text)
    if kind == _MOMENT:
        return datetime.fromisoformat(text)
    return text


def pack_column(cells: Sequence[object]) -> bytes:
    """A column of a chunk as bytes: a letter for its form, then its content."""
    kinds = set(map(type, cells))
    if kinds == {float}:
        return NUMBERS + array("d", cast("Sequence[float]", cells)).tobytes()
    if kinds == {str}:
        joined = SEPARATOR.join(cast("Sequence[str]", cells))
        if joined.count(SEPARATOR) == len(cells) - 1:
            return TEXTS + joined.encode("utf-8", "replace")
    tagged = _tag_quickly(cells) if bool not in kinds else [tag_cell(cell) for cell in cells]
    return MIXED + SEPARATOR.join(tagged).encode("utf-8", "replace")


def _tag_quickly(cells: Sequence[object]) -> list[str]:
    """Tag a column: text and numbers at once, days by look-up (a column has few). Texts with a separator go slowly."""
    seen: dict[object, str] = {}
    tagged = []
    for cell in cells:
        if cell.__class__ is str:
            tagged.append(f"s{cell}")
        elif cell.__class__ is float:
            tagged.append(f"n{cell!r}")
        else:
            found = seen.get(cell)
            if found is None:
                found = seen[cell] = tag_cell(cell)
            tagged.append(found)
    if SEPARATOR in "".join(tagged):
        return [tag_cell(cell) for cell in cells]
    return tagged


class CellMemo(dict[str, Cell]):
    """Tagged cells and what they hold; a value that comes again is the same object and costs a look-up."""

    LARGEST = 20_000

    def __missing__(self, tagged: str) -> Cell:
        """Unpack a cell that was not seen before."""
        if len(self) >= self.LARGEST:
            self.clear()
        cell = self[tagged] = untag_cell(tagged)
        return cell


def number_is_whole(number: float) -> bool:
    """Whether a cell's number has no fraction (NaN and infinities have no place among whole numbers)."""
    return math.isfinite(number) and number.is_integer()
