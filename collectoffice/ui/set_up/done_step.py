"""This file is the guide's end: what was made, and what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.set_up.step import Point, Step
from collectoffice.ui.widgets.panel import empty, label, line, rows

Facts = Callable[[], list[Point]]


class DoneStep(Step):
    """Every line is something that is there now."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._facts: Facts = list
        self._rows = rows(gap=14)
        whole = rows(gap=8)
        whole.addLayout(self._rows)
        whole.addStretch(1)
        self.setLayout(whole)
        self.retranslate()

    def set_facts(self, facts: Facts) -> None:
        """What was made, asked again when the language changes."""
        self._facts = facts
        self.retranslate()

    def word(self) -> str:
        """The step's name."""
        return self.tr("Done")

    def lead(self) -> str:
        """What is there now."""
        return self.tr("The office is made and saved. This is what it has:")

    def summary(self) -> str:
        """What comes then."""
        return self.tr("to the sign-in")

    def aside(self) -> tuple[str, list[Point]]:
        """What comes next."""
        return self.tr("What comes next"), [
            ("people", self.tr("F12, then choose yourself and type the PIN.")),
            ("till", self.tr("The cashier opens the till with Ctrl+4 and counts its float.")),
            ("help", self.tr("F1 shows the keys of every screen; the card can be taped to the monitor.")),
            ("bolt", self.tr("The next start opens this office at once.")),
        ]

    def retranslate(self) -> None:
        """Speaks anew."""
        empty(self._rows)
        for icon, sentence in self._facts():
            self._rows.addWidget(_fact(self.look, icon, sentence))

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self.retranslate()


def _fact(look: Look, icon: str, sentence: str) -> QWidget:
    holder, picture, text = QWidget(), QLabel(), label(wrap=True)
    picture.setPixmap(look.picture(icon, "ok", 22))
    text.setText(sentence)
    row = line(picture, text, gap=12)
    row.setStretch(1, 1)
    holder.setLayout(row)
    return holder
