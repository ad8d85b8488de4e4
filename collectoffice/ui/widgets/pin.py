"""This file is a PIN or a password being typed: dots, never what was typed, from the keyboard or from the pad."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button

SHORTEST = 4
LONGEST = 64
USUAL, MOST_DOTS = 6, 16


class PinDots(QWidget):
    """The field of a PIN or a password."""

    entered = Signal(str)
    """Enter, with at least four digits or letters."""
    left = Signal()
    """Esc on an empty field."""
    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pin = ""
        self._is_wrong = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self._retranslate()

    @property
    def pin(self) -> str:
        """What was typed."""
        return self._pin

    def clear(self, *, wrong: bool = False) -> None:
        """Empties the field; a wrong PIN keeps a red edge until the next digit."""
        self._pin, self._is_wrong = "", wrong
        self.changed.emit()
        self.update()

    def type(self, letter: str) -> None:
        """Takes a digit, in half width however it was typed, or a letter of a password."""
        if len(letter) == 1 and letter.isprintable() and len(self._pin) < LONGEST:
            self._pin += str(int(letter)) if letter.isdecimal() else letter
            self._is_wrong = False
            self.changed.emit()
            self.update()

    def erase(self) -> None:
        """Takes the last one back."""
        self._pin = self._pin[:-1]
        self.changed.emit()
        self.update()

    def enter(self) -> None:
        """Hands the PIN over."""
        if len(self._pin) >= SHORTEST:
            self.entered.emit(self._pin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters, Backspace, Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.key() == Qt.Key.Key_Escape:
            if self._pin:
                self.clear()
            else:
                self.left.emit()
        elif len(event.text()) == 1 and event.text().isprintable():
            self.type(event.text())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As tall as a main target."""
        return QSize(self._look.px(240), self._look.px(60))

    def minimumSizeHint(self) -> QSize:
        """As small as it may get."""
        return QSize(self._look.px(160), self._look.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the box and a dot for each, up to a fixed number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "bad" if self._is_wrong else "focus" if self.hasFocus() else "field"
        painter.setPen(QPen(self._look.colour(edge), 3 if edge != "field" else 2))
        painter.setBrush(self._look.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        shown = min(max(USUAL, len(self._pin)), MOST_DOTS)
        gap = min(self._look.px(42), (self.width() - 30) // shown)
        radius = min(self._look.px(9), gap // 3)
        start = self.width() / 2 - gap * (shown - 1) / 2
        for at in range(shown):
            filled = at < len(self._pin)
            painter.setPen(QPen(self._look.colour("ink" if filled else "field"), 2))
            painter.setBrush(self._look.colour("ink" if filled else "card"))
            centre = QRectF(start + at * gap - radius, self.height() / 2 - radius, 2 * radius, 2 * radius)
            painter.drawEllipse(centre)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks anew."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("PinDots", "PIN or password, hidden"))


class PinPad(QWidget):
    """Twelve keys for a mouse or a touch screen; the keyboard never needs them."""

    def __init__(self, dots: PinDots) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, digit in enumerate("789456123"):
            grid.addWidget(self._key(digit, lambda _=False, digit=digit: dots.type(digit)), at // 3, at % 3)
        self._erase = self._key("", dots.erase)
        self._enter = self._key("↵", dots.enter)
        grid.addWidget(self._erase, 3, 0)
        grid.addWidget(self._key("0", lambda _=False: dots.type("0")), 3, 1)
        grid.addWidget(self._enter, 3, 2)
        self._retranslate()

    def _key(self, text: str, act: object) -> Button:
        button = Button(text, "pad")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(text)
        button.clicked.connect(act)
        return button

    def changeEvent(self, event: QEvent) -> None:
        """Speaks anew."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._erase.setText(QCoreApplication.translate("PinPad", "Erase"))
        self._erase.setAccessibleName(self._erase.text())
        self._enter.setAccessibleName(QCoreApplication.translate("PinPad", "Enter"))
