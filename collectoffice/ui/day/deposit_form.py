"""This file is the next step of one batch: how much goes to the bank, its slip and day, what the bank says, why it stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.domain.errors import BankDayOutOfRange, Refusal
from collectoffice.ui.day.facts import DepositRow
from collectoffice.ui.look import Look
from collectoffice.ui.till.refused_sums import is_about_sum
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.field import DayField, Field
from collectoffice.ui.widgets.panel import Panel, fill, label, rows

Words = Callable[[], str]
LONGEST = 100


class DepositForm(Panel):
    """The next step of the chosen batch: how much goes, the bank's slip and day, or what the bank says."""

    make_wanted = Signal(object)
    """A new batch; its cash in minor units, or None for what a batch takes by itself."""
    bank_wanted = Signal(int, str, object)
    """A batch, the bank's slip and the day."""
    confirm_wanted = Signal(int, object)
    """A batch and the day it arrived."""
    dispute_wanted = Signal(int, str, object)
    """A batch, what the bank says and its day."""
    cancel_wanted = Signal(int, str)
    """A prepared batch, and why it does not go to the bank."""
    asked_changed = Signal()
    """Something else is asked of the batch than its next step, or no longer."""
    ended = Signal()
    """Enter in the last field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.row: DepositRow | None = None
        self.disputing = self.cancelling = False
        self._stays_minor = 0
        self._title, self.figure = label("title", wrap=True), FigureLabel(look, 32)
        self._hint = label("mute", wrap=True)
        self.amount, self.slip, self.day, self.note = AmountField(look, "sum"), QLineEdit(), DayField(look), QLineEdit()
        self._amount, self._slip = Field(look, self.amount), Field(look, self.slip)
        self._day, self._note = Field(look, self.day), Field(look, self.note)
        for field in (self.slip, self.note):
            field.setMaxLength(LONGEST)
        self.amount.problem_changed.connect(self._amount.say)
        self.amount.entered.connect(self.ended)
        self.slip.returnPressed.connect(lambda: self.day.setFocus(Qt.FocusReason.TabFocusReason))
        self.day.returnPressed.connect(self.ended)
        self.note.returnPressed.connect(self._after_note)
        for typed, holder in ((self.slip, self._slip), (self.day, self._day), (self.note, self._note)):
            typed.textEdited.connect(lambda _text, holder=holder: holder.say(""))
        layout = rows(margins=(14, 10, 14, 10), gap=8)
        fill(layout, self._title, self.figure, self._hint, self._amount, self._slip, self._note, self._day, None)
        self.setLayout(layout)
        self.retranslate()

    def show_row(self, row: DepositRow | None, today: date, stays_minor: int) -> None:
        """Shows the next step of a batch; another batch than before empties the fields."""
        is_other = (row.number, row.state) != (self.row.number, self.row.state) if row and self.row else True
        self.row, self._stays_minor = row, stays_minor
        self.day.today = today
        if is_other:
            self.disputing = self.cancelling = False
            self.amount.set_minor(row.cash_minor if row and row.state == "new" and row.cash_minor else None)
            self.slip.clear()
            self.note.clear()
            self.day.set_day(max(today, date.fromisoformat(row.handed_in)) if row and row.handed_in else today)
            self._clear_problems()
        self.retranslate()

    def dispute(self) -> None:
        """The bank says otherwise: what it says is asked for."""
        self.disputing = True
        self.retranslate()
        self.asked_changed.emit()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cancel(self) -> None:
        """The batch does not go to the bank: why, is asked for."""
        self.cancelling = True
        self.retranslate()
        self.asked_changed.emit()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> bool:
        """Back to the batch's next step; False where nothing else was asked."""
        was_asking = self.disputing or self.cancelling
        self.disputing = self.cancelling = False
        self._clear_problems()
        self.retranslate()
        self.asked_changed.emit()
        return was_asking

    def focus_first(self) -> None:
        """The cursor to the first field, where there is one."""
        for holder in (self._amount, self._slip, self._note, self._day):
            if not holder.isHidden():
                holder.inner.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def act(self) -> Words | None:
        """F12: the batch's next step; a sentence, said at its field too, where something is missing."""
        row, day, note = self.row, self.day.day, self.note.text().strip()
        self._clear_problems()
        if row is None:
            return None
        missing = self._missing()
        if missing is not None:
            return self._wrong(*missing)
        if row.number is None:
            self.make_wanted.emit(self.amount.minor if self.amount.is_typed else None)
        elif self.cancelling:
            self.cancel_wanted.emit(row.number, note)
        elif self.disputing:
            self.dispute_wanted.emit(row.number, note, day)
        elif row.state == "prepared":
            self.bank_wanted.emit(row.number, self.slip.text().strip(), day)
        else:
            self.confirm_wanted.emit(row.number, day)
        return None

    def say_refused(self, refusal: Refusal, sentence: str) -> None:
        """Says at its field why the sum or the day that was typed is refused; anything else is said elsewhere."""
        if is_about_sum(refusal) and self.state == "new":
            self._wrong(self._amount, lambda: sentence)
        elif isinstance(refusal, BankDayOutOfRange):
            self._wrong(self._day, lambda: sentence)

    @property
    def state(self) -> str:
        """The state of the batch that is shown, empty without one."""
        return self.row.state if self.row else ""

    def retranslate(self) -> None:
        """Speaks anew."""
        row, state = self.row, self.state
        self._amount.set_words(self.tr("Cash to the bank"))
        self.amount.regroup()
        self._slip.set_words(self.tr("Number of the bank's slip"))
        self._day.set_words(self._day_word())
        self._note.set_words(self.tr("Why it is cancelled") if self.cancelling else self.tr("What the bank says"))
        self._amount.setVisible(state == "new")
        self._slip.setVisible(state == "prepared" and not self.cancelling)
        self._day.setVisible(state in ("prepared", "banked", "disputed") and not self.cancelling)
        self._note.setVisible(self.disputing or self.cancelling)
        self._title.setText(self._title_word())
        self._hint.setText(self._hint_word())
        self._hint.setVisible(bool(self._hint.text()))
        self.figure.setVisible(row is not None)
        self.figure.setText(self.look.money(row.total_minor) if row else "")
        self.figure.setAccessibleName(self.figure.text())
        self.setAccessibleName(self._title.text())

    def _day_word(self) -> str:
        if self.disputing:
            return self.tr("On which day the bank says so")
        return self.tr("Day at the bank") if self.state == "prepared" else self.tr("Arrived on")

    def _title_word(self) -> str:
        number = self.row.number if self.row else None
        words = {
            "new": self.tr("New batch: cash and cheques"),
            "prepared": self.tr("Batch {number}: handed in at the bank"),
            "banked": self.tr("Batch {number}: has it arrived?"),
            "disputed": self.tr("Batch {number}: the bank says otherwise"),
            "confirmed": self.tr("Batch {number} is with the bank"),
            "cancelled": self.tr("Batch {number} was cancelled"),
        }
        if self.cancelling:
            return self.tr("Batch {number}: it does not go to the bank").format(number=number)
        return words.get(self.state, self.tr("Deposits")).format(number=number)

    def _hint_word(self) -> str:
        if self.state == "new":
            return self.tr("{sum} stays in the safe overnight.").format(sum=self.look.money(self._stays_minor))
        if self.cancelling:
            return self.tr("Its cash is free again in the safe, its tills and cheques for another batch.")
        if self.state == "prepared":
            return self.tr("The cash leaves the safe with this step and is in transit until the bank confirms it.")
        return ""

    def _after_note(self) -> None:
        """Enter: what the bank says has its day."""
        if self.disputing:
            self.day.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.ended.emit()

    def _missing(self) -> tuple[Field, Words] | None:
        """The first field that misses something, and what."""
        is_unnoted = not self.note.text().strip()
        asked: tuple[tuple[bool, Field, Words], ...] = (
            (self.state == "new" and bool(self.amount.problem), self._amount, lambda: self.amount.problem),
            (self.cancelling and is_unnoted, self._note, self._why_missing),
            (self.disputing and is_unnoted, self._note, self._note_missing),
            (not self._slip.isHidden() and not self.slip.text().strip(), self._slip, self._slip_missing),
            (not self._day.isHidden() and self.day.day is None, self._day, self._day_missing),
        )
        return next(((field, words) for is_missing, field, words in asked if is_missing), None)

    def _wrong(self, field: Field, words: Words) -> Words:
        field.say(words())
        field.inner.setFocus(Qt.FocusReason.OtherFocusReason)
        return words

    def _clear_problems(self) -> None:
        for field in (self._slip, self._day, self._note):
            field.say("")
        self._amount.say(self.amount.problem)

    def _why_missing(self) -> str:
        return self.tr("Write why it is cancelled.")

    def _note_missing(self) -> str:
        return self.tr("Write what the bank says.")

    def _day_missing(self) -> str:
        return self.tr("Write the day: {form}").format(form=self.day.hint())

    def _slip_missing(self) -> str:
        return self.tr("Write the number of the bank's slip.")
