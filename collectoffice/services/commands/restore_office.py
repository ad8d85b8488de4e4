"""This file is a restore by a supervisor: what a backup and the journal have, what would be missing, and the new epoch.

A restored file is made whole beside the old one: copied, brought up to the end of the journal, checked, with the event that
says it was restored; then it takes the old one's place in one step (``db/restored_folder.py``).
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from collectoffice.db import backup, bills, driver, epochs, journal, rebuild, search_check
from collectoffice.db.carried_key import take_up_key
from collectoffice.db.file_key import is_encrypted, key_of
from collectoffice.db.lock import OfficeLock
from collectoffice.db.machine_store import Head
from collectoffice.db.new_folder import OFFICE_FILE, RECOVERY_FILE
from collectoffice.db.office_file import FILE_NAME, read_facts
from collectoffice.db.on_disk import replace_safely
from collectoffice.db.restored_folder import (
    RESTORING,
    Plan,
    begin_restore,
    finish_restore,
    let_it_count,
    put_restored_in_place,
)
from collectoffice.db.second_place import PlaceKept, backup_name, backups_in, keep_place, place_kept
from collectoffice.domain.errors import (
    BackupNotWhole,
    BackupUnreadable,
    DiskFailed,
    EpochsUsedUp,
    KeyNotHere,
    OfficeEncrypted,
    OfficeFileDamaged,
    OtherOffice,
)
from collectoffice.domain.permission import require
from collectoffice.domain.receipt_number import HIGHEST_EPOCH
from collectoffice.services.acting import act_in_office
from collectoffice.services.queries.backups import missing_of
from collectoffice.services.queries.verify import late_fee_left, verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from collectoffice.db.backup import Counted
    from collectoffice.db.epochs import MissingRange
    from collectoffice.db.heads import Series
    from collectoffice.db.machine_store import MachineStore
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office
    from collectoffice.services.queries.backups import MissingNumbers

MS = 1_000
PURPOSE = "restore"


@dataclass(frozen=True, slots=True)
class LiveFile:
    """What can be read of the file that is in the folder now."""

    is_there: bool
    is_readable: bool
    newest_event: int = 0
    newest_at: str = ""
    receipts: int = 0
    epoch: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """What a restore would bring back, and what would be missing."""

    backup: Counted
    restored: Counted
    """With what the journal brings back."""
    from_journal: int
    """Events."""
    unreadable: tuple[str, ...]
    """The pieces of the journal, by their names, that are damaged: what they hold is lost, as far as it was not read."""
    live: LiveFile
    events_lost: int | None
    """Of those that this machine or the live file knows of; None where neither says anything."""
    missing: tuple[MissingNumbers, ...]
    epoch: int
    """The epoch that would be opened."""
    loses_encryption: bool
    """The file in the folder is encrypted and the backup is of a time when it was not."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A restore that was done."""

    preview: Preview
    aside: Path | None
    """Where the old file is kept; None where there was none."""
    took_ms: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """A copy of the backup, brought up to the end of the journal and checked; nothing of the office was touched yet."""

    office: Office
    """On the copy: to sign in with the people it knows."""
    folder: Path
    state: Path
    source: Path
    store: MachineStore
    preview: Preview
    missing: tuple[MissingRange, ...]
    used: dict[Series, int]
    lock: OfficeLock | None
    began: float


def prepare_restore(
    folder: Path, source: Path, state: Path, open_copy: Callable[[Path], Office], now: datetime, *, is_real: bool
) -> Prepared:
    """Makes the copy: in the office's folder, under its lock, where it is meant; else in a corner of the machine's store.

    Refuses ``OfficeInUse``, ``BackupUnreadable``, ``OtherOffice``, ``KeyNotHere``, ``BackupNotWhole``, ``DiskFailed``.
    """
    began = perf_counter()
    source = source.expanduser().resolve()
    _refuse_unreadable(source)
    finish_restore(folder, state, now.isoformat(timespec="seconds"))
    _take_up_key(source, state)
    if is_real:
        _bring_recovery(folder, source)
    lock = _locked(folder, now) if is_real else None
    place = folder if is_real else state / "restore-preview"
    office: Office | None = None
    try:
        work = begin_restore(place, source)
        office = _opened(work, source, open_copy)
        return _brought_up(office, folder, state, source, lock, began)
    except OSError as error:
        _drop(office, place, lock)
        raise DiskFailed(detail=error.strerror or str(error)) from error
    except BaseException:
        _drop(office, place, lock)
        raise


