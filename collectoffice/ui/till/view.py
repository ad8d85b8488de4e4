"""This file is the till screen: open with a float, move cash, count blind, compare, explain and close."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from collectoffice.domain.day_sheet import TillReading
from collectoffice.services.queries.till_receipts import TillReceipt
from collectoffice.ui.day.tabs import TILL, Tabs
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.till.awaited_panel import AwaitedPanel
from collectoffice.ui.till.closing_page import ClosingPage
from collectoffice.ui.till.column import pile
from collectoffice.ui.till.compare_panel import ComparePanel
from collectoffice.ui.till.facts import CountedTill, ListWanted, OpenTill
from collectoffice.ui.till.lists import list_of_figure, receipts_of_till
from collectoffice.ui.till.move_form import MoveForm
from collectoffice.ui.till.moves_panel import KEYS, MovesPanel
from collectoffice.ui.till.notes_panel import NotesPanel
from collectoffice.ui.till.opening_panel import FreeCounter, OpeningPanel
from collectoffice.ui.till.reading_panel import ReadingPanel
from collectoffice.ui.till.receipts_panel import ReceiptsPanel
from collectoffice.ui.till.said import TillSaid
from collectoffice.ui.till.steps_panel import StepsPanel
from collectoffice.ui.till.tills_strip import TillAtDay, TillsStrip
from collectoffice.ui.widgets.approval import ApprovalPanel
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, fill, label, line, rows

LEFT, RIGHT, RIGHT_NARROW = 232, 384, 330
WIDE, NARROW, SHORT = 1100, 900, 520
NOTES, READING, MOVE, RECEIPTS = range(4)
RECOUNT, REASON = "F5", "F7"
"""What these keys do once the count is locked."""
OPENING, WORK, EXPLAIN = range(3)


class TillView(Screen):
    """One primary act in each state: open, lock the count, close; then on to the day."""

    open_wanted = Signal(int, object)
    """Counter code, and the float's notes by denomination."""
    count_wanted = Signal(object)
    """The counted notes by denomination."""
    close_wanted = Signal(str, object)
    """As ``ClosingPage`` says it: the reason of a difference, and the form in the printer."""
    reading_wanted = Signal()
    move_wanted = Signal(object)
    """A ``Move``."""
    print_wanted = Signal(object)
    """The till whose paper is wanted; None for the own one."""
    list_wanted = Signal(object)
    """A ``ListWanted``."""
    file_wanted = Signal(str)
    """The customer whose file is wanted, by code."""
    seen_wanted = Signal(int)
    """The tender that somebody saw arrive."""
    left = Signal()
    """Back to the counter."""
    day_wanted = Signal()
    """On to the day's screen."""

    def __init__(self, look: Look, denominations: Sequence[int] = ()) -> None:
        super().__init__(look)
        self.state = "none"
        """``none`` (no till), ``open``, ``recount``, ``counted`` or ``closed``."""
        self._till: OpenTill | None = None
        self._counted: CountedTill | None = None
        self._closed: TillReading | None = None
        self._business_date: date | None = None
        self._may_see_day = self._is_short = False
        self._list_from = NOTES
        self._said = TillSaid(look)
        self._make_parts(look, denominations)
        self._lay_out()
        self._plug()
        self._bind()
        self.retranslate()

    def _make_parts(self, look: Look, denominations: Sequence[int]) -> None:
        self._title, self._facts, self.tabs = label("h1"), label("mute", right=True), Tabs(look, TILL)
        self.steps = StepsPanel(look, lambda: self.tr("Steps of the till"))
        self.tills = TillsStrip(look)
        self.notes, self.compare = NotesPanel(look, denominations), ComparePanel(look)
        self.reading, self.form, self.receipts = ReadingPanel(look), MoveForm(look), ReceiptsPanel(look)
        self.form.set_denominations(denominations)
        self.opening, self.moves, self.awaited = OpeningPanel(look), MovesPanel(look), AwaitedPanel(look)
        self.closing = ClosingPage(look, self._said)
        self.approval = ApprovalPanel(look)
        self.banner, self.primary = Banner(look), KeyButton("primary")

    def _lay_out(self) -> None:
        self._left_column, self._right_column = QWidget(), QWidget()
        left = rows(gap=12)
        fill(left, self.steps)
        left.addWidget(self.tills, 1)
        self._left_column.setLayout(left)
        self._middle, self._right = QStackedWidget(), QStackedWidget()
        count, counted = QWidget(), rows(gap=12)
        counted.addWidget(self.notes, 1)
        counted.addWidget(self.compare)
        count.setLayout(counted)
        for page in (count, self.reading, pile(self.form, self.approval), self.receipts):
            self._middle.addWidget(page)
        for page in (self.opening, pile(self.moves, self.awaited, grows=1), self.closing):
            self._right.addWidget(page)
        right = rows(gap=12)
        right.addWidget(self._right, 1)
        right.addWidget(self.primary)
        self._right_column.setLayout(right)
        body = columns(gap=16)
        body.addWidget(self._left_column)
        body.addWidget(self._middle, 1)
        body.addWidget(self._right_column)
        whole = rows(margins=(16, 12, 16, 8), gap=8)
        fill(whole, line(self._title, self.tabs, None, self._facts, gap=16))
        whole.addLayout(body, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)

    def _plug(self) -> None:
        self.notes.changed.connect(self._on_counted)
        self.notes.ended.connect(self.primary.setFocus)
        self.form.ended.connect(self.primary.setFocus)
        self.closing.ended.connect(self.primary.setFocus)
        self.closing.close_wanted.connect(self.close_wanted)
        self.closing.asked.connect(self.retranslate)
        self.moves.chosen.connect(self.begin_move)
        self.tills.opened.connect(lambda till: self.list_wanted.emit(receipts_of_till(till)))
        self.reading.opened.connect(self._want_list)
        self.receipts.opened.connect(self.file_wanted)
        self.awaited.seen.connect(self.seen_wanted)
        self.primary.clicked.connect(self._act)

    def _bind(self) -> None:
        """The keys; one that does nothing in this state is absent."""
        self.act("F12", self._primary_word, self._act, shown=lambda: not self.closing.question.is_open, rank=0)
        for kind, key in KEYS.items():
            # One key, one shortcut: two of them would silence each other. What it does changes once the count is locked.
            self.act(
                key,
                partial(self._word_of_key, kind),
                partial(self._press_key, kind),
                shown=partial(self._has_key, kind),
                rank=2,
            )
        self.hint("1 – 9", lambda: self.tr("Take a hint"), shown=self._may_take_hint)
        self.act("F9", self._print_word, self._read_or_print, shown=lambda: bool(self._print_word()))
        self.hint("Enter", lambda: self.tr("Open"), shown=lambda: self._at(READING) or self._at(RECEIPTS))
        self.hint("Space", lambda: self.tr("Seen"), shown=lambda: self._is_work() and self.awaited.count > 0)
        self.hint("Enter", lambda: self.tr("Next note"), shown=lambda: not self.notes.is_locked and self._at(NOTES))
        self.act("Escape", self._escape_word, self.go_back)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Till")

    # ------------------------------------------------------------------------------------------------- setters

    def set_denominations(self, denominations: Sequence[int]) -> None:
        """The notes and coins in use, in minor units."""
        self.notes.set_denominations(denominations)
        self.form.set_denominations(denominations)

    def set_allowed(self, tabs: Sequence[str], moves: Sequence[str]) -> None:
        """What the signed-in role may see and move."""
        self.tabs.set_allowed(tabs)
        self.moves.set_allowed(moves)
        self._may_see_day = "day" in tabs
        self.keys_changed.emit()

    def show_tills(self, tills: Sequence[TillAtDay]) -> None:
        """The tills of the day, without sums."""
        self.tills.show_tills(tills)

    def forget(self) -> None:
        """Another person sits down: nothing that was typed or shown is left."""
        self._till = self._counted = self._closed = None
        self.closing.forget()
        self.approval.leave()
        self.notes.unlock()
        self.banner.clear()
        self._middle.setCurrentIndex(NOTES)
        self._go("none")

    def show_none(self, business_date: date, counters: Sequence[FreeCounter]) -> None:
        """No till is open: offers to open one for this business date."""
        was = self.state
        self._till = self._counted = self._closed = None
        self.closing.forget()
        self._business_date = business_date
        self.opening.set_counters(counters)
        if was != "none" or self.notes.is_locked:
            self.notes.unlock()
        self._go("none")

    def show_open(self, till: OpenTill) -> None:
        """A till is open: cash moves, and its count may begin; a number that is typed already stays."""
        was = (self.state, self._till.number if self._till else 0)
        self._till, self._counted, self._closed = till, None, None
        self.closing.forget()
        if was != ("open", till.number):
            self.notes.unlock()
        self.moves.show_moved(till.moved)
        self.awaited.show_awaited(till.awaited)
        self._go("open")

    def show_counted(self, counted: CountedTill) -> None:
        """The count is locked: what the books say stands beside it."""
        if self.state == "recount" and self._counted is not None and len(self._counted.counts) == len(counted.counts):
            return  # it is being counted again; what is typed stays
        self._counted, self._closed = counted, None
        self.notes.show_locked(counted.pieces, lambda: self.tr("Locked {time}").format(time=counted.counted_at))
        self.compare.show_figures(counted.reading, counted.counted_minor)
        self.closing.show_counted(counted)
        self._go("counted")

    def show_closed(self, reading: TillReading) -> None:
        """The till is closed."""
        self._closed = reading
        self.closing.show_closed(reading)
        self._go("closed")

    def show_reading(self, reading: TillReading, *, blind: bool) -> None:
        """The X reading, in the place of the notes."""
        self.reading.show_reading(reading, blind=blind)
        self._middle.setCurrentIndex(READING)
        self.reading.focus_scroll()
        self.retranslate()

    def show_receipts(self, wanted: ListWanted, found: Sequence[TillReceipt]) -> None:
        """A till's receipts, or what one of its figures is made of, in the place of the notes."""
        if not self._at(RECEIPTS):
            self._list_from = READING if self._at(READING) else NOTES
        self.receipts.show_receipts(wanted.title, found, has_sum=wanted.has_sum)
        self._middle.setCurrentIndex(RECEIPTS)
        self.receipts.focus_list()
        self.retranslate()

    def begin_move(self, kind: str) -> None:
        """The form of a move, in the place of the notes."""
        self.banner.clear()
        self._middle.setCurrentIndex(MOVE)
        self._right.setCurrentIndex(WORK)
        self.form.begin(kind)
        self.retranslate()

    def end_move(self) -> None:
        """Back to the notes, the move is written or dropped."""
        self._middle.setCurrentIndex(NOTES)
        self._go(self.state)

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor goes where work begins."""
        if self._at(READING):
            self.reading.focus_scroll()
        elif self._at(RECEIPTS):
            self.receipts.focus_list()
        elif self.state in ("none", "open", "recount"):
            self.notes.focus_first()
        elif not self.closing.focus_first():
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy_typing(self) -> bool:
        """Whether something typed would be lost."""
        return self._at(MOVE)

    def reflow(self, width: int, height: int) -> None:
        """The steps go first, then grey lines, then the notes beside a comparison that stands."""
        self._left_column.setVisible(width >= WIDE)
        self._left_column.setFixedWidth(self.look.px(LEFT))
        self._right_column.setFixedWidth(self.look.px(RIGHT if width >= NARROW else RIGHT_NARROW))
        self._is_short = height < SHORT
        self.moves.set_short(self._is_short)
        self.closing.set_short(self._is_short)
        self._facts.setVisible(width >= NARROW)
        self._show_parts()

    # -------------------------------------------------------------------------------------------------- private

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self._said.title(self.state))
        self._facts.setText(self._fact_line())
        said, notes = self._said, self.notes
        notes.set_words(
            lambda: said.notes_title(self.state, is_locked=notes.is_locked),
            lambda: said.notes_hint(self.state),
            lambda: said.notes_note(self.state),
        )
        self.primary.set_words(self._primary_word(), "F12")
        self.steps.show_steps(self._said.steps(self.state, self._till.opened_at if self._till else "", self._counted))
        self.setAccessibleName(self.heading())
        self._show_parts()
        self.keys_changed.emit()

    def _go(self, state: str) -> None:
        is_list_kept = state == self.state and self._at(RECEIPTS)
        self.state = state
        if not is_list_kept and (state != "open" or self._at(NOTES)):
            self._middle.setCurrentIndex(NOTES)
        pages = {"none": OPENING, "open": WORK, "recount": EXPLAIN, "counted": EXPLAIN, "closed": EXPLAIN}
        if not self._at(MOVE):
            self._right.setCurrentIndex(pages[state])
        if state in ("none", "open", "recount"):
            self.compare.hide_figures()
        self.opening.show_sum(self.notes.sum_minor, begun=self.notes.is_begun)
        self.retranslate()
        if self.isVisible():
            self.arrive()

    def _show_parts(self) -> None:
        """What this state and this size have room for."""
        is_result = self.state in ("counted", "closed")
        self.compare.setVisible(is_result)
        self.notes.setVisible(not (is_result and self._is_short))
        has_primary = self.state != "closed" or self._may_see_day
        self.primary.setVisible(has_primary and not self.closing.question.is_open)
        self.primary.setEnabled(self.state != "none" or self.opening.chosen is not None)

    def _at(self, page: int) -> bool:
        return self._middle.currentIndex() == page

    def _print_word(self) -> str:
        """What F9 does: reads the till, then prints what is read; once the till is closed, its close."""
        if self._at(READING):
            return self.tr("Print the reading")
        if not self._at(NOTES):
            return ""
        words = {"open": self.tr("X reading"), "counted": self.tr("X reading"), "closed": self.tr("Print the close")}
        return words.get(self.state, "")

    def _read_or_print(self) -> None:
        if self._at(READING):
            self.print_wanted.emit(self.reading.till)
        elif self.state == "closed":
            self.print_wanted.emit(self._closed.till if self._closed is not None else None)
        else:
            self.reading_wanted.emit()

    def _want_list(self, reading: TillReading, of: str, name: str) -> None:
        """Enter on a figure of a reading."""
        self.list_wanted.emit(list_of_figure(reading, of, name, blind=self.reading.is_blind))

    def _is_work(self) -> bool:
        return self.state == "open" and self._at(NOTES)

    def _word_of_key(self, kind: str) -> str:
        if self.state != "counted":
            return self.moves.short_word(kind)
        return self.tr("Count again") if KEYS[kind] == RECOUNT else self.tr("Reason")

    def _has_key(self, kind: str) -> bool:
        if self.state != "counted":
            return self._is_work() and self.moves.may(kind)
        return self._at(NOTES) and (KEYS[kind] == RECOUNT or (KEYS[kind] == REASON and self._is_off()))

    def _press_key(self, kind: str) -> None:
        if self.state != "counted":
            self.begin_move(kind)
        elif KEYS[kind] == RECOUNT:
            self.recount()
        else:
            self.closing.reason.next()

    def _is_off(self) -> bool:
        return self.state == "counted" and self.closing.is_off

    def _may_take_hint(self) -> bool:
        return self._is_off() and self.closing.hints.count > 0 and not self.closing.question.is_open

    def _primary_word(self) -> str:
        if self._at(MOVE):
            return self.tr("Write it down")
        return self._said.primary(self.state, is_off=self._is_off())

    def _escape_word(self) -> str:
        return self.tr("Later – nothing is lost") if self._at(NOTES) else self.tr("Back")

    def _fact_line(self) -> str:
        if self.state == "none":
            day = self._business_date
            return self.tr("Business date {day}").format(day=self.look.day(day)) if day else ""
        return self._said.facts(self._till, self._counted)

    def _on_counted(self) -> None:
        self.opening.show_sum(self.notes.sum_minor, begun=self.notes.is_begun)

    def recount(self) -> None:
        """F5: counts once more; the counts before are kept."""
        counts = self._counted.counts if self._counted is not None else ()
        self.notes.unlock()
        self.closing.show_counts(counts)
        self._go("recount")

    def go_back(self) -> None:
        """Esc: out of a question, from a reading or a form to the notes, from a second count to the first, else away."""
        if self.closing.leave_question():
            return
        if self._at(RECEIPTS) and self._list_from == READING:
            self._middle.setCurrentIndex(READING)
            self.reading.focus_scroll()
            self.retranslate()
        elif not self._at(NOTES):
            self.approval.leave()
            self.end_move()
        elif self.state == "recount" and self._counted is not None:
            counted, self._counted = self._counted, None
            self.show_counted(counted)
        else:
            self.left.emit()

    def _act(self) -> None:
        if self._at(MOVE):
            self._want_move()
        elif self.state == "none":
            self._want_open()
        elif self.state in ("open", "recount"):
            self._want_count()
        elif self.state == "counted":
            self._want_close()
        elif self._may_see_day:
            self.day_wanted.emit()

    def _want_move(self) -> None:
        move = self.form.typed_move()
        if move is None:
            self.say("warn", self.form.problem)
        else:
            self.move_wanted.emit(move)

    def _want_open(self) -> None:
        counter = self.opening.chosen
        if counter is not None:
            self.open_wanted.emit(counter, self.notes.pieces())

    def _want_count(self) -> None:
        if not self.notes.is_begun:
            self.say("warn", lambda: self.tr("Count the cash first; an empty drawer is a 0 in the first row."))
            return
        self._middle.setCurrentIndex(NOTES)
        self.count_wanted.emit(self.notes.pieces())

    def _want_close(self) -> None:
        problem = self.closing.press_primary()
        if problem is not None:
            self.say("warn", problem)
