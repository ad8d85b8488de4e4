"""This file is the promise of the scanner: a burst is a code from any field, a hand is never taken for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from collectoffice.ui.scanner import GAP_MS, Scanner, recover

CODE = "9002260100048217"


class Clock:
    now_ms = 1_000.0

    def __call__(self) -> float:
        return self.now_ms


class Keyboard:
    """Presses keys on whatever has the focus, a gap apart on a clock of its own."""

    def __init__(self, app: QApplication, clock: Clock) -> None:
        self._app, self._clock = app, clock

    def type(self, text: str, gap_ms: float, end: Qt.Key | None = None) -> None:
        for letter in text:
            self._clock.now_ms += gap_ms
            key = ord(letter.upper()) if letter.isascii() else 0
            self._press(key, letter)
        if end is not None:
            self._clock.now_ms += gap_ms
            self._press(int(end), "\t" if end == Qt.Key.Key_Tab else "\r")

    def _press(self, key: int, text: str) -> None:
        target = self._app.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._app.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def scanner(qapp: QApplication, field: QLineEdit) -> Iterator[tuple[Scanner, Keyboard, list[str]]]:
    clock = Clock()
    made = Scanner(qapp, clock)
    codes: list[str] = []
    made.scanned.connect(codes.append)
    yield made, Keyboard(qapp, clock), codes
    qapp.removeEventFilter(made)
    made.deleteLater()


def test_a_scan_is_told_and_leaves_nothing_in_the_field(
    scanner: tuple[Scanner, Keyboard, list[str]], field: QLineEdit, qtbot: QtBot
) -> None:
    _, keyboard, codes = scanner
    field.setText("1.100.000")
    field.setCursorPosition(3)
    keyboard.type(CODE, 4, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(codes))
    assert codes == [CODE]
    assert (field.text(), field.cursorPosition()) == ("1.100.000", 3)


def test_a_scan_over_selected_text_gives_the_selection_back(
    scanner: tuple[Scanner, Keyboard, list[str]], field: QLineEdit, qtbot: QtBot
) -> None:
    _, keyboard, codes = scanner
    field.setText("556.113")
    field.selectAll()
    keyboard.type(CODE, 4, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: codes == [CODE])
    assert field.selectedText() == "556.113"


def test_a_hand_is_never_taken_for_a_scan(
    scanner: tuple[Scanner, Keyboard, list[str]], field: QLineEdit, qtbot: QtBot
) -> None:
    _, keyboard, codes = scanner
    keyboard.type("nguyen thi ung", 100)
    keyboard.type("", 100, Qt.Key.Key_Return)
    qtbot.wait(GAP_MS * 3)
    assert codes == []
    assert field.text() == "nguyen thi ung"


def test_a_quick_roll_of_a_few_keys_reaches_the_field(
    scanner: tuple[Scanner, Keyboard, list[str]], field: QLineEdit, qtbot: QtBot
) -> None:
    _, keyboard, codes = scanner
    keyboard.type("1234", 10)
    qtbot.waitUntil(lambda: field.text() == "1234")
    keyboard.type("56", 200)
    assert codes == []
    assert field.text() == "123456"


def test_a_burst_shorter_than_a_code_is_typing_and_its_enter_counts(
    scanner: tuple[Scanner, Keyboard, list[str]], field: QLineEdit, qtbot: QtBot
) -> None:
    _, keyboard, codes = scanner
    with qtbot.waitSignal(field.returnPressed):
        keyboard.type("12345", 10, Qt.Key.Key_Return)
    assert codes == []
    assert field.text() == "12345"


def test_the_gap_is_a_setting_between_20_and_150_ms(
    scanner: tuple[Scanner, Keyboard, list[str]], field: QLineEdit, qtbot: QtBot
) -> None:
    made, keyboard, codes = scanner
    made.set_gap(500)
    assert made.gap_ms == 150
    made.set_gap(120)
    keyboard.type(CODE, 110, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: codes == [CODE])


def test_what_an_input_method_did_to_a_code_is_undone() -> None:
    assert recover("９００２２６") == "900226"
    assert recover("PÁ05") == "PA105"
    assert recover("PẦ05") == "PA6205"
    assert recover("Đ12") == "D912"
    assert recover("pc12000451832") == "PC12000451832"


def test_the_test_field_learns_gap_and_end_of_a_scan(
    scanner: tuple[Scanner, Keyboard, list[str]], field: QLineEdit, qtbot: QtBot
) -> None:
    made, keyboard, _ = scanner
    with qtbot.waitSignal(made.measured) as told:
        keyboard.type(CODE, 6, Qt.Key.Key_Return)
    assert told.args == [CODE, 6, "Enter"]
