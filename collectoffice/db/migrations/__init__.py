"""This package is every step the office file's schema ever took, oldest first.

sqlite-utils takes the steps and keeps their record. Which steps a file has taken is read here by a plain question, for every
command asks it and few take a step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import driver, search
from collectoffice.db.migrations import m0001_first_office, m0002_till_and_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from collectoffice.db.driver import Connection

__all__ = ["NAMES", "RECORD", "STEPS", "applied", "apply", "pending", "unknown"]

SET = "collectoffice"
RECORD = "_sqlite_migrations"
"""The table in which sqlite-utils keeps the steps that a file has taken."""

STEPS: dict[str, tuple[str, ...]] = {
    "m0001_first_office": (*m0001_first_office.STATEMENTS, *search.STATEMENTS),
    "m0002_till_and_day": m0002_till_and_day.STATEMENTS,
}
"""Each step with its statements; a step that was released is never changed."""
NAMES = tuple(STEPS)


def applied(connection: Connection) -> tuple[str, ...]:
    """The steps this file has taken."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (RECORD,)).fetchone() is None:
        return ()
    rows = connection.execute(f"SELECT name FROM {RECORD} WHERE migration_set = ? ORDER BY id", (SET,))
    return tuple(name for (name,) in rows)


def pending(connection: Connection) -> tuple[str, ...]:
    """The steps this file has still to take."""
    taken = applied(connection)
    return tuple(name for name in NAMES if name not in taken)


def unknown(connection: Connection) -> tuple[str, ...]:
    """Steps that this program does not know: the file was written by a newer one."""
    return tuple(name for name in applied(connection) if name not in NAMES)


def apply(connection: Connection) -> None:
    """Takes every pending step, each in a transaction with its own record."""
    tools = driver.sqlite_tools()
    steps = tools.Migrations(SET)
    for name, statements in STEPS.items():
        steps(name=name)(_running(statements))
    steps.apply(tools.Database(connection))


def _running(statements: tuple[str, ...]) -> Callable[[Database], None]:
    def run(database: Database) -> None:
        for statement in statements:
            database.execute(statement)

    return run
