"""This file is the promise of the PIN: dots only, four digits or letters at least, wrong ones said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.pin import PinDots, PinPad


@pytest.fixture
def dots(look: Look, qtbot: QtBot) -> PinDots:
    made = PinDots(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_hands_the_digits_over_from_four_on(dots: PinDots, qtbot: QtBot) -> None:
    handed: list[str] = []
    dots.entered.connect(handed.append)
    qtbot.keyClicks(dots, "123")
    qtbot.keyClick(dots, Qt.Key.Key_Return)
    assert handed == []
    qtbot.keyClicks(dots, "4")
    qtbot.keyClick(dots, Qt.Key.Key_Enter)
    assert handed == ["1234"]


def test_letters_make_a_password_and_full_width_digits_are_digits(dots: PinDots, qtbot: QtBot) -> None:
    for letter in "1a２\t":
        dots.type(letter)
    assert dots.pin == "1a2"
    qtbot.keyClicks(dots, "Xy !")
    assert dots.pin == "1a2Xy !"


def test_a_long_password_shows_no_more_dots_than_there_is_room_for(dots: PinDots) -> None:
    for letter in "rất dài " * 20:
        dots.type(letter)
    assert len(dots.pin) == 64
    assert not dots.grab().isNull()


def test_the_pad_types_and_erases(dots: PinDots, qtbot: QtBot) -> None:
    pad = PinPad(dots)
    qtbot.addWidget(pad)
    keys = {button.text(): button for button in pad.findChildren(Button)}
    for key in ("7", "0", "7"):
        keys[key].click()
    assert dots.pin == "707"
    dots.erase()
    assert dots.pin == "70"
    assert all(button.accessibleName() for button in keys.values())
