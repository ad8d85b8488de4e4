"""This file is the list of the window: rows of any kind in columns that fit, painted in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from collectoffice.ui.look import Look

T = TypeVar("T")
AnyIndex = QModelIndex | QPersistentModelIndex
PAD = 8
ICON = 18
MEASURED = 200
"""Rows whose widths are measured; further rows are like them."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column: its title and what a row shows in it."""

    title: Callable[[], str]
    text: Callable[[T], str]
    right: bool = False
    bold: bool = False
    tone: Callable[[T], str] | None = None
    icon: Callable[[T], str] | None = None
    ticked: Callable[[T], bool] | None = None
    drop: int = 0
    """0 stays always; of the others the highest goes first where the width does not suffice."""
    grows: bool = False
    """Takes the width that is left."""
    under: Callable[[T], str] | None = None
    """A second line below the text, grey unless it has a tone; give the rows height for it."""
    under_tone: Callable[[T], str] | None = None
    least: int = 0
    """Above 0: the column may shrink to this width at 100 % text before others are dropped (its tool tip has all)."""


class Rows(QAbstractTableModel, Generic[T]):
    """The rows of a list; texts are asked for when they are shown."""

    def __init__(self, columns: Sequence[Column[T]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: list[T] = []

    def put(self, rows: Sequence[T]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[T]) -> None:
        """Adds rows at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, also for a screen reader."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[index.column()].text(self.rows[index.row()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title of a column."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Painter(QStyledItemDelegate):
    """Paints a cell: ground, tick box or icon, text."""

    def __init__(self, table: ListTable[Any]) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paints one cell."""
        table, look = self._table, self._table.look
        column = table.rows_model.columns[index.column()]
        row = table.rows_model.rows[index.row()]
        rect: QRect = option.rect
        painter.save()
        if index.row() == table.currentIndex().row() and table.shows_current:
            painter.fillRect(rect, look.colour("sel"))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(look.px(PAD), 0, -look.px(PAD), 0)
        tone = column.tone(row) if column.tone else ""
        if column.ticked is not None:
            self._draw_tick(painter, inner, ticked=column.ticked(row))
        elif column.icon is not None and column.icon(row):
            picture = look.picture(column.icon(row), tone or "mute", ICON)
            painter.drawPixmap(inner.left(), inner.center().y() - look.px(ICON) // 2, picture)
            inner.setLeft(inner.left() + look.px(ICON + 6))
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        if column.under is not None and column.under(row):
            lower = inner.adjusted(0, inner.height() // 2, 0, -look.px(3))
            inner.setBottom(inner.center().y() + look.px(3))
            self._write(painter, lower, side, column.under(row), table.small_font(), _tone_under(column, row))
        self._write(painter, inner, side, column.text(row), table.cell_font(column), tone or "ink")
        painter.restore()

    def _write(
        self, painter: QPainter, rect: QRect, side: Qt.AlignmentFlag, text: str, font: QFont, token: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._table.look.colour(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw_tick(self, painter: QPainter, inner: QRect, *, ticked: bool) -> None:
        look = self._table.look
        side = look.px(20)
        box = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("pri" if ticked else "field"), 2))
        painter.setBrush(look.colour("pri" if ticked else "card"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.drawPixmap(box.adjusted(2, 2, -2, -2).topLeft(), look.picture("check", "priink", 16))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As wide as the cell needs."""
        return QSize(self._table.cell_width(index.row(), index.column()), self._table.row_height)


class ListTable(QTableView, Generic[T]):
    """A list with keys: ↑↓ move, Enter opens, Space ticks; Tab leaves it."""

    opened = Signal(object)
    """Enter or a double click on a row."""
    ticked = Signal(object)
    """Space or a click on the tick box of a row."""
    current_changed = Signal(object)
    """The current row, or None."""

    def __init__(self, look: Look, columns: Sequence[Column[T]], *, row_height: int = 40) -> None:
        super().__init__()
        self.look = look
        self.shows_current = True
        self._row_height = row_height
        self.rows_model: Rows[T] = Rows(columns)
        self.setModel(self.rows_model)
        self.setItemDelegate(_Painter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows_model.rows[index.row()]))
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.refit)
        self.refit()

    @property
    def row_height(self) -> int:
        """The height of a row in pixels at the present text size."""
        return self.look.px(self._row_height)

    def set_row_height(self, height: int) -> None:
        """The height of a row at 100 % text."""
        if height != self._row_height:
            self._row_height = height
            self.refit()

    def put(self, rows: Sequence[T], *, current: int = 0) -> None:
        """Shows rows and makes one of them the current one."""
        self.rows_model.put(rows)
        if rows and current >= 0:
            self.setCurrentIndex(self.rows_model.index(min(current, len(rows) - 1), 0))
        self.refit()

    @property
    def current(self) -> T | None:
        """The row with the cursor."""
        at = self.currentIndex().row()
        return self.rows_model.rows[at] if 0 <= at < len(self.rows_model.rows) else None

    def repaint_rows(self) -> None:
        """Paints anew after a row's own facts changed (a tick)."""
        self.viewport().update()

    def refit(self) -> None:
        """Gives every column its width; drops columns where the width does not suffice."""
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.verticalHeader().setMinimumSectionSize(self.row_height)
        columns = self.rows_model.columns
        needs = [self._needed(at) for at in range(len(columns))]
        shown = set(range(len(columns)))
        room = max(self.viewport().width(), 1)
        for at, column in enumerate(columns):
            if column.least:
                over = max(sum(needs) - room, 0)
                needs[at] = max(min(needs[at], self.look.px(column.least)), needs[at] - over)
        while sum(needs[at] for at in shown) > room:
            droppable = [at for at in shown if columns[at].drop]
            if not droppable:
                break
            shown.discard(max(droppable, key=lambda at: columns[at].drop))
        spare = room - sum(needs[at] for at in shown)
        growing = [at for at in shown if columns[at].grows] or [max(shown)]
        for at in range(len(columns)):
            self.setColumnHidden(at, at not in shown)
            extra = spare // len(growing) if at in growing else 0
            self.setColumnWidth(at, max(needs[at] + extra, self.look.px(ICON + PAD * 2)))
        self.viewport().update()

    def cell_font(self, column: Column[T]) -> QFont:
        """The font of a column's cells."""
        font = QFont(self.font())
        font.setPixelSize(self.look.px(15))
        font.setBold(column.bold)
        return font

    def small_font(self) -> QFont:
        """The font of a second line."""
        font = QFont(self.font())
        font.setPixelSize(self.look.px(14))
        return font

    def cell_width(self, row: int, at: int) -> int:
        """What a cell needs."""
        column = self.rows_model.columns[at]
        return self._text_width(column, self.rows_model.rows[row], QFontMetrics(self.cell_font(column)))

    def height_for_rows(self, rows: int) -> int:
        """The height at which so many rows show without scrolling."""
        header = self.horizontalHeader().sizeHint().height() if not self.horizontalHeader().isHidden() else 0
        return header + rows * self.row_height + 6

    def _needed(self, at: int) -> int:
        column = self.rows_model.columns[at]
        header = QFont(self.font())
        header.setPixelSize(self.look.px(14))
        header.setBold(True)
        needed = QFontMetrics(header).horizontalAdvance(column.title()) + self.look.px(PAD * 2) + 6
        metrics = QFontMetrics(self.cell_font(column))
        for row in self.rows_model.rows[:MEASURED]:
            needed = max(needed, self._text_width(column, row, metrics))
        return needed

    def _text_width(self, column: Column[T], row: T, metrics: QFontMetrics) -> int:
        width = metrics.horizontalAdvance(column.text(row))
        if column.under is not None:
            width = max(width, QFontMetrics(self.small_font()).horizontalAdvance(column.under(row)))
        width += self.look.px(PAD * 2) + 4
        if column.ticked is not None:
            return self.look.px(24 + PAD)
        if column.icon is not None and column.icon(row):
            width += self.look.px(ICON + 6)
        return width

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.rows_model.columns[index.column()].ticked is not None:
            self.ticked.emit(self.rows_model.rows[index.row()])

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tells which row is the current one and paints both rows anew."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.current_changed.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks."""
        row = self.current
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.opened.emit(row)
            return
        if row is not None and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(row)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the focus ring around the current row."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        at = self.currentIndex().row()
        ring = QRect(1, self.rowViewportPosition(at) + 1, self.viewport().width() - 3, self.row_height - 3)
        if not self.currentIndex().isValid():
            ring = self.viewport().rect().adjusted(1, 1, -2, -2)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("focus"), 3))
        painter.drawRoundedRect(ring, 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the columns again."""
        super().resizeEvent(event)
        self.refit()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.rows_model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.rows_model.columnCount() - 1)
            self.refit()


def _tone_under(column: Column[T], row: T) -> str:
    return (column.under_tone(row) if column.under_tone is not None else "") or "mute"
