"""This file is this program's window, ended after its first paint: ``python -m bench.started_window OFFICE``."""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from collectoffice import app


class FirstPaint(QObject):
    """Ends the process after the first paint of a window, without any goodbye."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Waits for the paint and lets it happen."""
        if event.type() in {QEvent.Type.Expose, QEvent.Type.Paint}:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, end)
        return False


class WatchedApplication(QApplication):
    """An application that looks at its window before it begins to work."""

    def exec(self) -> int:  # type: ignore[override]  # Qt's own is static
        """Watches the window and runs."""
        self.watch = FirstPaint()
        for window in self.topLevelWidgets():
            if isinstance(window, QMainWindow):
                window.windowHandle().installEventFilter(self.watch)
        return QApplication.exec()


def end() -> None:
    """Says when the window was painted and what is loaded, and is gone."""
    painted = time.monotonic()
    print(json.dumps([painted, sorted({name.partition(".")[0] for name in sys.modules})]), flush=True)
    os._exit(0)


if __name__ == "__main__":
    # The window's floor is opened late and finds this one in the place of Qt's own.
    QtWidgets.QApplication = WatchedApplication  # type: ignore[misc]  # the watched one takes its place
    app.main(["--office", sys.argv[1]])
