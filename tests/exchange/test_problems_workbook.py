"""This file is the proof that a clerk gets the same workbook back, with a column that says what was wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from collectoffice.domain.errors import FileNotWritten, WorkbookChanged
from collectoffice.exchange.problems_workbook import write_problems
from collectoffice.exchange.workbook import Reading, read_workbook
from tests.exchange.sheets import VN_CODE, Formula, bill, save


@pytest.fixture
def source(tmp_path: Path) -> Path:
    rows = [
        bill(1),
        bill(2, total=108_022.5),
        bill(3, name='=HYPERLINK("x","y")'),
        bill(4, period="13/2026"),
    ]
    total = [None, None, "Tổng cộng", *[None] * 13, Formula("=SUM(Q3:Q6)")]
    return save(tmp_path / "TT02.xlsx", rows, above=[["DANH SÁCH"]], below=[total], more={"Hướng dẫn": [["Gửi lại"]]})


def read(path: Path) -> Reading:
    return read_workbook(path, minor_digits=0, customer_code=VN_CODE)


def cells_of(path: Path, sheet: str = "Sheet1") -> dict[str, Any]:
    return {
        cell.coordinate: cell
        for row in load_workbook(path)[sheet].iter_rows()
        for cell in row
        if cell.value is not None
    }


@pytest.mark.parametrize(
    ("language", "header", "sentence"),
    [
        ("vi", "Lỗi", "kỳ có tháng 13"),
        ("zh", "错误", "电费年月的月份为 13"),
        ("en", "Error", "period has month 13"),
    ],
)
def test_each_problem_stands_in_its_row_in_the_clerks_language(
    source: Path, tmp_path: Path, language: str, header: str, sentence: str
) -> None:
    reading = read(source)
    path = write_problems(source, reading, reading.problems, tmp_path, language)
    cells = cells_of(path)
    assert (cells["U2"].value, cells["U6"].value) == (header, sentence)
    assert "U3" not in cells
    assert cells["I6"].fill.fgColor.rgb == cells["U6"].fill.fgColor.rgb == "00FCE8E6"
    assert cells["I5"].fill.fill_type is None


def test_everything_else_stays_as_it_was(source: Path, tmp_path: Path) -> None:
    reading = read(source)
    path = write_problems(source, reading, reading.problems, tmp_path, "vi")
    before, after = cells_of(source), cells_of(path)
    assert {place: (cell.value, cell.data_type) for place, cell in after.items() if not place.startswith("U")} == {
        place: (cell.value, cell.data_type) for place, cell in before.items()
    }
    assert cells_of(path, "Hướng dẫn")["A1"].value == "Gửi lại"
    assert read(path).rows == reading.rows


def test_an_answer_to_an_answer_uses_the_same_column(source: Path, tmp_path: Path) -> None:
    first = write_problems(source, read(source), read(source).problems, tmp_path, "vi")
    reading = read(first)
    second = write_problems(first, reading, reading.problems, tmp_path, "vi")
    assert {"U2", "U4", "U6"} <= set(cells_of(second))
    assert not any(place.startswith("V") for place in cells_of(second))
    assert reading.header_signature == read(source).header_signature


def test_nothing_is_ever_overwritten(source: Path, tmp_path: Path) -> None:
    reading = read(source)
    names = [write_problems(source, reading, reading.problems, tmp_path, "vi").name for _ in range(3)]
    assert names == ["TT02_loi.xlsx", "TT02_loi_2.xlsx", "TT02_loi_3.xlsx"]


def test_a_file_that_changed_since_it_was_read_gets_no_answer(source: Path, tmp_path: Path) -> None:
    reading = read(source)
    save(source, [bill(9)])
    with pytest.raises(WorkbookChanged):
        write_problems(source, reading, reading.problems, tmp_path, "vi")


def test_a_folder_that_is_gone_is_a_refusal(source: Path, tmp_path: Path) -> None:
    reading = read(source)
    with pytest.raises(FileNotWritten):
        write_problems(source, reading, reading.problems, tmp_path / "gone", "vi")
