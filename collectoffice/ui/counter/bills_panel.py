"""This file is the list of a customer's open bills, each with its late fee, ticked or not."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal

from collectoffice.domain.quote import BillDue, Quote
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, line, rows


class BillsPanel(Panel):
    """Open bills, oldest due first. Space ticks, the sum follows at once."""

    ticked = Signal(object)
    """The bill whose tick changes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._unticked: Collection[int] = ()
        self._title, self._hint = label("title"), label("mute", right=True)
        self.table: ListTable[BillDue] = ListTable(look, self._columns(), row_height=42)
        self.table.shows_current = False
        self.table.ticked.connect(self.ticked)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._hint))
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self.retranslate()

    def _columns(self) -> list[Column[BillDue]]:
        look = self.look
        return [
            Column(str, lambda _bill: "", ticked=lambda bill: bill.bill_id not in self._unticked),
            Column(lambda: self.tr("Period"), lambda bill: look.period(bill.period)),
            Column(lambda: self.tr("Bill no."), lambda bill: bill.number, drop=3),
            Column(
                lambda: self.tr("kWh"),
                lambda bill: "" if bill.kwh is None else look.count(bill.kwh),
                right=True,
                drop=5,
            ),
            Column(lambda: self.tr("Due"), lambda bill: look.day(bill.due), drop=2),
            Column(lambda: self.tr("State"), self._state, tone=_tone, icon=_icon, grows=True),
            Column(lambda: self.tr("Principal"), lambda bill: look.amount(bill.open_minor), right=True, drop=4),
            Column(lambda: self.tr("Late fee"), lambda bill: look.amount(bill.late_fee_minor), right=True),
            Column(lambda: self.tr("Owed"), lambda bill: look.amount(bill.total_minor), right=True, bold=True),
        ]

    def show_quote(self, quote: Quote, unticked: Collection[int]) -> None:
        """Shows the open bills of a customer."""
        self._unticked = unticked
        at = self.table.currentIndex().row()
        is_same = [bill.bill_id for bill in self.table.rows_model.rows] == [bill.bill_id for bill in quote.bills]
        self.table.put(list(quote.bills), current=at if is_same else 0)
        self.retranslate()

    def show_ticks(self, unticked: Collection[int]) -> None:
        """Paints the ticks anew."""
        self._unticked = unticked
        self.table.repaint_rows()
        self.retranslate()

    def set_row_height(self, height: int) -> None:
        """The height of a row at 100 % text."""
        self.table.set_row_height(height)

    def retranslate(self) -> None:
        """Speaks anew."""
        bills = self.table.rows_model.rows
        chosen = sum(1 for bill in bills if bill.bill_id not in self._unticked)
        self._title.setText(self.tr("Unpaid bills"))
        self._hint.setText(self.tr("Chosen {chosen} / {all} · oldest first").format(chosen=chosen, all=len(bills)))
        self.table.setAccessibleName(self.tr("Unpaid bills"))

    def _state(self, bill: BillDue) -> str:
        if bill.is_overdue:
            return self.tr("%n day(s) overdue", "", bill.days_late)
        if not bill.open_minor:
            return self.tr("Late fee left")
        return self.tr("Not due yet")


def _tone(bill: BillDue) -> str:
    return "bad" if bill.is_overdue else "warn" if not bill.open_minor else "mute"


def _icon(bill: BillDue) -> str:
    return "warn" if bill.is_overdue else "half" if not bill.open_minor else "ring"
