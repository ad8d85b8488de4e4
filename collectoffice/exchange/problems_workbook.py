"""This file is the answer to a clerk: the same workbook with a column that says, row by row, what could not be taken."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from collectoffice.domain.errors import WorkbookChanged, WorkbookUnreadable
from collectoffice.exchange.new_file import free_path, written_whole
from collectoffice.exchange.preflight import inspect
from collectoffice.exchange.rows import Problem
from collectoffice.exchange.sheet_scan import scan
from collectoffice.exchange.words import ERROR_HEADERS
from collectoffice.exchange.workbook import Reading
from collectoffice.exchange.writing_library import openpyxl_library, saved_book
from collectoffice.i18n.problems import problem_sentence

_FILE_SUFFIXES = {"vi": "_loi", "zh": "_cuowu", "en": "_errors"}
_BAD_FILL, _BAD_INK, _WIDTH = "FCE8E6", "B3261E", 48


def write_problems(source: Path, reading: Reading, problems: Sequence[Problem], folder: Path, language: str) -> Path:
    """Save the workbook that was read with an added column of sentences and coloured cells; its path.

    Args:
        source: the workbook, as it was when it was read.
        reading: what was read from it.
        problems: what to say, from the reading and from the books.
        folder: where the answer goes; nothing there is overwritten.
        language: vi, zh or en.

    Raises:
        WorkbookChanged: the file is no longer the one that was read.
        WorkbookUnreadable: it cannot be opened for writing.
        FileNotWritten: no right or no room; nothing is left behind.
    """
    _check_unchanged(source, reading.sha256)
    book = _load(source)
    sheet = book[reading.sheet]
    by_row: dict[int, list[Problem]] = defaultdict(list)
    for problem in problems:
        by_row[problem.row].append(problem)
    column = _error_column(sheet, reading.header_row)
    _write_cell(sheet, reading.header_row, column, ERROR_HEADERS[language], is_header=True)
    sheet.column_dimensions[sheet.cell(1, column).column_letter].width = _WIDTH
    for row, found in by_row.items():
        sentences = [problem_sentence(problem.code, problem.facts, language) for problem in found]
        _write_cell(sheet, row, column, "; ".join(sentences), is_header=False)
        for problem in found:
            if problem.column:
                _colour(sheet[f"{problem.column}{row}"])
    target = free_path(folder, f"{source.stem}{_FILE_SUFFIXES[language]}.xlsx")
    with written_whole(target) as draft:
        draft.write_bytes(saved_book(book).getvalue())
    return target


def _check_unchanged(source: Path, sha256: str) -> None:
    try:
        with source.open("rb") as file:
            now = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise WorkbookUnreadable(why="missing", file=source.name) from error
    if now != sha256:
        raise WorkbookChanged(file=source.name)


def _load(source: Path) -> Any:
    """Open the file for writing, once the scan has found it harmless again."""
    scan(source, inspect(source), lambda: False)
    try:
        return openpyxl_library().load_workbook(source, rich_text=True)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise WorkbookUnreadable(why="damaged", file=source.name, detail=type(error).__name__) from error


def _error_column(sheet: Any, header_row: int) -> int:
    """The first column right of the header; an error column of an earlier answer is used again."""
    headers = [(cell.column, cell.value) for cell in sheet[header_row] if cell.value not in {None, ""}]
    last, text = headers[-1] if headers else (0, "")
    return int(last) if text in ERROR_HEADERS.values() else max(int(last) + 1, 1)


def _write_cell(sheet: Any, row: int, column: int, text: str, *, is_header: bool) -> None:
    styles = openpyxl_library().styles
    cell = sheet.cell(row, column)
    cell.value = text
    cell.data_type = "s"
    cell.font = styles.Font(bold=is_header, color=_BAD_INK)
    cell.fill = styles.PatternFill("solid", fgColor=_BAD_FILL)


def _colour(cell: Any) -> None:
    cell.fill = openpyxl_library().styles.PatternFill("solid", fgColor=_BAD_FILL)
