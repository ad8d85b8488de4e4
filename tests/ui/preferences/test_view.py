"""This file is the settings: each choice is told at once, and the look in force is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.preferences.view import PrinterRow
from tests.ui.stage import Stage


def test_a_choice_is_told_with_its_value(stage: Stage, qtbot: QtBot) -> None:
    stage.window.open("preferences")
    with qtbot.waitSignal(stage.preferences.changed) as changed:
        stage.preferences._window[1].choice.button("night").click()
    assert changed.args == ["theme", "night"]
    stage.preferences._window[1].choice.set_key("light")


def test_arrows_move_within_a_choice(stage: Stage, qtbot: QtBot) -> None:
    stage.window.open("preferences")
    stage.window.activateWindow()
    choice = stage.preferences._window[2].choice
    choice.set_key("100")
    choice.button("100").setFocus()
    with qtbot.waitSignal(stage.preferences.changed) as changed:
        qtbot.keyClick(choice.button("100"), Qt.Key.Key_Right)
    assert changed.args == ["text_size", "115"]


def test_the_text_size_in_force_is_the_one_shown(stage: Stage) -> None:
    stage.look.wear(scale=130)
    assert stage.preferences._window[2].choice.key == "130"


def test_each_paper_has_its_printer(stage: Stage, qtbot: QtBot) -> None:
    stage.preferences.set_printers([PrinterRow("Canon LBP 2900", is_ready=True), PrinterRow("XP-80C", is_ready=True)])
    stage.preferences.paper_of_printers.set_key("80mm")
    stage.preferences.printers.setCurrentIndex(stage.preferences.printers.rows_model.index(1, 0))
    with qtbot.waitSignal(stage.preferences.changed) as changed:
        qtbot.keyClick(stage.preferences.printers, Qt.Key.Key_Return)
    assert changed.args == ["printer.80mm", "XP-80C"]
