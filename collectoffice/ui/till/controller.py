"""This file is the till screen at work: opening with a float, closing with a blind count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.tills import TillClosed, TillOpened, close_till, open_till
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.quote import paying_day
from collectoffice.services.queries.rules_in_force import cash_rule
from collectoffice.services.queries.till_summary import TillSummary, free_counters, till_summary
from collectoffice.ui.desk import Desk
from collectoffice.ui.till.view import ClosedTill, OpenTill, TillView


@dataclass(frozen=True, slots=True)
class _TillNow:
    till: TillSummary | None
    counters: tuple[int, ...]
    denominations: tuple[int, ...]
    day: date


class TillController(QObject):
    """Plugs the till's view into the office."""

    left = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, view: TillView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        view.open_wanted.connect(self._on_open_wanted)
        view.close_wanted.connect(self._on_close_wanted)
        view.left.connect(self.left)
        desk.news.counters_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows the cashier's open till, or offers to open one."""
        staff = self._desk.staff
        if staff is not None:
            self._desk.reader.run(lambda office: _till_now(office, staff), self._on_now)

    def _on_now(self, now: _TillNow) -> None:
        self._view.set_denominations(now.denominations)
        if now.till is not None:
            till = now.till
            self._view.show_open(OpenTill(till.till, till.counter, till.opened_at, till.business_date))
            return
        if now.counters:
            self._view.set_counters(now.counters, now.counters[0])
        self._view.show_closed_state(now.day)

    def _on_open_wanted(self, counter: int, float_minor: int) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: open_till(office, staff, counter, float_minor), self._on_opened, self._on_refused
        )

    def _on_opened(self, opened: TillOpened) -> None:
        self._desk.news.till_changed.emit()
        self.refresh()
        self.opened.emit()

    def _on_close_wanted(self, counted_minor: int) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(lambda office: _close(office, staff, counted_minor), self._on_closed, self._on_refused)

    def _on_closed(self, outcome: tuple[TillClosed, int]) -> None:
        closed, count = outcome
        self._view.show_result(ClosedTill(closed.till, closed.expected_minor, closed.counted_minor, count))
        self._desk.news.till_changed.emit()

    def _on_refused(self, refusal: Refusal) -> None:
        self._view.say("bad", self._desk.word(refusal))


def _till_now(office: Office, staff: StaffMember) -> _TillNow:
    day = paying_day(office)
    return _TillNow(till_summary(office, staff), free_counters(office), cash_rule(office, day).denominations, day)


def _close(office: Office, staff: StaffMember, counted_minor: int) -> tuple[TillClosed, int]:
    before = till_summary(office, staff)
    return close_till(office, staff, counted_minor), before.receipts if before else 0
