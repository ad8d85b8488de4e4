"""This file is why a till is over or short: taken from a hint, from the usual reasons with F7, or typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows

Words = Callable[[], str]
LONGEST = 200


class ReasonPanel(Panel):
    """One field for the reason that the slip and the day sheet carry."""

    entered = Signal()
    """Enter, with a reason in the field."""
    typed = Signal()
    """A person wrote a reason of their own."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._title, self._cap = label("title"), label("mute", right=True)
        self._about = label("mute", wrap=True)
        self._about_words: Words = str
        self._usual: tuple[Words, ...] = ()
        self._at = -1
        self._is_short = False
        self._words: Words | None = None
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(lambda: self.entered.emit() if self.reason else None)
        self.field.textEdited.connect(self._on_typed)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        fill(layout, line(self._title, None, self._cap), self.field, self._about)
        self.setLayout(layout)
        self.retranslate()

    @property
    def reason(self) -> str:
        """The reason as it will be written down."""
        return self.field.text().strip()

    def set_usual(self, usual: tuple[Words, ...], about: Words) -> None:
        """The usual reasons in the order in which F7 goes through them, and what becomes of the difference."""
        self._usual, self._about_words, self._at = usual, about, -1
        self.retranslate()

    def put(self, words: Words) -> None:
        """Takes a reason that the screen offers; it is said anew when the language changes."""
        self._words = words
        self.field.setText(words())
        self.field.setCursorPosition(0)

    def clear(self) -> None:
        """No reason yet."""
        self._words, self._at = None, -1
        self.field.clear()

    def next(self) -> None:
        """F7: the cursor to the field, and the next of the usual reasons into it, unless one is being typed."""
        if self._words is not None or not self.reason:
            self._at = (self._at + 1) % max(len(self._usual), 1)
            if self._usual:
                self.put(self._usual[self._at])
                self.typed.emit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_short(self, short: bool) -> None:
        """Drops the grey line where the height is short."""
        self._is_short = short
        self._about.setVisible(bool(self._about.text()) and not short)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Reason on the sheet"))
        self._cap.setText("F7")
        self._about.setText(self._about_words())
        self.set_short(self._is_short)
        self.field.setPlaceholderText(self.tr("F7: usual reasons, or type"))
        self.field.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        if self._words is not None:
            self.put(self._words)

    def _on_typed(self, _text: str) -> None:
        self._words = None
        self.typed.emit()
