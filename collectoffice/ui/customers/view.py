"""This file is the customers screen: the list of all, and one customer's whole file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from collectoffice.domain.quote import Quote
from collectoffice.ui.counter.customer_panel import CustomerPanel
from collectoffice.ui.customers.facts import MonthUse, TimeLineEntry
from collectoffice.ui.customers.file_panels import OwedPanel, TimeLinePanel, UsePanel
from collectoffice.ui.customers.list_view import CustomersPanel
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, line, rows

RIGHT_WIDE, RIGHT_NARROW = 480, 380
WIDE, SHORT = 1100, 560


class CustomersView(Screen):
    """The file while a customer is open, else the list."""

    searched = Signal(str)
    page_wanted = Signal(object, int)
    """The key after which rows of the list are wanted (None: from the start), and how many."""
    opened = Signal(str)
    """The code of a customer to be opened."""
    entry_opened = Signal(object)
    """A ``TimeLineEntry`` to be opened (its receipt)."""
    statement_wanted = Signal(str)
    """Print the statement of account of this customer, by code."""
    counter_wanted = Signal(str)
    """Take this customer to the counter, by code."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._code = ""
        self.list = CustomersPanel(look)
        self.customer, self.time_line = CustomerPanel(look), TimeLinePanel(look)
        self.owed, self.use, self.banner = OwedPanel(look), UsePanel(look), Banner(look)
        self.primary, self._statement = KeyButton("primary"), KeyButton()
        self._lay_out()
        self._plug()
        self.act("F2", lambda: self.tr("Find"), self.find_customer)
        self.act("F3", lambda: self.tr("Filter"), self._next_filter, shown=self._has_file, rank=2)
        self.hint("Enter", lambda: self.tr("Open"))
        self.act("F9", lambda: self.tr("Statement"), self._want_statement, shown=self._has_file)
        self.act("F12", lambda: self.tr("To the counter"), self._want_counter, shown=self._has_file)
        self.act("Escape", lambda: self.tr("All customers"), self.show_list, shown=self._has_file)
        self.retranslate()

    def _lay_out(self) -> None:
        self._right = QWidget()
        right = rows(gap=12)
        right.addWidget(self.owed, 5)
        right.addWidget(self.use, 3)
        buttons = line(self.primary, self._statement, gap=8)
        buttons.setStretch(0, 1)
        right.addLayout(buttons)
        self._right.setLayout(right)
        file = QWidget()
        body = columns(gap=14)
        body.addWidget(self.time_line, 1)
        body.addWidget(self._right)
        whole = rows(gap=10)
        whole.addWidget(self.customer)
        whole.addLayout(body, 1)
        file.setLayout(whole)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(file)
        outer = rows(margins=(16, 12, 16, 12), gap=8)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self.banner)
        self.setLayout(outer)

    def _plug(self) -> None:
        self.list.searched.connect(self.searched)
        self.list.opened.connect(self.opened)
        self.list.page_wanted.connect(self.page_wanted)
        self.time_line.opened.connect(self.entry_opened)
        self.primary.clicked.connect(self._want_counter)
        self._statement.clicked.connect(self._want_statement)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Customers")

    # ------------------------------------------------------------------------------------------------- setters

    def show_file(self, quote: Quote, entries: Sequence[TimeLineEntry], months: Sequence[MonthUse]) -> None:
        """Opens a customer's file: what he owes, what happened (newest first), what he used (oldest first)."""
        self._code = quote.customer.code
        self.customer.show_quote(quote)
        self.time_line.show_entries(entries)
        self.owed.show_quote(quote)
        self.use.show_months(months)
        self._stack.setCurrentIndex(1)
        self.time_line.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def show_list(self) -> None:
        """Back to the list of all customers."""
        self._code = ""
        self._stack.setCurrentIndex(0)
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    @property
    def code(self) -> str:
        """The code of the open customer, or empty."""
        return self._code

    def say(self, tone: str, sentence: str) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def find_customer(self) -> None:
        """F2: the cursor to the box over the list."""
        self.show_list()
        self.list.search.selectAll()

    def arrive(self) -> None:
        """The cursor goes to the box, or to the history of the open customer."""
        (self.time_line.table if self._code else self.list.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def reflow(self, width: int, height: int) -> None:
        """Drops the kWh chart first, then the grey facts."""
        self._right.setFixedWidth(self.look.px(RIGHT_WIDE if width >= WIDE else RIGHT_NARROW))
        self.use.setVisible(height >= SHORT)
        self.customer.set_short(height < SHORT)

    # -------------------------------------------------------------------------------------------------- private

    def retranslate(self) -> None:
        """Speaks anew."""
        self.primary.set_words(self.tr("To the counter"), "F12")
        self._statement.set_words(self.tr("Statement"), "F9")
        self.setAccessibleName(self.heading())

    def _has_file(self) -> bool:
        return bool(self._code)

    def _next_filter(self) -> None:
        self.time_line.filter.next()

    def _want_statement(self) -> None:
        if self._code:
            self.statement_wanted.emit(self._code)

    def _want_counter(self) -> None:
        if self._code:
            self.counter_wanted.emit(self._code)
