"""This file is the exchange of an office file for a copy of it under another key, or under none.

The copy is made beside the file, compared with it row by row, gets the event that says so, is verified whole, and takes the
file's place in one step: whatever is cut off leaves one office, the old one or the new one.
"""

from __future__ import annotations

import os
from contextlib import closing
from itertools import zip_longest
from typing import TYPE_CHECKING

from collectoffice.db import driver, verification
from collectoffice.db.machine_store import Head, UnnotedStore
from collectoffice.db.office_file import FILE_NAME, FRESH_NAME, OfficeFile, disk_fault, remove_fresh
from collectoffice.db.on_disk import keep_names
from collectoffice.db.reserve import fault_of
from collectoffice.db.self_check import LOG_SUFFIX
from collectoffice.domain.errors import CopyDiffers, OfficeReadBeside

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act

_NO_ROW = object()


def exchange(file: OfficeFile, folder: Path, act: Act, key: bytes | None) -> None:
    """Puts a copy of the office under ``key`` (``file_key``; None for a plain one) in its place; ``act`` is its newest event.

    The open file is closed by it, and still holds the office until it is closed by its holder. Refuses ``DiskFull``,
    ``DiskFailed``, ``OfficeReadBeside``, ``CopyDiffers``; then the office is as it was.
    """
    path, fresh = folder / FILE_NAME, folder / FRESH_NAME
    file.need_room(path.stat().st_size)
    remove_fresh(folder)
    try:
        head = _make_fresh(file, fresh, act, key)
        _leave_no_log(file.connection, path)
        keep_names(folder)  # a log whose name came back after a power cut would be taken for the new file's
    except BaseException as error:
        remove_fresh(folder)
        if isinstance(error, OSError):
            raise fault_of(error) from error
        fault = disk_fault(error) if isinstance(error, driver.OperationalError) else None
        if fault is not None:
            raise fault from error
        raise
    file.connection.close()
    fresh.replace(path)
    keep_names(folder)
    file.store.note(head)
    file.store.flush()


def _make_fresh(file: OfficeFile, fresh: Path, act: Act, key: bytes | None) -> Head:
    """The copy, whole and on the disk; returns its newest link."""
    driver.copy_into(file.connection, fresh, key)
    with closing(driver.connect(fresh, key)) as connection:
        _compare(file.connection, connection)
        store = UnnotedStore(file.store.folder.parent, file.store.folder.name)
        with OfficeFile(connection, file.facts, store, file.random_bytes, None).entry(act):
            pass
        for check in verification.verify(connection, store):
            if check.ok is False:
                raise CopyDiffers(found=check.name, detail=check.detail)
        if key is not None:
            torn = connection.execute("PRAGMA cipher_integrity_check").fetchone()
            if torn is not None:
                raise CopyDiffers(found="file", detail=str(torn[0]))
        event_id, link = connection.execute("SELECT event_id, hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    handle = os.open(fresh, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    return Head(event_id, link.hex())


def _leave_no_log(connection: Connection, path: Path) -> None:
    """Brings the old file to where it needs no log beside it: a log that stayed would be taken for the new file's."""
    try:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    except driver.OperationalError as error:
        raise OfficeReadBeside(folder=str(path.parent)) from error
    if mode != "delete" or path.with_name(path.name + LOG_SUFFIX).exists():
        raise OfficeReadBeside(folder=str(path.parent))


def _compare(old: Connection, new: Connection) -> None:
    """Every table's definition and every row of both; what the search keeps for itself is among the tables."""
    question = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    if old.execute(question).fetchall() != new.execute(question).fetchall():
        raise CopyDiffers(found="schema", detail="the tables of the copy are others")
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    for (table,) in old.execute(tables).fetchall():
        rows = f'SELECT * FROM "{table}"'
        for one, other in zip_longest(old.execute(rows), new.execute(rows), fillvalue=_NO_ROW):
            if one != other:
                raise CopyDiffers(found=table, detail="a row of the copy is another one")
