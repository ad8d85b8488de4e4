"""This file is the question that an unknown header asks: which row is the header, and what does the list hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from collectoffice.services.commands.columns import KINDS
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, rows
from collectoffice.ui.wording import kind_of_workbook


@dataclass(frozen=True, slots=True)
class FirstRow:
    """One of the first rows of the sheet."""

    number: int
    """As Excel shows it."""
    text: str


class HeaderPanel(Panel):
    """The first rows; Enter says that the current one is the header."""

    chosen = Signal(int, str)
    """The header's row and the kind of list."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._title, self._hint = label("title"), label("mute")
        self.kind = Choice(KINDS)
        self.table: ListTable[FirstRow] = ListTable(
            look,
            [
                Column(lambda: self.tr("Row"), lambda row: str(row.number), right=True),
                Column(lambda: self.tr("What stands there"), lambda row: row.text),
            ],
        )
        self.table.opened.connect(self._on_opened)
        inner = rows(margins=(16, 12, 16, 12), gap=8)
        for part in (self._title, self._hint, self.kind):
            inner.addWidget(part)
        inner.addWidget(self.table, 1)
        self.setLayout(inner)
        self.kind.set_key(KINDS[0])
        self.retranslate()

    def show_rows(self, first_rows: Sequence[Sequence[str]]) -> None:
        """Shows the first rows, the fullest one current: it is the likeliest header."""
        shown = [
            FirstRow(number, "  ·  ".join(cell for cell in row if cell)) for number, row in enumerate(first_rows, 1)
        ]
        filled = [sum(bool(cell) for cell in row) for row in first_rows]
        self.table.put(shown, current=filled.index(max(filled)) if filled else 0)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Which row is the header?"))
        self._hint.setText(self.tr("Choose what the list holds, then the row with the names of the columns, Enter"))
        self.kind.set_words({kind: kind_of_workbook(kind) for kind in KINDS})

    def _on_opened(self, row: FirstRow) -> None:
        self.chosen.emit(row.number, self.kind.key)
