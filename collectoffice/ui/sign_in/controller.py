"""This file is the sign-in at work: who may sit down, the PIN checked, and the lock after a while without a key."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal, StaffLocked, WrongPin
from collectoffice.services.commands.sign_in import note_sign_in_refused, note_signed_in, sign_in
from collectoffice.services.office import Office
from collectoffice.services.queries.office_facts import office_facts, office_name
from collectoffice.services.queries.people import StaffMember, counters_in_use, locked_staff, staff_list
from collectoffice.services.queries.receipts import unprinted_receipts
from collectoffice.ui.desk import Desk
from collectoffice.ui.lock import LockView
from collectoffice.ui.sign_in.countdown import Countdown
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
        self._wait, self._lock_wait = Countdown(view.banner, desk.word), Countdown(lock.banner, desk.word)
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

    def _on_read(self, read: _Read) -> None:
        self._view.set_office(read.name, lambda: read.code)
        tills = {user: counter for counter, user in read.in_use.items()}
        people, unprinted = read.people, read.unprinted
        shown = [
            Person(
                one.user_name,
                one.name,
                one.role,
                partial(self._note, tills.get(one.user_name), one.staff_id in read.locked),
            )
            for one in people
        ]
        last = self._desk.kept.value("last_user")
        chosen = next((place for place, one in enumerate(people) if one.user_name == last), 0)
        self._view.set_people(shown, chosen)
        facts = [("done", lambda: self.tr("Every receipt is saved as soon as it is taken"))]
        if unprinted:
            facts.append(("printer", lambda: self.tr("%n receipt(s) saved, not printed", "", unprinted)))
        self._view.set_facts(facts)

    def _note(self, counter: int | None, is_locked: bool) -> str:
        if is_locked:
            return self.tr("locked")
        return "" if counter is None else self.tr("till open at counter {counter}").format(counter=counter)

    def _on_sign_in_wanted(self, user: str, pin: str) -> None:
        # On the reading lane: a PIN must not wait behind an import. What the chain must hold is written right after.
        self._desk.reader.run(
            lambda office: sign_in(office, user, pin),
            self._on_signed_in,
            lambda refusal: self._on_wrong(user, refusal),
        )

    def _on_signed_in(self, staff: StaffMember) -> None:
        self._desk.books.run(lambda office: note_signed_in(office, staff))
        self._desk.staff = staff
        self._desk.kept.keep("last_user", staff.user_name)
        self._view.clear()
        self.signed_in.emit()

    def _on_wrong(self, user: str, refusal: Refusal) -> None:
        self._note_refused(user, refusal)
        self._wait.begin(refusal)
        self._view.say_wrong(self._wait.sentence)

    def _on_unlock_wanted(self, pin: str) -> None:
        user = self._desk.signed_in.user_name
        self._desk.reader.run(
            lambda office: sign_in(office, user, pin),
            lambda _staff: self.unlocked.emit(),
            lambda refusal: self._on_not_unlocked(user, refusal),
        )

    def _on_not_unlocked(self, user: str, refusal: Refusal) -> None:
        """A wrong PIN is said on the lock; who is locked for good is put out, and the sign-in says why."""
        self._note_refused(user, refusal)
        if isinstance(refusal, StaffLocked):
            self.left.emit()
            self._view.say_wrong(lambda: self._desk.word(refusal))
            return
        self._lock_wait.begin(refusal)
        self._lock.say_wrong(self._lock_wait.sentence)

    def _note_refused(self, user: str, refusal: Refusal) -> None:
        """A wrong try stands in the chain; one that was not looked at does not."""
        if isinstance(refusal, WrongPin | StaffLocked):
            self._desk.books.run(lambda office: note_sign_in_refused(office, user))

    def _on_language_wanted(self, language: str) -> None:
        self._desk.look.speak(language)
        self._desk.kept.keep("language", language)


@dataclass(frozen=True, slots=True)
class _Read:
    """What the sign-in shows before anybody is in."""

    name: str
    code: str
    people: tuple[StaffMember, ...]
    locked: frozenset[int]
    in_use: dict[int, str]
    unprinted: int


def _read(office: Office) -> _Read:
    return _Read(
        name=office_name(office),
        code=office_facts(office).code,
        people=staff_list(office),
        locked=locked_staff(office),
        in_use=counters_in_use(office),
        unprinted=len(unprinted_receipts(office)),
    )
