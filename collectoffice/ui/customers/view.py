"""This file is the customers screen: the list of all, and one customer's whole file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from collectoffice.domain.quote import Quote
from collectoffice.ui.acts.case import PAID
from collectoffice.ui.acts.panel import ActsPanel
from collectoffice.ui.counter.customer_panel import CustomerPanel
from collectoffice.ui.customers.facts import MonthUse, TimeLineEntry
from collectoffice.ui.customers.file_panels import OwedPanel, TimeLinePanel, UsePanel
from collectoffice.ui.customers.list_view import CustomersPanel
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, line, rows

RIGHT_WIDE, RIGHT_NARROW, RIGHT_ACTS = 480, 380, 480
"""``RIGHT_ACTS``: in a narrow window a form takes a little from the history beside it."""
WIDE, SHORT = 1100, 560


class CustomersView(Screen):
    """The file while a customer is open, else the list."""

    searched = Signal(str)
    page_wanted = Signal(object, int)
    """The key after which rows of the list are wanted (None: from the start), and how many."""
    opened = Signal(str)
    """The code of a customer to be opened."""
    entry_opened = Signal(object)
    """A ``TimeLineEntry``: what can be done with it."""
    undo_wanted = Signal(object)
    """A ``TimeLineEntry``: the payment to be undone."""
    acts_wanted = Signal()
    """The customer's other acts."""
    statement_wanted = Signal(str)
    """Print the statement of account of this customer, by code."""
    counter_wanted = Signal(str)
    """Take this customer to the counter, by code."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._code, self._is_wide = "", True
        self.list = CustomersPanel(look)
        self.customer, self.time_line = CustomerPanel(look), TimeLinePanel(look)
        self.owed, self.use, self.banner = OwedPanel(look), UsePanel(look), Banner(look)
        self.primary, self._statement, self._others = KeyButton("primary"), KeyButton(), KeyButton()
        self.acts_panel = ActsPanel(look)
        self._lay_out()
        self._plug()
        self._bind()
        self.retranslate()

    def _bind(self) -> None:
        """The keys; while acts stand over the right column F12, F9 and Esc are theirs."""
        self.act("F2", lambda: self.tr("Find"), self.find_customer, rank=3)
        self.act("F3", lambda: self.tr("Filter"), self._next_filter, shown=self._is_reading, rank=3)
        self.act("F5", lambda: self.tr("Other acts…"), self.acts_wanted.emit, shown=self._is_reading)
        self.hint("1 – 9", lambda: self.tr("Choose"), shown=lambda: self.acts_panel.is_open)
        self.hint("Enter", lambda: self.tr("Open"), shown=lambda: not self.acts_panel.is_open)
        self.act("F9", self._print_word, self._press_print, shown=self._has_paper)
        self.act("F11", lambda: self.tr("Undo"), self._want_undo, shown=self._can_undo)
        self.act("F12", self._primary_word, self._press_primary, shown=self._has_primary, rank=0)
        self.act("Escape", self._escape_word, self._go_back, shown=self._has_file)

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        facts = QWidget()
        right = rows(gap=12)
        right.addWidget(self.owed, 5)
        right.addWidget(self.use, 3)
        buttons = line(self.primary, self._statement, gap=8)
        buttons.setStretch(0, 1)
        right.addLayout(buttons)
        right.addWidget(self._others)
        facts.setLayout(right)
        self._right.addWidget(facts)
        self._right.addWidget(self.acts_panel)
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
        self.time_line.table.current_changed.connect(lambda _entry: self.keys_changed.emit())
        self._statement.clicked.connect(self._want_statement)
        self._others.clicked.connect(self.acts_wanted)
        self.acts_panel.state_changed.connect(self._on_acts)
        self.acts_panel.closed.connect(self.arrive)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Customers")

    # ------------------------------------------------------------------------------------------------- setters

    def show_file(self, quote: Quote, entries: Sequence[TimeLineEntry], months: Sequence[MonthUse]) -> None:
        """Opens a customer's file: what he owes, what happened (newest first), what he used (oldest first).

        The same customer again is read anew; the line with the cursor and an open form stay.
        """
        is_same = quote.customer.code == self._code
        self._code = quote.customer.code
        self.customer.show_quote(quote)
        self.time_line.show_entries(entries, keep_place=is_same)
        self.owed.show_quote(quote)
        self.use.show_months(months)
        self._stack.setCurrentIndex(1)
        if not is_same:
            self.acts_panel.close_panel()
        if not self.acts_panel.is_open:
            self.time_line.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    def show_list(self) -> None:
        """Back to the list of all customers."""
        self._code = ""
        self.acts_panel.close_panel()
        self._stack.setCurrentIndex(0)
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_changed.emit()

    @property
    def code(self) -> str:
        """The code of the open customer, or empty."""
        return self._code

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def find_customer(self) -> None:
        """F2: the cursor to the box over the list."""
        self.show_list()
        self.list.search.selectAll()

    def arrive(self) -> None:
        """The cursor goes to the box, or to the history of the open customer; in a form it stays."""
        if self.acts_panel.is_open:
            return
        (self.time_line.table if self._code else self.list.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy_typing(self) -> bool:
        """Whether something typed into a form would be lost."""
        return self.acts_panel.is_form and self.acts_panel.card.is_typing

    def take_scan(self, text: str) -> bool:
        """Whether a form that asks for a customer took this scan."""
        return self.acts_panel.is_form and self.acts_panel.card.take_scan(text)

    def reflow(self, width: int, height: int) -> None:
        """Drops the kWh chart first, then the grey facts."""
        self._is_wide = width >= WIDE
        self._fit_right()
        self.use.setVisible(height >= SHORT)
        self.customer.set_short(height < SHORT)

    # -------------------------------------------------------------------------------------------------- private

    def retranslate(self) -> None:
        """Speaks anew."""
        self.primary.set_words(self.tr("To the counter"), "F12")
        self._statement.set_words(self.tr("Statement"), "F9")
        self._others.set_words(self.tr("Other acts…"), "F5")
        self.setAccessibleName(self.heading())

    def _has_file(self) -> bool:
        return bool(self._code)

    def _is_reading(self) -> bool:
        return self._has_file() and not self.acts_panel.is_open

    def _on_acts(self) -> None:
        self._right.setCurrentIndex(1 if self.acts_panel.is_open else 0)
        # A form says at its own button what is wrong; it takes the height of the sentence below it.
        self.banner.setVisible(not self.acts_panel.is_form)
        self._fit_right()
        self.keys_changed.emit()

    def _fit_right(self) -> None:
        narrow = RIGHT_ACTS if self.acts_panel.is_open else RIGHT_NARROW
        self._right.setFixedWidth(self.look.px(RIGHT_WIDE if self._is_wide else narrow))

    def _can_undo(self) -> bool:
        entry = self.time_line.current
        return (
            self._is_reading()
            and entry is not None
            and entry.source is not None
            and entry.source.kind in PAID
            and bool(entry.source.counter)
            and not entry.is_undone
        )

    def _want_undo(self) -> None:
        self.undo_wanted.emit(self.time_line.current)

    def _has_paper(self) -> bool:
        return self._is_reading() or (self.acts_panel.state == "list" and self.acts_panel.list.has_paper)

    def _print_word(self) -> str:
        return self.acts_panel.list.print_word() if self.acts_panel.is_open else self.tr("Statement")

    def _press_print(self) -> None:
        if self.acts_panel.is_open:
            self.acts_panel.list.want_print()
        else:
            self._want_statement()

    def _has_primary(self) -> bool:
        return self._is_reading() or self.acts_panel.is_form

    def _primary_word(self) -> str:
        return self.tr("Do it") if self.acts_panel.is_form else self.tr("To the counter")

    def _press_primary(self) -> None:
        if self.acts_panel.is_form:
            self.acts_panel.card.press_primary()
        else:
            self._want_counter()

    def _escape_word(self) -> str:
        return self.tr("Back") if self.acts_panel.is_open else self.tr("All customers")

    def _go_back(self) -> None:
        if self.acts_panel.is_open:
            self.acts_panel.go_back()
        else:
            self.show_list()

    def _next_filter(self) -> None:
        self.time_line.filter.next()

    def _want_statement(self) -> None:
        if self._code:
            self.statement_wanted.emit(self._code)

    def _want_counter(self) -> None:
        if self._code:
            self.counter_wanted.emit(self._code)
