"""This file is the proof that the total line, signatures, repeated headers and headings are told from the data."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from collectoffice.exchange.workbook import Reading, read_workbook
from tests.exchange.sheets import VN_CODE, Formula, bill, save


def read(folder: Path, *rows: list[Any], **how: Any) -> Reading:
    return read_workbook(save(folder / "a.xlsx", rows, **how), minor_digits=0, customer_code=VN_CODE)


@pytest.mark.parametrize(
    "footer",
    [
        ["Tổng cộng"],
        [None, "Tổng cộng"],
        [None, "Cộng: 2 hóa đơn"],
        [None, None, "TỔNG CỘNG:"],
        [None, None, None, "合计"],
        [None, "Grand total"],
    ],
)
def test_the_total_line_is_found_wherever_its_word_stands(tmp_path: Path, footer: list[Any]) -> None:
    line = footer + [None] * (16 - len(footer)) + [216_033]
    signatures = [[], [None, "Người lập biểu", *[None] * 14, "Giám đốc"], ["", "Khuất Thế Xoan"]]
    reading = read(tmp_path, bill(1), bill(2), below=[line, *signatures])
    assert reading.stated_total is not None
    assert (reading.stated_total.cell, reading.stated_total.amount) == ("Q4", Decimal(216_033))
    assert (reading.data_rows, reading.problems) == (2, ())


def test_a_total_that_was_saved_without_its_result_states_nothing(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1), below=[[None, None, "Tổng cộng", *[None] * 13, Formula("=SUM(Q2:Q2)")]])
    assert reading.stated_total is None
    assert reading.problems == ()


def test_headers_repeated_on_every_page_and_subtotals_are_no_data(tmp_path: Path) -> None:
    header = ["STT", "Mã KH", "Tên khách hàng"]
    subtotal = [None, None, "Cộng tuyến 1", *[None] * 13, 108_011]
    reading = read(
        tmp_path, bill(1), subtotal, header, bill(2), below=[[None, None, "Tổng cộng", *[None] * 13, 216_033]]
    )
    assert (reading.data_rows, reading.taken, reading.problems) == (2, 2, ())
    assert reading.stated_total is not None
    assert reading.stated_total.amount == 216_033


def test_a_customer_whose_name_begins_like_a_total_is_a_customer(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, name="Tổng công ty Chè"), bill(2, name="Cộng đồng bản Nà Hỏm"))
    assert reading.taken == 2


def test_a_row_with_a_sum_but_neither_code_nor_number_is_reported(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1), bill(2, code=None, bill=None))
    (problem,) = reading.problems
    assert (problem.row, problem.code, problem.amount, reading.data_rows) == (
        3,
        "customer_code_missing",
        Decimal(108_022),
        2,
    )


def test_without_a_total_line_nothing_is_stated(tmp_path: Path) -> None:
    assert read(tmp_path, bill(1)).stated_total is None


def test_a_line_of_mere_sums_is_a_total_line(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1), below=[[*[None] * 12, 100, *[None] * 3, 108_011]])
    assert reading.stated_total is not None
    assert (reading.stated_total.cell, reading.data_rows) == ("Q3", 1)
