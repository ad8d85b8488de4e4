"""This file is the proof that formulas are found where they stand, and that honest sheets of odd shapes pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.errors import Cancelled
from collectoffice.exchange.preflight import inspect
from collectoffice.exchange.sheet_scan import Formulas, column_letters, column_number, scan
from tests.exchange.sheets import inline_row, raw_workbook


def formulas_of(path: Path) -> Formulas:
    (found,) = scan(path, inspect(path), lambda: False).values()
    return found


@given(st.integers(min_value=0, max_value=16_383))
def test_column_letters_and_numbers_are_the_same_thing(index: int) -> None:
    assert column_number(column_letters(index)) == index


def test_a_formula_is_found_with_or_without_its_result(tmp_path: Path) -> None:
    body = (
        b'<row r="7"><c r="A7"><v>1</v></c><c r="Q7" s="2"><f>SUM(Q1:Q6)</f><v>12</v></c></row>'
        b'<row r="8"><c r="Q8"><f aca="false">Q7</f></c><c r="R8"><f>1</f><v></v></c>'
        b'<c r="AA8"><f t="shared" si="0"/><v>3</v></c></row>'
    )
    found = formulas_of(raw_workbook(tmp_path / "a.xlsx", body))
    assert {column_letters(column): list(rows) for column, rows in found.rows.items()} == {
        "Q": [7, 8],
        "R": [8],
        "AA": [8],
    }
    assert not found.is_uncached(7, column_number("Q"))
    assert found.is_uncached(8, column_number("Q"))
    assert found.is_uncached(8, column_number("R"))
    assert not found.is_uncached(8, column_number("AA"))
    assert found.between(column_number("Q"), 8, 99) == {8}


def test_formulas_are_found_across_the_pieces_in_which_a_file_is_read(tmp_path: Path) -> None:
    body = b"".join(
        inline_row(number, "some text here", float(number))
        if number % 500
        else b'<row r="%d"><c r="C%d"><f>A%d</f><v>1</v></c></row>' % (number, number, number)
        for number in range(1, 20_001)
    )
    found = formulas_of(raw_workbook(tmp_path / "a.xlsx", body))
    assert list(found.rows[2]) == list(range(500, 20_001, 500))
    assert found.uncached == {}


def test_names_with_a_prefix_are_read_like_names_without(tmp_path: Path) -> None:
    body = b'<x:row r="1"><x:c r="B1"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row>'
    assert list(formulas_of(raw_workbook(tmp_path / "a.xlsx", body)).rows) == [1]


def test_an_empty_row_at_the_very_end_as_some_programs_leave_it_is_harmless(tmp_path: Path) -> None:
    body = inline_row(1, "x") + b'<row r="1048576" ht="15"/>'
    assert formulas_of(raw_workbook(tmp_path / "a.xlsx", body)) == Formulas()


def test_blank_styled_cells_over_a_thousand_columns_are_harmless_in_a_small_sheet(tmp_path: Path) -> None:
    body = b"".join(b'<row r="%d"><c r="AMJ%d" s="1"/></row>' % (number, number) for number in range(1, 3_000))
    assert formulas_of(raw_workbook(tmp_path / "a.xlsx", body)) == Formulas()


def test_a_scan_can_be_cancelled(tmp_path: Path) -> None:
    path = raw_workbook(tmp_path / "a.xlsx", inline_row(1, "x"))
    with pytest.raises(Cancelled):
        scan(path, inspect(path), lambda: True)
