"""This file is a question asked in place, once: answered with a digit, Enter or Esc, never a box over the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import Panel, fill, label, line, refill, rows, set_tone

Words = Callable[[], str]
PER_ROW = 2


class Question(Panel):
    """A strip with one question and its answers. Esc leaves it without an answer."""

    ended = Signal()
    """Answered or left; the strip is empty again."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._icon, self._title, self._detail = QLabel(), label("title", wrap=True), label("mute", wrap=True)
        self._words: list[tuple[KeyButton, Words, str]] = []
        self._title_words: Words = str
        self._detail_words: Words = str
        self._answered: Callable[[str], None] | None = None
        self.typed = QLineEdit()
        self._buttons = rows(gap=6)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        fill(layout, line(self._icon, self._title, gap=10), self._detail, self.typed, self._buttons, None)
        layout.itemAt(0).layout().setStretch(1, 1)  # type: ignore[union-attr]
        self.setLayout(layout)
        self.typed.returnPressed.connect(self._on_typed)
        set_tone(self, "warn")
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a question waits for its answer."""
        return self._answered is not None

    @property
    def is_tall(self) -> bool:
        """Whether its answers need more than two rows."""
        return self.is_open and len(self._words) > 2 * PER_ROW

    def ask(
        self,
        title: Words,
        answers: Sequence[tuple[str, Words]],
        answered: Callable[[str], None],
        *,
        detail: Words = str,
        field: Words | None = None,
    ) -> None:
        """Asks. ``answers`` are (value, word) with the digits 1, 2 … as keys; a single one has Enter.

        With ``field`` an answer of one's own may be typed.
        """
        self._title_words, self._detail_words, self._answered = title, detail, answered
        self._words = []
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, (value, words) in enumerate(answers):
            button = KeyButton()
            button.clicked.connect(lambda _checked=False, value=value: self._answer(value))
            cap = "Enter" if len(answers) == 1 else str(at + 1)
            self._words.append((button, words, cap))
            grid.addWidget(button, at // PER_ROW, at % PER_ROW)
        refill(self._buttons, holder)
        self.typed.setVisible(field is not None)
        self.typed.clear()
        self._field_words = field
        self.retranslate()
        self.restyle()
        self.show()
        self._words[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Takes the question away without an answer."""
        if self.is_open:
            self._answered = None
            self.hide()
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer."""
        at = event.key() - Qt.Key.Key_1
        if len(self._words) > 1 and 0 <= at < len(self._words) and not self.typed.hasFocus():
            self._words[at][0].click()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._title_words())
        detail = self._detail_words()
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        for button, words, cap in self._words:
            button.set_words(words(), cap)
        field = getattr(self, "_field_words", None)
        if field is not None:
            self.typed.setPlaceholderText(field())
            self.typed.setAccessibleName(field())
        else:
            self.typed.setAccessibleName(self.tr("Answer"))
        self.setAccessibleName(self._title.text())

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setPixmap(self.look.picture("warn", "warn", 22))

    def _on_typed(self) -> None:
        if self.typed.text().strip():
            self._answer(self.typed.text().strip())

    def _answer(self, value: str) -> None:
        answered = self._answered
        self._answered = None
        self.hide()
        self.ended.emit()
        if answered is not None:
            answered(value)
