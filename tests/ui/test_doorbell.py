"""This file is what a second start relies on: the open window hears it, and nobody waits for a window that is gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from collectoffice.ui.doorbell import Doorbell, ring

RING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication(sys.argv)
from collectoffice.ui.doorbell import ring
sys.exit(0 if ring(Path(sys.argv[1])) else 3)
"""


def _second_start(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", RING, str(folder)])


def test_a_second_start_is_heard_by_the_open_window_and_told_so(qtbot: QtBot, tmp_path: Path) -> None:
    house = QObject()
    bell = Doorbell(tmp_path, house)
    with qtbot.waitSignal(bell.rung, timeout=10_000):
        second = _second_start(tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert second.returncode == 0
    bell.take_down()


def test_a_start_on_another_office_is_not_heard(qtbot: QtBot, tmp_path: Path) -> None:
    house = QObject()
    bell = Doorbell(tmp_path / "one", house)
    with qtbot.assertNotEmitted(bell.rung):
        second = _second_start(tmp_path / "other")
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert second.returncode == 3
    bell.take_down()


def test_nobody_waits_for_a_window_that_was_closed_or_killed(qtbot: QtBot, tmp_path: Path) -> None:
    house = QObject()
    Doorbell(tmp_path, house).take_down()
    assert not ring(tmp_path)
    assert qtbot is not None


def test_a_bell_that_a_crash_left_hanging_is_taken_down_by_the_next_window(qtbot: QtBot, tmp_path: Path) -> None:
    house = QObject()
    Doorbell(tmp_path, house)
    second_bell = Doorbell(tmp_path, house)
    with qtbot.waitSignal(second_bell.rung, timeout=10_000):
        second = _second_start(tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert second.returncode == 0
