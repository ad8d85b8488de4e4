"""This file is the buttons of the window: word and key on one button, notes, tabs and rows of the rail."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import columns, label, repolish, set_tone


class Button(QPushButton):
    """A button that Enter presses once (a held key does not repeat) and that says its name to a screen reader."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            event.accept()
            return
        super().keyPressEvent(event)


class LaidButton(Button):
    """A button whose content is a layout of labels: its size is theirs."""

    def __init__(self, role: str, margins: tuple[int, int, int, int], gap: int = 8) -> None:
        super().__init__("", role)
        self.row = columns(margins=margins, gap=gap)
        self.setLayout(self.row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def part(self, made: QLabel) -> QLabel:
        """A label that lets the mouse through to the button."""
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        self.ensurePolished()
        inner = self.row.sizeHint()
        own = super().sizeHint()
        return QSize(inner.width() + _FRAME, max(inner.height() + _FRAME, own.height()))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Colours its words anew when it is switched on or off."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            repolish(self)

    def event(self, event: QEvent) -> bool:
        """Grows with its words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


_FRAME = 6
"""Two edges of the focus ring."""


class KeyButton(LaidButton):
    """A button with its word and its key, F12 beside "Take payment"."""

    def __init__(self, role: str = "key", parent: QWidget | None = None) -> None:
        super().__init__(role, (8, 0, 8, 0), gap=8)
        if parent is not None:
            self.setParent(parent)
        self._word = self.part(label("keyword"))
        self._cap = self.part(label("cap" if role == "primary" else "keycap"))
        self.row.addStretch(1)
        self.row.addWidget(self._word)
        self.row.addWidget(self._cap)
        self.row.addStretch(1)

    def set_words(self, word: str, key: str) -> None:
        """The word and the key, both in the accessible name."""
        self._word.setText(word)
        self._cap.setText(key)
        self._cap.setVisible(bool(key))
        self.setAccessibleName(f"{word} {key}".strip())
        self.updateGeometry()


class RailButton(LaidButton):
    """A row of the rail: icon, word, key; without words it shows icon and key."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__("rail", (10, 0, 10, 0), gap=9)
        self._look = look
        self._icon_name = icon
        self._icon = self.part(QLabel())
        self._word = self.part(label("railword"))
        self._key = self.part(label("railkey"))
        self.row.addWidget(self._icon)
        self.row.addWidget(self._word)
        self.row.addStretch(1)
        self.row.addWidget(self._key)
        self.toggled.connect(self._on_toggled)
        self.restyle()

    def set_words(self, word: str, key: str) -> None:
        """Its name and key."""
        self._word.setText(word)
        self._key.setText(key)
        self.setAccessibleName(f"{word} {key}".strip())
        self.setToolTip(word)

    def set_narrow(self, narrow: bool) -> None:
        """Drops the word where the window is narrow; with large text that window is low too, and so is the row."""
        self._word.setVisible(not narrow)
        if bool(self.property("tight")) != narrow:
            self.setProperty("tight", narrow)
            repolish(self)

    def _on_toggled(self) -> None:
        for part in (self._word, self._key):
            set_tone(part, "pri" if self.isChecked() else "")
        self.restyle()

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setPixmap(self._look.picture(self._icon_name, "pri" if self.isChecked() else "mute"))


class FootButton(LaidButton):
    """A key and what it does now, in the foot bar; a mouse may press it too."""

    def __init__(self, key: str, word: str) -> None:
        super().__init__("foot", (2, 0, 6, 0), gap=6)
        cap = self.part(_text(label("cap"), key))
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.row.addWidget(cap)
        self.row.addWidget(self.part(_text(label(), word)))
        self.setAccessibleName(f"{key} {word}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _text(made: QLabel, text: str) -> QLabel:
    made.setText(text)
    return made
