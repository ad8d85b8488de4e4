"""This file is the screens of one window with their controllers: each is made when it is first wanted, and stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from collectoffice.services.commands.support_bundle import Surroundings
from collectoffice.ui.alarm import Speaks
from collectoffice.ui.approvals.controller import ApprovalsController
from collectoffice.ui.approvals.view import ApprovalsView
from collectoffice.ui.backup.controller import BackupController
from collectoffice.ui.backup.view import BackupView
from collectoffice.ui.counter.controller import CounterController
from collectoffice.ui.counter.view import CounterView
from collectoffice.ui.customers.controller import CustomersController
from collectoffice.ui.customers.view import CustomersView
from collectoffice.ui.day.controller import DayController
from collectoffice.ui.day.month_controller import MonthController
from collectoffice.ui.day.month_view import MonthView
from collectoffice.ui.day.tabs import Tabs
from collectoffice.ui.day.view import DayView
from collectoffice.ui.desk import Desk
from collectoffice.ui.forms.controller import FormsController
from collectoffice.ui.forms.view import FormsView
from collectoffice.ui.imports.controller import ImportsController
from collectoffice.ui.imports.view import ImportsView
from collectoffice.ui.main_window import MainWindow
from collectoffice.ui.preferences.controller import PreferencesController, PrinterList
from collectoffice.ui.preferences.view import PreferencesView
from collectoffice.ui.scanner import Scanner
from collectoffice.ui.screen import Screen
from collectoffice.ui.screen_keys import (
    APPROVALS,
    BACKUP,
    COUNTER,
    CUSTOMERS,
    DAY,
    FORMS,
    IMPORTS,
    MONTH,
    SETTINGS,
    STAFF,
    TILL,
    UNPRINTED,
)
from collectoffice.ui.staff.controller import StaffController
from collectoffice.ui.staff.view import StaffView
from collectoffice.ui.till.controller import TillController
from collectoffice.ui.till.view import TillView
from collectoffice.ui.unprinted import UnprintedView
from collectoffice.ui.unprinted_controller import UnprintedController


class Rooms(QObject):
    """The rooms by the key of their screen. A room that nobody opened costs nothing."""

    work_wanted = Signal()
    """Done here: back to where this person works."""
    open_wanted = Signal(str)
    """Another screen, by its key."""
    file_wanted = Signal(str)
    """The file of a customer, by his code."""
    counter_wanted = Signal(str)
    """A customer at the counter, by his code."""
    till_opened = Signal()
    arrived = Signal(object)
    """A ``CounterNow`` was read."""
    doubts_changed = Signal()
    role_lost = Signal()
    idle_minutes_changed = Signal(int)

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        scanner: Scanner,
        printers: PrinterList,
        surroundings: Callable[[], Surroundings],
    ) -> None:
        super().__init__(window)
        self._desk, self._window, self._scanner, self._printers = desk, window, scanner, printers
        self._surroundings = surroundings
        self._views: dict[str, Screen] = {}
        self._refresh: dict[str, Callable[[], None]] = {}
        self._tabs: list[Tabs] = []
        self._has_forms = False
        self._doors: dict[str, Callable[[], QObject]] = {
            COUNTER: lambda: self.counter,
            CUSTOMERS: lambda: self.customers,
            TILL: lambda: self.till,
            DAY: lambda: self.day,
            MONTH: lambda: self.month,
            FORMS: lambda: self.forms,
            IMPORTS: lambda: self.imports,
            APPROVALS: lambda: self.approvals,
            BACKUP: lambda: self.backup,
            STAFF: lambda: self.staff,
            SETTINGS: lambda: self.preferences,
            UNPRINTED: lambda: self.unprinted,
        }
        window.set_maker(self.make)

    def make(self, key: str) -> None:
        """Sees to it that a screen is there."""
        self._doors[key]()

    def make_one_of(self, keys: Sequence[str]) -> bool:
        """Makes the first of these screens that is not there yet; False: all of them are."""
        unmade = next((key for key in keys if key not in self._views), None)
        if unmade is not None:
            self.make(unmade)
        return unmade is not None

    def is_made(self, key: str) -> bool:
        """Whether a screen is there."""
        return key in self._views

    def refresh(self, key: str) -> None:
        """A screen was opened: what it shows is read anew."""
        if key in self._refresh:
            self._refresh[key]()

    def say(self, key: str, tone: str, sentence: str | Callable[[], str]) -> None:
        """Says a sentence on a screen; the counter says it for one that has no line of its own."""
        view = self._views.get(key)
        speaking = view if isinstance(view, Speaks) else self.counter.view
        speaking.say(tone, sentence)

    def set_forms(self, on: bool) -> None:
        """Whether the forms have their tab beside the till, the day and the month."""
        self._has_forms = on
        for tabs in self._tabs:
            tabs.set_forms(on)

    def _take_in(self, key: str, view: Screen, refresh: Callable[[], None] | None = None) -> None:
        self._views[key] = view
        self._window.add_screen(key, view)
        if refresh is not None:
            self._refresh[key] = refresh

    def _plug_tabs(self, tabs: Tabs) -> None:
        tabs.chosen.connect(self.open_wanted)
        tabs.set_forms(self._has_forms)
        self._tabs.append(tabs)

    # ---------------------------------------------------------------------------------------------- the rooms

    @cached_property
    def counter(self) -> CounterController:
        """Where money is taken."""
        room = CounterController(self._desk, CounterView(self._desk.look))
        self._take_in(COUNTER, room.view)
        room.arrived.connect(self.arrived)
        room.till_wanted.connect(lambda: self.open_wanted.emit(TILL))
        room.doubts_changed.connect(self.doubts_changed)
        room.file_wanted.connect(self.file_wanted)
        return room

    @cached_property
    def till(self) -> TillController:
        """The till: opened, counted, closed."""
        room = TillController(self._desk, TillView(self._desk.look))
        self._take_in(TILL, room.view, room.refresh)
        self._plug_tabs(room.view.tabs)
        room.left.connect(lambda: self.open_wanted.emit(COUNTER))
        room.opened.connect(self.till_opened)
        room.file_wanted.connect(self.file_wanted)
        room.day_wanted.connect(lambda: self.open_wanted.emit(DAY))
        return room

    @cached_property
    def day(self) -> DayController:
        """The day, until its sheet is signed."""
        room = DayController(self._desk, DayView(self._desk.look))
        self._take_in(DAY, room.view, room.refresh)
        self._plug_tabs(room.view.tabs)
        room.left.connect(self.work_wanted)
        room.file_wanted.connect(self.file_wanted)
        room.till_wanted.connect(lambda: self.open_wanted.emit(TILL))
        room.locked.connect(self._on_day_locked)
        return room

    def _on_day_locked(self) -> None:
        """The full copy follows the close of a day, in the background."""
        self.backup.back_up_after_close()

    @cached_property
    def month(self) -> MonthController:
        """The days of a month, summed."""
        room = MonthController(self._desk, MonthView(self._desk.look))
        self._take_in(MONTH, room.view, room.refresh)
        self._plug_tabs(room.view.tabs)
        room.left.connect(lambda: self.open_wanted.emit(DAY))
        room.day_wanted.connect(self._on_day_wanted)
        return room

    def _on_day_wanted(self, day: date) -> None:
        self.day.open_day(day)
        self.open_wanted.emit(DAY)

    @cached_property
    def forms(self) -> FormsController:
        """The stock of pre-printed forms."""
        room = FormsController(self._desk, FormsView(self._desk.look))
        self._take_in(FORMS, room.view, room.refresh)
        self._plug_tabs(room.view.tabs)
        room.left.connect(self.work_wanted)
        room.confirmed.connect(self.work_wanted)
        return room

    @cached_property
    def unprinted(self) -> UnprintedController:
        """What waits for a printer."""
        room = UnprintedController(self._desk, UnprintedView(self._desk.look))
        self._take_in(UNPRINTED, room.view)
        room.print_wanted.connect(self.counter.print_again)
        room.slip_wanted.connect(lambda event: self.counter.print_again(event, is_slip=True))
        room.printed_already.connect(self.counter.note_printed)
        room.left.connect(self.work_wanted)
        return room

    @cached_property
    def customers(self) -> CustomersController:
        """The customers and their files."""
        room = CustomersController(self._desk, CustomersView(self._desk.look))
        self._take_in(CUSTOMERS, room.view)
        room.counter_wanted.connect(self.counter_wanted)
        room.refresh()
        return room

    @cached_property
    def imports(self) -> ImportsController:
        """The workbooks from head office."""
        room = ImportsController(self._desk, ImportsView(self._desk.look))
        self._take_in(IMPORTS, room.view)
        room.offers.customer_wanted.connect(self.file_wanted)
        return room

    @cached_property
    def staff(self) -> StaffController:
        """Who works here, and as what."""
        room = StaffController(self._desk, StaffView(self._desk.look))
        self._take_in(STAFF, room.view, room.refresh)
        room.role_lost.connect(self.role_lost)
        return room

    @cached_property
    def approvals(self) -> ApprovalsController:
        """What waits for a second person."""
        room = ApprovalsController(self._desk, ApprovalsView(self._desk.look))
        self._take_in(APPROVALS, room.view, room.refresh)
        room.left.connect(self.work_wanted)
        return room

    @cached_property
    def backup(self) -> BackupController:
        """How safe the books are."""
        room = BackupController(self._desk, BackupView(self._desk.look))
        self._take_in(BACKUP, room.view, room.refresh)
        room.left.connect(self.work_wanted)
        room.told.connect(lambda tone, sentence: self.say(DAY, tone, sentence))
        return room

    @cached_property
    def preferences(self) -> PreferencesController:
        """The settings of this PC and of the office."""
        view = PreferencesView(self._desk.look)
        room = PreferencesController(self._desk, view, self._printers, self._scanner, self._surroundings)
        self._take_in(SETTINGS, view, room.refresh)
        room.idle_minutes_changed.connect(self.idle_minutes_changed)
        return room
