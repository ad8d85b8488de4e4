"""This file is the proof that a column read in one stroke says exactly what its cells say one by one."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from collectoffice.exchange import cells
from collectoffice.exchange.columns import (
    Memo,
    Packed,
    amounts,
    codes,
    kwh,
    number_texts,
    phones,
    readings,
    texts,
)

ODD_TEXTS = st.sampled_from(
    ["", " ", "a  b", "Vo\u0303", "x\u00a0y", "│", "a│b", " a", "a ", "\u200bz", "0905123456", "905123456", "+84905123456",
     "１２３", "565.536", "1,5", "-3", "abc", "pa0210 1", "8%", "1.234,56", "\ud7ff"]
)  # fmt: skip
TEXTS = ODD_TEXTS | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
NUMBERS = st.sampled_from([0.0, 88.0, 43.86, 0.1 + 0.2, 1e17, -5.5, 923_505_557.0, float("inf")]) | st.floats(
    allow_nan=False
)
COLUMNS = (
    st.lists(TEXTS, min_size=1) | st.lists(NUMBERS, min_size=1) | st.lists(TEXTS | NUMBERS | st.dates(), min_size=1)
)


@given(COLUMNS)
def test_texts(column: list[Any]) -> None:
    assert texts(Packed.of(column)) == [cells.clean_text(cell) for cell in column]


@given(COLUMNS)
def test_codes(column: list[Any]) -> None:
    assert codes(Packed.of(column)) == [cells.code_text(cell) for cell in column]


@given(COLUMNS)
def test_numbers_of_bills_and_meters(column: list[Any]) -> None:
    assert number_texts(Packed.of(column)) == [cells.number_text(cell) for cell in column]


@given(COLUMNS)
def test_phones(column: list[Any]) -> None:
    assert phones(Packed.of(column)) == [cells.phone_text(cell) for cell in column]


@given(COLUMNS, st.sampled_from([0, 2]))
def test_amounts(column: list[Any], minor_digits: int) -> None:
    assert amounts(Packed.of(column), minor_digits) == [cells.amount(cell, minor_digits) for cell in column]


@given(COLUMNS)
def test_readings_and_kwh(column: list[Any]) -> None:
    assert readings(Packed.of(column)) == [cells.reading_text(cell) for cell in column]
    assert kwh(Packed.of(column)) == [cells.whole_kwh(cell) for cell in column]


@given(COLUMNS)
def test_how_many_cells_are_filled(column: list[Any]) -> None:
    assert Packed.of(column).filled() == sum(cell != "" for cell in column)


def test_the_sample_is_the_first_thing_that_stands_there() -> None:
    assert Packed.of(["", 12.0, "x"]).sample() == "12"
    assert Packed.of(["", ""]).sample() == ""


def test_a_memo_works_a_cell_out_once_and_forgets_when_full() -> None:
    asked: list[object] = []

    def work_out(cell: object) -> str:
        asked.append(cell)
        return str(cell)

    memo = Memo(work_out)
    assert memo.column(["a", "b", "a"]) == ["a", "b", "a"]
    assert asked == ["a", "b"]
    memo.column([str(number) for number in range(memo.LARGEST + 5)])
    assert len(memo) <= memo.LARGEST
