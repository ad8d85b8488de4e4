"""This file is the sign-in: a PIN or a password, a delay that grows with every wrong one, and the lock after ten.

Who acts and who approves sign in alike. A wrong try counts whether or not the office is open for writing: the machine's
own store keeps it; where the office can be written it stands in the chain besides.
"""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from collectoffice.db import people
from collectoffice.db.wrong_tries import Tries
from collectoffice.domain.errors import SignInDelayed, StaffLocked, UnknownUser, WrongPin
from collectoffice.services.acting import act_in_office

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
"""OWASP's lower Argon2id setting: some 30 ms on an old PC, so that a sign-in does not wait."""
NOBODYS_HASH = "$argon2id$v=19$m=19456,t=2,p=1$x8LDAlZzOXNI3v/2Nk2BUA$ruqctb1bWicl2JM6C3xf6tNsUdbO3uvO++SH8nFr74M"
"""The hash of a long random text that was thrown away: an unknown user takes as long as a wrong PIN."""
FREE_TRIES = 3
WAITS_S = (10, 30, 60, 300, 600, 900, 1_800)
"""Seconds to wait after the third wrong try in a row, the fourth and so on."""
TRIES_UNTIL_LOCKED = 10
WRONG_PINS = "wrong_pins"
"""The reason of the lock that wrong tries made."""
LAST_ADMINISTRATOR_WAITS_S = 3_600
"""The last administrator is never locked, for nobody could let him in: from the tenth wrong try on he waits an hour."""


def sign_in(office: Office, user_name: str, pin: str) -> StaffMember:
    """Who this is.

    Refuses ``UnknownUser``, ``WrongPin``, ``SignInDelayed`` with the seconds to wait, ``StaffLocked``.
    """
    staff = people.staff_by_user_name(office.file.connection, user_name)
    if staff is None:
        pin_is_right(NOBODYS_HASH, pin)
        raise UnknownUser(user=user_name)
    tries = office.file.store.wrong_tries
    with tries.alone():
        before = tries.all().get(user_name)
        _refuse_locked(office, staff, before)
        _refuse_too_soon(office, staff, before)
        if pin_is_right(people.pin_hash(office.file.connection, staff.staff_id), pin):
            tries.forget(user_name)
            return staff
        count = before.count + 1 if before else 1
        tries.put(user_name, Tries(count, office.clock()))
    if office.file.can_write:
        note_sign_in_refused(office, user_name)
    left = _tries_left(office, staff, count)
    if left == 0:
        raise StaffLocked(user=staff.user_name, name=staff.name)
    raise WrongPin(user=staff.user_name, tries_left=left, seconds=_wait_s(count) or None)


def note_signed_in(office: Office, staff: StaffMember) -> None:
    """Writes down that somebody sat down at the window."""
    with office.file.entry(act_in_office(office, "signed_in", staff)):
        pass


def note_sign_in_refused(office: Office, user_name: str) -> None:
    """Writes down a wrong try, and the lock that the tenth one makes."""
    staff = people.staff_by_user_name(office.file.connection, user_name)
    if staff is None:
        return
    tries = office.file.store.wrong_tries.all()
    with office.file.transaction() as books:
        with books.entry(act_in_office(office, "sign_in_refused", staff)):
            pass
        is_let_in = staff.staff_id not in people.locked_ids(office.file.connection)
        if is_let_in and _has_locked_out(office, staff, tries):
            with books.entry(act_in_office(office, "staff_locked", staff)) as entry:
                people.lock(entry, staff.staff_id, WRONG_PINS, is_locked=True)


def pin_is_right(pin_hash: str, pin: str) -> bool:
    """Whether a PIN is the one that was hashed."""
    try:
        return HASHER.verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False


def locked_staff(office: Office) -> frozenset[int]:
    """The ids of everybody who is locked: by a head, or on this machine by wrong tries."""
    known = office.file.store.wrong_tries.all()
    everybody = people.all_staff(office.file.connection)
    return frozenset(staff.staff_id for staff in everybody if _is_locked(office, staff, known))


def is_last_administrator(office: Office, staff: StaffMember) -> bool:
    """Whether nobody else could do an administrator's work: every other one is locked."""
    if staff.role != "administrator":
        return False
    locked = people.locked_ids(office.file.connection)
    known = office.file.store.wrong_tries.all()
    others = (
        other
        for other in people.all_staff(office.file.connection)
        if other.role == "administrator" and other.staff_id != staff.staff_id
    )
    return all(other.staff_id in locked or _has_tried_too_often(known, other) for other in others)


def _is_locked(office: Office, staff: StaffMember, known: Mapping[str, Tries]) -> bool:
    return staff.staff_id in people.locked_ids(office.file.connection) or _has_locked_out(office, staff, known)


def _has_locked_out(office: Office, staff: StaffMember, known: Mapping[str, Tries]) -> bool:
    """Whether wrong tries on this machine lock this member of staff."""
    return _has_tried_too_often(known, staff) and not is_last_administrator(office, staff)


def _has_tried_too_often(known: Mapping[str, Tries], staff: StaffMember) -> bool:
    tries = known.get(staff.user_name)
    return tries is not None and tries.count >= TRIES_UNTIL_LOCKED


def _refuse_locked(office: Office, staff: StaffMember, before: Tries | None) -> None:
    if _is_locked(office, staff, {staff.user_name: before} if before else {}):
        raise StaffLocked(user=staff.user_name, name=staff.name)


def _refuse_too_soon(office: Office, staff: StaffMember, before: Tries | None) -> None:
    """A clock that was set back begins the wait anew and makes it no longer than it is."""
    if before is None:
        return
    now = office.clock()
    if now < before.last_at:
        before = Tries(before.count, now)
        office.file.store.wrong_tries.put(staff.user_name, before)
    rest = before.last_at + timedelta(seconds=_wait_s(before.count)) - now
    if rest > timedelta(0):
        left = _tries_left(office, staff, before.count)
        raise SignInDelayed(user=staff.user_name, seconds=ceil(rest.total_seconds()), tries_left=left)


def _wait_s(count: int) -> int:
    """Seconds to wait after so many wrong tries in a row."""
    if count < FREE_TRIES:
        return 0
    if count >= TRIES_UNTIL_LOCKED:
        return LAST_ADMINISTRATOR_WAITS_S
    return WAITS_S[count - FREE_TRIES]


def _tries_left(office: Office, staff: StaffMember, count: int) -> int | None:
    """Wrong tries until the lock; None for whom no lock may shut out."""
    if is_last_administrator(office, staff):
        return None
    return max(TRIES_UNTIL_LOCKED - count, 0)
