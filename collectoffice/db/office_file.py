"""This file is the office file: made, opened, checked, upgraded with a copy before, and written one entry at a time."""

from __future__ import annotations

import hmac
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import driver, migrations
from collectoffice.db.entry import Books, Layout
from collectoffice.db.lock import OfficeLock
from collectoffice.db.machine_store import KEY_BYTES, Head, MachineStore
from collectoffice.db.schema_check import first_fault
from collectoffice.db.tables import protect
from collectoffice.domain.errors import (
    DiskFull,
    FolderNotEmpty,
    NoOfficeHere,
    OfficeExists,
    OfficeFileDamaged,
    OfficeFileTooNew,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act, Entry

FILE_NAME = "office.db"
BACKUP_FOLDER = "backups"
DISK_FULL_WORDS = ("disk is full",)


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What an office is from its first day on; ``minor_digits`` of its one currency."""

    uid: str
    code: str
    country: str
    currency: str
    minor_digits: int
    is_practice: bool


class OfficeFile:
    """An open office file: a connection, what the office is, and the one way to write."""

    def __init__(
        self,
        connection: Connection,
        facts: OfficeFacts,
        store: MachineStore,
        random_bytes: Callable[[int], bytes],
        lock: OfficeLock | None,
    ) -> None:
        self.connection = connection
        self.facts = facts
        self.store = store
        self._random_bytes = random_bytes
        self._lock = lock
        self._layout = Layout(connection)
        self._key = store.key()

    @property
    def can_write(self) -> bool:
        """Whether this process holds the office for writing."""
        return self._lock is not None

    @contextmanager
    def transaction(self) -> Iterator[Books]:
        """Everything written inside, however many events, is committed at once or not at all.

        The newest head goes to the machine's store after the commit. A full disk becomes ``DiskFull``.
        """
        if self._key is None:
            raise OfficeFileDamaged(fault="the office's key is not on this machine")
        books = Books(self.connection, self._layout, self._random_bytes, self._key)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield books
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
        except driver.OperationalError as error:
            if any(words in str(error) for words in DISK_FULL_WORDS):
                raise DiskFull from error
            raise
        if books.head is not None:
            self.store.note(books.head)

    @contextmanager
    def entry(self, act: Act) -> Iterator[Entry]:
        """One act on the books: everything inside is written with its link in one commit, or nothing is."""
        with self.transaction() as books, books.entry(act) as entry:
            yield entry

    def check_digest(self, text: str) -> bytes:
        """A keyed digest of what a paper says, from which its check code is made."""
        return hmac.digest(self._key or b"", b"paper\n" + text.encode("utf-8"), "sha256")

    def close(self) -> None:
        """Closes the file and lets the next process write."""
        self.connection.close()
        self.store.close()
        if self._lock is not None:
            self._lock.release()


def make_office_file(
    folder: Path,
    facts: OfficeFacts,
    state_folder: Path,
    random_bytes: Callable[[int], bytes],
    *,
    purpose: str,
    now: str,
) -> OfficeFile:
    """Makes an empty office file in a new or empty folder, and its key in the machine's store.

    The caller writes the office's own row in the first entry. Refuses a folder that holds anything.
    """
    path = folder / FILE_NAME
    if path.exists():
        raise OfficeExists(folder=str(folder))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    lock = OfficeLock(folder)
    lock.take(purpose, now)
    store = MachineStore(state_folder, facts.uid)
    store.make_key(random_bytes(KEY_BYTES))
    connection = driver.connect(path)
    migrations.apply(connection)
    protect(connection)
    return OfficeFile(connection, facts, store, random_bytes, lock)


def open_office_file(
    folder: Path, state_folder: Path, random_bytes: Callable[[int], bytes], *, purpose: str, now: str
) -> OfficeFile:
    """Opens an office for writing: takes the lock, upgrades an older file (a copy first), checks triggers and schema."""
    path = _existing(folder)
    lock = OfficeLock(folder)
    lock.take(purpose, now)
    try:
        connection = _connect_to_write(path)
        _refuse_newer(connection)
        _refuse_odd_record(connection)
        _upgrade(connection, folder, now)
        fault = first_fault(connection)
        if fault is not None:
            connection.close()
            raise OfficeFileDamaged(fault=fault)
        facts = read_facts(connection)
    except BaseException:
        lock.release()
        raise
    store = MachineStore(state_folder, facts.uid)
    _catch_up(connection, store)
    return OfficeFile(connection, facts, store, random_bytes, lock)


def open_to_read(folder: Path, state_folder: Path, random_bytes: Callable[[int], bytes]) -> OfficeFile:
    """Opens an office beside whoever writes it; nothing can be written and nothing is checked."""
    connection = driver.connect_to_read(_existing(folder))
    _refuse_newer(connection)
    driver.keep_few_pages(connection)
    facts = read_facts(connection)
    return OfficeFile(connection, facts, MachineStore(state_folder, facts.uid), random_bytes, None)


def read_facts(connection: Connection) -> OfficeFacts:
    """What the office is."""
    try:
        row = connection.execute(
            "SELECT uid, code, country, currency, minor_digits, is_practice FROM office"
        ).fetchone()
    except driver.DatabaseError as error:
        raise OfficeFileDamaged(fault=str(error)) from error
    if row is None:
        raise OfficeFileDamaged(fault="office row missing")
    return OfficeFacts(row[0], row[1], row[2], row[3], row[4], bool(row[5]))


def _existing(folder: Path) -> Path:
    path = folder / FILE_NAME
    if not path.is_file():
        raise NoOfficeHere(folder=str(folder))
    return path


def _connect_to_write(path: Path) -> Connection:
    try:
        return driver.connect(path)
    except driver.OperationalError:
        raise
    except driver.DatabaseError as error:
        raise OfficeFileDamaged(fault=str(error)) from error


def _refuse_newer(connection: Connection) -> None:
    try:
        newer = migrations.unknown(connection)
    except driver.DatabaseError as error:
        raise OfficeFileDamaged(fault=str(error)) from error
    if newer:
        raise OfficeFileTooNew(steps=", ".join(newer))


def _refuse_odd_record(connection: Connection) -> None:
    """The steps a file has taken are the first ones of this program, in order, at least one."""
    taken = migrations.applied(connection)
    if not taken or taken != migrations.NAMES[: len(taken)]:
        raise OfficeFileDamaged(fault="the record of the schema's steps was changed")


def _upgrade(connection: Connection, folder: Path, now: str) -> None:
    steps = migrations.pending(connection)
    if not steps:
        return
    backups = folder / BACKUP_FOLDER
    backups.mkdir(exist_ok=True)
    stamp = "".join(letter for letter in now if letter.isdigit())
    connection.execute("VACUUM INTO ?", (str(backups / f"before_{steps[0]}_{stamp}.db"),))
    migrations.apply(connection)
    protect(connection)


def _catch_up(connection: Connection, store: MachineStore) -> None:
    """Notes the newest head where a crash came between the commit and the note."""
    newest = connection.execute("SELECT event_id, hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    heads = store.heads()
    if newest and heads and heads[-1].event_id == newest[0] - 1:
        store.note(Head(newest[0], newest[1].hex()))
