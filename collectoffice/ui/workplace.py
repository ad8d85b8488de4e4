"""This file is the window put together: its screens, their controllers, who may see what, and what leads where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from collectoffice.domain.permission import Act, may
from collectoffice.services.commands.print_receipt import warm_up
from collectoffice.services.office import Office
from collectoffice.services.queries.counter import CounterNow
from collectoffice.services.queries.office_facts import OfficeFacts, office_facts
from collectoffice.services.queries.receipts import ReceiptLook, unprinted_receipts
from collectoffice.services.queries.rules_in_force import LANGUAGE_OF_COUNTRY
from collectoffice.ui.counter.controller import CounterController
from collectoffice.ui.counter.view import CounterView
from collectoffice.ui.customers.controller import CustomersController
from collectoffice.ui.customers.view import CustomersView
from collectoffice.ui.desk import Desk
from collectoffice.ui.imports.controller import ImportsController
from collectoffice.ui.imports.view import ImportsView
from collectoffice.ui.jobs import Jobs
from collectoffice.ui.lock import IdleWatch, LockView
from collectoffice.ui.look import Look
from collectoffice.ui.main_window import MainWindow
from collectoffice.ui.news import News
from collectoffice.ui.preferences.controller import PreferencesController, PrinterList
from collectoffice.ui.preferences.kept import Kept
from collectoffice.ui.preferences.view import PreferencesView
from collectoffice.ui.rail_rows import add_rows
from collectoffice.ui.scanner import Scanner
from collectoffice.ui.sign_in.controller import SignInController
from collectoffice.ui.sign_in.view import SignInView
from collectoffice.ui.staff.controller import StaffController
from collectoffice.ui.staff.view import StaffView
from collectoffice.ui.till.controller import TillController
from collectoffice.ui.till.view import TillView
from collectoffice.ui.unprinted import UnprintedView

COUNTER, CUSTOMERS, IMPORTS, TILL = "counter", "customers", "imports", "till"
SIGN_IN, LOCK, STAFF, SETTINGS, UNPRINTED = "sign_in", "lock", "staff", "preferences", "unprinted"
NEEDED: dict[str, Act] = {
    COUNTER: "take_payment",
    TILL: "open_till",
    IMPORTS: "import_workbook",
    STAFF: "add_staff",
}
"""A screen is seen by the roles that may do this; a screen that is not named, by everybody."""
CLOCK_MS = 1_000
IDLE_MS = 400
"""After this the first picture stands and heavy libraries may load."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What the app hands to the window."""

    open_books: Callable[[], Office]
    """Opens the office for writing, on the thread that calls it."""
    open_to_read: Callable[[], Office]
    close: Callable[[Office], None]
    facts: OfficeFacts
    name: str
    new_uid: Callable[[], str]
    clock: Callable[[], datetime]
    kept: Kept
    printers: PrinterList


