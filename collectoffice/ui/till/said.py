"""This file is what the till screen says in each state: its heads, steps, receipts, and what its close is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from collectoffice.domain.day_sheet import TillReading
from collectoffice.ui.look import Look
from collectoffice.ui.till.facts import CountedTill, OpenTill
from collectoffice.ui.till.steps_panel import Step
from collectoffice.ui.till.words import difference_word

Words = Callable[[], str]
CLOSE = 4
"""The place of the last step."""
_AT = {"none": 0, "open": 1, "recount": 1, "counted": 3, "closed": CLOSE}


class TillSaid(QObject):
    """A till in words, in the window's language of the moment; ``state`` is the screen's (``TillView.state``)."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look

    def title(self, state: str) -> str:
        """The head of the screen."""
        return {
            "none": self.tr("Open a till"),
            "open": self.tr("Till"),
            "recount": self.tr("Count again"),
            "counted": self.tr("Close the till"),
            "closed": self.closed_title(),
        }[state]

    def primary(self, state: str, *, is_off: bool) -> str:
        """What F12 does; ``is_off``: a difference waits for its reason."""
        if state == "counted":
            return self.tr("Write reason, close till") if is_off else self.tr("Close the till")
        words = {"none": self.tr("Open the till"), "closed": self.tr("To the day")}
        return words.get(state, self.tr("Lock the count"))

    def facts(self, till: OpenTill | None, counted: CountedTill | None) -> str:
        """The grey line at the right of the head; empty where no till is open."""
        if counted is not None:
            return self.receipts(counted.reading)
        if till is None:
            return ""
        return self.tr("Till {number} · counter {counter} · open since {time} · {day}").format(
            number=till.number, counter=till.counter, time=till.opened_at, day=self._look.day(till.business_date)
        )

    def notes_title(self, state: str, *, is_locked: bool) -> str:
        """The head of the notes."""
        if state == "none":
            return self.tr("Float by notes and coins")
        return self.tr("Notes counted") if is_locked else self.tr("Count the drawer")

    def notes_hint(self, state: str) -> str:
        """What becomes of counts before."""
        if state == "counted":
            return self.tr("F5 count again – both are kept")
        return self.tr("the first count is kept") if state == "recount" else ""

    def notes_note(self, state: str) -> str:
        """That the count is blind."""
        return "" if state == "none" else self.tr("What the books expect is shown when the count is locked.")

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

    def counts_kept(self, many: int) -> str:
        """How many counts are kept beside the one that is being made."""
        return self.tr("%n count(s) kept", "", many)

    def reason_missing(self) -> str:
        """A difference has no reason yet."""
        return self.tr("Say why first: a digit takes a hint, F7 brings the usual reasons.")

    def number_missing(self) -> str:
        """Nobody looked at the form in the printer yet."""
        return self.tr("Look at the form in the printer: is it this number? Enter or F12 takes it.")

    def closed_title(self) -> str:
        """The head of what stands beside a closed till."""
        return self.tr("The till is closed")

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
