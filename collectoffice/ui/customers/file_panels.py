"""This file is the parts of the customer file: the time line, what is owed today, the months of consumption."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from collectoffice.domain.quote import BillDue, Quote
from collectoffice.ui.customers import time_line_words
from collectoffice.ui.customers.facts import MonthUse, TimeLineEntry
from collectoffice.ui.customers.kwh_chart import KwhChart
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, line, rows, set_tone

FILTERS = ("all", "bills", "payments")
_KEPT = {"bills": time_line_words.BILLS, "payments": time_line_words.PAYMENTS}


class TimeLinePanel(Panel):
    """Everything that happened, newest first: date, what, document, who, sum."""

    opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._entries: tuple[TimeLineEntry, ...] = ()
        self._title = label("title")
        self.filter = Choice(FILTERS, "tab")
        self.filter.set_key("all")
        self.filter.chosen.connect(lambda _key: self._show())
        self.table: ListTable[TimeLineEntry] = ListTable(
            look,
            [
                Column(lambda: self.tr("Date"), lambda entry: look.day(entry.on), under=lambda entry: entry.time),
                Column(
                    lambda: self.tr("What"),
                    time_line_words.word,
                    bold=True,
                    grows=True,
                    icon=time_line_words.icon,
                    tone=time_line_words.tone,
                    under=lambda entry: time_line_words.below(entry, look),
                    least=170,
                ),
                Column(
                    lambda: self.tr("Sum"), lambda entry: time_line_words.sum_of(entry, look), right=True, bold=True
                ),
            ],
            row_height=48,
        )
        self.table.opened.connect(self.opened)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, self.filter))
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_entries(self, entries: Sequence[TimeLineEntry], *, keep_place: bool = False) -> None:
        """Shows events, newest first; read anew, the cursor may keep its place."""
        place = max(self.table.currentIndex().row(), 0) if keep_place else 0
        self._entries = tuple(entries)
        self._show(place)

    @property
    def current(self) -> TimeLineEntry | None:
        """The line with the cursor."""
        return self.table.current

    def _show(self, place: int = 0) -> None:
        kept = _KEPT.get(self.filter.key)
        self.table.put([entry for entry in self._entries if kept is None or entry.kind in kept], current=place)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("History"))
        self.filter.set_words({"all": self.tr("All"), "bills": self.tr("Bills"), "payments": self.tr("Payments")})
        self.table.setAccessibleName(self.tr("Bills and payments, newest first"))


class OwedPanel(Panel):
    """What is owed today with the late fee of each bill."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._quote: Quote | None = None
        self._title, self._note = label("title"), label("mute", right=True)
        self.figure = FigureLabel(look, 32, right=False)
        self._late_word, self._late = label("mute", right=True), label("code", right=True)
        set_tone(self._late, "bad")
        self.table: ListTable[BillDue] = ListTable(
            look,
            [
                Column(
                    lambda: self.tr("Period"),
                    lambda bill: look.period(bill.period),
                    bold=True,
                    grows=True,
                    icon=_icon,
                    tone=_tone,
                    under=self._state,
                    under_tone=_tone,
                ),
                Column(lambda: self.tr("Due"), lambda bill: look.day(bill.due), drop=1),
                Column(lambda: self.tr("Principal"), lambda bill: look.amount(bill.open_minor), right=True, drop=2),
                Column(lambda: self.tr("Late fee"), lambda bill: look.amount(bill.late_fee_minor), right=True),
                Column(lambda: self.tr("Owed"), lambda bill: look.amount(bill.total_minor), right=True, bold=True),
            ],
            row_height=43,
        )
        self.table.shows_current = False
        late = rows(gap=0)
        late.addWidget(self._late_word)
        late.addWidget(self._late)
        head = line(self.figure, late)
        head.setStretch(0, 1)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._note))
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_quote(self, quote: Quote) -> None:
        """Shows what a customer owes."""
        self._quote = quote
        self.table.put(list(quote.bills))
        self.table.setVisible(bool(quote.bills))
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        quote = self._quote
        self._title.setText(self.tr("Owed"))
        self._note.setText(self.tr("as of today, late fee included"))
        self.table.setAccessibleName(self.tr("Owed, bill by bill"))
        if quote is None:
            return
        late = sum(bill.total_minor for bill in quote.bills if bill.is_overdue)
        self.figure.setText(self.look.money(quote.total_minor) if quote.bills else self.tr("✓ Nothing owed"))
        set_tone(self.figure, "" if quote.bills else "ok")
        self._late_word.setText(self.tr("Overdue") if late else "")
        self._late.setText(self.look.money(late) if late else "")

    def _state(self, bill: BillDue) -> str:
        if bill.is_overdue:
            return self.tr("%n day(s) overdue", "", bill.days_late)
        return self.tr("Not due yet") if bill.open_minor else self.tr("Late fee left")


class UsePanel(Panel):
    """Thirteen months of consumption."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._months: tuple[MonthUse, ...] = ()
        self._title, self._note = label("title"), label("mute", right=True)
        self.chart = KwhChart(look)
        layout = rows(margins=(14, 10, 14, 8), gap=4)
        layout.addLayout(line(self._title, None, self._note))
        layout.addWidget(self.chart, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_months(self, months: Sequence[MonthUse]) -> None:
        """Shows months, oldest first."""
        self._months = tuple(months)
        self.chart.show_months(months)
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("kWh, 13 months"))
        known = [month.kwh for month in self._months if month.kwh is not None]
        mean = self.tr("– – mean {kwh}").format(kwh=self.look.count(round(sum(known) / len(known)))) if known else ""
        self._note.setText(mean)
        said = ", ".join(f"{month.period} {month.kwh}" for month in self._months if month.kwh is not None)
        self.chart.setAccessibleName(f"{self._title.text()}: {said}")


def _tone(bill: BillDue) -> str:
    return "bad" if bill.is_overdue else "mute"


def _icon(bill: BillDue) -> str:
    return "warn" if bill.is_overdue else "ring"
