"""This file is the month's screen: each day on its row, what was never closed marked, three ways onto paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from collectoffice.ui.day.month_view import read_month
from tests.ui import day_samples
from tests.ui.stage import SCENES, Stage
from tests.ui.walks import shown


def cells(stage: Stage, row: int) -> list[str]:
    model = stage.month.days.table.rows_model
    return [str(model.data(model.index(row, at))) for at in range(model.columnCount())]


def test_enter_opens_the_day_under_the_cursor(stage: Stage, qtbot: QtBot) -> None:
    SCENES["month"](stage)
    table = stage.month.days.table
    table.setCurrentIndex(table.rows_model.index(0, 0))
    with qtbot.waitSignal(stage.month.day_wanted) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [date(2026, 11, 2)]


@pytest.mark.parametrize(("key", "signal"), [("F7", "pdf_wanted"), ("F8", "workbook_wanted"), ("F9", "print_wanted")])
def test_a_month_goes_onto_paper_only_where_it_has_days(stage: Stage, qtbot: QtBot, key: str, signal: str) -> None:
    heard: list[str] = []
    getattr(stage.month, signal).connect(lambda: heard.append(key))
    SCENES["month-empty"](stage)
    qtbot.keyClick(stage.window, getattr(Qt.Key, f"Key_{key}"))
    assert heard == []
    SCENES["month"](stage)
    qtbot.keyClick(stage.window, getattr(Qt.Key, f"Key_{key}"))
    assert heard == [key]


def test_f5_and_f6_go_through_the_months_and_never_ahead(stage: Stage, qtbot: QtBot) -> None:
    SCENES["month"](stage)
    wanted: list[str] = []
    stage.month.month_wanted.connect(wanted.append)
    qtbot.keyClick(stage.window, Qt.Key.Key_F6)
    qtbot.keyClick(stage.window, Qt.Key.Key_F5)
    SCENES["month-empty"](stage)
    qtbot.keyClick(stage.window, Qt.Key.Key_F5)
    qtbot.keyClick(stage.window, Qt.Key.Key_F6)
    assert wanted == ["2026-10", "2025-12", "2026-02"]


def test_a_blind_day_shows_neither_its_sum_nor_the_months(stage: Stage) -> None:
    SCENES["month"](stage)
    stage.month.show_month(replace(day_samples.month(), blind=frozenset({"2026-11-21"})))
    stage.settle()
    assert not any("101.364.000" in cell for cell in cells(stage, 17))
    assert "101.382.000" not in cells(stage, 17)
    assert "1.824.723.000" not in " ".join(part.text() for part in shown(stage.month) if isinstance(part, QLabel))


@pytest.mark.parametrize(
    ("typed", "month"),
    [("11/2026", "2026-11"), ("2026-11", "2026-11"), ("3", "2026-03"), ("1.25", "2025-01"), ("13/2026", ""), ("x", "")],
)
def test_a_month_is_typed_as_hands_do(typed: str, month: str) -> None:
    assert read_month(typed, 2026) == month
