"""This file is the forms' screen: the number in the printer is confirmed, a spoiled form recorded, the stock kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from collectoffice.domain.errors import Refusal
from collectoffice.ui.day.tabs import FORMS, Tabs
from collectoffice.ui.forms.asking import FormQuestions, FormSaid
from collectoffice.ui.forms.books_panel import BooksPanel
from collectoffice.ui.forms.facts import FormsNow, MoveKind
from collectoffice.ui.forms.printer_card import PrinterCard
from collectoffice.ui.forms.printers_card import PrintersCard
from collectoffice.ui.forms.stock_card import KEYS, StockCard
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.approval import ApprovalPanel
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, fill, label, line, rows
from collectoffice.ui.widgets.question import Question

RIGHT, RIGHT_NARROW, NARROW = 384, 330, 900
PRINTER, STOCK = range(2)


class FormsView(Screen):
    """A cashier confirms and spoils, a supervisor receives, hands out and takes back; both see where every form is."""

    confirm_wanted = Signal(object)
    """A ``FormSaid``: the number on the paper."""
    spoil_wanted = Signal(str, int, str)
    """Series, number, and why."""
    move_wanted = Signal(object)
    """A ``FormsMove``."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._now: FormsNow | None = None
        self._title, self.tabs = label("h1"), Tabs(look, FORMS)
        self.books, self.printer, self.stock = BooksPanel(look), PrinterCard(look), StockCard(look)
        self.question, self.approval, self.banner = Question(look), ApprovalPanel(look), Banner(look)
        self.questions, self.printers = FormQuestions(self.question), PrintersCard(look)
        self._right = QStackedWidget()
        for page in (self.printer, self.stock):
            self._right.addWidget(page)
        self._right_column = QWidget()
        right = rows(gap=12)
        right.addWidget(self._right)
        fill(right, self.question, self.approval, None)
        self._right_column.setLayout(right)
        body = columns(gap=16)
        left = rows(gap=12)
        left.addWidget(self.books, 1)
        left.addWidget(self.printers)
        body.addLayout(left, 1)
        body.addWidget(self._right_column)
        whole = rows(margins=(16, 12, 16, 8), gap=8)
        fill(whole, line(self._title, self.tabs, None, gap=16))
        whole.addLayout(body, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)
        self._plug()
        self.retranslate()

    def _plug(self) -> None:
        self.printer.confirmed.connect(lambda number: self.confirm_wanted.emit(FormSaid(number)))
        self.printer.spoiled.connect(self.ask_spoiled)
        self.question.ended.connect(lambda: self._set_asking(asking=False))
        self.questions.answered.connect(self.confirm_wanted)
        self.questions.wrong.connect(self.printer.focus_number)
        self.stock.ended.connect(self.stock.write.setFocus)
        self.stock.write.clicked.connect(self._write)
        self.act("F12", self._primary_word, self._act, shown=self._may_act, rank=0)
        for kind, key in KEYS.items():
            shown = self._has_books if kind == "found" else self._may_manage
            self.act(key, partial(self.stock.word_of, kind), partial(self.begin, kind), shown=shown, rank=2)
        self.act("F8", lambda: self.tr("Form spoiled"), self.ask_spoiled, shown=self._may_ask_spoiled)
        self.act("Escape", lambda: self.tr("Back"), self.go_back)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Pre-printed forms")

    # ------------------------------------------------------------------------------------------------- setters

    def set_tabs(self, keys: Sequence[str]) -> None:
        """The tabs that this role may open."""
        self.tabs.set_allowed(keys)

    def show_forms(self, now: FormsNow) -> None:
        """Shows the forms as they stand; what is being typed stays."""
        was = self._now
        self._now = now
        self.books.show_books(now.books)
        self.printer.show_next(now.next, has_till=now.has_till)
        self.printers.show_books(now.books)
        if was is None or was.may_manage != now.may_manage:
            self._show_page()
        self.retranslate()
        is_typing = self.stock.isAncestorOf(self.focusWidget() or self) or self.question.is_open
        if self.isVisible() and not is_typing:
            self.arrive()

    def forget(self) -> None:
        """Another person sits down."""
        self._now = None
        self.question.leave()
        self.approval.leave()
        self.banner.clear()

    def begin(self, kind: MoveKind) -> None:
        """F3, F4, F5, F6: the form of a move."""
        self.banner.clear()
        self.question.leave()
        self._right.setCurrentIndex(STOCK)
        self.stock.begin(kind, self.books.book, self.books.stretch)
        self.retranslate()

    def ask_spoiled(self) -> None:
        """F8: the form in the printer is spoiled; a digit says why."""
        following = self.printer.next
        if following is None or not self.printer.can_confirm:
            return
        reasons: tuple[Callable[[], str], ...] = (
            lambda: self.tr("Paper jam"),
            lambda: self.tr("Torn or dirty"),
            lambda: self.tr("Printed wrongly"),
            lambda: self.tr("Missing"),
        )
        self.question.ask(
            lambda: self.tr("{series} {number} is spoiled: why?").format(
                series=following.series, number=following.number
            ),
            [(str(at), words) for at, words in enumerate(reasons)],
            lambda at: self.spoil_wanted.emit(following.series, following.number, reasons[int(at)]()),
        )
        self._set_asking(asking=True)

    def ask_about(self, said: FormSaid, refusal: Refusal) -> bool:
        """Asks what a number that was refused leaves open; False where the refusal is about something else."""
        is_asked = self.questions.ask(said, refusal)
        self._set_asking(asking=is_asked)
        return is_asked

    def end_move(self) -> None:
        """A move is written or dropped: a cashier is back at the printer's form."""
        self._show_page()
        self.retranslate()

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor goes where work begins."""
        if self.question.is_open or self.approval.is_open:
            return
        if self._is_asked_for_number():
            self.printer.focus_number()
        else:
            self.books.focus_list()

    def reflow(self, width: int, height: int) -> None:
        """The right column narrows first."""
        self._right_column.setFixedWidth(self.look.px(RIGHT if width >= NARROW else RIGHT_NARROW))

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.heading())
        self.setAccessibleName(self.heading())
        self._right.setVisible(self._now is not None)
        self.keys_changed.emit()

    def go_back(self) -> None:
        """Esc: out of a question, else back to work."""
        if self.question.is_open:
            self.question.leave()
        elif self.approval.is_open:
            self.approval.leave()
        elif self._is_writing() and not self._may_manage():
            self.end_move()
            self.arrive()
        else:
            self.left.emit()

    # -------------------------------------------------------------------------------------------------- private

    def _set_asking(self, *, asking: bool) -> None:
        """While a question stands its answers are all there is to press."""
        self.printer.set_asking(asking=asking)
        self.keys_changed.emit()

    def _may_act(self) -> bool:
        return bool(self._primary_word()) and not self.question.is_open

    def _may_ask_spoiled(self) -> bool:
        return self._is_asked_for_number() and not self.question.is_open

    def _may_manage(self) -> bool:
        return self._now is not None and self._now.may_manage

    def _has_books(self) -> bool:
        return self._now is not None and bool(self._now.books)

    def _can_confirm(self) -> bool:
        return self._now is not None and not self._now.may_manage and self.printer.can_confirm

    def _is_asked_for_number(self) -> bool:
        return self._can_confirm() and not self._is_writing()

    def _is_writing(self) -> bool:
        """Whether the form of a move stands there."""
        return self._now is not None and self._right.currentIndex() == STOCK

    def _show_page(self) -> None:
        """A supervisor's work is the stock, a cashier's the form in the printer."""
        self._right.setCurrentIndex(STOCK if self._may_manage() else PRINTER)

    def _primary_word(self) -> str:
        if self._is_writing():
            return self.tr("Write it down")
        return self.tr("It is this number") if self._can_confirm() else ""

    def _act(self) -> None:
        if self._is_writing():
            self._write()
        else:
            self.printer.confirm()

    def _write(self) -> None:
        move = self.stock.typed_move()
        if move is None:
            self.say("warn", lambda: self.tr("Something is missing, or wrong: it is said at its field."))
        else:
            self.move_wanted.emit(move)
