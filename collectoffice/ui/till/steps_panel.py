"""This file is a row of steps from top to bottom: what is done and when, what is in work, what waits for what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QLabel, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, refill, rows, set_tone

Words = Callable[[], str]
StepState = Literal["done", "now", "later"]
_ICONS = {"done": "done", "now": "half", "later": "ring"}
_TONES = {"done": "ok", "now": "pri", "later": "mute"}


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, one line about it, and how far it is."""

    word: Words
    detail: Words
    state: StepState


class _StepRow(Panel):
    def __init__(self, look: Look, number: int, step: Step) -> None:
        super().__init__(look, "card" if step.state == "now" else "")
        self._number, self._step = number, step
        self._icon, self._word = QLabel(), label("strong", wrap=True)
        self._detail = label("mute", wrap=True)
        set_tone(self, "sel" if step.state == "now" else "")
        set_tone(self._word, "pri" if step.state == "now" else "")
        words = rows(gap=0)
        fill(words, self._word, self._detail)
        row = columns(margins=(10, 5, 8, 5), gap=10)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self.setLayout(row)
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._word.setText(f"{self._number}  {self._step.word()}")
        self._detail.setText(self._step.detail())
        self._detail.setVisible(bool(self._detail.text()))
        self.setAccessibleName(f"{self._word.text()}: {self._detail.text()}")

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setPixmap(self.look.picture(_ICONS[self._step.state], _TONES[self._step.state], 22))


class StepsPanel(Panel):
    """The steps in a card."""

    def __init__(self, look: Look, title: Words) -> None:
        super().__init__(look, "card")
        self._words = title
        self._title = label("title", wrap=True)
        self._place = rows()
        layout = rows(margins=(8, 10, 8, 8), gap=4)
        head = columns(margins=(8, 0, 8, 0))
        head.addWidget(self._title)
        fill(layout, head, self._place)
        self.setLayout(layout)
        self.retranslate()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Shows the steps; their words are asked again when the language changes."""
        holder = QWidget()
        inner = rows(gap=2)
        for at, step in enumerate(steps):
            inner.addWidget(_StepRow(self.look, at + 1, step))
        holder.setLayout(inner)
        refill(self._place, holder)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._words())
        self.setAccessibleName(self._title.text())
