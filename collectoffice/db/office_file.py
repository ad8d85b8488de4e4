"""This file is the office file: made, opened, checked, upgraded with a copy before, and written one entry at a time."""

from __future__ import annotations

import hmac
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import chain, driver, migrations
from collectoffice.db.entry import Books, Layout
from collectoffice.db.epochs import used_beyond
from collectoffice.db.file_key import key_of
from collectoffice.db.heads import stop_of
from collectoffice.db.lock import OfficeLock
from collectoffice.db.machine_store import KEY_BYTES, Head, MachineStore, UnnotedStore
from collectoffice.db.place import place_of, system_probe
from collectoffice.db.receipts import number_of, receipts_of
from collectoffice.db.recovery import begin_keys
from collectoffice.db.reserve import Reserve
from collectoffice.db.restored_folder import finish_restore
from collectoffice.db.schema_check import RECORD_CHANGED, first_fault
from collectoffice.db.self_check import note_unclean, was_left_open
from collectoffice.db.tables import protect
from collectoffice.domain.errors import (
    DiskFailed,
    DiskFull,
    Failure,
    FolderNotEmpty,
    NoOfficeHere,
    OfficeExists,
    OfficeFileDamaged,
    OfficeFileTooNew,
    PlaceUnfit,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act, Entry
    from collectoffice.db.place import SystemProbe
    from collectoffice.db.recovery import Passphrase
    from collectoffice.domain.clock import ClockWatch
    from collectoffice.domain.errors import InDoubt, Refusal

FILE_NAME = "office.db"
FRESH_NAME = "office.db.fresh"
"""A copy that was to take the file's place (``encrypting``) and did not live to: taken away at the next opening."""
BACKUP_FOLDER = "backups"
NO_OFFICE = "no office"
"""The name under which no machine keeps a key: of a file that does not say which office it is."""
NO_KEY = "the office's key is not on this machine"
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
        reserve: Reserve | None = None,
    ) -> None:
        self.connection = connection
        self.facts = facts
        self.store = store
        self.random_bytes = random_bytes
        self._lock = lock
        self._reserve = reserve
        self._layout = Layout(connection)
        self._key = _fitting(connection, store.key())
        self.stopped: Refusal | None = None
        """Why this open office takes no money; everything else goes on."""
        self.doubted_machine: InDoubt | None = None
        """What a supervisor confirms before this machine takes money."""
        self.clock_watch: ClockWatch | None = None
        self.before_writing: Callable[[], None] = _do_nothing
        """Asked before every transaction: a clock that has jumped is written down first."""

    @property
    def has_key(self) -> bool:
        """Whether this machine can write entries of this office."""
        return self._key is not None

    @property
    def is_older(self) -> bool:
        """Whether an older program wrote this file, and no newer one opened it to write since."""
        return bool(migrations.pending(self.connection))

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
            raise OfficeFileDamaged(fault=NO_KEY)
        self.before_writing()
        books = Books(self.connection, self._layout, self.random_bytes, self._key, self._make_way)
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
            raise self._refused(error) from error
        if books.head is not None:
            self.store.note(books.head)
            if self.clock_watch is not None:
                self.clock_watch.wrote()

    @contextmanager
    def entry(self, act: Act) -> Iterator[Entry]:
        """One act on the books: everything inside is written with its link in one commit, or nothing is."""
        with self.transaction() as books, books.entry(act) as entry:
            yield entry

    def need_room(self, needed_bytes: int) -> None:
        """Refuses ``DiskFull`` where something large, in bytes, would not find its room on the office's disk."""
        if self._reserve is not None:
            self._reserve.require(needed_bytes)

    def _make_way(self, kind: str) -> None:
        if self._reserve is not None:
            self._reserve.make_way(kind)

    def _refused(self, error: driver.OperationalError) -> Exception:
        """What a full or a failing disk is called in words; any other error is itself."""
        fault = disk_fault(error)
        if isinstance(fault, DiskFull) and self._reserve is not None:
            self._reserve.has_been_full()
        return fault or error

    def check_digest(self, text: str) -> bytes:
        """A keyed digest of what a paper says, from which its check code is made."""
        return hmac.digest(self._key or b"", b"paper\n" + text.encode("utf-8"), "sha256")

    def close(self) -> None:
        """Closes the file and lets the next process write."""
        self.connection.close()
        self.store.close()
        if self._lock is not None:
            self._lock.release()

    def forget(self) -> None:
        """Closes the file of an office that was never finished, and forgets its key."""
        self.close()
        self.store.forget()


