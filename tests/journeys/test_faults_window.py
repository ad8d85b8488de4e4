"""This file is faults in the real window: a bug, a printer that breaks on the way; each is said, and there is one payment."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.crash_reports import watch_for_bugs
from collectoffice.services.queries.counter import counter_now
from collectoffice.ui import alarm
from collectoffice.ui.backup.facts import PaperTyped
from collectoffice.ui.counter import controller
from collectoffice.ui.front import SIGN_IN
from collectoffice.ui.screen_keys import COUNTER, LOCK, TILL
from tests.builders import PIN, Desk
from tests.journeys.test_counter_window import Window, reopened


@pytest.fixture
def window(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    desk.bill(1, 342_180)
    desk.open_till(float_minor=500_000)
    opened = Window(qapp, desk)
    yield opened
    opened.close()


@pytest.fixture
def hooks(desk: Desk) -> Iterator[None]:
    """The hooks of a window's own process, taken back afterwards."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    watch_for_bugs()
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def payments(desk: Desk) -> int:
    return int(desk.connection.execute("SELECT count(*) FROM payment").fetchone()[0])


def test_a_bug_in_the_window_is_said_where_one_works_and_the_window_goes_on(window: Window, hooks: None) -> None:
    window.sign_in()
    window.place.window.open(TILL)
    window.settle()
    said: list[tuple[str, str]] = []
    window.place.rooms.till.view.say = lambda tone, sentence: said.append((tone, str(sentence)))  # type: ignore[method-assign]
    error = KeyError("Nguyễn Thị Hồng")
    sys.excepthook(KeyError, error, None)
    window.settle(lambda: bool(said))
    assert [tone for tone, _sentence in said] == ["bad"]
    assert "Hồng" not in said[0][1]
    window.place.window.open(COUNTER)
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    assert payments(reopened(window)) == 1


def test_a_bug_on_another_thread_is_said_on_the_window_s_own(window: Window, hooks: None) -> None:
    window.sign_in()
    heard: list[threading.Thread] = []
    window.place._alarm.met.connect(lambda: heard.append(threading.current_thread()))

    def broken() -> None:
        raise ValueError

    other = threading.Thread(target=broken)
    other.start()
    other.join()
    window.settle(lambda: bool(heard))
    assert heard == [threading.main_thread()]


def test_a_printer_that_breaks_on_the_way_is_said_and_f9_prints_the_original(window: Window) -> None:
    window.sign_in()
    window.scan(window.desk.code(1))
    prints = window.printer.print_paper

    def breaks(pdf: bytes, paper: str, title: str) -> None:
        window.printer.print_paper = prints  # type: ignore[method-assign]
        raise BrokenPipeError(32, "the cable")

    window.printer.print_paper = breaks  # type: ignore[method-assign]
    window.press(Qt.Key.Key_F12)
    assert window.printer.papers == []
    assert "KH01-1-26A-000001" in window.place.rooms.counter.view.banner.text
    window.press(Qt.Key.Key_F9)
    assert len(window.printer.papers) == 1
    desk = reopened(window)
    assert payments(desk) == 1
    assert desk.connection.execute("SELECT copy FROM printing").fetchall() == [(0,)]


def test_a_payment_asked_again_after_a_bug_behind_its_commit_is_one_payment(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The payment is in the books and the answer never came: F12 again finds it by its request."""
    window.sign_in()
    window.scan(window.desk.code(1))
    reads: Callable[..., Any] = counter_now
    bugs = [RuntimeError("behind the commit")]

    def breaks_once(*asked: Any) -> Any:
        if bugs:
            raise bugs.pop()
        return reads(*asked)

    monkeypatch.setattr(controller, "counter_now", breaks_once)
    window.press(Qt.Key.Key_F12)
    assert window.printer.papers == []
    window.press(Qt.Key.Key_F12)
    assert len(window.printer.papers) == 1
    assert payments(reopened(window)) == 1


def test_what_qt_complains_of_is_a_line_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, alarm.QT)
    alarm._heard(QtMsgType.QtWarningMsg, QMessageLogContext(), "QPainter::begin failed")
    assert [(one.name, one.levelno, one.getMessage()) for one in caplog.records] == [
        (alarm.QT, logging.WARNING, "QPainter::begin failed")
    ]


def test_what_is_answered_late_opens_nothing_over_the_lock(window: Window) -> None:
    place = window.place
    window.sign_in()
    place.window.open(TILL)
    window.settle()
    place.lock()
    place.rooms.till_opened.emit()
    assert place.window.open_key == LOCK, "a till that was opened meanwhile shows no names"
    place.sign_in.unlocked.emit()
    assert place.window.open_key == COUNTER


def test_what_is_answered_after_a_sign_out_opens_nothing(window: Window) -> None:
    place = window.place
    window.sign_in()
    window.printer.is_jammed = True
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    place.rooms.role_lost.emit()
    place.sign_in.signed_in.connect(place.rooms.role_lost)  # out again, while what waits for the printer is still read
    place.sign_in_view.sign_in_wanted.emit("mai", PIN)
    window.settle()
    assert (place.desk.staff, place.window.open_key) == (None, SIGN_IN)


def test_a_bug_leaves_a_paper_and_a_bundle_to_be_asked_for_again(window: Window, tmp_path: Path) -> None:
    window.sign_in()
    desk, rooms = window.place.desk, window.place.rooms
    bugs: list[BaseException] = []
    desk.books.failed.connect(bugs.append)
    desk.long_reader.failed.connect(bugs.append)
    no_number: Any = 1
    for seen in (1, 2):
        rooms.backup.view.paper_wanted.emit(PaperTyped(no_number, "x", desk.clock().date(), 1, ()))
        window.settle()
        assert len(bugs) == seen
    rooms.preferences.make_bundle(tmp_path / "no\0name.zip")
    window.settle(lambda: len(bugs) == 3)
    rooms.preferences.make_bundle(tmp_path / "support.zip")
    window.settle((tmp_path / "support.zip").is_file)
