"""This file is the tabs of the till, the day and the month, as each of these screens shows them in its title line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont, QFontMetrics

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.panel import Panel, columns

TILL, DAY, MONTH, FORMS = "till", "day", "month", "forms"
PAD = 32


class Tabs(Panel):
    """Till, day and month; a tab that this role has not is absent, and a single one is no tab at all."""

    chosen = Signal(str)

    def __init__(self, look: Look, own: str) -> None:
        super().__init__(look)
        self._own = own
        self._allowed: tuple[str, ...] = ()
        self._has_forms = own == FORMS
        self._buttons = {key: Button("", "tab") for key in (TILL, DAY, MONTH, FORMS)}
        row = columns(gap=4)
        for key, button in self._buttons.items():
            button.setCheckable(True)
            button.setChecked(key == own)
            button.clicked.connect(lambda _checked=False, key=key: self._on_clicked(key))
            row.addWidget(button)
        self.setLayout(row)
        self.set_allowed((TILL, DAY, MONTH))
        self.retranslate()

    def set_allowed(self, keys: Sequence[str]) -> None:
        """The tabs that the signed-in role may open."""
        self._allowed = tuple(keys)
        shown = [*keys, FORMS] if self._has_forms else keys
        for key, button in self._buttons.items():
            button.setVisible(key in shown and len(shown) > 1)

    def set_forms(self, on: bool) -> None:
        """Whether the office prints on pre-printed forms, and this role has to do with them."""
        self._has_forms = on
        self.set_allowed(self._allowed)

    def retranslate(self) -> None:
        """Speaks anew."""
        translate = QCoreApplication.translate
        words = {TILL: translate("Tabs", "Till"), DAY: translate("Tabs", "Day"), MONTH: translate("Tabs", "Month")}
        words[FORMS] = translate("Tabs", "Forms")
        for key, word in words.items():
            self._buttons[key].setText(word)
            self._buttons[key].setAccessibleName(word)
        self.restyle()
        self.setAccessibleName(translate("Tabs", "Till, day and month"))

    def restyle(self) -> None:
        """The open tab is bold: each keeps the room that it needs then."""
        font = QFont(self.font())
        font.setPixelSize(self.look.px(15))
        font.setBold(True)
        for button in self._buttons.values():
            button.setMinimumWidth(QFontMetrics(font).horizontalAdvance(button.text()) + self.look.px(PAD))

    def _on_clicked(self, key: str) -> None:
        self._buttons[self._own].setChecked(True)
        self._buttons[key].setChecked(key == self._own)
        if key != self._own:
            self.chosen.emit(key)
