"""This file is the choice to encrypt the office in the set-up guide: a recovery passphrase typed twice, or nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, columns


class PassphraseFields(Panel):
    """Two fields side by side; both empty is an office that is not encrypted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.words, self.again = QLineEdit(), QLineEdit()
        for widget in (self.words, self.again):
            widget.setEchoMode(QLineEdit.EchoMode.Password)
        self.first, self.second = Field(look, self.words), Field(look, self.again)
        row = columns(gap=8)
        for field in (self.first, self.second):
            row.addWidget(field, 1)
            row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        self.words.returnPressed.connect(self.again.setFocus)
        self.retranslate()

    @property
    def typed(self) -> tuple[str, str] | None:
        """The passphrase as it was typed both times, or None."""
        both = self.words.text(), self.again.text()
        return both if any(both) else None

    def clear(self) -> None:
        """Empties both."""
        for field, widget in ((self.first, self.words), (self.second, self.again)):
            widget.clear()
            field.say("")

    def retranslate(self) -> None:
        """Speaks anew."""
        self.first.set_words(self.tr("Recovery passphrase"), self.tr("four words or more; empty: not encrypted"))
        self.second.set_words(self.tr("The passphrase again"))
