"""This file is a cashier's morning in the real window, by keyboard and scanner: from the PIN to the paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import sleep

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from collectoffice.domain.folding import fold
from collectoffice.shelf import close, new_uid
from collectoffice.surroundings import surroundings
from collectoffice.ui.counter.search_panel import PAUSE_MS
from collectoffice.ui.front import SIGN_IN, Front
from collectoffice.ui.opening import Tools
from collectoffice.ui.preferences.kept import Kept
from collectoffice.ui.screen_keys import COUNTER, LOCK, UNPRINTED
from collectoffice.ui.workplace import Workplace
from tests.builders import PIN, Desk, RememberingPrinter

HAND_MS = 70
"""Between two keys of a quick hand: longer than a scanner takes."""
PATIENCE_MS = 120_000
"""Only a window that never comes to rest waits so long: a PC that is busy elsewhere is no fault of the window."""
BREATH_S = 0.002
"""The hands wait without taking the processor from the lanes."""


class PaperPrinter(RememberingPrinter):
    """The remembering printer, as the settings screen lists it."""

    def names(self) -> list[str]:
        return ["test"]

    def state_of(self, paper: str) -> str:
        return "missing" if self.is_jammed else "ready"


class Window:
    """The window on an office, and the hands that use it."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        self.app, self.desk, self.printer = app, desk, PaperPrinter()
        self.is_closed = False
        desk.close()
        front = Front(app, Kept(desk.folder.parent / "window.ini"))
        self.place = Workplace(
            front,
            Tools(
                open_books=lambda: desk.shelf.write(desk.folder, "window", desk.clock, self.printer),
                open_to_read=lambda: desk.shelf.read(desk.folder, desk.clock),
                close=close,
                new_uid=new_uid,
                clock=desk.clock,
                printers=self.printer,
                surroundings=lambda: surroundings(desk.state, desk.folder, desk.clock()),
            ),
        )
        front.show()
        self.place.begin()
        self.settle(lambda: self.place.is_furnished)

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Waits until the office has answered."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        lanes = (self.place.desk.books, self.place.desk.reader, self.place.desk.long_reader)
        while not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            if not any(lane.is_busy for lane in lanes) and until():
                return
            sleep(BREATH_S)
        pytest.fail("the window did not come to rest")

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, where the cursor is."""
        QTest.keyClick(self.app.focusWidget() or self.place.window, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Types with a hand's pace, so that nothing is taken for a scan."""
        for letter in text:
            QTest.keyClicks(self.app.focusWidget() or self.place.window, letter, delay=0)
            QTest.qWait(HAND_MS)
        QTest.qWait(PAUSE_MS + 2 * HAND_MS)
        self.settle()

    def scan(self, code: str) -> None:
        """A scanner's burst, ended by Enter."""
        self.place.scanner.scanned.emit(code)
        self.settle()

    def sign_in(self, user: str = "mai") -> None:
        self.place.sign_in_view.sign_in_wanted.emit(user, PIN)
        self.settle(lambda: self.place.desk.staff is not None)

    def close(self) -> None:
        """Closes the window once, and lets Qt delete it while nothing else goes on."""
        if self.is_closed:
            return
        self.is_closed = True
        self.place.window.close()
        self.place.close()
        self.place.desk.look.speak("en")
        for part in (self.place.scanner, self.place.idle, self.place.window, self.place):
            self.app.removeEventFilter(part)
            part.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    desk.bill(1, 342_180)
    desk.bill(2, 94_120)
    desk.open_till(float_minor=500_000)
    opened = Window(qapp, desk)
    yield opened
    opened.close()


def reopened(window: Window) -> Desk:
    """The books after the window was closed, for a look from outside."""
    window.close()
    window.desk.reopen()
    return window.desk


def test_a_known_customer_pays_with_a_scan_and_one_key_and_the_receipt_is_printed(window: Window) -> None:
    window.sign_in()
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    assert [paper for paper, _title, _pdf in window.printer.papers] == ["a5"]
    assert window.printer.papers[0][2].startswith(b"%PDF")
    assert window.place.rooms.counter.view.codes == ()
    desk = reopened(window)
    assert desk.quote(1).total_minor == 0
    assert desk.faults() == []


