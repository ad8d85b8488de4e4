"""This file is the proof of how an arrears list is taken."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from collectoffice.exchange.rows import ArrearFacts, ArrearsRow
from collectoffice.exchange.workbook import Reading, read_workbook
from tests.exchange.sheets import VN_CODE, Formula, save

HEADER = ("Mã khách hàng", "Họ tên", "Kỳ nợ", "Số HĐ", "Số tiền nợ", "Hạn thanh toán", "Lần thông báo")


def line(place: int, amount: Any = 100_000, month: Any = "10/2026", number: Any = "") -> list[Any]:
    return [f"PA0210{place:07}", f"Lò Văn {place}", month, number or f"N-{place}", amount, date(2026, 10, 14), 1]


def read(folder: Path, *rows: list[Any], name: str = "NO.xlsx", **how: Any) -> Reading:
    path = save(folder / name, rows, header=HEADER, **how)
    return read_workbook(path, minor_digits=0, customer_code=VN_CODE)


def test_a_row_is_its_customer_and_what_is_open(tmp_path: Path) -> None:
    reading = read(tmp_path, line(1), name="TT02_NO_2026-10-31.xlsx")
    (row,) = reading.rows
    assert isinstance(row, ArrearsRow)
    assert (row.row, row.customer.code, row.customer.name) == (2, "PA02100000001", "Lò Văn 1")
    assert row.arrear == ArrearFacts("N-1", "2026-10", 100_000, None, date(2026, 10, 14), 1, None, "")
    assert (reading.kind, reading.as_of, reading.taken_minor) == ("arrears", date(2026, 10, 31), 100_000)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Danh sách nợ đến ngày 31/10/2026", "NO.xlsx"),
        ("Nợ tiền điện tính đến ngày 31 tháng 10 năm 2026", "NO_2026-09-30.xlsx"),
        ("截至2026年10月31日欠费清单", "NO.xlsx"),
        ("Arrears as of 2026-10-31", "NO.xlsx"),
        ("", "NO_20261031.xlsx"),
        ("", "No 31.10.2026.xlsx"),
    ],
)
def test_the_day_of_the_list_is_in_its_title_or_its_file_name(tmp_path: Path, title: str, name: str) -> None:
    assert read(tmp_path, line(1), name=name, above=[[title]]).as_of == date(2026, 10, 31)


def test_a_list_without_a_day_says_so(tmp_path: Path) -> None:
    assert read(tmp_path, line(1)).as_of is None


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (line(1, None), "amount is missing"),
        (line(1, -5), "negative bill: not a bill to collect, belongs to adjustments"),
        (line(1, 0.5), "a fraction of a dong"),
        (line(1, Formula("=1+1")), "a formula stands where a value is needed"),
        (line(1, month="13/2026"), "period has month 13"),
        (line(1, month=None), "period is missing"),
    ],
)
def test_an_odd_row_is_held_and_its_customer_known(tmp_path: Path, row: list[Any], why: str) -> None:
    reading = read(tmp_path, row, line(2))
    assert [(problem.row, problem.why) for problem in reading.problems] == [(2, why)]
    assert [row.arrear is None for row in reading.rows if isinstance(row, ArrearsRow)] == [True, False]


def test_the_same_bill_twice_is_taken_once_or_not_at_all(tmp_path: Path) -> None:
    reading = read(tmp_path, line(1), line(1), line(2), line(2, 99_000), line(3), line(4, number="N-3"))
    assert [(problem.row, problem.code) for problem in reading.problems] == [
        (3, "identical_twice"),
        (4, "two_amounts"),
        (5, "two_amounts"),
        (6, "two_bills"),
        (7, "two_bills"),
    ]
    assert reading.taken == 1
