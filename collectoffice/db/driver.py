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
    "connect_sealed",
    "connect_to_read",
    "copy_into",
    "in_memory",
    "keep_few_pages",
    "sqlite_tools",
]

OLDEST_SAFE = (3, 51, 3)
BUSY_TIMEOUT_MS = 5_000
KEPT_STATEMENTS = 1_000
"""One payment runs some thirty different statements, and to prepare one anew takes ten times as long as to run it. The driver
keeps few, and once it is full the newest go first, each before it is used again: there must be room for all of a day's."""

KEPT_SETTINGS = ("user_version", "application_id")
"""Settings of a file that its copy under another key does not take over by itself."""

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


def connect(path: Path, key: bytes | None = None) -> Connection:
    """Opens a file for writing with what the office relies on: WAL, a sync on every commit, foreign keys.

    ``key`` opens an encrypted file (``file_key``), and makes a new one encrypted.
    """
    connection = _connect(str(path), key)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_autocheckpoint = 1000")
    return connection


def connect_to_read(path: Path, key: bytes | None = None) -> Connection:
    """Opens a file beside its writer; every statement that would write is refused by SQLite itself."""
    connection = _connect(str(path), key)
    connection.execute("PRAGMA query_only = ON")
    return connection


def connect_sealed(path: Path, key: bytes) -> Connection:
    """Opens a file that is encrypted with a key of 32 bytes, whatever the office's own file is; what it keeps is synced."""
    connection = _connect(str(path), key)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def keep_few_pages(connection: Connection) -> None:
    """Makes a reader keep little of the file in memory; the file must be a database."""
    connection.execute(f"PRAGMA cache_size = -{READER_CACHE_KIB}")


def copy_into(connection: Connection, path: Path, key: bytes | None) -> None:
    """Copies a whole database into a new file under another key, or under none: every table, row and trigger as it is.

    Without a change of the key, ``VACUUM INTO`` does the same and keeps it. Nothing of the copy is synced: it is nothing yet,
    and whoever makes it count syncs it.
    """
    connection.execute(f"ATTACH ? AS copied KEY {_spelled(key)}", (str(path),))
    try:
        connection.execute("PRAGMA copied.journal_mode = OFF")
        connection.execute("PRAGMA copied.synchronous = OFF")
        connection.execute("BEGIN")  # else every table, index and trigger would be a transaction of its own
        connection.execute("SELECT sqlcipher_export('copied')").fetchall()
        for setting in KEPT_SETTINGS:
            value = int(connection.execute(f"PRAGMA main.{setting}").fetchone()[0])
            connection.execute(f"PRAGMA copied.{setting} = {value}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("DETACH copied")


def in_memory() -> Connection:
    """An empty database in memory, to compare a schema with."""
    return _connect(":memory:")


def _spelled(key: bytes | None) -> str:
    """A key as SQLCipher takes it raw: nothing is derived from it, so that opening takes no longer than without one."""
    return f"\"x'{key.hex()}'\"" if key else "''"


def _connect(target: str, key: bytes | None = None) -> Connection:
    if dbapi2.sqlite_version_info < OLDEST_SAFE:
        message = f"SQLite {dbapi2.sqlite_version} may corrupt a WAL file; {OLDEST_SAFE} or newer is needed"
        raise RuntimeError(message)
    connection: Connection = dbapi2.connect(
        target, isolation_level=None, check_same_thread=True, cached_statements=KEPT_STATEMENTS
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is said by this program, not on the terminal
        connection.execute(f"PRAGMA key = {_spelled(key)}")
        connection.execute(
            "PRAGMA temp_store = MEMORY"
        )  # what is sorted for a question never reaches the disk in clear
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    return connection
