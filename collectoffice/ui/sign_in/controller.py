"""This file is the sign-in at work: who may sit down, the PIN checked, and the lock after a while without a key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.people import sign_in
from collectoffice.services.office import Office
from collectoffice.services.queries.office_facts import office_facts, office_name
from collectoffice.services.queries.people import StaffMember, counters_in_use, staff_list
from collectoffice.services.queries.receipts import unprinted_receipts
from collectoffice.ui.desk import Desk
from collectoffice.ui.lock import LockView
from collectoffice.ui.sign_in.view import Person, SignInView


class SignInController(QObject):
    """Plugs the sign-in and the lock into the office."""

    signed_in = Signal()
    """``Desk.staff`` is set."""
    unlocked = Signal()
    left = Signal()
    """Somebody else wants to sign in."""

    def __init__(self, desk: Desk, view: SignInView, lock: LockView) -> None:
        super().__init__(view)
        self._desk, self._view, self._lock = desk, view, lock
        view.set_practice_offer(False)
        view.sign_in_wanted.connect(self._on_sign_in_wanted)
        view.language_wanted.connect(self._on_language_wanted)
        lock.unlock_wanted.connect(self._on_unlock_wanted)
        lock.other_wanted.connect(self.left)
        desk.news.staff_changed.connect(self.refresh)
        desk.news.till_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Reads who may sign in and what waits."""
        self._desk.reader.run(_read, self._on_read)

    def lock(self) -> None:
        """Locks for the one who is signed in; what was typed stays."""
        self._lock.set_person(self._desk.signed_in.name)

    def _on_read(self, read: tuple[str, str, tuple[StaffMember, ...], dict[int, str], int]) -> None:
        name, code, people, in_use, unprinted = read
        self._view.set_office(name, lambda: code)
        tills = {user: counter for counter, user in in_use.items()}
        shown = [
            Person(one.user_name, one.name, one.role, partial(self._note, tills.get(one.user_name))) for one in people
        ]
        last = self._desk.kept.value("last_user")
        chosen = next((place for place, one in enumerate(people) if one.user_name == last), 0)
        self._view.set_people(shown, chosen)
        facts = [("done", lambda: self.tr("Every receipt is saved as soon as it is taken"))]
        if unprinted:
            facts.append(("printer", lambda: self.tr("%n receipt(s) saved, not printed", "", unprinted)))
        self._view.set_facts(facts)

    def _note(self, counter: int | None) -> str:
        return "" if counter is None else self.tr("till open at counter {counter}").format(counter=counter)

    def _on_sign_in_wanted(self, user: str, pin: str) -> None:
        self._desk.reader.run(lambda office: sign_in(office, user, pin), self._on_signed_in, self._on_wrong)

    def _on_signed_in(self, staff: StaffMember) -> None:
        self._desk.staff = staff
        self._desk.kept.keep("last_user", staff.user_name)
        self._view.clear()
        self.signed_in.emit()

    def _on_wrong(self, refusal: Refusal) -> None:
        self._view.say_wrong(lambda: self._desk.word(refusal))

    def _on_unlock_wanted(self, pin: str) -> None:
        user = self._desk.signed_in.user_name
        self._desk.reader.run(
            lambda office: sign_in(office, user, pin),
            lambda _staff: self.unlocked.emit(),
            lambda refusal: self._lock.say_wrong(self._desk.word(refusal)),
        )

    def _on_language_wanted(self, language: str) -> None:
        self._desk.look.speak(language)
        self._desk.kept.keep("language", language)


def _read(office: Office) -> tuple[str, str, tuple[StaffMember, ...], dict[int, str], int]:
    unprinted = len(unprinted_receipts(office))
    return office_name(office), office_facts(office).code, staff_list(office), counters_in_use(office), unprinted
