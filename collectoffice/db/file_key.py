"""This file is which key opens an office file: it is found by a mark in the file's first bytes, before anything can be read.

The mark is made from the office's uid and stands where SQLCipher keeps a file's salt, so every copy and backup carries it.
The key itself is 32 random bytes that this machine keeps; without it the file says nothing, not even which office it is.
"""

from __future__ import annotations

import hashlib
import hmac
from contextlib import closing
from time import perf_counter
from typing import TYPE_CHECKING

from collectoffice.db import driver
from collectoffice.db.machine_store import KEY_BYTES, MachineStore
from collectoffice.db.older_keys import older_keys
from collectoffice.domain.errors import OfficeEncrypted, OfficeFileDamaged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLAIN_HEADER = b"SQLite format 3\0"
MARK_BYTES = 16
FIXED_PLACE, FIXED = slice(21, 24), bytes((64, 32, 32))
"""Three bytes that are the same in every plain SQLite file, damaged at its beginning or not."""
PAGE_BYTES = 4_096
SEAL_BYTES, SEAL_MASK, SEAL_ROUNDS, PAGES_TRIED = 64, 0x3A, 2, 8
MS, TRIES = 1_000, 3
NO_DATABASE = "not a database"
"""What SQLite says of a file that a key does not open."""
RANDOM_LOOK = 200
"""Of the 256 bytes there are, a page of noise has all or nearly all; a page that was torn or filled with zeros has few."""


def mark_of(office_uid: str) -> bytes:
    """What an office's encrypted file begins with."""
    return hashlib.sha256(b"office file\n" + office_uid.encode("utf-8")).digest()[:MARK_BYTES]


def file_key(data_key: bytes, office_uid: str) -> bytes:
    """The key as the driver takes it, with the mark that the file will begin with."""
    return data_key + mark_of(office_uid)


def is_encrypted(path: Path) -> bool:
    """Whether a file is encrypted: no plain one, and no plain one that was damaged."""
    try:
        with path.open("rb") as file:
            page = file.read(PAGE_BYTES)
    except OSError:
        return False
    return not page.startswith(PLAIN_HEADER) and page[FIXED_PLACE] != FIXED and len(set(page)) >= RANDOM_LOOK


def key_of(path: Path, state_folder: Path) -> bytes | None:
    """What opens this file (the live one, or any copy of it) on this machine; None for a plain one.

    Refuses ``OfficeEncrypted`` where this machine does not have its key, and ``OfficeFileDamaged`` where it has.
    """
    if not is_encrypted(path):
        return None
    with path.open("rb") as file:
        header = file.read(MARK_BYTES)
    known = list(_known(state_folder))
    # The mark itself may have been damaged (it is no part of what the key protects): then every key is tried.
    tried = [key for key in known if key.endswith(header)] or known
    for key in tried:
        if opens(path, key):
            return key
    if any(_is_of(path, key) for key in tried):
        raise OfficeFileDamaged(fault="the beginning of the encrypted file was changed")
    raise OfficeEncrypted(folder=str(path.parent))


def _known(state_folder: Path) -> Iterator[bytes]:
    """The keys of all encrypted offices of this machine, each office's newest first."""
    if not state_folder.is_dir():
        return
    for folder in sorted(state_folder.iterdir()):
        store = MachineStore(state_folder, folder.name)
        for data_key in (store.data_key(), *older_keys(store)):
            if data_key is not None:
                yield file_key(data_key, folder.name)


def _is_of(path: Path, key: bytes) -> bool:
    """Whether a page behind the first one was sealed with a key, which then does not open the file for a damaged beginning.

    SQLCipher seals a page with a key that it makes of the file's, over what is encrypted and the page's number.
    """
    data_key, mark = key[:KEY_BYTES], key[KEY_BYTES:]
    seal_key = hashlib.pbkdf2_hmac("sha512", data_key, bytes(byte ^ SEAL_MASK for byte in mark), SEAL_ROUNDS, KEY_BYTES)
    with path.open("rb") as file:
        for number in range(2, 2 + PAGES_TRIED):
            file.seek((number - 1) * PAGE_BYTES)
            page = file.read(PAGE_BYTES)
            if len(page) == PAGE_BYTES:
                sealed, seal = page[:-SEAL_BYTES], page[-SEAL_BYTES:]
                made = hmac.digest(seal_key, sealed + number.to_bytes(4, "little"), "sha512")
                if hmac.compare_digest(made, seal):
                    return True
    return False


def opens(path: Path, key: bytes) -> bool:
    """Whether a key is the file's; any other trouble with the file is left to whoever opens it."""
    with closing(driver.connect_to_read(path, key)) as connection:
        try:
            connection.execute("PRAGMA schema_version").fetchone()  # the first page alone
        except driver.DatabaseError as error:
            return NO_DATABASE not in str(error)
        return True


def reading_ms(path: Path, state_folder: Path) -> float:
    """How long opening a file and reading every receipt takes on this machine, in ms: the best of three."""
    spans = []
    for _ in range(TRIES):
        began = perf_counter()
        with closing(driver.connect_to_read(path, key_of(path, state_folder))) as connection:
            connection.execute("SELECT count(*), sum(total_minor) FROM receipt").fetchone()
        spans.append(perf_counter() - began)
    return round(min(spans) * MS, 1)
