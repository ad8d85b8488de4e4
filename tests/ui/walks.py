"""This file is walks through the widgets on the screen: what is cut, what overlaps, what has no name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QSizePolicy, QWidget

from collectoffice.ui.widgets.buttons import LaidButton
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.list_table import ListTable


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget on the screen that a person can see."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def cut_texts(root: QWidget) -> list[str]:
    """Texts that do not fit their place."""
    return [text for widget in shown(root) for text in _cut(widget)]


def overlaps(root: QWidget) -> list[str]:
    """Neighbours that cover each other."""
    found = []
    for parent in (root, *shown(root)):
        layout = parent.layout()
        if layout is None or isinstance(parent, QAbstractScrollArea):
            continue
        inner = [w for w in parent.children() if isinstance(w, QWidget) and w.isVisible() and layout.indexOf(w) >= -1]
        for one, other in combinations([w for w in inner if not w.isWindow()], 2):
            covered: QRect = one.geometry().intersected(other.geometry())
            if covered.width() > 1 and covered.height() > 1 and parent.metaObject().className() != "QStackedWidget":
                found.append(f"{_said(one)} over {_said(other)} in {type(parent).__name__}")
    return found


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    controls = (QAbstractButton, QLineEdit, ListTable)
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in shown(root)
        if _is_control(widget, controls) and not widget.accessibleName()
    ]


def small_targets(root: QWidget, least: int) -> list[str]:
    """Things one can press that are lower or narrower than ``least``."""
    return [
        f"{_said(widget)} {widget.width()}×{widget.height()}"
        for widget in shown(root)
        if isinstance(widget, QAbstractButton | QLineEdit) and min(widget.width(), widget.height()) < least
    ]


def texts(root: QWidget) -> dict[int, tuple[str, str]]:
    """The text of every label and button on the screen, by widget."""
    return {
        id(widget): (type(widget).__name__, widget.text())
        for widget in shown(root)
        if isinstance(widget, QLabel | QAbstractButton) and widget.text().strip()
    }


def _is_control(widget: QWidget, kinds: tuple[type, ...]) -> bool:
    return isinstance(widget, kinds) or (
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and not widget.children()
    )


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ListTable):
        yield from _cut_cells(widget)
    elif isinstance(widget, QLabel) and widget.text():
        if not _label_fits(widget):
            yield f"{widget.text()!r} in {type(widget.parentWidget()).__name__}"
    elif isinstance(widget, QAbstractButton) and not _button_fits(widget):
        yield f"button {widget.accessibleName()!r}"
    elif isinstance(widget, QLineEdit) and not _field_fits(widget):
        yield f"field {widget.placeholderText()!r}"
    elif isinstance(widget, FigureLabel) and not _figure_fits(widget):
        yield f"figure {widget.text()!r}"


def _label_fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 2
    may_shrink = label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    return may_shrink or label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width() + 1


def _button_fits(button: QAbstractButton) -> bool:
    if isinstance(button, LaidButton):
        return button.row.minimumSize().width() <= button.width()
    return button.fontMetrics().horizontalAdvance(button.text()) <= button.width() - 4


def _field_fits(field: QLineEdit) -> bool:
    if field.text():
        return True
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) <= field.width() - 20


def _figure_fits(figure: FigureLabel) -> bool:
    return QFontMetrics(figure.fitting_font()).horizontalAdvance(figure.text()) <= figure.width()


def _cut_cells(table: ListTable[object]) -> Iterator[str]:
    for at, column in enumerate(table.rows_model.columns):
        if table.isColumnHidden(at) or column.least:
            continue
        for row in range(table.rows_model.rowCount()):
            if table.cell_width(row, at) > table.columnWidth(at):
                yield f"cell {column.text(table.rows_model.rows[row])!r} of {table.accessibleName()!r}"


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"
