"""This file is the bars around a screen: header, rail, foot and the stripes of practice mode."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from collectoffice.i18n.formats import short_weekday
from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Act
from collectoffice.ui.widgets.buttons import FootButton, LaidButton, RailButton
from collectoffice.ui.widgets.panel import Panel, columns, empty, label, repolish, rows, set_tone

HEADER = 48
RAIL = 184
RAIL_NARROW = 76
FOOT = 40
STRIPES = 26


class Header(Panel):
    """Who works where, the state of the till, how safe the books are, the printer and the clock."""

    safety_pressed = Signal()
    """The line about the backup was pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("header")
        self._bolt, self._printer_icon = QLabel(), QLabel()
        self._safety = SafetyButton(look)
        self._safety.clicked.connect(self.safety_pressed)
        self._office, self._person, self._till = label("office"), label(), label()
        self._printer_word, self._printer, self._clock = label(), label("state"), label()
        self._now: datetime | None = None
        self._is_ready: bool | None = None
        for part in (self._printer_icon, self._printer_word, self._printer):
            part.hide()  # nothing is known of a printer before an office is open
        self._is_printer_told = False
        self._row = row = columns(margins=(16, 0, 16, 0), gap=8)
        for part in (self._bolt, self._office):
            row.addWidget(part)
        row.addSpacing(12)
        row.addWidget(self._person)
        row.addWidget(self._till)
        row.addStretch(1)
        row.addWidget(self._safety)
        row.addSpacing(4)
        for part in (self._printer_icon, self._printer_word, self._printer):
            row.addWidget(part)
        row.addSpacing(12)
        row.addWidget(self._clock)
        self.setLayout(row)
        self.restyle()
        self.retranslate()

    def set_office(self, office: str, counter: str) -> None:
        """The office's name and its counter's."""
        self._office.setText(f"{office} – {counter}" if counter else office)
        self._fit()

    def set_person(self, person: str, till: str) -> None:
        """Who is signed in, and the state of the till, as texts in the window's language."""
        self._person.setText(person)
        self._till.setText(f"·  {till}" if till else "")
        self._fit()

    def set_printer(self, ready: bool | None) -> None:
        """The receipt printer: ready, missing, or None where none is chosen."""
        self._is_ready, self._is_printer_told = ready, True
        self._printer_icon.show()
        self._printer.show()
        self.retranslate()

    def set_safety(self, words: str, *, is_warning: bool = False, leads_on: bool = False) -> None:
        """How safe the books are, as a text in the window's language; nothing is shown of an empty one.

        ``leads_on``: a press leads to the backup.
        """
        self._safety.show_words(words, is_warning=is_warning, leads_on=leads_on)
        self._fit()

    @property
    def safety(self) -> str:
        """What stands there about the backup."""
        return self._safety.words.text()

    def set_now(self, now: datetime) -> None:
        """The clock, to the minute."""
        self._now = now
        language = self.look.language
        shown = f"{short_weekday(now.date(), language)} {figures.day(now.date(), language)}  {figures.clock(now)}"
        if shown != self._clock.text():
            self._clock.setText(shown)
            self._fit()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._printer_word.setText(self.tr("Printer:"))
        words = {True: self.tr("ready"), False: self.tr("missing"), None: self.tr("none chosen")}
        self._printer.setText(words[self._is_ready])
        self.setAccessibleName(self.tr("Office, cashier, printer and clock"))
        if self._now is not None:
            self.set_now(self._now)
        self.restyle()

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self.setFixedHeight(min(self.look.px(HEADER), 60))
        self._bolt.setPixmap(self.look.picture("bolt", "barink", 20))
        self._printer_icon.setPixmap(self.look.picture("printer" if self._is_ready else "warn", "barink", 18))
        self._safety.restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drops what the width has no room for: the till, the word "Printer", that all is backed up, the person."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        calm = () if self._safety.is_warning else (self._safety.words,)
        printer = (self._printer_word,) if self._is_printer_told else ()
        dropped = (self._till, *printer, *calm, self._person)
        for part in dropped:
            part.setVisible(True)
        for part in dropped:
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
            part.setVisible(False)


