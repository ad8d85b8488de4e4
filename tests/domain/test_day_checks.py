"""This file is the sheet that proves itself, tested: what agrees is silent, each pair that differs is named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.day_checks import sheet_faults, voice_code
from collectoffice.domain.day_sheet import DaySheet, ReceiptRange
from tests.domain.day_sheets import IDENTITY, SHEET, TILL


def with_till(**changed: object) -> DaySheet:
    return replace(SHEET, tills=(replace(TILL, **changed),))  # type: ignore[arg-type]


def with_identity(**changed: int) -> DaySheet:
    line = replace(IDENTITY, **changed)  # type: ignore[arg-type]
    return replace(SHEET, identity=line, classes=(line,))


def named(sheet: DaySheet) -> set[tuple[str, str]]:
    return {(fault.what, fault.where) for fault in sheet_faults(sheet)}


def test_a_sheet_that_agrees_has_no_fault() -> None:
    assert sheet_faults(SHEET) == ()


@pytest.mark.parametrize(
    ("sheet", "faults"),
    [
        (with_till(net_minor=800_001), {("net", "7"), ("by_tender", "7"), ("by_kind", "7")}),
        (with_till(by_tender={"cash": 500_000, "cheque": 299_000}), {("by_tender", "7")}),
        (with_till(refunded_minor=0), {("expected", "7")}),
        (replace(SHEET, booked_cash={7: 579_000}), {("cash", "7")}),
        (replace(SHEET, undone=()), {("undone", "7")}),
        (with_till(difference_minor=0), {("difference", "7")}),
        (with_till(pieces={100_000: 5}), {("counted", "7")}),
        (
            with_till(receipts=(ReceiptRange("KH01-2-26A-000001", "KH01-2-26A-000003", 2, ("KH01-2-26A-000002",)),)),
            {("receipts", "KH01-2-26A-000002")},
        ),
        (with_identity(closing_minor=4_000_001), {("ledger", ""), ("closing", "")}),
        (with_identity(bill_by_bill_billed_minor=1), {("billed", "")}),
        (with_identity(bank_minor=399_999), {("principal", "")}),
        (replace(SHEET, classes=(replace(IDENTITY, closing_minor=0, bill_by_bill_closing_minor=0),)), None),
        (replace(SHEET, safe=replace(SHEET.safe, expected_minor=0)), {("safe", "")}),
    ],
)
def test_a_pair_that_differs_is_named_with_its_place(sheet: DaySheet, faults: set[tuple[str, str]] | None) -> None:
    assert named(sheet) == faults if faults is not None else ("classes", "") in named(sheet)


def test_the_code_to_read_out_checks_itself_and_follows_the_figures_alone() -> None:
    code = voice_code(SHEET)
    digits = code.replace(" ", "")
    assert (len(digits), digits.isdecimal(), int(digits) % 97) == (10, True, 1)
    assert voice_code(replace(SHEET, made_at="2026-11-21T08:00:00+07:00", chain_head="cd" * 32)) == code
    assert voice_code(with_till(counted_minor=580_000)) != code
    assert voice_code(with_identity(collected_minor=1_280_001)) != code


@given(place=st.integers(0, 9), digit=st.integers(1, 9))
def test_one_wrong_digit_on_the_telephone_is_noticed(place: int, digit: int) -> None:
    digits = voice_code(SHEET).replace(" ", "")
    heard = f"{digits[:place]}{(int(digits[place]) + digit) % 10}{digits[place + 1 :]}"
    assert int(heard) % 97 != 1
