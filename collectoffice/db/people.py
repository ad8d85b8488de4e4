"""This file is the people of the office: user names, dated roles and PIN hashes, and the counters they sit at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

_STAFF_NOW = """
    SELECT staff.id, staff.user_name, role.name, role.role
    FROM staff JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = staff.id)
    WHERE role.is_active = 1
"""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One member of staff with the role in force now."""

    staff_id: int
    user_name: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Counter:
    """A place with a drawer; ``code`` 1 to 99 owns a series of receipts."""

    counter_id: int
    code: int


def all_staff(connection: Connection) -> tuple[StaffMember, ...]:
    """Everybody who may sign in, in the order they came."""
    return tuple(StaffMember(*row) for row in connection.execute(f"{_STAFF_NOW} ORDER BY staff.id"))


def staff_by_user_name(connection: Connection, user_name: str) -> StaffMember | None:
    """The member of staff with this user name."""
    row = connection.execute(f"{_STAFF_NOW} AND staff.user_name = ?", (user_name,)).fetchone()
    return StaffMember(*row) if row else None


def staff_by_id(connection: Connection, staff_id: int) -> StaffMember | None:
    """The member of staff with this id."""
    row = connection.execute(f"{_STAFF_NOW} AND staff.id = ?", (staff_id,)).fetchone()
    return StaffMember(*row) if row else None


def locked_ids(connection: Connection) -> frozenset[int]:
    """The ids of everybody who was locked and not let in again."""
    rows = connection.execute(
        """
        SELECT staff_id FROM staff_lock AS lock
        WHERE is_locked = 1 AND NOT EXISTS (SELECT 1 FROM staff_lock WHERE staff_id = lock.staff_id AND id > lock.id)
        """
    )
    return frozenset(row[0] for row in rows)


def is_locked(connection: Connection, staff_id: int) -> bool:
    """Whether a member of staff was locked and not let in again."""
    row = connection.execute(
        "SELECT is_locked FROM staff_lock WHERE staff_id = ? ORDER BY id DESC LIMIT 1", (staff_id,)
    ).fetchone()
    return row is not None and bool(row[0])


def lock(entry: Entry, staff_id: int, reason: str, *, is_locked: bool) -> None:
    """Locks a member of staff, or lets him in again."""
    entry.add("staff_lock", staff_id=staff_id, is_locked=int(is_locked), reason=reason)


def change_role(entry: Entry, staff: StaffMember, role: str) -> None:
    """Gives a member of staff another role from now on."""
    entry.add("staff_role", staff_id=staff.staff_id, name=staff.name, role=role, is_active=1)


def change_pin(entry: Entry, staff_id: int, hashed_pin: str) -> None:
    """Gives a member of staff another PIN."""
    entry.add("staff_pin", staff_id=staff_id, pin_hash=hashed_pin)


def pin_hash(connection: Connection, staff_id: int) -> str:
    """The newest PIN hash of a member of staff."""
    row = connection.execute(
        "SELECT pin_hash FROM staff_pin WHERE staff_id = ? ORDER BY id DESC LIMIT 1", (staff_id,)
    ).fetchone()
    return str(row[0]) if row else ""


def add_staff(entry: Entry, user_name: str, name: str, role: str, hashed_pin: str) -> int:
    """Adds a member of staff with role and PIN; returns the id."""
    staff_id = entry.add("staff", user_name=user_name)
    entry.add("staff_role", staff_id=staff_id, name=name, role=role, is_active=1)
    entry.add("staff_pin", staff_id=staff_id, pin_hash=hashed_pin)
    return staff_id


def counters(connection: Connection) -> tuple[Counter, ...]:
    """All counters by code."""
    return tuple(Counter(*row) for row in connection.execute("SELECT id, code FROM counter ORDER BY code"))


def counter_by_code(connection: Connection, code: int) -> Counter | None:
    """The counter of this code."""
    row = connection.execute("SELECT id, code FROM counter WHERE code = ?", (code,)).fetchone()
    return Counter(*row) if row else None
