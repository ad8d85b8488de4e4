"""This file is the window furnished: its screens, their controllers, who may see what, and what leads where."""

from __future__ import annotations

import gc
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from collectoffice.domain.errors import InDoubt, LockedMeanwhile, OfficeInUse, Refusal
from collectoffice.domain.permission import may
from collectoffice.services.commands.print_receipt import warm_up
from collectoffice.services.commands.window_marks import note_window_closed
from collectoffice.services.queries.after_crash import LastRecorded, last_recorded
from collectoffice.services.queries.backups import missing_receipts
from collectoffice.services.queries.rules_in_force import LANGUAGE_OF_COUNTRY, uses_forms
from collectoffice.ui.alarm import Alarm, Speaks
from collectoffice.ui.approvals.controller import ApprovalsController
from collectoffice.ui.approvals.view import ApprovalsView
from collectoffice.ui.backup.controller import BackupController
from collectoffice.ui.backup.view import BackupView
from collectoffice.ui.counter.controller import CounterController
from collectoffice.ui.counter.view import CounterView
from collectoffice.ui.crash import last_receipt_words
from collectoffice.ui.customers.controller import CustomersController
from collectoffice.ui.customers.view import CustomersView
from collectoffice.ui.day.controller import DayController
from collectoffice.ui.day.month_controller import MonthController
from collectoffice.ui.day.month_view import MonthView
from collectoffice.ui.day.view import DayView
from collectoffice.ui.desk import Desk
from collectoffice.ui.doubts import DoubtWatch
from collectoffice.ui.forms.controller import FormsController
from collectoffice.ui.forms.view import FormsView
from collectoffice.ui.front import SIGN_IN, Front
from collectoffice.ui.header_line import HeaderLine
from collectoffice.ui.imports.controller import ImportsController
from collectoffice.ui.imports.view import ImportsView
from collectoffice.ui.jobs import Jobs
from collectoffice.ui.lock import IdleWatch, LockView
from collectoffice.ui.news import News
from collectoffice.ui.opening import AGAIN_MS, Begun, Tools, begin_on, first_warning
from collectoffice.ui.preferences.controller import PreferencesController
from collectoffice.ui.preferences.view import PreferencesView
from collectoffice.ui.rail_rows import add_rows
from collectoffice.ui.scanner import Scanner
from collectoffice.ui.screen_keys import (
    ALL,
    APPROVALS,
    BACKUP,
    COUNTER,
    CUSTOMERS,
    DAY,
    FORMS,
    IMPORTS,
    LOCK,
    MONTH,
    SETTINGS,
    STAFF,
    TILL,
    UNPRINTED,
    may_see,
)
from collectoffice.ui.sign_in.controller import SignInController
from collectoffice.ui.staff.controller import StaffController
from collectoffice.ui.staff.view import StaffView
from collectoffice.ui.start_check import StartCheck
from collectoffice.ui.till.controller import TillController
from collectoffice.ui.till.view import TillView
from collectoffice.ui.unprinted import UnprintedView
from collectoffice.ui.unprinted_controller import UnprintedController

WINDOW = "window"
"""For what a window holds the office (``OfficeInUse``)."""
IDLE_MS = 400
"""After this the first picture stands and heavy libraries may load."""


