"""This file is the encrypting of an office: its file exchanged for an encrypted or a plain one, its passphrase, its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from collectoffice.db.encrypting import exchange
from collectoffice.db.file_key import file_key, is_encrypted, opens, reading_ms
from collectoffice.db.machine_store import MachineStore
from collectoffice.db.new_folder import RECOVERY_FILE
from collectoffice.db.office_file import FILE_NAME
from collectoffice.db.recovery import (
    Passphrase,
    begin_keys,
    begin_new_key,
    keep_recovered,
    put_back_if_refused,
    read_recovery,
)
from collectoffice.domain.errors import AlreadyEncrypted, NotEncrypted, OfficeFileDamaged
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.make_backup import wrap_carried_key
from collectoffice.services.whole_copies import whole_copies

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

__all__ = ["Passphrase", "change_key", "change_passphrase", "decrypt_office", "encrypt_office", "recover_keys"]

MS = 1_000
NOT_OPENED = (
    "no key of the recovery file opens it: the file's beginning was changed, or the recovery file is an older one"
)

Begin = Callable[["Path", MachineStore, str, Callable[[int], bytes], Passphrase], bytes]
"""What gives an office its recovery file and its key: the one that it had, or a new one."""


@dataclass(frozen=True, slots=True)
class EncryptionChanged:
    """An office whose file was exchanged; it is closed, and its next opening is of the new file."""

    is_encrypted: bool
    ms: int
    """How long it took."""
    bytes_before: int
    bytes_after: int
    read_ms_before: float
    """How long opening the file and reading every receipt's sum took, and takes now."""
    read_ms_after: float
    left: tuple[Path, ...]
    """Older copies that are still as the file was before, in clear or encrypted, here and at the second place."""


def encrypt_office(office: Office, staff: StaffMember, passphrase: Passphrase) -> EncryptionChanged:
    """Encrypts the office's file; ``passphrase`` brings its keys back on another machine.

    Refuses ``NotAllowed``, ``AlreadyEncrypted``, ``PassphraseTooShort``, ``PassphrasesDiffer``, ``DiskFull``,
    ``DiskFailed``, ``OfficeReadBeside``, ``CopyDiffers``; the office then is as it was, its recovery file too.
    """
    require(staff.role, "encrypt_office")
    if is_encrypted(office.folder / FILE_NAME):
        raise AlreadyEncrypted(office=office.file.facts.code)
    return _under(office, staff, begin_keys, passphrase)


def change_key(office: Office, staff: StaffMember, passphrase: Passphrase) -> EncryptionChanged:
    """Encrypts the office's file anew with another key by chance: who got hold of the one of before reads no more of it.

    The key of before stays in the machine's store and in the recovery file, for the backups made with it. Refuses
    ``NotAllowed``, ``NotEncrypted``, and what ``encrypt_office`` does.
    """
    require(staff.role, "encrypt_office")
    if not is_encrypted(office.folder / FILE_NAME):
        raise NotEncrypted(office=office.file.facts.code)
    return _under(office, staff, begin_new_key, passphrase)


def decrypt_office(office: Office, staff: StaffMember) -> EncryptionChanged:
    """Makes the office's file a plain one again. The keys stay, and the recovery file: older backups need them.

    Refuses ``NotAllowed``, ``NotEncrypted``, and what an exchange does.
    """
    require(staff.role, "encrypt_office")
    if not is_encrypted(office.folder / FILE_NAME):
        raise NotEncrypted(office=office.file.facts.code)
    return _exchanged(office, staff, None, perf_counter())


def change_passphrase(office: Office, staff: StaffMember, passphrase: Passphrase) -> None:
    """Wraps the office's keys with another passphrase, also those of an office that is not encrypted.

    Copies of the older recovery file still open with the older passphrase; only another key (``change_key``) ends that.
    Refuses ``NotAllowed``, ``PassphraseTooShort``, ``PassphrasesDiffer``, ``DiskFull``, ``DiskFailed``.
    """
    require(staff.role, "encrypt_office")
    with (
        put_back_if_refused(office.folder),
        office.file.entry(act_in_office(office, "passphrase_changed", staff)),
    ):
        _wrapped(office, begin_keys, passphrase)
    wrap_carried_key(office)


def recover_keys(folder: Path, state: Path, passphrase: str) -> str:
    """Brings an office's keys to this machine out of the recovery file in its folder; returns the office's uid.

    Refuses ``RecoveryMissing``, ``RecoveryUnreadable``, ``PassphraseWrong``, and ``OfficeFileDamaged`` where the right key does
    not open the file either.
    """
    keys = read_recovery(folder / RECOVERY_FILE, passphrase)
    path = folder / FILE_NAME
    if is_encrypted(path) and not any(opens(path, file_key(key, keys.office_uid)) for key in (keys.data, *keys.older)):
        raise OfficeFileDamaged(fault=NOT_OPENED)
    keep_recovered(MachineStore(state, keys.office_uid), keys)
    return keys.office_uid


def _wrapped(office: Office, begin: Begin, passphrase: Passphrase) -> bytes:
    """The recovery file written and the key kept on this machine; returns what opens the encrypted file."""
    file = office.file
    return begin(office.folder, file.store, file.facts.uid, file.random_bytes, passphrase)


def _under(office: Office, staff: StaffMember, begin: Begin, passphrase: Passphrase) -> EncryptionChanged:
    """The office under the key that it begins to have; where that is refused, its recovery file is as it was."""
    began = perf_counter()
    office.file.need_room((office.folder / FILE_NAME).stat().st_size)
    with put_back_if_refused(office.folder):
        changed = _exchanged(office, staff, _wrapped(office, begin, passphrase), began)
    wrap_carried_key(office)
    return changed


def _exchanged(office: Office, staff: StaffMember, key: bytes | None, began: float) -> EncryptionChanged:
    office.file.before_writing()
    path = office.folder / FILE_NAME
    before, state = path.stat().st_size, office.file.store.folder.parent
    read_before = reading_ms(path, state)
    act = act_in_office(office, "decrypted" if key is None else "encrypted", staff)
    exchange(office.file, office.folder, act, key)
    ms = round((perf_counter() - began) * MS)
    left = tuple(copy for copy in whole_copies(office) if is_encrypted(copy) != (key is not None))
    after = reading_ms(path, state)
    return EncryptionChanged(key is not None, ms, before, path.stat().st_size, read_before, after, left)
