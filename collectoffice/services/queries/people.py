"""This file is the people and counters of the office, as the sign-in and the staff screen list them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import people, tills
from collectoffice.db.people import StaffMember

if TYPE_CHECKING:
    from collectoffice.services.office import Office

__all__ = ["StaffMember", "counter_codes", "counters_in_use", "staff_list"]


def staff_list(office: Office) -> tuple[StaffMember, ...]:
    """Everybody who may sign in, in the order they came."""
    return people.all_staff(office.file.connection)


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
