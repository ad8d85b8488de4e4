"""This file is a second person's approval, asked for on the same screen: who, by a digit or the user name, and the PIN."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button, KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, columns, empty, fill, label, line, rows, set_tone
from collectoffice.ui.widgets.pin import PinDots
from collectoffice.ui.wording import role_word

Words = Callable[[], str]
MOST_SHOWN = 4
"""So many people have a button and a digit; anybody else types the user name."""
OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_F12, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that a screen uses too; while the panel is open they are the panel's."""


@dataclass(frozen=True, slots=True)
class SecondPerson:
    """Somebody who may approve."""

    user: str
    name: str
    role: str


class ApprovalPanel(Panel):
    """Hidden until it asks. Digits choose, the PIN follows, Enter or F12 approves, Esc goes back and then away."""

    approved = Signal(str, str)
    """User name and PIN of the second person."""
    cancelled = Signal()
    """Nobody approved; nothing was lost."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._people: tuple[SecondPerson, ...] = ()
        self._chosen: SecondPerson | None = None
        self._title_words: Words = str
        self._detail_words: Words = str
        self._is_open = False
        self._icon, self._title, self._detail = QLabel(), label("title", wrap=True), label("mute", wrap=True)
        self._buttons: list[Button] = []
        self._group = QButtonGroup(self)
        self._people_row = columns(gap=8)
        self.user = QLineEdit()
        self._user = Field(look, self.user)
        self._pin_label, self.dots, self.banner = label("mute"), PinDots(look), Banner(look)
        self.approve, self._back = KeyButton("primary"), KeyButton()
        self._lay_out()
        self.user.textChanged.connect(lambda _text: self._show_chosen())
        self.user.returnPressed.connect(self._to_pin)
        self.dots.entered.connect(self._on_entered)
        self.dots.left.connect(self.back)
        self.dots.changed.connect(lambda: self.banner.clear() if self.dots.pin else None)
        self.approve.clicked.connect(self.dots.enter)
        self._back.clicked.connect(self.leave)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_tone(self, "warn")
        self.hide()
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        head = line(self._icon, self._title, gap=10)
        head.setStretch(1, 1)
        fill(layout, head, self._detail, self._people_row)
        fields = columns(gap=12)
        pin = rows(gap=3)
        fill(pin, self._pin_label, self.dots)
        fields.addWidget(self._user, 2)
        fields.addLayout(pin, 3)
        fields.setAlignment(self._user, Qt.AlignmentFlag.AlignTop)
        fill(layout, fields, self.banner, line(self._back, None, self.approve))
        self.setLayout(layout)

    @property
    def is_open(self) -> bool:
        """Whether the panel waits for a second person."""
        return self._is_open

    def ask(self, title: Words, people: Sequence[SecondPerson], *, detail: Words = str) -> None:
        """Asks one of these people; the title says in the window's language what is to be approved."""
        self._people, self._title_words, self._detail_words = tuple(people), title, detail
        self._is_open = True
        self._make_buttons()
        self.user.clear()
        self.dots.clear()
        self.banner.clear()
        self.show()
        self._choose(0 if len(people) == 1 else -1)
        self.retranslate()
        (self.dots if self._chosen else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def say_wrong(self, sentence: str | Callable[[], str]) -> None:
        """The approval was not taken: why."""
        self.dots.clear(wrong=True)
        self.banner.say("bad", sentence)
        self.dots.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Takes the panel away after an approval was taken."""
        self._is_open = False
        self.dots.clear()
        self.user.clear()
        self.hide()

    def leave(self) -> None:
        """Takes the panel away without an approval."""
        if self._is_open:
            self.close_panel()
            self.cancelled.emit()

    def back(self) -> None:
        """Back to the people; from there away."""
        if self.user.text() or (self._chosen is not None and len(self._people) > 1):
            self.user.clear()
            self._choose(-1)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave()

    def event(self, event: QEvent) -> bool:
        """Takes Esc, Enter and F12 from the screen while the panel is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, Esc goes back, F12 approves."""
        at = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        elif event.key() == Qt.Key.Key_F12:
            self.dots.enter()
        elif 0 <= at < len(self._buttons) and not self.user.hasFocus():
            self._choose(at)
            self._to_pin()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._title_words())
        detail = self._detail_words()
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._user.set_words(self.tr("or user name"))
        self.approve.set_words(self.tr("Approve"), "Enter")
        self._back.set_words(self.tr("Without approval"), "Esc")
        for at, (button, person) in enumerate(zip(self._buttons, self._people, strict=False)):
            button.setText(f"{at + 1}  {person.name}")
            button.setToolTip(role_word(person.role))
            button.setAccessibleName(f"{at + 1} {person.name}, {role_word(person.role)}")
        self.setAccessibleName(self._title.text() or self.tr("Approval"))
        self._show_chosen()

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setPixmap(self.look.picture("shield", "warn", 22))

    def _make_buttons(self) -> None:
        for old in self._buttons:
            self._group.removeButton(old)
        empty(self._people_row)
        self._buttons = []
        for at in range(min(len(self._people), MOST_SHOWN)):
            button = Button()
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, at=at: self._on_person(at))
            self._group.addButton(button)
            self._people_row.addWidget(button)
            self._buttons.append(button)
        self._people_row.addStretch(1)

    def _on_person(self, at: int) -> None:
        self._choose(at)
        self._to_pin()

    def _choose(self, at: int) -> None:
        self._chosen = self._people[at] if 0 <= at < len(self._buttons) else None
        self.user.clear()
        self._group.setExclusive(False)
        for place, button in enumerate(self._buttons):
            button.setChecked(place == at)
        self._group.setExclusive(True)
        self.dots.clear()
        self._show_chosen()

    def _to_pin(self) -> None:
        if self._user_name():
            self.dots.setFocus(Qt.FocusReason.OtherFocusReason)

    def _user_name(self) -> str:
        return self.user.text().strip() or (self._chosen.user if self._chosen else "")

    def _show_chosen(self) -> None:
        name = self.user.text().strip() or (self._chosen.name if self._chosen else "")
        self._pin_label.setText(self.tr("PIN of {name}").format(name=name) if name else self.tr("PIN"))
        self.approve.setEnabled(bool(name))

    def _on_entered(self, pin: str) -> None:
        user = self._user_name()
        if self._is_open and user:
            self.approved.emit(user, pin)
