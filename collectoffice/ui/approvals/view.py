"""This file is the list of acts that stand and wait for a second person: approved or contested one by one, by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from collectoffice.i18n.refusal_words import ACTS
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, rows
from collectoffice.ui.widgets.question import Question


@dataclass(frozen=True, slots=True)
class OpenApproval:
    """An act that waits; the sum in minor units."""

    event: str
    act: str
    amount_minor: int
    at: datetime
    who: str
    is_own: bool = False
    """Done by the one who looks at the list: somebody else answers for it."""


class ApprovalsView(Screen):
    """F12 approves the row with the cursor, F6 contests it with a word; Esc leaves the rest for another time."""

    approve_wanted = Signal(str)
    """The event of the act."""
    contest_wanted = Signal(str, str)
    """The event of the act, and what is wrong about it."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._waiting: tuple[OpenApproval, ...] = ()
        self._title, self._hint = label("h1"), label("mute", wrap=True)
        self.table: ListTable[OpenApproval] = ListTable(
            look,
            [
                Column(lambda: self.tr("When"), lambda one: look.moment(one.at), drop=1),
                Column(lambda: self.tr("Act"), self._act_word, bold=True, grows=True),
                Column(lambda: self.tr("Who"), self._who_word, drop=2),
                Column(lambda: self.tr("Sum"), lambda one: look.amount(one.amount_minor), right=True, bold=True),
            ],
        )
        self.question, self.banner = Question(look), Banner(look)
        self.approve, self.contest, self._later = KeyButton("primary"), KeyButton(), KeyButton()
        self._lay_out()
        self.approve.clicked.connect(self._approve)
        self.contest.clicked.connect(self._ask_why)
        self._later.clicked.connect(self._on_escape)
        self.table.current_changed.connect(lambda _row: self._show_row())
        self.question.ended.connect(self._on_question_ended)
        self.act("F12", lambda: self.tr("Approve"), self._approve, rank=0, shown=self._may_answer)
        self.act("F6", lambda: self.tr("Contest"), self._ask_why, shown=self._may_answer)
        self.act("Escape", lambda: self.tr("Later"), self._on_escape)
        self.retranslate()

    def show_waiting(self, waiting: Sequence[OpenApproval]) -> None:
        """Shows what waits; with nothing left it says so."""
        at = self.table.currentIndex().row()
        self._waiting = tuple(waiting)
        self.table.put(self._waiting, current=max(at, 0))
        if self.table.hasFocus() or self._later.hasFocus():
            self.arrive()
        self.retranslate()
        self.keys_changed.emit()

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("To be approved")

    def arrive(self) -> None:
        """The cursor goes to the list; from an empty one there is only the way back."""
        (self.table if self._waiting else self._later).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy_typing(self) -> bool:
        """A word of a contest would be lost."""
        return self.question.is_open

    def retranslate(self) -> None:
        """Speaks anew."""
        count = len(self._waiting)
        self._title.setText(
            self.tr("%n act(s) to be approved", "", count) if count else self.tr("Nothing waits for approval")
        )
        self._hint.setText(self.tr("These acts stand and are booked. What is contested is put right by another act."))
        self.approve.set_words(self.tr("Approve"), "F12")
        self.contest.set_words(self.tr("Contest"), "F6")
        self._later.set_words(self.tr("Later"), "Esc")
        self.table.setAccessibleName(self.heading())
        self.setAccessibleName(self.heading())
        self._show_row()

    def _lay_out(self) -> None:
        card = Panel(self.look, "card")
        inner = rows(margins=(16, 12, 16, 12), gap=8)
        inner.addWidget(self.table)
        card.setLayout(inner)
        self._foot = QWidget()
        foot = columns(gap=12)
        fill(foot, self._later, None, self.contest, self.approve)
        self._foot.setLayout(foot)
        whole = rows(margins=(16, 16, 16, 16), gap=10)
        fill(whole, self._title, self._hint)
        whole.addWidget(card, 1)
        fill(whole, self.question, self.banner, self._foot)
        self.setLayout(whole)

    def _act_word(self, one: OpenApproval) -> str:
        word = ACTS[one.act].in_language(self.look.language) if one.act in ACTS else one.act
        return word[:1].upper() + word[1:]

    def _who_word(self, one: OpenApproval) -> str:
        return self.tr("{name} (yourself)").format(name=one.who) if one.is_own else one.who

    def _may_answer(self) -> bool:
        current = self.table.current
        return current is not None and not current.is_own and not self.question.is_open

    def _show_row(self) -> None:
        may_answer = self._may_answer()
        self.approve.setEnabled(may_answer)
        self.contest.setEnabled(may_answer)
        self.keys_changed.emit()

    def _approve(self) -> None:
        current = self.table.current
        if current is not None and self._may_answer():
            self.approve_wanted.emit(current.event)

    def _ask_why(self) -> None:
        current = self.table.current
        if current is None or not self._may_answer():
            return
        event = current.event
        self._make_room(for_question=True)
        self.question.ask(
            lambda: self.tr("What is wrong about it?"),
            [
                (self.tr("No paper with a signature"), lambda: self.tr("No paper with a signature")),
                (self.tr("The customer says otherwise"), lambda: self.tr("The customer says otherwise")),
                (self.tr("The sum is wrong"), lambda: self.tr("The sum is wrong")),
                (self.tr("It should not have been done"), lambda: self.tr("It should not have been done")),
            ],
            lambda why: self.contest_wanted.emit(event, why),
            field=lambda: self.tr("or in your own words, then Enter"),
        )
        self._show_row()

    def _make_room(self, *, for_question: bool) -> None:
        """While a question is open its answers are all there is to press."""
        for part in (self._hint, self.banner, self._foot):
            part.setVisible(not for_question)

    def _on_question_ended(self) -> None:
        self._make_room(for_question=False)
        self._show_row()
        self.arrive()

    def _on_escape(self) -> None:
        if self.question.is_open:
            self.question.leave()
        else:
            self.left.emit()