def make_office_file(
    folder: Path,
    facts: OfficeFacts,
    state_folder: Path,
    random_bytes: Callable[[int], bytes],
    *,
    purpose: str,
    now: str,
    probe: SystemProbe | None = None,
    passphrase: Passphrase | None = None,
) -> OfficeFile:
    """Makes an empty office file in a new or empty folder, and its key in the machine's store.

    With a recovery ``passphrase`` the file is encrypted, and the keys lie beside it, wrapped by the passphrase.
    The caller writes the office's own row in the first entry. Refuses a folder that holds anything.
    """
    path = folder / FILE_NAME
    if path.exists():
        raise OfficeExists(folder=str(folder))
    refuse_unfit(folder, probe)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DiskFailed(detail=error.strerror or str(error)) from error
    lock = OfficeLock(folder)
    lock.take(purpose, now)
    store = MachineStore(state_folder, facts.uid)
    try:
        store.make_key(random_bytes(KEY_BYTES))
        key = None if passphrase is None else begin_keys(folder, store, facts.uid, random_bytes, passphrase)
        connection = driver.connect(path, key)
        migrations.apply(connection)
        protect(connection)
        connection = _anew(connection, path, key)
    except BaseException:
        lock.release()
        store.forget()
        raise
    reserve = Reserve(folder)
    reserve.keep()
    return OfficeFile(connection, facts, store, random_bytes, lock, reserve)


def open_office_file(
    folder: Path,
    state_folder: Path,
    random_bytes: Callable[[int], bytes],
    *,
    purpose: str,
    now: str,
    probe: SystemProbe | None = None,
) -> OfficeFile:
    """Opens an office for writing: takes the lock, upgrades an older file (a copy first), checks triggers and schema."""
    finish_restore(folder, state_folder, now)
    path = _existing(folder)
    refuse_unfit(folder, probe)
    lock = OfficeLock(folder)
    lock.take(purpose, now)
    was_open = was_left_open(path)
    reserve = Reserve(folder)
    reserve.give_up_if_needed()
    try:
        remove_fresh(folder)
        key = key_of(path, state_folder)
        connection = _checked_to_write(_connect_to_write(path, key), folder, now, key)
        facts = read_facts(connection)
    except BaseException:
        lock.release()
        raise
    store = MachineStore(state_folder, facts.uid)
    if was_open:
        note_unclean(store)
    heads = store.newest_heads()
    _catch_up(connection, facts.code, store, heads)
    reserve.keep()
    file = OfficeFile(connection, facts, store, random_bytes, lock, reserve)
    doubt = stop_of(connection, heads) or used_beyond(connection, store)
    file.stopped = doubt if file.has_key else OfficeFileDamaged(fault=NO_KEY)
    return file


def open_copy(folder: Path, state_folder: Path, random_bytes: Callable[[int], bytes], now: str) -> OfficeFile:
    """Opens a copy of an office file that nobody else knows of, to bring it up to date and to write in it.

    Upgraded and checked as at an opening. What is written in it is not noted on the machine, for it did not happen in
    the office; ``can_write`` is False.
    """
    path = _existing(folder)
    key = key_of(path, state_folder)
    connection = _checked_to_write(_connect_to_write(path, key), folder, now, key)
    facts = read_facts(connection)
    return OfficeFile(connection, facts, UnnotedStore(state_folder, facts.uid), random_bytes, None)


def open_to_read(folder: Path, state_folder: Path, random_bytes: Callable[[int], bytes]) -> OfficeFile:
    """Opens an office beside whoever writes it; nothing can be written and nothing is checked."""
    finish_restore(folder, state_folder, "")
    path = _existing(folder)
    connection = driver.connect_to_read(path, key_of(path, state_folder))
    _refuse_newer(connection)
    driver.keep_few_pages(connection)
    facts = read_facts(connection)
    return OfficeFile(connection, facts, MachineStore(state_folder, facts.uid), random_bytes, None)


def open_to_examine(folder: Path, state_folder: Path) -> tuple[Connection, MachineStore]:
    """A file to verify, whatever it says: nothing is refused but that there is none, or no key to it."""
    path = folder if folder.is_file() else _existing(folder)
    connection = driver.connect_to_read(path, key_of(path, state_folder))
    try:
        uid = str(connection.execute("SELECT uid FROM office").fetchone()[0])
    except (driver.DatabaseError, TypeError):
        uid = NO_OFFICE
    return connection, MachineStore(state_folder, uid)


def _fitting(connection: Connection, key: bytes | None) -> bytes | None:
    """The key where the chain began under it, else None: a machine whose key was damaged does not have the office's.

    What it would write could be checked under no key; ``verify`` tells which of the two was changed, if not the key.
    """
    try:
        return key if key is None or fits(connection, key) else None
    except driver.DatabaseError:  # a damaged page is for whoever looks at the file to say
        return key


