"""This file is the making of a backup: copied to the second place, opened, checked, counted, and only then one; and the journal.

The copy asks a connection that reads and may run beside whoever writes; that it was made is written down afterwards.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from collectoffice.db import backup, journal
from collectoffice.db.carried_key import carry_key, leave_key
from collectoffice.db.driver import DatabaseError, OperationalError
from collectoffice.db.epochs import BackupRow, add_backup, epoch_in_force
from collectoffice.db.file_key import is_encrypted
from collectoffice.db.new_folder import OFFICE_FILE, RECOVERY_FILE
from collectoffice.db.office_file import disk_fault
from collectoffice.db.second_place import (
    LINK_LETTERS,
    UNFINISHED,
    BackupName,
    PlaceKept,
    backups_in,
    keep_place,
    office_place,
    place_fault,
    place_kept,
    put_in_place,
    segments_in,
    take_away_unfinished,
)
from collectoffice.domain.errors import (
    BackupFailed,
    BackupPlaceFull,
    BackupPlaceGone,
    BackupPlaceInOffice,
    DiskFull,
    KeyNotHere,
    NoBackupPlace,
    Refusal,
)
from collectoffice.domain.permission import require
from collectoffice.domain.rotation import kept_backups
from collectoffice.services.acting import act_in_office, now_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.db.backup import Counted
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

_log = logging.getLogger(__name__)

MS = 1_000


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was opened, checked and counted."""

    path: Path
    made_at: datetime
    counted: Counted
    copy_ms: int
    check_ms: int
    removed: tuple[str, ...]
    """Older backups that the rotation took away."""
    is_same_disk: bool
    """The second place is on the office's own disk, and would be lost with it."""

    @property
    def took_ms(self) -> int:
        """How long it took, the checking included."""
        return self.copy_ms + self.check_ms


def set_backup_place(office: Office, staff: StaffMember, folder: Path) -> Path:
    """Remembers on this machine where backups and the journal go; the place is tried at once.

    Refuses ``NotAllowed``, ``BackupPlaceInOffice`` and what ``second_place.office_place`` refuses.
    """
    require(staff.role, "set_backup_place")
    folder = folder.expanduser().resolve()
    if folder.is_relative_to(office.folder.resolve()):
        raise BackupPlaceInOffice(place=str(folder))
    office_place(folder, office.file.facts.code, 0)
    keep_place(office.file.store, PlaceKept(folder))
    return folder


def make_backup(
    office: Office, staff: StaffMember, step: Callable[[int, int], None] = lambda _done, _of: None
) -> BackupMade:
    """Makes a backup and writes down that it was made. For a command, which holds the office alone.

    ``step`` hears how many bytes of how many are copied, and may raise ``Cancelled``. Refuses what ``copy_office`` refuses.
    """
    require(staff.role, "make_backup")
    made = copy_office(office, step)
    note_backup(office, staff, made)
    return made


def backup_of_the_day(office: Office, staff: StaffMember) -> BackupMade | Refusal | None:
    """The full copy that follows a day's close; why not, where it could not be made; None where no second place is set.

    The day is closed whatever comes of it.
    """
    if place_kept(office.file.store).folder is None:
        return None
    try:
        return make_backup(office, staff)
    except Refusal as refusal:
        _log.warning("no backup after the day's close: %s", refusal.name)
        note_waiting(office, refusal)
        return refusal


def copy_office(office: Office, step: Callable[[int, int], None] = lambda _done, _of: None) -> BackupMade:
    """Copies the office to the second place; it has a backup's name only when it was opened, checked and counted.

    Nothing is written in the books: it may run beside whoever writes. Refuses ``NoBackupPlace``, ``KeyNotHere``,
    ``BackupPlaceGone``, ``BackupPlaceReadOnly``, ``BackupPlaceFull``, ``BackupFailed``, ``BackupNotWhole``, ``Cancelled``.
    """
    folder, own = _place(office, backup.size_of(office.file.connection))
    made_at, began = office.clock(), perf_counter()
    unfinished = backup.unfinished_of(own / f"{office.file.facts.code}_{made_at:%Y%m%d%H%M%S}")
    try:
        take_away_unfinished(own)
        backup.copy_to(office.file.connection, unfinished, step)
        copied = perf_counter()
        counted = backup.checked(unfinished, office.file.store, asks_heads=True)
        name = _name(office, made_at, counted)
        put_in_place(unfinished, own / name.text)
        removed = _rotate(own, office.file.facts.code)
        _take_keys_along(office, own)
        is_same_disk = own.stat().st_dev == office.folder.stat().st_dev
    except OperationalError as error:
        raise _fault_of(error, folder, own) from error
    except OSError as error:
        raise place_fault(error, folder) from error
    finally:
        _take_away(unfinished)
    return BackupMade(
        path=own / name.text,
        made_at=made_at,
        counted=counted,
        copy_ms=round((copied - began) * MS),
        check_ms=round((perf_counter() - copied) * MS),
        removed=removed,
        is_same_disk=is_same_disk,
    )


