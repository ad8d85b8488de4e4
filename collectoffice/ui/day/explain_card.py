"""This file is a difference that has no reason yet: whose it is, how much, and the reason that is wanted."""

from __future__ import annotations

from collections.abc import Callable

from collectoffice.services.queries.day_progress import Unexplained
from collectoffice.ui.look import Look
from collectoffice.ui.till.compare_panel import FigureTile
from collectoffice.ui.till.reason_panel import ReasonPanel
from collectoffice.ui.till.words import difference_tone, difference_word
from collectoffice.ui.widgets.panel import Panel, fill, label, rows

Words = Callable[[], str]


class ExplainCard(Panel):
    """One difference after the other."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._found: Unexplained | None = None
        self._left = 0
        self._title, self._more = label("title", wrap=True), label("mute", wrap=True)
        self._card, self._tile, self.reason = Panel(look, "card"), FigureTile(look), ReasonPanel(look)
        inner = rows(margins=(14, 10, 14, 10), gap=8)
        fill(inner, self._title, self._tile, self._more)
        self._card.setLayout(inner)
        layout = rows(gap=12)
        fill(layout, self._card, self.reason, None)
        self.setLayout(layout)
        self.retranslate()

    def show_difference(self, found: Unexplained | None, left: int) -> None:
        """Shows the next difference and how many follow; another one than before empties the reason."""
        if found != self._found:
            self.reason.clear()
        self._found, self._left = found, left
        self.reason.set_usual(self._usual(), str)
        self.retranslate()

    @property
    def found(self) -> Unexplained | None:
        """The difference that is shown."""
        return self._found

    def retranslate(self) -> None:
        """Speaks anew."""
        found = self._found
        if found is None:
            return
        place = self.tr("The safe") if found.till is None else self.tr("Counter {code} · {name}")
        self._title.setText(place.format(code=found.counter, name=found.cashier))
        off = found.difference_minor
        self._tile.show_figure(difference_word(off), self.look.money(off), difference_tone(off), "warn")
        self._more.setText(self.tr("%n more without a reason", "", self._left) if self._left else "")
        self._more.setVisible(bool(self._left))
        self.setAccessibleName(self._title.text())

    def _usual(self) -> tuple[Words, ...]:
        return (
            lambda: self.tr("Counted twice, not found"),
            lambda: self.tr("Found later, see the next day"),
            lambda: self.tr("Reported to head office"),
        )
