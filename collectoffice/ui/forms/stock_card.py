"""This file is the supervisor's move of forms: a book comes in, some are handed out or come back."""

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

KEYS: dict[MoveKind, str] = {"receive": "F3", "hand_out": "F4", "return": "F5"}
LONGEST_SERIES, LONGEST_NAME = 12, 40


class StockCard(Panel):
    """Series, first and last number, and who gets them. Enter goes on."""

    ended = Signal()
    """Enter in the last field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.kind: MoveKind = "receive"
        self._title, self._hint = label("title", wrap=True), label("mute", wrap=True)
        self.series, self.first, self.last, self.to = (QLineEdit() for _ in range(4))
        self.series.setMaxLength(LONGEST_SERIES)
        self.to.setMaxLength(LONGEST_NAME)
        for number in (self.first, self.last):
            number.setValidator(QIntValidator(1, HIGHEST, number))
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._fields = {field: Field(look, field) for field in (self.series, self.first, self.last, self.to)}
        self.write = KeyButton("primary")
        numbers = columns(gap=8)
        numbers.addWidget(self._fields[self.first], 1)
        numbers.addWidget(self._fields[self.last], 1)
        layout = rows(margins=(14, 10, 14, 12), gap=8)
        fill(
            layout, self._title, self._hint, self._fields[self.series], numbers, self._fields[self.to], self.write, None
        )
        self.setLayout(layout)
        for field in self._fields:
            field.returnPressed.connect(self._on_entered)
        self.retranslate()

    def begin(self, kind: MoveKind, book: BookStock | None, held: FormsHeld | None) -> None:
        """An empty move, or with the numbers of the row that the cursor is on."""
        self.kind = kind
        self.series.setText(book.series if book is not None and kind != "receive" else "")
        found = _to_move(kind, book, held)
        self.first.setText(str(found.first) if found is not None else "")
        self.last.setText(str(found.last) if found is not None else "")
        self.to.clear()
        self.retranslate()
        self._empty_or_last().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def typed_move(self) -> FormsMove | None:
        """What was typed; None while something is missing."""
        if not (self.series.text().strip() and self.first.text() and self.last.text()):
            return None
        if self.kind == "hand_out" and not self.to.text().strip():
            return None
        first, last = int(self.first.text()), int(self.last.text())
        return FormsMove(self.kind, self.series.text().strip().upper(), first, last, self.to.text().strip())

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.word_of(self.kind))
        self._hint.setText(
            {
                "receive": self.tr("A book that came in, from its first number to its last."),
                "hand_out": self.tr("From the stock to a cashier, or to a counter by its number."),
                "return": self.tr("Forms that were not used come back into stock."),
            }[self.kind]
        )
        self._fields[self.series].set_words(self.tr("Series"))
        self._fields[self.first].set_words(self.tr("First number"))
        self._fields[self.last].set_words(self.tr("Last number"))
        self._fields[self.to].set_words(self.tr("User name, or number of the counter"))
        self._fields[self.to].setVisible(self.kind == "hand_out")
        names = (self.tr("Series"), self.tr("First number"), self.tr("Last number"), self.tr("To whom"))
        for field, name in zip(self._fields, names, strict=True):
            field.setAccessibleName(name)
        self.write.set_words(self.tr("Write it down"), "F12")
        self.setAccessibleName(self._title.text())

    def word_of(self, kind: MoveKind) -> str:
        """A move as its key says it."""
        return {
            "receive": self.tr("Receive a book"),
            "hand_out": self.tr("Hand out"),
            "return": self.tr("Take back"),
        }[kind]

    def _shown(self) -> list[QLineEdit]:
        return [field for field in self._fields if field is not self.to or self.kind == "hand_out"]

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
    state = {"hand_out": "in_stock", "return": "handed_out"}.get(kind)
    if held is not None and held.state == state:
        return held
    if kind != "hand_out" or book is None:
        return None
    return next((one for one in book.held if one.state == state), None)
