"""This file is the check of everything in the office file that is no fact: tables, indexes, triggers, record and settings.

What the start refuses is in ``faults``: something of this program is missing or changed, or something strange was added.
``oddities`` are what a browser can leave behind without touching a fact or a protection; only ``verify`` names them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from collectoffice.db import driver, migrations
from collectoffice.db.tables import protect
from collectoffice.domain.finding import Finding

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

Schema = dict[tuple[str, str], str]

NOT_OURS = "{0:word} {1} is not of this program"
RECORD_CHANGED = Finding("the record of the schema's steps was changed")
SETTING_CHANGED = "the file's setting {0} was changed from {1} to {2}"
STATISTICS = "sqlite_stat"
"""What ``ANALYZE`` leaves behind: tables of this beginning. This program never analyses."""
SETTINGS = ("user_version", "application_id", "default_cache_size", "auto_vacuum")
"""Settings that a file keeps and no table shows; how it is written (pages, journal) is not among them."""


def first_fault(connection: Connection) -> Finding | None:
    """The first protection or table that is missing or changed, in words for a supervisor, or None."""
    return next(iter(faults(connection)), None)


def first_fault_or_oddity(connection: Connection) -> Finding | None:
    """The same, and what a browser left behind without touching a fact or a protection."""
    return next(iter([*faults(connection), *oddities(connection)]), None)


def faults(connection: Connection) -> list[Finding]:
    """Everything that differs from the schema this program makes."""
    present, expected = _schema(connection), _expected_schema()
    missing = [Finding("{0:word} {1} is missing", named) for named in expected if named not in present]
    changed = [
        Finding("{0:word} {1} was changed", named) for named, sql in expected.items() if present.get(named, sql) != sql
    ]
    if migrations.applied(connection) != migrations.NAMES:
        changed.append(RECORD_CHANGED)
    strange = [Finding(NOT_OURS, named) for named in present if named not in expected]
    return missing + changed + strange


def oddities(connection: Connection) -> list[Finding]:
    """What somebody added or set that changes no fact and takes no protection away."""
    found: list[Finding] = []
    if migrations.record(connection) != migrations.expected_record(migrations.NAMES):
        found.append(RECORD_CHANGED)
    statistics = connection.execute("SELECT name FROM sqlite_master WHERE name GLOB ?", (f"{STATISTICS}*",)).fetchall()
    found += [Finding(NOT_OURS, ("table", name)) for (name,) in statistics]
    expected = _expected_settings()
    for setting, value in _settings(connection).items():
        if value != expected[setting]:
            found.append(Finding(SETTING_CHANGED, (setting, expected[setting], value)))
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
