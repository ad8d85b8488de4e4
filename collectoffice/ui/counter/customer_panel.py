"""This file is the head card of a customer: name, code, state pills and where he lives."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QResizeEvent

from collectoffice.domain.customer import CustomerCard
from collectoffice.domain.quote import Quote
from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.cards import Pill
from collectoffice.ui.widgets.panel import Panel, label, line, rows

PILL_GAP = 10


class CustomerPanel(Panel):
    """Name and code large, pills for what the cashier must notice, then the grey facts."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._quote: Quote | None = None
        self._is_short = False
        self._name, self._code, self._facts = (
            label("h1", wrap=True),
            label("code", right=True),
            label("mute", wrap=True),
        )
        self._overdue, self._class, self._credit = Pill(look), Pill(look), Pill(look)
        self._cash_only = Pill(look)
        self._since: dict[int, date | None] = {}
        layout = rows(margins=(14, 8, 14, 8), gap=4)
        self._first = line(self._name, self._code, gap=10)
        self._second = line(None, gap=10)
        self._pills = (self._overdue, self._class, self._credit)
        layout.addLayout(self._first)
        layout.addLayout(self._second)
        layout.addWidget(self._facts)
        layout.addWidget(self._cash_only)
        self.setLayout(layout)
        self._cash_only.hide()
        self._place_pills()

    def mark_cash_only(self, customer_id: int, since: date | None) -> None:
        """Since when no cheque of a customer is taken; None where they are welcome. Told before he is shown."""
        self._since[customer_id] = since

    def show_quote(self, quote: Quote) -> None:
        """Shows a customer with what he owes."""
        self._quote = quote
        self.retranslate()

    def set_short(self, short: bool) -> None:
        """Drops the grey facts where the height is short."""
        self._is_short = short
        self._facts.setVisible(not short)
        self._place_pills()

    def _place_pills(self) -> None:
        """Beside the name; below it where the width is short."""
        below = self._is_short or self._needed() > self.width()
        row, at = (self._second, 0) if below else (self._first, 1)
        for pill in reversed(self._pills):
            row.insertWidget(at, pill)
        self._first.setStretch(0, 1 if below else 0)
        self._first.setStretch(self._first.indexOf(self._code), 0 if below else 1)
        self._name.setWordWrap(below)

    def _needed(self) -> int:
        """The width of name, pills and code beside each other."""
        self._name.ensurePolished()
        name = self._name.fontMetrics().horizontalAdvance(self._name.text())
        pills = sum(pill.sizeHint().width() + PILL_GAP for pill in self._pills if not pill.isHidden())
        return name + pills + self._code.sizeHint().width() + 4 * PILL_GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds the place of the pills again."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_pills()

    def retranslate(self) -> None:
        """Speaks anew."""
        if self._quote is None:
            return
        card = self._quote.customer
        self._name.setText(card.name)
        self._code.setText(figures.code(card.code))
        self._facts.setText(self._facts_of(card))
        periods = self._quote.overdue_periods
        overdue = self.tr("%n period(s) overdue", "", periods) if periods else ""
        self._overdue.show_state(overdue, "bad", "warn")
        self._class.show_state(card.customer_class, "", "home")
        credit = self.tr("Credit {sum}").format(sum=self.look.money(self._quote.credit_minor))
        self._credit.show_state(credit if self._quote.credit_minor > 0 else "", "ok", "credit")
        since = self._since.get(card.customer_id)
        only = self.tr("Cash only – a cheque was returned on {day}")
        self._cash_only.show_state(only.format(day=self.look.day(since)) if since else "", "bad", "cheque")
        self._place_pills()
        self.setAccessibleName(f"{card.name} {card.code}")

    def _facts_of(self, card: CustomerCard) -> str:
        facts = [
            card.address,
            card.phone,
            self.tr("Meter {number}").format(number=card.meter) if card.meter else "",
            self.tr("Route {route}").format(route=card.route) if card.route else "",
        ]
        return "  ·  ".join(fact for fact in facts if fact)
