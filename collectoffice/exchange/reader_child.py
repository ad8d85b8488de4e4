"""This file is the child process that opens foreign workbooks, so that a hostile one can only break the child.

calamine aborts the whole process on some files (a cell at XFD1048576, 2 KB); here that costs nothing but the child.
It imports nothing heavy, limits its own memory and time before it touches the file, and answers two questions on
its standard input: the first rows of a sheet, and its rows by column.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from typing import BinaryIO, cast

from python_calamine import CalamineSheet, CalamineWorkbook

from collectoffice.exchange.frames import pack_column, pack_json, read_frame, tag_cell, unpack_json, write_frame

LIMITS_HOLD = find_spec("resource") is not None
"""Whether a process can cap itself here. Windows cannot: there a file is scanned to its end before the child starts."""

MEMORY_LIMIT_BYTES = 1536 * 1024 * 1024
CPU_LIMIT_SECONDS = 120
CHUNK_ROWS = 500
"""Larger chunks leave the processor's cache and cost twice the time."""

HEAD, ROWS, CHUNK, ODD, END, BROKEN = b"h", b"r", b"c", b"o", b"e", b"x"
"""The tags of the messages, in both directions."""


def limit_this_process() -> None:
    """Cap memory and processor time where the system can."""
    if not LIMITS_HOLD:
        return
    resource = import_module("resource")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_LIMIT_SECONDS, CPU_LIMIT_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class _Shelf:
    """The open workbook and the sheets that are still wanted."""

    def __init__(self, path: str) -> None:
        self.workbook = CalamineWorkbook.from_path(path)
        self.loaded: dict[str, CalamineSheet] = {}

    def sheet(self, name: str, drop: list[str]) -> CalamineSheet:
        """One sheet; ``drop`` names those that are no longer needed."""
        for beaten in drop:
            self.loaded.pop(beaten, None)
        if name not in self.loaded:
            self.loaded[name] = self.workbook.get_sheet_by_name(name)
        return self.loaded[name]


def serve(path: str, questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer questions about one workbook until there are no more."""
    shelf = _Shelf(path)
    while (body := read_frame(questions)) is not None:
        tag = body[:1]
        asked = cast("dict[str, object]", unpack_json(body))
        sheet = shelf.sheet(cast("str", asked["sheet"]), cast("list[str]", asked["drop"]))
        if tag == HEAD:
            write_frame(answers, pack_json(HEAD, _head(sheet, cast("int", asked["rows"]))))
        else:
            _send_rows(sheet, asked, answers)
            write_frame(answers, END)


def _rows(sheet: CalamineSheet) -> tuple[int, Iterator[list[object]]]:
    """The sheet's rows from row 1 on, and how many empty columns calamine leaves out at their left."""
    start = sheet.start
    rows = cast("Iterator[list[object]]", sheet.iter_rows())
    return (start[1] if start else 0), rows


def _head(sheet: CalamineSheet, wanted: int) -> dict[str, object]:
    """The first rows as tagged cells, and the sheet's height."""
    offset, rows = _rows(sheet)
    head = [[tag_cell("")] * offset + [tag_cell(cell) for cell in row] for row in islice(rows, wanted)]
    return {"rows": head, "height": sheet.total_height + 1 if sheet.start else 0}


def _send_rows(sheet: CalamineSheet, asked: dict[str, object], answers: BinaryIO) -> None:
    """Send the rows below the header in chunks of packed columns, and apart from them the rows without any key."""
    offset, rows = _rows(sheet)
    first = cast("int", asked["first"])
    width = sheet.width
    columns = [index - offset for index in cast("list[int]", asked["columns"])]
    keys = [index - offset for index in cast("list[int]", asked["keys"]) if 0 <= index - offset < width]
    rows = islice(rows, first - 1, None)
    number = first
    while chunk := list(islice(rows, CHUNK_ROWS)):
        numbers: Sequence[int] = range(number, number + len(chunk))
        number += len(chunk)
        by_column = list(zip(*chunk, strict=True))
        if not any("" not in by_column[key] for key in keys):
            chunk, numbers = _set_apart(chunk, numbers, keys, offset, answers)
            by_column = list(zip(*chunk, strict=True)) or [()] * width
        blank = ("",) * len(chunk)
        packed = [pack_column(by_column[index] if 0 <= index < width else blank) for index in columns]
        write_frame(answers, _chunk_frame(number - 1, numbers, packed))


def _set_apart(
    chunk: list[list[object]], numbers: Sequence[int], keys: list[int], offset: int, answers: BinaryIO
) -> tuple[list[list[object]], Sequence[int]]:
    """Send rows without a key on their own (total line, signatures); return the others. Blank rows say nothing."""
    kept: list[list[object]] = []
    kept_numbers: list[int] = []
    for number, row in zip(numbers, chunk, strict=True):
        if any(row[key] != "" for key in keys):
            kept.append(row)
            kept_numbers.append(number)
        elif any(cell != "" for cell in row):
            cells = [tag_cell("")] * offset + [tag_cell(cell) for cell in row]
            write_frame(answers, pack_json(ODD, [number, cells]))
    return kept, kept_numbers


def _chunk_frame(last_row: int, numbers: Sequence[int], packed: list[bytes]) -> bytes:
    rows = array("q", numbers).tobytes()
    parts = [rows, *packed]
    sizes = array("q", [last_row, *map(len, parts)])
    return b"".join([CHUNK, len(sizes).to_bytes(4, "big"), sizes.tobytes(), *parts])


def main() -> None:
    """Read the path from the command line and answer on standard output; say in one word what broke."""
    limit_this_process()
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    try:
        serve(sys.argv[-1], questions, answers)
    except MemoryError:
        write_frame(answers, BROKEN + b"too_large")
    except BrokenPipeError:
        return
    except BaseException as error:  # noqa: BLE001  # PyO3's panics are no Exception; whatever it is, it is one word
        write_frame(answers, BROKEN + type(error).__name__.encode())


if __name__ == "__main__":
    main()
