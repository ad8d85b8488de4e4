"""This file is the forms that lie in the printers now: counter by counter the next number, and how many there are from it on."""

from __future__ import annotations

from collections.abc import Sequence

from collectoffice.services.queries.forms_stock import BookStock, FormInPrinter
from collectoffice.ui.acts.facts_list import FactsList
from collectoffice.ui.acts.form import Fact
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, fill, label, rows


class PrintersCard(Panel):
    """One line for every open till whose number is confirmed; none of them, no card."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._lying: tuple[tuple[str, FormInPrinter], ...] = ()
        self._title, self.lines = label("title"), FactsList(look)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        fill(layout, self._title, self.lines)
        self.setLayout(layout)
        self.hide()

    def show_books(self, books: Sequence[BookStock]) -> None:
        """Shows what lies in the printers, by counter."""
        lying = [(book.series, form) for book in books for form in book.in_printers]
        self._lying = tuple(sorted(lying, key=lambda one: one[1].counter))
        self.retranslate()
        self.setVisible(bool(self._lying))

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("In the printers"))
        self.setAccessibleName(self._title.text())
        self.lines.show_facts([self._line(series, form) for series, form in self._lying])

    def _line(self, series: str, form: FormInPrinter) -> Fact:
        place = self.tr("Counter {counter} · till {till}").format(counter=form.counter, till=form.till)
        if form.number is None:
            return Fact(place, self.tr("no form left"), "warn")
        left = self.tr("%n form(s) left", "", form.left)
        return Fact(place, f"{series} {form.number} · {left}")
