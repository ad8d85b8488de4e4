"""This file is the backup in the real window by keyboard: a copy by F12, one after the day's close, papers after a restore."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.db import people
from collectoffice.db.second_place import backups_in
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.restore_office import restore_office
from collectoffice.services.queries.backups import backup_state, missing_receipts, papers_entered
from collectoffice.ui.screen_keys import BACKUP, LOCK
from tests.builders import Desk
from tests.journeys.test_counter_window import Window, reopened
from tests.journeys.test_day_window import words


@pytest.fixture
def stick(desk: Desk) -> Path:
    place = desk.folder.parent / "stick"
    place.mkdir()
    set_backup_place(desk.office, desk.who("ha"), place)
    for customer in (1, 2, 3):
        desk.bill(customer, 50_000, due=date(2026, 12, 5))
    return place


@pytest.fixture
def window(desk: Desk, stick: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    assert stick.is_dir()
    opened = Window(qapp, desk)
    yield opened
    opened.close()


def test_a_supervisor_sees_how_old_the_backup_is_and_makes_one_by_one_key(window: Window, stick: Path) -> None:
    window.sign_in("ha")
    window.settle()
    header = window.place.window.header
    window.settle(lambda: bool(header.safety))
    header.safety_pressed.emit()
    window.settle(lambda: str(stick) in words(window))
    window.press(Qt.Key.Key_F12)
    window.settle(lambda: len(backups_in(stick / "collectoffice-KH01", "KH01")) == 1)
    window.settle(lambda: bool(window.place.rooms.backup.view.banner.text))
    window.settle(lambda: "08:00" in header.safety)
    help_file = stick / "help.zip"
    window.place.rooms.preferences.make_bundle(help_file)
    window.settle(lambda: str(help_file) in window.place.rooms.preferences.view.banner.text)
    window.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    header.safety_pressed.emit()
    assert window.place.window.open_key == LOCK, "a locked window opens nothing"
    with zipfile.ZipFile(help_file) as bundle:
        assert {"contents.txt", "office.json"} <= set(bundle.namelist())
    desk = reopened(window)
    state = backup_state(desk.office)
    assert state.last is not None
    assert state.receipts_since == 0
    assert desk.faults() == []


def test_papers_of_before_a_restore_are_offered_at_the_sign_in_and_written_in(
    desk: Desk, stick: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk.open_till()
    make_backup(desk.office, desk.who("ha"))
    desk.pay(1)
    desk.pay(2)
    desk.close()
    source = next((stick / "collectoffice-KH01").glob("*.backup"))
    prepared = desk.shelf.prepare_restore(desk.folder, source, desk.clock, is_real=True)
    ha = people.staff_by_user_name(prepared.office.file.connection, "ha")
    assert ha is not None
    restore_office(prepared, ha)
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    window = Window(qapp, desk)
    window.sign_in("mai")
    window.settle(lambda: window.place.window.open_key == BACKUP)
    window.settle(lambda: window.place.rooms.backup.view.papers.number == "KH01-1-26A-000001")
    papers = window.place.rooms.backup.view.papers
    window.settle(lambda: papers.isAncestorOf(window.app.focusWidget() or window.place.window))
    window.type("20/11/2026")
    window.press(Qt.Key.Key_Return)
    window.type(desk.code(1))
    window.press(Qt.Key.Key_Return)
    window.type("50000")
    window.press(Qt.Key.Key_F6)
    window.type("20000")
    window.press(Qt.Key.Key_F12)
    window.type("FT260001")
    window.press(Qt.Key.Key_Return)
    assert "30.000" in window.place.rooms.backup.view.banner.text, "what is still missing is said"
    window.press(Qt.Key.Key_Return)
    window.settle(lambda: papers.number == "KH01-1-26A-000002")
    again = reopened(window)
    window.close()
    assert [each.first for each in missing_receipts(again.office)] == ["KH01-1-26A-000002"]
    assert [each.number for each in papers_entered(again.office)] == ["KH01-1-26A-000001"]
    tenders = "SELECT kind, amount_minor, reference FROM tender ORDER BY id"
    assert again.connection.execute(tenders).fetchall() == [("transfer", 20_000, "FT260001"), ("cash", 30_000, None)]
    assert again.faults() == []
