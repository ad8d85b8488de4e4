"""This file is what changes about a member of staff: the role, the PIN, locked and let in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import people, tills
from collectoffice.domain.errors import LastAdministrator, ReasonMissing, StaffHasOpenTill, UnknownRole, UnknownUser
from collectoffice.domain.folding import clean_text
from collectoffice.domain.permission import ROLES, approver_needed, may, require, state_about
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.people import hash_pin
from collectoffice.services.commands.sign_in import is_last_administrator

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


def change_role(office: Office, staff: StaffMember, user_name: str, role: str) -> StaffMember:
    """Gives a member of staff another role from now on; what he did before stays his.

    Refuses ``NotAllowed``, ``UnknownUser``, ``UnknownRole``, ``LastAdministrator``, and ``StaffHasOpenTill`` where a till of
    his is open that nobody in the new role could close.
    """
    require(staff.role, "change_role")
    who = _member(office, user_name)
    if role not in ROLES:
        raise UnknownRole(role=role, roles=list(ROLES))
    approver_needed(staff.role, "change_role", state_about(who.role, role))
    if role == who.role:
        return who
    if is_last_administrator(office, who):
        raise LastAdministrator(user=who.user_name, name=who.name)
    if not may(role, "close_till"):
        _refuse_open_till(office, who)
    with office.file.entry(act_in_office(office, "role_changed", staff)) as entry:
        people.change_role(entry, who, role)
    return people.StaffMember(who.staff_id, who.user_name, who.name, role)


def lock_staff(
    office: Office, staff: StaffMember, user_name: str, reason: str, *, with_open_till: bool = False
) -> None:
    """Locks a member of staff: every sign-in and every approval of his is refused from now on.

    An open till is named first (``StaffHasOpenTill``); ``with_open_till`` says that it is known: it stays open. Refuses
    ``NotAllowed``, ``UnknownUser``, ``ReasonMissing`` and ``LastAdministrator``.
    """
    who = _member_to_lock(office, staff, user_name)
    why = _reason(reason)
    if is_last_administrator(office, who):
        raise LastAdministrator(user=who.user_name, name=who.name)
    if not with_open_till:
        _refuse_open_till(office, who)
    with office.file.entry(act_in_office(office, "staff_locked", staff)) as entry:
        people.lock(entry, who.staff_id, why, is_locked=True)


def unlock_staff(office: Office, staff: StaffMember, user_name: str, reason: str) -> None:
    """Lets a member of staff in again; wrong tries begin anew.

    Refuses ``NotAllowed``, ``UnknownUser`` and ``ReasonMissing``.
    """
    who = _member_to_lock(office, staff, user_name)
    why = _reason(reason)
    with office.file.entry(act_in_office(office, "staff_unlocked", staff)) as entry:
        people.lock(entry, who.staff_id, why, is_locked=False)
    _forget_tries(office, who)


def change_own_pin(office: Office, staff: StaffMember, pin: str) -> None:
    """Gives the one who signed in another PIN; refuses with ``PinTooShort``."""
    require(staff.role, "change_own_pin")
    hashed = hash_pin(pin)
    with office.file.entry(act_in_office(office, "pin_changed", staff)) as entry:
        people.change_pin(entry, staff.staff_id, hashed)


def change_pin(office: Office, staff: StaffMember, user_name: str, pin: str) -> None:
    """Gives another member of staff a PIN, who forgot his; refuses ``NotAllowed``, ``UnknownUser`` and ``PinTooShort``."""
    if user_name == staff.user_name:
        change_own_pin(office, staff, pin)
        return
    require(staff.role, "change_pin")
    who = _member(office, user_name)
    approver_needed(staff.role, "change_pin", state_about(who.role))
    hashed = hash_pin(pin)
    with office.file.entry(act_in_office(office, "pin_changed", staff)) as entry:
        people.change_pin(entry, who.staff_id, hashed)


def _member(office: Office, user_name: str) -> StaffMember:
    who = people.staff_by_user_name(office.file.connection, user_name)
    if who is None:
        raise UnknownUser(user=user_name)
    return who


def _member_to_lock(office: Office, staff: StaffMember, user_name: str) -> StaffMember:
    require(staff.role, "lock_staff")
    who = _member(office, user_name)
    approver_needed(staff.role, "lock_staff", state_about(who.role))
    return who


def _reason(reason: str) -> str:
    why = clean_text(reason)
    if not why:
        raise ReasonMissing
    return why


def _refuse_open_till(office: Office, who: StaffMember) -> None:
    till = tills.open_till_of(office.file.connection, who.staff_id)
    if till is not None:
        raise StaffHasOpenTill(
            user=who.user_name,
            name=who.name,
            till=till.till_id,
            counter=till.counter_code,
            opened_at=till.opened_at,
            cash_minor=till.cash_minor,
        )


def _forget_tries(office: Office, who: StaffMember) -> None:
    tries = office.file.store.wrong_tries
    with tries.alone():
        tries.forget(who.user_name)