class SafetyButton(LaidButton):
    """Icon and words about the backup. It never takes the cursor from the counter: its screen has a key of its own."""

    def __init__(self, look: Look) -> None:
        super().__init__("dark", (4, 0, 4, 0), gap=6)
        self._look = look
        self.is_warning = False
        self._icon, self.words = self.part(QLabel()), self.part(label())
        self.row.addWidget(self._icon)
        self.row.addWidget(self.words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_words(self, text: str, *, is_warning: bool, leads_on: bool) -> None:
        """Shows a line; an empty one hides the button."""
        self.is_warning = is_warning
        self.words.setText(text)
        self.words.setProperty("role", "state" if is_warning else "")
        repolish(self.words)
        self.setEnabled(leads_on)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.restyle()

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        icon, colour = ("warn", "barink") if self.is_warning else ("done", "barmute")
        self._icon.setPixmap(self._look.picture(icon, colour, 18))


class Rail(Panel):
    """The screens of the office, and at its foot staff, settings and lock."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("rail")
        self._buttons: dict[str, tuple[RailButton, Callable[[], str], str]] = {}
        self._is_narrow = False
        self._upper, self._lower = rows(gap=0), rows(gap=0)
        layout = rows(margins=(0, 8, 0, 8), gap=0)
        layout.addLayout(self._upper)
        layout.addStretch(1)
        layout.addLayout(self._lower)
        self.setLayout(layout)
        self.restyle()

    def add(self, key: str, icon: str, word: Callable[[], str], cap: str, *, at_foot: bool = False) -> None:
        """Adds a row."""
        button = RailButton(self.look, icon)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(key))
        (self._lower if at_foot else self._upper).addWidget(button)
        self._buttons[key] = (button, word, cap)
        self.retranslate()

    def set_open(self, key: str) -> None:
        """Marks the open screen."""
        for each, (button, _, _) in self._buttons.items():
            button.setChecked(each == key)

    def set_allowed(self, keys: Sequence[str]) -> None:
        """Shows the rows that this role may open."""
        for each, (button, _, _) in self._buttons.items():
            button.setVisible(each in keys)

    def is_allowed(self, key: str) -> bool:
        """Whether the row is shown."""
        return key in self._buttons and not self._buttons[key][0].isHidden()

    def set_narrow(self, narrow: bool) -> None:
        """Drops the words where the window is narrow."""
        self._is_narrow = narrow
        self.restyle()

    def retranslate(self) -> None:
        """Speaks anew."""
        for button, word, cap in self._buttons.values():
            button.set_words(word(), cap)
        self.setAccessibleName(self.tr("Screens"))

    def restyle(self) -> None:
        """Takes the theme and the width."""
        for button, _, _ in self._buttons.values():
            button.set_narrow(self._is_narrow)
            button.restyle()
        self.setFixedWidth(self.look.px(RAIL_NARROW if self._is_narrow else RAIL))


class Foot(Panel):
    """The keys that work now."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("foot")
        self._row = columns(margins=(12, 0, 12, 0), gap=6)
        self.setLayout(self._row)
        self._shown: list[tuple[FootButton, int]] = []
        self._acts: list[tuple[str, str, Callable[[], None] | None]] = []
        self.restyle()

    def set_acts(self, acts: Sequence[Act]) -> None:
        """Shows a cap and a word for every act; the same acts again change nothing."""
        wanted = [(act.cap, act.word(), act.do) for act in acts]
        if wanted == self._acts:
            return
        self._acts = wanted
        empty(self._row)
        self._shown = []
        for act in acts:
            button = FootButton(act.cap, act.word())
            if act.do is not None:
                button.clicked.connect(act.do)
            self._row.addWidget(button)
            self._shown.append((button, act.rank))
        self._row.addStretch(1)
        self._fit()

    def restyle(self) -> None:
        """Takes the text size."""
        self.setFixedHeight(min(self.look.px(FOOT), 54))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drops the keys of the highest rank where the width does not suffice."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 24
        widths = {button: button.sizeHint().width() + 6 for button, _ in self._shown}
        kept = [button for button, _ in self._shown]
        for button, _ in _last_first(self._shown):
            if sum(widths[each] for each in kept) <= room:
                break
            kept.remove(button)
        for button, _ in self._shown:
            button.setVisible(button in kept)


class PracticeStripes(QWidget):
    """The striped banner that says on every screen: this is practice, nothing counts."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = label("strong")
        row = columns()
        row.addStretch(1)
        row.addWidget(self._text)
        row.addStretch(1)
        self.setLayout(row)
        set_tone(self._text, "warn")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """What the banner says."""
        self._text.setText(f"  {text}  ")
        self._text.setStyleSheet(f"background: {self._look.tokens.warnbg};")
        self.setFixedHeight(self._look.px(STRIPES))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the stripes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("warnbg"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("warn"))
        high = self.height()
        for left in range(-high, self.width() + high, 28):
            stripe = [
                QPointF(left, high),
                QPointF(left + 9, high),
                QPointF(left + 9 + high, 0),
                QPointF(left + high, 0),
            ]
            painter.drawPolygon(QPolygonF(stripe))


def _last_first(shown: Sequence[tuple[FootButton, int]]) -> list[tuple[FootButton, int]]:
    """The highest rank first; of one rank the last first."""
    backwards = list(shown)
    backwards.reverse()
    return sorted(backwards, key=lambda pair: -pair[1])
