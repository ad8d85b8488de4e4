"""This file is the form of one counterfoil: its number and day, the customer, the sum, and everything it was paid with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from collectoffice.ui.acts.customer_field import CustomerField
from collectoffice.ui.backup.facts import CustomerFound, PaperTyped
from collectoffice.ui.counter.entry import DeskRules, Entry
from collectoffice.ui.counter.tender_panel import TenderPanel
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.field import DayField, Field
from collectoffice.ui.widgets.panel import Panel, fill, label, rows, set_tone


class PaperForm(Panel):
    """Enter goes from field to field; what was paid with adds up to the sum on the paper, or the form says what is missing."""

    customer_wanted = Signal(str)
    """Find the customer of this text."""
    entered = Signal()
    """Enter in a field behind which nothing is left to be typed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._entry = Entry()
        self._rules: DeskRules | None = None
        self.problem: Callable[[], str] = str
        """What ``finished`` found missing, in the window's language."""
        self._number, self._day, self._sum = QLineEdit(), DayField(look), AmountField(look, role="")
        self._customer, self.tender = CustomerField(look), TenderPanel(look)
        self.tender.set_notes(round_notes=False, added=False, tight=True)
        self._fields = [Field(look, part) for part in (self._number, self._day, self._customer, self._sum)]
        self._state = label("strong", wrap=True)
        layout = rows(gap=8)
        upper = QGridLayout()
        upper.setHorizontalSpacing(12)
        upper.setColumnStretch(0, 3)
        upper.setColumnStretch(1, 2)
        for place, field in enumerate(self._fields):
            upper.addWidget(field, *divmod(place, 2), Qt.AlignmentFlag.AlignTop)
        fill(layout, upper, self.tender, self._state, None)
        self.setLayout(layout)
        self._plug()
        self.retranslate()

    def _plug(self) -> None:
        self._number.returnPressed.connect(self._day.setFocus)
        self._day.returnPressed.connect(self._customer.setFocus)
        self._customer.wanted.connect(self.customer_wanted)
        self._customer.changed.connect(self._on_customer_changed)
        self._customer.entered.connect(self._sum.setFocus)
        self._sum.amount_changed.connect(lambda _minor: self._weigh())
        self._sum.problem_changed.connect(self._fields[3].say)
        self._sum.entered.connect(self.entered)
        self.tender.changed.connect(self._weigh)
        self.tender.entered.connect(self.entered)
        self.tender.removed.connect(self._take_out)

    # ------------------------------------------------------------------------------------------------ in and out

    def set_rules(self, today: date, rules: DeskRules) -> None:
        """The day it is, and the rules that say what notes can pay."""
        self._day.today, self._rules = today, rules
        self._weigh()

    @property
    def number(self) -> str:
        """The number in its field."""
        return self._number.text().strip()

    def set_number(self, number: str) -> None:
        """The paper that is typed next."""
        self._number.setText(number)

    def put_customer(self, text: str) -> None:
        """Takes a scanned code for the customer."""
        self._customer.put(text)

    def show_found(self, found: CustomerFound) -> None:
        """Who was found for what stands in the customer's field."""
        self._customer.show_found(found.text, found.cards)
        if self._customer.card is not None and found.quote is not None:
            self._entry.quotes = [found.quote]
            self._weigh()

    @property
    def is_typing(self) -> bool:
        """Whether something typed here would be lost."""
        return bool(self._customer.edit.text() or self._sum.text() or self._entry.tenders or self.tender.has_typing)

    def clear(self) -> None:
        """The next paper: the day stays."""
        self._entry = Entry()
        self._customer.put("")
        self._sum.set_minor(None)
        self.tender.clear()
        self._weigh()

    def focus_first(self) -> None:
        """The cursor to the first field that is empty."""
        gap = next((widget for is_open, widget, _word in self._gaps() if is_open), self._customer)
        gap.setFocus()

    def finished(self) -> PaperTyped | None:
        """The counterfoil, or None: the cursor stands where something is missing, and ``problem`` says what.

        A part of the sum that was paid in one way is listed, and the rest asked for.
        """
        gap = next(((widget, word) for is_open, widget, word in self._gaps() if is_open), None)
        if gap is not None:
            self._ask(*gap)
            return None
        left, typed = self._left_minor, self.tender.typed
        if left and self.tender.focus_first_gap():
            self.problem = lambda: self.tr("How it was paid is not complete: something is missing at the cursor.")
            return None
        if left and typed is not None and typed.amount_minor <= left:
            self._entry.tenders.append(typed)
            self.tender.clear()
            self._weigh()
        if self._left_minor:
            over = typed is not None and typed.amount_minor > left
            self._ask(self.tender.amount, self._state.text if over else self._left_words)
            return None
        day, amount_minor, card = self._day.day, self._sum.minor, self._customer.card
        assert day is not None, "a gap otherwise"
        assert amount_minor is not None, "a gap otherwise"
        assert card is not None, "a gap otherwise"
        return PaperTyped(self.number, card.code, day, amount_minor, tuple(self._entry.tenders))

    def retranslate(self) -> None:
        """Speaks anew."""
        words = (
            self.tr("Number on the paper"),
            self.tr("Date on the paper"),
            self.tr("Customer: code, phone or name"),
            self.tr("Sum on the paper"),
        )
        for field, word in zip(self._fields, words, strict=True):
            field.set_words(word, self._day.hint() if field.inner is self._day else "")
        self._customer.edit.setAccessibleName(words[2])
        self._sum.regroup()
        self._say_state()

    # -------------------------------------------------------------------------------------------------- private

    def _gaps(self) -> list[tuple[bool, QWidget, Callable[[], str]]]:
        return [
            (not self.number, self._number, lambda: self.tr("The number on the paper is missing.")),
            (self._day.day is None, self._day, lambda: self.tr("The date on the paper is missing.")),
            (self._customer.card is None, self._customer, lambda: self.tr("The customer is missing.")),
            (self._sum.minor is None, self._sum, lambda: self.tr("The sum on the paper is missing.")),
        ]

    def _ask(self, widget: QWidget, word: Callable[[], str]) -> None:
        self.problem = word
        widget.setFocus()

    @property
    def _left_minor(self) -> int:
        """What the listed ways of paying leave of the sum."""
        return (self._sum.minor or 0) - sum(tender.amount_minor for tender in self._entry.tenders)

    def _left_words(self, left_minor: int | None = None) -> str:
        """What of the sum has no way of paying yet; without a sum, what the listed ones leave."""
        left = self._left_minor if left_minor is None else left_minor
        return self.tr("Still to be entered: {sum}").format(sum=self.look.money(left))

    def _on_customer_changed(self) -> None:
        if self._customer.card is None and self._entry.quotes:
            self._entry.quotes = []
            self._weigh()

    def _take_out(self, place: int) -> None:
        del self._entry.tenders[place]
        self._weigh()

    def _weigh(self) -> None:
        """The next way of paying is proposed with what is left."""
        self._entry.amount_minor = self._sum.minor or 0
        if self._rules is not None:
            self.tender.show_entry(self._entry, self._rules)
        self._say_state()

    def _say_state(self) -> None:
        typed = self.tender.typed
        left = self._left_minor - (typed.amount_minor if typed is not None else 0)
        if self._sum.minor is None:
            owed = self._entry.quotes[0].total_minor if self._entry.quotes else 0
            tone, said = "", self.tr("Owes now: {sum}").format(sum=self.look.money(owed)) if owed else ""
        elif left > 0:
            tone, said = "warn", self._left_words(left)
        elif left < 0:
            tone, said = "bad", self.tr("{sum} more than the paper says").format(sum=self.look.money(-left))
        else:
            tone, said = "ok", self.tr("Adds up: {sum}").format(sum=self.look.money(self._sum.minor))
        self._state.setText(said)
        set_tone(self._state, tone)
