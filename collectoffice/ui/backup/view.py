"""This file is the backup's screen: when and where the newest copy was made, one more by F12, the papers after a restore."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from collectoffice.ui.backup.facts import BackupNow
from collectoffice.ui.backup.paper_card import PaperCard
from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.panel import Panel, fill, label, rows, set_tone

WHOLE = 1_000


class BackupView(Screen):
    """Whoever works at the desk sees how old the newest backup is and makes one; heads choose the place."""

    backup_wanted = Signal()
    cancel_wanted = Signal()
    place_wanted = Signal()
    paper_wanted = Signal(object)
    """A ``PaperTyped``."""
    drop_wanted = Signal(str)
    """The number of a paper behind which there is no payment."""
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._now: BackupNow | None = None
        self._is_working = False
        self._title, self._age, self._where = label("h1"), label("lead", wrap=True), label(wrap=True)
        self._since, self._waits = label("mute", wrap=True), label(wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, WHOLE)
        self._bar.hide()
        self.papers, self.banner = PaperCard(look), Banner(look)
        self._card = Panel(look, "card")
        inner = rows(margins=(16, 12, 16, 14), gap=6)
        fill(inner, self._age, self._where, self._since, self._waits)
        self._card.setLayout(inner)
        whole = rows(margins=(16, 12, 16, 8), gap=12)
        fill(whole, self._title, self._card, self._bar)
        whole.addWidget(self.papers, 1)
        whole.addStretch(0)
        whole.addWidget(self.banner)
        self.setLayout(whole)
        self.papers.hide()
        self.papers.entered.connect(self._write_in)
        self.act(
            "F12", self._primary_word, self._do_primary, shown=lambda: self._can_enter() or self._can_back_up(), rank=0
        )
        self.act(
            "F5",
            lambda: self.tr("Back up now"),
            self.backup_wanted.emit,
            shown=lambda: self._can_enter() and self._can_back_up(),
            rank=2,
        )
        self.act("F6", lambda: self.tr("Way of paying"), self.papers.form.tender.next_kind, shown=self._can_enter)
        self.act("F4", lambda: self.tr("Choose the place"), self.place_wanted.emit, shown=self._may_set, rank=2)
        self.act("F8", lambda: self.tr("No such receipt"), self._drop, shown=self._can_drop, rank=2)
        self.act("Escape", lambda: self.tr("Cancel") if self._is_working else self.tr("Back"), self._go_back)
        self.retranslate()

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Backup")

    # ------------------------------------------------------------------------------------------------- setters

    def show_now(self, now: BackupNow) -> None:
        """Shows how safe the books are."""
        is_new = self._now is None or not self._now.missing
        self._now = now
        self.papers.show_now(now)
        is_entering = bool(now.missing) and now.may_enter
        for part in (self._title, self._card):
            # While papers are typed they have the room: the header says how safe the books are.
            part.setVisible(not is_entering)
        self.retranslate()
        self.keys_changed.emit()
        if is_new and self.isVisible():
            self.arrive()

    def show_working(self, done: int, of: int) -> None:
        """A copy is under way."""
        self._is_working = True
        self._bar.show()
        self._bar.setValue(done * WHOLE // max(of, 1))
        self.keys_changed.emit()

    def end_working(self) -> None:
        """The copy is made, or was given up."""
        self._is_working = False
        self._bar.hide()
        self.keys_changed.emit()

    def say(self, tone: str, sentence: str | Callable[[], str]) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def arrive(self) -> None:
        """The cursor goes to the next paper, where there is one."""
        if self._now is not None and self._now.missing:
            self.papers.focus_field()
        else:
            self.setFocus()

    def take_scan(self, text: str) -> bool:
        """Whether the paper that is typed took this scan."""
        return self.papers.isVisible() and self.papers.take_scan(text)

    def is_busy_typing(self) -> bool:
        """Whether a paper is being typed."""
        return self.papers.isVisible() and self.papers.form.is_typing

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.heading())
        self.setAccessibleName(self.heading())
        self._bar.setAccessibleName(self.tr("Progress"))
        if self._now is None:
            return
        state = self._now.state
        self._age.setText(self._age_words())
        set_tone(self._age, "warn" if state.is_late else "ok")
        self._where.setText(
            self.tr("Place: {place}").format(place=state.place)
            if state.place is not None
            else self.tr("No place is chosen on this computer: if its disk dies, the books are lost.")
        )
        set_tone(self._where, "" if state.place is not None else "bad")
        self._since.setVisible(state.last is not None)
        self._since.setText(self.tr("%n receipt(s) since then", "", state.receipts_since))
        waits = bool(state.waits_since)
        self._waits.setVisible(waits)
        if waits:
            moment = self.look.moment(datetime.fromisoformat(state.waits_since))
            self._waits.setText(
                self.tr("The backup waits since {moment}: the place cannot be reached or written.").format(
                    moment=moment
                )
            )
            set_tone(self._waits, "warn")

    # -------------------------------------------------------------------------------------------------- private

    def _age_words(self) -> str:
        assert self._now is not None, "asked while something is shown"
        last = self._now.state.last
        if last is None:
            return self.tr("No backup was made yet")
        moment = self.look.moment(datetime.fromisoformat(last.at))
        return self.tr("Last backup, opened and checked: {moment} ({receipts} receipts)").format(
            moment=moment, receipts=self.look.count(last.receipts)
        )

    def _can_back_up(self) -> bool:
        return self._now is not None and self._now.state.place is not None and not self._is_working

    def _may_set(self) -> bool:
        return self._now is not None and self._now.may_set and not self._is_working

    def _can_enter(self) -> bool:
        return self._now is not None and self._now.may_enter and bool(self._now.missing)

    def _can_drop(self) -> bool:
        return self._now is not None and self._now.may_set and bool(self._now.missing)

    def _primary_word(self) -> str:
        return self.tr("Enter this paper") if self._can_enter() else self.tr("Back up now")

    def _do_primary(self) -> None:
        """While papers are missing F12 writes one in, as it takes a payment at the counter; else it backs up."""
        if self._can_enter():
            self._write_in()
        else:
            self.backup_wanted.emit()

    def _write_in(self) -> None:
        typed = self.papers.form.finished()
        if typed is None:
            self.say("warn", self.papers.form.problem)
        else:
            self.paper_wanted.emit(typed)

    def _drop(self) -> None:
        if self.papers.number:
            self.drop_wanted.emit(self.papers.number)

    def _go_back(self) -> None:
        (self.cancel_wanted if self._is_working else self.left).emit()
