"""This file is what a till has to say for itself: its steps, its receipts, why it may differ, and what its close does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from collectoffice.domain.day_sheet import TillReading
from collectoffice.ui.look import Look
from collectoffice.ui.till.facts import CountedTill
from collectoffice.ui.till.steps_panel import Step
from collectoffice.ui.till.words import difference_word

Words = Callable[[], str]
CLOSE = 4
"""The place of the last step."""
_AT = {"none": 0, "open": 1, "recount": 1, "counted": 3, "closed": CLOSE}


class TillSaid(QObject):
    """A till in words, in the window's language of the moment."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look

    def receipts(self, reading: TillReading) -> str:
        """The receipts of a till in one grey line: how many, and that no number is missing."""
        count = sum(span.count for span in reading.receipts)
        missing = sum(len(span.missing) for span in reading.receipts)
        parts = [
            self.tr("Counter {code}").format(code=reading.counter),
            self.tr("%n receipt(s)", "", count),
            self.tr("%n number(s) missing", "", missing) if missing else self.tr("no number missing"),
        ]
        if reading.reprints:
            parts.append(self.tr("%n reprint(s)", "", reading.reprints))
        return " · ".join(parts)

    def steps(self, state: str, opened_at: str, counted: CountedTill | None) -> Sequence[Step]:
        """The steps of a till with their time; with no difference comparing and explaining tick themselves."""
        off = counted.off_minor if counted is not None else 0
        at = CLOSE if state == "counted" and not off else _AT[state]
        is_compared = counted is not None and state in ("counted", "closed")
        details: tuple[Words, ...] = (
            lambda: opened_at,
            lambda: self._counted_word(counted),
            lambda: self._compared_word(off) if is_compared else "",
            lambda: self._explained_word(state, off) if is_compared else "",
            str,
        )
        words: tuple[Words, ...] = (
            lambda: self.tr("Open"),
            lambda: self.tr("Count"),
            lambda: self.tr("Compare"),
            lambda: self.tr("Explain"),
            lambda: self.tr("Close"),
        )
        return [
            Step(word, detail, "done" if place < at or state == "closed" else "now" if place == at else "later")
            for place, (word, detail) in enumerate(zip(words, details, strict=True))
        ]

    def hints_title(self, off: int) -> str:
        """The question that the hints answer."""
        if off == 0:
            return self.tr("The count agrees")
        said = self.tr("Why {sum} short?") if off < 0 else self.tr("Why {sum} over?")
        return said.format(sum=self._look.money(abs(off)))

    def nothing_off(self) -> str:
        """What the close does, where there is nothing to explain."""
        return self.tr(
            "Nothing to explain. F12 closes the till: its cash goes to the safe, and it is never edited again."
        )

    def closed(self, reading: TillReading) -> str:
        """What became of the till's cash, and the reason that was written."""
        cash = self.tr("Its cash went to the safe: {sum}").format(sum=self._look.money(reading.counted_minor or 0))
        reason = self.tr("Reason: {reason}").format(reason=reading.reason)
        return f"{cash}\n{reason}" if reading.reason else cash

    def usual_reasons(self, off: int) -> tuple[Words, ...]:
        """The usual reasons why a till is short, or over."""
        if off < 0:
            return (
                lambda: self.tr("Counted twice, not found"),
                lambda: self.tr("Too much change given"),
                lambda: self.tr("Payment typed, money not received"),
            )
        return (
            lambda: self.tr("Counted twice, not found"),
            lambda: self.tr("Customer left change behind"),
            lambda: self.tr("Money received, payment not typed"),
        )

    def becomes_of_it(self) -> str:
        """What becomes of a difference."""
        return self.tr("Stands on its own account until it is paid or written off; never forced to zero.")

    def _counted_word(self, counted: CountedTill | None) -> str:
        if counted is None:
            return self.tr("blind, by notes")
        return self.tr("{time} · locked").format(time=counted.counted_at)

    def _compared_word(self, off: int) -> str:
        return f"{difference_word(off)} {self._look.money(abs(off))}" if off else difference_word(off)

    def _explained_word(self, state: str, off: int) -> str:
        if not off:
            return self.tr("nothing to explain")
        return self.tr("explained") if state == "closed" else self.tr("reason wanted")
