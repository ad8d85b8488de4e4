"""This file is the staff screen at work: who works here, what changes about them, new people and counters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import (
    CounterCodeOutOfRange,
    CounterTaken,
    PinTooShort,
    Refusal,
    SignInDelayed,
    StaffHasOpenTill,
    StaffLocked,
    UserNameTaken,
    WrongPin,
)
from collectoffice.domain.permission import may, may_in
from collectoffice.services.commands.people import add_counter, add_staff
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.commands.staff import change_own_pin, change_pin, change_role, lock_staff, unlock_staff
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember, StaffState, counter_codes, staff_states
from collectoffice.ui.desk import Desk
from collectoffice.ui.staff.view import StaffRow, StaffView

FIELDS: dict[type[Refusal], str] = {
    UserNameTaken: "user",
    PinTooShort: "pin",
    CounterTaken: "counter",
    CounterCodeOutOfRange: "counter",
    WrongPin: "old",
    SignInDelayed: "old",
    StaffLocked: "old",
}
"""The field at which a refusal is said."""


class StaffController(QObject):
    """Plugs the staff's view into the office."""

    role_lost = Signal()
    """The one who is signed in gave himself another role: he signs in anew."""

    def __init__(self, desk: Desk, view: StaffView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        view.add_wanted.connect(self._on_add_wanted)
        view.role_wanted.connect(self._on_role_wanted)
        view.lock_wanted.connect(self._on_lock_wanted)
        view.pin_wanted.connect(self._on_pin_wanted)
        view.own_pin_wanted.connect(self._on_own_pin_wanted)
        view.counter_wanted.connect(self._on_counter_wanted)

    def refresh(self) -> None:
        """Reads people and counters."""
        staff = self._desk.signed_in
        self.view.set_rights(
            is_head=may(staff.role, "add_staff"),
            may_make_administrators=may_in(staff.role, "add_staff", "about_administrator"),
        )
        self._desk.reader.run(lambda office: _read(office, staff), self._on_read)

    def _on_read(self, read: _Read) -> None:
        self.view.set_staff([self._row(state) for state in read.states])
        self.view.set_counters(read.counters)

    def _row(self, state: StaffState) -> StaffRow:
        who = state.staff
        return StaffRow(who.user_name, who.name, who.role, state.is_locked, partial(self._note, state))

    def _note(self, state: StaffState) -> str:
        if state.is_locked:
            return self.tr("locked")
        if state.counter is not None:
            return self.tr("till open at counter {counter}").format(counter=state.counter)
        return self.tr("%n wrong PIN(s)", "", state.wrong_tries) if state.wrong_tries else ""

    # ---------------------------------------------------------------------------------------------- what is wanted

    def _on_add_wanted(self, user: str, name: str, role: str, pin: str) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: add_staff(office, staff, user, name, role, pin),
            lambda added: self._on_changed(self.tr("{name} may sign in now.").format(name=added.name)),
            self._on_refused,
        )

    def _on_role_wanted(self, user: str, role: str) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: change_role(office, staff, user, role), self._on_role_changed, self._on_refused
        )

    def _on_role_changed(self, changed: StaffMember) -> None:
        if changed.staff_id == self._desk.signed_in.staff_id and changed.role != self._desk.signed_in.role:
            self.role_lost.emit()
            return
        self._on_changed(self.tr("{name} has another role now.").format(name=changed.name))

    def _on_lock_wanted(self, user: str, is_locked: bool, reason: str, is_till_known: bool = False) -> None:
        staff = self._desk.signed_in

        def work(office: Office) -> None:
            if is_locked:
                lock_staff(office, staff, user, reason, with_open_till=is_till_known)
            else:
                unlock_staff(office, staff, user, reason)

        said = self.tr("{user} is locked.") if is_locked else self.tr("{user} may sign in again.")
        self._desk.books.run(
            work,
            lambda _nothing: self._on_changed(said.format(user=user)),
            lambda refusal: self._on_not_locked(refusal, user, reason),
        )

    def _on_not_locked(self, refusal: Refusal, user: str, reason: str) -> None:
        """An open till is said first; who knows of it may lock all the same."""
        if not isinstance(refusal, StaffHasOpenTill):
            self._on_refused(refusal)
            return
        self.view.question.ask(
            lambda: self._desk.word(refusal),
            [("lock", lambda: self.tr("Lock all the same")), ("", lambda: self.tr("Do not lock"))],
            lambda answer: (
                self._on_lock_wanted(user, is_locked=True, reason=reason, is_till_known=True) if answer else None
            ),
        )

    def _on_pin_wanted(self, user: str, pin: str) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(
            lambda office: change_pin(office, staff, user, pin),
            lambda _nothing: self._on_changed(self.tr("{user} has a new PIN.").format(user=user)),
            self._on_refused,
        )

    def _on_own_pin_wanted(self, old: str, pin: str) -> None:
        user = self._desk.signed_in.user_name

        def work(office: Office) -> None:
            change_own_pin(office, sign_in(office, user, old), pin)

        self._desk.books.run(
            work, lambda _nothing: self._on_changed(self.tr("Your new PIN is in force.")), self._on_refused
        )

    def _on_counter_wanted(self, code: int) -> None:
        staff = self._desk.signed_in
        self._desk.books.run(lambda office: add_counter(office, staff, code), self._on_counter_added, self._on_refused)

    # --------------------------------------------------------------------------------------------------- what came of it

    def _on_changed(self, sentence: str) -> None:
        self.view.clear_form()
        self.view.say("ok", sentence)
        self._desk.news.staff_changed.emit()
        self.refresh()

    def _on_counter_added(self, code: int) -> None:
        self.view.counter.clear()
        self.view.say("ok", self.tr("Counter {code} has a receipt series of its own now.").format(code=code))
        self._desk.news.counters_changed.emit()
        self.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        field = FIELDS.get(type(refusal))
        if field is None:
            self.view.say("bad", self._desk.word(refusal))
        else:
            self.view.say_at(field, self._desk.word(refusal))


@dataclass(frozen=True, slots=True)
class _Read:
    """What the screen shows."""

    states: tuple[StaffState, ...]
    counters: tuple[int, ...]


def _read(office: Office, staff: StaffMember) -> _Read:
    return _Read(staff_states(office, staff), counter_codes(office))
