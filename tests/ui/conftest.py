"""This file is the window for the tests: made once a module, put back before each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.ui.look import Look
from tests.ui.stage import Stage


@pytest.fixture(scope="module")
def _module_stage(qapp: QApplication) -> Iterator[Stage]:
    stage = Stage(qapp)
    yield stage
    stage.close()


@pytest.fixture
def stage(_module_stage: Stage, qtbot: QtBot) -> Stage:
    _module_stage.look.speak("vi")
    _module_stage.look.wear(theme_name="light", scale=100)
    _module_stage.window.resize(1366, 728)
    _module_stage.fresh()
    _module_stage.settle()
    return _module_stage


@pytest.fixture
def look(qapp: QApplication, qtbot: QtBot) -> Iterator[Look]:
    made = Look(qapp)
    yield made
    made.speak("en")
    made.deleteLater()


@pytest.fixture
def yuan_look(qapp: QApplication, qtbot: QtBot) -> Iterator[Look]:
    made = Look(qapp, currency="CNY")
    made.speak("zh")
    yield made
    made.speak("en")
    made.deleteLater()
