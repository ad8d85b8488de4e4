"""This file is the pieces that say something: cards, pills with icon and word, key caps, figures and the banner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, columns, label, set_tone

SMALLEST = 14
LINE_HEIGHT = 1.36
"""Room for the stacked marks of Ử and Ễ."""

BANNER_ICONS = {"ok": "done", "warn": "warn", "bad": "refused", "": "help"}
"""Success, warning and error differ in icon, word and colour."""


class Pill(Panel):
    """A short state: icon, word and colour together."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "pill")
        self._icon_name = ""
        self._icon = QLabel()
        self._text = label()
        row = columns(margins=(10, 0, 12, 0), gap=6)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: str = "", icon: str = "") -> None:
        """Shows a state; an empty text hides the pill."""
        self._icon_name = icon
        self._text.setText(text)
        set_tone(self, tone)
        self.restyle()
        self.setVisible(bool(text))

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            self._icon.setPixmap(self.look.picture(self._icon_name, str(self.property("tone") or "mute"), 16))


class Banner(Panel):
    """The fixed place for one sentence about what just happened; empty it keeps its height, so no button moves."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "banner")
        self._sentence: str | Callable[[], str] = ""
        self._icon = QLabel()
        self._text = label(wrap=True)
        self._row = columns(margins=(12, 2, 12, 2), gap=10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon.hide()
        self.restyle()

    @property
    def text(self) -> str:
        """The sentence shown now."""
        return self._text.text()

    def add(self, widget: QWidget) -> None:
        """Puts a button at the banner's right end."""
        self._row.addWidget(widget)

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """Shows a sentence: tone ok, warn, bad or none. A callable is asked again when the language changes."""
        self._sentence = sentence
        text = sentence() if callable(sentence) else sentence
        self._text.setText(text)
        self._icon.setVisible(bool(text))
        set_tone(self, tone if text else "")
        self.setAccessibleName(text)
        self._draw_icon()

    def refresh(self) -> None:
        """Asks for the sentence again: a countdown went on."""
        self.retranslate()

    def clear(self) -> None:
        """Empties the place."""
        self.say("", "")

    def retranslate(self) -> None:
        """Says the same in the window's language."""
        self.say(str(self.property("tone") or ""), self._sentence)

    def restyle(self) -> None:
        """Two lines of text fit, at any text size."""
        self.setFixedHeight(self.look.px(44))
        self._draw_icon()

    def _draw_icon(self) -> None:
        tone = str(self.property("tone") or "")
        self._icon.setPixmap(self.look.picture(BANNER_ICONS[tone], tone or "mute", 20))


class FigureLabel(QWidget):
    """One large figure that keeps on one line: it steps down through smaller sizes rather than being cut."""

    def __init__(self, look: Look, size: int, *, right: bool = True) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self._text = ""
        self._side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def text(self) -> str:
        """The figure shown."""
        return self._text

    def set_size(self, size: int) -> None:
        """The largest size at 100 % text."""
        if size != self._size:
            self._size = size
            self.updateGeometry()

    def setText(self, text: str) -> None:
        """Shows a figure as large as its place allows."""
        self._text = text
        self.update()

    def fitting_font(self) -> QFont:
        """The font at the largest size that fits the width."""
        font = QFont(self.font())
        font.setBold(True)
        for size in range(self._look.px(self._size), self._look.px(SMALLEST) - 1, -1):
            font.setPixelSize(size)
            if QFontMetrics(font).horizontalAdvance(self._text) <= self.width() - 2:
                break
        return font

    def sizeHint(self) -> QSize:
        """Asks for little width: its card gives it what there is."""
        return QSize(self._look.px(120), round(self._look.px(self._size) * LINE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its line."""
        return QSize(self._look.px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the figure in the colour of its tone."""
        painter = QPainter(self)
        painter.setFont(self.fitting_font())
        painter.setPen(self._look.colour(str(self.property("tone") or "ink")))
        painter.drawText(self.rect(), int(self._side | Qt.AlignmentFlag.AlignVCenter), self._text)
