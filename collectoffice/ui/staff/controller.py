"""This file is the staff screen at work: who works here, new people and counters."""

from __future__ import annotations

from PySide6.QtCore import QObject

from collectoffice.domain.errors import CounterCodeOutOfRange, CounterTaken, PinTooShort, Refusal, UserNameTaken
from collectoffice.services.commands.people import add_counter, add_staff
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember, counter_codes, staff_list
from collectoffice.ui.desk import Desk
from collectoffice.ui.staff.view import StaffRow, StaffView

FIELDS: dict[type[Refusal], str] = {
    UserNameTaken: "user",
    PinTooShort: "pin",
    CounterTaken: "counter",
    CounterCodeOutOfRange: "counter",
}
"""The field at which a refusal is said."""


class StaffController(QObject):
    """Plugs the staff's view into the office."""

    def __init__(self, desk: Desk, view: StaffView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        view.add_wanted.connect(self._on_add_wanted)
        view.counter_wanted.connect(self._on_counter_wanted)

    def refresh(self) -> None:
        """Reads people and counters."""
        self._desk.reader.run(_read, self._on_read)

    def _on_read(self, read: tuple[tuple[StaffMember, ...], tuple[int, ...]]) -> None:
        people, counters = read
        self._view.set_staff([StaffRow(one.user_name, one.name, one.role) for one in people])
        self._view.set_counters(counters)

    def _on_add_wanted(self, user: str, name: str, role: str, pin: str) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: add_staff(office, staff, user, name, role, pin), self._on_added, self._on_refused
        )

    def _on_added(self, added: StaffMember) -> None:
        self._view.clear_form()
        self._view.say("ok", self.tr("{name} may sign in now.").format(name=added.name))
        self._desk.news.staff_changed.emit()
        self.refresh()

    def _on_counter_wanted(self, code: int) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(lambda office: add_counter(office, staff, code), self._on_counter_added, self._on_refused)

    def _on_counter_added(self, code: int) -> None:
        self._view.say("ok", self.tr("Counter {code} has a receipt series of its own now.").format(code=code))
        self._desk.news.counters_changed.emit()
        self.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        field = FIELDS.get(type(refusal))
        if field is None:
            self._view.say("bad", self._desk.word(refusal))
        else:
            self._view.say_at(field, self._desk.word(refusal))


def _read(office: Office) -> tuple[tuple[StaffMember, ...], tuple[int, ...]]:
    return staff_list(office), counter_codes(office)
