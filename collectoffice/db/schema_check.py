"""This file is the start-up check: the office file has every table, index and trigger that this program made, unchanged."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from collectoffice.db import driver, migrations
from collectoffice.db.tables import protect

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

Schema = dict[tuple[str, str], str]


def first_fault(connection: Connection) -> str | None:
    """The first protection or table that is missing or changed, in words for a supervisor, or None."""
    return next(iter(faults(connection)), None)


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


@cache
def _expected_schema() -> Schema:
    """The schema of a file made today; it depends on nothing but this program."""
    connection = driver.in_memory()
    for statements in migrations.STEPS.values():
        for statement in statements:
            connection.execute(statement)
    protect(connection)
    schema = _schema(connection)
    connection.close()
    return schema


def _schema(connection: Connection) -> Schema:
    """Everything that was made here; the record of the steps is checked by what it says."""
    rows = connection.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> ?",
        (migrations.RECORD,),
    )
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in rows}
