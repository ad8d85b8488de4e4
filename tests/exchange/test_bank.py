"""This file is the proof of how a bank collection is taken."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from collectoffice.exchange.rows import BankRow
from collectoffice.exchange.workbook import Reading, read_workbook
from tests.exchange.sheets import CN_CODE, VN_CODE, moment, save

HEADER = ("Ngày GD", "Mã KH", "Kỳ", "Số tiền", "Ngân hàng", "Số tham chiếu")


def line(place: int, **changes: Any) -> list[Any]:
    row = {
        "when": moment(2026, 11, 8, 20, 20),
        "code": f"PA0210{place:07}",
        "period": "11/2026",
        "amount": 59_996,
        "bank": "Ví Sao Mai",
        "reference": f"FT26{place:08}",
    }
    return list((row | changes).values())


def read(folder: Path, *rows: list[Any]) -> Reading:
    path = save(folder / "THUHO.xlsx", rows, header=HEADER, above=[["ĐÃ THANH TOÁN QUA NGÂN HÀNG"], []])
    return read_workbook(path, minor_digits=0, customer_code=VN_CODE)


def test_a_row_is_a_payment_on_the_banks_day(tmp_path: Path) -> None:
    reading = read(tmp_path, line(1))
    assert reading.rows == [
        BankRow(
            4,
            "PA02100000001",
            "",
            date(2026, 11, 8),
            "20:20:00",
            "2026-11",
            "",
            59_996,
            "Ví Sao Mai",
            "FT2600000001",
            "",
        )
    ]
    assert (reading.kind, reading.header_row, reading.taken_minor) == ("bank", 3, 59_996)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"reference": None}, "reference is missing"),
        ({"when": None}, "date of payment is missing"),
        ({"when": "hôm qua"}, "date cannot be read: hôm qua"),
        ({"amount": None}, "amount is missing"),
        ({"amount": 0}, "zero or negative: not a payment"),
        ({"amount": -100}, "zero or negative: not a payment"),
        ({"amount": 1.5}, "a fraction of a dong"),
        ({"code": "PA0210"}, "customer code has 6 characters"),
    ],
)
def test_an_odd_row_is_not_taken(tmp_path: Path, changes: dict[str, Any], why: str) -> None:
    reading = read(tmp_path, line(1, **changes), line(2))
    assert [(problem.row, problem.why) for problem in reading.problems] == [(4, why)]
    assert [row.row for row in reading.rows] == [5]


def test_a_period_that_cannot_be_read_does_not_hold_money_back(tmp_path: Path) -> None:
    (row,) = read(tmp_path, line(1, period="cả năm")).rows
    assert isinstance(row, BankRow)
    assert row.period == ""


def test_the_same_reference_is_taken_once_when_identical_and_not_at_all_when_not(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        line(1),
        line(1),
        line(2),
        line(2, amount=60_000),
        line(3),
        line(3, code="PA02100000099"),
        line(4),
        line(4, bank="Ngân hàng khác"),
    )
    assert [(problem.row, problem.code) for problem in reading.problems] == [
        (5, "reference_twice"),
        (6, "reference_two_amounts"),
        (7, "reference_two_amounts"),
        (8, "reference_two_payments"),
        (9, "reference_two_payments"),
    ]
    assert [row.row for row in reading.rows] == [4, 10, 11]


def test_a_chinese_list_of_collections_is_read(tmp_path: Path) -> None:
    header = ("交易日期", "户号", "缴费金额(元)", "收费机构", "交易流水号")
    path = save(tmp_path / "a.xlsx", [["2026-11-08 10:30", "2300000137", 43.86, "邮储银行", "LS001"]], header=header)
    (row,) = read_workbook(path, minor_digits=2, customer_code=CN_CODE).rows
    assert isinstance(row, BankRow)
    assert (row.paid_on, row.paid_time, row.amount_minor, row.bank) == (
        date(2026, 11, 8),
        "10:30:00",
        4_386,
        "邮储银行",
    )
