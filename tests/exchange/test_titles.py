"""This file is the proof of what is read around the table."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.exchange.titles import as_of_day, currency_of, day_in_file_name, issue_day, title_period, title_texts
from tests.exchange.sheets import moment


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("KH01_NO_2026-10-31.xlsx", date(2026, 10, 31)),
        ("no20261031.xlsx", date(2026, 10, 31)),
        ("Nợ 31.10.2026 (bản 2).xlsx", date(2026, 10, 31)),
        ("欠费_2026_10_31.xlsx", date(2026, 10, 31)),
        ("ma 12345678 ban 2.xlsx", None),
        ("2026-13-45.xlsx", None),
    ],
)
def test_a_day_in_a_file_name(name: str, day: date | None) -> None:
    assert day_in_file_name(name) == day


def test_the_title_is_believed_before_the_file_name() -> None:
    assert as_of_day(["Nợ đến ngày 30/09/2026"], "NO_2026-10-31.xlsx") == date(2026, 9, 30)


@pytest.mark.parametrize(
    "row",
    [
        ["Ngày lập: 04/11/2026"],
        ["NGÀY LẬP : 4/11/2026"],
        ["制表日期:2026-11-04"],
        ["制表日期：2026年11月4日"],
        ["Ngày phát hành ngày 4 tháng 11 năm 2026"],
        ["Ngày lập", date(2026, 11, 4)],
        ["Ngày lập:", "", moment(2026, 11, 4, 8)],
        ["Issue date: 2026-11-04"],
    ],
)
def test_the_issue_day_of_a_title(row: list[str | date]) -> None:
    rows: list[list[str | date]] = [["DANH SÁCH"], row]
    assert issue_day(title_texts(rows), rows) == date(2026, 11, 4)


@pytest.mark.parametrize(
    "title", ["Kỳ 1 tháng 11 năm 2026", "Tháng 11/2026", "2026年11月电费应收明细表", "Period: 11/2026"]
)
def test_the_period_of_a_title(title: str) -> None:
    assert title_period(["ĐIỆN LỰC", title]) == "2026-11"


def test_titles_that_say_nothing() -> None:
    assert title_period(["ĐIỆN LỰC TT02"]) == ""
    assert issue_day(["ĐIỆN LỰC TT02"], []) is None


@pytest.mark.parametrize(
    ("headers", "titles", "language", "currency"),
    [
        (["户号", "应收电费(元)"], [], "zh", "CNY"),
        (["户号", "应收电费"], [], "zh", "CNY"),
        (["Mã KH", "Tổng tiền (đ)"], [], "vi", "VND"),
        (["Mã KH", "Tổng tiền"], [], "vi", "VND"),
        (["Customer code", "Total (VND)"], [], "en", "VND"),
        (["Customer code", "Total"], ["All sums in RMB"], "en", "CNY"),
        (["Customer code", "Total"], ["ĐVT: đồng"], "en", "VND"),
        (["Customer code", "Total"], [], "en", None),
    ],
)
def test_the_currency_is_in_a_unit_or_in_the_language(
    headers: list[str], titles: list[str], language: str, currency: str | None
) -> None:
    found, evidence = currency_of(headers, titles, language)
    assert found == currency
    assert bool(evidence) == (currency is not None)
