"""This file is the ground of every part of the window: a frame that speaks anew when the language changes."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from collectoffice.ui.look import Look

L = TypeVar("L", bound=QBoxLayout)


class Panel(QFrame):
    """A part of a screen. A subclass overrides ``retranslate`` and calls it at the end of its ``__init__``."""

    def __init__(self, look: Look, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        if role:
            self.setProperty("role", role)
        look.changed.connect(self.restyle)

    def retranslate(self) -> None:
        """Writes every word of this part in the window's language."""

    def restyle(self) -> None:
        """Takes over a new theme or text size where the style sheet does not reach (icons, painted parts)."""

    def changeEvent(self, event: QEvent) -> None:
        """Speaks anew when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def label(role: str = "", *, right: bool = False, wrap: bool = False) -> QLabel:
    """A text of one role of the style sheet; it never takes the focus and never shows markup."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if right:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setWordWrap(wrap)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Gives a widget the colour of a meaning: ok, warn, bad, mute, pri, sel or none (empty)."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """Asks the style sheet again after a property changed, for the widget and what stands in it."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
    widget.update()


def rows(*, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8) -> QVBoxLayout:
    """A layout from top to bottom."""
    return _plain(QVBoxLayout(), margins, gap)


def columns(*, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8) -> QHBoxLayout:
    """A layout from left to right."""
    return _plain(QHBoxLayout(), margins, gap)


def empty(layout: QLayout) -> None:
    """Takes every widget out of a layout: hidden now, deleted later, since one of them may be what asks for it.

    Never ``replaceWidget`` or ``setParent(None)``: those leave the old widget to Python, which deletes it at once,
    even while Qt is walking through it.
    """
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()


def refill(layout: QBoxLayout, fresh: QWidget) -> None:
    """Puts one widget in the place of what stood in a layout."""
    empty(layout)
    layout.addWidget(fresh)


def line(*parts: QWidget | QLayout | None, gap: int = 8) -> QHBoxLayout:
    """Parts in a row; None stretches."""
    made = columns(gap=gap)
    fill(made, *parts)
    return made


def fill(layout: QBoxLayout, *parts: QWidget | QLayout | None) -> None:
    """Puts parts into a layout; None stretches."""
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def titled_list(title: QLabel, hint: QLabel, *parts: QWidget) -> QVBoxLayout:
    """A card with a list: its title and a note beside it; then the list, which grows, and what is said while it is empty."""
    head = columns(gap=8)
    head.addWidget(title, 1)
    head.addWidget(hint)
    whole = rows(margins=(14, 10, 8, 8), gap=4)
    whole.addLayout(head)
    for part in parts:
        whole.addWidget(part, 0 if isinstance(part, QLabel) else 1)
    whole.addStretch(0)
    return whole


def _plain(layout: L, margins: tuple[int, int, int, int], gap: int) -> L:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout
