"""This file is the floor of a first window: PySide6, one label, and the end after its first paint."""

from __future__ import annotations

import json
import os
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class FirstPaint(QObject):
    """Ends the process after the first paint of a window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Waits for the paint and lets it happen."""
        if event.type() in {QEvent.Type.Expose, QEvent.Type.Paint}:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, end)
        return False


def end() -> None:
    """Says when the window was painted, and is gone."""
    print(json.dumps([time.monotonic(), []]), flush=True)
    os._exit(0)


if __name__ == "__main__":
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Điện lực Khánh Sơn"))
    window.resize(1280, 800)
    watch = FirstPaint()
    window.show()
    window.windowHandle().installEventFilter(watch)
    application.exec()
