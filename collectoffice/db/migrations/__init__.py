"""This package is every step the office file's schema ever took, oldest first.

sqlite-utils takes the steps and keeps their record. Which steps a file has taken is read here by a plain question, for every
command asks it and few take a step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import driver, search
from collectoffice.db.migrations import (
    m0001_first_office,
    m0002_till_and_day,
    m0003_safe_keeping,
    m0004_yearly_archive,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from collectoffice.db.driver import Connection

__all__ = [
    "NAMES",
    "RECORD",
    "RECORD_STATEMENTS",
    "STEPS",
    "applied",
    "apply",
    "expected_record",
    "pending",
    "record",
    "unknown",
]

SET = "collectoffice"
RECORD = "_sqlite_migrations"
"""The table in which sqlite-utils keeps the steps that a file has taken."""
RECORD_STATEMENTS = (
    f'CREATE TABLE "{RECORD}" ( "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT )',
    f'CREATE UNIQUE INDEX "idx_{RECORD}_migration_set_name" ON "{RECORD}" ("migration_set", "name")',
)
"""How sqlite-utils makes it."""

STEPS: dict[str, tuple[str, ...]] = {
    "m0001_first_office": (*m0001_first_office.STATEMENTS, *search.STATEMENTS),
    "m0002_till_and_day": m0002_till_and_day.STATEMENTS,
    "m0003_safe_keeping": m0003_safe_keeping.STATEMENTS,
    "m0004_yearly_archive": m0004_yearly_archive.STATEMENTS,
}
"""Each step with its statements; a step that was released is never changed."""
NAMES = tuple(STEPS)


def applied(connection: Connection) -> tuple[str, ...]:
    """The steps this file has taken."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (RECORD,)).fetchone() is None:
        return ()
    rows = connection.execute(f"SELECT name FROM {RECORD} WHERE migration_set = ? ORDER BY id", (SET,))
    return tuple(str(name) for (name,) in rows)


def record(connection: Connection) -> list[tuple[object, ...]]:
    """Every row of the record as it stands, whoever wrote it."""
    return [tuple(row) for row in connection.execute(f"SELECT * FROM {RECORD} ORDER BY id")]


def expected_record(taken: tuple[str, ...]) -> list[tuple[object, ...]]:
    """The record of a file that took these steps; it names no moment, for nothing could vouch for one."""
    return [(place, SET, name, "") for place, name in enumerate(taken, start=1)]


def pending(connection: Connection) -> tuple[str, ...]:
    """The steps this file has still to take."""
    taken = applied(connection)
    return tuple(name for name in NAMES if name not in taken)


def unknown(connection: Connection) -> tuple[str, ...]:
    """Steps that this program does not know: the file was written by a newer one."""
    return tuple(name for name in applied(connection) if name not in NAMES)


def apply(connection: Connection) -> None:
    """Takes every pending step with its record, all in one transaction."""
    tools = driver.sqlite_tools()
    steps = tools.Migrations(SET)
    for name, statements in STEPS.items():
        steps(name=name)(_running(statements))
    connection.execute("BEGIN IMMEDIATE")
    try:
        steps.apply(tools.Database(connection))
        connection.execute(f"UPDATE {RECORD} SET applied_at = ''")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _running(statements: tuple[str, ...]) -> Callable[[Database], None]:
    def run(database: Database) -> None:
        for statement in statements:
            database.execute(statement)

    return run
