"""This file is the import screen: seen before it is taken, stopped when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.widgets.buttons import Button
from tests.ui import samples
from tests.ui.stage import FIELDS, Stage


def _preview(stage: Stage) -> None:
    stage.imports.show_preview(samples.preview(), FIELDS)
    stage.window.open("imports")
    stage.settle()


def test_the_held_rows_stand_there_first_with_excels_row_numbers(stage: Stage) -> None:
    _preview(stage)
    table = stage.imports.rows.table
    assert [row.row for row in table.rows_model.rows[:3]] == [335, 422, 463]


def test_a_digit_lists_the_rows_of_a_figure(stage: Stage, qtbot: QtBot) -> None:
    _preview(stage)
    qtbot.keyClick(stage.imports, Qt.Key.Key_1)
    assert stage.imports.rows.table.rows_model.rowCount() == 0
    qtbot.keyClick(stage.imports, Qt.Key.Key_4)
    assert stage.imports.rows.table.rows_model.rowCount() == 8


def test_a_column_is_given_another_field_by_hand(stage: Stage, qtbot: QtBot) -> None:
    _preview(stage)
    panel = stage.imports.columns
    panel.table.setCurrentIndex(panel.table.rows_model.index(2, 0))
    panel.pick_field()
    button = next(each for each in panel._picker.findChildren(Button) if each.text() == "mã khách")
    with qtbot.waitSignal(stage.imports.field_wanted) as wanted:
        button.click()
    assert wanted.args == [2, "code"]


def test_f12_takes_what_was_seen_and_nothing_while_it_reads(stage: Stage, qtbot: QtBot) -> None:
    _preview(stage)
    taken: list[int] = []
    stage.imports.take_wanted.connect(lambda: taken.append(1))
    qtbot.keyClick(stage.window, Qt.Key.Key_F12)
    stage.imports.show_working(10, 3402)
    qtbot.keyClick(stage.window, Qt.Key.Key_F12)
    assert taken == [1]


def test_esc_cancels_the_reading(stage: Stage, qtbot: QtBot) -> None:
    stage.imports.show_working(10, 3402)
    stage.window.open("imports")
    with qtbot.waitSignal(stage.imports.cancel_wanted):
        qtbot.keyClick(stage.window, Qt.Key.Key_Escape)
    stage.imports.show_empty()
