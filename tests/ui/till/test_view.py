"""This file is the till's screen: blind until the count is locked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from collectoffice.ui.till.view import ClosedTill, OpenTill
from tests.ui import samples
from tests.ui.stage import Stage
from tests.ui.walks import shown

TILL = OpenTill(7, 2, samples.NOW, samples.TODAY)


def _open_screen(stage: Stage) -> None:
    stage.window.open("till")
    stage.settle()


def test_a_till_is_opened_with_its_counter_and_float(stage: Stage, qtbot: QtBot) -> None:
    stage.till.set_counters((1, 2), 2)
    stage.till.show_closed_state(samples.TODAY)
    _open_screen(stage)
    qtbot.keyClicks(stage.till.total, "500k")
    with qtbot.waitSignal(stage.till.open_wanted) as wanted:
        stage.till.primary.click()
    assert wanted.args == [2, 500_000]


def test_notes_are_counted_with_digits_and_enter(stage: Stage, qtbot: QtBot) -> None:
    stage.till.show_open(TILL)
    _open_screen(stage)
    first, second = stage.till.notes._fields[:2]
    qtbot.keyClicks(first, "32")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    qtbot.keyClicks(second, "5")
    with qtbot.waitSignal(stage.till.close_wanted) as wanted:
        stage.till.primary.click()
    assert wanted.args == [17_000_000]


def test_before_the_count_is_locked_no_sum_of_the_books_is_on_the_screen(stage: Stage) -> None:
    stage.till.show_open(TILL)
    _open_screen(stage)
    words = " ".join(label.text() for label in shown(stage.till) if isinstance(label, QLabel))
    assert "Theo sổ" not in words
    stage.till.show_result(ClosedTill(7, 18_450_000, 18_400_000))
    stage.settle()
    words = " ".join(label.text() for label in shown(stage.till) if isinstance(label, QLabel))
    assert "18.450.000" in words
    assert "\N{MINUS SIGN}50.000" in words


def test_a_till_is_not_closed_without_a_count(stage: Stage, qtbot: QtBot) -> None:
    stage.till.show_open(TILL)
    _open_screen(stage)
    wanted: list[int] = []
    stage.till.close_wanted.connect(wanted.append)
    stage.till.primary.click()
    assert wanted == []
    assert stage.till.banner.text


def test_an_empty_drawer_is_a_count_too(stage: Stage, qtbot: QtBot) -> None:
    stage.till.show_open(TILL)
    _open_screen(stage)
    stage.till.notes._fields[0].setText("0")
    with qtbot.waitSignal(stage.till.close_wanted) as wanted:
        stage.till.primary.click()
    assert wanted.args == [0]
