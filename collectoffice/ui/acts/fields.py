"""This file is the fields of a form: made from what an act asks, read as what was given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from collectoffice.domain.customer import CustomerCard
from collectoffice.ui.acts.customer_field import CustomerField
from collectoffice.ui.acts.form import Ask
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.field import DayField, Field
from collectoffice.ui.widgets.panel import Panel, columns, refill, rows

LONGEST, BESIDE = 200, 2


class AskedField(Panel):
    """One field with its label and its problem."""

    changed = Signal()
    entered = Signal()
    wanted = Signal(str)
    """Of a customer's field: find the customer of this text."""

    def __init__(self, look: Look, ask: Ask, today: date) -> None:
        super().__init__(look)
        self.ask = ask
        self.inner = self._make(look, today)
        self._field = Field(look, self.inner)
        if isinstance(self.inner, AmountField):
            self.inner.problem_changed.connect(self._field.say)
        layout = rows()
        layout.addWidget(self._field)
        self.setLayout(layout)
        self.setFocusProxy(self.inner)
        self.retranslate()

    def _make(self, look: Look, today: date) -> QWidget:
        ask = self.ask
        if ask.kind == "customer":
            named = CustomerField(look)
            named.wanted.connect(self.wanted)
            named.changed.connect(self._on_edited)
            named.entered.connect(self.entered)
            return named
        if ask.kind == "amount":
            amount = AmountField(look, "sum")
            amount.set_minor(ask.start if isinstance(ask.start, int) else None)
            amount.amount_changed.connect(lambda _minor: self.changed.emit())
            amount.entered.connect(self.entered)
            return amount
        typed = DayField(look) if ask.kind == "day" else QLineEdit()
        if isinstance(typed, DayField):
            typed.today = today
            typed.set_day(ask.start if isinstance(ask.start, date) else None)
        else:
            typed.setMaxLength(LONGEST)
            typed.setText(ask.start if isinstance(ask.start, str) else "")
        typed.textEdited.connect(lambda _text: self._on_edited())
        typed.returnPressed.connect(self.entered)
        return typed

    @property
    def value(self) -> int | str | date | CustomerCard | None:
        """What stands in the field; None where nothing usable does."""
        inner = self.inner
        if isinstance(inner, CustomerField):
            return inner.card
        if isinstance(inner, AmountField):
            return inner.minor
        if isinstance(inner, DayField):
            return inner.day
        return inner.text().strip() or None if isinstance(inner, QLineEdit) else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is typed."""
        inner = self.inner.edit if isinstance(self.inner, CustomerField) else self.inner
        return isinstance(inner, QLineEdit) and not inner.text().strip()

    @property
    def is_typed(self) -> bool:
        """Whether something other than the start stands in the field."""
        start = self.ask.start
        return not self.is_empty and self.value != start

    def problem(self) -> str:
        """What is missing here, said at the field too; empty where all is well."""
        said = ""
        if self.value is None and not (self.is_empty and self.ask.is_optional):
            said = self._missing()
        self._field.say(said)
        return said

    def _missing(self) -> str:
        if isinstance(self.inner, AmountField) and self.inner.problem:
            return self.inner.problem
        if self.ask.kind == "day" and not self.is_empty:
            return QCoreApplication.translate("AskedField", "This is no day.")
        if self.ask.kind == "customer" and not self.is_empty:
            return QCoreApplication.translate("AskedField", "Which customer? Type the whole code.")
        return QCoreApplication.translate("AskedField", "Still to be filled in.")

    def say(self, problem: str) -> None:
        """Says at the field why what stands there cannot be taken; an empty text takes it away."""
        self._field.say(problem)

    def retranslate(self) -> None:
        """Speaks anew."""
        hint = self.ask.hint() or (self.inner.hint() if isinstance(self.inner, DayField) else "")
        self._field.set_words(self.ask.word(), hint)
        if isinstance(self.inner, DayField) and (day := self.inner.day) is not None:
            self.inner.set_day(day)
        if isinstance(self.inner, AmountField):
            self.inner.regroup()
        if isinstance(self.inner, CustomerField):
            self.inner.edit.setAccessibleName(self.ask.word())
            self.inner.edit.setPlaceholderText(
                hint or QCoreApplication.translate("AskedField", "Scan, or type a code / phone / name")
            )

    def _on_edited(self) -> None:
        self._field.say("")
        self.changed.emit()


class Fields(Panel):
    """The fields of one act, short ones beside each other; Enter goes on to the next."""

    changed = Signal()
    ended = Signal()
    """Enter in the last field."""
    customer_wanted = Signal(object, str)
    """The field, and the text to be found."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.fields: list[AskedField] = []
        self._place = rows()
        self.setLayout(self._place)

    def show_fields(self, asks: Sequence[Ask], today: date) -> None:
        """Makes the fields anew."""
        holder, inner = QWidget(), rows(gap=6)
        self.fields = [AskedField(self.look, ask, today) for ask in asks]
        for at, field in enumerate(self.fields):
            field.changed.connect(self.changed)
            field.entered.connect(lambda at=at: self._after(at))
            field.wanted.connect(lambda text, field=field: self.customer_wanted.emit(field, text))
        for asked in lines_of(self.fields):
            beside = columns(gap=8)
            for field in asked:
                beside.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            inner.addLayout(beside)
        holder.setLayout(inner)
        refill(self._place, holder)
        self.restyle()
        self.setVisible(bool(asks))

    def values(self) -> dict[str, object]:
        """What was given, by the key of each field."""
        return {field.ask.key: field.value for field in self.fields}

    def field(self, key: str) -> AskedField | None:
        """The field of a key, where this act asks it."""
        return next((field for field in self.fields if field.ask.key == key), None)

    def first_gap(self) -> AskedField | None:
        """The first field that still misses something; each says so itself."""
        gaps = [field for field in self.fields if field.problem()]
        return gaps[0] if gaps else None

    def restyle(self) -> None:
        """Fields on one line are of one height."""
        for beside in lines_of(self.fields):
            inner = [field.inner for field in beside]
            for each in inner:
                each.ensurePolished()
                each.setMinimumHeight(0)
            highest = max(each.sizeHint().height() for each in inner)
            for each in inner:
                each.setMinimumHeight(highest if len(inner) > 1 else 0)

    def _after(self, at: int) -> None:
        if at + 1 < len(self.fields):
            self.fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.ended.emit()


def lines_of(fields: Sequence[AskedField]) -> list[list[AskedField]]:
    """Short fields that follow each other share lines: two by two, the last three together; any other has its own."""
    lines: list[list[AskedField]] = []
    for is_short, run in groupby(fields, key=lambda field: field.ask.is_short):
        rest = list(run)
        while rest:
            beside = 1 if not is_short else BESIDE + 1 if len(rest) == BESIDE + 1 else BESIDE
            lines.append(rest[:beside])
            rest = rest[beside:]
    return lines
