"""This file is cash counted note by note: how many of each, what that makes, and the same list locked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.widgets.cards import Pill
from collectoffice.ui.widgets.panel import Panel, fill, label, line, refill, rows

MOST_NOTES = 99_999
ROW, FRAME = 28, 6
"""The height of a row's field at 100 % text, and its frame, which does not grow."""
Words = Callable[[], str]


class CountField(QLineEdit):
    """How many of one note; Enter goes on from an empty field too."""

    stepped = Signal(int)
    """Enter or ↓: 1, ↑: −1."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows go from note to note."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
        if event.key() in step:
            if not event.isAutoRepeat():
                self.stepped.emit(step[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class NotesPanel(Panel):
    """One row a note: value × number = sum. Enter goes to the next note; a locked count can only be read."""

    changed = Signal()
    ended = Signal()
    """Enter on the smallest note."""

    def __init__(self, look: Look, denominations: Sequence[int] = (), *, framed: bool = True) -> None:
        super().__init__(look, "card" if framed else "")
        self._title, self._hint, self._pill = label("title"), label("mute", right=True), Pill(look)
        self._heads = (label("mute", right=True), label("mute", right=True), label("mute", right=True))
        self._title_words: Words = lambda: self.tr("Notes and coins")
        self._hint_words: Words = str
        self._note_words: Words = str
        self._pill_words: Words | None = None
        self._denominations: tuple[int, ...] = ()
        self._locked: dict[int, int] | None = None
        self._fields: list[CountField] = []
        self._values: list[QLabel] = []
        self._sums: list[QLabel] = []
        self._is_short = False
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._place = rows()
        inner.setLayout(self._place)
        self._scroll.setWidget(inner)
        layout = rows(margins=(14, 8, 8, 8) if framed else (0, 0, 0, 0), gap=2)
        fill(layout, line(self._title, self._pill, None, self._hint))
        layout.addWidget(self._scroll, 1)
        self._lock, self._note, self._total = QLabel(), label("mute", wrap=True), label("sub", right=True)
        foot = line(self._lock, self._note, self._total, gap=8)
        foot.setStretch(1, 1)
        self._foot = QWidget()
        foot.setContentsMargins(0, 2, 8, 2)
        self._foot.setLayout(foot)
        layout.addWidget(self._foot)
        self.setLayout(layout)
        self._pill.hide()
        self.restyle()
        self.set_denominations(denominations)

    # ------------------------------------------------------------------------------------------------- setters

    def set_denominations(self, denominations: Sequence[int]) -> None:
        """Notes and coins in minor units, largest first; the same again changes nothing, typed numbers stay."""
        wanted = tuple(sorted(denominations, reverse=True))
        if wanted != self._denominations or not self._fields:
            self._denominations = wanted
            self._make_fields()

    def set_words(self, title: Words, hint: Words = str, note: Words = str) -> None:
        """What is counted, what one key does about it, and what is not shown yet."""
        self._title_words, self._hint_words, self._note_words = title, hint, note
        self.retranslate()

    def show_locked(self, pieces: Mapping[int, int], pill: Words) -> None:
        """Shows a count that stands; only what was found."""
        self._locked, self._pill_words = {value: number for value, number in pieces.items() if number}, pill
        self._make_locked()

    def unlock(self) -> None:
        """Lets one count, from empty."""
        self._locked, self._pill_words = None, None
        self._make_fields()

    def put(self, pieces: Mapping[int, int]) -> None:
        """Writes numbers into the rows, as if typed."""
        for value, field in zip(self._denominations, self._fields, strict=True):
            number = pieces.get(value, 0)
            field.setText(str(number) if number else "")

    @property
    def denominations(self) -> tuple[int, ...]:
        """The notes and coins that are counted, largest first."""
        return self._denominations

    @property
    def is_locked(self) -> bool:
        """Whether a locked count is shown."""
        return self._locked is not None

    @property
    def sum_minor(self) -> int:
        """What the counted notes make."""
        return sum(value * number for value, number in self.pieces().items())

    @property
    def is_begun(self) -> bool:
        """Whether a number was typed anywhere."""
        return any(field.text() for field in self._fields)

    def pieces(self) -> dict[int, int]:
        """How many of each note, without those of which there is none."""
        if self._locked is not None:
            return dict(self._locked)
        typed = zip(self._denominations, self._fields, strict=True)
        return {value: int(field.text()) for value, field in typed if int(field.text() or 0)}

    def clear(self) -> None:
        """Empties every row."""
        for field in self._fields:
            field.clear()

    def focus_first(self) -> None:
        """The cursor to the largest note that is still empty, or to the largest."""
        empty_rows = [at for at, field in enumerate(self._fields) if not field.text()]
        if self._fields:
            self._move(empty_rows[0] if empty_rows else 0)

    def set_short(self, short: bool) -> None:
        """Drops the title where the height is short."""
        self._is_short = short
        self._title.setVisible(not short)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._title_words())
        self._hint.setText(self._hint_words())
        self._hint.setVisible(bool(self._hint.text()))
        self._note.setText(self._note_words())
        self._lock.setVisible(bool(self._note.text()))
        self._foot.setVisible(self._locked is None)
        self._pill.show_state(self._pill_words() if self._pill_words is not None else "", "", "lock")
        for head, word in zip(self._heads, (self.tr("Note"), self.tr("Pieces"), self.tr("Sum")), strict=True):
            head.setText(word)
        for value, shown in zip(self._shown_values(), self._values, strict=True):
            shown.setText(self.look.amount(value))
        for value, field in zip(self._denominations, self._fields, strict=False):
            field.setAccessibleName(self.tr("Number of {note}").format(note=self.look.money(value)))
        self.setAccessibleName(self._title.text())
        self._show_sums()

    def restyle(self) -> None:
        """Takes the colour of the theme, and the height that a row needs: what does not fit is scrolled, never squeezed."""
        self._lock.setPixmap(self.look.picture("lock", "mute", 18))
        for field in self._fields:
            field.setMinimumHeight(self.look.px(ROW) + FRAME)

    # -------------------------------------------------------------------------------------------------- private

    def _make_fields(self) -> None:
        self._fields, self._values, self._sums = [], [], []
        holder, grid = self._grid()
        for at, _value in enumerate(self._denominations):
            field = CountField()
            field.setProperty("tight", "true")
            field.setValidator(QIntValidator(0, MOST_NOTES, field))
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.textChanged.connect(lambda _text: self._on_changed())
            field.stepped.connect(lambda step, at=at: self._move(at + step))
            self._fields.append(field)
            self._add_row(grid, at + 1, field)
        self._end(holder, grid)
        self.restyle()

    def _make_locked(self) -> None:
        self._fields, self._values, self._sums = [], [], []
        holder, grid = self._grid()
        for at, value in enumerate(self._shown_values()):
            number = label("strong", right=True)
            number.setText(self.look.count((self._locked or {})[value]))
            self._add_row(grid, at + 1, number)
        self._end(holder, grid)

    def _grid(self) -> tuple[QWidget, QGridLayout]:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        self._heads = (label("mute", right=True), label("mute", right=True), label("mute", right=True))
        for column, head in zip((0, 2, 4), self._heads, strict=True):
            grid.addWidget(head, 0, column)
        return holder, grid

    def _add_row(self, grid: QGridLayout, at: int, number: QWidget) -> None:
        value, times, equals = label("strong", right=True), label("mute"), label("mute")
        total = label("" if self._locked is not None else "strong", right=True)
        times.setText("×")
        equals.setText("=")
        for column, part in enumerate((value, times, number, equals, total)):
            grid.addWidget(part, at, column)
        self._values.append(value)
        self._sums.append(total)

    def _end(self, holder: QWidget, grid: QGridLayout) -> None:
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(4, 3)
        grid.setRowStretch(len(self._values) + 1, 1)
        refill(self._place, holder)
        self.retranslate()

    def _shown_values(self) -> tuple[int, ...]:
        if self._locked is None:
            return self._denominations
        return tuple(sorted(self._locked, reverse=True))

    def _on_changed(self) -> None:
        self._show_sums()
        self.changed.emit()

    def _show_sums(self) -> None:
        pieces = self.pieces()
        begun = [bool(field.text()) for field in self._fields] or [True] * len(self._sums)
        for value, is_begun, shown in zip(self._shown_values(), begun, self._sums, strict=True):
            shown.setText(self.look.amount(value * pieces.get(value, 0)) if is_begun else "")
        self._total.setText(self.look.money(self.sum_minor))
        self._total.setAccessibleName(self._total.text())

    def _move(self, at: int) -> None:
        if at >= len(self._fields):
            self.ended.emit()
        elif at >= 0:
            self._fields[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._fields[at].selectAll()
            self._scroll.ensureWidgetVisible(self._fields[at])
