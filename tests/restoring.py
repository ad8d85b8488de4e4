"""This file is a restore as a supervisor does it, for tests: the copy is prepared and put in place, the office opened again."""

from __future__ import annotations

from pathlib import Path

from collectoffice.db import people
from collectoffice.services.commands.restore_office import Restored, give_up_restore, restore_office
from tests.builders import Desk


def put_in_place(desk: Desk, source: Path, user: str = "ha") -> Restored:
    """Restores an office that is closed; one who may not leaves it as it was."""
    prepared = desk.shelf.prepare_restore(desk.folder, source, desk.clock, is_real=True)
    try:
        staff = people.staff_by_user_name(prepared.office.file.connection, user)
        assert staff is not None, user
        return restore_office(prepared, staff)
    except BaseException:
        give_up_restore(prepared)
        raise


def restore(desk: Desk, source: Path, user: str = "ha", *, checks_clock: bool = False) -> Restored:
    """The same, and the office is open again."""
    done = put_in_place(desk, source, user)
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer, checks_clock=checks_clock)
    return done
