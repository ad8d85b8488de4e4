"""This file is the window furnished: its screens, their controllers, who may see what, and what leads where."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from collectoffice.domain.permission import Act, may
from collectoffice.services.commands.print_receipt import warm_up
from collectoffice.services.office import Office
from collectoffice.services.queries.counter import CounterNow
from collectoffice.services.queries.office_facts import OfficeFacts, office_facts, office_name
from collectoffice.services.queries.receipts import ReceiptLook, unprinted_receipts
from collectoffice.services.queries.rules_in_force import LANGUAGE_OF_COUNTRY
from collectoffice.ui.approvals.controller import ApprovalsController
from collectoffice.ui.approvals.view import ApprovalsView
from collectoffice.ui.counter.controller import CounterController
from collectoffice.ui.counter.view import CounterView
from collectoffice.ui.customers.controller import CustomersController
from collectoffice.ui.customers.view import CustomersView
from collectoffice.ui.day.controller import DayController
from collectoffice.ui.day.view import DayView
from collectoffice.ui.desk import Desk
from collectoffice.ui.front import SIGN_IN, Front
from collectoffice.ui.imports.controller import ImportsController
from collectoffice.ui.imports.view import ImportsView
from collectoffice.ui.jobs import Jobs
from collectoffice.ui.lock import IdleWatch, LockView
from collectoffice.ui.news import News
from collectoffice.ui.preferences.controller import PreferencesController, PrinterList
from collectoffice.ui.preferences.view import PreferencesView
from collectoffice.ui.rail_rows import add_rows
from collectoffice.ui.scanner import Scanner
from collectoffice.ui.sign_in.controller import SignInController
from collectoffice.ui.staff.controller import StaffController
from collectoffice.ui.staff.view import StaffView
from collectoffice.ui.till.controller import TillController
from collectoffice.ui.till.view import TillView
from collectoffice.ui.unprinted import UnprintedView

COUNTER, CUSTOMERS, IMPORTS, TILL, DAY = "counter", "customers", "imports", "till", "day"
LOCK, STAFF, SETTINGS, UNPRINTED, APPROVALS = "lock", "staff", "preferences", "unprinted", "approvals"
NEEDED: dict[str, Act] = {
    COUNTER: "take_payment",
    TILL: "open_till",
    DAY: "see_day",
    IMPORTS: "import_workbook",
    STAFF: "see_staff",
    APPROVALS: "answer_for",
}
"""A screen is seen by the roles that may do this; a screen that is not named, by everybody."""
CLOCK_MS = 1_000
IDLE_MS = 400
"""After this the first picture stands and heavy libraries may load."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What the window is handed of the office and of this PC."""

    open_books: Callable[[], Office]
    """Opens the office for writing, on the thread that calls it."""
    open_to_read: Callable[[], Office]
    close: Callable[[Office], None]
    new_uid: Callable[[], str]
    clock: Callable[[], datetime]
    printers: PrinterList


