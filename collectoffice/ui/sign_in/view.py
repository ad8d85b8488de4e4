"""This file is the sign-in screen: what is safe on the left, who sits down in the middle, the PIN on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QWidget

from collectoffice.ui.languages import LANGUAGES, NAMES
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import Button, KeyButton, LaidButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, columns, empty, fill, label, line, rows
from collectoffice.ui.widgets.pin import PinDots, PinPad
from collectoffice.ui.wording import role_word

SHOWN_PEOPLE = 5
NARROW, SHORT = 1100, 560


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in; ``note`` says in the window's language what his till is doing."""

    user: str
    name: str
    role: str
    note: Callable[[], str] = str


class _PersonButton(LaidButton):
    def __init__(self, person: Person, digit: int) -> None:
        super().__init__("person", (14, 6, 14, 6), gap=12)
        self._person, self._digit = person, digit
        self._name, self._note, cap = label("title"), label("mute"), label("cap")
        cap.setText(str(digit))
        words = rows(gap=0)
        fill(words, self.part(self._name), self.part(self._note))
        self.row.addLayout(words, 1)
        self.row.addWidget(self.part(cap))
        self.setCheckable(True)

    def retranslate(self) -> None:
        note = self._person.note()
        self._name.setText(self._person.name)
        self._note.setText("  ·  ".join(part for part in (role_word(self._person.role), note) if part))
        self.setAccessibleName(f"{self._digit} {self._person.name}, {self._note.text()}")


