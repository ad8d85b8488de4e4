"""This file is a backup: a copy of the office file that was opened, checked and counted before it has its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import driver, verification
from collectoffice.db.epochs import epoch_in_force
from collectoffice.db.file_key import key_of
from collectoffice.db.machine_store import UnnotedStore
from collectoffice.db.second_place import UNFINISHED
from collectoffice.domain.errors import BackupNotWhole, Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from collectoffice.db.driver import Connection
    from collectoffice.db.machine_store import Head, MachineStore

STEPS_BETWEEN = 20_000
"""So many of SQLite's steps pass between two looks at how far a copy is, a few ms each."""
UNREADABLE = (driver.DatabaseError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a copy holds, counted in the copy itself; sums in minor units."""

    newest_event: int
    link: str
    newest_day: str
    """The newest event's business date."""
    newest_at: str
    events: int
    receipts: int
    receipts_minor: int
    epoch: int
    bytes: int


class StoreAsOf(UnnotedStore):
    """A machine's store as it is asked about a copy: heads that are newer than the copy say nothing about it."""

    def __init__(self, store: MachineStore, newest_event: int) -> None:
        super().__init__(store.folder.parent, store.folder.name)
        self._newest_event = newest_event

    def heads(self) -> list[Head]:
        """The heads up to the copy's newest event."""
        return [head for head in super().heads() if head.event_id <= self._newest_event]


def size_of(connection: Connection) -> int:
    """The bytes that a copy takes at most."""
    pages, page = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    return pages * page


def copy_to(connection: Connection, unfinished: Path, step: Callable[[int, int], None]) -> None:
    """Copies an open office file, encrypted as it is; whoever writes beside is not waited for.

    ``step`` hears how many bytes of how many are there, and raises ``Cancelled`` to end it; then the copy is gone.
    """
    unfinished.unlink(missing_ok=True)
    whole, cancelled = size_of(connection), list[Cancelled]()

    def look() -> int:
        try:
            step(min(unfinished.stat().st_size if unfinished.exists() else 0, whole), whole)
        except Cancelled as stop:
            cancelled.append(stop)
            return 1
        return 0

    step(0, whole)
    was_reading = connection.execute("PRAGMA query_only").fetchone()[0]
    # A reader is not allowed to write even the copy.
    connection.execute("PRAGMA query_only = OFF")
    connection.set_progress_handler(look, STEPS_BETWEEN)
    try:
        connection.execute("VACUUM INTO ?", (str(unfinished),))
    except BaseException:
        unfinished.unlink(missing_ok=True)
        if cancelled:
            raise cancelled[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
        connection.execute(f"PRAGMA query_only = {was_reading}")


def checked(path: Path, store: MachineStore, *, asks_heads: bool) -> Counted:
    """Opens a copy, checks everything that ``verify`` checks in a file, its chain first of all, and counts it.

    The heads of this machine are asked of a copy that was just made; an older backup may be of before a restore. Refuses
    ``BackupNotWhole`` with the check that found something and what it said.
    """
    try:
        connection = driver.connect_to_read(path, key_of(path, store.folder.parent))
        try:
            counted = count(connection, path)
            for check in verification.verify(connection, StoreAsOf(store, counted.newest_event)):
                if check.name == "head" and not asks_heads:
                    continue
                if check.ok is False or (check.ok is None and check.name == "chain"):
                    raise BackupNotWhole(file=path.name, check=check.name, fault=check.detail)
        finally:
            connection.close()
    except UNREADABLE as error:
        raise BackupNotWhole(file=path.name, check="file", fault=str(error)) from error
    return counted


def count(connection: Connection, path: Path) -> Counted:
    """Counts an office file."""
    event_id, link, day, at = connection.execute(
        """
        SELECT event.id, link.hash, event.business_date, event.at
        FROM event JOIN link ON link.event_id = event.id ORDER BY event.id DESC LIMIT 1
        """
    ).fetchone()
    receipts, total = connection.execute("SELECT count(*), coalesce(sum(total_minor), 0) FROM receipt").fetchone()
    events = connection.execute("SELECT count(*) FROM event").fetchone()[0]
    size = path.stat().st_size if path.exists() else 0
    return Counted(event_id, link.hex(), day, at, events, receipts, total, epoch_in_force(connection), size)


def unfinished_of(path: Path) -> Path:
    """The name of a backup that is not one yet."""
    return path.with_name(path.name + UNFINISHED)
