"""This file is the keys that an office's file had before: backups and archives of their time are opened with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db.key_keeper import kept_private, sealed, unsealed
from collectoffice.db.machine_store import KEY_BYTES
from collectoffice.db.on_disk import make_folder_safely, replace_safely

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.machine_store import MachineStore

OLDER_KEYS = "older_data_keys"


def older_keys(store: MachineStore) -> tuple[bytes, ...]:
    """The keys of before, newest first; none where none were kept, or what was kept cannot be read."""
    try:
        return _kept(store)
    except OSError:
        return ()


def keep_older_keys(store: MachineStore, keys: Iterable[bytes]) -> None:
    """Keeps the keys of before, for this user alone; those that were kept already stay.

    Raises ``OSError``, also where those cannot be read now: they would be written over.
    """
    kept = _kept(store)
    wanted = tuple(dict.fromkeys([*keys, *kept]))
    if wanted != kept:
        make_folder_safely(store.folder)
        path = store.folder / OLDER_KEYS
        replace_safely(path.with_suffix(".new"), path, sealed(b"".join(wanted)))


def _kept(store: MachineStore) -> tuple[bytes, ...]:
    try:
        return keys_in(unsealed(kept_private(store.folder / OLDER_KEYS)) or b"")
    except FileNotFoundError:
        return ()


def keys_in(kept: bytes) -> tuple[bytes, ...]:
    """Keys as they stand one behind the other; none in what cannot be keys alone."""
    if len(kept) % KEY_BYTES:
        return ()
    return tuple(kept[place : place + KEY_BYTES] for place in range(0, len(kept), KEY_BYTES))