class SignInView(Screen):
    """Press a digit, type the PIN, Enter."""

    sign_in_wanted = Signal(str, str)
    """User name and PIN."""
    language_wanted = Signal(str)
    practice_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._people: list[Person] = []
        self._facts: list[tuple[str, Callable[[], str]]] = []
        self._chosen: Person | None = None
        self._place: Callable[[], str] = str
        self._can_practise = False
        self._make()
        self._plug()
        self.hint("1–9", lambda: self.tr("Choose yourself"))
        self.hint("0–9", lambda: self.tr("PIN"))
        self.hint("Enter", lambda: self.tr("Sign in"))
        self.act("F7", lambda: self.tr("Language"), self._next_language)
        self.act("F8", lambda: self.tr("Practice"), self.practice_wanted.emit, shown=lambda: self._can_practise)
        self.act("Escape", lambda: self.tr("Someone else"), self._on_escape)
        self.retranslate()

    def _make(self) -> None:
        look = self.look
        self._left = Panel(look, "dark")
        self._bolt, self._office, self._place_label = QLabel(), label("hero", wrap=True), label("mute", wrap=True)
        self._facts_rows = rows(gap=10)
        self._languages = Choice(LANGUAGES, "dark")
        self._languages.set_words(dict(NAMES))
        self._practice = Button("", "dark")
        left = rows(margins=(32, 40, 24, 24), gap=10)
        fill(left, self._bolt, self._office, self._place_label)
        left.addSpacing(16)
        left.addLayout(self._facts_rows)
        fill(left, None, self._practice, self._languages)
        self._left.setLayout(left)

        self._who, self._who_hint = label("sub"), label("mute", wrap=True)
        self._people_rows = rows(gap=8)
        self._group = QButtonGroup(self)
        self.user = QLineEdit()
        self._other = Field(look, self.user)
        middle = rows(gap=6)
        fill(middle, self._who, self._who_hint)
        middle.addSpacing(4)
        middle.addLayout(self._people_rows)
        fill(middle, self._other, None)

        self._pin_title, self._pin_hint = label("sub"), label("mute", wrap=True)
        self.dots = PinDots(look)
        self.pad = PinPad(self.dots)
        self.banner = Banner(look)
        self.enter = KeyButton("primary")
        right = rows(gap=6)
        fill(right, self._pin_title, self._pin_hint)
        right.addSpacing(4)
        fill(right, self.dots, self.banner, self.pad, self.enter, None)
        self._right = QWidget()
        self._right.setLayout(right)

        self._form = columns(margins=(40, 40, 40, 16), gap=40)
        self._form.addLayout(middle, 1)
        self._form.addWidget(self._right, 1)
        whole = columns(gap=0)
        whole.addWidget(self._left)
        whole.addLayout(self._form, 1)
        self.setLayout(whole)

    def _plug(self) -> None:
        self.enter.clicked.connect(self.dots.enter)
        self.dots.entered.connect(self._on_entered)
        self.dots.changed.connect(self._on_pin_changed)
        self.user.textChanged.connect(lambda _text: self._show_chosen())
        self.user.returnPressed.connect(self.dots.setFocus)
        self._languages.chosen.connect(self.language_wanted)
        self._practice.clicked.connect(self.practice_wanted)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Sign in")

    # ------------------------------------------------------------------------------------------------- setters

    def set_office(self, name: str, place: Callable[[], str]) -> None:
        """The office's name, and its counter and code in the window's language."""
        self._office.setText(name)
        self._place = place
        self.retranslate()

    def set_facts(self, facts: Sequence[tuple[str, Callable[[], str]]]) -> None:
        """What is safe and what waits: icon name and sentence."""
        self._facts = list(facts)
        self.retranslate()

    def set_practice_offer(self, offered: bool) -> None:
        """Whether a practice office can be opened from here."""
        self._can_practise = offered
        self.retranslate()
        self.keys_changed.emit()

    def set_people(self, people: Sequence[Person], chosen: int = 0) -> None:
        """Who may sign in; the first nine have a digit, others type their user name."""
        self._people = list(people)
        empty(self._people_rows)
        self._buttons: list[_PersonButton] = []
        for at, person in enumerate(people[:SHOWN_PEOPLE]):
            button = _PersonButton(person, at + 1)
            button.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            self._group.addButton(button)
            self._people_rows.addWidget(button)
            self._buttons.append(button)
        self._other.setVisible(len(people) != 1)
        self._choose(chosen if chosen < len(people) else -1)
        self.retranslate()

    def say_wrong(self, sentence: str | Callable[[], str]) -> None:
        """The PIN was not taken: why, tries left, seconds to wait."""
        self.dots.clear(wrong=True)
        self.banner.say("bad", sentence)
        self.dots.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empties PIN and message."""
        self.dots.clear()
        self.banner.clear()

    def arrive(self) -> None:
        """The cursor goes to the PIN."""
        self.dots.setFocus(Qt.FocusReason.OtherFocusReason)

    def reflow(self, width: int, height: int) -> None:
        """Drops the reassurance, then the number pad."""
        self._left.setVisible(width >= NARROW)
        self._left.setFixedWidth(self.look.px(400 if width >= 1300 else 340))
        self.pad.setVisible(height >= SHORT)
        margin = self.look.px(40 if height >= SHORT else 16)
        self._form.setContentsMargins(margin, margin, margin, 12)

    # -------------------------------------------------------------------------------------------------- private

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit outside the PIN picks a person."""
        at = event.key() - Qt.Key.Key_1
        if 0 <= at < min(len(self._people), SHOWN_PEOPLE):
            self._choose(at)
            self.dots.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._place_label.setText(self._place())
        self._who.setText(self.tr("Who sits at the counter?"))
        self._who_hint.setText(self.tr("Esc, then the digit; or type the user name"))
        self._pin_hint.setText(self.tr("At least 4 digits · the number keys work"))
        self._other.set_words(self.tr("Another user name"))
        self._practice.setText(self.tr("Practice mode (nothing counts)  F8"))
        self._practice.setAccessibleName(self._practice.text())
        self._practice.setVisible(self._can_practise)
        self._languages.set_key(self.look.language)
        self.enter.set_words(self.tr("Sign in"), "Enter")
        for button in getattr(self, "_buttons", []):
            button.retranslate()
        self._show_facts()
        self._show_chosen()
        self.setAccessibleName(self.heading())

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._bolt.setPixmap(self.look.picture("bolt", "barink", 40))
        self._show_facts()

    def _show_facts(self) -> None:
        self._bolt.setPixmap(self.look.picture("bolt", "barink", 40))
        empty(self._facts_rows)
        for icon, words in self._facts:
            holder, picture, text = QWidget(), QLabel(), label(wrap=True)
            picture.setPixmap(self.look.picture(icon, "barink", 20))
            text.setText(words())
            row = line(picture, text, gap=10)
            row.setStretch(1, 1)
            holder.setLayout(row)
            self._facts_rows.addWidget(holder)

    def _choose(self, at: int) -> None:
        before = self._chosen
        self._chosen = self._people[at] if 0 <= at < len(self._people) else None
        if self._chosen is not None:
            self._buttons[at].setChecked(True) if at < len(self._buttons) else None
            self.user.clear()
        if before is not None:
            # Who types before the office has answered keeps what was typed.
            self.dots.clear()
        self._show_chosen()

    def _show_chosen(self) -> None:
        typed = self.user.text().strip()
        if typed:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        name = typed or (self._chosen.name if self._chosen else "")
        self._pin_title.setText(self.tr("PIN of {name}").format(name=name) if name else self.tr("PIN"))
        self.enter.setEnabled(bool(name))

    def _on_pin_changed(self) -> None:
        if self.dots.pin:
            self.banner.clear()

    def _on_entered(self, pin: str) -> None:
        user = self.user.text().strip() or (self._chosen.user if self._chosen else "")
        if user:
            self.sign_in_wanted.emit(user, pin)

    def _on_escape(self) -> None:
        if self.dots.pin:
            self.dots.clear()
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_language(self) -> None:
        at = LANGUAGES.index(self.look.language)
        self.language_wanted.emit(LANGUAGES[(at + 1) % len(LANGUAGES)])