class Workplace(QObject):
    """One window on one office. Its screens are made one by one while the cashier looks for the PIN."""

    refused = Signal(object)
    """The office could not be opened: the refusal."""
    at_rest = Signal()
    """The office is open and every screen is there."""

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
        self.header_line = HeaderLine(self.desk, self.window)
        self._was_open = COUNTER
        self._has_forms = False
        self._is_open = False
        self._has_crashed = False
        self._has_offered_missing = False
        self.first_screen = ""
        """What the set-up guide promised to open after the first sign-in."""
        self.scanner = Scanner(front.app)
        self.scanner.set_gap(kept.whole("scanner.gap_ms"))
        self.scanner.scanned.connect(self._on_scanned)
        self.idle = IdleWatch(front.app, kept.whole("idle_lock_minutes"))
        self.idle.idle.connect(self.lock)
        self._make_sign_in()
        self._unmade = [
            self._make_counter,
            self._make_till,
            self._make_day,
            self._make_month,
            self._make_forms,
            self._make_unprinted,
            self._make_customers,
            self._make_imports,
            self._make_staff,
            self._make_approvals,
            self._make_backup,
            self._make_preferences,
            self._make_rail,
        ]
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

    def _make_counter(self) -> None:
        self.counter_view = CounterView(self.desk.look)
        self.window.add_screen(COUNTER, self.counter_view)
        self.counter = CounterController(self.desk, self.counter_view)
        self.counter.arrived.connect(self.header_line.show_counter)
        self.counter.till_wanted.connect(lambda: self.window.open(TILL))
        self.counter.doubts_changed.connect(self.doubts.look)
        self.counter.file_wanted.connect(self._open_file)

    def _make_till(self) -> None:
        self.till_view = TillView(self.desk.look)
        self.window.add_screen(TILL, self.till_view)
        self.till = TillController(self.desk, self.till_view)
        self.till.left.connect(lambda: self.window.open(COUNTER))
        self.till.opened.connect(lambda: self.window.open(FORMS if self._has_forms else COUNTER))
        self.till.file_wanted.connect(self._open_file)
        self.till.day_wanted.connect(lambda: self.window.open(DAY))
        self.till_view.tabs.chosen.connect(self.window.open)

    def _make_day(self) -> None:
        self.day_view = DayView(self.desk.look)
        self.window.add_screen(DAY, self.day_view)
        self.day = DayController(self.desk, self.day_view)
        self.day.left.connect(self._to_work)
        self.day.file_wanted.connect(self._open_file)
        self.day.till_wanted.connect(lambda: self.window.open(TILL))
        self.day_view.tabs.chosen.connect(self.window.open)

    def _make_month(self) -> None:
        self.month_view = MonthView(self.desk.look)
        self.window.add_screen(MONTH, self.month_view)
        self.month = MonthController(self.desk, self.month_view)
        self.month.left.connect(lambda: self.window.open(DAY))
        self.month.day_wanted.connect(self.day.open_day)
        self.month.day_wanted.connect(lambda _day: self.window.open(DAY))
        self.month_view.tabs.chosen.connect(self.window.open)

    def _make_forms(self) -> None:
        self.forms_view = FormsView(self.desk.look)
        self.window.add_screen(FORMS, self.forms_view)
        self.forms = FormsController(self.desk, self.forms_view)
        self.forms.left.connect(self._to_work)
        self.forms.confirmed.connect(self._to_work)
        self.forms_view.tabs.chosen.connect(self.window.open)
        self.desk.news.settings_changed.connect(self._read_forms)

    def _read_forms(self) -> None:
        """Where receipts go on pre-printed forms, there is a tab for them."""
        self.desk.reader.run(uses_forms, self._show_forms_tab)

    def _show_forms_tab(self, on: bool) -> None:
        staff = self.desk.staff
        if staff is None:
            return
        self._has_forms = on and may(staff.role, "record_form")
        for tabs in (self.till_view.tabs, self.day_view.tabs, self.month_view.tabs):
            tabs.set_forms(self._has_forms)
        self.forms_view.set_tabs([key for key in (TILL, DAY, MONTH) if self._may_see(key)])
        self.window.set_allowed(self._seen())

    def _make_unprinted(self) -> None:
        self.unprinted_view = UnprintedView(self.desk.look)
        self.window.add_screen(UNPRINTED, self.unprinted_view)
        self.unprinted = UnprintedController(self.desk, self.unprinted_view)
        self.unprinted.print_wanted.connect(self.counter.print_again)
        self.unprinted.slip_wanted.connect(lambda event: self.counter.print_again(event, is_slip=True))
        self.unprinted.printed_already.connect(self.counter.note_printed)
        self.unprinted.waits.connect(lambda: self.window.open(UNPRINTED))
        self.unprinted.left.connect(self._to_work)

    def _make_customers(self) -> None:
        self.customers_view = CustomersView(self.desk.look)
        self.window.add_screen(CUSTOMERS, self.customers_view)
        self.customers = CustomersController(self.desk, self.customers_view)
        self.customers.counter_wanted.connect(self._open_at_counter)

    def _make_imports(self) -> None:
        self.imports_view = ImportsView(self.desk.look)
        self.window.add_screen(IMPORTS, self.imports_view)
        self.imports = ImportsController(self.desk, self.imports_view)
        self.imports.offers.customer_wanted.connect(self._open_file)

    def _make_staff(self) -> None:
        self.staff_view = StaffView(self.desk.look)
        self.window.add_screen(STAFF, self.staff_view)
        self.staff = StaffController(self.desk, self.staff_view)
        self.staff.role_lost.connect(self._on_left)

    def _make_approvals(self) -> None:
        self.approvals_view = ApprovalsView(self.desk.look)
        self.window.add_screen(APPROVALS, self.approvals_view)
        self.approvals = ApprovalsController(self.desk, self.approvals_view)
        self.approvals.left.connect(self._to_work)

    def _make_backup(self) -> None:
        self.backup_view = BackupView(self.desk.look)
        self.window.add_screen(BACKUP, self.backup_view)
        self.backup = BackupController(self.desk, self.backup_view)
        self.backup.left.connect(self._to_work)
        self.day.locked.connect(self.backup.back_up_after_close)
        self.backup.told.connect(self.day_view.say)

    def _make_preferences(self) -> None:
        self.settings_view = PreferencesView(self.desk.look)
        self.window.add_screen(SETTINGS, self.settings_view)
        self.preferences = PreferencesController(self.desk, self.settings_view, self._tools.printers, self.scanner)
        self.preferences.printer_state.connect(
            lambda state: self.window.header.set_printer(None if state == "none_chosen" else state == "ready")
        )
        self.preferences.idle_minutes_changed.connect(self.idle.set_minutes)
        self.preferences.tell_printer()

    def _make_rail(self) -> None:
        add_rows(self.window)
        self.window.screen_opened.connect(self._on_screen_opened)

    def _plug(self) -> None:
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
        if self.desk.staff is None or not self.is_furnished:
            self.sign_in_view.say_wrong(sentence)
        else:
            self._speaking.get(self.window.open_key, self.counter_view).say("bad", sentence)

    @property
    def _speaking(self) -> Mapping[str, Speaks]:
        """The screens that say a sentence of their own; the counter says it for the others."""
        return {
            TILL: self.till_view,
            DAY: self.day_view,
            MONTH: self.month_view,
            FORMS: self.forms_view,
            CUSTOMERS: self.customers_view,
            IMPORTS: self.imports_view,
            STAFF: self.staff_view,
            APPROVALS: self.approvals_view,
            BACKUP: self.backup_view,
            SETTINGS: self.settings_view,
        }

    def _say_stopped(self, stop: Refusal) -> None:
        """The books are in doubt: it stands at the sign-in and on the counter, and each act that takes money says it again."""
        self.sign_in_view.banner.say("bad", lambda: self.desk.word(stop))
        if self.desk.staff is not None:
            self.counter_view.say("bad", lambda: self.desk.word(stop))

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
        self._furnish_on()

    def _on_doubt(self, doubt: InDoubt | None) -> None:
        """What a supervisor has to confirm stands at the sign-in and on the counter, until it is."""
        if doubt is None:
            self.sign_in_view.banner.clear()
        elif self._is_open:
            self.sign_in_view.banner.say("bad", lambda: self.desk.word(doubt))
        if not self._unmade:
            self.counter.set_doubt(doubt)

    def _furnish_on(self) -> None:
        """Makes the next screen, and comes back for the one after it when keys and lanes had their turn."""
        if self._unmade:
            self._unmade.pop(0)()
            QTimer.singleShot(0, self, self._furnish_on)
        else:
            self.at_rest.emit()
            QTimer.singleShot(IDLE_MS, self, self._warm_up)

    def furnish(self) -> None:
        """Makes every screen that is not there yet."""
        while self._unmade:
            self._unmade.pop(0)()

    @property
    def is_furnished(self) -> bool:
        """Whether every screen is there."""
        return not self._unmade

    def _warm_up(self) -> None:
        """What stands for good is taken out of the collector's rounds; the books are looked at, the print shop opens."""
        self.start_check.begin()
        gc.collect()
        gc.freeze()
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
        self.furnish()
        self._has_forms = False
        self.window.set_allowed(self._seen())
        self._read_forms()
        self.header_line.sit_down()
        self.counter_view.clear()
        self.till.begin()
        self.forms.begin()
        self.day.begin()
        self.month.begin()
        self.customers.refresh()
        if self._may_see(COUNTER):
            self.counter.refresh()
            if self._has_crashed:
                self._has_crashed = False
                self.desk.reader.run(last_recorded, self._say_crash)
            self.unprinted.offer()
        elif self._may_see(APPROVALS):
            self.approvals.begin(self._offer_approvals)
        else:
            self._to_work()
        if self._may_see(BACKUP) and not self._has_offered_missing:
            self._has_offered_missing = True
            self.desk.reader.run(missing_receipts, lambda missing: self.window.open(BACKUP) if missing else None)
        if self.start_check.stop is not None:
            self._say_stopped(self.start_check.stop)
        self.counter.set_doubt(self.doubts.doubt)

    def _offer_approvals(self, is_any: bool) -> None:
        """What waits for the supervisor is the first thing he sees."""
        if is_any:
            self.window.open(APPROVALS)
        else:
            self.unprinted.offer(slips_alone=True)

    def _seen(self) -> list[str]:
        """The screens of the one who is signed in."""
        return [*(key for key in ALL if self._may_see(key)), *([FORMS] if self._has_forms else [])]

    def _may_see(self, key: str) -> bool:
        return may_see(self.desk.signed_in.role, key)

    def _to_work(self) -> None:
        if self.first_screen and self._may_see(self.first_screen):
            promised, self.first_screen = self.first_screen, ""
            self.window.open(promised)
            return
        self.window.open(COUNTER if self._may_see(COUNTER) else IMPORTS if self._may_see(IMPORTS) else CUSTOMERS)

    def _on_left(self) -> None:
        self.desk.staff = None
        self.counter_view.clear()
        self.sign_in.refresh()
        self.header_line.leave()
        self.window.open(SIGN_IN, framed=False)

    def _on_heard(self, refusal: Refusal) -> None:
        """Who was locked while working is out at the next act; the sign-in says why."""
        staff = self.desk.staff
        if isinstance(refusal, LockedMeanwhile) and staff is not None and refusal.facts.get("user") == staff.user_name:
            self._on_left()
            self.sign_in_view.say_wrong(lambda: self.desk.word(refusal))

    def _say_crash(self, last: LastRecorded) -> None:
        """Once after a crash: the last receipt in words on the counter, and above what waits for a printer."""
        if self.doubts.doubt is None:
            self.counter_view.say("warn", lambda: last_receipt_words(last, self.desk.look))
        self.unprinted.say_crash(last)

    def _on_screen_opened(self, key: str) -> None:
        refresh = {
            TILL: self.till.refresh,
            DAY: self.day.refresh,
            FORMS: self.forms.refresh,
            MONTH: self.month.refresh,
            STAFF: self.staff.refresh,
            APPROVALS: self.approvals.refresh,
            BACKUP: self.backup.refresh,
            SETTINGS: self.preferences.refresh,
        }.get(key)
        if refresh is not None:
            refresh()
        codes = self.counter_view.codes
        if key == CUSTOMERS and codes and not self.customers_view.code:
            self.customers.open(codes[0])

    def _on_scanned(self, text: str) -> None:
        """A scan opens its customer on the counter, from whatever screen; before the sign-in it does nothing."""
        if self.desk.staff is None or self.window.open_key in {LOCK, SIGN_IN, SETTINGS}:
            return
        if self.window.open_key == CUSTOMERS and self.customers_view.take_scan(text):
            return
        if not self._may_see(COUNTER):
            self.customers.find_exact(text)
            self.window.open(CUSTOMERS)
            return
        if self.window.open_key != COUNTER:
            self.window.open(COUNTER)
        self.counter.scanned(text)

    def _open_file(self, code: str) -> None:
        self.customers.open(code)
        self.window.open(CUSTOMERS)

    def _open_at_counter(self, code: str) -> None:
        if self._may_see(COUNTER):
            self.window.open(COUNTER)
            self.counter.open(code)
