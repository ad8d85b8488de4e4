"""This file is the window furnished: its screens, their controllers, who may see what, and what leads where."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Signal

from collectoffice.domain.errors import InDoubt, OfficeInUse, PutOut, Refusal
from collectoffice.domain.permission import may
from collectoffice.services.commands.print_receipt import warm_up
from collectoffice.services.commands.window_marks import note_window_closed
from collectoffice.services.queries.after_crash import LastRecorded, last_recorded
from collectoffice.services.queries.backups import MissingNumbers, missing_receipts
from collectoffice.services.queries.rules_in_force import LANGUAGE_OF_COUNTRY, uses_forms
from collectoffice.ui.alarm import Alarm
from collectoffice.ui.crash import last_receipt_words
from collectoffice.ui.desk import Desk
from collectoffice.ui.doubts import DoubtWatch
from collectoffice.ui.front import SIGN_IN, Front
from collectoffice.ui.header_line import HeaderLine
from collectoffice.ui.jobs import Jobs
from collectoffice.ui.lock import IdleWatch, LockView
from collectoffice.ui.news import News
from collectoffice.ui.opening import AGAIN_MS, Begun, Tools, begin_on, first_warning
from collectoffice.ui.rail_rows import add_rows
from collectoffice.ui.rooms import Rooms
from collectoffice.ui.scanner import Scanner
from collectoffice.ui.screen_keys import (
    ALL,
    APPROVALS,
    BACKUP,
    COUNTER,
    CUSTOMERS,
    FORMS,
    IMPORTS,
    LOCK,
    SETTINGS,
    UNPRINTED,
    may_see,
)
from collectoffice.ui.sign_in.controller import SignInController
from collectoffice.ui.start_check import StartCheck
from collectoffice.ui.unprinted import WaitingPaper
from collectoffice.ui.unprinted_controller import what_waits

WINDOW = "window"
"""For what a window holds the office (``OfficeInUse``)."""
IDLE_MS = 400
"""After this the first picture stands and heavy libraries may load."""
QUIET_MS = 2_000
"""When no hand moved for so long, a screen that nobody opened yet may be made."""


class Workplace(QObject):
    """One window on one office: the counter is made while the cashier looks for the PIN, other screens when they are wanted."""

    refused = Signal(object)
    """The office could not be opened: the refusal."""
    at_rest = Signal()
    """The office is open and the counter stands."""

    def __init__(self, front: Front, tools: Tools) -> None:
        super().__init__(front.app)
        self._tools = tools
        self.window, self.sign_in_view, kept = front.window, front.sign_in_view, front.kept
        self.desk = Desk(
            books=Jobs(tools.open_books, tools.close, "books", self),
            reader=Jobs(tools.open_to_read, tools.close, "reader", self),
            long_reader=Jobs(tools.open_to_read, tools.close, "long-reader", self),
            look=front.look,
            news=News(self),
            kept=kept,
            new_uid=tools.new_uid,
            clock=tools.clock,
        )
        self.header_line = HeaderLine(self.desk, self.window, tools.printers)
        self.is_furnished = False
        """Whether the office is open and the counter stands."""
        self._was_open = COUNTER
        self._has_forms = False
        self._is_open = False
        self._has_crashed = False
        self._offered_missing_to: set[str] = set()
        self.first_screen = ""
        """What opens after the sign-in: promised by the set-up guide, or what a restore left missing."""
        self.scanner = Scanner(front.app)
        self.scanner.set_gap(kept.whole("scanner.gap_ms"))
        self.scanner.scanned.connect(self._on_scanned)
        self.idle = IdleWatch(front.app, kept.whole("idle_lock_minutes"))
        self.idle.idle.connect(self.lock)
        self.rooms = Rooms(self.desk, self.window, self.scanner, tools.printers, tools.surroundings)
        self._make_sign_in()
        self.start_check = StartCheck(self.desk, tools.open_to_read, tools.close, self)
        self.start_check.found.connect(self._say_stopped)
        self.doubts = DoubtWatch(self.desk, self)
        self.doubts.changed.connect(self._on_doubt)
        self._plug()

    # ---------------------------------------------------------------------------------------------- put together

    def _make_sign_in(self) -> None:
        self.lock_view = LockView(self.desk.look)
        self.window.add_screen(LOCK, self.lock_view)
        self.sign_in = SignInController(self.desk, self.sign_in_view, self.lock_view)
        self.sign_in.signed_in.connect(self._on_signed_in)
        self.sign_in.unlocked.connect(lambda: self.window.open(self._was_open))
        self.sign_in.left.connect(self._on_left)

    def _read_forms(self) -> None:
        """Where receipts go on pre-printed forms, there is a tab for them."""
        self.desk.reader.run(uses_forms, self._show_forms_tab)

    def _show_forms_tab(self, on: bool) -> None:
        staff = self.desk.staff
        if staff is not None:
            self._has_forms = on and may(staff.role, "record_form")
            self.rooms.set_forms(self._has_forms)
            self.window.set_allowed(self._seen())

    def _plug(self) -> None:
        rooms = self.rooms
        rooms.work_wanted.connect(self._to_work)
        rooms.open_wanted.connect(self._open)
        rooms.file_wanted.connect(self._open_file)
        rooms.counter_wanted.connect(self._open_at_counter)
        rooms.till_opened.connect(lambda: self._open(FORMS if self._has_forms else COUNTER))
        rooms.arrived.connect(self.header_line.show_counter)
        rooms.doubts_changed.connect(self.doubts.look)
        rooms.role_lost.connect(self._on_left)
        rooms.idle_minutes_changed.connect(self.idle.set_minutes)
        self.desk.news.settings_changed.connect(self._read_forms)
        self._quiet = QTimer(self)
        self._quiet.timeout.connect(self._furnish_on)
        self.window.screen_opened.connect(self._on_screen_opened)
        self.window.lock_requested.connect(self.lock)
        self.window.closing.connect(self.close)
        for lane in (self.desk.books, self.desk.reader, self.desk.long_reader):
            lane.refused.connect(lambda refusal: self._complain(self.desk.word(refusal)))
            lane.heard.connect(self._on_heard)
            lane.failed.connect(lambda _bug: self._say_fault())
        self._alarm = Alarm(self)
        self._alarm.met.connect(self._say_fault)

    def _say_fault(self) -> None:
        """The program met a bug, wherever it was: it is said, and the window goes on."""
        self._complain(self.tr("Something went wrong. What was saved is safe. The log says more."))

    def _complain(self, sentence: str) -> None:
        """Says what went wrong where whoever works here looks."""
        if self.desk.staff is None:
            self.sign_in_view.say_wrong(sentence)
        else:
            self.rooms.say(self.window.open_key, "bad", sentence)

    def _say_stopped(self, stop: Refusal) -> None:
        """The books are in doubt: it stands at the sign-in and on the counter, and each act that takes money says it again."""
        self.sign_in_view.banner.say("bad", lambda: self.desk.word(stop))
        if self.desk.staff is not None:
            self.rooms.say(COUNTER, "bad", lambda: self.desk.word(stop))

    # ------------------------------------------------------------------------------------------------ what leads where

    def begin(self) -> None:
        """Opens the books, and so holds them against other processes, from the first moment on."""
        self.desk.books.run(begin_on, self._on_begun, self._on_not_opened)

    def _on_not_opened(self, refusal: Refusal) -> None:
        """A command that holds the office is waited for, and said; everything else ends the start."""
        if not isinstance(refusal, OfficeInUse) or refusal.facts.get("held_by") == WINDOW:
            self.refused.emit(refusal)
            return
        self.sign_in_view.banner.say("warn", lambda: self.desk.word(refusal))
        QTimer.singleShot(AGAIN_MS, self, self.begin)

    def _on_begun(self, begun: Begun) -> None:
        """The office has answered: it is named, people may choose themselves, and the other screens follow."""
        self._is_open, self._has_crashed = True, begun.left_open_since is not None
        self.sign_in_view.banner.clear()
        warning = first_warning(begun, self.desk.kept)
        if warning is not None:
            self.sign_in_view.banner.say("warn", warning)
        look = self.desk.look
        look.currency = begun.facts.currency
        look.speak(self.desk.kept.value("language") or LANGUAGE_OF_COUNTRY[begun.facts.country])
        self.window.set_practice(begun.facts.is_practice)
        self.header_line.begin(begun.name, self._tools.clock)
        self.sign_in.refresh()
        self.doubts.begin(begun.stop)
        if begun.stop is not None:
            self._say_stopped(begun.stop)
        QTimer.singleShot(0, self, self._furnish)

    def _on_doubt(self, doubt: InDoubt | None) -> None:
        """What a supervisor has to confirm stands at the sign-in and on the counter, until it is."""
        if doubt is None:
            self.sign_in_view.banner.clear()
        elif self._is_open:
            self.sign_in_view.banner.say("bad", lambda: self.desk.word(doubt))
        if self.rooms.is_made(COUNTER):
            self.rooms.counter.set_doubt(doubt)

    def _furnish(self) -> None:
        """Makes what every day begins with; the other screens follow in quiet moments."""
        self.rooms.make(COUNTER)
        add_rows(self.window)
        self.is_furnished = True
        self.at_rest.emit()
        QTimer.singleShot(IDLE_MS, self, self._warm_up)

    def _furnish_on(self) -> None:
        """Makes one more screen of whoever is signed in, while neither a hand nor a lane is at work."""
        if self.desk.staff is None or self.idle.quiet_ms < QUIET_MS or self.desk.is_busy:
            return
        if not self.rooms.make_one_of(self._seen()):
            self._quiet.stop()
            _settle_memory()

    def _warm_up(self) -> None:
        """The books are looked at, the print shop opens."""
        self.start_check.begin()
        _settle_memory()
        if self.window.isVisible():
            self.desk.long_reader.run(warm_up)

    def lock(self) -> None:
        """Hides names and sums until the same person's PIN; what was typed stays."""
        if self.desk.staff is None or self.window.open_key in {LOCK, SIGN_IN}:
            return
        self._was_open = self.window.open_key
        self.sign_in.lock()
        self.window.open(LOCK, framed=False)

    def close(self) -> None:
        """Ends the lanes: the readers before the writer, else the log files stay behind."""
        self._alarm.close()
        self.start_check.close()
        if self._is_open:
            self._is_open = False
            self.desk.books.run(note_window_closed)
        for lane in (self.desk.long_reader, self.desk.reader, self.desk.books):
            lane.close()

    def _on_signed_in(self) -> None:
        self._has_forms = False
        self.window.set_allowed(self._seen())
        self._read_forms()
        self.header_line.sit_down()
        self.rooms.counter.view.clear()
        self.desk.news.signed_in.emit()
        self._quiet.start(QUIET_MS)
        user = self.desk.signed_in.user_name
        if self._may_see(BACKUP) and user not in self._offered_missing_to:
            self._offered_missing_to.add(user)
            self.desk.reader.run(missing_receipts, self._promise_missing)
        if self._may_see(COUNTER):
            self.rooms.counter.refresh()
            if self._has_crashed:
                self._has_crashed = False
                staff = self.desk.signed_in
                self.desk.reader.run(lambda office: last_recorded(office, staff), self._say_crash)
            self._offer_papers()
        elif self._may_see(APPROVALS):
            self.rooms.approvals.refresh(self._offer_approvals)
        else:
            self._to_work()
        if self.start_check.stop is not None:
            self._say_stopped(self.start_check.stop)
        self.rooms.counter.set_doubt(self.doubts.doubt)

    def _promise_missing(self, missing: tuple[MissingNumbers, ...]) -> None:
        """What a restore left missing is where each one's work begins, once: answered before whatever opens a screen."""
        if missing:
            self.first_screen = BACKUP

    def _offer_papers(self, *, slips_alone: bool = False) -> None:
        """What waits for a printer is to be seen before work begins."""

        def arrived(papers: tuple[WaitingPaper, ...]) -> None:
            waiting = [paper for paper in papers if paper.slip or not slips_alone]
            if waiting:
                self.rooms.unprinted.show(waiting)
                self._open(UNPRINTED)
            else:
                self._to_work()

        self.desk.reader.run(what_waits, arrived)

    def _offer_approvals(self, is_any: bool) -> None:
        """What waits for the supervisor is the first thing he sees."""
        if is_any:
            self._open(APPROVALS)
        else:
            self._offer_papers(slips_alone=True)

    def _seen(self) -> list[str]:
        """The screens of the one who is signed in."""
        return [*(key for key in ALL if self._may_see(key)), *([FORMS] if self._has_forms else [])]

    def _may_see(self, key: str) -> bool:
        return may_see(self.desk.signed_in.role, key)

    def _to_work(self) -> None:
        if self.desk.staff is None:
            return
        if self.first_screen and self._may_see(self.first_screen):
            promised, self.first_screen = self.first_screen, ""
            self._open(promised)
            return
        self._open(COUNTER if self._may_see(COUNTER) else IMPORTS if self._may_see(IMPORTS) else CUSTOMERS)

    def _open(self, key: str) -> None:
        """Opens a screen, also where an answer came late: under the lock it waits for the PIN, after a sign-out for nobody."""
        if self.desk.staff is None:
            return
        if self.window.open_key == LOCK:
            self._was_open = key
        else:
            self.window.open(key)

    def _on_left(self) -> None:
        self.desk.staff = None
        self.rooms.counter.view.clear()
        self.sign_in.refresh()
        self.header_line.leave()
        self.window.open(SIGN_IN, framed=False)

    def _on_heard(self, refusal: Refusal) -> None:
        """Who was locked or given another role while working is out at the next act; the sign-in says why."""
        staff = self.desk.staff
        if isinstance(refusal, PutOut) and staff is not None and refusal.facts.get("user") == staff.user_name:
            self._on_left()
            self.sign_in_view.say_wrong(lambda: self.desk.word(refusal))

    def _say_crash(self, last: LastRecorded) -> None:
        """Once after a crash: the last receipt in words on the counter, and above what waits for a printer."""
        if self.doubts.doubt is None:
            self.rooms.counter.view.say("warn", lambda: last_receipt_words(last, self.desk.look))
        self.rooms.unprinted.say_crash(last)

    def _on_screen_opened(self, key: str) -> None:
        self.rooms.refresh(key)
        if key == CUSTOMERS:
            codes = self.rooms.counter.view.codes
            if codes and not self.rooms.customers.asked:
                self.rooms.customers.open(codes[0])

    def _on_scanned(self, text: str) -> None:
        """A scan opens its customer on the counter, from whatever screen; before the sign-in it does nothing."""
        if self.desk.staff is None or self.window.open_key in {LOCK, SIGN_IN, SETTINGS}:
            return
        if self.window.open_key == CUSTOMERS and self.rooms.customers.view.take_scan(text):
            return
        if self.window.open_key == BACKUP and self.rooms.backup.view.take_scan(text):
            return
        if not self._may_see(COUNTER):
            self.rooms.customers.find_exact(text)
            self.window.open(CUSTOMERS)
            return
        if self.window.open_key != COUNTER:
            self.window.open(COUNTER)
        self.rooms.counter.scanned(text)

    def _open_file(self, code: str) -> None:
        self.rooms.customers.open(code)
        self.window.open(CUSTOMERS)

    def _open_at_counter(self, code: str) -> None:
        if self._may_see(COUNTER):
            self.window.open(COUNTER)
            self.rooms.counter.open(code)


def _settle_memory() -> None:
    """What stands for good is taken out of the collector's rounds."""
    gc.collect()
    gc.freeze()
