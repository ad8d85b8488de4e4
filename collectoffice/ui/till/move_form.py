"""This file is one move of cash being written: how much or which notes, why, and with which other till."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from collectoffice.domain.errors import Refusal
from collectoffice.ui.look import Look
from collectoffice.ui.till.notes_panel import MOST_NOTES, CountField
from collectoffice.ui.till.refused_sums import is_about_sum
from collectoffice.ui.till.words import move_word
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, fill, label, line, refill, rows

BY_NOTES = ("exchange", "counterfeit")
"""Moves that say which notes; the others say notes, or a sum alone."""
REASON_FREE = ("turn_in", "from_safe", "exchange")
LONGEST = 200


@dataclass(frozen=True, slots=True)
class OtherTill:
    """An open till that notes may be exchanged with."""

    till: int
    counter: int
    cashier: str


@dataclass(frozen=True, slots=True)
class Move:
    """A move as it was typed: notes by denomination, or a sum in minor units alone; ``received`` are notes that come back."""

    kind: str
    amount_minor: int | None
    given: Mapping[int, int]
    received: Mapping[int, int]
    reason: str
    other_till: int | None

    @property
    def sum_minor(self) -> int:
        """What it comes to."""
        return _sum(self.given) if self.given else self.amount_minor or 0


class MoveForm(Panel):
    """The form of one move. Enter goes on, at the end to the primary button."""

    changed = Signal()
    ended = Signal()
    """Enter in the last field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.kind = "turn_in"
        self._denominations: tuple[int, ...] = ()
        self._others: tuple[OtherTill, ...] = ()
        self._rows: list[tuple[QLabel, list[CountField]]] = []
        self._title, self._hint = label("title"), label("mute", wrap=True)
        self.problem = ""
        """What is missing, after ``typed_move`` said None."""
        self.amount, self.reason = AmountField(look, "sum"), QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self._amount, self._reason = Field(look, self.amount), Field(look, self.reason)
        self.amount.problem_changed.connect(self._amount.say)
        self.amount.amount_changed.connect(lambda _minor: self.changed.emit())
        self.amount.entered.connect(self._on_amount_entered)
        self.reason.returnPressed.connect(self.ended)
        self.reason.textEdited.connect(lambda _text: self._reason.say(""))
        self._heads = (label("mute"), label("mute", right=True), label("mute", right=True))
        self._sums = (label("strong", right=True), label("strong", right=True))
        self._scroll, self._notes_place = QScrollArea(), rows()
        self._other_label, self._other_place = label("mute"), rows()
        self.other = Choice(())
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self._notes_place)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sum_word = label("mute")
        self._sum_line = QWidget()
        self._sum_line.setLayout(line(self._sum_word, None, self._sums[0], self._sums[1], gap=24))
        layout = rows(margins=(14, 10, 10, 10), gap=8)
        fill(layout, self._title, self._hint, self._other_label, self._other_place, self._amount)
        layout.addWidget(self._scroll, 1)
        fill(layout, self._sum_line, self._reason)
        self.setLayout(layout)

    # ------------------------------------------------------------------------------------------------- setters

    def set_denominations(self, denominations: Sequence[int]) -> None:
        """The notes and coins in use, in minor units."""
        self._denominations = tuple(sorted(denominations, reverse=True))

    def set_others(self, others: Sequence[OtherTill]) -> None:
        """The open tills that notes may be exchanged with."""
        self._others = tuple(others)
        fresh = Choice(tuple(str(other.till) for other in self._others))
        refill(self._other_place, fresh)
        self.other = fresh
        if self._others:
            self.other.set_key(str(self._others[0].till))
        self.retranslate()

    def begin(self, kind: str) -> None:
        """An empty form of a move."""
        self.kind = kind
        self.amount.setReadOnly(False)
        self.amount.set_minor(None)
        self.reason.clear()
        self._reason.say("")
        self._make_rows()
        self.retranslate()
        if kind in BY_NOTES and self._rows:
            self._rows[0][1][0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.amount.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def sum_minor(self) -> int:
        """The sum that moves."""
        return _sum(self._pieces(0)) if self._has_notes() else self.amount.minor or 0

    def typed_move(self) -> Move | None:
        """What was typed; None while something is missing, which is said at its field."""
        field, self.problem = self._missing()
        self._amount.say(self.amount.problem)
        self._reason.say("")
        if self.problem:
            if field is not None:
                field.say(self.problem)
                field.inner.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        is_exchange = self.kind == "exchange"
        return Move(
            kind=self.kind,
            amount_minor=None if self._has_notes() else self.amount.minor,
            given=self._pieces(0),
            received=self._pieces(1) if is_exchange else {},
            reason=self.reason.text().strip(),
            other_till=int(self.other.key) if is_exchange and self.other.key else None,
        )

    def say_refused(self, refusal: Refusal, sentence: str) -> None:
        """Says at its field why the sum that was typed is refused; anything else is said elsewhere."""
        if is_about_sum(refusal) and self.kind not in BY_NOTES:
            self._amount.say(sentence)
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        is_notes, is_exchange = self.kind in BY_NOTES, self.kind == "exchange"
        self._title.setText(move_word(self.kind))
        self._hint.setText(self._hint_of())
        self._amount.set_words(self.tr("Sum, or the notes below: the sum follows them"))
        self.amount.regroup()
        is_free = self.kind in REASON_FREE
        self._reason.set_words(self.tr("Note (may stay empty)") if is_free else self.tr("Reason"))
        self._other_label.setText(self.tr("Exchange with"))
        names = {str(one.till): self._name_of(one) for one in self._others}
        self.other.set_words(names)
        self._other_label.setVisible(is_exchange)
        self.other.setVisible(is_exchange)
        self._amount.setVisible(not is_notes)
        self._sum_line.setVisible(is_notes)
        self._sum_word.setText(self.tr("Together"))
        self._sums[1].setVisible(is_exchange)
        words = (self.tr("Note"), self.tr("I give") if is_exchange else self.tr("Pieces"), self.tr("I get"))
        for head, word in zip(self._heads, words, strict=True):
            head.setText(word)
        for value, (shown, fields) in zip(self._denominations, self._rows, strict=False):
            shown.setText(self.look.money(value))
            for field, word in zip(fields, words[1:], strict=False):
                field.setAccessibleName(f"{self.look.money(value)}: {word}")
        self.setAccessibleName(self._title.text())
        self._show_sums()

    # -------------------------------------------------------------------------------------------------- private

    def _name_of(self, other: OtherTill) -> str:
        return self.tr("Counter {code} · {name}").format(code=other.counter, name=other.cashier)

    def _hint_of(self) -> str:
        return {
            "turn_in": self.tr("Cash goes to the safe now, on a slip with two names."),
            "from_safe": self.tr("Cash comes from the safe into this till, on a slip with two names."),
            "pay_in": self.tr("Cash that pays no bill comes into the till."),
            "pay_out": self.tr("Cash leaves the till for something that is no bill."),
            "exchange": self.tr("Notes against notes of the same sum; no till's sum changes."),
            "counterfeit": self.tr("The note leaves the till's cash and is kept as evidence. Write from whom it came."),
        }[self.kind]

    def _make_rows(self) -> None:
        self._rows = []
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        self._heads = (label("mute"), label("mute", right=True), label("mute", right=True))
        many = 2 if self.kind == "exchange" else 1
        for column, head in enumerate(self._heads[: many + 1]):
            grid.addWidget(head, 0, column)
        for at, _value in enumerate(self._denominations):
            word, fields = label("strong"), [self._count_field() for _ in range(many)]
            for column, part in enumerate((word, *fields)):
                grid.addWidget(part, at + 1, column)
            self._rows.append((word, fields))
        for column in range(many + 1):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(len(self._rows) + 1, 1)
        every = [field for _word, fields in self._rows for field in fields]
        around = [self.amount, *every, self.reason]
        for at, field in enumerate(every, start=1):
            field.stepped.connect(partial(self._step, around, at))
        refill(self._notes_place, holder)

    def _step(self, around: Sequence[QLineEdit], at: int, step: int) -> None:
        """From note to note; above the first stands the sum, below the last the reason."""
        after = around[at + step]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        if after.isVisible() and self._scroll.isAncestorOf(after):
            self._scroll.ensureWidgetVisible(after)

    def _count_field(self) -> CountField:
        field = CountField()
        field.setProperty("tight", "true")
        field.setValidator(QIntValidator(0, MOST_NOTES, field))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.textChanged.connect(lambda _text: self._on_pieces())
        return field

    def _has_notes(self) -> bool:
        return self.kind in BY_NOTES or bool(self._pieces(0))

    def _on_amount_entered(self) -> None:
        """Enter: with a sum on to the reason, with none to the notes."""
        after = self.reason if self.amount.minor or not self._rows else self._rows[0][1][0]
        after.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_pieces(self) -> None:
        """The sum follows the notes; without any it is typed again."""
        if self.kind not in BY_NOTES:
            pieces = self._pieces(0)
            if pieces or self.amount.isReadOnly():
                self.amount.set_minor(_sum(pieces) or None)
            self.amount.setReadOnly(bool(pieces))
        self._show_sums()
        self.changed.emit()

    def _show_sums(self) -> None:
        for at, shown in enumerate(self._sums):
            shown.setText(self.look.money(_sum(self._pieces(at))))

    def _pieces(self, column: int) -> dict[int, int]:
        typed = zip(self._denominations, self._rows, strict=False)
        return {
            value: int(fields[column].text())
            for value, (_word, fields) in typed
            if column < len(fields) and int(fields[column].text() or 0)
        }

    def _missing(self) -> tuple[Field | None, str]:
        """What is missing, and the field where it is; None where notes are."""
        amount = None if self.kind in BY_NOTES else self._amount
        if not self.sum_minor:
            return amount, self.amount.problem or self.tr("Say how much, or which notes.")
        if self.kind == "exchange" and _sum(self._pieces(0)) != _sum(self._pieces(1)):
            return None, self.tr("Both sides must make the same sum.")
        if self.kind == "exchange" and not self.other.key:
            return None, self.tr("No other till is open.")
        if self.kind not in REASON_FREE and not self.reason.text().strip():
            return self._reason, self.tr("Write the reason first.")
        return None, ""


def _sum(pieces: Mapping[int, int]) -> int:
    return sum(value * number for value, number in pieces.items())
