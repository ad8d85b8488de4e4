"""This file is the strip of customers who are paid for together, one receipt each and one payment."""

from __future__ import annotations

from PySide6.QtCore import Signal

from collectoffice.domain.quote import Quote
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.panel import Panel, columns, empty, label


class BasketStrip(Panel):
    """A button a customer, with what each owes; pressing one shows his bills."""

    shown = Signal(int)
    """The place of the customer whose bills are to be shown."""
    removed = Signal(int)
    """The place of the customer to be taken out."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._quotes: list[Quote] = []
        self._at = 0
        self._adds = False
        self._title = label("strong")
        self._row = columns(gap=8)
        self._remove = Button("", "small")
        self._remove.clicked.connect(lambda: self.removed.emit(self._at))
        whole = columns(gap=10)
        whole.addWidget(self._title)
        whole.addLayout(self._row, 1)
        whole.addWidget(self._remove)
        self.setLayout(whole)
        self.hide()

    def show_quotes(self, quotes: list[Quote], at: int, *, adds: bool) -> None:
        """Shows the customers; one alone needs no strip unless another is being added."""
        self._quotes, self._at, self._adds = quotes, at, adds
        empty(self._row)
        for place, quote in enumerate(quotes):
            name = quote.customer.name.split()[-1] if " " in quote.customer.name else quote.customer.name
            button = Button(f"{name}  {self.look.amount(quote.total_minor)}", "small")
            button.setCheckable(True)
            button.setChecked(place == at)
            button.setAccessibleName(f"{quote.customer.name} {self.look.money(quote.total_minor)}")
            button.setToolTip(quote.customer.name)
            button.clicked.connect(lambda _checked=False, place=place: self.shown.emit(place))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.setVisible(len(quotes) > 1 or (adds and bool(quotes)))
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Paid together: {count}").format(count=len(self._quotes)))
        self._remove.setText(self.tr("Take out"))
        self._remove.setAccessibleName(self.tr("Take this customer out of the payment"))
        self._remove.setVisible(len(self._quotes) > 1)
        self.setAccessibleName(self._title.text())
