"""This file is the window's ear for bugs: what nobody caught is heard here, on the window's own thread, and said there."""

from __future__ import annotations

import logging
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.ERROR,
}
QT = "collectoffice.qt"
UNCAUGHT = "collectoffice.crash_reports"
"""Where bugs that nobody caught are logged; a lane's own bug is told by the lane."""
LONGEST_LINE = 300


@runtime_checkable
class Speaks(Protocol):
    """A screen that says a sentence to whoever works on it."""

    def say(self, tone: str, sentence: str) -> None:
        """Says it in the screen's own line."""


class Alarm(QObject):
    """Tells of a bug that nobody caught; whatever the thread, ``met`` arrives on this object's."""

    met = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ear = _Ear(self)
        logging.getLogger(UNCAUGHT).addHandler(self._ear)

    def close(self) -> None:
        """Hears no more."""
        logging.getLogger(UNCAUGHT).removeHandler(self._ear)


class _Ear(logging.Handler):
    def __init__(self, alarm: Alarm) -> None:
        super().__init__(logging.CRITICAL)
        self._alarm = alarm

    def emit(self, record: logging.LogRecord) -> None:
        self._alarm.met.emit()


def listen_to_qt() -> None:
    """From now on Qt's own complaints are lines of the log; a fatal one ends the process, and its stacks are kept."""
    qInstallMessageHandler(_heard)


def _heard(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt says of its parts; it is given no customer's name to speak of."""
    logging.getLogger(QT).log(LEVELS.get(kind, logging.WARNING), "%s", text[:LONGEST_LINE])
