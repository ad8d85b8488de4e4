"""This file is a correcting close being written: what a closed till really held, and why its close was wrong."""

from __future__ import annotations

from collectoffice.domain.day_sheet import TillReading
from collectoffice.ui.look import Look
from collectoffice.ui.till.notes_panel import NotesPanel
from collectoffice.ui.till.reason_panel import ReasonPanel
from collectoffice.ui.widgets.panel import Panel, rows


class CorrectCard(Panel):
    """Notes above, the reason below."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.till: TillReading | None = None
        self.notes, self.reason = NotesPanel(look), ReasonPanel(look)
        self.notes.ended.connect(self.reason.field.setFocus)
        layout = rows(gap=12)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self.reason)
        self.setLayout(layout)
        self.retranslate()

    def begin(self, till: TillReading) -> None:
        """An empty correction of a till."""
        self.till = till
        self.notes.clear()
        self.reason.clear()

    @property
    def is_ready(self) -> bool:
        """Whether it says what the till held, and why."""
        return self.till is not None and self.notes.is_begun and bool(self.reason.reason)

    def retranslate(self) -> None:
        """Speaks anew."""
        self.notes.set_words(lambda: self.tr("What the till really held"))
        self.reason.set_usual((lambda: self.tr("Miscounted at the close"),), str)
        self.setAccessibleName(self.tr("What the till really held"))
