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
        kept = unsealed(kept_private(store.folder / OLDER_KEYS)) or b""
    except OSError:
        return ()
    return keys_in(kept)


def keep_older_keys(store: MachineStore, keys: Iterable[bytes]) -> None:
    """Keeps the keys of before, for this user alone; those that were kept already stay."""
    wanted = tuple(dict.fromkeys([*keys, *older_keys(store)]))
    if wanted != older_keys(store):
        make_folder_safely(store.folder)
        path = store.folder / OLDER_KEYS
        replace_safely(path.with_suffix(".new"), path, sealed(b"".join(wanted)))


def keys_in(kept: bytes) -> tuple[bytes, ...]:
    """Keys as they stand one behind the other; none in what cannot be keys alone."""
    if len(kept) % KEY_BYTES:
        return ()
    return tuple(kept[place : place + KEY_BYTES] for place in range(0, len(kept), KEY_BYTES))
