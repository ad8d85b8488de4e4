"""This file is the promise of the amount field: what a cashier types is what the office counts."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.amount_field import AmountField


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> AmountField:
    made = AmountField(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def yuan(yuan_look: Look, qtbot: QtBot) -> AmountField:
    made = AmountField(yuan_look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_amount_is_grouped_while_it_is_typed(field: AmountField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "1056113")
    assert (field.text(), field.minor) == ("1.056.113", 1_056_113)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 999_999_999_999))
def test_every_whole_amount_is_read_back_as_it_was_typed(field: AmountField, minor: int) -> None:
    field.clear()
    for digit in str(minor):
        field.insert(digit)
        field.textEdited.emit(field.text())
    assert field.minor == minor


def test_the_caret_stays_with_its_digit_when_groups_move(field: AmountField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "100000")
    field.setCursorPosition(1)
    qtbot.keyClicks(field, "5")
    assert field.text() == "1.500.000"
    assert field.text()[: field.cursorPosition()] == "1.5"
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "100.000"
    assert field.text()[: field.cursorPosition()] == "1"


def test_star_or_k_is_three_zeros_in_dong(field: AmountField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "500k")
    assert field.minor == 500_000
    field.set_minor(None)
    qtbot.keyClicks(field, "20*")
    assert field.minor == 20_000


def test_full_width_digits_of_a_chinese_keyboard_count(field: AmountField) -> None:
    field.insert("１２３４")
    field.textEdited.emit(field.text())
    assert (field.text(), field.minor) == ("1.234", 1_234)


def test_either_mark_may_group_dong(field: AmountField, qtbot: QtBot) -> None:
    for typed in ("1.100.000", "1,100,000"):
        field.set_minor(None)
        qtbot.keyClicks(field, typed)
        assert field.minor == 1_100_000, typed


def test_a_fraction_of_a_dong_is_refused_at_the_field(field: AmountField, qtbot: QtBot) -> None:
    said: list[str] = []
    field.problem_changed.connect(said.append)
    qtbot.keyClicks(field, "100,5")
    assert (field.minor is None, bool(said[-1]), field.property("tone")) == (True, True, "bad")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert (field.minor, said[-1]) == (100, "")


def test_zero_is_refused_and_an_empty_field_is_no_amount(field: AmountField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "0")
    assert field.minor is None
    assert field.problem
    field.set_minor(None)
    assert (field.minor, field.problem) == (None, "")


def test_a_sum_typed_with_plus_is_added_up(field: AmountField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "500000+50000")
    assert (field.text(), field.minor) == ("500.000+50.000", 550_000)


def test_notes_are_added_to_what_stands_there(field: AmountField) -> None:
    field.add_minor(500_000)
    field.add_minor(50_000)
    assert (field.text(), field.minor) == ("550.000", 550_000)


def test_yuan_takes_two_decimals_and_no_third(yuan: AmountField, qtbot: QtBot) -> None:
    qtbot.keyClicks(yuan, "1234.05")
    assert (yuan.text(), yuan.minor) == ("1,234.05", 123_405)
    qtbot.keyClicks(yuan, "7")
    assert yuan.minor is None
    assert yuan.problem


def test_the_decimal_comma_of_a_numeric_pad_is_a_decimal_mark_in_yuan(yuan: AmountField, qtbot: QtBot) -> None:
    qtbot.keyClicks(yuan, "191,06")
    assert yuan.minor == 19_106


def test_the_amount_is_written_anew_in_another_language(field: AmountField, look: Look) -> None:
    field.set_minor(1_234_567)
    look.speak("en")
    field.regroup()
    assert field.text() == "1,234,567"
