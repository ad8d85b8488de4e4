"""This file is the amount to pay: the largest figure of the window, in words below it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from collectoffice.domain.words import amount_in_words
from collectoffice.ui.counter.entry import DeskRules, Entry
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, label, line, rows


class DuePanel(Panel):
    """What the chosen bills ask, late fee and all; F8 types another amount on purpose."""

    amount_typed = Signal(object)
    """The amount to pay in minor units, or None for what the bills ask."""
    left = Signal()
    """Enter or Esc in the field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._entry: Entry | None = None
        self._rules: DeskRules | None = None
        self._title, self._count = label("title"), label("mute", right=True)
        self.figure = FigureLabel(look, 48)
        self._words = label("mute", right=True, wrap=True)
        self.amount = AmountField(look, "sum")
        self._field = Field(look, self.amount)
        self._field.hide()
        self.amount.problem_changed.connect(self._field.say)
        self.amount.amount_changed.connect(self.amount_typed)
        self.amount.entered.connect(self.left)
        layout = rows(margins=(14, 8, 14, 8), gap=2)
        layout.addLayout(line(self._title, None, self._count))
        layout.addWidget(self.figure)
        layout.addWidget(self._words)
        layout.addWidget(self._field)
        self.setLayout(layout)
        self.retranslate()

    def show_entry(self, entry: Entry, rules: DeskRules | None) -> None:
        """Shows what is to be paid."""
        self._entry, self._rules = entry, rules
        self.retranslate()

    def type_amount(self, *, open_field: bool) -> None:
        """Opens or closes the field of an amount typed on purpose."""
        self._field.setVisible(open_field)
        if open_field:
            self.amount.set_minor(self._entry.to_pay_minor if self._entry and self._entry.to_pay_minor else None)
            self.amount.setFocus()
        else:
            self.amount.blockSignals(True)
            self.amount.set_minor(None)
            self.amount.blockSignals(False)
            self._field.say("")

    @property
    def is_typing(self) -> bool:
        """Whether an amount is typed on purpose."""
        return not self._field.isHidden()

    def set_short(self, short: bool, figure: int) -> None:
        """Drops the words where the height is short."""
        self._words.setVisible(not short)
        self.figure.set_size(figure)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._field.set_words(self.tr("Amount to pay, typed on purpose"))
        self.amount.regroup()
        entry = self._entry
        to_pay = entry.to_pay_minor if entry is not None and entry.quotes else 0
        bills = len(entry.chosen()) if entry is not None else 0
        is_typed = entry is not None and entry.amount_minor is not None
        self._title.setText(self._heading(is_typed=is_typed))
        self._count.setText(self.tr("%n bill(s)", "", bills) if bills else "")
        self.figure.setText(self.look.money(to_pay))
        self.figure.setAccessibleName(f"{self._title.text()} {self.look.money(to_pay)}")
        rules = self._rules
        words = (
            amount_in_words(to_pay, self.look.currency, self.look.language, rules.zero_word, rules.thousand_word)
            if to_pay and rules is not None
            else ""
        )
        self._words.setText(words)

    def _heading(self, *, is_typed: bool) -> str:
        if not is_typed or self._entry is None:
            return self.tr("Amount to pay")
        if self._entry.to_pay_minor < self._entry.due_minor:
            return self.tr("Part payment")
        if self._entry.to_pay_minor > self._entry.due_minor:
            return self.tr("With prepayment")
        return self.tr("Amount to pay")
