"""This file is the guide through the paper receipts of before a restore: what is missing, one counterfoil at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.services.queries.backups import MissingNumbers
from collectoffice.ui.backup.facts import PaperTyped
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.field import DayField, Field
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows


class PaperCard(Panel):
    """The list shrinks with each paper; the next number stands in the field already."""

    entered = Signal()
    """Enter in the last field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._missing: tuple[MissingNumbers, ...] = ()
        self._may_enter = False
        self._title, self._hint = label("title"), label("mute", wrap=True)
        self.table: ListTable[MissingNumbers] = ListTable(
            look,
            [
                Column(lambda: self.tr("From"), lambda one: one.first, bold=True),
                Column(lambda: self.tr("To"), lambda one: one.last, bold=True),
                Column(lambda: self.tr("Papers"), lambda one: str(one.count), right=True),
            ],
        )
        self.table.current_changed.connect(lambda _one: self._propose())
        self._number, self._customer = QLineEdit(), QLineEdit()
        self._day, self._amount = DayField(look), AmountField(look, role="")
        self._fields = [Field(look, part) for part in (self._number, self._day, self._customer, self._amount)]
        self._amount.entered.connect(self.entered)
        layout = rows(margins=(14, 10, 14, 12), gap=8)
        fill(layout, self._title, self._hint)
        layout.addWidget(self.table, 1)
        fill(layout, line(*self._fields[:2], gap=12), line(*self._fields[2:], gap=12))
        self.setLayout(layout)
        self.retranslate()

    def show_missing(self, missing: Sequence[MissingNumbers], today: date, *, may_enter: bool) -> None:
        """Shows what is left; what is being typed stays, unless its number was written in."""
        changed = tuple(missing) != self._missing
        self._missing, self._may_enter = tuple(missing), may_enter
        self._day.today = today
        if changed:
            self.table.put(self._missing)
            self._propose()
        for field in self._fields:
            field.setVisible(may_enter)
        self.setVisible(bool(self._missing))
        self.retranslate()

    @property
    def typed(self) -> PaperTyped | None:
        """The counterfoil, or None where something of it is missing."""
        day, amount = self._day.day, self._amount.minor
        number, customer = self._number.text().strip(), self._customer.text().strip()
        if not number or not customer or day is None or amount is None:
            return None
        return PaperTyped(number, customer, day, amount)

    @property
    def number(self) -> str:
        """The number in the field, or the first of the stretch with the cursor."""
        current = self.table.current
        return self._number.text().strip() or (current.first if current else "")

    def next_paper(self) -> None:
        """After one was written in: the day stays, the next customer is typed."""
        self._customer.clear()
        self._amount.set_minor(None)
        self._customer.setFocus()

    def focus_field(self) -> None:
        """The cursor to the customer of the next paper."""
        (self._customer if self._may_enter else self.table).setFocus()

    def retranslate(self) -> None:
        """Speaks anew."""
        left = sum(one.count for one in self._missing)
        self._title.setText(self.tr("%n receipt(s) issued on paper, in no book", "", left))
        self._hint.setText(
            self.tr("They were issued after the backup. Enter them from their counterfoils; the list shrinks.")
        )
        words = (
            self.tr("Number on the paper"),
            self.tr("Date on the paper"),
            self.tr("Customer code"),
            self.tr("Cash received"),
        )
        for field, word in zip(self._fields, words, strict=True):
            field.set_words(word, self._day.hint() if field.inner is self._day else "")
        self.table.setAccessibleName(self._title.text())

    def _propose(self) -> None:
        current = self.table.current
        self._number.setText(current.first if current else "")
