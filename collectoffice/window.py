"""This file is the window's start: the first picture at once, the office and the other screens right behind it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from collectoffice.domain.errors import NoOfficeHere, Refusal
from collectoffice.ui.front import Front
from collectoffice.ui.preferences.kept import Kept

if TYPE_CHECKING:
    from types import ModuleType

    from collectoffice.cli.doors import Shown
    from collectoffice.shelf import Shelf
    from collectoffice.ui.workplace import Workplace

OFFICE_FILE = "office.db"
UNSEEN_MS = 2_000


def run_window(resources: Path, state: Path, folder: Path | None) -> int:
    """Opens the window on an office; refuses with ``NoOfficeHere`` without one, ``OfficeInUse`` when it is open."""
    if folder is None or not (folder / OFFICE_FILE).is_file():
        raise NoOfficeHere(folder=str(folder or "--office"))
    app = QApplication(sys.argv[:1])
    front = Front(app, kept_in(state))
    front.show()
    start = Start(front, resources, state, folder)
    # Not before the first picture stands: what follows takes longer than the picture did. A window that is started
    # minimised is not painted, and its office opens all the same.
    front.window.painted.connect(start.open_office)
    QTimer.singleShot(UNSEEN_MS, app, start.open_office)
    outcome = app.exec()
    if start.refusal is not None:
        raise start.refusal
    return outcome


class Start:
    """The office behind the first picture; a refusal closes the window and is said by whoever started it."""

    def __init__(self, front: Front, resources: Path, state: Path, folder: Path) -> None:
        self._front, self._resources, self._state, self._folder = front, resources, state, folder
        self._is_begun = False
        self.workplace: Workplace | None = None
        self.refusal: Refusal | None = None

    def open_office(self) -> None:
        """Reads the rest of the program, opens the office on its lanes and begins; a second call does nothing."""
        if self._is_begun:
            return
        self._is_begun = True
        furnishing = furnishing_floor()
        furnishing.start_log(self._state)
        workplace: Workplace = furnishing.furnish(
            self._front, furnishing.Shelf(self._resources, self._state), self._folder
        )
        workplace.refused.connect(self._give_up)
        workplace.begin()
        self.workplace = workplace

    def _give_up(self, refusal: Refusal) -> None:
        self.refusal = refusal
        self._front.window.close()
        self._front.app.quit()


def take_pictures(shelf: Shelf, shown: Shown) -> list[Path]:
    """Walks through a practice office without a screen and leaves pictures of it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    front = Front(QApplication(sys.argv[:1]), kept_in(shelf.state))
    pictures: list[Path] = furnishing_floor().walk(front, shelf, shown)
    return pictures


def kept_in(state: Path) -> Kept:
    """What this PC's window keeps."""
    return Kept(state / "window.ini")


def furnishing_floor() -> ModuleType:
    """The other screens and the office, opened late: the first picture needs none of them."""
    from collectoffice import furnishing  # noqa: PLC0415 - one of the doors that open late

    return furnishing
