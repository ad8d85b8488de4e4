"""This file is the moves of cash that an open till allows, each with its key, and what moved so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.till.words import move_word
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import Panel, empty, fill, label, rows

KEYS = {
    "turn_in": "F3",
    "from_safe": "F4",
    "pay_in": "F5",
    "pay_out": "F6",
    "exchange": "F7",
    "counterfeit": "F8",
}
"""Each move's key while the till is open."""
ORDER = tuple(KEYS)


class MovesPanel(Panel):
    """Buttons of the moves, and below them the sums that moved."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._allowed: tuple[str, ...] = ORDER
        self._moved: dict[str, int] = {}
        self._is_short = False
        self._title = label("title")
        self._buttons = {kind: KeyButton() for kind in ORDER}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, kind in enumerate(ORDER):
            self._buttons[kind].clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            grid.addWidget(self._buttons[kind], at // 2, at % 2)
        self._holder = QWidget()
        self._holder.setLayout(grid)
        self._sums = QGridLayout()
        self._sums.setHorizontalSpacing(8)
        self._sums.setVerticalSpacing(2)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        fill(layout, self._title, self._holder, self._sums)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_allowed(self, kinds: Sequence[str]) -> None:
        """The moves that this role may make; the others are absent."""
        self._allowed = tuple(kind for kind in ORDER if kind in kinds)
        for kind, button in self._buttons.items():
            button.setVisible(kind in self._allowed)

    def may(self, kind: str) -> bool:
        """Whether a move is offered."""
        return kind in self._allowed

    def show_moved(self, moved: Mapping[str, int]) -> None:
        """What moved so far, by kind: what left is negative."""
        self._moved = {kind: moved[kind] for kind in ORDER if moved.get(kind)}
        self.retranslate()

    def set_short(self, short: bool) -> None:
        """Drops the title and the sums where the height is short."""
        if short != self._is_short:
            self._is_short = short
            self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Cash in and out"))
        for kind, button in self._buttons.items():
            button.set_words(self.short_word(kind), KEYS[kind])
        self._title.setVisible(not self._is_short)
        empty(self._sums)
        for at, (kind, minor) in enumerate(() if self._is_short else self._moved.items()):
            word, amount = label("mute"), label("strong", right=True)
            word.setText(move_word(kind))
            amount.setText(self.look.money(minor))
            self._sums.addWidget(word, at, 0)
            self._sums.addWidget(amount, at, 1)
        self.setAccessibleName(self._title.text())

    def short_word(self, kind: str) -> str:
        """A move as a button says it."""
        return {
            "turn_in": self.tr("Turn in"),
            "from_safe": self.tr("From safe"),
            "pay_in": self.tr("Pay in"),
            "pay_out": self.tr("Pay out"),
            "exchange": self.tr("Exchange"),
            "counterfeit": self.tr("Counterfeit"),
        }[kind]
