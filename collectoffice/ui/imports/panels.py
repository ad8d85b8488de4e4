"""This file is the parts of the import screen: columns and their fields, the rows of a figure, the sums."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from collectoffice.ui.imports.preview import ImportPreview, PreviewColumn, PreviewRow, SumLine
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.cards import Pill
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, empty, label, line, refill, rows, set_tone
from collectoffice.ui.wording import field_word

PER_LINE = 3


class ColumnsPanel(Panel):
    """Column of the file → field of the office, with a sample and how much of it was read."""

    field_wanted = Signal(int, str)
    """The column (from 0) and the field it gives; empty: skip."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._fields: tuple[str, ...] = ()
        self._picking = False
        self._title, self._hint = label("title"), label("mute", right=True)
        self.table: ListTable[PreviewColumn] = ListTable(
            look,
            [
                Column(lambda: self.tr("Excel"), lambda col: f"{col.letter}  {col.header}", bold=True, least=90),
                Column(
                    lambda: self.tr("Field"),
                    lambda col: field_word(col.field),
                    tone=lambda col: "pri" if col.field else "mute",
                ),
                Column(lambda: self.tr("Sample"), lambda col: col.sample, drop=1, grows=True, least=90),
                Column(lambda: self.tr("Read"), self._read, icon=_read_icon, tone=_read_tone),
            ],
            row_height=30,
        )
        self.table.opened.connect(lambda _col: self.pick_field())
        self._picker = QWidget()
        self._picker_grid = QGridLayout(self._picker)
        self._picker_grid.setContentsMargins(0, 0, 0, 0)
        self._picker_grid.setSpacing(4)
        self._picker.hide()
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._hint))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._picker)
        self.setLayout(layout)
        self.retranslate()

    def show_preview(self, preview: ImportPreview, fields: Sequence[str]) -> None:
        """Shows the columns; ``fields`` are those that a list of this kind may have."""
        self._fields = ("", *fields)
        self.table.put(list(preview.columns), current=max(self.table.currentIndex().row(), 0))
        self._header_row = preview.header_row
        self.retranslate()

    def pick_field(self) -> None:
        """Opens the fields to choose from for the current column (F6)."""
        if self.table.current is None:
            return
        self._picking = True
        self._fill_picker()
        self._picker.show()
        item = self._picker_grid.itemAt(0)
        if item is not None and (first := item.widget()) is not None:
            first.setFocus()

    def leave_picker(self) -> bool:
        """Closes the choice of fields; False when it was not open."""
        was_open = self._picking
        self._picking = False
        self._picker.hide()
        if was_open:
            self.table.setFocus()
        return was_open

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Column in the file → field"))
        header = getattr(self, "_header_row", 0)
        self._hint.setText(self.tr("header in row {row}").format(row=header) if header else "")
        self.table.setAccessibleName(self.tr("Columns of the file and their fields"))
        if self._picking:
            self._fill_picker()

    def _fill_picker(self) -> None:
        empty(self._picker_grid)
        for at, field in enumerate(self._fields):
            button = Button(field_word(field), "small")
            button.setAccessibleName(field_word(field))
            button.clicked.connect(lambda _checked=False, field=field: self._pick(field))
            self._picker_grid.addWidget(button, at // PER_LINE, at % PER_LINE)

    def _pick(self, field: str) -> None:
        column = self.table.current
        self.leave_picker()
        if column is not None:
            self.field_wanted.emit(column.index, field)

    def _read(self, col: PreviewColumn) -> str:
        if not col.field:
            return self.tr("not needed")
        if col.failed:
            return f"{self.look.count(col.filled - col.failed)}/{self.look.count(col.filled)}"
        return self.tr("all")


def _read_icon(col: PreviewColumn) -> str:
    return "ring" if not col.field else "warn" if col.failed else "check"


def _read_tone(col: PreviewColumn) -> str:
    return "mute" if not col.field else "warn" if col.failed else "ok"


class RowsPanel(Panel):
    """The rows of the chosen figure, with Excel's row numbers and a sentence each."""

    opened = Signal(object)
    """A ``PreviewRow`` whose cell is to be opened in Excel."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._group, self._count = "held", 0
        self._title, self._hint = label("title"), label("mute", right=True)
        self.table: ListTable[PreviewRow] = ListTable(
            look,
            [
                Column(lambda: self.tr("Row"), lambda row: str(row.row) if row.row else "–", right=True, bold=True),
                Column(lambda: self.tr("Why"), lambda row: row.why(), grows=True, tone=lambda _row: self._tone()),
                Column(lambda: self.tr("Customer"), lambda row: row.customer, drop=1),
                Column(lambda: self.tr("Sum"), lambda row: row.amount, right=True),
            ],
            row_height=30,
        )
        self.table.opened.connect(self.opened)
        self._none = label("mute", wrap=True)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._hint))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._none)
        self.setLayout(layout)
        self.retranslate()

    def show_rows(self, group: str, count: int, listed: Sequence[PreviewRow]) -> None:
        """Shows the rows of a figure."""
        self._group, self._count = group, count
        self.table.put(list(listed))
        self.retranslate()

    def _tone(self) -> str:
        return {"held": "bad", "changed": "warn", "missing": "warn"}.get(self._group, "")

    def retranslate(self) -> None:
        """Speaks anew."""
        words = {
            "new": self.tr("New: {count}"),
            "changed": self.tr("Changed: {count}"),
            "known": self.tr("Known already: {count}"),
            "held": self.tr("Held rows: {count}"),
            "missing": self.tr("Open here, not named any more: {count}"),
        }
        self._title.setText(words[self._group].format(count=self.look.count(self._count)))
        self._hint.setText(self.tr("row numbers as in Excel"))
        is_empty = not self.table.rows_model.rows
        self._none.setText(self.tr("No row to list here.") if is_empty else "")
        self._none.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self.table.setAccessibleName(self._title.text())
        self.table.refit()


class SumsPanel(Panel):
    """The file's own total beside what is taken and what is held."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._preview: ImportPreview | None = None
        self._title, self._state = label("title"), Pill(look)
        self._lines_place = rows()
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._state))
        layout.addLayout(self._lines_place)
        layout.addStretch(1)
        self.setLayout(layout)
        self.retranslate()

    def show_preview(self, preview: ImportPreview) -> None:
        """Shows the sums of a dry run."""
        self._preview = preview
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Sums compared"))
        fresh = QWidget()
        across = columns(gap=24)
        if self._preview is not None:
            agrees = self._preview.agrees
            word = self.tr("Sums agree") if agrees else self.tr("Sums differ")
            self._state.show_state(word, "ok" if agrees else "bad", "done" if agrees else "warn")
            for lines in (self._preview.file_sums, self._preview.our_sums):
                if lines:
                    across.addLayout(self._lines(lines), 1)
        else:
            self._state.show_state("")
        fresh.setLayout(across)
        refill(self._lines_place, fresh)

    def _lines(self, lines: Sequence[SumLine]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        for at, each in enumerate(lines):
            word, amount = label("strong" if each.is_total else ""), label("strong", right=True)
            word.setText(each.word())
            amount.setText(each.amount)
            for part in (word, amount):
                set_tone(part, each.tone)
            grid.addWidget(word, at, 0)
            grid.addWidget(amount, at, 1)
        grid.setColumnStretch(0, 1)
        return grid
