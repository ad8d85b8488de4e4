"""This file is the forms' stock: each book with its figures, and below the book with the cursor where its forms are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from collectoffice.services.queries.forms_stock import BookStock, FormsHeld
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, rows

STATE_ICONS = {"in_stock": "ring", "handed_out": "people", "used": "done", "spoiled": "warn"}
STATE_TONES = {"in_stock": "mute", "handed_out": "pri", "used": "ok", "spoiled": "warn"}


class BooksPanel(Panel):
    """Received = in stock + handed out + used + spoiled, in every line."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._books: tuple[BookStock, ...] = ()
        self._title, self._below, self._none = label("title"), label("title"), label("lead", wrap=True)
        self.table: ListTable[BookStock] = ListTable(look, self._columns(), row_height=46)
        self.held: ListTable[FormsHeld] = ListTable(look, self._held_columns(), row_height=34)
        self.table.current_changed.connect(lambda _book: self._show_held())
        layout = rows(margins=(14, 10, 8, 10), gap=6)
        layout.addWidget(self._title)
        layout.addWidget(self.table, 2)
        layout.addWidget(self._none)
        layout.addWidget(self._below)
        layout.addWidget(self.held, 3)
        layout.addStretch(0)
        self.setLayout(layout)
        self.retranslate()

    def show_books(self, books: Sequence[BookStock]) -> None:
        """Shows the stock."""
        before = self.book
        self._books = tuple(books)
        names = [(book.series, book.first) for book in self._books]
        at = names.index((before.series, before.first)) if before and (before.series, before.first) in names else 0
        self.table.put(self._books, current=at)
        self.retranslate()

    @property
    def book(self) -> BookStock | None:
        """The book with the cursor."""
        return self.table.current

    @property
    def stretch(self) -> FormsHeld | None:
        """The forms with the cursor, where the cursor was put on some."""
        return self.held.current

    def focus_list(self) -> None:
        """The cursor to the list."""
        (self.table if self._books else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Books of forms"))
        self._none.setText(self.tr("No book of forms came in yet."))
        self._none.setVisible(not self._books)
        for part in (self.table, self.held, self._below):
            part.setVisible(bool(self._books))
        self.table.setAccessibleName(self._title.text())
        self._show_held()
        self.setAccessibleName(self._title.text())

    def _show_held(self) -> None:
        book = self.book
        if book is None:
            return
        self._below.setText(self.tr("Where the forms of {series} are").format(series=book.series))
        self.held.setAccessibleName(self._below.text())
        self.held.put(book.held, current=max(self.held.currentIndex().row(), 0))

    def _columns(self) -> list[Column[BookStock]]:
        look = self.look

        def number(title: str, value: str, drop: int = 0, *, bold: bool = False) -> Column[BookStock]:
            return Column(
                lambda: self._column_word(title),
                lambda book: look.count(getattr(book, value)),
                right=True,
                drop=drop,
                bold=bold,
            )

        return [
            Column(
                lambda: self.tr("Book"),
                lambda book: f"{book.series} {book.first} – {book.last}",
                bold=True,
                grows=True,
                under=lambda book: look.day(date.fromisoformat(book.received_on)),
            ),
            number("received", "received", 1),
            number("in_stock", "in_stock", bold=True),
            number("handed_out", "handed_out"),
            number("used", "used"),
            number("spoiled", "spoiled"),
            number("returned", "returned", 2),
        ]

    def _column_word(self, title: str) -> str:
        return {
            "received": self.tr("Received"),
            "in_stock": self.tr("In stock"),
            "handed_out": self.tr("Handed out"),
            "used": self.tr("Used"),
            "spoiled": self.tr("Spoiled"),
            "returned": self.tr("Returned"),
        }[title]

    def _held_columns(self) -> list[Column[FormsHeld]]:
        return [
            Column(
                lambda: self.tr("Numbers"),
                lambda one: f"{one.first} – {one.last}" if one.last > one.first else str(one.first),
                icon=lambda one: STATE_ICONS[one.state],
                tone=lambda one: STATE_TONES[one.state],
                bold=True,
            ),
            Column(lambda: self.tr("Forms"), lambda one: self.look.count(one.last - one.first + 1), right=True),
            Column(lambda: self.tr("State"), lambda one: self._column_word(one.state)),
            Column(lambda: self.tr("With whom"), self._holder, grows=True, least=60),
        ]

    def _holder(self, one: FormsHeld) -> str:
        return self.tr("Counter {code}").format(code=one.counter) if one.counter is not None else one.name
