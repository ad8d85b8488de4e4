"""This file is the starts of the real window: after a crash, with a clock in doubt, while another program holds the office."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.db import at_work
from collectoffice.db.lock import OfficeLock
from collectoffice.services.commands.print_receipt import print_receipt
from collectoffice.shelf import Shelf
from collectoffice.ui.doorbell import ring
from collectoffice.ui.opening import begin_on
from collectoffice.ui.screen_keys import COUNTER, UNPRINTED
from collectoffice.ui.unprinted_controller import what_waits
from tests.builders import Desk
from tests.journeys.test_counter_window import PATIENCE_MS, Window, reopened
from tests.journeys.test_undoing_window import approve

Opens = Callable[[Desk], Window]


@pytest.fixture
def morning(desk: Desk) -> Desk:
    desk.bill(1, 342_180)
    desk.bill(2, 94_120)
    desk.open_till(float_minor=500_000)
    return desk


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot) -> Iterator[Opens]:
    """Opens a window on an office; it is closed at the end, whatever came of it."""
    opened: list[Window] = []

    def opens(desk: Desk) -> Window:
        opened.append(Window(qapp, desk))
        return opened[-1]

    yield opens
    for window in opened:
        window.close()


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock that a test sets is watched as the machine's."""
    monkeypatch.setattr(Shelf, "write", partialmethod(Shelf.write, checks_clock=True))


def speak_english(window: Window) -> None:
    window.place.desk.look.speak("en")
    window.settle()


def crashed(desk: Desk) -> None:
    """A window was open and never closed."""
    at_work.note_window_open(desk.office.file.store, desk.clock.moment)


def test_after_a_crash_the_last_receipt_is_shown_and_offered_once_as_an_original_printed_later(
    morning: Desk, open_window: Opens
) -> None:
    number = morning.pay(2).receipts[0]
    crashed(morning)
    morning.clock.pass_by(minutes=30)
    window = open_window(morning)
    speak_english(window)
    assert window.place.sign_in_view.banner.text.startswith(
        "The program ended without being closed. What was saved is safe"
    )
    assert "Khách Hàng" not in window.place.sign_in_view.banner.text, "no name before the sign-in"
    window.sign_in()
    window.settle(lambda: window.place.window.open_key == UNPRINTED)
    hint = window.place.rooms.unprinted.view._hint.text()
    for part in (number, "Khách Hàng 2", "94,404", "08:00", "not printed", "did it come out?"):
        assert part in hint
    window.press(Qt.Key.Key_F12)
    assert [title for _paper, title, _pdf in window.printer.papers] == [number]
    desk = reopened(window)
    assert desk.connection.execute("SELECT copy, is_late FROM printing").fetchall() == [(0, 1)]
    assert begin_on(desk.office).left_open_since is None, "the window was closed: the next start says nothing"
    assert what_waits(desk.office) == ()


def test_a_paper_that_did_come_out_is_noted_and_not_printed_a_second_time(morning: Desk, open_window: Opens) -> None:
    number = morning.pay(2).receipts[0]
    crashed(morning)
    window = open_window(morning)
    window.sign_in()
    window.settle(lambda: window.place.window.open_key == UNPRINTED)
    window.press(Qt.Key.Key_F8)
    assert window.printer.papers == []
    assert window.place.rooms.unprinted.view.table.current is None
    window.place.rooms.counter.print_again(number)
    window.settle()
    desk = reopened(window)
    rows = desk.connection.execute(
        "SELECT event.kind, copy FROM printing JOIN event ON event.id = event_id ORDER BY printing.id"
    )
    assert rows.fetchall() == [("printing_seen", 0), ("printing", 1)], "what is printed now is a copy"
    assert desk.faults() == []


def test_a_receipt_that_was_printed_is_said_to_be_and_not_offered(morning: Desk, open_window: Opens) -> None:
    number = morning.pay(2).receipts[0]
    print_receipt(morning.office, morning.who("mai"), number, "a5")
    crashed(morning)
    window = open_window(morning)
    speak_english(window)
    window.sign_in()
    window.settle(lambda: "Last receipt" in window.place.rooms.counter.view.banner.text)
    said = window.place.rooms.counter.view.banner.text
    assert f"Last receipt: {number}, Khách Hàng 2" in said
    assert said.endswith(", printed.")
    assert window.place.window.open_key == COUNTER
    reopened(window)


