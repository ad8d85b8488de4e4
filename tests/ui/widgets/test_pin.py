"""This file is the promise of the PIN: dots only, four digits at least, wrong ones said."""

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


def test_letters_do_not_count_and_full_width_digits_do(dots: PinDots) -> None:
    for letter in "1a２":
        dots.type(letter)
    assert dots.pin == "12"


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
