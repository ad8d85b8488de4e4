"""This file is the way back in the real window by keyboard: an office that is gone, a backup looked at and restored."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.domain.errors import NoOfficeHere
from collectoffice.services.commands.restore_office import Prepared
from collectoffice.services.queries.backups import missing_receipts
from collectoffice.ui.backup.restore_controller import RestoreController
from collectoffice.ui.front import Front
from collectoffice.ui.preferences.kept import Kept
from tests.builders import PIN
from tests.services.test_restore_killed import lost_desk

PATIENCE_MS = 20_000


def settle(app: QApplication, until: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not until():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        if deadline.hasExpired():
            pytest.fail("the window did not come to rest")


def test_an_office_that_is_gone_is_restored_by_a_supervisor_at_the_start(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk, source = lost_desk(tmp_path)
    shutil.rmtree(desk.folder)
    front = Front(qapp, Kept(tmp_path / "window.ini"))
    front.show()

    def prepare(source: Path, *, is_real: bool) -> Prepared:
        return desk.shelf.prepare_restore(desk.folder, source, desk.clock, is_real=is_real)

    way = RestoreController(front, prepare, NoOfficeHere(folder=str(desk.folder)))
    done: list[bool] = []
    way.restored.connect(lambda: done.append(True))
    view = way.view
    view.set_file(source)
    settle(qapp, lambda: qapp.focusWidget() is not None)

    def type_in(text: str) -> None:
        QTest.keyClicks(qapp.focusWidget() or view, text)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(qapp.focusWidget() or view, key)

    type_in("ha")
    press(Qt.Key.Key_Tab)
    type_in("9999")
    press(Qt.Key.Key_F9)
    settle(qapp, lambda: "PIN" in view.banner.text)
    press(Qt.Key.Key_F12)
    assert not done, "a backup that nobody looked at is not restored"
    settle(qapp, view.focus_pin)
    type_in(PIN)
    press(Qt.Key.Key_F9)
    settle(qapp, lambda: "KH01-1-26A-000003" in view.said)
    assert not desk.folder.exists()
    press(Qt.Key.Key_F12)
    settle(qapp, lambda: bool(done))
    way.close()
    front.window.close()
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert [each.first for each in missing_receipts(desk.office)] == ["KH01-1-26A-000003"]
    assert desk.faults() == []
    desk.close()
