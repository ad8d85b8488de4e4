"""This file is the list of the guide's steps: what is done and with which answer, what is in work, what waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.set_up.step import Step
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, rows, set_tone

WIDE, NARROW = 264, 244


class _Row(Panel):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "step")
        self._icon, self._name, self._note = QLabel(), label("title"), label("mute", wrap=True)
        self._state = "ring"
        words = rows(gap=0)
        fill(words, self._name, self._note)
        row = columns(margins=(14, 7, 10, 7), gap=12)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        self.setLayout(row)

    def show_step(self, word: str, note: str, state: str) -> None:
        self._name.setText(word)
        self._note.setText(note)
        self._state = state
        set_tone(self, "sel" if state == "half" else "")
        set_tone(self._name, "pri" if state == "half" else "mute" if state == "ring" else "")
        self.restyle()

    def restyle(self) -> None:
        token = {"done": "ok", "half": "pri"}.get(self._state, "mute")
        self._icon.setPixmap(self.look.picture(self._state, token, 22))


class StepList(Panel):
    """The steps by number; the answer under each."""

    def __init__(self, look: Look, count: int) -> None:
        super().__init__(look, "card")
        self._title, self._foot = label("sub"), label("mute", wrap=True)
        self._rows = [_Row(look) for _ in range(count)]
        whole = rows(margins=(1, 14, 1, 14), gap=2)
        for made in (self._title, self._foot):
            made.setContentsMargins(14, 0, 14, 0)
        whole.addWidget(self._title)
        whole.addSpacing(6)
        for row in self._rows:
            whole.addWidget(row)
        fill(whole, None, self._foot)
        self.setLayout(whole)
        self._is_narrow = False
        self.retranslate()

    def show_steps(self, steps: Sequence[Step], at: int, *, is_made: bool) -> None:
        """Marks the step in work."""
        for place, (row, step) in enumerate(zip(self._rows, steps, strict=True)):
            state = "done" if place < at or is_made else "half" if place == at else "ring"
            row.show_step(f"{place + 1}  {step.word()}", step.summary(), state)
        self._foot.setVisible(not is_made)

    def set_narrow(self, *, narrow: bool, short: bool) -> None:
        """Takes less width where the window is narrow, and drops the foot line where it is low."""
        self._is_narrow = narrow
        self._foot.setText("" if short else self._advice())
        self.restyle()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("First set-up"))
        self._foot.setText(self._advice())

    def restyle(self) -> None:
        """Takes the text size."""
        self.setFixedWidth(self.look.px(NARROW if self._is_narrow else WIDE))

    def _advice(self) -> str:
        return self.tr("About 5 minutes. Switched off in the middle, it goes on at the same step next time.")


class Aside(Panel):
    """The explanation beside a step: it is the first thing to go where the width is short."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._title = label("title")
        self._points = [(QLabel(), label(wrap=True)) for _ in range(MOST_POINTS)]
        self._holders: list[QWidget] = []
        self._icons: list[str] = []
        whole = rows(margins=(16, 14, 16, 14), gap=14)
        whole.addWidget(self._title)
        for icon, text in self._points:
            holder = QWidget()
            row = columns(gap=10)
            row.addWidget(icon)
            row.addWidget(text, 1)
            holder.setLayout(row)
            self._holders.append(holder)
            whole.addWidget(holder)
        whole.addStretch(1)
        self.setLayout(whole)
        self.restyle()

    def show_step(self, step: Step) -> None:
        """Shows what a step says about itself."""
        title, points = step.aside()
        self._title.setText(title)
        self._icons = [icon for icon, _ in points]
        for at, holder in enumerate(self._holders):
            holder.setVisible(at < len(points))
            if at < len(points):
                self._points[at][1].setText(points[at][1])
        self.restyle()

    def restyle(self) -> None:
        """Takes text size and colour."""
        self.setFixedWidth(self.look.px(ASIDE))
        for icon, (holder, _text) in zip(self._icons, self._points, strict=False):
            holder.setPixmap(self.look.picture(icon, "pri", 22))


ASIDE = 280
MOST_POINTS = 5