def test_from_the_search_by_name_it_is_type_enter_f12(window: Window) -> None:
    window.sign_in()
    window.type(fold(window.desk.customer(2).name))
    window.press(Qt.Key.Key_Return)
    if not window.place.rooms.counter.view.codes:
        window.press(Qt.Key.Key_Return)
    assert window.place.rooms.counter.view.codes == (window.desk.code(2),)
    window.press(Qt.Key.Key_F12)
    assert len(window.printer.papers) == 1
    assert reopened(window).quote(2).total_minor == 0


def test_a_bouncing_f12_is_one_payment(window: Window) -> None:
    window.sign_in()
    window.scan(window.desk.code(1))
    for _ in range(3):
        QTest.keyClick(window.app.focusWidget() or window.place.window, Qt.Key.Key_F12)
    window.settle()
    assert len(window.printer.papers) == 1
    desk = reopened(window)
    assert desk.connection.execute("SELECT count(*) FROM payment").fetchone() == (1,)


def test_a_jammed_printer_does_not_undo_the_payment_and_the_receipt_waits_at_the_next_start(window: Window) -> None:
    window.printer.is_jammed = True
    window.sign_in()
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    assert window.printer.papers == []
    window.place.sign_in.left.emit()
    window.printer.is_jammed = False
    window.desk.clock.pass_by(minutes=20)
    window.sign_in()
    window.settle(lambda: window.place.window.open_key == UNPRINTED)
    window.press(Qt.Key.Key_F12)
    assert len(window.printer.papers) == 1
    desk = reopened(window)
    assert desk.quote(1).total_minor == 0
    assert desk.connection.execute("SELECT copy, is_late FROM printing").fetchall() == [(0, 1)]


def test_f11_undoes_the_last_payment_and_says_what_cash_to_hand_back(window: Window) -> None:
    window.sign_in()
    window.scan(window.desk.code(1))
    window.press(Qt.Key.Key_F12)
    window.press(Qt.Key.Key_F11)
    window.press(Qt.Key.Key_1)
    window.settle()
    desk = reopened(window)
    assert desk.connection.execute("SELECT count(*) FROM void").fetchone() == (1,)
    assert desk.quote(1).bills[0].open_minor == 342_180
    assert desk.held_minor() == 500_000


def test_an_idle_window_locks_and_keeps_what_was_typed(window: Window) -> None:
    window.sign_in()
    window.scan(window.desk.code(1))
    window.place.idle.idle.emit()
    assert window.place.window.open_key == LOCK
    window.scan(window.desk.code(2))
    assert window.place.window.open_key == LOCK
    window.place.lock_view.unlock_wanted.emit(PIN)
    window.settle(lambda: window.place.window.open_key == COUNTER)
    assert window.place.rooms.counter.view.codes == (window.desk.code(1),)


def test_an_unknown_code_leaves_the_counter_as_it_was(window: Window) -> None:
    window.sign_in()
    window.scan(window.desk.code(1))
    window.scan("0000000000000")
    assert window.place.rooms.counter.view.codes == (window.desk.code(1),)


def test_a_wrong_pin_lets_nobody_in(window: Window) -> None:
    window.place.sign_in_view.sign_in_wanted.emit("mai", "9999")
    window.settle()
    assert window.place.window.open_key == SIGN_IN
    assert window.place.desk.staff is None


def test_the_supervisor_sees_no_counter_and_the_cashier_no_import(window: Window) -> None:
    window.sign_in("ha")
    assert not window.place.window.rail.is_allowed("counter")
    assert window.place.window.rail.is_allowed("imports")
    window.place.sign_in.left.emit()
    window.sign_in("mai")
    assert window.place.window.rail.is_allowed("counter")
    assert not window.place.window.rail.is_allowed("imports")
