"""This file is the locked window: names and sums hidden, what was typed kept, one PIN away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel

from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import Button, KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, rows
from collectoffice.ui.widgets.pin import PinDots

_SIGNS_OF_LIFE = (QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class LockView(Screen):
    """The PIN of the same user goes back to the same screen; another user signs in anew."""

    unlock_wanted = Signal(str)
    """The PIN."""
    other_wanted = Signal()
    """Another user wants to sign in."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._name = ""
        self._icon, self._title, self._hint = QLabel(), label("h1"), label("mute", wrap=True)
        self.dots, self.banner = PinDots(look), Banner(look)
        self.enter, self._other = KeyButton("primary"), Button()
        card = Panel(look, "card")
        inner = rows(margins=(40, 32, 40, 32), gap=12)
        fill(inner, self._icon, self._title, self._hint, self.dots, self.banner, self.enter, self._other)
        for part in (self._icon, self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.setLayout(inner)
        self._card = card
        across = columns()
        fill(across, None, card, None)
        whole = rows(margins=(16, 16, 16, 16))
        fill(whole, None, across, None)
        self.setLayout(whole)
        self.dots.entered.connect(self.unlock_wanted)
        self.dots.changed.connect(lambda: self.banner.clear() if self.dots.pin else None)
        self.enter.clicked.connect(self.dots.enter)
        self._other.clicked.connect(self.other_wanted)
        self.hint("0–9", lambda: self.tr("PIN"))
        self.hint("Enter", lambda: self.tr("Unlock"))
        self.act("Escape", lambda: self.tr("Erase"), self.dots.clear)
        self.retranslate()
        self.restyle()

    def set_person(self, name: str) -> None:
        """Whose PIN unlocks."""
        self._name = name
        self.retranslate()

    def say_wrong(self, sentence: str | Callable[[], str]) -> None:
        """The PIN was not taken: why, tries left, seconds to wait."""
        self.dots.clear(wrong=True)
        self.banner.say("bad", sentence)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Locked")

    def arrive(self) -> None:
        """The cursor goes to the PIN."""
        self.dots.clear()
        self.banner.clear()
        self.dots.setFocus(Qt.FocusReason.OtherFocusReason)

    def reflow(self, width: int, height: int) -> None:
        """A card in the middle."""
        self._card.setFixedWidth(self.look.px(480))

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setPixmap(self.look.picture("lock", "pri", 40))

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Locked"))
        self._hint.setText(self.tr("PIN of {name}. What was typed is kept.").format(name=self._name))
        self.enter.set_words(self.tr("Unlock"), "Enter")
        self._other.setText(self.tr("Someone else signs in"))
        self._other.setAccessibleName(self._other.text())
        self.setAccessibleName(self.heading())


class IdleWatch(QObject):
    """Tells when nobody pressed or moved anything for some minutes."""

    idle = Signal()

    def __init__(self, app: QApplication, minutes: int) -> None:
        super().__init__(app)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._since_life = QElapsedTimer()
        self._since_life.start()
        app.installEventFilter(self)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """The minutes; 0 never locks."""
        self._timer.setInterval(minutes * 60_000)
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    @property
    def quiet_ms(self) -> int:
        """For how long nobody pressed or moved anything."""
        return self._since_life.elapsed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key or movement starts the minutes anew."""
        if event.type() in _SIGNS_OF_LIFE:
            self._since_life.restart()
            if self._timer.interval():
                self._timer.start()
        return False
