"""This file is what the office may rely on when amounts are typed and shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.errors import FractionOfMinorUnit, NotAnAmount
from collectoffice.domain.money import (
    CNY,
    VND,
    Currency,
    currency,
    format_amount,
    parse_amount,
    plain,
    with_unit,
)

LANGUAGES = ("vi", "zh", "en")
amounts = st.integers(-(10**15) + 1, 10**15 - 1)


def test_a_currency_is_found_by_its_code() -> None:
    assert currency("VND") == Currency("VND", 0)
    assert currency("CNY").minor_per_unit == 100


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("512378", 512378),
        ("512.378", 512378),
        ("565.536", 565536),
        ("1,234,567", 1234567),
        ("1.234.567", 1234567),
        ("1 234 567", 1234567),
        ("1\u00a0234\u202f567", 1234567),
        ("５１２３７８", 512378),
        ("１．０５０．０００", 1050000),
        ("1.050.000 đ", 1050000),
        ("1.050.000Đ", 1050000),
        ("1050000₫", 1050000),
        ("  7 ", 7),
        ("0", 0),
        ("-5", -5),
        ("–5.000", -5000),
        ("1.050.000,00", 1050000),
        ("565536.00", 565536),
        ("999999999999999", 999999999999999),
    ],
)
def test_dong_are_read_as_a_cashier_types_them(typed: str, minor: int) -> None:
    assert parse_amount(typed, VND) == minor


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("191.06", 19106),
        ("191,06", 19106),
        ("1,234.05", 123405),
        ("1.234,05", 123405),
        ("1 234,5", 123450),
        ("1,234", 123400),
        ("1,234,567", 123456700),
        ("191.6", 19160),
        (".5", 50),
        ("￥191.06", 19106),
        ("¥ 191.06", 19106),
        ("191.06元", 19106),
        ("１９１．０６", 19106),
        ("-0.01", -1),
        ("500.00", 50000),
        ("12.00", 1200),
    ],
)
def test_yuan_are_read_with_their_fen(typed: str, minor: int) -> None:
    assert parse_amount(typed, CNY) == minor


@pytest.mark.parametrize("typed", ["97.5", "104993,5", "1.234,05", "0.123", ".5", "500.00", "12,0"])
def test_a_fraction_of_a_dong_is_refused_and_a_lost_zero_is_not_guessed(typed: str) -> None:
    with pytest.raises(FractionOfMinorUnit) as refusal:
        parse_amount(typed, VND)
    assert refusal.value.facts == {"text": typed, "currency": "VND"}


@pytest.mark.parametrize("typed", ["191.065", "1.234", "0.001", "1,234.567"])
def test_a_fraction_of_a_fen_is_refused(typed: str) -> None:
    with pytest.raises(FractionOfMinorUnit):
        parse_amount(typed, CNY)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        ".",
        "-",
        "đ",
        "abc",
        "1k",
        "5*",
        "1e6",
        "+5",
        "5.",
        "--5",
        "1..5",
        "1.23.456",
        "1,2345",
        "12 34",
        "0x1F",
        "٣",
        "1.234.567,8,9",
        "1,234.567.890",
        "9002260100012345",
    ],
)
@pytest.mark.parametrize("money", [VND, CNY])
def test_what_is_no_amount_is_refused_and_named(typed: str, money: Currency) -> None:
    with pytest.raises(NotAnAmount) as refusal:
        parse_amount(typed, money)
    assert refusal.value.facts == {"text": typed}


def test_the_other_currencys_sign_is_refused() -> None:
    with pytest.raises(NotAnAmount):
        parse_amount("191元", VND)
    with pytest.raises(NotAnAmount):
        parse_amount("191 đ", CNY)


@pytest.mark.parametrize(
    ("minor", "money", "language", "shown"),
    [
        (1050000, VND, "vi", "1.050.000"),
        (1050000, VND, "en", "1,050,000"),
        (123456, CNY, "vi", "1.234,56"),
        (123456, CNY, "zh", "1,234.56"),
        (5, CNY, "en", "0.05"),
        (0, VND, "vi", "0"),
        (-875500, VND, "vi", "-875.500"),
    ],
)
def test_amounts_are_grouped_as_the_language_does(minor: int, money: Currency, language: str, shown: str) -> None:
    assert format_amount(minor, money, language) == shown


def test_a_paper_chooses_a_minus_that_its_font_has() -> None:
    assert format_amount(-875500, VND, "vi", minus="–") == "–875.500"
    assert with_unit(-2, CNY, "zh", minus="–") == "–￥0.02"


def test_an_amount_and_its_unit_never_part_at_the_end_of_a_line() -> None:
    assert with_unit(1050000, VND, "vi") == "1.050.000\u00a0đ"
    assert with_unit(1050000, VND, "en") == "1,050,000\u00a0đ"
    assert with_unit(123456, CNY, "zh") == "￥1,234.56"
    assert with_unit(123456, CNY, "en") == "¥1,234.56"
    assert with_unit(123456, CNY, "vi") == "1.234,56\u00a0¥"


def test_other_programs_get_a_plain_decimal() -> None:
    assert [plain(19106, CNY), plain(-5, CNY), plain(512378, VND)] == ["191.06", "-0.05", "512378"]


@given(amounts, st.sampled_from([VND, CNY]), st.sampled_from(LANGUAGES))
def test_every_amount_shown_is_read_back_as_it_was(minor: int, money: Currency, language: str) -> None:
    short = minor // money.minor_per_unit
    assert parse_amount(format_amount(short, money, language), money) == short
    assert parse_amount(with_unit(short, money, language, minus="–"), money) == short
    assert parse_amount(plain(short, money), money) == short


@given(st.text(alphabet="0123456789., -–đ元", max_size=12), st.sampled_from([VND, CNY]))
def test_anything_typed_is_an_amount_or_a_refusal_and_never_loses_a_digit(typed: str, money: Currency) -> None:
    try:
        minor = parse_amount(typed, money)
    except (NotAnAmount, FractionOfMinorUnit):
        return
    digits = "".join(letter for letter in typed if letter.isdigit()).lstrip("0")
    kept = str(abs(minor)) if minor else ""
    assert digits.rstrip("0") == kept.rstrip("0")
