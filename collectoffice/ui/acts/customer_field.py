"""This file is the field a second customer is named in: code, phone, name or scan; who was found stands below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.domain.customer import CustomerCard
from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, label, rows, set_tone

PAUSE_MS = 250


class CustomerField(Panel):
    """Asks who is meant after a pause in typing; nobody is taken for meant until exactly one was found."""

    wanted = Signal(str)
    """Find the customer of this text."""
    changed = Signal()
    entered = Signal()
    """Enter, with a customer found."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.card: CustomerCard | None = None
        self._found = -1
        """How many were found; below 0: nobody was looked for."""
        self.edit = QLineEdit()
        self._who = label("mute", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._want)
        self.edit.textEdited.connect(lambda _text: self._on_edited())
        self.edit.returnPressed.connect(self._on_return)
        self.setFocusProxy(self.edit)
        layout = rows(gap=3)
        layout.addWidget(self.edit)
        layout.addWidget(self._who)
        self.setLayout(layout)
        self.retranslate()

    def put(self, text: str) -> None:
        """Takes a scanned code for what was typed."""
        self.edit.setText(text)
        self._on_edited()
        self._want()

    def show_found(self, text: str, cards: Sequence[CustomerCard]) -> None:
        """Who was found for a text; an answer to an older text is ignored."""
        if text.strip() != self.edit.text().strip():
            return
        self._found = len(cards)
        self.card = cards[0] if len(cards) == 1 else None
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        """Speaks anew."""
        if self.card is not None:
            card = self.card
            said = " · ".join(part for part in (card.name, figures.code(card.code), card.address) if part)
        elif self._found == 0:
            said = self.tr("Nobody found")
        elif self._found > 0:
            said = self.tr("%n customers: type more, or the code", "", self._found)
        else:
            said = ""
        self._who.setText(said)
        self._who.setVisible(bool(said))
        set_tone(self._who, "ok" if self.card else "warn" if said else "")

    def _on_edited(self) -> None:
        self.card, self._found = None, -1
        self.retranslate()
        self.changed.emit()
        self._pause.start()

    def _on_return(self) -> None:
        if self.card is not None:
            self.entered.emit()
        else:
            self._want()

    def _want(self) -> None:
        self._pause.stop()
        if self.edit.text().strip():
            self.wanted.emit(self.edit.text().strip())
