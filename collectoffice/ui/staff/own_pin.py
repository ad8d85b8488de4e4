"""This file is the own PIN, changed: the old one, and the new one typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.staff.pin_fields import PinFields
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, fill, label, rows


class OwnPin(Panel):
    """For everybody; who found a window open cannot take it over without the old PIN."""

    change_wanted = Signal(str, str)
    """The old PIN, the new one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.old, self.pins = QLineEdit(), PinFields(look)
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self._old = Field(look, self.old)
        self._title, self._hint = label("title"), label("mute", wrap=True)
        inner = rows(margins=(14, 10, 14, 10), gap=8)
        fill(inner, self._title, self._hint, self._old, self.pins, None)
        self.setLayout(inner)
        self.old.returnPressed.connect(self.pins.arrive)
        self.retranslate()

    def change(self) -> None:
        """Asks for the change, or says at the field what is missing."""
        self._old.say("")
        if not self.old.text():
            self.say_at("old", self.tr("This is needed."))
            return
        pin = self.pins.take()
        if pin:
            self.change_wanted.emit(self.old.text(), pin)

    def say_at(self, field: str, sentence: str) -> None:
        """A problem at the old PIN or the new one."""
        named = self._old if field == "old" else self.pins.first
        named.say(sentence)
        named.inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empties the three fields."""
        self.old.clear()
        self._old.say("")
        self.pins.clear()

    def arrive(self) -> None:
        """The cursor goes to the old PIN."""
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("My PIN"))
        self._hint.setText(self.tr("Digits, or a password with letters. Nobody else needs to know it."))
        self._old.set_words(self.tr("PIN until now"))
