"""This file is the fact lines of a card: a grey word and its value, which wraps rather than being cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from collectoffice.ui.acts.form import Fact
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, label, refill, rows, set_tone


class FactsList(Panel):
    """Words at the left, values at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._shown: tuple[Fact, ...] = ()
        self._place = rows()
        self.setLayout(self._place)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows the facts; the same ones again change nothing on the screen."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        for at, fact in enumerate(self._shown):
            word, value = label("mute"), label("strong", right=True, wrap=True)
            word.setText(fact.word)
            value.setText(fact.value)
            set_tone(value, fact.tone)
            grid.addWidget(word, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        grid.setColumnStretch(1, 1)
        refill(self._place, holder)
        self.setVisible(bool(self._shown))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._shown
