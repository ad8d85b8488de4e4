"""This file is a morning on which somebody had tampered with the books in the night, in the real window."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.domain.errors import BooksStopped, OfficeCopyOlder
from tests.builders import Desk
from tests.journeys.test_counter_window import Window, reopened


def tamper(desk: Desk) -> None:
    """A tender is made smaller, the triggers are off and back again."""
    with closing(sqlite3.connect(desk.folder / "office.db", isolation_level=None)) as browser:
        guard = browser.execute("SELECT sql FROM sqlite_master WHERE name = 'tender_no_update'").fetchone()[0]
        browser.execute("DROP TRIGGER tender_no_update")
        browser.execute("UPDATE tender SET amount_minor = amount_minor - 1000 WHERE id = (SELECT max(id) FROM tender)")
        browser.execute(guard)


@pytest.fixture
def morning(desk: Desk) -> Desk:
    desk.bill(1, 342_180)
    desk.bill(2, 94_120)
    desk.open_till(float_minor=500_000)
    desk.pay(1)
    return desk


def test_a_window_on_whole_books_says_nothing(morning: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    window = Window(qapp, morning)
    with qtbot.waitSignal(window.place.start_check.done, timeout=15_000) as said:
        pass
    assert said.args[0].stop is None
    window.close()
    morning.reopen()


def test_books_that_were_tampered_with_take_no_money_and_say_what_is_safe(
    morning: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    morning.close()
    tamper(morning)
    window = Window(qapp, morning)
    window.settle(lambda: window.place.start_check.stop is not None)
    assert isinstance(window.place.start_check.stop, BooksStopped)
    said = window.place.desk.word(window.place.start_check.stop)
    assert said == "Một việc đã ghi bị sửa. Dừng thu tiền; xem và đóng ca vẫn được. Tổ trưởng chạy verify."
    assert window.place.sign_in_view.banner.text == said
    window.sign_in()
    assert window.place.rooms.counter.view.banner.text == said
    window.scan(morning.code(2))
    window.press(Qt.Key.Key_F12)
    assert window.place.rooms.counter.view.banner.text == said
    assert window.printer.papers == []
    desk = reopened(window)
    assert desk.quote(2).customer.open_minor == 94_120, "nothing was taken"
    assert desk.connection.execute("SELECT count(*) FROM receipt").fetchone() == (1,)


def test_an_older_copy_says_how_many_receipts_are_missing(morning: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    file = morning.folder / "office.db"
    morning.close()
    older = file.read_bytes()
    morning.reopen()
    last = morning.pay(2).receipts[0]
    morning.close()
    file.write_bytes(older)
    window = Window(qapp, morning)
    window.settle(lambda: window.place.start_check.stop is not None)
    stop = window.place.start_check.stop
    assert isinstance(stop, OfficeCopyOlder)
    assert window.place.desk.word(stop).startswith(f"Bản này cũ hơn: thiếu 1 biên nhận, cuối {last}. ")
    window.close()
    morning.reopen()


def test_a_window_that_is_closed_while_the_books_are_looked_at_closes_at_once(
    morning: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    window = Window(qapp, morning)
    window.place.start_check.begin()
    window.close()
    morning.reopen()
    assert morning.faults() == []
    assert morning.pay(2).receipts
