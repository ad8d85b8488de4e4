"""This file is the people and counters of the office, as the sign-in and the staff screen list them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import people, tills
from collectoffice.db.people import StaffMember
from collectoffice.domain.permission import require
from collectoffice.services.commands.sign_in import locked_staff

if TYPE_CHECKING:
    from collectoffice.services.office import Office

__all__ = [
    "StaffMember",
    "StaffState",
    "counter_codes",
    "counters_in_use",
    "locked_staff",
    "staff_list",
    "staff_states",
]


@dataclass(frozen=True, slots=True)
class StaffState:
    """A member of staff as the staff screen lists him: locked, wrong tries on this machine, the till that is open."""

    staff: StaffMember
    is_locked: bool
    wrong_tries: int
    till: int | None
    counter: int | None


def staff_list(office: Office) -> tuple[StaffMember, ...]:
    """Everybody who may sign in, in the order they came."""
    return people.all_staff(office.file.connection)


def staff_states(office: Office, staff: StaffMember) -> tuple[StaffState, ...]:
    """Everybody with what stands about him; refuses with ``NotAllowed``."""
    require(staff.role, "see_staff")
    connection = office.file.connection
    locked, tries = locked_staff(office), office.file.store.wrong_tries.all()
    open_tills = {till.staff_id: till for till in tills.open_tills(connection)}
    states = []
    for one in people.all_staff(connection):
        till = open_tills.get(one.staff_id)
        count = tries[one.user_name].count if one.user_name in tries else 0
        is_locked = one.staff_id in locked
        states.append(
            StaffState(one, is_locked, count, till.till_id if till else None, till.counter_code if till else None)
        )
    return tuple(states)


def counter_codes(office: Office) -> tuple[int, ...]:
    """The codes of all counters."""
    return tuple(counter.code for counter in people.counters(office.file.connection))


def counters_in_use(office: Office) -> dict[int, str]:
    """Counter code → user name of the cashier whose till is open there."""
    connection = office.file.connection
    holders = {
        till.counter_code: people.staff_by_id(connection, till.staff_id) for till in tills.open_tills(connection)
    }
    return {code: holder.user_name for code, holder in holders.items() if holder}
