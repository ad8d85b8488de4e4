"""This file is what may be told of an office file to whoever helps: its build and how much is in it, no row of it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from collectoffice.db import schema_check

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

_ASKED = ("page_size", "page_count", "freelist_count", "journal_mode", "synchronous", "cipher_version")


def schema_fingerprint(connection: Connection) -> str:
    """A digest of every table, index, view and trigger: equal for two files of the same build."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name").fetchall()
    return hashlib.sha256("\n".join("\t".join(map(str, row)) for row in rows).encode()).hexdigest()


def schema_faults(connection: Connection) -> list[str]:
    """What of the schema is missing, changed or strange; names of tables and triggers alone."""
    return [str(fault) for fault in schema_check.faults(connection)]


def counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for (name,) in names}


def build(connection: Connection) -> dict[str, str]:
    """SQLite's version, and how the file is laid out."""
    told = {"sqlite": str(connection.execute("SELECT sqlite_version()").fetchone()[0])}
    for name in _ASKED:
        row = connection.execute(f"PRAGMA {name}").fetchone()
        told[name] = str(row[0]) if row else ""
    return told
