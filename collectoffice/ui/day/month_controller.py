"""This file is the month's screen at work: read beside the counter, printed and saved as it was looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.domain.month_sheet import MonthSheet
from collectoffice.domain.permission import may
from collectoffice.services.acting import day_at_hand
from collectoffice.services.commands.day_papers import keep_month_sheet, keep_month_workbook, print_month_sheet
from collectoffice.services.office import Office
from collectoffice.services.queries.day_progress import unclosed_days
from collectoffice.services.queries.day_sheet import is_blind_for
from collectoffice.services.queries.month_sheet import read_month
from collectoffice.services.queries.people import StaffMember
from collectoffice.ui.day.facts import MonthNow
from collectoffice.ui.day.month_view import MonthView
from collectoffice.ui.desk import Desk


class MonthController(QObject):
    """Plugs the month's view into the office."""

    left = Signal()
    day_wanted = Signal(object)

    def __init__(self, desk: Desk, view: MonthView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._month = ""
        """The month that was asked for; "" is that of the day at hand."""
        view.month_wanted.connect(self._on_month_wanted)
        view.print_wanted.connect(self._on_print_wanted)
        view.pdf_wanted.connect(self._on_pdf_wanted)
        view.workbook_wanted.connect(self._on_workbook_wanted)
        view.day_wanted.connect(self.day_wanted)
        view.left.connect(self.left)
        desk.news.signed_in.connect(self.begin)

    def begin(self) -> None:
        """At a sign-in: the month that is being worked on."""
        self._month = ""
        self.view.banner.clear()

    def refresh(self) -> None:
        """Shows the month as it stands."""
        staff, month = self._desk.staff, self._month
        if staff is None or not may(staff.role, "see_day"):
            return
        self.view.set_allowed(["till", "day", "month"] if may(staff.role, "open_till") else ["day", "month"])
        self._desk.long_reader.run(
            lambda office: _month_now(office, staff, month), self.view.show_month, self._on_refused
        )

    def _on_month_wanted(self, month: str) -> None:
        self._month = month
        self.view.banner.clear()
        self.refresh()

    def _on_print_wanted(self) -> None:
        staff, month = self._desk.signed_in, self._shown()
        self._desk.books.run(
            lambda office: print_month_sheet(office, staff, month),
            lambda _none: self.view.say("ok", lambda: self.tr("The month is printed.")),
            self._on_refused,
        )

    def _on_pdf_wanted(self) -> None:
        staff, month = self._desk.signed_in, self._shown()
        self._desk.books.run(lambda office: keep_month_sheet(office, staff, month), self._on_kept, self._on_refused)

    def _on_workbook_wanted(self) -> None:
        staff, month = self._desk.signed_in, self._shown()
        self._desk.books.run(lambda office: keep_month_workbook(office, staff, month), self._on_kept, self._on_refused)

    def _on_kept(self, path: Path) -> None:
        self.view.say("ok", lambda: self.tr("Saved in the folder of exports: {file}").format(file=path.name))

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("bad", lambda: self._desk.word(refusal))

    def _shown(self) -> MonthSheet:
        now = self.view.now
        assert now is not None, "a month without days is neither printed nor saved"
        return now.sheet


def _month_now(office: Office, staff: StaffMember, month: str) -> MonthNow:
    today = day_at_hand(office)
    sheet = read_month(office, staff, month or today.isoformat()[:7])
    return MonthNow(
        sheet=sheet,
        today=today,
        blind=frozenset(day.date for day in sheet.days if is_blind_for(office, staff, day)),
        left_open=frozenset(day.isoformat() for day in unclosed_days(office)),
    )
