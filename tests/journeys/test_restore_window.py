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
from collectoffice.services.queries.known_backups import known_backups
from collectoffice.ui.backup.restore_controller import RestoreController
from collectoffice.ui.front import Front
from collectoffice.ui.preferences.kept import Kept
from collectoffice.ui.screen_keys import BACKUP, COUNTER, UNPRINTED
from tests.builders import PIN, Desk
from tests.journeys.test_counter_window import Window, reopened
from tests.services.test_restore_killed import lost_desk

PATIENCE_MS = 20_000


def settle(app: QApplication, until: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not until():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        if deadline.hasExpired():
            pytest.fail("the window did not come to rest")


def taken_again(app: QApplication, desk: Desk) -> Desk:
    """The morning after: the cashier sees what is missing, opens a till and takes money."""
    window = Window(app, desk)
    window.sign_in("ha")
    window.settle(lambda: window.place.window.open_key == BACKUP)
    window.place.sign_in.left.emit()
    window.settle()
    window.sign_in("mai")
    window.settle(lambda: window.place.window.open_key == UNPRINTED)
    window.press(Qt.Key.Key_Escape)
    window.settle(lambda: window.place.window.open_key == BACKUP)
    window.settle(lambda: window.place.rooms.backup.view.papers.number == "KH01-1-26A-000003")
    window.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: window.place.window.open_key == COUNTER)
    window.scan(desk.code(4))
    window.press(Qt.Key.Key_F12)
    assert len(window.printer.papers) == 1
    return reopened(window)


def test_from_a_dead_disk_to_taking_money_again(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    """The folder is gone, the machine remembers the stick: restored by a supervisor, what is missing listed, money taken."""
    desk, source = lost_desk(tmp_path)
    shutil.rmtree(desk.folder)
    front = Front(qapp, Kept(tmp_path / "lost.ini"))
    front.show()

    def prepare(source: Path, *, is_real: bool) -> Prepared:
        return desk.shelf.prepare_restore(desk.folder, source, desk.clock, is_real=is_real)

    stick = source.parent.parent
    stick.rename(tmp_path / "unplugged")
    way = RestoreController(front, prepare, NoOfficeHere(folder=str(desk.folder)), lambda: known_backups(desk.state))
    done: list[bool] = []
    way.restored.connect(lambda: done.append(True))
    view = way.view
    settle(qapp, lambda: str(stick) in view.places)

    def type_in(text: str) -> None:
        QTest.keyClicks(qapp.focusWidget() or view, text)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(qapp.focusWidget() or view, key)

    (tmp_path / "unplugged").rename(stick)
    press(Qt.Key.Key_F5)
    settle(qapp, lambda: view.file == str(source))
    type_in("ha")
    press(Qt.Key.Key_Return)
    type_in("9999")
    press(Qt.Key.Key_Return)
    settle(qapp, lambda: "PIN" in view.banner.text)
    press(Qt.Key.Key_F12)
    assert not done, "a backup that nobody looked at is not restored"
    settle(qapp, view.focus_pin)
    type_in(PIN)
    press(Qt.Key.Key_Return)
    settle(qapp, lambda: "KH01-1-26A-000003" in view.said)
    assert not desk.folder.exists()
    press(Qt.Key.Key_F12)
    settle(qapp, lambda: bool(done))
    way.close()
    front.window.close()
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    again = taken_again(qapp, desk)
    assert [each.first for each in missing_receipts(again.office)] == ["KH01-1-26A-000003"]
    assert again.connection.execute("SELECT max(epoch) FROM receipt").fetchone() == (2,)
    assert again.faults() == []
    again.close()
