"""This file is what stands between the counter and the money until a supervisor confirms it: said in the banner, asked by F12."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from collectoffice.ui.counter.questions import CounterQuestions
from collectoffice.ui.widgets.cards import Banner


class DoubtLine(QObject):
    """The clock or the machine in doubt; without a doubt it does nothing."""

    confirmed = Signal()
    """Who is at the counter looked at what is in doubt, and says that it is right."""

    def __init__(
        self, banner: Banner, questions: CounterQuestions, changed: Callable[[], None], back: Callable[[], None]
    ) -> None:
        super().__init__(banner)
        self._banner, self._questions, self._changed, self._back = banner, questions, changed, back
        self._words: Callable[[], str] | None = None

    @property
    def is_any(self) -> bool:
        """Whether something has to be confirmed before money is taken."""
        return self._words is not None

    def put(self, words: Callable[[], str] | None) -> None:
        """What is in doubt, in words; None where nothing is."""
        self._words = words
        if words is not None:
            self._banner.say("bad", words)
        self._changed()

    def ask(self) -> bool:
        """F12 is refused in words, and whether it is right is asked at once; False where nothing is in doubt."""
        if self._words is None:
            return False
        self._banner.say("bad", self._words)
        self._questions.doubt(self._words, no=self._back, yes=self.confirmed.emit)
        return True

    def word_or(self, otherwise: str) -> str:
        """What F12 does."""
        return self.tr("Confirm…") if self.is_any else otherwise
