"""This file is the check of everything in the office file that is no fact: tables, indexes, triggers, record and settings.

What the start refuses is in ``faults``: something of this program is missing or changed, or something strange was added.
``oddities`` are what a browser can leave behind without touching a fact or a protection; only ``verify`` names them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from collectoffice.db import driver, migrations
from collectoffice.db.tables import protect

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

Schema = dict[tuple[str, str], str]

STATISTICS = "sqlite_stat"
"""What ``ANALYZE`` leaves behind: tables of this beginning. This program never analyses."""
SETTINGS = ("user_version", "application_id", "default_cache_size", "auto_vacuum")
"""Settings that a file keeps and no table shows; how it is written (pages, journal) is not among them."""


def first_fault(connection: Connection) -> str | None:
    """The first protection or table that is missing or changed, in words for a supervisor, or None."""
    return next(iter(faults(connection)), None)


def first_fault_or_oddity(connection: Connection) -> str | None:
    """The same, and what a browser left behind without touching a fact or a protection."""
    return next(iter([*faults(connection), *oddities(connection)]), None)


def faults(connection: Connection) -> list[str]:
    """Everything that differs from the schema this program makes."""
    present, expected = _schema(connection), _expected_schema()
    missing = [f"{kind} {name} is missing" for kind, name in expected if (kind, name) not in present]
    changed = [
        f"{kind} {name} was changed" for (kind, name), sql in expected.items() if present.get((kind, name), sql) != sql
    ]
    if migrations.applied(connection) != migrations.NAMES:
        changed.append("the record of the schema's steps was changed")
    strange = [f"{kind} {name} is not of this program" for kind, name in present if (kind, name) not in expected]
    return missing + changed + strange


def oddities(connection: Connection) -> list[str]:
    """What somebody added or set that changes no fact and takes no protection away."""
    found = []
    if migrations.record(connection) != migrations.expected_record(migrations.NAMES):
        found.append("the record of the schema's steps was changed")
    statistics = connection.execute("SELECT name FROM sqlite_master WHERE name GLOB ?", (f"{STATISTICS}*",)).fetchall()
    found += [f"table {name} is not of this program" for (name,) in statistics]
    expected = _expected_settings()
    for setting, value in _settings(connection).items():
        if value != expected[setting]:
            found.append(f"the file's setting {setting} was changed from {expected[setting]} to {value}")
    return found


@cache
def _expected_schema() -> Schema:
    """The schema of a file made today; it depends on nothing but this program."""
    connection = driver.in_memory()
    for statements in (migrations.RECORD_STATEMENTS, *migrations.STEPS.values()):
        for statement in statements:
            connection.execute(statement)
    protect(connection)
    schema = _schema(connection)
    connection.close()
    return schema


def _schema(connection: Connection) -> Schema:
    """Everything that was made here; statistics are an oddity."""
    rows = connection.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT GLOB ?", (f"{STATISTICS}*",)
    )
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}


@cache
def _expected_settings() -> dict[str, int]:
    connection = driver.in_memory()
    settings = _settings(connection)
    connection.close()
    return settings


def _settings(connection: Connection) -> dict[str, int]:
    return {setting: int(connection.execute(f"PRAGMA {setting}").fetchone()[0]) for setting in SETTINGS}
