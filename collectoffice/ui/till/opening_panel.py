"""This file is what stands beside the float while a till is being opened: counter, sum, and what the till before left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.panel import Panel, fill, label, line, refill, rows, set_tone


@dataclass(frozen=True, slots=True)
class FreeCounter:
    """A counter at which a till may be opened, and the float of the till before there (None: the first)."""

    code: int
    float_before_minor: int | None = None


class OpeningPanel(Panel):
    """The counter to choose and the float beside what is expected."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._counters: tuple[FreeCounter, ...] = ()
        self._sum_minor, self._is_begun = 0, False
        self._title, self.figure = label("title"), FigureLabel(look, 40)
        self._counter_word, self.counter, self._place = label("mute"), Choice(()), rows()
        self._before_word, self._before = label(wrap=True), label("strong", right=True)
        self._off_word, self._off = label("strong"), label("figure3", right=True)
        self._note = label("mute", wrap=True)
        before = line(self._before_word, self._before)
        before.setStretch(0, 1)
        layout = rows(margins=(16, 12, 16, 12), gap=8)
        fill(
            layout,
            self._counter_word,
            self._place,
            self._title,
            self.figure,
            before,
            line(self._off_word, None, self._off),
            self._note,
            None,
        )
        self.setLayout(layout)
        self.retranslate()

    def set_counters(self, counters: Sequence[FreeCounter]) -> None:
        """The counters without an open till; the choice stays where it still can."""
        chosen = self.counter.key
        self._counters = tuple(counters)
        fresh = Choice(tuple(str(one.code) for one in self._counters))
        fresh.chosen.connect(lambda _key: self.retranslate())
        refill(self._place, fresh)
        self.counter = fresh
        if self._counters:
            codes = [str(one.code) for one in self._counters]
            self.counter.set_key(chosen if chosen in codes else codes[0])
        self.retranslate()

    @property
    def chosen(self) -> int | None:
        """The code of the chosen counter; None where no counter is free."""
        return int(self.counter.key) if self.counter.key else None

    def show_sum(self, minor: int, *, begun: bool) -> None:
        """The float as it is being counted; before the first number it differs from nothing."""
        self._sum_minor, self._is_begun = minor, begun
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._counter_word.setText(self.tr("Counter") if self._counters else self.tr("No counter is free."))
        self.counter.set_words(
            {str(one.code): self.tr("Counter {code}").format(code=one.code) for one in self._counters}
        )
        self._title.setText(self.tr("Opening float"))
        self.figure.setText(self.look.money(self._sum_minor))
        self.figure.setAccessibleName(f"{self._title.text()} {self.figure.text()}")
        before = next((one.float_before_minor for one in self._counters if one.code == self.chosen), None)
        for part in (self._before_word, self._before):
            part.setVisible(before is not None)
        for part in (self._off_word, self._off):
            part.setVisible(before is not None and self._is_begun)
        if before is not None:
            self._show_before(before)
        self._note.setText(
            self.tr("The float comes from the safe. Where it differs from before, that is written down.")
        )
        self.setAccessibleName(self._title.text())

    def _show_before(self, before: int) -> None:
        off = self._sum_minor - before
        self._before_word.setText(self.tr("Float of the till before"))
        self._before.setText(self.look.money(before))
        self._off_word.setText(self.tr("Difference"))
        self._off.setText(self.look.money(off) if off else self.tr("✓ the same"))
        for part in (self._off_word, self._off):
            set_tone(part, "warn" if off else "ok")
