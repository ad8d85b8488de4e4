"""This file is the counter's one search box; its hits stand in a list of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from collectoffice.domain.customer import CustomerCard
from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, line, rows

PAUSE_MS = 120
"""Typing pauses this long before a search runs, so that a scan's leaked keys search nothing."""


class SearchField(QLineEdit):
    """The box: ↑↓ move through the hits while the cursor stays here, Enter takes the next step."""

    searched = Signal(str)
    """The text after a pause in typing, may be empty."""
    submitted = Signal(str)
    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setClearButtonEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(lambda _text: self._pause.start())

    def empty(self) -> None:
        """Empties the box without searching."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hands ↑, ↓ and Enter on."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat() and self.text().strip():
                self._pause.stop()
                self.submitted.emit(self.text().strip())
        else:
            super().keyPressEvent(event)


class HitsPanel(Panel):
    """The customers found: name, code, address, what they owe."""

    picked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._title, self._hint = label("title"), label("mute", right=True)
        self.table: ListTable[CustomerCard] = ListTable(
            look,
            [
                Column(
                    lambda: self.tr("Customer"),
                    lambda hit: hit.name,
                    bold=True,
                    grows=True,
                    least=160,
                    under=lambda hit: hit.address,
                ),
                Column(lambda: self.tr("Code"), lambda hit: figures.code(hit.code)),
                Column(
                    lambda: self.tr("Owed"),
                    lambda hit: look.amount(hit.open_minor),
                    right=True,
                    bold=True,
                    tone=lambda hit: "" if hit.open_minor else "ok",
                ),
            ],
            row_height=52,
        )
        self.table.opened.connect(self.picked)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._hint))
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self.table.clicked.connect(lambda _index: self.picked.emit(self.table.current))
        self.retranslate()

    def show_hits(self, hits: list[CustomerCard], total: int) -> None:
        """Shows the hits; ``total`` may be more than are shown."""
        self._total = total
        self.table.put(hits)
        self.retranslate()

    def move_by(self, step: int) -> None:
        """Moves the current hit."""
        at = self.table.currentIndex().row() + step
        if 0 <= at < self.table.rows_model.rowCount():
            self.table.setCurrentIndex(self.table.rows_model.index(at, 0))

    def retranslate(self) -> None:
        """Speaks anew."""
        shown = self.table.rows_model.rowCount()
        total = getattr(self, "_total", shown)
        self._title.setText(self.tr("Found: {count}").format(count=self.look.count(total)))
        self._hint.setText(self.tr("↑↓ choose · Enter open"))
        self.table.setAccessibleName(self.tr("Customers found"))
