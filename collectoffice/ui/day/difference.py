"""This file is what may be done about a closed till's difference, asked in one strip: paid, written off, explained, corrected."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.day_sheet import TillReading
from collectoffice.domain.errors import Refusal
from collectoffice.domain.money import CURRENCIES, parse_amount
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import difference_word
from collectoffice.ui.widgets.question import Question

Words = Callable[[], str]


class DifferenceQuestion(QObject):
    """Offers what the role may do, and only what there is to do."""

    settle_wanted = Signal(int, str, object)
    """A till, ``paid`` or ``written_off``, and how much in minor units (None: all that is left)."""
    asked = Signal()
    """A second question stands in the strip."""
    no_amount = Signal()
    """What was typed as a part is no amount."""
    explain_wanted = Signal(object)
    correct_wanted = Signal(object)
    """A ``TillReading``."""

    def __init__(self, look: Look, strip: Question) -> None:
        super().__init__(strip)
        self._look, self._strip = look, strip

    def answers(self, till: TillReading | None, acts: Collection[str]) -> list[tuple[str, Words]]:
        """What may be done about a till's difference by a role that may do these acts."""
        off = till.difference_minor if till is not None else None
        if till is None or off is None:
            return []
        left = off - till.settled_minor
        is_reconciled = till.state == "reconciled"
        paid: Words = (lambda: self.tr("The cashier paid it")) if left < 0 else (lambda: self.tr("It was paid out"))
        offered: tuple[tuple[str, str, bool, Words], ...] = (
            ("paid", "settle_difference", bool(left), paid),
            ("written_off", "write_off_difference", bool(left), lambda: self.tr("Write it off")),
            ("explain", "explain_difference", bool(off) and not is_reconciled, lambda: self.tr("Another reason")),
            ("correct", "correct_till", not is_reconciled, lambda: self.tr("The count was wrong")),
        )
        return [(key, word) for key, act, is_open, word in offered if is_open and act in acts]

    def ask(self, till: TillReading, acts: Collection[str]) -> None:
        """Asks; the first answers change something, Esc leaves it."""
        answers = self.answers(till, acts)
        if not answers:
            return
        if len(answers) == 1:
            answers.append(("leave", lambda: self.tr("Leave it")))
        self._strip.ask(lambda: self._title(till), answers, lambda answer: self._on_answer(till, answer))

    def _title(self, till: TillReading) -> str:
        place = self.tr("Counter {code} · {name}").format(code=till.counter, name=till.cashier)
        left = (till.difference_minor or 0) - till.settled_minor
        return f"{place}: {difference_word(left)} {self._look.money(left)}" if left else place

    def _on_answer(self, till: TillReading, answer: str) -> None:
        if answer == "paid":
            self._ask_how_much(till)
        elif answer == "written_off":
            self.settle_wanted.emit(till.till, answer, None)
        elif answer == "explain":
            self.explain_wanted.emit(till)
        elif answer == "correct":
            self.correct_wanted.emit(till)

    def _ask_how_much(self, till: TillReading) -> None:
        """All that is left with Enter, or a part that is typed; the desk refuses more than is left."""
        left = abs((till.difference_minor or 0) - till.settled_minor)
        self._strip.ask(
            lambda: self._title(till),
            [("", lambda: self.tr("All of it: {sum}").format(sum=self._look.money(left)))],
            lambda said: self._on_amount(till, said),
            field=lambda: self.tr("or a part of it"),
        )
        self.asked.emit()

    def _on_amount(self, till: TillReading, said: str) -> None:
        try:
            amount = parse_amount(said, CURRENCIES[self._look.currency]) if said else None
        except Refusal:
            self.no_amount.emit()
            return
        self.settle_wanted.emit(till.till, "paid", amount)
