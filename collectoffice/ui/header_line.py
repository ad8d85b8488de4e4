"""This file is what the header says: the office, the counter, who works there since when, the printer and the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from collectoffice.services.queries.counter import CounterNow
from collectoffice.ui.desk import Desk
from collectoffice.ui.main_window import MainWindow
from collectoffice.ui.preferences.controller import PrinterList
from collectoffice.ui.screen_keys import COUNTER, may_see

CLOCK_MS = 1_000


class HeaderLine(QObject):
    """Keeps the header of one window true, in the window's language."""

    def __init__(self, desk: Desk, window: MainWindow, printers: PrinterList) -> None:
        super().__init__(window)
        self._desk, self._window, self._printers = desk, window, printers
        self._name = ""
        self._now: CounterNow | None = None
        desk.look.spoke.connect(self._tell)
        desk.news.printer_changed.connect(self.show_printer)

    def begin(self, office_name: str, clock: Callable[[], datetime]) -> None:
        """Names the office, and shows the time from now on."""
        self._name = office_name
        self._window.header.set_office(office_name, "")
        timer = QTimer(self)
        timer.timeout.connect(lambda: self._window.set_now(clock()))
        timer.start(CLOCK_MS)
        self._window.set_now(clock())
        self.show_printer()

    def show_printer(self) -> None:
        """How the receipts' printer is; nothing where none was chosen."""
        state = self._printers.state_of("a5")
        self._window.header.set_printer(None if state == "none_chosen" else state == "ready")

    def sit_down(self) -> None:
        """Somebody signed in."""
        self._window.header.set_person(self._desk.signed_in.name, "")

    def show_counter(self, now: CounterNow) -> None:
        """The counter was read: its till stands in the header."""
        self._now = now
        self._tell()

    def leave(self) -> None:
        """Nobody works here."""
        self._now = None
        self._window.header.set_person("", "")

    def _tell(self) -> None:
        staff, now = self._desk.staff, self._now
        if staff is None or now is None or not may_see(staff.role, COUNTER):
            return
        till = now.till
        self._window.header.set_office(self._name, self.tr("Counter {code}").format(code=till.counter) if till else "")
        since = self.tr("till open since {time}").format(time=till.opened_at.strftime("%H:%M")) if till else ""
        self._window.header.set_person(staff.name, since or self.tr("no till open"))
