"""This file is the list of receipts that are saved and were never printed: shown at the start, printed with one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from collectoffice.services.queries.receipts import ReceiptLook
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, label, rows


class UnprintedView(Screen):
    """F12 prints them all as originals, printed later; Esc leaves them for another time."""

    print_wanted = Signal(list)
    """The numbers of the receipts to be printed."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._receipts: tuple[ReceiptLook, ...] = ()
        self._title, self._hint = label("h1"), label("mute")
        self._hint.setWordWrap(True)
        self.table: ListTable[ReceiptLook] = ListTable(
            look,
            [
                Column(lambda: self.tr("Receipt"), lambda one: one.number, bold=True),
                Column(lambda: self.tr("Taken at"), lambda one: look.moment(one.at), drop=1),
                Column(lambda: self.tr("Customer"), lambda one: one.customer_name, grows=True),
                Column(lambda: self.tr("Sum"), lambda one: look.amount(one.total_minor), right=True, bold=True),
            ],
        )
        self.table.opened.connect(lambda one: self.print_wanted.emit([one.number]))
        self._print, self._later = KeyButton("primary"), KeyButton()
        self._print.clicked.connect(self._print_all)
        self._later.clicked.connect(self.left)
        self._lay_out()
        self.act("F12", lambda: self.tr("Print all"), self._print_all, rank=0, shown=lambda: bool(self._receipts))
        self.hint("Enter", lambda: self.tr("Print this one"))
        self.act("Escape", lambda: self.tr("Later"), self.left.emit)
        self.retranslate()

    def show_receipts(self, receipts: Sequence[ReceiptLook]) -> None:
        """Shows what waits; with nothing left it says so."""
        self._receipts = tuple(receipts)
        self.table.put(self._receipts)
        self.retranslate()
        self.keys_changed.emit()

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Not printed")

    def arrive(self) -> None:
        """The cursor goes to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        count = len(self._receipts)
        self._title.setText(
            self.tr("%n receipt(s) saved, not printed", "", count) if count else self.tr("All receipts are printed")
        )
        self._hint.setText(self.tr("The money is safe and booked. What is printed now says: original, printed later."))
        self._print.set_words(self.tr("Print all"), "F12")
        self._later.set_words(self.tr("Later"), "Esc")
        self._print.setEnabled(bool(count))
        self.table.setAccessibleName(self.heading())
        self.setAccessibleName(self.heading())

    def _lay_out(self) -> None:
        card = Panel(self.look, "card")
        inner = rows(margins=(16, 12, 16, 12), gap=8)
        inner.addWidget(self.table)
        card.setLayout(inner)
        foot = columns(gap=12)
        foot.addWidget(self._later)
        foot.addStretch(1)
        foot.addWidget(self._print)
        whole = rows(margins=(16, 16, 16, 16), gap=12)
        whole.addWidget(self._title)
        whole.addWidget(self._hint)
        whole.addWidget(card, 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    def _print_all(self) -> None:
        if self._receipts:
            self.print_wanted.emit([one.number for one in self._receipts])
