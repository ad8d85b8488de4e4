"""This file is what the office may rely on in the numbers of receipts."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.errors import UnknownReceipt
from collectoffice.domain.receipt_number import (
    ReceiptNumber,
    check_code,
    check_digits,
    epoch_letters,
    epoch_of_letters,
    parse_receipt_number,
)

RECEIPT = ReceiptNumber("KH01", 2, 2026, 1, 123)
numbers = st.builds(
    ReceiptNumber,
    st.text("ABCXYZ0123456789", min_size=2, max_size=12),
    st.integers(1, 99),
    st.integers(2000, 2099),
    st.integers(1, 99),
    st.integers(1, 999_999),
)


def test_a_receipt_is_numbered_by_office_counter_year_epoch_and_number() -> None:
    assert RECEIPT.text == "KH01-2-26A-000123"
    assert ReceiptNumber("HN", 12, 2031, 28, 7).text == "HN-12-31AB-000007"


def test_the_barcode_has_16_digits_and_its_check_digits_make_the_rest_of_97_one() -> None:
    assert RECEIPT.barcode[:14] == "90022601000123"
    assert len(RECEIPT.barcode) == 16
    assert int(RECEIPT.barcode) % 97 == 1


def test_check_digits_agree_with_the_example_of_the_standard() -> None:
    # ISO 7064 MOD 97-10: the digits of "794" have the check digits 44.
    assert check_digits("794") == "44"


@given(numbers)
def test_both_forms_lead_back_to_the_same_receipt(number: ReceiptNumber) -> None:
    assert parse_receipt_number(number.text, number.office) == number
    assert parse_receipt_number(number.barcode, number.office) == number


@pytest.mark.parametrize(
    "typed",
    [
        "kh01-2-26a-000123",
        "KH01-2-26A-123",
        " KH01 - 2 - 26A - 123 ",
        "2-26A-123",
        "KH01–2–26A–000123",
        "ＫＨ０１-2-26A-123",
        "9002 2601 0001 2303",
        "９００２２６０１０００１２３０３",
    ],
)
def test_a_number_is_known_however_it_is_typed(typed: str) -> None:
    assert parse_receipt_number(typed, "KH01") == RECEIPT


@given(numbers, st.integers(0, 15), st.integers(1, 9))
def test_one_wrong_digit_in_a_barcode_is_always_noticed(number: ReceiptNumber, place: int, step: int) -> None:
    digits = number.barcode
    wrong = digits[:place] + str((int(digits[place]) + step) % 10) + digits[place + 1 :]
    with pytest.raises(UnknownReceipt):
        parse_receipt_number(wrong, number.office)


@given(numbers, st.integers(0, 14))
def test_two_digits_that_changed_places_are_always_noticed(number: ReceiptNumber, place: int) -> None:
    digits = number.barcode
    wrong = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    if wrong != digits:
        with pytest.raises(UnknownReceipt):
            parse_receipt_number(wrong, number.office)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("9002260100012304", "check_digits"),
        ("KH02-2-26A-000123", "other_office"),
        ("", "form"),
        ("KH01-26-0000001", "form"),
        ("KH01-2-26A-1234567", "form"),
        ("KH01-0-26A-123", "form"),
        ("KH01-2-26A-0", "form"),
        ("KH01-2-26ZZ-1", "form"),
        ("9102260100012303", "form"),
        ("PQ05100000037", "form"),
    ],
)
def test_what_is_no_receipt_of_this_office_is_refused_with_the_reason(typed: str, why: str) -> None:
    with pytest.raises(UnknownReceipt) as refusal:
        parse_receipt_number(typed, "KH01")
    assert refusal.value.facts == {"number": typed, "why": why}


def test_a_series_that_is_full_or_out_of_range_is_a_bug_and_not_a_number() -> None:
    for wrong in ((0, 2026, 1, 1), (100, 2026, 1, 1), (1, 1999, 1, 1), (1, 2026, 0, 1), (1, 2026, 1, 1_000_000)):
        with pytest.raises(ValueError, match="ReceiptNumber"):
            ReceiptNumber("KH01", *wrong)


def test_epochs_are_lettered_like_columns() -> None:
    assert [epoch_letters(epoch) for epoch in (1, 2, 26, 27, 52, 53)] == ["A", "B", "Z", "AA", "AZ", "BA"]
    assert all(epoch_of_letters(epoch_letters(epoch)) == epoch for epoch in range(1, 800))


@given(st.binary(min_size=32, max_size=32))
def test_a_check_code_is_the_first_50_bits_without_letters_that_look_alike(digest: bytes) -> None:
    code = check_code(digest)
    rfc_4648 = base64.b32encode(digest).decode()[:10]
    crockford = rfc_4648.translate(
        str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    )
    assert code.replace("-", "") == crockford
    assert [len(part) for part in code.split("-")] == [4, 4, 2]
