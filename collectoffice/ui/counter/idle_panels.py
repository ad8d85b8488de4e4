"""This file is what the counter shows instead of bills: nothing begun, nothing found, nothing owed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from collectoffice.domain.quote import Quote
from collectoffice.ui.counter.entry import LastPaid
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows, set_tone


class _Notice(Panel):
    """An icon, a sentence in large and one in grey."""

    def __init__(self, look: Look, icon: str, tone: str) -> None:
        super().__init__(look, "card")
        self._icon_name, self._tone = icon, tone
        self._icon, self.title, self.detail = QLabel(), label("h1", wrap=True), label("lead", wrap=True)
        for part in (self._icon, self.title, self.detail):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.layout_rows = rows(margins=(24, 16, 24, 16), gap=10)
        fill(self.layout_rows, None, self._icon, self.title, self.detail)
        self.setLayout(self.layout_rows)
        self.restyle()

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setPixmap(self.look.picture(self._icon_name, self._tone or "mute", 48))


class EmptyPanel(_Notice):
    """Nothing begun: scan. Without an open till: open one."""

    till_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "barcode", "pri")
        self._has_till = True
        self._today: tuple[int, int | None] = (0, 0)
        self._open_till = KeyButton("primary")
        self._open_till.clicked.connect(self.till_wanted)
        fill(self.layout_rows, line(None, self._open_till, None), None)
        self.retranslate()

    def set_till(self, has_till: bool) -> None:
        """Whether money can be taken."""
        self._has_till = has_till
        self.retranslate()

    def set_today(self, receipts: int, sum_minor: int | None) -> None:
        """Today's line; no sum while the count is blind."""
        self._today = (receipts, sum_minor)
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        receipts, sum_minor = self._today
        self._open_till.setVisible(not self._has_till)
        self._open_till.set_words(self.tr("Open a till"), "^4")
        if not self._has_till:
            self.title.setText(self.tr("No till is open"))
            self.detail.setText(self.tr("Customers can be looked up; to take money, open a till first."))
            return
        self.title.setText(self.tr("Scan a barcode to begin"))
        shown = "" if sum_minor is None else self.look.money(sum_minor)
        today = self.tr("Today: %n receipt(s) · {sum}", "", receipts).format(sum=shown).rstrip(" ·")
        self.detail.setText(today if receipts else self.tr("Nothing taken today yet"))


class NotFoundPanel(_Notice):
    """No hit: what was tried, and what to do."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "search", "warn")
        self._text = ""
        fill(self.layout_rows, None)
        self.retranslate()

    def show_text(self, text: str) -> None:
        """What was searched for."""
        self._text = text
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self.title.setText(self.tr("Nobody found for “{text}”").format(text=self._text))
        self.detail.setText(
            self.tr(
                "Tried: customer code, bill, meter, phone, name and address. Shorten it, or ask whether head office's "
                "newest file was imported."
            )
        )


class NothingOwedPanel(_Notice):
    """Nothing owed: when the newest period was paid, and the statement."""

    statement_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "done", "ok")
        self._quote: Quote | None = None
        self._last: LastPaid | None = None
        self._statement = KeyButton()
        self._statement.clicked.connect(self.statement_wanted)
        fill(self.layout_rows, line(None, self._statement, None), None)
        set_tone(self, "ok")
        set_tone(self.title, "ok")
        self.retranslate()

    def show_quote(self, quote: Quote, last: LastPaid | None) -> None:
        """Shows a customer without debt."""
        self._quote, self._last = quote, last
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        self.title.setText(self.tr("Nothing owed"))
        self.detail.setText(self._sentence())
        self._statement.set_words(self.tr("Customer file and statement"), "^2")

    def _sentence(self) -> str:
        parts = []
        if self._last is not None:
            parts.append(
                self.tr("Period {period} was paid on {day}, receipt {number}.").format(
                    period=self.look.period(self._last.period),
                    day=self.look.day(self._last.at.date()),
                    number=self._last.receipt,
                )
            )
        if self._quote is not None and self._quote.credit_minor > 0:
            parts.append(self.tr("Credit balance {sum}.").format(sum=self.look.money(self._quote.credit_minor)))
        parts.append(self.tr("F8 takes a prepayment."))
        return " ".join(parts)
