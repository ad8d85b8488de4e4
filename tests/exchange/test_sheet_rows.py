"""This file is the test of rows written as text: what stands in a cell is what was given, and any reader agrees."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import to_excel
from python_calamine import CalamineWorkbook

from collectoffice.exchange.sheet_rows import RowText, put_rows


def cells(*values: str | int | Decimal | date | datetime | None) -> list[tuple[str, str]]:
    """Where each cell of a row stands, and what stands in it."""
    line = ElementTree.fromstring(RowText([0] * len(values)).line(7, values))
    return [(cell.attrib["r"], "".join(cell.itertext())) for cell in line]


@given(some.text(some.characters(exclude_categories=["Cs"]).filter(str.isprintable), min_size=1))
def test_any_printable_text_stands_as_it_is(text: str) -> None:
    assert cells(text) == [("A7", text)]


def test_empty_values_are_left_out_and_the_others_keep_their_columns() -> None:
    assert cells("", 5, None, "\x07", Decimal("191.06")) == [("B7", "5"), ("E7", "191.06")]


@pytest.mark.parametrize("text", [" a", "a ", " "])
def test_outer_spaces_are_kept(text: str) -> None:
    assert 'xml:space="preserve"' in RowText([0]).line(1, [text])


@given(some.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_a_day_is_the_number_that_workbooks_know_it_by(day: date) -> None:
    assert cells(day) == [("A7", str(int(to_excel(day))))]


@given(some.datetimes(datetime(1990, 1, 1), datetime(2100, 12, 31)))  # noqa: DTZ001 - workbooks have no zones
def test_a_moment_is_exact_to_the_second(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    assert cells(whole) == [("A7", f"{to_excel(whole):.16g}")]


def test_rows_come_below_the_header_of_a_saved_workbook_and_nothing_else_changes(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["header"])
    book.create_sheet("other")["B2"] = "kept"
    saved = BytesIO()
    book.save(saved)
    text = RowText([0, 0])
    below = BytesIO("".join(text.line(number, [f"=row {number}", number]) for number in range(2, 1_002)).encode())
    put_rows(saved, "xl/worksheets/sheet1.xml", below, tmp_path / "whole.xlsx")
    whole = load_workbook(tmp_path / "whole.xlsx")
    assert (whole.worksheets[0].max_row, whole["other"]["B2"].value) == (1_001, "kept")
    assert whole.worksheets[0]["A1001"].value == "=row 1001"
    rows = CalamineWorkbook.from_path(tmp_path / "whole.xlsx").get_sheet_by_index(0).to_python()
    assert rows[:2] == [["header", ""], ["=row 2", 2.0]]
