"""This file is the X reading: a till as it stands now; of one's own till without its cash, so that the count is blind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from collectoffice.domain.day_sheet import KINDS, TENDERS, TillReading
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import difference_tone, difference_word, kind_word, move_word, tender_word, time_of
from collectoffice.ui.widgets.panel import Panel, fill, label, line, refill, rows, set_tone


class ReadingPanel(Panel):
    """A reading, line by line."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._reading: TillReading | None = None
        self._is_blind = True
        self._title, self._hint = label("title"), label("mute", right=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._place = rows()
        inner.setLayout(self._place)
        self._scroll.setWidget(inner)
        layout = rows(margins=(14, 10, 8, 10), gap=6)
        fill(layout, line(self._title, None, self._hint))
        layout.addWidget(self._scroll, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_reading(self, reading: TillReading, *, blind: bool) -> None:
        """Shows a till; ``blind`` leaves out cash and every total that it could be told from."""
        self._reading, self._is_blind = reading, blind
        self.retranslate()

    def focus_scroll(self) -> None:
        """The arrows scroll."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        reading = self._reading
        self._title.setText(self._title_word(reading))
        self._hint.setText(self.tr("Esc back"))
        self._scroll.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        if reading is not None:
            for at, (word, text, tone) in enumerate(self._lines(reading)):
                self._add_line(grid, at, word, text, tone)
            grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(0, 1)
        refill(self._place, holder)

    def _title_word(self, reading: TillReading | None) -> str:
        if reading is None or not reading.closed_at:
            return self.tr("X reading: the till stays open")
        return self.tr("Counter {code}, {name}: closed {time}").format(
            code=reading.counter, name=reading.cashier, time=time_of(reading.closed_at)
        )

    def _add_line(self, grid: QGridLayout, at: int, word: str, text: str, tone: str) -> None:
        is_head = not text
        left, right = label("strong" if is_head else "", wrap=True), label("strong", right=True)
        left.setText(word)
        right.setText(text)
        for part in (left, right):
            set_tone(part, tone)
        if is_head:
            grid.addWidget(left, at, 0, 1, 2)
        else:
            grid.addWidget(left, at, 0)
            grid.addWidget(right, at, 1)

    def _lines(self, reading: TillReading) -> Sequence[tuple[str, str, str]]:
        return (
            *self._receipts(reading),
            *self._sums(reading),
            *self._tenders(reading),
            *self._moves(reading),
            *self._expected(reading),
            *self._close(reading),
            (self.tr("Reprints"), self.look.count(reading.reprints), ""),
            (self.tr("Awaited"), self.look.count(len(reading.awaited)), "warn" if reading.awaited else ""),
        )

    def _receipts(self, reading: TillReading) -> Sequence[tuple[str, str, str]]:
        missing = [number for span in reading.receipts for number in span.missing]
        spans = [(f"{span.first} – {span.last}", self.look.count(span.count), "") for span in reading.receipts]
        gaps = (
            (self.tr("Missing: {numbers}").format(numbers=", ".join(missing)), "!", "bad")
            if missing
            else (self.tr("No number is missing"), "✓", "ok")
        )
        opened = (self.tr("Open since"), time_of(reading.opened_at), "")
        return (opened, *spans, gaps) if spans else (opened, (self.tr("Receipts"), "0", ""))

    def _sums(self, reading: TillReading) -> Sequence[tuple[str, str, str]]:
        if self._is_blind:
            return ((self.tr("Cash and totals are shown when the count is locked."), "", "mute"),)
        money = self.look.money
        return (
            (self.tr("Gross"), money(reading.gross_minor), ""),
            (self.tr("Undone"), money(-reading.undone_minor), "warn" if reading.undone_minor else ""),
            (self.tr("Net"), money(reading.net_minor), ""),
            *((kind_word(kind), money(reading.by_kind[kind]), "") for kind in KINDS if reading.by_kind.get(kind)),
        )

    def _tenders(self, reading: TillReading) -> Sequence[tuple[str, str, str]]:
        kinds = [kind for kind in TENDERS if reading.by_tender.get(kind) and not (self._is_blind and kind == "cash")]
        return [(tender_word(kind), self.look.money(reading.by_tender[kind]), "") for kind in kinds]

    def _expected(self, reading: TillReading) -> Sequence[tuple[str, str, str]]:
        money = self.look.money
        opening = (self.tr("Opening float"), money(reading.float_minor), "")
        return (
            (opening,) if self._is_blind else (opening, (self.tr("Cash expected"), money(reading.expected_minor), ""))
        )

    def _close(self, reading: TillReading) -> Sequence[tuple[str, str, str]]:
        """What was counted, over or short and why, once the till is closed."""
        off = reading.difference_minor
        if reading.counted_minor is None or off is None:
            return ()
        money = self.look.money
        lines = [
            (self.tr("Cash counted"), money(reading.counted_minor), ""),
            (difference_word(off), money(off), difference_tone(off)),
        ]
        if reading.settled_minor:
            lines.append((self.tr("Paid or written off"), money(reading.settled_minor), ""))
        return (
            (*lines, (self.tr("Reason: {reason}").format(reason=reading.reason), "", "")) if reading.reason else lines
        )

    def _moves(self, reading: TillReading) -> Sequence[tuple[str, str, str]]:
        return [(move_word(kind), self.look.money(minor), "") for kind, minor in reading.moves.items() if minor]
