"""This file is the key of a plain office beside its backups: a disk that dies takes the machine's own store along.

An office with a recovery passphrase carries its keys wrapped by it instead (``office.recovery``), and none in the clear. Whoever
holds the stick of a plain office reads its books anyway; with the key he could forge them, too, as whoever holds the machine can:
the heads on paper and at head office find it (SECURITY.md).
"""

from __future__ import annotations

import json
import os
from contextlib import closing
from typing import TYPE_CHECKING

from collectoffice.db import driver
from collectoffice.db.file_key import is_encrypted
from collectoffice.db.machine_store import KEY_BYTES, MachineStore
from collectoffice.db.office_file import fits, read_facts
from collectoffice.db.second_place import UNFINISHED, put_in_place
from collectoffice.domain.errors import OfficeFileDamaged

if TYPE_CHECKING:
    from pathlib import Path

CARRIED_KEY_FILE = "office.key"
FORM = 1


def carry_key(own: Path, office_uid: str, key: bytes) -> None:
    """Lays the key beside the backups, for this user alone where the stick knows of users. Raises ``OSError``."""
    if _carried(own, office_uid) == key:
        return
    fresh = own / (CARRIED_KEY_FILE + UNFINISHED)
    said = {"form": FORM, "office": office_uid, "key": key.hex()}
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        json.dump(said, file)
    put_in_place(fresh, own / CARRIED_KEY_FILE)


def leave_key(own: Path) -> None:
    """Takes the key away from the backups: the office has a passphrase now. Raises ``OSError``."""
    (own / CARRIED_KEY_FILE).unlink(missing_ok=True)


def take_up_key(backup: Path, state_folder: Path) -> None:
    """Gives this machine the key that lies beside a plain office's backup, where it has none of that office or a torn one.

    A key that this machine has is never replaced: a stick with books and a key of somebody's own would take its place. One that
    does not fit the backup is left where it is. Raises ``OSError``.
    """
    if is_encrypted(backup):
        return
    try:
        with closing(driver.connect_to_read(backup, None)) as connection:
            uid = read_facts(connection).uid
            store, key = MachineStore(state_folder, uid), _carried(backup.parent, uid)
            if key is not None and store.key() is None and fits(connection, key):
                store.take_up_key(key)
    except (driver.DatabaseError, OfficeFileDamaged, TypeError, ValueError):
        return  # what cannot be read is for whoever opens the backup to say


def _carried(own: Path, office_uid: str) -> bytes | None:
    """The key that lies there for this office."""
    try:
        said = json.loads((own / CARRIED_KEY_FILE).read_bytes())
    except (OSError, ValueError):
        return None
    match said:
        case {"form": 1, "office": str(uid), "key": str(text)} if uid == office_uid:
            try:
                key = bytes.fromhex(text)
            except ValueError:
                return None
            return key if len(key) == KEY_BYTES else None
    return None
