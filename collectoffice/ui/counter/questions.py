"""This file is what the counter asks, each question in the one strip below the bills and never in a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from collectoffice.ui.acts.words import reasons_of_the_desk
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.question import Question

Done = Callable[[], None]
REASONS = ("wrong_amount", "wrong_customer", "wrong_tender", "customer_changed_mind", "duplicate")
"""Why the last payment is undone; any other reason is typed."""


class CounterQuestions(QObject):
    """Asks once; the first answer is always the one that changes nothing."""

    asking = Signal()
    """A question opens."""

    def __init__(self, look: Look, strip: Question) -> None:
        super().__init__(strip)
        self._look, self._strip = look, strip

    def unusual(self, given_minor: int, due_minor: int, *, no: Done, yes: Done) -> None:
        """Was so much really handed over?"""
        money = self._look.money
        self._ask(
            lambda: self.tr("{given} for {due}: is that right?").format(given=money(given_minor), due=money(due_minor)),
            [("no", lambda: self.tr("No, correct it"), no), ("yes", lambda: self.tr("Yes, take it"), yes)],
        )

    def replace(self, *, stay: Done, leave: Done, together: Done) -> None:
        """Another customer comes while a payment is being typed."""
        self._ask(
            lambda: self.tr("A payment is being typed. Open the other customer?"),
            [
                ("no", lambda: self.tr("Stay here"), stay),
                ("yes", lambda: self.tr("Open, drop what is typed"), leave),
                ("add", lambda: self.tr("Pay together"), together),
            ],
        )

    def doubt(self, sentence: Callable[[], str], *, no: Done, yes: Done) -> None:
        """Something a supervisor confirms before money is taken: the clock, another machine."""
        self._ask(
            sentence,
            [("no", lambda: self.tr("Not now"), no), ("yes", lambda: self.tr("I looked: it is right"), yes)],
        )

    def drop(self, *, stay: Done, leave: Done) -> None:
        """Esc while something is typed."""
        self._ask(
            lambda: self.tr("Drop what is typed?"),
            [("no", lambda: self.tr("Stay here"), stay), ("yes", lambda: self.tr("New customer"), leave)],
        )

    def reason(self, receipt: str, chosen: Callable[[str], None]) -> None:
        """Why a receipt is voided: one of the desk's list, or another one typed."""
        self._strip.ask(
            lambda: self.tr("Void receipt {number}? Choose the reason").format(number=receipt),
            [(reason.key, reason.word) for reason in reasons_of_the_desk(self._look, REASONS)],
            chosen,
            field=lambda: self.tr("Another reason, then Enter"),
        )
        self.asking.emit()

    def _ask(self, title: Callable[[], str], answers: list[tuple[str, Callable[[], str], Done]]) -> None:
        acts = {key: act for key, _word, act in answers}
        self._strip.ask(title, [(key, word) for key, word, _act in answers], lambda key: acts[key]())
        self.asking.emit()