def give_up_restore(prepared: Prepared) -> None:
    """Takes the copy away; the office is as it was."""
    _drop(prepared.office, prepared.office.folder.parent, prepared.lock)


def preview_restore(prepared: Prepared, staff: StaffMember) -> Preview:
    """What a restore would bring back and what would be missing; refuses ``NotAllowed``."""
    require(staff.role, "restore_office")
    return prepared.preview


def restore_office(prepared: Prepared, staff: StaffMember) -> Restored:
    """Puts the copy in the office's place and opens a new epoch; the old file is put aside. Refuses ``NotAllowed``.

    Until the copy counts, the office is the old one, whatever happens; from then on it is the new one. What this machine
    knows of numbers is kept first: they are never used again, even where the copy is lost once more.
    """
    require(staff.role, "restore_office")
    assert prepared.lock is not None, "a preview is not restored"
    office, epoch = prepared.office, prepared.preview.epoch
    # The index holds no fact and a preview does not search: it is made anew here, whatever the backup's was like.
    search_check.rebuild(office.file.connection, office.pinyin)
    act = act_in_office(office, "restored", staff)
    with office.file.entry(act) as entry:
        epochs.add_epoch(entry, epoch, PURPOSE)
        epochs.add_missing(entry, list(prepared.missing))
    event_id, link = rebuild.newest_link(office.file.connection)
    rebuild.empty_log(office.file.connection)
    office.file.close()
    prepared.store.keep_high_water(prepared.used, epoch)
    _remember_place(prepared)
    is_old_there = prepared.preview.live.is_there
    aside = _aside_name(prepared.folder, office.clock())
    let_it_count(prepared.folder, Plan(office.file.facts.uid, aside, Head(event_id, link.hex())))
    put_restored_in_place(prepared.folder, prepared.state)
    prepared.lock.release()
    took_ms = round((perf_counter() - prepared.began) * MS)
    return Restored(prepared.preview, prepared.folder / aside if is_old_there else None, took_ms)


def _aside_name(folder: Path, now: datetime) -> str:
    """A name that no earlier restore has: on a clock that stands still, or went back, two would be put in one place."""
    first = name = f"before-restore-{now:%Y%m%d-%H%M%S}"
    place = 1
    while (folder / name).exists():
        place += 1
        name = f"{first}-{place}"
    return name


def _refuse_unreadable(source: Path) -> None:
    if not source.is_file():
        raise BackupUnreadable(file=source.name, why="missing")


def _take_up_key(source: Path, state: Path) -> None:
    """On a new machine a plain office's key comes with its backups."""
    try:
        take_up_key(source, state)
    except OSError as error:
        raise DiskFailed(detail=error.strerror or str(error)) from error


def _bring_recovery(folder: Path, source: Path) -> None:
    """Puts the recovery file that lies beside the backups into an office's folder that has none.

    There the recovery passphrase brings the keys to this machine (``encrypt --recover``), and it belongs to the restored office.
    """
    wrapped, own = source.parent / RECOVERY_FILE, folder / RECOVERY_FILE
    if not wrapped.is_file() or own.exists():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_safely(folder / f"{RECOVERY_FILE}.part", own, wrapped.read_bytes())
    except OSError as error:
        raise DiskFailed(detail=error.strerror or str(error)) from error


def _locked(folder: Path, now: datetime) -> OfficeLock:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DiskFailed(detail=error.strerror or str(error)) from error
    lock = OfficeLock(folder)
    lock.take(PURPOSE, now.isoformat(timespec="seconds"))
    return lock


def _opened(work: Path, source: Path, open_copy: Callable[[Path], Office]) -> Office:
    try:
        return open_copy(work)
    except (OfficeFileDamaged, driver.DatabaseError) as error:
        raise BackupUnreadable(file=source.name, why="not_a_backup") from error


