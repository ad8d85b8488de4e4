"""This file is a workbook of small tables: each on a sheet of its own, codes as text, real days and numbers, frozen header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from collectoffice.exchange.cells import clean_text
from collectoffice.exchange.new_file import written_whole
from collectoffice.exchange.writing_library import openpyxl_library, saved_book

Form = Literal["text", "amount", "number", "day", "moment"]
Value = str | int | date | datetime | None

_WIDEST, _NARROWEST = 40, 9
_PAPER_A4 = 9
_RED_BELOW_ZERO = {0: "#,##0;[Red]-#,##0", 2: "#,##0.00;[Red]-#,##0.00"}
_DAY_FORMATS = {"vi": "dd/mm/yyyy", "zh": "yyyy-mm-dd", "en": "yyyy-mm-dd"}
_HEADER_FILL = "DCEBFA"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the word above it and how its values are written (``amount`` in minor units)."""

    title: str
    form: Form = "text"


@dataclass(frozen=True, slots=True)
class TablePlan:
    """One sheet: its title, the table's name in the workbook, its columns and rows."""

    title: str
    name: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the totals: what, and its value."""

    what: str
    value: Value
    form: Form = "amount"


@dataclass(frozen=True, slots=True)
class BookPlan:
    """A workbook of tables with its totals on the last sheet."""

    tables: tuple[TablePlan, ...]
    totals_title: str
    totals: tuple[Line, ...]
    office_name: str
    header: str
    """What stands at the top right of every printed page."""
    page_word: str
    language: str
    minor_digits: int


def write_tables(plan: BookPlan, target: Path) -> None:
    """Writes the workbook whole or not at all, over nothing; refuses with ``FileNotWritten``."""
    with written_whole(target) as draft:
        _Book(plan).save(draft)


class _Book:
    """The workbook while it is made."""

    def __init__(self, plan: BookPlan) -> None:
        self._plan = plan
        self._library = openpyxl_library()
        self._book = self._library.Workbook()
        self._book.remove(self._book.active)
        self._book.properties.creator = plan.office_name

    def save(self, path: Path) -> None:
        for table in self._plan.tables:
            self._write_table(table)
        self._write_totals()
        path.write_bytes(saved_book(self._book).getvalue())

    def _write_table(self, table: TablePlan) -> None:
        sheet = self._sheet(table.title)
        for place, column in enumerate(table.columns, start=1):
            self._header(sheet.cell(1, place), column.title)
        for number, row in enumerate(table.rows, start=2):
            for place, (column, value) in enumerate(zip(table.columns, row, strict=True), start=1):
                self._put(sheet.cell(number, place), value, column.form)
        self._set_widths(sheet, table)
        sheet.freeze_panes = "B2"
        sheet.print_title_rows = "1:1"
        last = self._library.utils.get_column_letter(len(table.columns))
        named = self._library.worksheet.table.Table(
            displayName=table.name, ref=f"A1:{last}{max(len(table.rows), 1) + 1}"
        )
        named.tableStyleInfo = self._library.worksheet.table.TableStyleInfo(
            name="TableStyleMedium2", showRowStripes=True
        )
        sheet.add_table(named)

    def _write_totals(self) -> None:
        sheet = self._sheet(self._plan.totals_title)
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 36, 24
        for number, line in enumerate(self._plan.totals, start=1):
            self._header(sheet.cell(number, 1), line.what)
            self._put(sheet.cell(number, 2), line.value, line.form)

    def _sheet(self, title: str) -> Any:
        sheet = self._book.create_sheet(title)
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = _PAPER_A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = self._library.worksheet.properties.PageSetupProperties(fitToPage=True)
        sheet.oddHeader.left.text = self._plan.office_name
        sheet.oddHeader.right.text = self._plan.header
        sheet.oddFooter.center.text = f"{self._plan.page_word} &P / &N"
        return sheet

    def _header(self, cell: Any, text: str) -> None:
        cell.value = text
        cell.data_type = "s"
        cell.font = self._library.styles.Font(bold=True)
        cell.fill = self._library.styles.PatternFill("solid", fgColor=_HEADER_FILL)

    def _put(self, cell: Any, value: Value, form: Form) -> None:
        if value is None or value == "":
            return
        day_format = _DAY_FORMATS[self._plan.language]
        if form == "amount":
            digits = self._plan.minor_digits
            cell.value = Decimal(int(str(value))).scaleb(-digits) if digits else value
            cell.number_format = _RED_BELOW_ZERO[digits]
        elif form == "text":
            cell.value = clean_text(str(value))
            cell.data_type = "s"  # a reason that begins with "=" is a reason
            cell.number_format = "@"
            cell.quotePrefix = True
        else:
            cell.value = value
            cell.number_format = {"number": "0", "day": day_format, "moment": f"{day_format} hh:mm"}[form]

    def _set_widths(self, sheet: Any, table: TablePlan) -> None:
        for place, column in enumerate(table.columns):
            longest = max([len(column.title), *(len(str(row[place])) + 2 for row in table.rows)])
            letter = self._library.utils.get_column_letter(place + 1)
            sheet.column_dimensions[letter].width = min(max(longest + 2, _NARROWEST), _WIDEST)
