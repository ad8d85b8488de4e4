"""This file is a card that says what stands: a title and lines, each with its icon and colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, fill, label, line, refill, rows, set_tone

Words = Callable[[], str]
ICONS = {"ok": "done", "warn": "warn", "bad": "refused", "": "ring", "pri": "half"}


@dataclass(frozen=True, slots=True)
class Said:
    """One line: its words, its tone, and a second line below it."""

    words: Words
    tone: str = ""
    under: Words = str


class CheckCard(Panel):
    """The lines, asked again when the language changes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._title_words: Words = str
        self._lines: tuple[Said, ...] = ()
        self._title, self._place, self._scroll = label("title", wrap=True), rows(), QScrollArea()
        inner = QWidget()
        inner.setLayout(self._place)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = rows(margins=(14, 10, 10, 10), gap=8)
        layout.addWidget(self._title)
        layout.addWidget(self._scroll, 1)
        self.setLayout(layout)

    def show_lines(self, title: Words, lines: Sequence[Said]) -> None:
        """Shows what stands."""
        self._title_words, self._lines = title, tuple(lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._title_words())
        self.setAccessibleName(self._title.text())
        holder, inner = QWidget(), rows(margins=(0, 0, 6, 0), gap=10)
        for said in self._lines:
            inner.addWidget(self._row(said))
        inner.addStretch(1)
        holder.setLayout(inner)
        refill(self._place, holder)

    def restyle(self) -> None:
        """Draws the icons in the theme's colours."""
        self.retranslate()

    def _row(self, said: Said) -> QWidget:
        icon, words, under = QLabel(), label("strong" if said.tone else "", wrap=True), label("mute", wrap=True)
        icon.setPixmap(self.look.picture(ICONS[said.tone], said.tone or "mute", 20))
        words.setText(said.words())
        under.setText(said.under())
        set_tone(words, said.tone if said.tone in ("warn", "bad") else "")
        texts = rows(gap=0)
        texts.addWidget(words)
        if under.text():
            texts.addWidget(under)
        row = line(icon, gap=10)
        row.addLayout(texts, 1)
        row.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        made = QWidget()
        fill(layout := rows(), row)
        made.setLayout(layout)
        return made
