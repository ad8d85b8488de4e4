"""This file is what may explain a difference: one question a hint, its receipts below, a digit to take it as the reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, columns, label, line, refill, rows, set_tone

Words = Callable[[], str]


@dataclass(frozen=True, slots=True)
class HintReceipt:
    """A receipt that a hint names: number, time, customer, sum in minor units and what speaks for it."""

    number: str
    time: str
    name: str
    amount_minor: int
    why: Words = str


@dataclass(frozen=True, slots=True)
class Hint:
    """What explains the difference, as a question, and the reason it would be."""

    question: Words
    reason: Words
    receipts: tuple[HintReceipt, ...]


class _HintCard(Panel):
    """A hint with its digit; pressed it is taken."""

    pressed = Signal()

    def __init__(self, look: Look, digit: str, hint: Hint) -> None:
        super().__init__(look, "card")
        self.hint = hint
        question, cap = label("strong", wrap=True), label("cap")
        cap.setText(digit)
        cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        question.setText(hint.question())
        inner = rows(margins=(10, 8, 12, 8), gap=4)
        head = line(cap, question, gap=10)
        head.setStretch(1, 1)
        inner.addLayout(head)
        for one in hint.receipts:
            self._add(inner, one)
        self.setLayout(inner)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{digit} {question.text()}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pressed anywhere."""
        event.accept()
        self.pressed.emit()

    def _add(self, inner: QBoxLayout, one: HintReceipt) -> None:
        number, name = label("strong"), label(wrap=True)
        amount, why = label("strong", right=True), label("mute", wrap=True)
        number.setText(f"{one.number}  {one.time}".strip())
        name.setText(one.name)
        amount.setText(self.look.money(one.amount_minor))
        row = line(number, name, amount)
        row.setStretch(1, 1)
        inner.addLayout(row)
        if one.why():
            why.setText(one.why())
            inner.addWidget(why)


class HintsPanel(Panel):
    """The hints with digits; a digit takes one as the reason, Enter on it opens its receipt."""

    taken = Signal(object)
    """A ``Hint`` was taken as the reason."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._hints: tuple[Hint, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._missed: Words = str
        self._title_words: Words = str
        self._chosen: Hint | None = None
        self._title, self._count = label("title", wrap=True), label("mute", right=True)
        self._none = label("mute", wrap=True)
        self._cards: list[_HintCard] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._place = rows()
        inner.setLayout(self._place)
        self._scroll.setWidget(inner)
        head = columns(gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        layout = rows(margins=(14, 10, 10, 10), gap=6)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._none)
        layout.addStretch(0)
        self.setLayout(layout)
        self.retranslate()

    def show_hints(self, title: Words, hints: Sequence[Hint], missed: Words) -> None:
        """Shows what was found; ``missed`` names the searches that found nothing."""
        self._title_words, self._hints, self._missed, self._chosen = title, tuple(hints), missed, None
        self.retranslate()

    @property
    def count(self) -> int:
        """How many hints there are."""
        return len(self._hints)

    @property
    def chosen(self) -> Hint | None:
        """The hint that was taken."""
        return self._chosen

    def take(self, at: int) -> None:
        """Takes the hint of a place (from 0)."""
        if at < len(self._hints):
            self._chosen = self._hints[at]
            self._mark()
            self.taken.emit(self._chosen)

    def leave(self) -> None:
        """Another reason was given: none of the hints."""
        self._chosen = None
        self._mark()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._title_words())
        self._count.setText(self.tr("%n hint(s)", "", len(self._hints)) if self._hints else "")
        self._none.setText(self._missed())
        self._none.setVisible(bool(self._none.text()))
        self._scroll.setVisible(bool(self._hints))
        self.setAccessibleName(self._title.text())
        holder = QWidget()
        inner = rows(margins=(0, 0, 6, 0), gap=8)
        self._cards = [_HintCard(self.look, str(at + 1), hint) for at, hint in enumerate(self._hints)]
        for at, card in enumerate(self._cards):
            card.pressed.connect(lambda at=at: self.take(at))
            inner.addWidget(card)
        inner.addStretch(1)
        holder.setLayout(inner)
        refill(self._place, holder)
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits take a hint."""
        at = event.key() - Qt.Key.Key_1
        if 0 <= at < len(self._hints):
            self.take(at)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the cursor is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor went on."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the focus ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.look.colour("focus"), 3))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 8, 8)

    def _mark(self) -> None:
        for card in self._cards:
            set_tone(card, "sel" if card.hint is self._chosen else "")
