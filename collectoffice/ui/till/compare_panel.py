"""This file is the comparison of a till: counted, book, and over or short; hidden until the count is locked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from collectoffice.domain.day_sheet import TENDERS, TillReading
from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import TENDER_ICONS, difference_tone, difference_word, move_word, tender_word
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, refill, rows, set_tone

Words = Callable[[], str]
LARGE, SMALL = 28, 22
SHORTEST_MOVE = ("turn_in", "from_safe", "pay_in", "pay_out", "exchange", "counterfeit")


class FigureTile(Panel):
    """One figure with its word, as large as it fits."""

    def __init__(self, look: Look, size: int = LARGE) -> None:
        super().__init__(look, "card")
        self._icon, self._word, self.figure = QLabel(), label("mute"), FigureLabel(look, size)
        self._icon_name = ""
        self._word.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        layout = rows(margins=(12, 6, 12, 6), gap=2)
        fill(layout, line(self._icon, self._word, None, gap=6), self.figure)
        self.setLayout(layout)

    def show_figure(self, word: str, text: str, tone: str = "", icon: str = "") -> None:
        """Shows a figure; a tone brings its icon along."""
        self._word.setText(word)
        self.figure.setText(text)
        self.figure.setAccessibleName(f"{word} {text}")
        self.figure.setProperty("tone", tone or None)
        self._icon_name = icon
        set_tone(self, tone)
        set_tone(self._word, tone)
        self.restyle()

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._icon.setVisible(bool(self._icon_name))
        if self._icon_name:
            self._icon.setPixmap(self.look.picture(self._icon_name, str(self.property("tone") or "mute"), 18))


class ComparePanel(Panel):
    """Three figures, how the book's figure came about, and the ways of paying that are no cash."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._reading: TillReading | None = None
        self._counted: int | None = None
        self._title, self._hint = label("title"), label("mute", right=True)
        self._hidden, self._formula = label("mute", wrap=True), label("mute", wrap=True)
        self._lock = QLabel()
        self.tiles = (FigureTile(look), FigureTile(look), FigureTile(look))
        self._tiles = QWidget()
        across = columns(gap=8)
        for tile in self.tiles:
            across.addWidget(tile, 1)
        self._tiles.setLayout(across)
        self._tenders = rows()
        hidden = line(self._lock, self._hidden, gap=8)
        hidden.setStretch(1, 1)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        fill(layout, line(self._title, None, self._hint), hidden, self._tiles, self._formula, self._tenders, None)
        self.setLayout(layout)
        self.restyle()
        self.retranslate()

    def hide_figures(self) -> None:
        """Before the count is locked no figure of the books is on the screen."""
        self._reading = self._counted = None
        self.retranslate()

    def show_figures(self, reading: TillReading, counted_minor: int) -> None:
        """The count is locked: the books' figures beside it."""
        self._reading, self._counted = reading, counted_minor
        self.retranslate()

    @property
    def is_shown(self) -> bool:
        """Whether the books' figures are on the screen."""
        return self._reading is not None

    @property
    def difference_minor(self) -> int:
        """Counted less expected, 0 while nothing is shown."""
        if self._reading is None or self._counted is None:
            return 0
        return self._counted - self._reading.expected_minor

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Cash: counted and book"))
        self._hint.setText(figures.sign(self.look.currency))
        self._hidden.setText(self.tr("What the books expect is shown when the count is locked."))
        is_shown = self._reading is not None
        self._hidden.setVisible(not is_shown)
        self._lock.setVisible(not is_shown)
        self._tiles.setVisible(is_shown)
        self._formula.setVisible(is_shown)
        self._hint.setVisible(is_shown)
        self._show_tenders()
        if self._reading is not None and self._counted is not None:
            self._show(self._reading, self._counted)
        self.setAccessibleName(self._title.text())

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._lock.setPixmap(self.look.picture("lock", "mute", 18))

    def _show(self, reading: TillReading, counted: int) -> None:
        look, off = self.look, self.difference_minor
        tone = difference_tone(off)
        self.tiles[0].show_figure(self.tr("Counted"), look.amount(counted))
        self.tiles[1].show_figure(self.tr("Book"), look.amount(reading.expected_minor))
        self.tiles[2].show_figure(difference_word(off), look.amount(off), tone, "done" if off == 0 else "warn")
        self._formula.setText(self._formula_of(reading))

    def _formula_of(self, reading: TillReading) -> str:
        parts = [(self.tr("cash taken"), reading.by_tender.get("cash", 0))]
        parts += [(self.tr("refunds"), -reading.refunded_minor)]
        parts += [(move_word(kind).lower(), reading.moves.get(kind, 0)) for kind in SHORTEST_MOVE]
        first = self.tr("Book = float {sum}").format(sum=self.look.amount(reading.float_minor))
        signed = ((word, minor) for word, minor in parts if minor)
        return first + "".join(
            f" {'+' if minor > 0 else figures.MINUS} {word} {self.look.amount(abs(minor))}" for word, minor in signed
        )

    def _show_tenders(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        reading = self._reading
        kinds = [kind for kind in TENDERS if kind != "cash" and reading is not None and reading.by_tender.get(kind)]
        for at, kind in enumerate(kinds):
            assert reading is not None, "no kinds without a reading"
            for column, part in enumerate(self._tender_row(reading, kind)):
                grid.addWidget(part, at, column)
        grid.setColumnStretch(1, 1)
        refill(self._tenders, holder)

    def _tender_row(self, reading: TillReading, kind: str) -> Sequence[QWidget]:
        awaited = sum(1 for one in reading.awaited if one.kind == kind)
        tone = "warn" if awaited else "ok"
        icon, word, amount, state = QLabel(), label(), label("strong", right=True), label("strong")
        icon.setPixmap(self.look.picture(TENDER_ICONS[kind], "mute", 18))
        word.setText(tender_word(kind))
        amount.setText(self.look.amount(reading.by_tender[kind]))
        state.setText(self.tr("%n awaited", "", awaited) if awaited else self.tr("✓ all seen"))
        if kind in ("cheque", "card") and not awaited:
            state.setText(self.tr("✓ in the drawer") if kind == "cheque" else "✓")
        set_tone(state, tone)
        return icon, word, amount, state
