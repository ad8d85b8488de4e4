"""This file is the month's screen: its days side by side, their sums, and the sheet on paper, as PDF and as a workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from collectoffice.domain.day_checks import sheet_faults
from collectoffice.domain.day_sheet import DaySheet
from collectoffice.ui.day.check_card import CheckCard, Said
from collectoffice.ui.day.facts import MonthNow
from collectoffice.ui.day.month_panel import MonthPanel
from collectoffice.ui.day.sums_panel import SumsPanel
from collectoffice.ui.day.tabs import MONTH, Tabs
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, fill, label, line, rows

RIGHT, SHORT, NARROW = 300, 520, 900
MONTHS_OF_YEAR = 12


class MonthView(Screen):
    """F3 chooses the month, F5 and F6 go one back and on; F9 prints it."""

    month_wanted = Signal(str)
    """``YYYY-MM``."""
    print_wanted = Signal()
    pdf_wanted = Signal()
    workbook_wanted = Signal()
    day_wanted = Signal(object)
    """The ``date`` of a day to be opened."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._now: MonthNow | None = None
        self._title, self.tabs, self._of = label("h1"), Tabs(look, MONTH), label("mute", right=True)
        self.month = QLineEdit()
        self.month.setInputMethodHints(Qt.InputMethodHint.ImhDate)
        self.month.setProperty("tight", "true")
        self.days, self.sums, self.check = MonthPanel(look), SumsPanel(look), CheckCard(look)
        self.paper, self.pdf, self.workbook = KeyButton("primary"), KeyButton(), KeyButton()
        self.banner = Banner(look)
        self._lay_out()
        self._plug()
        self._bind()
        self.retranslate()

    def _lay_out(self) -> None:
        middle, right = rows(gap=12), rows(gap=12)
        middle.addWidget(self.days, 1)
        middle.addWidget(self.sums)
        right.addWidget(self.check, 1)
        fill(right, self.pdf, self.workbook, self.paper)
        self._right_column = QWidget()
        self._right_column.setLayout(right)
        body = columns(gap=16)
        body.addLayout(middle, 1)
        body.addWidget(self._right_column)
        whole = rows(margins=(16, 12, 16, 8), gap=8)
        fill(whole, line(self._title, self.tabs, None, self._of, self.month, gap=12))
        whole.addLayout(body, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)

    def _plug(self) -> None:
        self.days.opened.connect(lambda day: self.day_wanted.emit(date.fromisoformat(day.date)))
        self.month.returnPressed.connect(self._want_month)
        self.paper.clicked.connect(self._want_print)
        self.pdf.clicked.connect(self._want_pdf)
        self.workbook.clicked.connect(self._want_workbook)

    def _bind(self) -> None:
        self.hint("Enter", lambda: self.tr("Open the day"), shown=self._has_days)
        self.act("F3", lambda: self.tr("Other month"), self._to_month_field)
        self.act("F5", lambda: self.tr("Month before"), lambda: self._step(-1), shown=self._has_month, rank=2)
        self.act("F6", lambda: self.tr("Month after"), lambda: self._step(1), shown=self._may_go_on, rank=2)
        self.act("F7", lambda: self.tr("PDF"), self._want_pdf, shown=self._has_days)
        self.act("F8", lambda: self.tr("Workbook"), self._want_workbook, shown=self._has_days)
        self.act("F9", lambda: self.tr("Print the month"), self._want_print, shown=self._has_days, rank=0)
        self.act("Escape", lambda: self.tr("Back"), self.left.emit)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Month")

    def set_allowed(self, tabs: Sequence[str]) -> None:
        """The tabs of the signed-in role."""
        self.tabs.set_allowed(tabs)

    def show_month(self, now: MonthNow) -> None:
        """Shows a month as it stands."""
        self._now = now
        self.days.show_month(now)
        self.sums.show_sheet(now.sheet, blind=bool(now.blind))
        self.retranslate()

    @property
    def now(self) -> MonthNow | None:
        """The month that is on the screen."""
        return self._now

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor to the days; without any, to the field of the month."""
        if self._now is None or self._has_days():
            self.days.focus_list()
        else:
            self._to_month_field()

    def reflow(self, width: int, height: int) -> None:
        """In a low window the sums make room for the days."""
        self._right_column.setFixedWidth(self.look.px(RIGHT))
        self.sums.setVisible(height >= SHORT)
        self._of.setVisible(width >= NARROW)
        self.month.setFixedWidth(self.look.px(110))
        QTimer.singleShot(0, self, self.days.show_cursor)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Month"))
        self._of.setText(self.tr("Month:"))
        self.month.setAccessibleName(self.tr("Month to be shown"))
        self.month.setPlaceholderText(self.tr("mm/yyyy"))
        self.paper.set_words(self.tr("Print the month"), "F9")
        self.pdf.set_words(self.tr("Save as PDF"), "F7")
        self.workbook.set_words(self.tr("Save as workbook"), "F8")
        for button in (self.paper, self.pdf, self.workbook):
            button.setEnabled(self._has_days())
        if self._now is not None:
            self.month.setText(_written(self._now.sheet.month))
            self.check.show_lines(partial(self._title_of, self._now), self._lines(self._now))
        self.setAccessibleName(self.heading())
        self.keys_changed.emit()

    # -------------------------------------------------------------------------------------------------- private

    def _title_of(self, now: MonthNow) -> str:
        return self.tr("Month {month}").format(month=_written(now.sheet.month))

    def _lines(self, now: MonthNow) -> list[Said]:
        """What the month says for itself: its days, whether they join, which were never closed."""
        days, sheet = now.sheet.days, now.sheet
        count, open_days = len(days), [day for day in days if day.date in now.left_open]
        lines = [Said(lambda: self.tr("%n business day(s)", "", count), "ok" if count else "")]
        wrong = [day for day in days if sheet_faults(day)]
        breaks = tuple(sheet.breaks)
        if wrong:
            lines.append(Said(lambda: self.tr("Sums that do not agree"), "bad", lambda: self._listed(wrong)))
        if breaks:
            lines.append(
                Said(
                    lambda: self.tr("Days that do not begin with what the day before ended with"),
                    "bad",
                    lambda: ", ".join(self.look.short_day(date.fromisoformat(day)) for day in breaks),
                )
            )
        if days and not wrong and not breaks:
            lines.append(Said(lambda: self.tr("Every day agrees and joins the next one"), "ok"))
        if open_days:
            many = len(open_days)
            lines.append(
                Said(lambda: self.tr("%n day(s) never closed", "", many), "warn", lambda: self._listed(open_days))
            )
        off = sheet.difference_minor
        if off:
            lines.append(
                Said(lambda: self.tr("Over and short together: {sum}").format(sum=self.look.money(off)), "warn")
            )
        banks = sheet.bank_collected_minor
        if banks:
            lines.append(Said(lambda: self.tr("Collected by banks: {sum}").format(sum=self.look.money(banks)), "ok"))
        return lines

    def _listed(self, days: Sequence[DaySheet]) -> str:
        return ", ".join(self.look.short_day(date.fromisoformat(day.date)) for day in days)

    def _has_month(self) -> bool:
        return self._now is not None

    def _has_days(self) -> bool:
        return self._now is not None and bool(self._now.sheet.days)

    def _may_go_on(self) -> bool:
        return self._now is not None and self._now.sheet.month < self._now.today.isoformat()[:7]

    def _want_print(self) -> None:
        if self._has_days():
            self.print_wanted.emit()

    def _want_pdf(self) -> None:
        if self._has_days():
            self.pdf_wanted.emit()

    def _want_workbook(self) -> None:
        if self._has_days():
            self.workbook_wanted.emit()

    def _to_month_field(self) -> None:
        self.month.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.month.selectAll()

    def _want_month(self) -> None:
        year = self._now.today.year if self._now is not None else 0
        month = read_month(self.month.text(), year)
        if month:
            self.days.focus_list()
            self.month_wanted.emit(month)
        else:
            self.say("warn", lambda: self.tr("This is no month: mm/yyyy"))

    def _step(self, by: int) -> None:
        if self._now is not None:
            year, month = map(int, self._now.sheet.month.split("-"))
            at = year * MONTHS_OF_YEAR + month - 1 + by
            self.month_wanted.emit(f"{at // MONTHS_OF_YEAR:04d}-{at % MONTHS_OF_YEAR + 1:02d}")


def read_month(text: str, year: int) -> str:
    """``YYYY-MM`` from ``11/2026``, ``2026-11``, ``11``; "" where it is no month."""
    parts = [part.strip() for part in text.replace("-", "/").replace(".", "/").split("/") if part.strip()]
    if not parts or len(parts) > 2 or not all(part.isdecimal() for part in parts):
        return ""
    numbers = [int(part) for part in parts] + [year] * (2 - len(parts))
    month, of = (numbers[1], numbers[0]) if numbers[0] > MONTHS_OF_YEAR else (numbers[0], numbers[1])
    of = of if of > 99 else 2000 + of
    return f"{of:04d}-{month:02d}" if 1 <= month <= MONTHS_OF_YEAR and of <= 9999 else ""


def _written(month: str) -> str:
    year, number = month.split("-")
    return f"{number}/{year}"
