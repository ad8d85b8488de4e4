"""This file is the key card: every key of a screen on one page, as it may be taped to the monitor."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.screen import Act, Screen
from collectoffice.ui.widgets.panel import Panel, label, refill, rows


class KeyCard(Screen):
    """The keys of the screen that was open, and those that work everywhere."""

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._of: Screen | None = None
        self._title, self._hint = label("h1"), label("mute", wrap=True)
        self._card = Panel(look, "card")
        self._rows = rows(margins=(24, 16, 24, 16))
        self._card.setLayout(self._rows)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("role", "framed")
        self._scroll.setWidget(self._card)
        layout = rows(margins=(16, 12, 16, 12), gap=8)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self._scroll, 1)
        self.setLayout(layout)
        self.act("Escape", lambda: self.tr("Back"), self.left.emit)
        self._scroll.setAccessibleName("F1")
        self.retranslate()

    def show_keys(self, screen: Screen) -> None:
        """Shows the keys of a screen."""
        self._of = screen
        self.retranslate()

    def arrive(self) -> None:
        """The arrows scroll the card."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        heading = self._of.heading() if self._of is not None else ""
        self._title.setText(self.tr("Keys: {screen}").format(screen=heading))
        self._hint.setText(self.tr("A key that does nothing now is not shown in the bar below. Esc goes back."))
        self._scroll.setAccessibleName(self._title.text())
        self._fill_card()

    def _fill_card(self) -> None:
        """Writes the keys anew; the old ones go later, since Qt may be walking through them (a language change)."""
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        acts = [*(self._of.acts if self._of is not None else ()), *self._everywhere()]
        half = (len(acts) + 1) // 2
        for at, act in enumerate(acts):
            cap, word = label("cap"), label(wrap=True)
            cap.setText(act.cap)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            word.setText(act.word())
            grid.addWidget(cap, at % half, at // half * 2)
            grid.addWidget(word, at % half, at // half * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(half, 1)
        refill(self._rows, fresh)

    def _everywhere(self) -> list[Act]:
        words = {
            "F1": self.tr("This card"),
            "Ctrl+1 …": self.tr("Another screen"),
            "Ctrl+L": self.tr("Lock the window"),
            "Ctrl + / −": self.tr("Larger or smaller text"),
        }
        return [Act(cap, partial(str, word), None) for cap, word in words.items()]
