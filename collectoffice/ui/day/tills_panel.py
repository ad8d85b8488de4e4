"""This file is the tills of a day with their sums, live while they are open: each row opens its reading."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal

from collectoffice.domain.day_sheet import TillReading
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import (
    STATE_ICONS,
    STATE_TONES,
    difference_icon,
    difference_tone,
    difference_word,
    state_word,
    time_of,
)
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, titled_list

HIDDEN = "·····"
"""A sum that is not shown before the till is counted."""


class TillsPanel(Panel):
    """One till a row, two lines each."""

    opened = Signal(object)
    """A ``TillReading`` to be opened."""
    current_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._blind: frozenset[int] = frozenset()
        self._long_open: frozenset[int] = frozenset()
        self._title, self._hint, self._none = label("title"), label("mute", right=True), label("lead", wrap=True)
        self.table: ListTable[TillReading] = ListTable(look, self._columns(), row_height=50)
        self.table.opened.connect(self.opened)
        self.table.current_changed.connect(lambda _till: self.current_changed.emit())
        self.setLayout(titled_list(self._title, self._hint, self.table, self._none))
        self.retranslate()

    def _columns(self) -> list[Column[TillReading]]:
        look = self.look
        return [
            Column(
                lambda: self.tr("Till"),
                lambda till: till.cashier,
                bold=True,
                icon=lambda till: "warn" if till.till in self._long_open else STATE_ICONS[till.state],
                tone=lambda till: "warn" if till.till in self._long_open else "",
                under=self._state_line,
                under_tone=lambda till: "warn" if till.till in self._long_open else STATE_TONES[till.state],
                grows=True,
            ),
            Column(
                lambda: self.tr("Receipts"),
                lambda till: look.count(sum(span.count for span in till.receipts)),
                right=True,
                under=self._missing_line,
                under_tone=lambda _till: "bad",
                drop=1,
            ),
            Column(
                lambda: self.tr("Net"),
                lambda till: self._sum(till, till.net_minor),
                right=True,
                bold=True,
                under=self._undone_line,
                under_tone=lambda _till: "warn",
            ),
            Column(
                lambda: self.tr("Counted"),
                lambda till: look.amount(till.counted_minor) if till.counted_minor is not None else "–",
                right=True,
                drop=2,
            ),
            Column(
                lambda: self.tr("Over, short"),
                lambda till: "–" if till.difference_minor is None else look.amount(till.difference_minor),
                right=True,
                bold=True,
                tone=lambda till: difference_tone(till.difference_minor),
                icon=lambda till: difference_icon(till.difference_minor),
                under=self._difference_line,
            ),
        ]

    def show_tills(
        self, tills: Sequence[TillReading], blind: Collection[int] = (), long_open: Collection[int] = ()
    ) -> None:
        """Shows the tills; of the blind ones no sum, the long open ones marked."""
        current = self.table.current
        self._blind, self._long_open = frozenset(blind), frozenset(long_open)
        numbers = [till.till for till in tills]
        at = numbers.index(current.till) if current is not None and current.till in numbers else 0
        self.table.put(tuple(tills), current=at)
        self.retranslate()

    def is_blind(self, till: TillReading) -> bool:
        """Whether this till's sums are hidden."""
        return till.till in self._blind

    @property
    def current(self) -> TillReading | None:
        """The till with the cursor."""
        return self.table.current

    def focus_list(self) -> None:
        """The cursor to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        is_empty = not self.table.rows_model.rows
        self._title.setText(self.tr("Tills of the day"))
        self._hint.setText("" if is_empty else self.tr("Enter: what it took"))
        self._none.setText(self.tr("No till was opened on this day."))
        self._none.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self.table.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        self.table.refit()

    def _state_line(self, till: TillReading) -> str:
        counter = self.tr("Counter {code}").format(code=till.counter)
        return f"{counter} · {state_word(till.state)} {time_of(till.closed_at or till.opened_at)}"

    def _sum(self, till: TillReading, minor: int) -> str:
        return HIDDEN if self.is_blind(till) else self.look.amount(minor)

    def _undone_line(self, till: TillReading) -> str:
        if not till.undone_minor or self.is_blind(till):
            return ""
        return self.tr("undone {sum}").format(sum=self.look.amount(till.undone_minor))

    def _missing_line(self, till: TillReading) -> str:
        missing = sum(len(span.missing) for span in till.receipts)
        return self.tr("%n missing", "", missing) if missing else ""

    def _difference_line(self, till: TillReading) -> str:
        if till.difference_minor is None:
            return self.tr("not closed")
        if till.difference_minor and till.settled_minor == till.difference_minor:
            return self.tr("settled")
        return difference_word(till.difference_minor)