class Workplace(QObject):
    """One window on one office."""

    def __init__(self, app: QApplication, tools: Tools) -> None:
        super().__init__(app)
        self._app, self._tools = app, tools
        kept = tools.kept
        look = Look(app, currency=tools.facts.currency)
        look.wear(theme_name=kept.value("theme"), scale=kept.whole("text_size"))
        look.speak(kept.value("language") or LANGUAGE_OF_COUNTRY[tools.facts.country])
        self.desk = Desk(
            books=Jobs(tools.open_books, tools.close, "books", self),
            reader=Jobs(tools.open_to_read, tools.close, "reader", self),
            long_reader=Jobs(tools.open_to_read, tools.close, "long-reader", self),
            look=look,
            news=News(self),
            kept=kept,
            new_uid=tools.new_uid,
            clock=tools.clock,
        )
        self.window = MainWindow(look)
        self.scanner = Scanner(app)
        self.scanner.set_gap(kept.whole("scanner.gap_ms"))
        self._make_screens(look)
        self._make_controllers()
        add_rows(self.window)
        self._plug()
        self._was_open = COUNTER
        self.idle = IdleWatch(app, kept.whole("idle_lock_minutes"))
        self.idle.idle.connect(self.lock)
        self.preferences.idle_minutes_changed.connect(self.idle.set_minutes)
        self._start_clock()
        self.window.set_practice(tools.facts.is_practice)

    # ---------------------------------------------------------------------------------------------- put together

    def _make_screens(self, look: Look) -> None:
        self.counter_view, self.customers_view, self.imports_view = (
            CounterView(look),
            CustomersView(look),
            ImportsView(look),
        )
        self.till_view, self.staff_view, self.settings_view = TillView(look), StaffView(look), PreferencesView(look)
        self.sign_in_view, self.lock_view, self.unprinted_view = SignInView(look), LockView(look), UnprintedView(look)
        screens = {
            COUNTER: self.counter_view,
            CUSTOMERS: self.customers_view,
            IMPORTS: self.imports_view,
            TILL: self.till_view,
            STAFF: self.staff_view,
            SETTINGS: self.settings_view,
            SIGN_IN: self.sign_in_view,
            LOCK: self.lock_view,
            UNPRINTED: self.unprinted_view,
        }
        for key, screen in screens.items():
            self.window.add_screen(key, screen)

    def _make_controllers(self) -> None:
        desk = self.desk
        self.counter = CounterController(desk, self.counter_view)
        self.customers = CustomersController(desk, self.customers_view)
        self.imports = ImportsController(desk, self.imports_view)
        self.till = TillController(desk, self.till_view)
        self.staff = StaffController(desk, self.staff_view)
        self.preferences = PreferencesController(desk, self.settings_view, self._tools.printers, self.scanner)
        self.sign_in = SignInController(desk, self.sign_in_view, self.lock_view)

    def _plug(self) -> None:
        window = self.window
        window.screen_opened.connect(self._on_screen_opened)
        window.lock_requested.connect(self.lock)
        window.closing.connect(self.close)
        self.scanner.scanned.connect(self._on_scanned)
        self.counter.arrived.connect(self._on_counter_now)
        self.counter.till_wanted.connect(lambda: window.open(TILL))
        self.counter.file_wanted.connect(self._open_file)
        self.customers.counter_wanted.connect(self._open_at_counter)
        self.till.left.connect(lambda: window.open(COUNTER))
        self.till.opened.connect(lambda: window.open(COUNTER))
        self.sign_in.signed_in.connect(self._on_signed_in)
        self.sign_in.unlocked.connect(lambda: window.open(self._was_open))
        self.sign_in.left.connect(self._on_left)
        self.preferences.printer_state.connect(lambda state: window.header.set_printer(state == "ready"))
        self.unprinted_view.print_wanted.connect(self._on_print_wanted)
        self.unprinted_view.left.connect(self._to_work)
        self.desk.news.receipt_printed.connect(lambda _number: self._read_unprinted(self._show_unprinted))
        for lane in (self.desk.books, self.desk.reader, self.desk.long_reader):
            lane.refused.connect(lambda refusal: self.counter_view.say("bad", self.desk.word(refusal)))
            lane.failed.connect(
                lambda _bug: self.counter_view.say(
                    "bad", self.tr("Something went wrong. What was saved is safe. The log says more.")
                )
            )

    def _start_clock(self) -> None:
        timer = QTimer(self)
        timer.timeout.connect(lambda: self.window.set_now(self._tools.clock()))
        timer.start(CLOCK_MS)
        self.window.set_now(self._tools.clock())

    # ------------------------------------------------------------------------------------------------ what leads where

    def begin(self) -> None:
        """Shows the sign-in."""
        self.window.header.set_office(self._tools.name, "")
        self.preferences.tell_printer()
        self.sign_in.refresh()
        self.window.open(SIGN_IN, framed=False)
        # The books are opened, and so held against other processes, from the first moment on.
        self.desk.books.run(office_facts)
        QTimer.singleShot(IDLE_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        """The print shop opens while the window is idle."""
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
        staff = self.desk.signed_in
        seen = [key for key in (COUNTER, CUSTOMERS, TILL, IMPORTS, STAFF, SETTINGS) if self._may_see(key)]
        self.window.set_allowed(seen)
        self.window.header.set_person(staff.name, "")
        self.counter_view.clear()
        self.customers.refresh()
        if self._may_see(COUNTER):
            self.counter.refresh()
            self._read_unprinted(self._offer_unprinted)
        else:
            self._to_work()

    def _may_see(self, key: str) -> bool:
        return key not in NEEDED or may(self.desk.signed_in.role, NEEDED[key])

    def _to_work(self) -> None:
        self.window.open(COUNTER if self._may_see(COUNTER) else IMPORTS if self._may_see(IMPORTS) else CUSTOMERS)

    def _on_left(self) -> None:
        self.desk.staff = None
        self.counter_view.clear()
        self.sign_in.refresh()
        self.window.header.set_person("", "")
        self.window.open(SIGN_IN, framed=False)

    def _on_screen_opened(self, key: str) -> None:
        refresh = {
            TILL: self.till.refresh,
            STAFF: self.staff.refresh,
            SETTINGS: self.preferences.refresh,
        }.get(key)
        if refresh is not None:
            refresh()
        if key == CUSTOMERS and self.counter_view.codes and not self.customers_view.code:
            self.customers.open(self.counter_view.codes[0])

    def _on_counter_now(self, now: CounterNow) -> None:
        staff = self.desk.staff
        if staff is None:
            return
        counter = self.tr("Counter {code}").format(code=now.till.counter) if now.till else ""
        self.window.header.set_office(self._tools.name, counter)
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