def _brought_up(
    office: Office, folder: Path, state: Path, source: Path, lock: OfficeLock | None, began: float
) -> Prepared:
    connection, store, code = office.file.connection, office.file.store, office.file.facts.code
    key = store.key()
    if key is None:
        raise KeyNotHere(office=code)
    live, live_used = _live(folder, state, office.file.facts.uid)
    copy = office.folder / OFFICE_FILE
    counted = backup.count(connection, copy)
    pieces = journal.Journal(source.parent, code, journal.journal_key(key))
    try:
        taken = _replayed(office, pieces, key)
    finally:
        unreadable = pieces.unreadable
        pieces.close()
    _refuse_faults(office, source)
    restored = backup.count(connection, copy)
    used = epochs.merged(epochs.highest_on_machine(store), live_used, epochs.highest_numbers(connection))
    missing = epochs.unanswered(connection, epochs.missing_ranges(epochs.highest_numbers(connection), used))
    epoch = 1 + max(
        restored.epoch,
        live.epoch,
        store.epoch(),
        pieces.newest_epoch,
        *(epoch for _counter, _year, epoch in used),
        *(name.epoch for name in backups_in(source.parent, code)),
    )
    if epoch > HIGHEST_EPOCH:
        raise EpochsUsedUp(epochs=HIGHEST_EPOCH)
    newest = max([live.newest_event, pieces.newest_event, *(head.event_id for head in store.heads())])
    lost = max(newest - restored.newest_event, 0) if newest else None
    preview = Preview(
        counted, restored, taken, unreadable, live, lost, missing_of(code, missing), epoch, _loses(folder, source)
    )
    return Prepared(office, folder, state, source, store, preview, tuple(missing), used, lock, began)


def _loses(folder: Path, source: Path) -> bool:
    """Whether names and phones would lie on this disk in clear, where they did not."""
    return is_encrypted(folder / FILE_NAME) and not is_encrypted(source)


def _replayed(office: Office, pieces: journal.Journal, key: bytes) -> int:
    """Brings back what the journal has beyond the backup, with the caches behind the sums; how many events."""
    connection = office.file.connection
    with rebuild.in_one_transaction(connection):
        taken = journal.replay(connection, pieces, key)
        if taken:
            rebuild.rebuild_caches(connection)
            paid = [bill for bill in bills.bills_without_principal(connection) if late_fee_left(office, bill) <= 0]
            rebuild.settle(connection, (bill.bill_id for bill in paid))
    return taken


def _refuse_faults(office: Office, source: Path) -> None:
    """Everything that ``verify`` asks but this machine's heads, which may know of what is lost."""
    for check in verify(office, of_copy=True):
        if check.ok is False:
            raise BackupNotWhole(file=source.name, check=check.name, fault=check.detail)


def _live(folder: Path, state: Path, uid: str) -> tuple[LiveFile, dict[Series, int]]:
    """What the file in the folder still says of itself; a damaged one says nothing. Refuses ``OtherOffice``."""
    path = folder / FILE_NAME
    if not path.is_file():
        return LiveFile(is_there=False, is_readable=False), {}
    try:
        connection = driver.connect_to_read(path, key_of(path, state))
        try:
            facts, counted = read_facts(connection), backup.count(connection, path)
            used = epochs.highest_numbers(connection)
        finally:
            connection.close()
    except (driver.DatabaseError, OfficeFileDamaged, OfficeEncrypted, TypeError, ValueError):
        return LiveFile(is_there=True, is_readable=False), {}
    if facts.uid != uid:
        raise OtherOffice(office=facts.code)
    live = LiveFile(
        is_there=True,
        is_readable=True,
        newest_event=counted.newest_event,
        newest_at=counted.newest_at,
        receipts=counted.receipts,
        epoch=counted.epoch,
    )
    return live, used


def _remember_place(prepared: Prepared) -> None:
    """On a new machine the second place is where the backup came from."""
    kept = place_kept(prepared.store)
    name = backup_name(prepared.source.name)
    if kept.folder is None and name is not None and prepared.source.parent.name.endswith(name.code):
        keep_place(prepared.store, PlaceKept(prepared.source.parent.parent))


def _drop(office: Office | None, place: Path, lock: OfficeLock | None) -> None:
    if office is not None:
        office.file.close()
    shutil.rmtree(place / RESTORING, ignore_errors=True)
    if lock is not None:
        lock.release()
