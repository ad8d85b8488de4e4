"""This file is the card of what can be done: the facts of what was opened, papers to print again, and the acts by digit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from collectoffice.ui.acts.digit_button import DigitButton
from collectoffice.ui.acts.facts_list import FactsList
from collectoffice.ui.acts.form import ActForm, Fact, Words
from collectoffice.ui.acts.parts import headed, scrolled
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import Panel, fill, label, refill, rows


@dataclass(frozen=True, slots=True)
class Opened:
    """What was opened: its name, its facts, what can be done and the paper that F9 prints."""

    title: Words
    facts: Callable[[], Sequence[Fact]]
    acts: tuple[ActForm, ...]
    paper: str = ""
    """A receipt's number or a slip's event; empty: nothing to print."""
    was_printed: bool = False


class ListCard(Panel):
    """Digits choose an act; F9 prints, Esc goes back (both are the screen's keys)."""

    chosen = Signal(object)
    """An ``ActForm``."""
    print_wanted = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.opened: Opened | None = None
        self._title, self._nothing = label("sub", wrap=True), label("mute", wrap=True)
        self.facts = FactsList(look)
        self._place = rows()
        self._buttons: list[DigitButton] = []
        self._print, self._back = KeyButton(), KeyButton("foot")
        self._print.clicked.connect(self.want_print)
        self._back.clicked.connect(self.left)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = rows(margins=(14, 10, 14, 10), gap=8)
        acts, inner = QWidget(), rows(margins=(0, 0, 6, 0), gap=10)
        fill(inner, self.facts, self._place, self._nothing, None)
        acts.setLayout(inner)
        self._scroll = scrolled(acts)
        layout.addLayout(headed(self._title, self._back))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._print)
        self.setLayout(layout)
        self.retranslate()

    def show_opened(self, opened: Opened) -> None:
        """Shows what can be done about something."""
        self.opened = opened
        holder, inner = QWidget(), rows(gap=5)
        self._buttons = []
        for act in opened.acts:
            button = DigitButton(len(self._buttons) + 1)
            button.clicked.connect(lambda _checked=False, act=act: self.chosen.emit(act))
            inner.addWidget(button)
            self._buttons.append(button)
        holder.setLayout(inner)
        refill(self._place, holder)
        self.retranslate()
        (self._buttons[0] if self._buttons else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def want_print(self) -> None:
        """F9: prints the paper of what was opened."""
        if self.opened is not None and self.opened.paper:
            self.print_wanted.emit(self.opened.paper)

    @property
    def has_paper(self) -> bool:
        """Whether there is a paper to be printed."""
        return self.opened is not None and bool(self.opened.paper)

    def print_word(self) -> str:
        """What F9 does: prints for the first time, or again."""
        again = self.opened is not None and self.opened.was_printed
        return self.tr("Print again") if again else self.tr("Print")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, ↑ and ↓ move."""
        at = event.key() - Qt.Key.Key_1
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if 0 <= at < len(self._buttons):
            self._buttons[at].click()
        elif step and self._buttons:
            focused = [place for place, button in enumerate(self._buttons) if button.hasFocus()]
            place = (focused[0] + step) % len(self._buttons) if focused else 0
            self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self._buttons[place])
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._back.set_words(self.tr("Back"), "Esc")
        opened = self.opened
        if opened is None:
            return
        self._title.setText(opened.title())
        self.setAccessibleName(opened.title())
        self.facts.show_facts(opened.facts())
        for button, act in zip(self._buttons, opened.acts, strict=True):
            button.set_word(act.word())
        self._nothing.setText("" if opened.acts else self.tr("Nothing here can be changed by you now."))
        self._nothing.setVisible(not opened.acts)
        self._print.set_words(self.print_word(), "F9")
        self._print.setVisible(bool(opened.paper))
