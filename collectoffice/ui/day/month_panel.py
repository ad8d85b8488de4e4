"""This file is the days of a month, one a row: what each took, whether it agrees, and whether it was ever closed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal

from collectoffice.domain.day_checks import sheet_faults
from collectoffice.domain.day_sheet import DaySheet
from collectoffice.ui.day.facts import MonthNow
from collectoffice.ui.day.tills_panel import HIDDEN
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import difference_icon, difference_tone
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, titled_list


class MonthPanel(Panel):
    """One business date a row; Enter opens the day."""

    opened = Signal(object)
    """The ``DaySheet`` of a day to be opened."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._now: MonthNow | None = None
        self._title, self._hint, self._none = label("title"), label("mute", right=True), label("lead", wrap=True)
        self.table: ListTable[DaySheet] = ListTable(look, self._columns(), row_height=46)
        self.table.opened.connect(self.opened)
        self.setLayout(titled_list(self._title, self._hint, self.table, self._none))
        self.retranslate()

    def _columns(self) -> list[Column[DaySheet]]:
        look = self.look
        return [
            Column(
                lambda: self.tr("Day"),
                lambda day: look.day(date.fromisoformat(day.date)),
                bold=True,
                icon=lambda day: "lock" if day.is_locked else "warn" if self._is_left_open(day) else "half",
                tone=lambda day: "warn" if self._is_left_open(day) else "",
                under=self._state_line,
                under_tone=lambda day: "bad" if sheet_faults(day) else "warn" if self._is_left_open(day) else "",
                grows=True,
                least=130,
            ),
            Column(
                lambda: self.tr("Receipts"),
                lambda day: look.count(sum(span.count for till in day.tills for span in till.receipts)),
                right=True,
                drop=2,
            ),
            Column(
                lambda: self.tr("Net"),
                lambda day: self._sum(day, day.net_minor),
                right=True,
                bold=True,
                under=lambda day: (
                    self.tr("undone {sum}").format(sum=look.amount(day.undone_minor))
                    if day.undone_minor and not self._is_blind(day)
                    else ""
                ),
                under_tone=lambda _day: "warn",
            ),
            Column(
                lambda: self.tr("Over, short"),
                lambda day: "–" if day.difference_minor is None else look.amount(day.difference_minor),
                right=True,
                tone=lambda day: difference_tone(day.difference_minor),
                icon=lambda day: difference_icon(day.difference_minor),
                drop=1,
            ),
            Column(
                lambda: self.tr("Closing arrears"),
                lambda day: self._sum(day, day.identity.closing_minor),
                right=True,
                drop=3,
            ),
        ]

    def show_month(self, now: MonthNow) -> None:
        """Shows a month; the cursor stays on its day."""
        current = self.table.current
        self._now = now
        dates = [day.date for day in now.sheet.days]
        at = dates.index(current.date) if current is not None and current.date in dates else max(len(dates) - 1, 0)
        self.table.put(now.sheet.days, current=at)
        self.retranslate()

    def focus_list(self) -> None:
        """The cursor to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_cursor()

    def show_cursor(self) -> None:
        """Scrolls to the day with the cursor, where the list became lower."""
        self.table.scrollTo(self.table.currentIndex())

    def retranslate(self) -> None:
        """Speaks anew."""
        is_empty = not self.table.rows_model.rows
        self._title.setText(self.tr("Days of the month"))
        self._hint.setText("" if is_empty else self.tr("Enter: the day"))
        self._none.setText(self.tr("No business in this month."))
        self._none.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self.table.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        self.table.refit()

    def _is_left_open(self, day: DaySheet) -> bool:
        return self._now is not None and day.date in self._now.left_open

    def _is_blind(self, day: DaySheet) -> bool:
        return self._now is not None and day.date in self._now.blind

    def _sum(self, day: DaySheet, minor: int) -> str:
        return HIDDEN if self._is_blind(day) else self.look.amount(minor)

    def _state_line(self, day: DaySheet) -> str:
        if sheet_faults(day):
            return self.tr("does not agree")
        if day.is_locked:
            return self.tr("locked")
        if self._is_left_open(day):
            return self.tr("never closed")
        return self.tr("no till") if not day.tills else self.tr("in work")
