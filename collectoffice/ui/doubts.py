"""This file is the window's look at what a supervisor has to confirm: the clock once a minute, the machine at the start."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from collectoffice.domain.errors import InDoubt, Refusal
from collectoffice.services.commands.watch_doubts import look_again
from collectoffice.services.office import Office
from collectoffice.services.queries.doubts import why_no_money
from collectoffice.ui.desk import Desk

EVERY_MS = 60_000


class DoubtWatch(QObject):
    """Says when money-taking stops because of the clock or the machine, and when it was confirmed."""

    changed = Signal(object)
    """The ``InDoubt``, or None: money is taken again."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.doubt: InDoubt | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self, stop: Refusal | None) -> None:
        """Begins with what the opening of the books found."""
        self._take(stop)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Looks now, on the lane that writes: what is new is written down."""
        self._desk.books.run(_look, self._take)

    def _take(self, stop: Refusal | None) -> None:
        doubt = stop if isinstance(stop, InDoubt) else None
        if (doubt is None) != (self.doubt is None) or (doubt and self.doubt and doubt.facts != self.doubt.facts):
            self.doubt = doubt
            self.changed.emit(doubt)


def _look(office: Office) -> Refusal | None:
    look_again(office)
    return why_no_money(office)
