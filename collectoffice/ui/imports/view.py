"""This file is the import screen: a workbook is understood first, then taken in one go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedWidget, QWidget

from collectoffice.ui.imports.figures_row import GROUPS, FiguresRow
from collectoffice.ui.imports.header_panel import HeaderPanel
from collectoffice.ui.imports.offers_panel import OfferLine, OffersPanel
from collectoffice.ui.imports.panels import ColumnsPanel, RowsPanel, SumsPanel
from collectoffice.ui.imports.preview import ImportPreview
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import Button, KeyButton
from collectoffice.ui.widgets.cards import Banner, Pill
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, rows
from collectoffice.ui.wording import kind_of_workbook

SHORT, VERY_SHORT, WIDE = 600, 500, 1100
TABS = ("file", "offers")
TAB_PAD = 30
"""Beside a tab's word, at 100 % text."""
OFFERS_PAGE = 4
"""Where the second tab stands among the pages."""
SUFFIXES = (".xlsx", ".xls", ".xlsm", ".ods", ".csv")


class ImportsView(Screen):
    """Empty: choose or drop a file. Then the dry run; F12 takes it, in one transaction."""

    file_wanted = Signal()
    """Choose a workbook (the window's file dialog)."""
    file_dropped = Signal(str)
    """The path of a workbook that was dropped on the screen."""
    field_wanted = Signal(int, str)
    """Read this column (from 0) as this field; an empty field skips it."""
    header_chosen = Signal(int, str)
    """The row of an unknown header, and the kind of list."""
    layout_kept = Signal()
    """Keep the mapping by hand for the next workbook of this layout (F7)."""
    problems_wanted = Signal()
    """Save the same workbook with an added column that says what is wrong (F8)."""
    cell_wanted = Signal(object)
    """Open a ``PreviewRow``'s cell in Excel (F5)."""
    take_wanted = Signal()
    """Take what the dry run shows (F12)."""
    cancel_wanted = Signal()
    """Stop the reading or the taking; nothing is kept."""
    offers_wanted = Signal()
    """Read anew what is offered."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._preview: ImportPreview | None = None
        self._is_working = False
        self._step: tuple[int, int] = (0, 0)
        self._group = "held"
        self._page = 0
        """The page of the first tab."""
        self.setAcceptDrops(True)
        self._make()
        self._lay_out()
        self._plug()
        self._bind_keys()
        self.retranslate()

    def _make(self) -> None:
        look = self.look
        self._title, self._kind, self._facts = label("h1"), Pill(look), label("mute", right=True)
        self.figures, self.columns = FiguresRow(look), ColumnsPanel(look)
        self.rows, self.sums = RowsPanel(look), SumsPanel(look)
        self.header, self.offers = HeaderPanel(look), OffersPanel(look)
        self.tabs = Choice(TABS, "tab")
        self.tabs.set_key(TABS[0])
        self.banner, self.primary = Banner(look), KeyButton("primary")
        self._save = KeyButton()
        self._empty_icon, self._empty_title, self._empty_hint = (
            QLabel(),
            label("h1", wrap=True),
            label("lead", wrap=True),
        )
        self._choose = KeyButton("primary")
        self._work_title, self._bar, self._cancel = label("h1"), QProgressBar(), Button()
        self._bar.setTextVisible(False)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (self._empty_page(), self._work_page(), self._preview_page(), self.header, self.offers):
            self._stack.addWidget(page)
        whole = rows(margins=(16, 10, 16, 10), gap=8)
        head = line(self._title, self.tabs, self._kind, None, self._facts, gap=12)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)

    def _empty_page(self) -> QWidget:
        card = Panel(self.look, "card")
        inner = rows(margins=(24, 24, 24, 24), gap=12)
        for part in (self._empty_icon, self._empty_title, self._empty_hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fill(inner, None, self._empty_icon, self._empty_title, self._empty_hint, line(None, self._choose, None), None)
        card.setLayout(inner)
        return card

    def _work_page(self) -> QWidget:
        card = Panel(self.look, "card")
        inner = rows(margins=(60, 24, 60, 24), gap=16)
        self._work_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fill(inner, None, self._work_title, self._bar, line(None, self._cancel, None), None)
        card.setLayout(inner)
        return card

    def _preview_page(self) -> QWidget:
        page = QWidget()
        middle = columns(gap=14)
        middle.addWidget(self.columns, 1)
        middle.addWidget(self.rows, 1)
        self._acts = rows(gap=8)
        fill(self._acts, None, self._save, self.primary)
        lower = columns(gap=14)
        lower.addWidget(self.sums, 1)
        lower.addLayout(self._acts)
        whole = rows(gap=10)
        whole.addWidget(self.figures)
        whole.addLayout(middle, 1)
        whole.addLayout(lower)
        page.setLayout(whole)
        return page

    def _plug(self) -> None:
        self.figures.chosen.connect(self._on_group)
        self.columns.field_wanted.connect(self.field_wanted)
        self.header.chosen.connect(self.header_chosen)
        self.rows.opened.connect(self.cell_wanted)
        self.primary.clicked.connect(self._take)
        self._save.clicked.connect(self.problems_wanted)
        self._choose.clicked.connect(self.file_wanted)
        self._cancel.clicked.connect(self.cancel_wanted)
        self.tabs.chosen.connect(self._on_tab)
        self.offers.left.connect(self.leave_offers)
        self.offers.keys_changed.connect(self.keys_changed)

    def _bind_keys(self) -> None:
        shown = self._has_preview
        self.hint("1–5", lambda: self.tr("Rows of a figure"), shown=shown)
        self.act("F3", self._tab_word, self._next_tab, shown=self._may_change_tab, rank=2)
        self.act(
            "F4", self._file_word, self.file_wanted.emit, shown=lambda: not self._is_working and not self.has_offers
        )
        self.act("F5", lambda: self.tr("Open in Excel"), self._open_cell, shown=shown, rank=3)
        self.act("F6", lambda: self.tr("Change column"), self.columns.pick_field, shown=shown, rank=2)
        self.act("F7", lambda: self.tr("Keep mapping"), self.layout_kept.emit, shown=self._is_by_hand, rank=3)
        self.act("F8", self._f8_word, self._on_f8, shown=lambda: self._has_held() or self._may_drop(), rank=2)
        self.act("F12", lambda: self.tr("Take"), self._on_f12, shown=lambda: shown() or self._may_take_offers())
        self.act("Escape", self._escape_word, self._on_escape, shown=self._may_escape)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Import")

    # ------------------------------------------------------------------------------------------------- setters

    def show_empty(self) -> None:
        """No workbook is open."""
        self._preview, self._is_working = None, False
        self._show_page(0)

    def show_working(self, done: int = 0, of: int = 0) -> None:
        """Reading or taking goes on; ``of`` 0 while its length is unknown."""
        self._is_working, self._step = True, (done, of)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        if self._stack.currentIndex() != 1:
            self.banner.clear()
            self._show_page(1)
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._work_title.setText(self._work_words())

    def show_preview(self, preview: ImportPreview, fields: Sequence[str]) -> None:
        """Shows a dry run; ``fields`` are those that a column may be read as."""
        self._preview, self._is_working = preview, False
        self.figures.show_preview(preview)
        self.columns.show_preview(preview, fields)
        self.sums.show_preview(preview)
        self._show_page(2)
        group = "held" if preview.held.count else "changed" if preview.changed.count else "new"
        self.figures.choose(group)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_header_question(self, first_rows: Sequence[Sequence[str]]) -> None:
        """Nobody knows this header: asks which row it is and what the list holds."""
        self._preview, self._is_working = None, False
        self.header.show_rows(first_rows)
        self._show_page(3)
        self.header.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_offers(self, offers: Sequence[OfferLine], *, may_adjust: bool) -> None:
        """What head office's workbooks offered and nobody took yet."""
        self.offers.show_offers(offers, may_adjust=may_adjust)
        self.retranslate()
        self.keys_changed.emit()

    def open_offers(self) -> None:
        """Goes to the second tab; the first stays as it is."""
        if self._is_working:
            return
        self.tabs.set_key("offers")
        self._show_page(OFFERS_PAGE)
        self.offers.focus()

    def leave_offers(self) -> None:
        """Back to the first tab, as it was left."""
        self.tabs.set_key("file")
        self._show_page(self._page)
        self.arrive()

    @property
    def has_offers(self) -> bool:
        """Whether the second tab is open."""
        return self._stack.currentIndex() == OFFERS_PAGE

    def is_busy_typing(self) -> bool:
        """A word of why something is dropped would be lost."""
        return self.offers.question.is_open or self.offers.approval.is_open

    def say(self, tone: str, sentence: str) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor goes to the next step; what is offered is read anew."""
        self.offers_wanted.emit()
        if self.has_offers:
            self.offers.focus()
            return
        (self.primary if self._has_preview() else self._choose).setFocus(Qt.FocusReason.OtherFocusReason)

    def reflow(self, width: int, height: int) -> None:
        """Drops grey words, then the columns' mapping, which F6 brings back."""
        self.figures.set_notes_shown(width >= WIDE)
        self.columns.setVisible(height >= VERY_SHORT or width >= WIDE)
        self._facts.setVisible(width >= WIDE)
        self.sums.setVisible(height >= VERY_SHORT)
        beside = self._acts.Direction.LeftToRight if height < VERY_SHORT else self._acts.Direction.TopToBottom
        self._acts.setDirection(beside)
        self._title.setVisible(width >= WIDE and (height >= VERY_SHORT or self._stack.currentIndex() != 2))

    # -------------------------------------------------------------------------------------------------- private

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose a figure."""
        at = event.key() - Qt.Key.Key_1
        if self._has_preview() and 0 <= at < len(GROUPS):
            self.figures.choose(GROUPS[at])
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes a workbook that is dragged here."""
        if any(url.toLocalFile().lower().endswith(SUFFIXES) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens the workbook that was dropped."""
        for url in event.mimeData().urls():
            if url.toLocalFile().lower().endswith(SUFFIXES):
                self.file_dropped.emit(url.toLocalFile())
                return

    def retranslate(self) -> None:
        """Speaks anew."""
        preview = self._preview
        self._title.setText(self.heading())
        self._kind.show_state(kind_of_workbook(preview.kind) if preview and not self.has_offers else "", "pri", "bill")
        count = self.offers.count
        offered = self.tr("Offered ({count})").format(count=count) if count else self.tr("Offered")
        self._name_tabs({"file": self.tr("Workbook"), "offers": offered})
        self.tabs.setEnabled(not self._is_working)
        self._facts.setText(self._fact_line())
        self._empty_title.setText(self.tr("Head office's workbook"))
        self._empty_hint.setText(self.tr("Choose a file, or drop it here. Nothing is taken before you have seen it."))
        self._choose.set_words(self.tr("Choose a file"), "F4")
        self._save.set_words(self.tr("Save with problems"), "F8")
        self._save.setVisible(self._has_held())
        self.primary.set_words(self._take_word(), "F12")
        self._work_title.setText(self._work_words())
        self._cancel.setText(self.tr("Cancel: nothing is kept  Esc"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._bar.setAccessibleName(self.tr("Progress"))
        self.setAccessibleName(self.heading())
        self.restyle()

    def _name_tabs(self, words: dict[str, str]) -> None:
        """The tab that is down is bold: each has the room for it."""
        self.tabs.set_words(words)
        for key, word in words.items():
            button = self.tabs.button(key)
            font = QFont(button.font())
            font.setPixelSize(self.look.px(15))
            font.setBold(True)
            button.setMinimumWidth(QFontMetrics(font).horizontalAdvance(word) + self.look.px(TAB_PAD))

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._empty_icon.setPixmap(self.look.picture("exchange", "pri", 48))

    def _fact_line(self) -> str:
        if self._preview is None or self.has_offers:
            return ""
        return self.tr("{file} · sheet “{sheet}” · {rows} rows").format(
            file=self._preview.file_name, sheet=self._preview.sheet, rows=self.look.count(self._preview.row_count)
        )

    def _take_word(self) -> str:
        if self._preview is None:
            return self.tr("Take")
        return self.tr("Take: {count}").format(
            count=self.look.count(self._preview.new.count + self._preview.changed.count)
        )

    def _work_words(self) -> str:
        done, of = self._step
        if not of:
            return self.tr("Reading the workbook…")
        return self.tr("{done} of {all} rows").format(done=self.look.count(done), all=self.look.count(of))

    def _show_page(self, at: int) -> None:
        if at != OFFERS_PAGE:
            self._page = at
            self.tabs.set_key("file")
        self._stack.setCurrentIndex(at)
        self.retranslate()
        self.keys_changed.emit()

    def _on_group(self, group: str) -> None:
        self._group = group
        if self._preview is not None:
            chosen = getattr(self._preview, group)
            self.rows.show_rows(group, chosen.count, chosen.rows)

    def _take(self) -> None:
        if self._has_preview() and not self._is_working:
            self.take_wanted.emit()

    def _open_cell(self) -> None:
        row = self.rows.table.current
        if row is not None:
            self.cell_wanted.emit(row)

    def _on_escape(self) -> None:
        if self.has_offers:
            if not self.offers.leave_question():
                self.leave_offers()
            return
        if self.columns.leave_picker():
            return
        if self._is_working:
            self.cancel_wanted.emit()
        else:
            self.banner.clear()
            self.show_empty()

    def _has_preview(self) -> bool:
        return self._preview is not None and not self._is_working and not self.has_offers

    def _may_escape(self) -> bool:
        return self._is_working or self._has_preview() or self.has_offers

    def _may_change_tab(self) -> bool:
        return not self._is_working and not self.is_busy_typing()

    def _may_take_offers(self) -> bool:
        return self.has_offers and self.offers.may_take

    def _may_drop(self) -> bool:
        return self.has_offers and self.offers.may_drop

    def _f8_word(self) -> str:
        return self.tr("Drop") if self.has_offers else self.tr("Save with problems")

    def _on_f8(self) -> None:
        if self.has_offers:
            self.offers.ask_to_drop()
        else:
            self.problems_wanted.emit()

    def _on_f12(self) -> None:
        if self.has_offers:
            self.offers.take()
        else:
            self._take()

    def _tab_word(self) -> str:
        return self.tr("Workbook") if self.has_offers else self.tr("Offered")

    def _next_tab(self) -> None:
        self._on_tab("file" if self.has_offers else "offers")

    def _on_tab(self, key: str) -> None:
        if key == "offers":
            self.offers_wanted.emit()
            self.open_offers()
        else:
            self.offers.leave_question()
            self.leave_offers()

    def _has_held(self) -> bool:
        return self._preview is not None and self._preview.held.count > 0 and self._has_preview()

    def _is_by_hand(self) -> bool:
        return self._preview is not None and self._preview.is_mapped_by_hand and self._has_preview()

    def _file_word(self) -> str:
        return self.tr("Another file") if self._has_preview() else self.tr("Choose a file")

    def _escape_word(self) -> str:
        if self.has_offers:
            return self.tr("Later")
        return self.tr("Cancel") if self._is_working else self.tr("Leave it")
