"""This file is the promise of the lists: columns that fit, keys that work, the state never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.list_table import Column, ListTable


@pytest.fixture
def table(look: Look, qtbot: QtBot) -> ListTable[tuple[str, str]]:
    made: ListTable[tuple[str, str]] = ListTable(
        look,
        [
            Column(lambda: "State", lambda row: row[0], grows=True),
            Column(lambda: "Reading book", lambda row: row[1], drop=1),
            Column(lambda: "Consumption of the month", lambda _row: "139", drop=2),
        ],
    )
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.put([("Quá hạn 47 ngày", "TC-014"), ("Chưa đến hạn", "TC-015")])
    return made


def test_columns_that_matter_least_go_first(table: ListTable[tuple[str, str]], qtbot: QtBot) -> None:
    assert not any(table.isColumnHidden(at) for at in range(3))
    table.resize(330, 300)
    qtbot.wait(1)
    assert [table.isColumnHidden(at) for at in range(3)] == [False, False, True]
    table.resize(180, 300)
    qtbot.wait(1)
    assert [table.isColumnHidden(at) for at in range(3)] == [False, True, True]
    assert table.cell_width(0, 0) <= table.columnWidth(0)


def test_the_columns_fill_the_width(table: ListTable[tuple[str, str]]) -> None:
    assert abs(sum(table.columnWidth(at) for at in range(3)) - table.viewport().width()) <= 3


def test_enter_opens_and_space_ticks_the_row_with_the_cursor(table: ListTable[tuple[str, str]], qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.ticked) as ticked:
        qtbot.keyClick(table, Qt.Key.Key_Space)
    assert opened.args == ticked.args == [("Chưa đến hạn", "TC-015")]


def test_a_screen_reader_hears_the_cells(table: ListTable[tuple[str, str]]) -> None:
    cell = table.rows_model.index(0, 0)
    assert table.rows_model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "Quá hạn 47 ngày"
