"""This file is the SQLite driver: sqlcipher3, under the name by which sqlite-utils looks for a replacement driver.

The driver embeds SQLite 3.53 (the WAL-reset bug is mended from 3.51.3 on) and can encrypt; without a key it writes
plain files. sqlite-utils imports ``pysqlite3`` when there is one, so the two names are set before it is imported;
every other module of this package imports the driver from here.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import sqlcipher3
from sqlcipher3 import dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import Connection, DatabaseError, IntegrityError, OperationalError
    from types import ModuleType
else:
    Connection = dbapi2.Connection
    DatabaseError = dbapi2.DatabaseError
    IntegrityError = dbapi2.IntegrityError
    OperationalError = dbapi2.OperationalError

__all__ = [
    "Connection",
    "DatabaseError",
    "IntegrityError",
    "OperationalError",
    "connect",
    "connect_to_read",
    "in_memory",
    "keep_few_pages",
    "sqlite_tools",
]

OLDEST_SAFE = (3, 51, 3)
BUSY_TIMEOUT_MS = 5_000
KEPT_STATEMENTS = 400
"""One payment runs some fifty different statements; the driver keeps few, and to prepare one anew takes longer than to run it."""

READER_CACHE_KIB = 2_000
"""A reader's own pages; behind them the system keeps the whole file, and a sum over all customers fills whatever there is."""


def _as_it_is(value: object) -> object:
    return value


for _kind in (bytes, type(None)):
    # Without an adapter the driver asks each such value for one, by an exception that it raises and forgets: that took
    # longer than the row's insert.
    dbapi2.register_adapter(_kind, _as_it_is)


def sqlite_tools() -> ModuleType:
    """sqlite-utils on this driver, opened late: it takes longer to load than most commands to run, and few need it."""
    import sqlite_utils  # noqa: PLC0415 - one of the doors that open late

    return sqlite_utils


def connect(path: Path) -> Connection:
    """Opens a file for writing with what the office relies on: WAL, a sync on every commit, foreign keys."""
    connection = _connect(str(path))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 1000")
    return connection


def connect_to_read(path: Path) -> Connection:
    """Opens a file beside its writer; every statement that would write is refused by SQLite itself."""
    connection = _connect(str(path))
    connection.execute("PRAGMA query_only = ON")
    return connection


def keep_few_pages(connection: Connection) -> None:
    """Makes a reader keep little of the file in memory; the file must be a database."""
    connection.execute(f"PRAGMA cache_size = -{READER_CACHE_KIB}")


def in_memory() -> Connection:
    """An empty database in memory, to compare a schema with."""
    return _connect(":memory:")


def _connect(target: str) -> Connection:
    if dbapi2.sqlite_version_info < OLDEST_SAFE:
        message = f"SQLite {dbapi2.sqlite_version} may corrupt a WAL file; {OLDEST_SAFE} or newer is needed"
        raise RuntimeError(message)
    connection: Connection = dbapi2.connect(
        target, isolation_level=None, check_same_thread=True, cached_statements=KEPT_STATEMENTS
    )
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    return connection
