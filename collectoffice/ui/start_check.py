"""This file is the self-check of a start at work: on a lane of its own behind the first picture, so that nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.check_start import StartChecked, check_start, interrupt, stop_money
from collectoffice.services.office import Office
from collectoffice.ui.desk import Desk
from collectoffice.ui.jobs import Job, Jobs


class StartCheck(QObject):
    """Looks at the books once a start. What it finds stops the taking of money on the lane that writes."""

    found = Signal(object)
    """Why no money is taken: a refusal."""
    done = Signal(object)
    """Everything it looked at, whatever it found."""

    def __init__(
        self, desk: Desk, open_to_read: Callable[[], Office], close: Callable[[Office], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._open, self._close = desk, open_to_read, close
        self._lane: Jobs[Office] | None = None
        self._job: Job | None = None
        self._office: Office | None = None
        self.stop: Refusal | None = None
        """What was found; None while all is well."""

    def begin(self) -> None:
        """Starts looking; a second call does nothing."""
        if self._lane is None:
            self._lane = Jobs(self._open, self._close, "start-check", self)
            self._job = self._lane.run_long(self._look, self._on_done)

    def close(self) -> None:
        """Ends it, wherever it is: what was not looked at now is looked at at the next start."""
        if self._lane is None or self._job is None:
            return
        self._job.cancel()
        if self._office is not None:
            interrupt(self._office)
        self._lane.close()
        self._office = None

    def _look(self, office: Office, job: Job) -> StartChecked:
        self._office = office
        return check_start(office, lambda: job.is_cancelled)

    def _on_done(self, checked: StartChecked) -> None:
        self._office = None
        self.stop = stop = checked.stop
        if self._lane is not None:
            self._lane.close()
        if stop is not None:
            self._desk.books.run(lambda office: stop_money(office, stop))
            self.found.emit(stop)
        self.done.emit(checked)
