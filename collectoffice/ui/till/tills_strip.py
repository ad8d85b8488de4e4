"""This file is the tills of the day beside a till's own steps: who, where, and how far; never a sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.till.words import STATE_ICONS, STATE_TONES, state_word
from collectoffice.ui.widgets.panel import Panel, fill, label, line, refill, rows


@dataclass(frozen=True, slots=True)
class TillAtDay:
    """A till of today: its counter, its cashier, its state and since when (``HH:MM``)."""

    counter: int
    cashier: str
    state: str
    since: str


class TillsStrip(Panel):
    """One till a row."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._tills: tuple[TillAtDay, ...] = ()
        self._title, self._place = label("title"), rows()
        layout = rows(margins=(14, 10, 10, 10), gap=6)
        fill(layout, self._title, self._place, None)
        self.setLayout(layout)
        self.retranslate()

    def show_tills(self, tills: Sequence[TillAtDay]) -> None:
        """Shows the tills of the day."""
        self._tills = tuple(tills)
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Tills today"))
        self.setAccessibleName(self._title.text())
        holder = QWidget()
        inner = rows(gap=8)
        for till in self._tills:
            inner.addLayout(self._row(till))
        if not self._tills:
            none = label("mute", wrap=True)
            none.setText(self.tr("No till was opened yet."))
            inner.addWidget(none)
        holder.setLayout(inner)
        refill(self._place, holder)

    def restyle(self) -> None:
        """Draws the icons in the theme's colours."""
        self.retranslate()

    def _row(self, till: TillAtDay) -> QHBoxLayout:
        icon, name, state = QLabel(), label("strong", wrap=True), label("mute", wrap=True)
        icon.setPixmap(self.look.picture(STATE_ICONS[till.state], STATE_TONES[till.state], 18))
        state.setText(till.cashier)
        counter = self.tr("Counter {code}").format(code=till.counter)
        name.setText(f"{counter} · {state_word(till.state)} {till.since}".strip())
        words = rows(gap=0)
        fill(words, name, state)
        row = line(icon, words, gap=10)
        row.setStretch(1, 1)
        return row
