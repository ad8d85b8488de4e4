"""This file is the list of all customers: a page of rows at a time, smooth at 300,000."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal

from collectoffice.domain.customer import CustomerCard
from collectoffice.ui import figures
from collectoffice.ui.counter.search_panel import SearchField
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.list_table import Column, ListTable, Rows
from collectoffice.ui.widgets.panel import Panel, label, line, rows

PAGE = 64


class LazyRows(Rows[CustomerCard]):
    """Rows that ask for their next page when the list is scrolled near its end."""

    page_wanted = Signal(object, int)
    """The key after which rows are wanted (None: the first page), and how many."""

    def __init__(self, columns: Sequence[Column[CustomerCard]]) -> None:
        super().__init__(columns)
        self._is_whole = True
        self._is_waiting = False
        self._last_key: object = None

    def begin(self) -> None:
        """Forgets all rows and asks for the first page."""
        self.put([])
        self._is_whole, self._is_waiting, self._last_key = False, True, None
        self.page_wanted.emit(None, PAGE)

    def add_page(self, page: Sequence[CustomerCard], last_key: object) -> None:
        """Takes a page; one shorter than asked for is the last."""
        self._is_waiting = False
        self._last_key = last_key
        self._is_whole = len(page) < PAGE
        self.append(page)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether there are rows not asked for yet."""
        return not parent.isValid() and not self._is_whole and not self._is_waiting

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Asks for the next page."""
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.page_wanted.emit(self._last_key, PAGE)


class CustomersPanel(Panel):
    """A box to narrow the list, the list, and how many there are."""

    searched = Signal(str)
    opened = Signal(str)
    """The code of the customer to be opened."""
    page_wanted = Signal(object, int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._total = 0
        self._sum_minor = 0
        self._title, self._facts = label("title"), label("mute", right=True)
        self.search = SearchField(look)
        columns: list[Column[CustomerCard]] = [
            Column(
                lambda: self.tr("Customer"),
                lambda card: card.name,
                bold=True,
                grows=True,
                least=160,
                under=lambda card: card.address,
            ),
            Column(lambda: self.tr("Code"), lambda card: figures.code(card.code)),
            Column(lambda: self.tr("Phone"), lambda card: card.phone, drop=2, tone=lambda _card: "mute"),
            Column(lambda: self.tr("Meter"), lambda card: card.meter, drop=3, tone=lambda _card: "mute"),
            Column(lambda: self.tr("Route"), lambda card: card.route, drop=4, tone=lambda _card: "mute"),
            Column(
                lambda: self.tr("Owed"),
                lambda card: look.amount(card.open_minor),
                right=True,
                bold=True,
                tone=lambda card: "" if card.open_minor else "ok",
            ),
        ]
        self.table: ListTable[CustomerCard] = ListTable(look, columns, row_height=52)
        self.lazy = LazyRows(columns)
        self.table.rows_model = self.lazy
        self.table.setModel(self.lazy)
        self.lazy.page_wanted.connect(self.page_wanted)
        self.table.opened.connect(lambda card: self.opened.emit(card.code))
        self.search.searched.connect(self.searched)
        self.search.moved.connect(lambda _step: self.table.setFocus())
        self.search.submitted.connect(lambda _text: self._open_current())
        layout = rows(margins=(14, 10, 14, 10), gap=8)
        layout.addWidget(self.search)
        layout.addLayout(line(self._title, None, self._facts))
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self.retranslate()

    def begin(self) -> None:
        """Asks for the list anew."""
        self.lazy.begin()

    def add_page(self, page: Sequence[CustomerCard], last_key: object) -> None:
        """Takes a page of the list."""
        is_first = not self.lazy.rows
        self.lazy.add_page(page, last_key)
        if is_first:
            if page:
                self.table.setCurrentIndex(self.lazy.index(0, 0))
            self.table.refit()

    def show_hits(self, hits: Sequence[CustomerCard]) -> None:
        """Shows what a search found instead of the list."""
        self.lazy.add_page([], None)
        self.table.put(list(hits))

    def set_totals(self, total: int, sum_minor: int) -> None:
        """How many customers there are, and what they owe."""
        self._total, self._sum_minor = total, sum_minor
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self.search.setPlaceholderText(self.tr("Scan a barcode, or type a code / phone / name…"))
        self.search.setAccessibleName(self.tr("Find a customer"))
        self._title.setText(self.tr("Customers: {count}").format(count=self.look.count(self._total)))
        self._facts.setText(self.tr("Owed in all {sum}").format(sum=self.look.money(self._sum_minor)))
        self.table.setAccessibleName(self.tr("All customers"))

    def _open_current(self) -> None:
        if (card := self.table.current) is not None:
            self.opened.emit(card.code)
