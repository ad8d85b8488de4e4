"""This file is one move of forms being written: a book comes in, some are handed out, come back, or lie here after all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from collectoffice.services.queries.forms_stock import BookStock, FormsHeld
from collectoffice.ui.forms.facts import FormsMove, MoveKind
from collectoffice.ui.forms.printer_card import HIGHEST
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, rows

KEYS: dict[MoveKind, str] = {"receive": "F3", "hand_out": "F4", "return": "F5", "found": "F6"}
LONGEST_SERIES, LONGEST_NAME, LONGEST_WHY = 12, 40, 100


class StockCard(Panel):
    """Series, first and last number, and who gets them or why they are here. Enter goes on."""

    ended = Signal()
    """Enter in the last field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.kind: MoveKind = "receive"
        self._title, self._hint = label("title", wrap=True), label("mute", wrap=True)
        self.series, self.first, self.last, self.to, self.why = (QLineEdit() for _ in range(5))
        for text, longest in ((self.series, LONGEST_SERIES), (self.to, LONGEST_NAME), (self.why, LONGEST_WHY)):
            text.setMaxLength(longest)
        for number in (self.first, self.last):
            number.setValidator(QIntValidator(1, HIGHEST, number))
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
        every = (self.series, self.first, self.last, self.to, self.why)
        self._fields = {field: Field(look, field) for field in every}
        self.write = KeyButton("primary")
        numbers = columns(gap=8)
        for number in (self.series, self.first, self.last):
            numbers.addWidget(self._fields[number], 1, Qt.AlignmentFlag.AlignTop)
        layout = rows(margins=(14, 10, 14, 12), gap=8)
        fill(layout, self._title, self._hint, numbers)
        fill(layout, self._fields[self.to], self._fields[self.why], self.write, None)
        self.setLayout(layout)
        for field, holder in self._fields.items():
            field.returnPressed.connect(self._on_entered)
            field.textEdited.connect(lambda _text, holder=holder: holder.say(""))
        self.retranslate()

    def begin(self, kind: MoveKind, book: BookStock | None, held: FormsHeld | None) -> None:
        """An empty move, or with the numbers of the row that the cursor is on."""
        self.kind = kind
        self.series.setText(book.series if book is not None and kind != "receive" else "")
        found = _to_move(kind, book, held)
        self.first.setText(str(found.first) if found is not None else "")
        self.last.setText(str(found.last) if found is not None else "")
        self.to.clear()
        self.why.clear()
        for holder in self._fields.values():
            holder.say("")
        self.retranslate()
        self._empty_or_last().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def typed_move(self) -> FormsMove | None:
        """What was typed; None while something is wrong, which is said at its field."""
        problems = {field: "" if field.text().strip() else self.tr("Still to be filled in.") for field in self._shown()}
        if not problems[self.first] and not problems[self.last] and int(self.last.text()) < int(self.first.text()):
            problems[self.last] = self.tr("Lower than the first number.")
        for field, problem in problems.items():
            self._fields[field].say(problem)
        wrong = next((field for field, problem in problems.items() if problem), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        first, last = int(self.first.text()), int(self.last.text())
        series, to, why = (field.text().strip() for field in (self.series, self.to, self.why))
        return FormsMove(self.kind, series.upper(), first, last, to, why)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.word_of(self.kind))
        self._hint.setText(
            {
                "receive": self.tr("A book that came in, from its first number to its last."),
                "hand_out": self.tr("From the stock to a cashier, or to a counter by its number."),
                "return": self.tr("Forms that were not used come back into stock."),
                "found": self.tr("They count as used or spoiled and lie here: they are where they were before."),
            }[self.kind]
        )
        self._fields[self.series].set_words(self.tr("Series"))
        self._fields[self.first].set_words(self.tr("First number"))
        self._fields[self.last].set_words(self.tr("Last number"))
        self._fields[self.to].set_words(self.tr("User name, or number of the counter"))
        self.to.setAccessibleName(self.tr("To whom"))
        self._fields[self.why].set_words(self.tr("Why they were counted wrongly"))
        for field, holder in self._fields.items():
            holder.setVisible(field in self._shown())
        self.write.set_words(self.tr("Write it down"), "F12")
        self.setAccessibleName(self._title.text())

    def word_of(self, kind: MoveKind) -> str:
        """A move as its key says it."""
        return {
            "receive": self.tr("Receive a book"),
            "hand_out": self.tr("Hand out"),
            "return": self.tr("Take back"),
            "found": self.tr("Still here"),
        }[kind]

    def _shown(self) -> list[QLineEdit]:
        """The fields of this move."""
        of_one_move = {self.to: "hand_out", self.why: "found"}
        return [field for field in self._fields if of_one_move.get(field, self.kind) == self.kind]

    def _empty_or_last(self) -> QLineEdit:
        shown = self._shown()
        return next((field for field in shown if not field.text()), shown[-1])

    def _on_entered(self) -> None:
        """Enter: to the next empty field, at the end to the primary button."""
        missing = next((field for field in self._shown() if not field.text()), None)
        if missing is None:
            self.ended.emit()
        else:
            missing.setFocus(Qt.FocusReason.TabFocusReason)


def _to_move(kind: MoveKind, book: BookStock | None, held: FormsHeld | None) -> FormsHeld | None:
    """The forms that the cursor is on, where they can move so; else the next ones in stock of the book."""
    states = {"hand_out": ("in_stock",), "return": ("handed_out",), "found": ("used", "spoiled")}.get(kind, ())
    if held is not None and held.state in states:
        return held
    if kind != "hand_out" or book is None:
        return None
    return next((one for one in book.held if one.state in states), None)