def test_f12_under_a_clock_in_doubt_asks_and_a_supervisors_pin_at_the_counter_lets_money_in(
    morning: Desk, watched: None, open_window: Opens
) -> None:
    morning.clock.pass_by(hours=-5)
    window = open_window(morning)
    speak_english(window)
    assert window.place.sign_in_view.banner.text.startswith("The PC's clock went back")
    window.sign_in()
    view = window.place.rooms.counter.view
    assert view.banner.text.startswith("The PC's clock went back")
    window.press(Qt.Key.Key_F12)
    assert view.question.is_open, "a till may have to be opened first: nobody needs a customer to confirm"
    window.press(Qt.Key.Key_1)
    window.scan(morning.code(2))
    window.press(Qt.Key.Key_F12)
    assert view.question.is_open
    assert window.printer.papers == []
    window.press(Qt.Key.Key_2)
    approve(window, view.approval)
    window.settle(lambda: not view.approval.is_open)
    assert view.banner.text == "Confirmed. Money is taken again."
    window.press(Qt.Key.Key_F12)
    assert len(window.printer.papers) == 1
    desk = reopened(window)
    kinds = [row[0] for row in desk.connection.execute("SELECT kind FROM event WHERE kind LIKE 'clock%' ORDER BY id")]
    assert kinds == ["clock_warned", "clock_confirmed"]
    assert desk.quote(2).total_minor == 0


def test_a_clock_that_jumps_while_the_window_is_open_is_noticed_without_a_payment(
    morning: Desk, watched: None, open_window: Opens
) -> None:
    window = open_window(morning)
    speak_english(window)
    window.sign_in()
    window.settle(lambda: window.place.window.open_key == COUNTER)
    morning.clock.pass_by(days=3)
    window.place.doubts.look()
    window.settle()
    assert window.place.rooms.counter.view.banner.text.startswith("The PC's clock jumped more than a day ahead")
    morning.clock.pass_by(days=-3)
    reopened(window)


def test_a_window_waits_for_a_command_that_holds_the_office_and_opens_by_itself(
    morning: Desk, open_window: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("collectoffice.ui.workplace.AGAIN_MS", 50)
    lock = OfficeLock(morning.folder)
    real, opened = Shelf.write, []

    def held_at_first(self: Shelf, folder: Path, purpose: str, *more: object, **said: object) -> object:
        opened.append(purpose)
        if len(opened) == 1:
            lock.take("import", "2026-11-20T08:00:00+07:00")
        if len(opened) == 3:
            lock.release()
        return real(self, folder, purpose, *more, **said)  # type: ignore[arg-type]

    monkeypatch.setattr(Shelf, "write", held_at_first)
    morning.office.file.close()
    monkeypatch.setattr(morning, "close", lambda: None)
    window = open_window(morning)
    assert len(opened) == 3
    assert window.place.sign_in_view.banner.text == ""
    window.sign_in()
    window.close()
    monkeypatch.undo()
    morning.office = morning.shelf.write(morning.folder, "test", morning.clock, morning.printer)


def test_a_second_start_lets_the_open_window_come_forward_and_is_done(morning: Desk, qapp: QApplication) -> None:
    morning.close()
    environment = os.environ | {"COLLECTOFFICE_STATE": str(morning.state), "QT_QPA_PLATFORM": "offscreen"}
    start = [sys.executable, "-m", "collectoffice", "--office", str(morning.folder)]
    first = subprocess.Popen(start, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not ring(morning.folder):
            assert first.poll() is None
            assert not deadline.hasExpired(), "no bell was hung up"
            QTest.qWait(100)
        second = subprocess.run(start, env=environment, timeout=120, capture_output=True, text=True, check=False)
        assert (second.returncode, second.stderr) == (0, "")
        assert first.poll() is None
    finally:
        first.kill()
        first.wait(10)
    morning.office = morning.shelf.write(morning.folder, "test", morning.clock, morning.printer)
