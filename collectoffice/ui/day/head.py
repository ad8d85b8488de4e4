"""This file is the head of the day's screen: how far the day's closing came, days that were left, and the way to another day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal

from collectoffice.ui.day.facts import DayNow
from collectoffice.ui.day.said import DaySaid, day_of
from collectoffice.ui.day.tabs import DAY, Tabs
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.cards import Pill
from collectoffice.ui.widgets.field import DayField
from collectoffice.ui.widgets.panel import Panel, label, line

FIELD = 130


class DayHead(Panel):
    """The title line; F3 leads to the oldest day that was left open, or to the field of the day."""

    day_wanted = Signal(object)
    """The ``date`` to be opened."""
    no_day = Signal()
    """What was typed is no day."""

    def __init__(self, look: Look, said: DaySaid) -> None:
        super().__init__(look)
        self._said = said
        self._now: DayNow | None = None
        self._is_narrow = False
        self._title, self._pill, self.tabs = label("h1"), Pill(look), Tabs(look, DAY)
        self._facts, self.day, self._left_open = label("mute", right=True), DayField(look), Pill(look)
        self.day.setProperty("tight", "true")
        self.day.returnPressed.connect(self._want_day)
        self.setLayout(line(self._title, self.tabs, self._pill, None, self._left_open, self._facts, self.day, gap=12))
        self.retranslate()

    def show_day(self, now: DayNow) -> None:
        """Shows which day it is, and how far its closing came."""
        self._now = now
        self.day.today = day_of(now)
        self.retranslate()

    def set_room(self, *, is_narrow: bool, has_facts: bool) -> None:
        """What this size has room for: the pill of the days that were left goes first, then the grey word."""
        self._is_narrow = is_narrow
        self._facts.setVisible(has_facts)
        self.day.setFixedWidth(self.look.px(FIELD))
        self.retranslate()

    def other_day_word(self) -> str:
        """What F3 does."""
        day = self._now and self._now.to_take_up
        return self.tr("Take up {day}").format(day=self.look.short_day(day)) if day else self.tr("Other day")

    def to_other_day(self) -> None:
        """To the oldest day that was left open; where there is none, or it is shown, to the field of the day."""
        if self._now and self._now.to_take_up:
            self.day_wanted.emit(self._now.to_take_up)
            return
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.day.selectAll()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Day"))
        self._facts.setText(self.tr("Day:"))
        self.day.setAccessibleName(self.tr("Day to be shown"))
        self.setAccessibleName(self._title.text())
        now = self._now
        if now is not None:
            self.day.set_day(day_of(now))
            self._pill.show_state(*self._said.pill(now))
            # Where it has no room the key's own word says it, and the card.
            self._left_open.show_state(*(("", "", "") if self._is_narrow else self._said.left_open(now)))

    def _want_day(self) -> None:
        day: date | None = self.day.day
        if day is None:
            self.no_day.emit()
        else:
            self.day_wanted.emit(day)
