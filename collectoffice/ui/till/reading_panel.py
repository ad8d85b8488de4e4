"""This file is the X reading: a till as it stands now; of one's own till without its cash, so that the count is blind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from collectoffice.domain.day_sheet import KINDS, TENDERS, TillReading
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import difference_tone, difference_word, kind_word, move_word, tender_word, time_of
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows

RECEIPTS, TENDER, KIND = "receipts", "tender", "kind"
"""What a line's list is of: every receipt, one way of paying, or one kind."""
ROW, LEAST = 30, 120


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """A figure with its word; with ``of`` Enter opens what it is made of."""

    word: str
    text: str
    tone: str = ""
    of: str = ""
    """``receipts``, ``tender`` or ``kind``; "" where there is no list."""
    name: str = ""


class ReadingPanel(Panel):
    """A reading, line by line; a line with an arrow opens its list."""

    opened = Signal(object, str, str)
    """A ``TillReading``, what the list is of, and the way of paying or the kind."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._reading: TillReading | None = None
        self._is_blind = True
        self._title, self._hint = label("title", wrap=True), label("mute", right=True)
        self._notes = label("mute", wrap=True)
        self.table: ListTable[ReadingLine] = ListTable(
            look,
            [
                Column(lambda: "", lambda one: one.word, tone=lambda one: one.tone, grows=True, least=LEAST),
                Column(lambda: "", lambda one: one.text, right=True, bold=True, tone=lambda one: one.tone),
                Column(lambda: "", lambda one: "›" if one.of else "", right=True),
            ],
            row_height=ROW,
        )
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._on_opened)
        layout = rows(margins=(14, 10, 8, 10), gap=6)
        head = line(self._title, self._hint)
        head.setStretch(0, 1)
        fill(layout, head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._notes)
        self.setLayout(layout)
        self.retranslate()

    def show_reading(self, reading: TillReading, *, blind: bool) -> None:
        """Shows a till; ``blind`` leaves out cash and every total that it could be told from."""
        is_other = self._reading is None or self._reading.till != reading.till
        self._reading, self._is_blind = reading, blind
        self.retranslate()
        if is_other:
            self.table.setCurrentIndex(self.table.rows_model.index(0, 0))

    @property
    def till(self) -> int | None:
        """The till that is shown."""
        return self._reading.till if self._reading is not None else None

    @property
    def is_blind(self) -> bool:
        """Whether cash and totals are left out."""
        return self._is_blind

    def focus_scroll(self) -> None:
        """The arrows go through the figures."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        reading = self._reading
        self._title.setText(self._title_word(reading))
        self._hint.setText(self.tr("Enter opens · Esc back"))
        self.table.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        lines = self._lines(reading) if reading is not None else ()
        self.table.put(lines, current=max(self.table.currentIndex().row(), 0))
        notes = self._sentences(reading) if reading is not None else ()
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _on_opened(self, one: ReadingLine) -> None:
        if one.of and self._reading is not None:
            self.opened.emit(self._reading, one.of, one.name)

    def _title_word(self, reading: TillReading | None) -> str:
        if reading is None or not reading.closed_at:
            return self.tr("X reading: the till stays open")
        return self.tr("Counter {code}, {name}: closed {time}").format(
            code=reading.counter, name=reading.cashier, time=time_of(reading.closed_at)
        )

    def _sentences(self, reading: TillReading) -> Sequence[str]:
        """What is too long for a line: missing numbers, what is hidden, why the till differs."""
        missing = [number for span in reading.receipts for number in span.missing]
        return [
            *([self.tr("Missing: {numbers}").format(numbers=", ".join(missing))] if missing else []),
            *([self.tr("Cash and totals are shown when the count is locked.")] if self._is_blind else []),
            *([self.tr("Reason: {reason}").format(reason=reading.reason)] if reading.reason else []),
        ]

    def _lines(self, reading: TillReading) -> Sequence[ReadingLine]:
        return (
            *self._receipts(reading),
            *self._sums(reading),
            *self._tenders(reading),
            *self._moves(reading),
            *self._expected(reading),
            *self._close(reading),
            ReadingLine(self.tr("Reprints"), self.look.count(reading.reprints)),
            ReadingLine(self.tr("Awaited"), self.look.count(len(reading.awaited)), "warn" if reading.awaited else ""),
        )

    def _receipts(self, reading: TillReading) -> Sequence[ReadingLine]:
        missing = sum(len(span.missing) for span in reading.receipts)
        opened = ReadingLine(self.tr("Open since"), time_of(reading.opened_at))
        if not reading.receipts:
            return (ReadingLine(self.tr("Receipts"), "0"), opened)
        spans = [
            ReadingLine(f"{span.first} – {span.last}", self.look.count(span.count), of=RECEIPTS)
            for span in reading.receipts
        ]
        gaps = (
            ReadingLine(self.tr("%n number(s) missing", "", missing), "!", "bad")
            if missing
            else ReadingLine(self.tr("No number is missing"), "✓", "ok")
        )
        return (*spans, gaps, opened)

    def _sums(self, reading: TillReading) -> Sequence[ReadingLine]:
        if self._is_blind:
            return ()
        money = self.look.money
        return (
            ReadingLine(self.tr("Gross"), money(reading.gross_minor)),
            ReadingLine(self.tr("Undone"), money(-reading.undone_minor), "warn" if reading.undone_minor else ""),
            ReadingLine(self.tr("Net"), money(reading.net_minor)),
            *(
                ReadingLine(kind_word(kind), money(reading.by_kind[kind]), of=KIND, name=kind)
                for kind in KINDS
                if reading.by_kind.get(kind)
            ),
        )

    def _tenders(self, reading: TillReading) -> Sequence[ReadingLine]:
        kinds = [kind for kind in TENDERS if reading.by_tender.get(kind) and not (self._is_blind and kind == "cash")]
        return [
            ReadingLine(tender_word(kind), self.look.money(reading.by_tender[kind]), of=TENDER, name=kind)
            for kind in kinds
        ]

    def _expected(self, reading: TillReading) -> Sequence[ReadingLine]:
        money = self.look.money
        opening = ReadingLine(self.tr("Opening float"), money(reading.float_minor))
        if self._is_blind:
            return (opening,)
        return (opening, ReadingLine(self.tr("Cash expected"), money(reading.expected_minor)))

    def _close(self, reading: TillReading) -> Sequence[ReadingLine]:
        """What was counted, over or short, and what rests of it, once the till is closed."""
        off = reading.difference_minor
        if reading.counted_minor is None or off is None:
            return ()
        money = self.look.money
        lines = [
            ReadingLine(self.tr("Cash counted"), money(reading.counted_minor)),
            ReadingLine(difference_word(off), money(off), difference_tone(off)),
        ]
        if reading.settled_minor:
            rest = off - reading.settled_minor
            lines.append(ReadingLine(self.tr("Paid or written off"), money(reading.settled_minor)))
            lines.append(ReadingLine(self.tr("Left open"), money(rest), difference_tone(rest)))
        return lines

    def _moves(self, reading: TillReading) -> Sequence[ReadingLine]:
        return [ReadingLine(move_word(kind), self.look.money(minor)) for kind, minor in reading.moves.items() if minor]
