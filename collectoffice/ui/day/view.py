"""This file is the day's screen: its tills live, its closing step by step, the way to the bank, and what is watched."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from collectoffice.domain.day_sheet import TillReading
from collectoffice.services.queries.day_progress import Unexplained
from collectoffice.ui.day.check_card import CheckCard, Said
from collectoffice.ui.day.correct_card import CorrectCard
from collectoffice.ui.day.deposit_form import DepositForm
from collectoffice.ui.day.deposits_panel import DepositsPanel
from collectoffice.ui.day.difference import DifferenceQuestion
from collectoffice.ui.day.explain_card import ExplainCard
from collectoffice.ui.day.facts import DayNow
from collectoffice.ui.day.head import DayHead
from collectoffice.ui.day.next_act import act_of_batch, act_of_day, offers_till, word_of
from collectoffice.ui.day.said import DaySaid, day_of
from collectoffice.ui.day.sums_panel import SumsPanel
from collectoffice.ui.day.tills_panel import TillsPanel
from collectoffice.ui.day.watch_panel import WatchPanel
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.till.column import pile
from collectoffice.ui.till.notes_panel import NotesPanel
from collectoffice.ui.till.reading_lists import ReadingLists
from collectoffice.ui.till.steps_panel import StepsPanel
from collectoffice.ui.widgets.approval import ApprovalPanel
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import columns, fill, rows
from collectoffice.ui.widgets.question import Question

LEFT, RIGHT, RIGHT_NARROW = 216, 352, 330
WIDE, NARROW, SHORT = 1100, 900, 520
MIDDLES = ("day", "reading", "deposits", "watch")
CHECK, SAFE, EXPLAIN, DEPOSIT, CORRECT = range(5)


class DayView(Screen):
    """F12 is the next step of the day, or of the batch that is chosen."""

    till_wanted = Signal()
    """To one's own till, which is still open."""
    safe_counted = Signal(object)
    """Notes and coins of the safe."""
    explain_wanted = Signal(object, str)
    """The till (None: the safe) and the reason."""
    close_wanted = Signal()
    """Sign, print, export and lock."""
    print_wanted = Signal()
    list_wanted = Signal(int)
    """The list of a batch, which goes to the bank with it."""
    day_wanted = Signal(object)
    """The ``date`` to be opened; None for the day that is being worked on."""
    settle_wanted = Signal(int, str, object)
    """A till, ``paid`` or ``written_off``, and how much (None: all that is left)."""
    correct_wanted = Signal(int, object, str)
    """A closed till, its notes as they really were, and why."""
    left = Signal()

    def __init__(self, look: Look, denominations: Sequence[int] = ()) -> None:
        super().__init__(look)
        self.mode = "day"
        """``day``, ``reading``, ``deposits``, ``watch`` or ``correct``."""
        self._now: DayNow | None = None
        self._acts: frozenset[str] = frozenset()
        self._recounting = self._is_short = self._is_narrow = False
        self._explaining: Unexplained | None = None
        self._said = DaySaid(look)
        self._make_parts(look, denominations)
        self._lay_out()
        self._plug()
        self._bind()
        self.retranslate()

    def _make_parts(self, look: Look, denominations: Sequence[int]) -> None:
        self.head = DayHead(look, self._said)
        self.tabs = self.head.tabs
        self.steps = StepsPanel(look, lambda: self.tr("Steps of the day"))
        self.alerts = CheckCard(look)
        self.tills, self.sums, self.reading = TillsPanel(look), SumsPanel(look), ReadingLists(look)
        self.deposits, self.watched, self.form = DepositsPanel(look), WatchPanel(look), DepositForm(look)
        self.check, self.explain = CheckCard(look), ExplainCard(look)
        self.safe, self.correct = NotesPanel(look, denominations), CorrectCard(look)
        self.correct.notes.set_denominations(denominations)
        self.question, self.approval = Question(look), ApprovalPanel(look)
        self.difference = DifferenceQuestion(look, self.question)
        self.banner, self.primary = Banner(look), KeyButton("primary")

    def _lay_out(self) -> None:
        self._left_column, self._right_column = QWidget(), QWidget()
        left = rows(gap=12)
        fill(left, self.steps)
        left.addWidget(self.alerts, 1)
        self._left_column.setLayout(left)
        self._middle, self._right = QStackedWidget(), QStackedWidget()
        for page in (pile(self.tills, self.sums), self.reading, self.deposits, self.watched):
            self._middle.addWidget(page)
        for page in (self.check, self.safe, self.explain, self.form, self.correct):
            self._right.addWidget(page)
        right = rows(gap=12)
        right.addWidget(self._right, 1)
        right.addWidget(self.primary)
        self._right_column.setLayout(right)
        body = columns(gap=16)
        middle = rows(gap=12)
        middle.addWidget(self._middle, 1)
        fill(middle, self.question, self.approval)
        body.addWidget(self._left_column)
        body.addLayout(middle, 1)
        body.addWidget(self._right_column)
        whole = rows(margins=(16, 12, 16, 8), gap=8)
        fill(whole, self.head)
        whole.addLayout(body, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)

    def _plug(self) -> None:
        self.tills.opened.connect(self.open_till)
        self.tills.current_changed.connect(self.keys_changed)
        self.deposits.current_changed.connect(self._show_batch)
        self.deposits.table.opened.connect(lambda _row: self.form.focus_first())
        for ended in (self.safe.ended, self.explain.reason.entered, self.form.ended, self.correct.reason.entered):
            ended.connect(self.primary.setFocus)
        self.form.asked_changed.connect(self.retranslate)
        self.difference.settle_wanted.connect(self.settle_wanted)
        self.difference.asked.connect(self._on_asked)
        self.difference.no_amount.connect(lambda: self.say("warn", lambda: self.tr("This is not an amount.")))
        self.difference.explain_wanted.connect(self._on_explain_till)
        self.difference.correct_wanted.connect(self._on_correct_till)
        self.head.day_wanted.connect(self.day_wanted)
        self.head.no_day.connect(lambda: self.say("warn", self._no_day))
        self.primary.clicked.connect(self._act)
        self.question.ended.connect(self._on_asked)
        self.approval.installEventFilter(self)

    def _bind(self) -> None:
        """The keys; one that does nothing now, or that this role has not, is absent."""
        self.act("F12", self._primary_word, self._act, shown=self._may_act, rank=0)
        self.hint("Enter", lambda: self.tr("Open"), shown=lambda: self.mode in ("day", "watch"))
        self.act("F3", self.head.other_day_word, self.head.to_other_day)
        self.act("F4", lambda: self.tr("Bank"), self.open_deposits, shown=lambda: self._may("bank_deposit"))
        self.act("F5", lambda: self.tr("Count safe again"), self._recount, shown=self._may_recount, rank=2)
        self.act("F6", lambda: self.tr("Watch"), self.open_watch, shown=lambda: self._may("watch"))
        self.act("F7", self._reason_word, self._want_reason, shown=self._may_reason)
        self.act("F8", lambda: self.tr("Difference"), self._ask_difference, shown=self._may_settle)
        self.act("F11", lambda: self.tr("Cancel the batch"), self.form.cancel, shown=self._may_cancel)
        self.act("F9", self._print_word, self._want_print, shown=lambda: bool(self._print_word()))
        self.act("Escape", self._escape_word, self.go_back)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Day")

    # ------------------------------------------------------------------------------------------------- setters

    def set_allowed(self, tabs: Sequence[str], acts: Collection[str]) -> None:
        """The tabs and acts of the signed-in role; what it may not do is absent."""
        self.tabs.set_allowed(tabs)
        self._acts = frozenset(acts)
        self.retranslate()

    def set_denominations(self, denominations: Sequence[int]) -> None:
        """The notes and coins in use, in minor units."""
        self.safe.set_denominations(denominations)
        self.correct.notes.set_denominations(denominations)

    def show_day(self, now: DayNow) -> None:
        """Shows a day as it stands; what is being typed stays."""
        is_other = self._now is None or self._now.sheet.date != now.sheet.date
        step_before = "" if self._now is None else self._now.progress.next_step
        self._now = now
        if is_other:
            self.question.leave()
            self.approval.leave()
            self._explaining = None
            self.safe.clear()
            self.mode = "day" if self.mode in ("reading", "correct") else self.mode
        if now.progress.is_safe_counted and step_before == "count_safe":
            self.safe.clear()
        self.head.show_day(now)
        long_open = {one.till for one in now.watched.long_open} if now.watched else set()
        self.tills.show_tills(now.tills, now.blind, long_open)
        self.sums.show_sheet(now.sheet, blind=bool(now.blind))
        self.deposits.show_deposits(now.deposits)
        if now.watched is not None:
            self.watched.show_watched(now.watched)
        self._show_batch()
        self.retranslate()
        if self.isVisible() and (is_other or step_before != now.progress.next_step):
            self.arrive()

    @property
    def is_locked(self) -> bool:
        """Whether the day on the screen is locked."""
        return self._now is not None and self._now.progress.next_step == "locked"

    @property
    def shown_day(self) -> date | None:
        """The day that is on the screen."""
        return day_of(self._now) if self._now is not None else None

    def open_till(self, till: TillReading) -> None:
        """The reading of a till, in the place of the list."""
        self.reading.show_reading(till, blind=self.tills.is_blind(till))
        self._go("reading")

    def open_deposits(self) -> None:
        """The batches and their next steps."""
        self._go("deposits")

    def open_watch(self) -> None:
        """Voids and reprints by cashier."""
        self._go("watch")

    def end_form(self) -> None:
        """What was typed is written down."""
        self._recounting, self._explaining = False, None
        self.safe.clear()
        self.explain.reason.clear()
        self._go("day" if self.mode == "correct" else self.mode)

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor goes where work begins."""
        if self.mode == "reading":
            self.reading.focus_scroll()
        elif self.mode == "deposits":
            self.deposits.focus_list()
        elif self.mode == "watch":
            self.watched.focus_list()
        elif self.mode == "correct" or self._right.currentIndex() == SAFE:
            (self.correct.notes if self.mode == "correct" else self.safe).focus_first()
        elif self._right.currentIndex() == EXPLAIN:
            self.explain.reason.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.tills.current is not None:
            self.tills.focus_list()
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_busy_typing(self) -> bool:
        """Whether something typed would be lost."""
        return self.mode == "correct"

    def reflow(self, width: int, height: int) -> None:
        """The steps go first (the pill says where the day is), then the sums, then grey lines."""
        if self._is_narrow != (width < WIDE):
            self._is_narrow = width < WIDE
            self.retranslate()
        self._left_column.setVisible(not self._is_narrow)
        self._left_column.setFixedWidth(self.look.px(LEFT))
        self._right_column.setFixedWidth(self.look.px(RIGHT if width >= NARROW else RIGHT_NARROW))
        self._is_short = height < SHORT
        self.head.set_room(is_narrow=self._is_narrow, has_facts=width >= NARROW)
        self.correct.reason.set_short(self._is_short)
        self._show_parts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a second person is asked, the sums make room."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._on_asked()
        return super().eventFilter(watched, event)

    # -------------------------------------------------------------------------------------------------- private

    def retranslate(self) -> None:
        """Speaks anew."""
        now = self._now
        if now is not None:
            self.steps.show_steps(self._said.steps(now))
            seen_to = self._said.to_see_to(now)
            nothing = Said(lambda: self.tr("Nothing waits."), "ok")
            self.alerts.show_lines(lambda: self.tr("To be seen to"), seen_to or (nothing,))
            self._show_right(now)
        self.primary.set_words(self._primary_word(), "F12")
        self.safe.set_words(
            lambda: self.tr("Count the safe"),
            note=lambda: self.tr("What the books expect is shown when the count is locked."),
        )
        self.setAccessibleName(self.heading())
        self._show_parts()
        self.keys_changed.emit()

    def _show_right(self, now: DayNow) -> None:
        """What the next step needs."""
        step = now.progress.next_step
        explaining = self._explaining or (now.progress.unexplained[0] if now.progress.unexplained else None)
        left = max(len(now.progress.unexplained) - 1, 0) if self._explaining is None else 0
        self.explain.show_difference(explaining, left)
        if self.mode == "deposits":
            self._right.setCurrentIndex(DEPOSIT)
        elif self.mode == "correct":
            self._right.setCurrentIndex(CORRECT)
        elif self._explaining is not None or (step == "explain" and self._may("explain_difference")):
            self._right.setCurrentIndex(EXPLAIN)
        elif (step == "count_safe" or self._recounting) and self._may("count_safe") and self._is_countable(now):
            self._right.setCurrentIndex(SAFE)
        else:
            self._right.setCurrentIndex(CHECK)
            title, lines = self._said.check(now, self._acts)
            # What must be seen to is said here where there is no room for it in a column of its own.
            self.check.show_lines(title, [*lines, *(self._said.to_see_to(now) if self._is_narrow else [])])

    def _is_countable(self, now: DayNow) -> bool:
        """A day on which nobody opened a till waits for one first; F5 counts its safe all the same."""
        return now.is_worked_on and (self._recounting or not offers_till(now, self._acts))

    def _show_batch(self) -> None:
        now = self._now
        if now is not None:
            stays = now.offer.stays_minor if now.offer else 0
            self.form.show_row(self.deposits.current, day_of(now), stays)
            self.primary.set_words(self._primary_word(), "F12")
            self._show_parts()
            self.keys_changed.emit()

    def _show_parts(self) -> None:
        """What this size and this moment have room for."""
        is_asked = self._is_asked
        self._middle.setCurrentIndex(MIDDLES.index(self.mode) if self.mode in MIDDLES else 0)
        self._middle.setVisible(not (self._is_short and is_asked))
        self.sums.setVisible(not self._is_short and not is_asked)
        self.primary.setVisible(bool(self.primary_act) and not is_asked)

    @property
    def _is_asked(self) -> bool:
        """Whether a question or a second person is waited for: its answers are all there is to press."""
        return self.question.is_open or self.approval.is_open

    def _may_act(self) -> bool:
        return bool(self.primary_act) and not self._is_asked

    def _on_asked(self) -> None:
        self._show_parts()
        self.keys_changed.emit()

    def _go(self, mode: str) -> None:
        self.mode = mode
        self.banner.clear()
        self.retranslate()
        if self.isVisible():
            self.arrive()

    def _may(self, act: str) -> bool:
        return act in self._acts

    def _primary_word(self) -> str:
        return word_of(self.primary_act)

    @property
    def primary_act(self) -> str:
        """What F12 does now, empty where it does nothing."""
        now, page = self._now, self._right.currentIndex()
        if now is None:
            return ""
        if self.mode == "deposits":
            form = self.form
            return act_of_batch(form.state, self._acts, disputing=form.disputing, cancelling=form.cancelling)
        asked = {CORRECT: "correct", EXPLAIN: "explain", SAFE: "safe"}.get(page)
        return asked or act_of_day(now, self._acts)

    def _escape_word(self) -> str:
        return self.tr("Later – nothing is lost") if self.mode == "day" else self.tr("Back")

    def _print_word(self) -> str:
        if self.mode != "deposits":
            return self.tr("Print the sheet") if self._now is not None else ""
        return self.tr("Print its list") if self.form.row and self.form.row.number else ""

    def _want_print(self) -> None:
        if self.mode != "deposits":
            self.print_wanted.emit()
        elif self.form.row is not None and self.form.row.number is not None:
            self.list_wanted.emit(self.form.row.number)

    def _reason_word(self) -> str:
        return self.tr("Bank says otherwise") if self.mode == "deposits" else self.tr("Reason")

    def _may_recount(self) -> bool:
        now = self._now
        if now is None or self.mode != "day" or not self._may("count_safe") or not now.is_worked_on:
            return False
        is_counted = now.progress.is_safe_counted or offers_till(now, self._acts)
        return is_counted and not self._recounting and "signed" not in now.progress.steps

    def _may_reason(self) -> bool:
        if self.mode == "deposits":
            return self.form.state == "banked" and self._may("confirm_deposit")
        return self.mode == "correct" or self._right.currentIndex() == EXPLAIN

    def _may_cancel(self) -> bool:
        is_prepared = self.mode == "deposits" and self.form.state == "prepared"
        return is_prepared and not self.form.cancelling and self._may("cancel_deposit")

    def _may_settle(self) -> bool:
        return self.mode == "day" and bool(self.difference.answers(self.tills.current, self._acts))

    def _ask_difference(self) -> None:
        till = self.tills.current
        if till is not None:
            self.difference.ask(till, self._acts)
            self._on_asked()

    def _on_explain_till(self, till: TillReading) -> None:
        self._explaining = Unexplained(till.till, till.counter, till.cashier, till.difference_minor or 0)
        self._go("day")

    def _on_correct_till(self, till: TillReading) -> None:
        self.correct.begin(till)
        self._go("correct")

    def _recount(self) -> None:
        self._recounting = True
        self._go("day")

    def _want_reason(self) -> None:
        if self.mode == "deposits":
            self.form.dispute()
        elif self.mode == "correct":
            self.correct.reason.next()
        else:
            self.explain.reason.next()

    def _no_day(self) -> str:
        return self.tr("This is no day: {form}").format(form=self.head.day.hint())

    def go_back(self) -> None:
        """Esc: one step back; from the day as it is to the screen before."""
        if (self.mode == "watch" and self.watched.back()) or (self.mode == "deposits" and self.form.leave()):
            return
        if self._explaining is not None or self._recounting:
            self._explaining, self._recounting = None, False
            self._go("day")
        elif self.mode != "day":
            self._go("day")
        elif self._now is not None and not self._now.is_today:
            self.day_wanted.emit(None)
        else:
            self.left.emit()

    def _act(self) -> None:
        act = self.primary_act
        if not self._may_act():
            return
        if self.mode == "deposits":
            problem = self.form.act()
            if problem is not None:
                self.say("warn", problem)
            return
        {
            "correct": self._want_correction,
            "safe": self._want_safe,
            "explain": self._want_explained,
            "to_till": self.till_wanted.emit,
            "open_till": self.till_wanted.emit,
            "to_bank": self.open_deposits,
        }.get(act, self.close_wanted.emit)()

    def _want_safe(self) -> None:
        if self.safe.is_begun:
            self.safe_counted.emit(self.safe.pieces())
        else:
            self.say("warn", lambda: self.tr("Count the safe first; an empty safe is a 0 in the first row."))

    def _want_explained(self) -> None:
        found, reason = self.explain.found, self.explain.reason.reason
        if found is not None and reason:
            self.explain_wanted.emit(found.till, reason)
        else:
            self.say("warn", lambda: self.tr("Write the reason first; F7 brings the usual ones."))

    def _want_correction(self) -> None:
        till = self.correct.till
        if till is None or not self.correct.is_ready:
            self.say("warn", lambda: self.tr("Count what it really held, and write why the close was wrong."))
        else:
            self.correct_wanted.emit(till.till, self.correct.notes.pieces(), self.correct.reason.reason)
