"""This file is a new PIN or password, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, columns


class PinFields(Panel):
    """Two fields side by side; ``take`` gives the PIN or says what is wrong with it."""

    entered = Signal()
    """Enter in the second field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.pin, self.again = QLineEdit(), QLineEdit()
        for widget in (self.pin, self.again):
            widget.setEchoMode(QLineEdit.EchoMode.Password)
        self.first, self.second = Field(look, self.pin), Field(look, self.again)
        row = columns(gap=8)
        for field in (self.first, self.second):
            row.addWidget(field, 1)
            row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        self.pin.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        self.retranslate()

    def take(self) -> str:
        """The PIN typed twice, or "" after saying at its field what is missing."""
        self.first.say("")
        self.second.say("")
        if not self.pin.text():
            self._say(self.first, self.tr("This is needed."))
            return ""
        if self.pin.text() != self.again.text():
            self._say(self.second, self.tr("The two PINs differ."))
            return ""
        return self.pin.text()

    def clear(self) -> None:
        """Empties both."""
        for field, widget in ((self.first, self.pin), (self.second, self.again)):
            widget.clear()
            field.say("")

    def arrive(self) -> None:
        """The cursor goes to the first field."""
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        self.first.set_words(self.tr("PIN, at least 4 digits"))
        self.second.set_words(self.tr("PIN again"))

    def _say(self, field: Field, problem: str) -> None:
        field.say(problem)
        field.inner.setFocus(Qt.FocusReason.OtherFocusReason)
