"""This file is the people's desk: signing in with a PIN, adding staff and counters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from collectoffice.db import people
from collectoffice.domain.errors import (
    BadUserName,
    CounterCodeOutOfRange,
    CounterTaken,
    PinTooShort,
    UnknownRole,
    UnknownUser,
    UserNameTaken,
    WrongPin,
)
from collectoffice.domain.folding import clean_text
from collectoffice.domain.permission import ROLES, require
from collectoffice.services.acting import act_in_office

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

SHORTEST_PIN = 4
USER_NAME = re.compile(r"[\w.-]{1,32}")
HIGHEST_COUNTER = 99
HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
"""OWASP's lower Argon2id setting: some 30 ms on an old PC, so that a sign-in does not wait."""


def sign_in(office: Office, user_name: str, pin: str) -> StaffMember:
    """Who this is; refuses with ``UnknownUser`` or ``WrongPin``."""
    staff = people.staff_by_user_name(office.file.connection, user_name)
    if staff is None:
        raise UnknownUser(user=user_name)
    if not pin_is_right(people.pin_hash(office.file.connection, staff.staff_id), pin):
        raise WrongPin(user=user_name)
    return staff


def pin_is_right(pin_hash: str, pin: str) -> bool:
    """Whether a PIN is the one that was hashed."""
    try:
        return HASHER.verify(pin_hash, pin)
    except (Argon2Error, InvalidHashError):
        return False


def hash_pin(pin: str) -> str:
    """A PIN as it is kept; refuses with ``PinTooShort``."""
    if len(pin) < SHORTEST_PIN:
        raise PinTooShort(shortest=SHORTEST_PIN)
    return HASHER.hash(pin)


def add_staff(office: Office, staff: StaffMember, user_name: str, name: str, role: str, pin: str) -> StaffMember:
    """Adds a member of staff; without a name the user name stands for it.

    Refuses ``NotAllowed``, ``BadUserName``, ``UnknownRole``, ``UserNameTaken`` and ``PinTooShort``.
    """
    require(staff.role, "add_staff")
    if not USER_NAME.fullmatch(user_name):
        raise BadUserName(user=user_name)
    name = clean_text(name) or user_name
    if role not in ROLES:
        raise UnknownRole(role=role, roles=list(ROLES))
    if people.staff_by_user_name(office.file.connection, user_name) is not None:
        raise UserNameTaken(user=user_name)
    hashed = hash_pin(pin)
    with office.file.entry(act_in_office(office, "staff_added", staff)) as entry:
        staff_id = people.add_staff(entry, user_name, name, role, hashed)
    return people.StaffMember(staff_id, user_name, name, role)


def add_counter(office: Office, staff: StaffMember, code: int) -> int:
    """Adds a counter with a receipt series of its own; refuses ``NotAllowed``, ``CounterCodeOutOfRange``, ``CounterTaken``."""
    require(staff.role, "add_counter")
    if not 1 <= code <= HIGHEST_COUNTER:
        raise CounterCodeOutOfRange(counter=code)
    if people.counter_by_code(office.file.connection, code) is not None:
        raise CounterTaken(counter=code)
    with office.file.entry(act_in_office(office, "counter_added", staff)) as entry:
        entry.add("counter", code=code)
    return code
