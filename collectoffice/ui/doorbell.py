"""This file is the doorbell of an open window: a second start on the same office rings it, and the first window comes forward.

The name of the bell is made from the office's folder, so that two offices on one PC have two bells. Only who holds the
office's lock hangs one up; what a crash left behind is therefore nobody's and is taken down first.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 2_000
"""So long a second start waits for the first one to come forward; then it says who holds the office."""
COMING = b"coming"


class Doorbell(QObject):
    """Hung up by the window that holds the office."""

    rung = Signal()
    """Somebody started the program on this office again."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(folder)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def take_down(self) -> None:
        """The window closes: nobody is to wait for it."""
        self._server.close()

    def _answer(self) -> None:
        visitor = self._server.nextPendingConnection()
        visitor.disconnected.connect(visitor.deleteLater)
        visitor.write(COMING)
        visitor.flush()
        visitor.disconnectFromServer()
        self.rung.emit()


def ring(folder: Path) -> bool:
    """Rings at the window that is open on this office; whether it comes forward."""
    visitor = QLocalSocket()
    visitor.connectToServer(_name(folder))
    if not visitor.waitForConnected(ANSWER_MS):
        return False
    came = visitor.waitForReadyRead(ANSWER_MS) and bytes(visitor.readAll().data()) == COMING
    visitor.abort()
    return came


def _name(folder: Path) -> str:
    """Short, for a socket's path has room for some hundred letters."""
    whole = str(folder.resolve()).casefold() if folder.drive else str(folder.resolve())
    return f"collectoffice-{hashlib.sha256(whole.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