def fits(connection: Connection, key: bytes) -> bool:
    """Whether the first link of an office was made under this key; True where there is none yet."""
    first = connection.execute("SELECT content, hash FROM link WHERE event_id = 1").fetchone()
    return first is None or chain.link_hash(key, chain.GENESIS, 1, first[0]) == first[1]


def refuse_unfit(folder: Path, probe: SystemProbe | None = None) -> None:
    """Refuses ``PlaceUnfit`` where a live office must not lie; ``probe`` is what the system is asked, its own without one."""
    place = place_of(folder, probe or system_probe())
    if not place.is_fit:
        raise PlaceUnfit(folder=str(folder), client=place.sync)


def _do_nothing() -> None:
    """Before writing, where nothing is watched."""


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


def remove_fresh(folder: Path) -> None:
    """Takes a copy away that never took the file's place: it may be in clear, where the office is encrypted."""
    for ending in ("", "-wal", "-shm", "-journal"):
        (folder / (FRESH_NAME + ending)).unlink(missing_ok=True)


def _existing(folder: Path) -> Path:
    path = folder / FILE_NAME
    if not path.is_file():
        raise NoOfficeHere(folder=str(folder))
    return path


def _checked_to_write(connection: Connection, folder: Path, now: str, key: bytes | None) -> Connection:
    """Upgrades an older file, a copy first; refuses a newer one, and one in which a protection or a table is not as made."""
    _refuse_newer(connection)
    _refuse_odd_record(connection)
    connection = _upgrade(connection, folder, now, key)
    fault = first_fault(connection)
    if fault is not None:
        connection.close()
        raise OfficeFileDamaged(fault=fault)
    return connection


def _connect_to_write(path: Path, key: bytes | None) -> Connection:
    try:
        return driver.connect(path, key)
    except driver.OperationalError as error:
        raise (disk_fault(error) or error) from error
    except driver.DatabaseError as error:
        raise OfficeFileDamaged(fault=str(error)) from error


def disk_fault(error: driver.OperationalError) -> Failure | None:
    """A full disk or a failing one in words; None for any other error."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name == "SQLITE_FULL" or any(words in str(error) for words in DISK_FULL_WORDS):
        return DiskFull()
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return DiskFailed(detail=name)
    return None


def _refuse_newer(connection: Connection) -> None:
    try:
        newer = migrations.unknown(connection)
    except driver.DatabaseError as error:
        failing = disk_fault(error) if isinstance(error, driver.OperationalError) else None
        raise (failing or OfficeFileDamaged(fault=str(error))) from error
    if newer:
        raise OfficeFileTooNew(steps=", ".join(newer))


def _refuse_odd_record(connection: Connection) -> None:
    """The steps a file has taken are the first ones of this program, in order, at least one."""
    taken = migrations.applied(connection)
    if not taken or taken != migrations.NAMES[: len(taken)]:
        raise OfficeFileDamaged(fault=RECORD_CHANGED)


def _upgrade(connection: Connection, folder: Path, now: str, key: bytes | None) -> Connection:
    steps = migrations.pending(connection)
    if not steps:
        return connection
    backups = folder / BACKUP_FOLDER
    backups.mkdir(exist_ok=True)
    stamp = "".join(letter for letter in now if letter.isdigit())
    connection.execute("VACUUM INTO ?", (str(backups / f"before_{steps[0]}_{stamp}.db"),))
    migrations.apply(connection)
    protect(connection)
    return _anew(connection, folder / FILE_NAME, key)


def _anew(connection: Connection, path: Path, key: bytes | None) -> Connection:
    """A connection that keeps none of the hundreds of statements that made the schema: they would crowd out the day's."""
    connection.close()
    return driver.connect(path, key)


def _catch_up(connection: Connection, office_code: str, store: MachineStore, heads: list[Head]) -> None:
    """Notes the newest head where a crash came before its note, or a power cut took the last notes away.

    Only where the newest one noted is a link of this file: an older file, or another one, is left for the verification.
    """
    if not heads:
        return
    noted = connection.execute("SELECT hash FROM link WHERE event_id = ?", (heads[-1].event_id,)).fetchone()
    if noted is None or noted[0].hex() != heads[-1].link:
        return
    missed = connection.execute("SELECT event_id, hash FROM link WHERE event_id > ?", (heads[-1].event_id,)).fetchall()
    for event_id, link in missed:
        issued = receipts_of(connection, event_id)
        store.note(Head(event_id, link.hex(), number_of(office_code, issued[-1]).text if issued else ""))
    if missed:
        store.flush()
