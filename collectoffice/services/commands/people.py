"""This file is who and what is new in the office: members of staff with a PIN, and counters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from collectoffice.db import people
from collectoffice.domain.errors import (
    BadUserName,
    CounterCodeOutOfRange,
    CounterTaken,
    PinTooShort,
    UnknownRole,
    UserNameTaken,
)
from collectoffice.domain.folding import clean_text
from collectoffice.domain.permission import ROLES, approver_needed, require, state_about
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.sign_in import HASHER

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

SHORTEST_PIN = 4
USER_NAME = re.compile(r"[\w.-]{1,32}")
HIGHEST_COUNTER = 99


def hash_pin(pin: str) -> str:
    """A PIN or a password as it is kept; refuses with ``PinTooShort``."""
    if len(pin) < SHORTEST_PIN:
        raise PinTooShort(shortest=SHORTEST_PIN)
    return HASHER.hash(pin)


def add_staff(office: Office, staff: StaffMember, user_name: str, name: str, role: str, pin: str) -> StaffMember:
    """Adds a member of staff; without a name the user name stands for it.

    Refuses ``NotAllowed`` (nobody but an administrator adds one), ``BadUserName``, ``UnknownRole``, ``UserNameTaken`` and
    ``PinTooShort``.
    """
    require(staff.role, "add_staff")
    if not USER_NAME.fullmatch(user_name):
        raise BadUserName(user=user_name)
    name = clean_text(name) or user_name
    if role not in ROLES:
        raise UnknownRole(role=role, roles=list(ROLES))
    approver_needed(staff.role, "add_staff", state_about(role))
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
