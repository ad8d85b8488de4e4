"""This file is the encrypting of an office: its file exchanged for an encrypted one or a plain one, its passphrase, its keys."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from collectoffice.db.encrypting import exchange
from collectoffice.db.file_key import file_key, is_encrypted, opens, reading_ms
from collectoffice.db.machine_store import MachineStore
from collectoffice.db.new_folder import RECOVERY_FILE
from collectoffice.db.office_file import BACKUP_FOLDER, FILE_NAME
from collectoffice.db.recovery import Passphrase, begin_keys, read_recovery
from collectoffice.db.second_place import FOLDER, place_kept
from collectoffice.domain.errors import AlreadyEncrypted, NotEncrypted, OfficeFileDamaged
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

__all__ = ["Passphrase", "change_passphrase", "decrypt_office", "encrypt_office", "recover_keys"]

MS = 1_000


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
    """Older copies that are still as the file was before, in clear or encrypted: an upgrade's, and those at the second place."""


def encrypt_office(office: Office, staff: StaffMember, passphrase: Passphrase) -> EncryptionChanged:
    """Encrypts the office's file; ``passphrase`` brings its keys back on another machine.

    Refuses ``NotAllowed``, ``AlreadyEncrypted``, ``PassphraseTooShort``, ``PassphrasesDiffer``, ``DiskFull``,
    ``OfficeReadBeside``, ``CopyDiffers``; the office then is as it was.
    """
    require(staff.role, "encrypt_office")
    if is_encrypted(office.folder / FILE_NAME):
        raise AlreadyEncrypted(office=office.file.facts.code)
    began = perf_counter()
    key = _wrapped(office, passphrase)
    return _exchanged(office, staff, "encrypted", key, began)


def decrypt_office(office: Office, staff: StaffMember) -> EncryptionChanged:
    """Makes the office's file a plain one again. The keys stay, and the recovery file: older backups need them.

    Refuses ``NotAllowed``, ``NotEncrypted``, and what an exchange does.
    """
    require(staff.role, "encrypt_office")
    if not is_encrypted(office.folder / FILE_NAME):
        raise NotEncrypted(office=office.file.facts.code)
    return _exchanged(office, staff, "decrypted", None, perf_counter())


def change_passphrase(office: Office, staff: StaffMember, passphrase: Passphrase) -> None:
    """Wraps the office's keys with another passphrase, also those of an office that is not encrypted.

    Copies of the older recovery file still open with the older passphrase. Refuses ``NotAllowed``,
    ``PassphraseTooShort``, ``PassphrasesDiffer``.
    """
    require(staff.role, "encrypt_office")
    with office.file.entry(act_in_office(office, "passphrase_changed", staff)):
        _wrapped(office, passphrase)


def recover_keys(folder: Path, state: Path, passphrase: str) -> str:
    """Brings an office's keys to this machine out of the recovery file in its folder; returns the office's uid.

    Refuses ``RecoveryMissing``, ``RecoveryUnreadable``, ``PassphraseWrong``, and ``OfficeFileDamaged`` where the right key does
    not open the file either.
    """
    keys = read_recovery(folder / RECOVERY_FILE, passphrase)
    path = folder / FILE_NAME
    if is_encrypted(path) and not opens(path, file_key(keys.data, keys.office_uid)):
        raise OfficeFileDamaged(fault="its key does not open it: its beginning was changed, or it is another office's")
    MachineStore(state, keys.office_uid).keep_keys(keys.chain, keys.data)
    return keys.office_uid


def _wrapped(office: Office, passphrase: Passphrase) -> bytes:
    """The recovery file written and the key kept on this machine; returns what opens the encrypted file."""
    file = office.file
    return begin_keys(office.folder, file.store, file.facts.uid, file.random_bytes, passphrase)


def _exchanged(office: Office, staff: StaffMember, kind: str, key: bytes | None, began: float) -> EncryptionChanged:
    path = office.folder / FILE_NAME
    before, state = path.stat().st_size, office.file.store.folder.parent
    read_before = reading_ms(path, state)
    exchange(office.file, office.folder, act_in_office(office, kind, staff), key)
    ms = round((perf_counter() - began) * MS)
    left = tuple(copy for copy in _copies(office) if is_encrypted(copy) != (key is not None))
    after = reading_ms(path, state)
    return EncryptionChanged(key is not None, ms, before, path.stat().st_size, read_before, after, left)


def _copies(office: Office) -> list[Path]:
    """Whole copies of the office that this machine knows of; a second place that is not there now shows none."""
    second = place_kept(office.file.store).folder
    at_second = (second / FOLDER.format(code=office.file.facts.code)).glob("*.backup") if second else ()
    return sorted([*(office.folder / BACKUP_FOLDER).rglob("*.db"), *at_second])
