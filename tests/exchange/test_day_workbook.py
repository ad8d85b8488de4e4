"""This file is the workbooks of a day and of a month, tested: real numbers and days, codes as text, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from collectoffice.domain.errors import FileNotWritten
from collectoffice.domain.month_sheet import MonthSheet, month_identity
from collectoffice.exchange.day_words import words_of
from collectoffice.exchange.day_workbook import day_workbook_name, write_day_workbook
from collectoffice.exchange.month_workbook import write_month_workbook
from tests.domain.day_sheets import SHEET, TILL


def written(tmp_path: Path, sheet: Any = SHEET, language: str = "vi") -> Any:
    path = tmp_path / day_workbook_name(sheet)
    write_day_workbook(sheet, path, language)
    return load_workbook(path)


def rows_of(book: Any, title: str) -> list[dict[str, Any]]:
    header, *rows = book[title].iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def totals_of(book: Any, title: str) -> dict[str, Any]:
    return dict(book[title].iter_rows(values_only=True))


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
def test_every_part_of_the_sheet_has_a_sheet_of_its_own_with_its_words(tmp_path: Path, language: str) -> None:
    book = written(tmp_path, language=language)
    words = words_of(language)
    wanted = ["tills", "notes", "undone", "identity", "deposits", "approvals", "totals"]
    assert book.sheetnames == [words[name] for name in wanted]
    for name in wanted[:-1]:
        sheet = book[words[name]]
        assert sheet.freeze_panes == "B2"
        assert f"tbl_{name}" in sheet.tables


def test_the_figures_of_a_till_are_numbers_and_its_days_are_days(tmp_path: Path) -> None:
    (till,) = rows_of(written(tmp_path, language="en"), "Tills")
    assert till["Business date"] == datetime(2026, 11, 20)  # noqa: DTZ001 - a workbook's day
    assert till["Opened"] == datetime(2026, 11, 20, 7, 30)  # noqa: DTZ001 - a workbook's moment
    assert (till["Till"], till["Counter"], till["First receipt"]) == ("7", "2", "KH01-2-26A-000001")
    assert (till["Gross"], till["Undone"], till["Net"]) == (900_000, 100_000, 800_000)
    assert (till["Cash"], till["Cheque"], till["Bill principal"], till["VAT share"]) == (
        500_000,
        300_000,
        780_000,
        57_778,
    )
    assert (till["Expected"], till["Counted"], till["Over / short"]) == (580_000, 575_000, -5_000)


def test_a_reason_that_looks_like_a_formula_is_a_reason(tmp_path: Path) -> None:
    book = written(tmp_path, language="en")
    (cell,) = [cell for row in book["Tills"] for cell in row if cell.value == TILL.reason]
    assert cell.data_type == "s"


def test_a_till_that_is_still_open_leaves_its_count_empty(tmp_path: Path) -> None:
    till = replace(TILL, closed_at="", counted_minor=None, difference_minor=None, receipts=(), state="open")
    (row,) = rows_of(written(tmp_path, replace(SHEET, tills=(till,)), "en"), "Tills")
    assert (row["Closed"], row["Counted"], row["Over / short"], row["First receipt"]) == (None, None, None, None)


def test_counted_notes_the_undone_and_the_arrears_stand_with_what_they_add_up_to(tmp_path: Path) -> None:
    book = written(tmp_path, language="en")
    notes = rows_of(book, "Denominations")
    assert sum(row["Amount"] for row in notes if row["Counted in"] == "Till 7") == TILL.counted_minor
    assert [row["Pieces"] for row in notes if row["Counted in"] == "Safe"] == [2]
    (undone,) = rows_of(book, "Undone")
    assert (undone["Kind"], undone["Receipts"], undone["Approver"]) == ("Void", "KH01-2-26A-000002", "To be approved")
    everybody = rows_of(book, "Arrears")[-1]
    assert everybody["Customer class"] == "All"
    assert everybody["Closing arrears"] == everybody["Bill by bill: closing"] == 4_000_000
    assert everybody["Off by"] == 0


def test_the_totals_carry_the_code_to_read_out_and_the_head_of_the_chain(tmp_path: Path) -> None:
    totals = totals_of(written(tmp_path, language="en"), "Totals")
    assert (totals["Net"], totals["Safe: counted"]) == (800_000, 1_475_000)
    assert (totals["Code to read out"], totals["Chain head"]) == ("1234 5678 90", "ab" * 32)


def test_yuan_are_written_in_yuan(tmp_path: Path) -> None:
    sheet = replace(SHEET, country="CN", currency="CNY", minor_digits=2, tills=(replace(TILL, gross_minor=19_126),))
    (till,) = rows_of(written(tmp_path, sheet, "en"), "Tills")
    assert Decimal(str(till["Gross"])) == Decimal("191.26")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    written(tmp_path)
    with pytest.raises(FileNotWritten):
        written(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["KH01_2026-11-20_ngay_v1.xlsx"]


def test_a_month_has_a_row_a_day_and_a_row_a_till(tmp_path: Path) -> None:
    days = (SHEET, replace(SHEET, date="2026-11-21"))
    month = MonthSheet("KH01", "Khánh Sơn", "VND", 0, True, "2026-11", SHEET.made_at, days, month_identity(days))
    write_month_workbook(month, tmp_path / "thang.xlsx", "en")
    book = load_workbook(tmp_path / "thang.xlsx")
    assert [row["Net"] for row in rows_of(book, "Days")] == [800_000, 800_000]
    assert len(rows_of(book, "Tills")) == 2
    totals = totals_of(book, "Totals")
    assert (totals["Net"], totals["Receipts"], totals["Opening arrears"]) == (1_600_000, 6, 5_000_000)
