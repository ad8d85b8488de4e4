"""This package is every step the office file's schema ever took, oldest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import driver, search
from collectoffice.db.driver import Database, Migrations
from collectoffice.db.migrations import m0001_first_office

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

__all__ = ["NAMES", "STEPS", "applied", "apply", "pending", "unknown"]

STEPS = Migrations("collectoffice")


@STEPS(name="m0001_first_office")
def _first_office(database: Database) -> None:
    for statement in m0001_first_office.STATEMENTS:
        database.execute(statement)
    for statement in search.STATEMENTS:
        database.execute(statement)


NAMES = tuple(step.name for step in STEPS.pending(Database(driver.in_memory())))


def applied(connection: Connection) -> tuple[str, ...]:
    """The steps this file has taken."""
    return tuple(step.name for step in STEPS.applied(Database(connection)))


def pending(connection: Connection) -> tuple[str, ...]:
    """The steps this file has still to take."""
    return tuple(step.name for step in STEPS.pending(Database(connection)))


def unknown(connection: Connection) -> tuple[str, ...]:
    """Steps that this program does not know: the file was written by a newer one."""
    return tuple(name for name in applied(connection) if name not in NAMES)


def apply(connection: Connection) -> None:
    """Takes every pending step, each in a transaction with its own record."""
    STEPS.apply(Database(connection))
