"""This file is the receipts of a till, or the payments that one of its figures is made of: Enter opens the customer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal

from collectoffice.services.queries.till_receipts import TillReceipt
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import tender_word, time_of
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, label, rows

Words = Callable[[], str]
SHORTEST_NAME = 120


class ReceiptsPanel(Panel):
    """One line a receipt, the newest first."""

    opened = Signal(str)
    """The code of the customer whose file is wanted."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._receipts: tuple[TillReceipt, ...] = ()
        self._title_words: Words = str
        self._has_sum = False
        self._title, self._hint, self._none = label("title"), label("mute", right=True), label("lead", wrap=True)
        self.table: ListTable[TillReceipt] = ListTable(look, self._columns(), row_height=46)
        self.table.opened.connect(lambda one: self.opened.emit(one.code) if one.code else None)
        head = columns(gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._hint)
        layout = rows(margins=(14, 10, 8, 10), gap=6)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._none)
        layout.addStretch(0)
        self.setLayout(layout)
        self.retranslate()

    def show_receipts(self, title: Words, receipts: Sequence[TillReceipt], *, has_sum: bool) -> None:
        """Shows a list; without a sum where the count is blind."""
        self._title_words, self._receipts, self._has_sum = title, tuple(reversed(receipts)), has_sum
        self.table.put(self._receipts)
        self.retranslate()

    @property
    def sum_minor(self) -> int:
        """What the lines add up to."""
        return sum(one.amount_minor for one in self._receipts)

    def focus_list(self) -> None:
        """The cursor to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._title_words())
        count = self.tr("%n line(s)", "", len(self._receipts))
        self._hint.setText(f"{count} · {self.look.money(self.sum_minor)}" if self._has_sum else count)
        self._none.setText(self.tr("No receipt yet."))
        self._none.setVisible(not self._receipts)
        self.table.setVisible(bool(self._receipts))
        self.table.setAccessibleName(self._title.text() or self.tr("Receipts"))
        self.setAccessibleName(self.table.accessibleName())

    def _columns(self) -> list[Column[TillReceipt]]:
        look = self.look
        return [
            Column(lambda: self.tr("Time"), lambda one: time_of(one.at)),
            Column(
                lambda: self.tr("Receipt"),
                _tail,
                under=self._state_word,
                under_tone=lambda one: "warn" if one.undone_at or one.is_undoing else "mute",
            ),
            Column(
                lambda: self.tr("Customer"),
                lambda one: one.name,
                under=lambda one: one.code,
                grows=True,
                least=SHORTEST_NAME,
            ),
            Column(
                lambda: self.tr("Sum"),
                lambda one: look.amount(one.amount_minor),
                right=True,
                bold=True,
                tone=lambda one: "mute" if one.undone_at else "warn" if one.amount_minor < 0 else "",
                under=lambda one: " + ".join(tender_word(kind) for kind in one.tenders),
            ),
        ]

    def _state_word(self, one: TillReceipt) -> str:
        if one.undone_at:
            return self.tr("undone {time}").format(time=time_of(one.undone_at))
        return self.tr("undoing") if one.is_undoing else ""


def _tail(one: TillReceipt) -> str:
    """The end of a receipt's number, by which people know it; of several the first and how many more."""
    if not one.receipts:
        return "–"
    first = "#" + one.receipts[0].rsplit("-", 1)[-1]
    return f"{first} +{len(one.receipts) - 1}" if len(one.receipts) > 1 else first
