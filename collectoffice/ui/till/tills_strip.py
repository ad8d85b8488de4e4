"""This file is the tills of the day beside a till's own steps: who, where, and how far; never a sum. Enter opens one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from collectoffice.ui.look import Look
from collectoffice.ui.till.words import STATE_ICONS, STATE_TONES, state_word
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, fill, label, rows

LEAST = 60


@dataclass(frozen=True, slots=True)
class TillAtDay:
    """A till of today: its counter, its cashier, its state and since when (``HH:MM``)."""

    counter: int
    cashier: str
    state: str
    since: str
    till: int = 0


class TillsStrip(Panel):
    """One till a row; Enter opens its receipts."""

    opened = Signal(object)
    """A ``TillAtDay``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._tills: tuple[TillAtDay, ...] = ()
        self._title, self._none = label("title"), label("mute", wrap=True)
        self.table: ListTable[TillAtDay] = ListTable(
            look,
            [
                Column(
                    lambda: "",
                    self._place_and_state,
                    bold=True,
                    icon=lambda till: STATE_ICONS[till.state],
                    tone=lambda till: STATE_TONES[till.state],
                    under=lambda till: f"{till.since} {till.cashier}".strip(),
                    grows=True,
                    least=LEAST,
                )
            ],
            row_height=46,
        )
        self.table.horizontalHeader().hide()
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.table.opened.connect(self.opened)
        layout = rows(margins=(10, 10, 6, 8), gap=6)
        fill(layout, self._title, self._none)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)
        self.setLayout(layout)
        self.retranslate()

    def show_tills(self, tills: Sequence[TillAtDay]) -> None:
        """Shows the tills of the day."""
        self._tills = tuple(tills)
        self.table.put(self._tills, current=max(self.table.currentIndex().row(), 0))
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Tills today"))
        self._none.setText(self.tr("No till was opened yet."))
        self._none.setVisible(not self._tills)
        self.table.setVisible(bool(self._tills))
        self.table.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        self.table.repaint_rows()

    def _place_and_state(self, till: TillAtDay) -> str:
        counter = self.tr("Counter {code}").format(code=till.counter)
        return f"{counter} · {state_word(till.state)}"
