"""This file is the wait after wrong PINs, said in words: the seconds go down in the banner until the next try is taken."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from collectoffice.domain.errors import Refusal
from collectoffice.ui.widgets.cards import Banner

SECOND_MS = 1_000


class Countdown(QObject):
    """Says a refusal with the seconds that are left of its wait; afterwards nothing."""

    def __init__(self, banner: Banner, word: Callable[[Refusal], str]) -> None:
        super().__init__(banner)
        self._banner, self._word = banner, word
        self._refusal = Refusal()
        self._until: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._on_second)

    def begin(self, refusal: Refusal) -> None:
        """Takes up a refusal; without seconds in it the sentence stays."""
        seconds = refusal.facts.get("seconds")
        self._refusal = refusal
        self._until = monotonic() + seconds if isinstance(seconds, int) and seconds else None
        self._timer.start() if self._until is not None else self._timer.stop()

    def sentence(self) -> str:
        """The refusal in the window's language with the seconds left now; "" when the wait is over."""
        if self._until is None:
            return self._word(self._refusal)
        left = ceil(self._until - monotonic())
        if left <= 0:
            return ""
        return self._word(type(self._refusal)(**{**self._refusal.facts, "seconds": left}))

    def _on_second(self) -> None:
        self._banner.refresh()
        if self._until is None or monotonic() >= self._until:
            self._timer.stop()
