"""This file is a field with its label above and its problem below, at the field and not in a box."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, label, rows, set_tone


class Field(Panel):
    """A labelled input; ``say`` puts a sentence under it."""

    def __init__(self, look: Look, inner: QWidget, *, labelled: bool = True) -> None:
        super().__init__(look)
        self.inner = inner
        self._label = label("mute")
        self._label.setBuddy(inner)
        if not labelled:
            # Never setVisible(True) on what has no parent yet: it would stand on the screen as a window of its own.
            self._label.hide()
        self._problem = label("mute", wrap=True)
        self._problem.hide()
        layout = rows(gap=3)
        layout.addWidget(self._label)
        layout.addWidget(inner)
        layout.addWidget(self._problem)
        self.setLayout(layout)

    def set_words(self, word: str, placeholder: str = "") -> None:
        """The label, which is the accessible name too."""
        self._label.setText(word)
        self.inner.setAccessibleName(word)
        if isinstance(self.inner, QLineEdit):
            self.inner.setPlaceholderText(placeholder)

    def say(self, problem: str) -> None:
        """Shows a problem; an empty text takes it away."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        set_tone(self._problem, "bad" if problem else "")
        set_tone(self.inner, "bad" if problem else "")


class DayField(QLineEdit):
    """A day typed as the window's language writes it: 21/11/2026, 21/11 or 2026-11-21."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.today = date.min
        """The year that a day without one means."""
        self.setInputMethodHints(Qt.InputMethodHint.ImhDate)

    @property
    def day(self) -> date | None:
        """The day typed, or None."""
        return read_day(self.text(), self.today)

    def set_day(self, day: date | None) -> None:
        """Shows a day."""
        self.setText("" if day is None else self._look.day(day))

    def hint(self) -> str:
        """How a day is typed, for the placeholder."""
        return QCoreApplication.translate("DayField", "dd/mm/yyyy")


def read_day(text: str, today: date) -> date | None:
    """A day from ``21/11/2026``, ``21/11``, ``21-11-26`` or ``2026-11-21``; None where it is none."""
    parts = [part for part in text.replace("-", "/").replace(".", "/").split("/") if part.strip()]
    if not all(part.strip().isdigit() for part in parts) or len(parts) not in (2, 3):
        return None
    numbers = [int(part) for part in parts]
    if len(parts) == 2:
        numbers.append(today.year)
    first, month, last = numbers
    year, day = (first, last) if first > 31 else (last, first)
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None
