"""This file is the proof of how the month's bills are taken, and of every odd row that a clerk's sheet may hold."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from collectoffice.exchange.rows import BillFacts, BillRow, CustomerFacts, Problem
from collectoffice.exchange.workbook import Reading, read_workbook
from tests.exchange.sheets import CN_CODE, VN_CODE, Formula, bill, save


def read(folder: Path, *rows: list[Any], **how: Any) -> Reading:
    path = save(folder / "TT02_HDTD_2026-11.xlsx", rows, **how)
    return read_workbook(path, minor_digits=0, customer_code=VN_CODE)


def only_problem(reading: Reading) -> Problem:
    (problem,) = reading.problems
    return problem


def bills_of(reading: Reading) -> list[BillFacts]:
    return [row.bill for row in reading.rows if isinstance(row, BillRow) and row.bill is not None]


def customers_of(reading: Reading) -> list[CustomerFacts]:
    return [row.customer for row in reading.rows if isinstance(row, BillRow)]


def test_a_plain_row_is_its_customer_and_its_bill_as_issued(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, due=date(2026, 11, 14), note="chốt chỉ số", meter="007"))
    assert reading.rows == [
        BillRow(
            row=2,
            customer=CustomerFacts(
                code="PA02100000001",
                name="Quách Thị Mận 1",
                address="Số 1, xã Suối Ngần",
                meter="007",
                route="TT01",
                phone="0912345678",
                customer_class="SHBT",
                contract="",
            ),
            bill=BillFacts(
                number="TT02-26-000001",
                period="2026-11",
                kind="regular",
                charge_minor=100_010,
                vat_rate="8",
                vat_rate_text="8%",
                vat_minor=8_001,
                total_minor=108_011,
                issued_on=date(2026, 11, 4),
                due_on=date(2026, 11, 14),
                period_from=None,
                period_to=None,
                reading_from="1000",
                reading_to="1100",
                kwh=100,
                replaces="",
                note="chốt chỉ số",
            ),
        )
    ]
    assert (reading.taken, reading.taken_minor, reading.data_rows, reading.problems) == (1, 108_011, 1, ())


@pytest.mark.parametrize(
    ("changes", "why", "column"),
    [
        ({"code": "PA0210000001"}, "customer code has 12 characters", "B"),
        ({"code": "PA021000000012"}, "customer code has 14 characters", "B"),
        ({"code": "PA0210000000?"}, "customer code is not of the office's form", "B"),
        ({"code": "PA0210१२३4567"}, "customer code is not of the office's form", "B"),
        ({"code": None}, "customer code is missing", "B"),
        ({"total": 108_011.5}, "a fraction of a dong", "Q"),
        ({"total": None}, "total is missing", "Q"),
        ({"total": "xem sau"}, "not an amount: xemsau", "Q"),
        ({"charge": 100_009.5}, "a fraction of a dong", "N"),
        ({"vat": 8_000.4}, "a fraction of a dong", "P"),
        ({"total": 118_011}, "total is not charge + VAT", "Q"),
        ({"period": "13/2026"}, "period has month 13", "I"),
        ({"period": "quý 4"}, "period cannot be read: quý 4", "I"),
        ({"period": None}, "period is missing", "I"),
        ({"issued": None}, "issue date is missing", "R"),
        ({"issued": "31/02/2026"}, "date cannot be read: 31/02/2026", "R"),
        ({"issued": date(1900, 1, 5)}, "date is outside 1990–2100: 1900-01-05", "R"),
        ({"due": "sau Tết"}, "date cannot be read: sau Tết", "S"),
        ({"charge": 0, "vat": 0, "total": 0}, "the total is zero: nothing to collect", "Q"),
        (
            {"charge": -100_010, "vat": -8_001, "total": -108_011, "kwh": -100},
            "negative bill: not a bill to collect, belongs to adjustments",
            "Q",
        ),
        ({"total": Formula("=N2+P2")}, "a formula stands where a value is needed", "Q"),
        ({"code": Formula('="PA02"&"100000001"')}, "a formula stands where a value is needed", "B"),
        ({"bill": 1e17}, "a number of more than 15 digits: its last digits are lost", "J"),
    ],
)
def test_an_odd_row_is_held_with_its_place_and_a_sentence(
    tmp_path: Path, changes: dict[str, Any], why: str, column: str
) -> None:
    reading = read(tmp_path, bill(1, **changes), bill(2))
    problem = only_problem(reading)
    assert (problem.row, problem.column, problem.why, problem.sheet) == (2, column, why, "Sheet1")
    assert [found.number for found in bills_of(reading)] == ["TT02-26-000002"]
    assert (reading.data_rows, reading.taken) == (2, 1)


def test_a_negative_row_says_which_bill_it_corrects(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, charge=-100_010, vat=-8_001, total=-108_011, period="10/2026"), bill(2))
    assert only_problem(reading).facts == {
        "number": "TT02-26-000001",
        "period": "2026-10",
        "replaces": "",
        "note": "",
        "total_minor": -108_011,
    }


def test_a_row_whose_bill_is_held_still_makes_its_customer_known_unless_the_code_is_wrong(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, total=None), bill(2, code="PA02"))
    assert [
        (customer.code, row.bill)
        for row, customer in zip(reading.rows, customers_of(reading), strict=True)
        if isinstance(row, BillRow)
    ] == [("PA02100000001", None)]


def test_an_amount_as_text_is_the_amount_and_is_told_because_a_sheets_own_sum_passes_over_it(tmp_path: Path) -> None:
    total = bill(1)[16]
    reading = read(
        tmp_path,
        bill(1, total=f"{total:,}".replace(",", ".")),
        bill(2),
        bill(3, total=50_000.5),
        below=[[None, None, "Tổng cộng", *[None] * 13, bill(2)[16] + 50_000.5]],
    )
    assert bills_of(reading)[0].total_minor == total
    assert (reading.text_rows, reading.text_total) == ((2,), Decimal(total))
    assert reading.stated_total is not None
    assert reading.stated_total.cell == "Q5"
    assert reading.stated_total.amount + reading.text_total == reading.taken_minor + reading.held_total


def test_names_codes_and_phones_are_cleaned(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        bill(1, code="pa02100000001", name="LÊ\u00a0MINH HIỀN  ", phone=923_505_557),
        bill(2, name=unicodedata.normalize("NFD", "Mấu Ánh")),
        bill(3, name='=HYPERLINK("http://example.invalid","Trạm 3")', phone="+84912345678"),
    )
    first, second, third = customers_of(reading)
    assert (first.code, first.name, first.phone) == ("PA02100000001", "LÊ MINH HIỀN", "0923505557")
    assert second.name == unicodedata.normalize("NFC", "Mấu Ánh")
    assert (third.name, third.phone) == ('=HYPERLINK("http://example.invalid","Trạm 3")', "0912345678")
    assert reading.problems == ()


def test_an_identical_second_row_is_taken_once_and_reported(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1), bill(2), bill(1))
    problem = only_problem(reading)
    assert (problem.row, problem.code) == (4, "identical_twice")
    assert [found.number for found in bills_of(reading)] == ["TT02-26-000001", "TT02-26-000002"]


def test_one_bill_number_with_two_amounts_is_taken_in_neither_form(tmp_path: Path) -> None:
    other = bill(1, charge=150_010, total=158_011)
    reading = read(tmp_path, bill(1), other, bill(1), bill(2))
    assert [(problem.row, problem.code) for problem in reading.problems] == [(n, "two_amounts") for n in (2, 3, 4)]
    assert [found.number for found in bills_of(reading)] == ["TT02-26-000002"]


def test_one_bill_number_of_two_customers_is_taken_in_neither_form(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1), bill(1, code="PA02100000009"))
    assert [problem.code for problem in reading.problems] == ["two_bills", "two_bills"]


def test_bill_numbers_that_differ_only_in_spaces_and_marks_are_one_number(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1), bill(1, bill="tt02 26 000001"))
    assert only_problem(reading).code == "identical_twice"


def test_a_bill_without_a_number_is_named_by_code_and_period(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, bill=None))
    assert bills_of(reading)[0].number == "PA02100000001-202611"


def test_rows_without_an_issue_day_take_the_titles(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, issued=None), above=[["DANH SÁCH"], ["Ngày lập: 04/11/2026"]])
    assert bills_of(reading)[0].issued_on == date(2026, 11, 4)
    assert reading.issued_on == date(2026, 11, 4)


def test_a_stated_due_day_is_enough_without_an_issue_day(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, issued=None, due="20/11/2026"))
    assert (bills_of(reading)[0].issued_on, bills_of(reading)[0].due_on) == (None, date(2026, 11, 20))


def test_facts_that_hold_no_bill_back_are_left_empty_with_a_warning(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, kwh="nhiều", reading_from="?"))
    assert (bills_of(reading)[0].kwh, bills_of(reading)[0].reading_from) == (None, "")
    assert sorted((warning.column, warning.code) for warning in reading.warnings) == [
        ("K", "fact_unreadable"),
        ("M", "fact_unreadable"),
    ]


def test_a_code_of_the_wider_form_is_taken_with_a_warning(tmp_path: Path) -> None:
    reading = read(tmp_path, bill(1, code="PA02100000A01"))
    assert reading.taken == 1
    assert [warning.code for warning in reading.warnings] == ["customer_code_unusual"]


def test_meters_that_stand_as_numbers_are_taken_with_one_warning_for_the_column(tmp_path: Path) -> None:
    reading = read(tmp_path, *[bill(place, meter=7_000 + place) for place in range(1, 6)])
    assert customers_of(reading)[0].meter == "7001"
    assert [(warning.code, warning.column) for warning in reading.warnings] == [("numbers_as_numbers", "E")]


def test_the_kind_of_a_bill_is_read_from_its_words(tmp_path: Path) -> None:
    header = ("Mã KH", "Số hóa đơn", "Kỳ HĐ", "Tổng tiền", "Ngày phát hành", "Loại HĐ")
    words = ("", "Định kỳ", "HĐ điều chỉnh tăng", "Chốt thanh lý", "Phí đóng cắt điện", "Thu một phần kỳ")
    rows = [[f"PA0210{n:07}", f"N{n}", "11/2026", 1000 + n, "04/11/2026", word] for n, word in enumerate(words)]
    reading = read(tmp_path, *rows, header=header)
    assert [found.kind for found in bills_of(reading)] == [
        "regular", "regular", "correction", "final", "reconnection", "part",
    ]  # fmt: skip


def test_a_chinese_month_is_read_in_fen(tmp_path: Path) -> None:
    header = ("序号", "户号", "户名", "用电地址", "电能表编号", "台区", "联系电话", "用电类别", "电费年月", "上期示数",
              "本期示数", "电量(千瓦时)", "应收电费(元)", "发行日期", "交费期限")  # fmt: skip
    days = (date(2026, 11, 5), date(2026, 11, 20))
    rows: list[list[Any]] = [
        [
            1,
            "2300000137",
            "苗喆",
            "柳沟村1号",
            "153",
            "台区001",
            "13312345678",
            "居民生活",
            "202611",
            1,
            103,
            102,
            43.86,
            *days,
        ],
        [
            2,
            2_300_000_138.0,
            "贺垚",
            "柳沟村2号",
            "154",
            "台区001",
            None,
            "居民生活",
            202_611,
            1,
            3,
            2.5,
            "1,024.50",
            *days,
        ],
        [3, "230000013", "尚雪莲", "柳沟村3号", "155", "台区001", None, "居民生活", "202611", 1, 3, 2, 191.06, *days],
        [4, "2300000139", "屈建业", "柳沟村4号", "156", "台区001", None, "居民生活", "202611", 1, 3, 2, 191.065, *days],
    ]
    path = save(tmp_path / "a.xlsx", rows, header=header, above=[["青石子供电所"], ["2026年11月电费应收明细表"]])
    reading = read_workbook(path, minor_digits=2, customer_code=CN_CODE)
    assert (reading.kind, reading.header_row, reading.currency, reading.taken_minor) == (
        "bills",
        3,
        "CNY",
        4_386 + 102_450,
    )
    assert [found.number for found in bills_of(reading)] == ["2300000137-202611", "2300000138-202611"]
    assert customers_of(reading)[0].phone == "13312345678"
    assert [(problem.row, problem.why) for problem in reading.problems] == [
        (6, "customer code has 9 characters"),
        (7, "a fraction of a fen"),
    ]
