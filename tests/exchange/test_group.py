"""This file is the proof of how a group of sites is taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from collectoffice.exchange.rows import GroupRow
from collectoffice.exchange.workbook import Reading, read_workbook
from tests.exchange.sheets import VN_CODE, save

HEADER = ("Mã nhóm", "Tên đơn vị thanh toán", "Mã KH", "Tên trạm")


def line(place: int, group: Any = "TS-VK") -> list[Any]:
    return [group, "Trung tâm phát sóng", f"PA0210{place:07}", f"Trạm {place}"]


def read(folder: Path, *rows: list[Any]) -> Reading:
    path = save(folder / "NHOM.xlsx", rows, header=HEADER, above=[["KHÁCH HÀNG NHIỀU ĐIỂM"]])
    return read_workbook(path, minor_digits=0, customer_code=VN_CODE)


def test_a_row_is_a_site_of_its_payer(tmp_path: Path) -> None:
    reading = read(tmp_path, line(1))
    (row,) = reading.rows
    assert isinstance(row, GroupRow)
    assert (row.row, row.group_code, row.payer_name) == (3, "TS-VK", "Trung tâm phát sóng")
    assert (row.customer.code, row.customer.name) == ("PA02100000001", "Trạm 1")
    assert (reading.kind, reading.taken, reading.taken_minor) == ("group", 1, 0)


def test_odd_rows_are_not_taken(tmp_path: Path) -> None:
    reading = read(tmp_path, line(1), line(1), line(2), line(2, "KHAC"), line(3, None), ["TS-VK", "x", "PA02", "y"])
    assert [(problem.row, problem.code) for problem in reading.problems] == [
        (4, "site_twice"),
        (5, "site_in_two_groups"),
        (6, "site_in_two_groups"),
        (7, "group_code_missing"),
        (8, "customer_code_length"),
    ]
    assert [row.row for row in reading.rows] == [3]
