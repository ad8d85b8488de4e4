"""This file is the proof of what a single cell means."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.exchange.cells import (
    Flaw,
    amount,
    amount_in_currency,
    clean_text,
    code_text,
    day,
    number_text,
    period,
    phone_text,
    reading_text,
    time_text,
    vat_rate,
    whole_kwh,
)
from collectoffice.exchange.frames import Cell
from tests.exchange.sheets import moment

DONG, FEN = 0, 2


@pytest.mark.parametrize(
    ("typed", "dong"),
    [
        ("565.536", 565_536),
        ("1.234.567 đ", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1 234 567", 1_234_567),
        ("565.536,00", 565_536),
        ("５６５５３６", 565_536),
        ("104993.0", 104_993),
        ("-5.000", -5_000),
        ("(5.000)", -5_000),
        ("−796573", -796_573),
        ("250000 VNĐ", 250_000),
        (191_268.0, 191_268),
        ("", None),
        ("   ", None),
    ],
)
def test_dong_are_read_as_clerks_write_them(typed: Cell, dong: int | None) -> None:
    assert amount(typed, DONG) == dong


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("1,234.56", 123_456),
        ("￥1,234.5", 123_450),
        ("43.86元", 4_386),
        ("1,234", 123_400),
        (43.86, 4_386),
        (0.1 + 0.2, 30),
    ],
)
def test_yuan_are_read_to_the_fen(typed: Cell, fen: int) -> None:
    assert amount(typed, FEN) == fen


@pytest.mark.parametrize("typed", [104_993.5, "104993.5", "104.993,5", "1,5"])
def test_a_fraction_of_a_dong_is_never_rounded_away(typed: Cell) -> None:
    assert amount(typed, DONG) == Flaw("fraction", {"unit": "dong"})


@pytest.mark.parametrize("typed", [191.065, "191.065", "1.234"])
def test_a_fraction_of_a_fen_is_never_rounded_away(typed: Cell) -> None:
    assert amount(typed, FEN) == Flaw("fraction", {"unit": "fen"})


@pytest.mark.parametrize(
    "typed",
    [float("nan"), float("inf"), -float("inf"), 1e300, 2.0**53, "12.34.5", "abc", "1..2", "-", date(2026, 11, 4)],
)
def test_what_is_no_amount_is_said_to_be_none(typed: Cell) -> None:
    found = amount(typed, DONG)
    assert isinstance(found, Flaw)
    assert found.code == "not_an_amount"


@given(st.integers(min_value=-(10**12), max_value=10**12), st.sampled_from([".", ",", " "]))
def test_dong_grouped_by_any_mark_are_the_same_dong(value: int, mark: str) -> None:
    assert amount(f"{value:,}".replace(",", mark), DONG) == value
    assert amount(float(value), DONG) == value


@given(st.integers(min_value=-(10**11), max_value=10**11))
def test_fen_come_back_from_doubles_and_from_text(fen: int) -> None:
    assert amount(fen / 100, FEN) == fen
    assert amount(f"{Decimal(fen) / 100:,.2f}", FEN) == fen


def test_a_held_row_shows_its_sum_as_it_stands() -> None:
    assert amount_in_currency(104_993.5, DONG) == Decimal("104993.5")
    assert amount_in_currency("104.993,5", DONG) == Decimal("104993.5")
    assert amount_in_currency("", DONG) is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("pa02100000001", "PA02100000001"),
        (" PA0210 000\u00a00001 ", "PA02100000001"),
        ("PA0210-0000001", "PA02100000001"),
        ("ＰＡ0210\u200b0000001", "PA02100000001"),
        (2_300_000_137.0, "2300000137"),
        ("", ""),
    ],
)
def test_a_customer_code_is_capital_letters_and_digits(typed: Cell, code: str) -> None:
    assert code_text(typed) == code


def test_a_long_number_that_lost_its_last_digits_is_no_code() -> None:
    assert code_text(1_234_567_890_123_456_789.0) == Flaw("digits_lost")
    assert number_text(float("nan")) == Flaw("digits_lost")
    assert number_text(12.5) == Flaw("digits_lost")


def test_bill_numbers_keep_their_writing() -> None:
    assert number_text(" KH01-26-0000001 ") == "KH01-26-0000001"
    assert number_text(12_345.0) == "12345"


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        (923_505_557.0, "0923505557"),
        ("923505557", "0923505557"),
        ("0810435615", "0810435615"),
        ("0905 123.456", "0905123456"),
        ("+84 905 123 456", "0905123456"),
        (18_401_865_063.0, "18401865063"),
        ("18401865063", "18401865063"),
        ("", ""),
    ],
)
def test_a_phone_of_nine_digits_gets_its_zero_back(typed: Cell, phone: str) -> None:
    assert phone_text(typed) == phone


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("LÊ\u00a0MINH HIỀN  ", "LÊ MINH HIỀN"),
        ("Vo\u0303 Kim  Giang", "Võ Kim Giang"),
        ("\u200bHà\u202e An\r\n", "Hà An"),
        ('=HYPERLINK("x","y")', '=HYPERLINK("x","y")'),
        ("a\nb", "a b"),
    ],
)
def test_names_lose_what_nobody_meant(typed: str, clean: str) -> None:
    assert clean_text(typed) == clean


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once


@pytest.mark.parametrize(
    "typed",
    ["11/2026", "2026-11", "202611", 202_611.0, "T11/2026", "Tháng 11/2026", "tháng 11 năm 2026", "Kỳ 1 - 11/2026",
     "Kỳ 1 tháng 11 năm 2026", "2026年11月", "2026/11", "11.2026", "Nov 2026", "November 2026", date(2026, 11, 1),
     moment(2026, 11, 1, 8), "01/11/2026", "11/26"],
)  # fmt: skip
def test_a_period_has_many_writings(typed: Cell) -> None:
    assert period(typed) == "2026-11"


@pytest.mark.parametrize(("typed", "month"), [("13/2026", 13), ("202613", 13), ("00/2026", 0), (202_600.0, 0)])
def test_a_period_without_such_a_month_names_it(typed: Cell, month: int) -> None:
    assert period(typed) == Flaw("period_month", {"month": month})


def test_a_period_that_is_none_is_said_to_be_unreadable() -> None:
    assert period("kỳ cuối") == Flaw("period_unreadable", {"text": "kỳ cuối"})
    assert period("") == ""


@pytest.mark.parametrize(
    "typed",
    [date(2026, 11, 5), moment(2026, 11, 5, 9, 30), "05/11/2026", "5.11.2026", "05-11-26", "2026-11-05", "2026/11/5",
     "2026年11月5日", "20261105", 20_261_105.0, 46_331.0, "46331", "ngày 5 tháng 11 năm 2026", "05/11/2026 14:22"],
)  # fmt: skip
def test_a_day_has_many_writings(typed: Cell) -> None:
    assert day(typed) == date(2026, 11, 5)


def test_a_day_number_of_an_old_macintosh_file_counts_from_1904() -> None:
    assert day(46_331.0 - 1_462, from_1904=True) == date(2026, 11, 5)


@pytest.mark.parametrize("typed", ["31/02/2026", -5.0, 60.0, 99_999_999.0, float("nan"), "00:00:00", "mai"])
def test_what_is_no_day_is_said_to_be_none(typed: Cell) -> None:
    found = day(typed)
    assert isinstance(found, Flaw)
    assert found.code == "date_unreadable"


def test_days_outside_a_lifetime_are_refused() -> None:
    assert day(date(1900, 2, 28)) == Flaw("date_out_of_range", {"text": "1900-02-28"})
    assert day("01/01/2101") == Flaw("date_out_of_range", {"text": "2101-01-01"})


@pytest.mark.parametrize(
    ("typed", "rate"),
    [("8%", ("8", "8%")), (0.08, ("8", "0.08")), ("0.08", ("8", "0.08")), (8.0, ("8", "8")), ("5,5%", ("5.5", "5,5%")),
     (0.1, ("10", "0.1")), (0.0, ("0", "0")), ("", ("", "")), ("KCT", ("", "KCT")), (float("inf"), ("", "inf"))],
)  # fmt: skip
def test_a_vat_rate_is_percent_and_stays_as_issued(typed: Cell, rate: tuple[str, str]) -> None:
    assert vat_rate(typed) == rate


def test_readings_and_kwh_keep_what_a_meter_shows() -> None:
    assert reading_text(47_021.0) == "47021"
    assert reading_text(153.5) == "153.5"
    assert reading_text("") == ""
    assert whole_kwh(88.0) == 88
    assert whole_kwh(88.5) == 89
    assert whole_kwh("") is None
    assert whole_kwh("nhiều") == Flaw("fact_unreadable", {"text": "nhiều"})


def test_the_time_of_a_payment_is_kept() -> None:
    assert time_text(moment(2026, 11, 8, 20, 20)) == "20:20:00"
    assert time_text("08/11/2026 7:05") == "07:05:00"
    assert time_text(46_334.5) == "12:00:00"
    assert time_text(date(2026, 11, 8)) == ""
    assert time_text("99:99") == ""