def note_backup(office: Office, staff: StaffMember | None, made: BackupMade) -> None:
    """Writes down that a backup was made; nobody's act where the window makes it by itself."""
    row = BackupRow(
        made.path.name,
        now_text(office),
        made.counted.newest_event,
        made.counted.receipts,
        made.counted.bytes,
        made.took_ms,
    )
    with office.file.entry(act_in_office(office, "backup_made", staff)) as entry:
        add_backup(entry, row)
    _caught_up(office)


def note_waiting(office: Office, refusal: Refusal) -> None:
    """Keeps on this machine since when the second place waits, and why, until something is written there again."""
    kept = place_kept(office.file.store)
    try:
        keep_place(office.file.store, replace(kept, waits_since=kept.waits_since or now_text(office), why=refusal.name))
    except OSError:
        _log.exception("that the journal waits could not be noted")


def keep_journal(office: Office) -> Refusal | None:
    """Writes what is new to the journal on the second place; why not, where it waits. Never raises: the books are safe.

    What waits is written at the next time; the moment since which it waits is kept on this machine.
    """
    if place_kept(office.file.store).folder is None:
        return None
    try:
        write_journal(office)
    except Refusal as refusal:
        _log.warning("the journal waits: %s", refusal.name)
        note_waiting(office, refusal)
        return refusal
    except Exception:  # noqa: BLE001 - whatever it is, the close that was just made stands
        _log.exception("the journal could not be written; it waits")
        failed = BackupFailed(place=str(place_kept(office.file.store).folder), detail="")
        note_waiting(office, failed)
        return failed
    return None


def write_journal(office: Office) -> int:
    """Writes what is new to the journal on the second place; how many events. Refuses as ``copy_office`` does."""
    connection, code = office.file.connection, office.file.facts.code
    folder, own = _place(office, 0)
    key = office.file.store.key()
    if key is None:
        raise KeyNotHere(office=code)
    try:
        _place(office, journal.waiting(connection, own, code) * journal.BYTES_AN_EVENT)
        name = journal.write_segment(connection, own, code, epoch_in_force(connection), journal.journal_key(key))
    except DatabaseError as error:
        raise _fault_of(error, folder, own) from error
    except OSError as error:
        raise place_fault(error, folder) from error
    _caught_up(office)
    return 0 if name is None else name.event_id - name.first + 1


def _place(office: Office, needed_bytes: int) -> tuple[Path, Path]:
    """The second place, and the office's own folder there."""
    kept = place_kept(office.file.store)
    if kept.folder is None:
        raise NoBackupPlace
    return kept.folder, office_place(kept.folder, office.file.facts.code, needed_bytes)


def _name(office: Office, made_at: datetime, counted: Counted) -> BackupName:
    return BackupName(office.file.facts.code, made_at, counted.epoch, counted.newest_event, counted.link[:LINK_LETTERS])


def _rotate(own: Path, code: str) -> tuple[str, ...]:
    """Takes away the backups that no day, week or month keeps, and what of the journal is older than every backup."""
    names = backups_in(own, code)
    kept = kept_backups(name.at for name in names)
    removed = [name.text for name in names if name.at not in kept]
    oldest = min(name.event_id for name in names if name.at in kept)
    old_pieces = [name.text for name in segments_in(own, code) if name.event_id <= oldest]
    for name in (*removed, *old_pieces):
        (own / name).unlink(missing_ok=True)
    return tuple(removed)


def wrap_carried_key(office: Office) -> None:
    """After a passphrase was chosen the second place carries the wrapped keys; one that is gone does so at the next copy."""
    kept = place_kept(office.file.store)
    if kept.folder is None:
        return
    try:
        _take_keys_along(office, office_place(kept.folder, office.file.facts.code, 0))
    except (OSError, Refusal):
        _log.warning(
            "the second place still carries the office's key as it is; the next copy takes it away", exc_info=True
        )


def _take_keys_along(office: Office, own: Path) -> None:
    """Keeps beside the backups what opens them on another machine: the keys wrapped by the recovery passphrase.

    A plain office without a passphrase carries its key as it is.
    """
    wrapped, key = office.folder / RECOVERY_FILE, office.file.store.key()
    if wrapped.is_file():
        fresh = own / (RECOVERY_FILE + UNFINISHED)
        fresh.write_bytes(wrapped.read_bytes())
        put_in_place(fresh, own / RECOVERY_FILE)
        leave_key(own)
    elif key is not None and not is_encrypted(office.folder / OFFICE_FILE):
        carry_key(own, office.file.facts.uid, key)


def _fault_of(error: DatabaseError, folder: Path, own: Path) -> Refusal:
    """What the driver says of the second place; a stick that was pulled out takes the office's own folder there along."""
    fault = disk_fault(error) if isinstance(error, OperationalError) else None
    if isinstance(fault, DiskFull):
        return BackupPlaceFull(place=str(folder))
    if fault is not None and not own.is_dir():
        return BackupPlaceGone(place=str(folder))
    return BackupFailed(place=str(folder), detail=str(error if fault is None else fault.facts["detail"]))


def _take_away(unfinished: Path) -> None:
    try:
        unfinished.unlink(missing_ok=True)
    except OSError:
        _log.info("what was left of a backup could not be taken away; the next one does")


def _caught_up(office: Office) -> None:
    kept = place_kept(office.file.store)
    if kept.waits_since:
        keep_place(office.file.store, replace(kept, waits_since="", why=""))
