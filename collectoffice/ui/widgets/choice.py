"""This file is a choice of one among few: buttons in a row, moved through with ← and →."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.panel import columns


class Choice(QWidget):
    """A row of buttons of which one is down."""

    chosen = Signal(str)
    """The key of the choice, when a person made it."""

    def __init__(self, keys: Sequence[str], role: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        row = columns(gap=8)
        for key in keys:
            button = Button("", role)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)
        self.setLayout(row)

    def set_words(self, words: dict[str, str]) -> None:
        """The word of each key."""
        for key, word in words.items():
            self._buttons[key].setText(word)
            self._buttons[key].setAccessibleName(word)

    @property
    def key(self) -> str:
        """The key of the button that is down, or an empty text."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_key(self, key: str) -> None:
        """Presses a button down without telling."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_shown(self, key: str, shown: bool) -> None:
        """Shows or hides one choice."""
        self._buttons[key].setVisible(shown)

    def button(self, key: str) -> Button:
        """The button of a key."""
        return self._buttons[key]

    def next(self) -> None:
        """Moves to the next choice and tells."""
        keys = [key for key, button in self._buttons.items() if not button.isHidden()]
        if not keys:
            return
        at = keys.index(self.key) if self.key in keys else -1
        self._take(keys[(at + 1) % len(keys)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← and → move."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        keys = [key for key, button in self._buttons.items() if not button.isHidden()]
        focused = [key for key in keys if self._buttons[key].hasFocus()]
        if step and focused:
            key = keys[(keys.index(focused[0]) + step) % len(keys)]
            self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
            self._take(key)
            return
        super().keyPressEvent(event)

    def _take(self, key: str) -> None:
        self._buttons[key].setChecked(True)
        self.chosen.emit(key)
