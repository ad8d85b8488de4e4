"""This file is cash counted note by note: how many of each, and what that makes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, label, rows

MOST_NOTES = 99_999


class _CountField(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
        if event.key() in step:
            if not event.isAutoRepeat():
                self.stepped.emit(step[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class NotesPanel(Panel):
    """One row a note: value, number, sum. Enter goes to the next note."""

    changed = Signal()
    ended = Signal()
    """Enter on the smallest note."""

    def __init__(self, look: Look, denominations: Sequence[int] = ()) -> None:
        super().__init__(look, "card")
        self._title, self._hint = label("title"), label("mute", right=True)
        self._denominations: tuple[int, ...] = ()
        self._fields: list[_CountField] = []
        self._values: list[QLabel] = []
        self._sums: list[QLabel] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = rows(margins=(14, 8, 8, 8), gap=2)
        head = rows(gap=0)
        head.addWidget(self._title)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self.setLayout(layout)
        self.set_denominations(denominations)

    def set_denominations(self, denominations: Sequence[int]) -> None:
        """Notes and coins in minor units, largest first."""
        self._denominations = tuple(sorted(denominations, reverse=True))
        self._fields, self._values, self._sums = [], [], []
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        for at, _minor in enumerate(self._denominations):
            field, value, total = _CountField(), label(right=True), label("strong", right=True)
            field.setProperty("tight", "true")
            field.setValidator(QIntValidator(0, MOST_NOTES, field))
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.textChanged.connect(lambda _text: self._on_changed())
            field.stepped.connect(lambda step, at=at: self._move(at + step))
            for column, part in enumerate((value, label(), field, total)):
                if isinstance(part, QLabel) and column == 1:
                    part.setText("×")
                grid.addWidget(part, at, column)
            self._fields.append(field)
            self._values.append(value)
            self._sums.append(total)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 2)
        grid.setRowStretch(len(self._denominations), 1)
        self._scroll.setWidget(holder)
        self.retranslate()

    @property
    def sum_minor(self) -> int:
        """What the counted notes make."""
        return sum(
            value * int(field.text() or 0) for value, field in zip(self._denominations, self._fields, strict=True)
        )

    @property
    def is_begun(self) -> bool:
        """Whether a number was typed anywhere."""
        return any(field.text() for field in self._fields)

    def counts(self) -> dict[int, int]:
        """How many of each note."""
        return {value: int(field.text() or 0) for value, field in zip(self._denominations, self._fields, strict=True)}

    def clear(self) -> None:
        """Empties every row."""
        for field in self._fields:
            field.clear()

    def focus_first(self) -> None:
        """The cursor to the largest note."""
        self._move(0)

    def set_short(self, short: bool) -> None:
        """Drops the title where the height is short."""
        self._title.setVisible(not short)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Notes and coins"))
        for value, shown, field in zip(self._denominations, self._values, self._fields, strict=True):
            shown.setText(self.look.money(value))
            field.setAccessibleName(self.tr("Number of {note}").format(note=self.look.money(value)))
        self.setAccessibleName(self._title.text())
        self._show_sums()

    def _on_changed(self) -> None:
        self._show_sums()
        self.changed.emit()

    def _show_sums(self) -> None:
        for value, field, shown in zip(self._denominations, self._fields, self._sums, strict=True):
            shown.setText(self.look.amount(value * int(field.text() or 0)) if field.text() else "")

    def _move(self, at: int) -> None:
        if at >= len(self._fields):
            self.ended.emit()
        elif at >= 0:
            self._fields[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._fields[at].selectAll()
            self._scroll.ensureWidgetVisible(self._fields[at])
