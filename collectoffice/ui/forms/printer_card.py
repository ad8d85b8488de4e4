"""This file is the form in the printer: one field with the number that is expected; Enter takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from collectoffice.services.commands.form_in_printer import FormNext
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows, set_tone

HIGHEST = 999_999_999


class PrinterCard(Panel):
    """Says what should lie in the printer, and takes the number that does."""

    confirmed = Signal(int)
    spoiled = Signal()

    def __init__(self, look: Look, *, is_low: bool = False) -> None:
        """``is_low``: the number alone, on one line with what is said of it, without the buttons."""
        super().__init__(look, "card")
        self._next: FormNext | None = None
        self._has_till, self._is_asking = False, is_low
        self._title, self._said = label("title", wrap=True), label("strong", wrap=True)
        self._note = label("mute", wrap=True)
        self.number = QLineEdit()
        if not is_low:
            self.number.setProperty("role", "money")
        self.number.setValidator(QIntValidator(1, HIGHEST, self.number))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.returnPressed.connect(self.confirm)
        self._number = Field(look, self.number, labelled=not is_low)
        self.take, self.spoil = KeyButton("primary"), KeyButton()
        self.take.clicked.connect(self.confirm)
        self.spoil.clicked.connect(self.spoiled)
        layout = rows(margins=(14, 10, 14, 12), gap=8)
        if is_low:
            fill(layout, self._title, line(self._said, self._number, gap=12))
        else:
            fill(layout, self._title, self._said, self._number)
        fill(layout, self.take, self.spoil, self._note, None)
        self.setLayout(layout)
        self.retranslate()

    def show_next(self, following: FormNext | None, *, has_till: bool) -> None:
        """Shows what is expected; a number that is being typed stays."""
        is_other = following != self._next
        self._next, self._has_till = following, has_till
        if is_other:
            self.number.setText(str(following.number) if following is not None else "")
            self.number.setModified(False)
        self.retranslate()

    @property
    def next(self) -> FormNext | None:
        """The form that is expected, or confirmed, in the printer."""
        return self._next

    @property
    def can_confirm(self) -> bool:
        """Whether there is a till, and forms for it."""
        return self._has_till and self._next is not None

    def set_asking(self, *, asking: bool) -> None:
        """While a question stands below, the buttons and the note make room for it."""
        self._is_asking = asking
        self.retranslate()

    def focus_number(self) -> None:
        """The cursor to the number, all of it selected."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.selectAll()

    def confirm(self) -> None:
        """Takes the number that stands in the field."""
        if self.can_confirm and self.number.text():
            self.confirmed.emit(int(self.number.text()))

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Number on the paper in the printer"))
        self._said.setText(self._said_word())
        set_tone(self._said, "ok" if self._next is not None and self._next.is_confirmed else "warn")
        self._number.set_words(self.tr("Number"))
        self.number.setAccessibleName(self._title.text())
        self.take.set_words(self.tr("It is this number"), "F12")
        self.spoil.set_words(self.tr("This form is spoiled"), "F8")
        self._note.setText(
            self.tr("Every receipt takes the next number. No money is taken before the number is confirmed.")
        )
        self._number.setVisible(self.can_confirm)
        for part in (self.take, self.spoil):
            part.setVisible(self.can_confirm and not self._is_asking)
        self._note.setVisible(not self._is_asking)
        self.setAccessibleName(self._title.text())

    def _said_word(self) -> str:
        following = self._next
        if not self._has_till:
            return self.tr("Open a till first.")
        if following is None:
            return self.tr("No forms in hand: ask the supervisor for some.")
        said = (
            self.tr("Confirmed: {series} {number}")
            if following.is_confirmed
            else self.tr("Expected: {series} {number}")
        )
        left = self.tr("%n form(s) left", "", following.left)
        return f"{said.format(series=following.series, number=following.number)} · {left}"