class Workplace(QObject):
    """One window on one office. Its screens are made one by one while the cashier looks for the PIN."""

    refused = Signal(object)
    """The office could not be opened: the refusal."""

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
        self._name = ""
        self._counter_now: CounterNow | None = None
        self._was_open = COUNTER
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
            self._make_unprinted,
            self._make_customers,
            self._make_imports,
            self._make_staff,
            self._make_approvals,
            self._make_preferences,
            self._make_rail,
        ]
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
        self.counter.arrived.connect(self._on_counter_now)
        self.counter.till_wanted.connect(lambda: self.window.open(TILL))
        self.counter.file_wanted.connect(self._open_file)

    def _make_till(self) -> None:
        self.till_view = TillView(self.desk.look)
        self.window.add_screen(TILL, self.till_view)
        self.till = TillController(self.desk, self.till_view)
        self.till.left.connect(lambda: self.window.open(COUNTER))
        self.till.opened.connect(lambda: self.window.open(COUNTER))
        self.till.day_wanted.connect(lambda: self.window.open(DAY))
        self.till_view.tabs.chosen.connect(self.window.open)

    def _make_day(self) -> None:
        self.day_view = DayView(self.desk.look)
        self.window.add_screen(DAY, self.day_view)
        self.day = DayController(self.desk, self.day_view)
        self.day.left.connect(self._to_work)
        self.day.till_wanted.connect(lambda: self.window.open(TILL))
        self.day_view.tabs.chosen.connect(self.window.open)

    def _make_unprinted(self) -> None:
        self.unprinted_view = UnprintedView(self.desk.look)
        self.window.add_screen(UNPRINTED, self.unprinted_view)
        self.unprinted_view.print_wanted.connect(self._on_print_wanted)
        self.unprinted_view.left.connect(self._to_work)
        self.desk.news.receipt_printed.connect(lambda _number: self._read_unprinted(self._show_unprinted))

    def _make_customers(self) -> None:
        self.customers_view = CustomersView(self.desk.look)
        self.window.add_screen(CUSTOMERS, self.customers_view)
        self.customers = CustomersController(self.desk, self.customers_view)
        self.customers.counter_wanted.connect(self._open_at_counter)

    def _make_imports(self) -> None:
        self.imports_view = ImportsView(self.desk.look)
        self.window.add_screen(IMPORTS, self.imports_view)
        self.imports = ImportsController(self.desk, self.imports_view)

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

    def _make_preferences(self) -> None:
        self.settings_view = PreferencesView(self.desk.look)
        self.window.add_screen(SETTINGS, self.settings_view)
        self.preferences = PreferencesController(self.desk, self.settings_view, self._tools.printers, self.scanner)
        self.preferences.printer_state.connect(lambda state: self.window.header.set_printer(state == "ready"))
        self.preferences.idle_minutes_changed.connect(self.idle.set_minutes)
        self.preferences.tell_printer()

    def _make_rail(self) -> None:
        add_rows(self.window)
        self.window.screen_opened.connect(self._on_screen_opened)

    def _plug(self) -> None:
        self.window.lock_requested.connect(self.lock)
        self.window.closing.connect(self.close)
        self.desk.look.spoke.connect(self._tell_header)
        for lane in (self.desk.books, self.desk.reader, self.desk.long_reader):
            lane.refused.connect(lambda refusal: self._complain(self.desk.word(refusal)))
            lane.failed.connect(
                lambda _bug: self._complain(self.tr("Something went wrong. What was saved is safe. The log says more."))
            )

    def _complain(self, sentence: str) -> None:
        """Says what went wrong where the cashier looks."""
        if self.desk.staff is None:
            self.sign_in_view.say_wrong(sentence)
        else:
            self.counter_view.say("bad", sentence)

    def _start_clock(self) -> None:
        timer = QTimer(self)
        timer.timeout.connect(lambda: self.window.set_now(self._tools.clock()))
        timer.start(CLOCK_MS)
        self.window.set_now(self._tools.clock())

    # ------------------------------------------------------------------------------------------------ what leads where

    def begin(self) -> None:
        """Opens the books, and so holds them against other processes, from the first moment on."""
        self.desk.books.run(_facts_and_name, self._on_facts, self.refused.emit)

    def _on_facts(self, read: tuple[OfficeFacts, str]) -> None:
        """The office has answered: it is named, people may choose themselves, and the other screens follow."""
        facts, self._name = read
        look = self.desk.look
        look.currency = facts.currency
        look.speak(self.desk.kept.value("language") or LANGUAGE_OF_COUNTRY[facts.country])
        self.window.set_practice(facts.is_practice)
        self.window.header.set_office(self._name, "")
        self._start_clock()
        self.sign_in.refresh()
        self._furnish_on()

    def _furnish_on(self) -> None:
        """Makes the next screen, and comes back for the one after it when keys and lanes had their turn."""
        if self._unmade:
            self._unmade.pop(0)()
            QTimer.singleShot(0, self, self._furnish_on)
        else:
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
        """What stands for good is taken out of the collector's rounds, and the print shop opens while the window is idle."""
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
        for lane in (self.desk.long_reader, self.desk.reader, self.desk.books):
            lane.close()

    def _on_signed_in(self) -> None:
        self.furnish()
        staff = self.desk.signed_in
        seen = [
            key for key in (COUNTER, CUSTOMERS, TILL, DAY, IMPORTS, APPROVALS, STAFF, SETTINGS) if self._may_see(key)
        ]
        self.window.set_allowed(seen)
        self.window.header.set_person(staff.name, "")
        self.counter_view.clear()
        self.till.begin()
        self.day.begin()
        self.customers.refresh()
        if self._may_see(COUNTER):
            self.counter.refresh()
            self._read_unprinted(self._offer_unprinted)
        elif self._may_see(APPROVALS):
            self.approvals.begin(self._offer_approvals)
        else:
            self._to_work()

    def _offer_approvals(self, is_any: bool) -> None:
        """What waits for the supervisor is the first thing he sees."""
        if is_any:
            self.window.open(APPROVALS)
        else:
            self._to_work()

    def _may_see(self, key: str) -> bool:
        return key not in NEEDED or may(self.desk.signed_in.role, NEEDED[key])

    def _to_work(self) -> None:
        self.window.open(COUNTER if self._may_see(COUNTER) else IMPORTS if self._may_see(IMPORTS) else CUSTOMERS)

    def _on_left(self) -> None:
        self.desk.staff = self._counter_now = None
        self.counter_view.clear()
        self.sign_in.refresh()
        self.window.header.set_person("", "")
        self.window.open(SIGN_IN, framed=False)

    def _on_screen_opened(self, key: str) -> None:
        refresh = {
            TILL: self.till.refresh,
            DAY: self.day.refresh,
            STAFF: self.staff.refresh,
            APPROVALS: self.approvals.refresh,
            SETTINGS: self.preferences.refresh,
        }.get(key)
        if refresh is not None:
            refresh()
        if key == CUSTOMERS and self.counter_view.codes and not self.customers_view.code:
            self.customers.open(self.counter_view.codes[0])

    def _on_counter_now(self, now: CounterNow) -> None:
        self._counter_now = now
        self._tell_header()

    def _tell_header(self) -> None:
        """Who works at which counter since when, in the window's language."""
        staff, now = self.desk.staff, self._counter_now
        if staff is None or now is None or not self._may_see(COUNTER):
            return
        counter = self.tr("Counter {code}").format(code=now.till.counter) if now.till else ""
        self.window.header.set_office(self._name, counter)
        since = self.tr("till open since {time}").format(time=now.till.opened_at.strftime("%H:%M")) if now.till else ""
        self.window.header.set_person(staff.name, since or self.tr("no till open"))

    def _on_scanned(self, text: str) -> None:
        """A scan opens its customer on the counter, from whatever screen; before the sign-in it does nothing."""
        if self.desk.staff is None or self.window.open_key in {LOCK, SIGN_IN, SETTINGS}:
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

    # -------------------------------------------------------------------------------------------------- not printed

    def _read_unprinted(self, then: Callable[[tuple[ReceiptLook, ...]], None]) -> None:
        self.desk.reader.run(unprinted_receipts, then)

    def _offer_unprinted(self, waiting: tuple[ReceiptLook, ...]) -> None:
        """At the start, receipts that no printer took are listed before work begins."""
        self.unprinted_view.show_receipts(waiting)
        if waiting:
            self.window.open(UNPRINTED)
        else:
            self._to_work()

    def _show_unprinted(self, waiting: tuple[ReceiptLook, ...]) -> None:
        self.unprinted_view.show_receipts(waiting)

    def _on_print_wanted(self, numbers: list[str]) -> None:
        for number in numbers:
            self.counter.print_again(number)


def _facts_and_name(office: Office) -> tuple[OfficeFacts, str]:
    return office_facts(office), office_name(office)
