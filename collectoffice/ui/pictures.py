"""This file is the window without a screen: a walk through a practice office that saves a picture of each screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from collectoffice.services.office import Office
from collectoffice.services.queries.customer_file import customers_page
from collectoffice.services.queries.quote import quote
from collectoffice.ui.front import SIGN_IN
from collectoffice.ui.screen_keys import COUNTER, CUSTOMERS, IMPORTS, SETTINGS, TILL
from collectoffice.ui.workplace import Workplace

PATIENCE_MS = 30_000
FLOAT_NOTES = 4
LOOKED_AT = 300


class Walk:
    """One walk: the cashier takes a payment, the supervisor looks at a workbook; every screen is saved as PNG."""

    def __init__(self, app: QApplication, workplace: Workplace, folder: Path) -> None:
        self._app, self._workplace, self._folder = app, workplace, folder
        self._made: list[Path] = []

    def take(self, cashier: str, supervisor: str, pin: str, workbook: Path) -> list[Path]:
        """Walks through the practice office; returns the pictures."""
        self._folder.mkdir(parents=True, exist_ok=True)
        place = self._workplace
        place.window.resize(1366, 728)
        place.window.open(SIGN_IN, framed=False)
        place.window.show()
        place.begin()
        self.settle(lambda: place.is_furnished)
        place.desk.look.speak("vi")
        self._picture("sign-in")
        self._sign_in(cashier, pin)
        self._take_a_payment()
        self._look_at_a_customer()
        self._other_looks()
        self._sign_in(supervisor, pin)
        place.window.open(IMPORTS)
        place.rooms.imports.read(workbook)
        self._picture("import")
        place.window.close()
        place.close()
        return self._made

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Waits until the lanes are at rest and a condition holds."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        desk = self._workplace.desk
        while not deadline.hasExpired():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if not desk.is_busy and until():
                break
        self._app.processEvents()

    def _sign_in(self, user: str, pin: str) -> None:
        self._workplace.sign_in_view.sign_in_wanted.emit(user, pin)
        self.settle(lambda: self._workplace.desk.staff is not None)

    def _take_a_payment(self) -> None:
        place = self._workplace
        place.window.open(TILL)
        self._picture("till")
        largest = place.rooms.till.view.notes.denominations[0]
        place.rooms.till.view.notes.put({largest: FLOAT_NOTES})
        place.rooms.till.view.primary.click()
        self._picture("counter-empty")
        place.rooms.counter.view.search.setText("thi")
        place.rooms.counter.view.searched.emit("thi")
        self._picture("counter-found")
        self._owing: list[str] = []
        place.desk.reader.run(_owing_codes, self._owing.extend)
        self.settle(lambda: bool(self._owing))
        place.rooms.counter.open(self._owing[0])
        self._picture("counter-customer")
        place.rooms.counter.view.ask_take()
        self._picture("counter-taken")

    def _look_at_a_customer(self) -> None:
        place = self._workplace
        place.window.open(CUSTOMERS)
        self._picture("customers")
        place.rooms.customers.open(self._owing[1])
        self._picture("customer-file")
        place.window.open(SETTINGS)
        self._picture("settings")
        place.window.open(COUNTER)
        place.rooms.counter.open(self._owing[1])
        self.settle()

    def _other_looks(self) -> None:
        look, window = self._workplace.desk.look, self._workplace.window
        look.wear(theme_name="night")
        self._picture("counter-night")
        look.wear(theme_name="light")
        for language in ("zh", "en"):
            look.speak(language)
            self._picture(f"counter-{language}")
        look.speak("vi")
        window.resize(1024, 728)
        self._picture("counter-1024")
        window.resize(1366, 768)
        look.wear(scale=150)
        self._picture("counter-150")
        look.wear(scale=100)
        window.resize(1366, 728)

    def _picture(self, name: str) -> None:
        self.settle()
        path = self._folder / f"{len(self._made) + 1:02d}-{name}.png"
        self._workplace.window.grab().save(str(path))
        self._made.append(path)


def _owing_codes(office: Office) -> list[str]:
    """Customers who owe the most bills, first."""
    quotes = [quote(office, card.code) for card in customers_page(office, None, LOOKED_AT)]
    owing = sorted((one for one in quotes if one.bills), key=lambda one: len(one.bills), reverse=True)
    return [one.customer.code for one in owing]
