"""This file is the promise of the lock: what was typed is kept, names and sums are off the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from collectoffice.ui.lock import IdleWatch
from tests.ui import samples
from tests.ui.stage import Stage
from tests.ui.walks import shown


def test_the_locked_window_shows_no_customer_and_keeps_what_was_typed(stage: Stage, qtbot: QtBot) -> None:
    stage.counter.show_quote(samples.quote_ung())
    qtbot.keyClicks(stage.counter.tender.amount, "1100000")
    stage.lock.set_person("Lê Thị Hồng Gấm")
    stage.window.open("lock", framed=False)
    stage.settle()
    words = " ".join(label.text() for label in shown(stage.window) if isinstance(label, QLabel))
    assert "ỬNG" not in words
    assert "1.056" not in words
    stage.window.open("counter")
    assert stage.counter.tender.amount.minor == 1_100_000


def test_the_pin_unlocks(stage: Stage, qtbot: QtBot) -> None:
    stage.window.open("lock", framed=False)
    qtbot.keyClicks(stage.lock.dots, "2468")
    with qtbot.waitSignal(stage.lock.unlock_wanted) as wanted:
        qtbot.keyClick(stage.lock.dots, Qt.Key.Key_Return)
    assert wanted.args == ["2468"]


def test_nobody_at_the_keys_for_the_minutes_set_is_idle(stage: Stage, qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp, 5)
    watch._timer.setInterval(120)
    watch._timer.start()
    qtbot.wait(60)
    qtbot.keyClick(stage.counter.search, Qt.Key.Key_A)
    assert watch._timer.remainingTime() > 60
    with qtbot.waitSignal(watch.idle, timeout=2_000):
        pass
    watch.set_minutes(0)
    assert not watch._timer.isActive()
    qapp.removeEventFilter(watch)
