"""This file is the till screen: open with a float, close with a count; the books stay hidden until the count stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.till.notes_panel import NotesPanel
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner, FigureLabel
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, refill, rows, set_tone

RIGHT = 384
NARROW = 960


@dataclass(frozen=True, slots=True)
class OpenTill:
    """The cashier's till as the screen shows it; no sum of it, the count is blind."""

    number: int
    counter: int
    opened_at: datetime
    business_date: date


@dataclass(frozen=True, slots=True)
class ClosedTill:
    """A till just closed, in minor units."""

    number: int
    expected_minor: int
    counted_minor: int
    receipts: int = 0


class TillView(Screen):
    """One primary act: open, or lock the count and close."""

    open_wanted = Signal(int, int)
    """Counter code and opening float in minor units."""
    close_wanted = Signal(int)
    """The counted cash in minor units."""
    left = Signal()
    """Back to the counter."""

    def __init__(self, look: Look, denominations: Sequence[int] = ()) -> None:
        super().__init__(look)
        self._till: OpenTill | None = None
        self._closed: ClosedTill | None = None
        self._business_date: date | None = None
        self._counters: tuple[int, ...] = (1,)
        self._title, self._facts = label("h1"), label("mute", wrap=True)
        self.notes = NotesPanel(look, denominations)
        self.banner = Banner(look)
        self._make_right()
        self._lay_out()
        self.notes.changed.connect(self._on_counted)
        self.total.amount_changed.connect(self._on_total_typed)
        self.total.entered.connect(self.primary.setFocus)
        self.notes.ended.connect(self.primary.setFocus)
        self.primary.clicked.connect(self._act)
        self.act("F12", self._primary_word, self._act, shown=lambda: self._closed is None)
        self.act("F6", lambda: self.tr("Count notes / total"), self._switch, shown=lambda: self._closed is None)
        self.hint("Enter", lambda: self.tr("Next note"))
        self.act("Escape", lambda: self.tr("Later"), self.left.emit)
        self.retranslate()

    def _make_right(self) -> None:
        look = self.look
        self._right = Panel(look, "card")
        self._sum_title, self.figure = label("title"), FigureLabel(look, 40)
        self.total = AmountField(look, "sum")
        self._total = Field(look, self.total)
        self.total.problem_changed.connect(self._total.say)
        self._counter_label, self.counter = label("mute"), Choice(("1",))
        self._counter_holder = QWidget()
        self._counter_rows = rows(gap=4)
        self._counter_place = rows()
        self._counter_place.addWidget(self.counter)
        fill(self._counter_rows, self._counter_label, self._counter_place)
        self._counter_holder.setLayout(self._counter_rows)
        self._hidden, self._result = label("mute", wrap=True), label("title", wrap=True)
        self._expected, self._difference = label("strong", right=True), label("figure3", right=True)
        self._expected_word, self._difference_word = label(), label("strong")
        inner = rows(margins=(16, 12, 16, 12), gap=8)
        fill(
            inner,
            self._sum_title,
            self.figure,
            self._total,
            self._counter_holder,
            self._hidden,
            line(self._expected_word, None, self._expected),
            line(self._difference_word, None, self._difference),
            self._result,
            None,
        )
        self._right.setLayout(inner)
        self.primary = KeyButton("primary")

    def _lay_out(self) -> None:
        self._right_column = QWidget()
        right = rows(gap=12)
        right.addWidget(self._right, 1)
        right.addWidget(self.primary)
        self._right_column.setLayout(right)
        body = columns(gap=16)
        body.addWidget(self.notes, 1)
        body.addWidget(self._right_column)
        whole = rows(margins=(16, 12, 16, 12), gap=8)
        fill(whole, line(self._title, None), self._facts)
        whole.addLayout(body, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Till")

    # ------------------------------------------------------------------------------------------------- setters

    def set_counters(self, counters: Sequence[int], chosen: int) -> None:
        """The counters without an open till, by code."""
        self._counters = tuple(counters) or (1,)
        fresh = Choice(tuple(str(code) for code in self._counters))
        refill(self._counter_place, fresh)
        self.counter = fresh
        self.counter.set_key(str(chosen))
        self.retranslate()

    def set_denominations(self, denominations: Sequence[int]) -> None:
        """The notes and coins in use, in minor units."""
        self.notes.set_denominations(denominations)

    def show_closed_state(self, business_date: date) -> None:
        """No till is open: offers to open one for this business date."""
        self._till, self._closed, self._business_date = None, None, business_date
        self._reset()

    def show_open(self, till: OpenTill) -> None:
        """A till is open: offers to count and close it."""
        self._till, self._closed = till, None
        self._reset()

    def show_result(self, closed: ClosedTill) -> None:
        """The till is closed: counted, booked, and the difference in words."""
        self._closed, self._till = closed, None
        self.retranslate()
        self.keys_changed.emit()

    def say(self, tone: str, sentence: str) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor goes to the largest note."""
        if self._closed is None:
            self.notes.focus_first() if not self.notes.isHidden() else self.total.setFocus()

    def reflow(self, width: int, height: int) -> None:
        """The notes beside the sum; on a small body the sum alone can be typed."""
        self._right_column.setFixedWidth(self.look.px(RIGHT if width >= NARROW else 330))
        self.notes.set_short(height < 560)
        self._facts.setVisible(height >= 480)

    # -------------------------------------------------------------------------------------------------- private

    def retranslate(self) -> None:
        """Speaks anew."""
        is_open, closed = self._till is not None, self._closed
        self._title.setText(self.tr("Close the till") if is_open else self.tr("Open a till"))
        if closed is not None:
            self._title.setText(self.tr("The till is closed"))
        self._facts.setText(self._fact_line())
        self._sum_title.setText(self.tr("Counted") if is_open or closed else self.tr("Opening float"))
        self._total.set_words(self.tr("Or type the total"))
        self.total.regroup()
        self._counter_label.setText(self.tr("Counter"))
        self.counter.set_words({str(code): self.tr("Counter {code}").format(code=code) for code in self._counters})
        self._counter_holder.setVisible(not is_open and closed is None)
        self._hidden.setText(self.tr("What the books expect is shown when the count is locked."))
        self._hidden.setVisible(is_open)
        for part in (self._expected_word, self._expected, self._difference_word, self._difference, self._result):
            part.setVisible(closed is not None)
        self._total.setVisible(closed is None)
        self.notes.setEnabled(closed is None)
        self.primary.setVisible(closed is None)
        self.primary.set_words(self._primary_word(), "F12")
        if closed is not None:
            self._show_difference(closed)
        self._show_sum()
        self.setAccessibleName(self.heading())

    def _fact_line(self) -> str:
        if self._till is not None:
            return self.tr("Till {number} · counter {counter} · open since {time} · business date {day}").format(
                number=self._till.number,
                counter=self._till.counter,
                time=figures.clock(self._till.opened_at),
                day=self.look.day(self._till.business_date),
            )
        if self._closed is not None:
            return self.tr("Till {number}").format(number=self._closed.number)
        if self._business_date is not None:
            return self.tr("Business date {day}").format(day=self.look.day(self._business_date))
        return ""

    def _primary_word(self) -> str:
        return self.tr("Lock count, close till") if self._till is not None else self.tr("Open the till")

    def _show_difference(self, closed: ClosedTill) -> None:
        difference = closed.counted_minor - closed.expected_minor
        self._expected_word.setText(self.tr("Expected by the books"))
        self._expected.setText(self.look.money(closed.expected_minor))
        self._difference_word.setText(self.tr("Difference"))
        self._difference.setText(self.look.money(difference))
        tone = "ok" if difference == 0 else "bad" if difference < 0 else "warn"
        for part in (self._difference, self._result):
            set_tone(part, tone)
        words = {
            "ok": self.tr("✓ The count agrees."),
            "bad": self.tr("Short: the count stands; tell the supervisor."),
            "warn": self.tr("Over: the count stands; tell the supervisor."),
        }
        self._result.setText(words[tone])

    @property
    def counted_minor(self) -> int | None:
        """What was counted: the notes, or the total typed."""
        if self.total.is_typed and self.total.minor is not None:
            return self.total.minor
        return self.notes.sum_minor if self.notes.is_begun else None

    def _show_sum(self) -> None:
        counted = self._closed.counted_minor if self._closed is not None else (self.counted_minor or 0)
        self.figure.setText(self.look.money(counted))
        self.figure.setAccessibleName(f"{self._sum_title.text()} {self.look.money(counted)}")

    def _on_counted(self) -> None:
        if not self.total.hasFocus():
            self.total.set_minor(None)
        self._show_sum()

    def _on_total_typed(self, _minor: object) -> None:
        self._show_sum()

    def _switch(self) -> None:
        if self.total.hasFocus():
            self.notes.focus_first()
        else:
            self.total.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _act(self) -> None:
        counted = self.counted_minor
        if self._closed is not None:
            return
        if self._till is not None:
            if counted is None:
                self.banner.say("warn", self.tr("Count the cash first: notes, or the total."))
                return
            self.close_wanted.emit(counted)
        else:
            self.open_wanted.emit(int(self.counter.key or self._counters[0]), counted or 0)

    def _reset(self) -> None:
        self.notes.clear()
        self.total.set_minor(None)
        self.banner.clear()
        self.retranslate()
        self.keys_changed.emit()
