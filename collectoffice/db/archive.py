"""This file is the yearly archive as a file: its name and hash, how it is read, and where its history parts from the books.

An archive is a copy of the office as it stood when a year was sealed, made and checked as a backup is. Nothing in it is ever
written again: what reads one of an older program reads a copy of it that took the newer steps.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
from contextlib import contextmanager
from itertools import zip_longest
from typing import TYPE_CHECKING

from collectoffice.db import driver, migrations
from collectoffice.db.backup import StoreAsOf
from collectoffice.db.event_words import named
from collectoffice.db.file_key import key_of
from collectoffice.db.lock import OfficeLock
from collectoffice.db.machine_store import MachineStore
from collectoffice.db.new_folder import OFFICE_FILE
from collectoffice.db.office_file import OfficeFile, open_copy, read_facts
from collectoffice.db.second_place import put_in_place
from collectoffice.domain.errors import ArchiveUnreadable, OfficeFileDamaged, OfficeFileTooNew, OfficeInUse, Refusal
from collectoffice.domain.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from collectoffice.db.driver import Connection

FOLDER, ENDING = "archive", ".archive"
READ_ONLY = stat.S_IRUSR | stat.S_IRGRP
MAY_BE_REMOVED = stat.S_IRUSR | stat.S_IWUSR
UPGRADED = "archive-upgraded"
"""Where, in the machine's own store, an archive of an older program is brought up to date to be read."""
UNREADABLE = (driver.DatabaseError, TypeError, ValueError)
NEVER_THERE = (None, None)


class ArchiveFile(OfficeFile):
    """An archive that is open to read: this process holds nothing for writing, so that every entry is refused."""

    copy: tuple[Path, OfficeLock] | None = None
    """A copy that was made to read it, and what holds it."""

    def close(self) -> None:
        """Lets go of the archive."""
        super().close()
        if self.copy is not None:
            folder, lock = self.copy
            lock.release()
            shutil.rmtree(folder, ignore_errors=True)


def state_of(file: OfficeFile) -> Path:
    """The machine's own store, in which an open office's part lies."""
    return file.store.folder.parent


def folder_of(office_folder: Path) -> Path:
    """Where an office's archives lie: beside its live file; those of an archive that is read as an office, beside itself."""
    return office_folder.parent if office_folder.is_file() else office_folder / FOLDER


def file_name(year: int) -> str:
    """An archive's name."""
    return f"{year:04d}{ENDING}"


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, byte by byte, in hexadecimal digits; raises ``OSError`` where it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep(unfinished: Path, path: Path) -> None:
    """Syncs an archive, gives it its name and takes the right to write it away."""
    put_in_place(unfinished, path)
    path.chmod(READ_ONLY)


def take_away_ours(path: Path, books: Connection, state: Path) -> bool:
    """Removes a file that no seal names and that holds nothing which the books lack; whether its name is free."""
    if path.exists() and _is_ours(path, books, state):
        path.chmod(MAY_BE_REMOVED)
        path.unlink()
    return not path.exists()


def make_way(path: Path, books: Connection, state: Path) -> None:
    """Makes room for an archive where a file of its name lies that no seal of these books names.

    What a kill left behind holds nothing that the books lack, and goes. Anything else (sealed before a restore that lost it,
    another office's) is put aside under another name.
    """
    if take_away_ours(path, books, state):
        return
    place = 1
    while (aside := path.with_name(f"{path.stem}-unsealed-{place}{ENDING}")).exists():
        place += 1
    path.rename(aside)


def _is_ours(path: Path, books: Connection, state: Path) -> bool:
    try:
        with opened(path, state) as archived:
            return first_difference(archived, books) is None
    except (*UNREADABLE, Refusal, OSError):
        return False


@contextmanager
def opened(path: Path, state: Path) -> Iterator[Connection]:
    """A connection that reads an archive as it lies there. Refuses ``ArchiveUnreadable``, ``OfficeEncrypted``."""
    if not path.is_file():
        raise ArchiveUnreadable(file=path.name, why="missing")
    connection = driver.connect_to_read(path, key_of(path, state))
    try:
        yield connection
    finally:
        connection.close()


def first_difference(archived: Connection, books: Connection) -> Finding | None:
    """The first event of an archive whose link is not the one that the books have, with what each says of it."""
    newest = archived.execute("SELECT max(event_id) FROM link").fetchone()[0] or 0
    question = "SELECT event_id, hash FROM link WHERE event_id <= ? ORDER BY event_id"
    pairs = zip_longest(
        archived.execute(question, (newest,)), books.execute(question, (newest,)), fillvalue=NEVER_THERE
    )
    for theirs, ours in pairs:
        if theirs != ours:
            event_id = min(each[0] for each in (theirs, ours) if each[0] is not None)
            form = "they part at event {0}; the archive has {1}, the books have {2}"
            return Finding(form, (event_id, named(archived, event_id), named(books, event_id)))
    return None


def open_archive(path: Path, state: Path, random_bytes: Callable[[int], bytes], now: str) -> OfficeFile:
    """Opens an archive, or any other copy of an office, as an office that can only be read.

    One that an older program made is read in a copy that takes the newer steps; the file itself stays as it is. Refuses
    ``ArchiveUnreadable``, ``OfficeEncrypted``, ``OfficeFileTooNew``.
    """
    try:
        with opened(path, state) as looked_at:
            if migrations.unknown(looked_at):
                raise OfficeFileTooNew(steps=", ".join(migrations.unknown(looked_at)))
            facts = read_facts(looked_at)
            newest = int(looked_at.execute("SELECT max(event_id) FROM link").fetchone()[0] or 0)
            is_older = bool(migrations.pending(looked_at))
        store = StoreAsOf(MachineStore(state, facts.uid), newest)
        if is_older:
            return _brought_up(path, state, random_bytes, now, store)
        connection = driver.connect_to_read(path, key_of(path, state))
    except (*UNREADABLE, OfficeFileDamaged) as error:
        raise ArchiveUnreadable(file=path.name, why="not_an_archive") from error
    driver.keep_few_pages(connection)
    return ArchiveFile(connection, facts, store, random_bytes, None)


def _brought_up(
    path: Path, state: Path, random_bytes: Callable[[int], bytes], now: str, store: MachineStore
) -> OfficeFile:
    place = state / UPGRADED
    _sweep(place, now)
    work = place / f"{path.stem}-{random_bytes(4).hex()}"
    work.mkdir(mode=0o700, parents=True)
    lock = OfficeLock(work)
    lock.take(UPGRADED, now)
    try:
        shutil.copyfile(path, work / OFFICE_FILE)
        copy = open_copy(work, state, random_bytes, now)
        copy.close()
        connection = driver.connect_to_read(work / OFFICE_FILE, key_of(work / OFFICE_FILE, state))
        driver.keep_few_pages(connection)
    except BaseException:
        lock.release()
        shutil.rmtree(work, ignore_errors=True)
        raise
    file = ArchiveFile(connection, copy.facts, store, random_bytes, None)
    file.copy = (work, lock)
    return file


def _sweep(place: Path, now: str) -> None:
    """Takes away the copies of whoever was killed while reading one; those that are read now are held."""
    for left in place.iterdir() if place.is_dir() else ():
        lock = OfficeLock(left)
        try:
            lock.take(UPGRADED, now)
        except OfficeInUse:
            continue
        lock.release()
        shutil.rmtree(left, ignore_errors=True)
