"""This file is what the header says: the office, the counter, who works there since when, the backup, printer and time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from collectoffice.domain.permission import may
from collectoffice.services.queries.backups import BooksSafety, books_safety
from collectoffice.services.queries.counter import CounterNow
from collectoffice.ui.backup.safety import safety_words
from collectoffice.ui.desk import Desk
from collectoffice.ui.main_window import MainWindow
from collectoffice.ui.preferences.controller import PrinterList
from collectoffice.ui.screen_keys import BACKUP, COUNTER, LOCK, may_see

CLOCK_MS = 1_000


class HeaderLine(QObject):
    """Keeps the header of one window true, in the window's language."""

    def __init__(self, desk: Desk, window: MainWindow, printers: PrinterList) -> None:
        super().__init__(window)
        self._desk, self._window, self._printers = desk, window, printers
        self._name = ""
        self._now: CounterNow | None = None
        self._safety: BooksSafety | None = None
        self._told_at = ""
        desk.look.spoke.connect(self._tell)
        desk.look.spoke.connect(self._tell_safety)
        desk.news.printer_changed.connect(self.show_printer)
        window.header.safety_pressed.connect(self._on_safety_pressed)
        news = desk.news
        for changed in (news.signed_in, news.till_changed, news.settings_changed, news.backup_changed):
            changed.connect(self.read_safety)

    def begin(self, office_name: str, clock: Callable[[], datetime]) -> None:
        """Names the office, and shows the time from now on."""
        self._name = office_name
        self._window.header.set_office(office_name, "")
        timer = QTimer(self)
        timer.timeout.connect(lambda: self._tick(clock()))
        timer.start(CLOCK_MS)
        self._window.set_now(clock())
        self.show_printer()

    def read_safety(self) -> None:
        """How safe the books are, read beside whoever writes: a payment never waits for it."""
        if self._desk.staff is not None:
            self._desk.reader.run(books_safety, self._on_safety_read)

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
        self._now = self._safety = None
        self._window.header.set_person("", "")
        self._window.header.set_safety("")

    def _tick(self, now: datetime) -> None:
        self._window.set_now(now)
        minute = f"{now:%Y-%m-%d %H:%M}"
        if minute != self._told_at:
            self._told_at = minute
            self._tell_safety()

    def _on_safety_read(self, safety: BooksSafety) -> None:
        self._safety = safety
        self._tell_safety()

    def _tell_safety(self) -> None:
        staff = self._desk.staff
        if staff is None or self._safety is None:
            return
        may_set = may(staff.role, "set_backup_place")
        said = safety_words(self._safety, self._desk.clock(), self._desk.look, may_set=may_set)
        if said is None:
            self._window.header.set_safety("")
        else:
            leads_on = may_see(staff.role, BACKUP)
            self._window.header.set_safety(said.text, is_warning=said.is_warning, leads_on=leads_on)

    def _on_safety_pressed(self) -> None:
        if self._desk.staff is not None and self._window.open_key != LOCK:
            self._window.open(BACKUP)

    def _tell(self) -> None:
        staff, now = self._desk.staff, self._now
        if staff is None or now is None or not may_see(staff.role, COUNTER):
            return
        till = now.till
        self._window.header.set_office(self._name, self.tr("Counter {code}").format(code=till.counter) if till else "")
        since = self.tr("till open since {time}").format(time=till.opened_at.strftime("%H:%M")) if till else ""
        self._window.header.set_person(staff.name, since or self.tr("no till open"))
