"""This file is the recovery of an office's keys: both of them, wrapped by a passphrase, in a file beside the office.

Argon2id makes a key of the passphrase, AES-256-GCM seals the office's keys with it; everything else that the file says is
authenticated, too. Whoever has the file may try passphrases for ever, so the passphrase is long and each try is made slow.
"""

from __future__ import annotations

import json
import unicodedata
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from collectoffice.db.file_key import file_key
from collectoffice.db.machine_store import KEY_BYTES
from collectoffice.db.new_folder import RECOVERY_FILE
from collectoffice.db.older_keys import keep_older_keys, keys_in, older_keys
from collectoffice.db.on_disk import keep_names, replace_safely
from collectoffice.db.reserve import fault_of
from collectoffice.domain.errors import (
    OfficeFileDamaged,
    PassphrasesDiffer,
    PassphraseTooShort,
    PassphraseWrong,
    RecoveryMissing,
    RecoveryUnreadable,
    Refusal,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from collectoffice.db.machine_store import MachineStore

LEAST_LETTERS = 12
FORM, FORM_WITH_OLDER = 1, 2
"""The second form holds keys of before, too; a program that does not know them is not to take them for one key."""
SALT_BYTES, NONCE_BYTES = 16, 12
WRONG_KEY = "InvalidTag"
"""What the cipher raises of a seal that does not hold; its class lives in the library that is opened late."""
MOST_MEMORY_KIB, MOST_PASSES = 1 << 20, 64
"""A file that asks for more was made to stop this program."""


@dataclass(frozen=True, slots=True)
class Slowness:
    """What one try of a passphrase costs: memory in KiB, passes over it."""

    memory_kib: int
    passes: int


SLOW: Final = Slowness(128 * 1024, 4)
"""Half a second on an office's PC, for every single try."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one office: the chain's, the one its file is encrypted with, and those that it was encrypted with before."""

    office_uid: str
    chain: bytes
    data: bytes
    older: tuple[bytes, ...] = ()


def tidy(passphrase: str) -> str:
    """A passphrase as it counts: letters however the keyboard composes them, words however they are spaced."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


@dataclass(frozen=True, slots=True)
class Passphrase:
    """A recovery passphrase as it was chosen, and as it was typed once more to prove it."""

    chosen: str
    again: str


def refuse_unfit(passphrase: Passphrase) -> None:
    """Refuses ``PassphraseTooShort`` what would be guessed, and ``PassphrasesDiffer`` what was typed otherwise again."""
    plain = tidy(passphrase.chosen)
    if len(plain) < LEAST_LETTERS or len(set(plain)) < LEAST_LETTERS // 2:
        raise PassphraseTooShort(least=LEAST_LETTERS)
    if tidy(passphrase.again) != plain:
        raise PassphrasesDiffer


def write_recovery(
    folder: Path, keys: Keys, passphrase: Passphrase, random_bytes: Callable[[int], bytes], slow: Slowness | None = None
) -> None:
    """Writes the recovery file of an office, in the place of an older one; ``SLOW`` to try, unless it is said otherwise.

    It takes that place once what lies on the disk was opened with the passphrase typed again.
    Refuses ``PassphraseTooShort``, ``PassphrasesDiffer``.
    """
    refuse_unfit(passphrase)
    fresh = folder / f"{RECOVERY_FILE}.new"
    content = _wrapped(keys, passphrase.chosen, random_bytes, slow or SLOW)
    replace_safely(folder / f"{RECOVERY_FILE}.part", fresh, content)
    try:
        _prove(fresh, keys, passphrase.again)
    except BaseException:
        fresh.unlink()
        raise
    fresh.replace(folder / RECOVERY_FILE)
    keep_names(folder)


def _wrapped(keys: Keys, passphrase: str, random_bytes: Callable[[int], bytes], slow: Slowness) -> bytes:
    salt, nonce = random_bytes(SALT_BYTES), random_bytes(NONCE_BYTES)
    said: dict[str, object] = {
        "form": FORM_WITH_OLDER if keys.older else FORM,
        "office": keys.office_uid,
        "kdf": "argon2id",
        "memory_kib": slow.memory_kib,
        "passes": slow.passes,
        "salt": salt.hex(),
        "cipher": "aes-256-gcm",
        "nonce": nonce.hex(),
    }
    sealed = _cipher(_slow_key(passphrase, salt, slow)).encrypt(
        nonce, b"".join((keys.chain, keys.data, *keys.older)), _vouched(said)
    )
    return (json.dumps({**said, "sealed": sealed.hex()}, indent=1) + "\n").encode("ascii")


def read_recovery(path: Path, passphrase: str) -> Keys:
    """The keys that a recovery file holds. Refuses ``RecoveryMissing``, ``RecoveryUnreadable``, ``PassphraseWrong``."""
    try:
        said = json.loads(path.read_bytes())
    except OSError:
        raise RecoveryMissing(folder=str(path.parent)) from None
    except ValueError:
        raise RecoveryUnreadable(path=str(path)) from None
    match said:
        case {
            "form": 1 | 2,
            "office": str(uid),
            "memory_kib": int(memory),
            "passes": int(passes),
            "sealed": str(sealed),
        }:
            slow = Slowness(memory, passes)
        case _:
            raise RecoveryUnreadable(path=str(path))
    if not (0 < slow.memory_kib <= MOST_MEMORY_KIB and 0 < slow.passes <= MOST_PASSES):
        raise RecoveryUnreadable(path=str(path))
    try:
        key = _slow_key(passphrase, bytes.fromhex(said["salt"]), slow)
        vouched = _vouched({name: value for name, value in said.items() if name != "sealed"})
        cipher, nonce, closed = _cipher(key), bytes.fromhex(said["nonce"]), bytes.fromhex(sealed)
    except (KeyError, TypeError, ValueError, HashingError):
        raise RecoveryUnreadable(path=str(path)) from None
    try:
        chain, data, *older = keys_in(cipher.decrypt(nonce, closed, vouched))
    except ValueError:
        raise RecoveryUnreadable(path=str(path)) from None
    except Exception as error:
        if type(error).__name__ == WRONG_KEY:
            raise PassphraseWrong(path=str(path)) from None
        raise
    return Keys(uid, chain, data, tuple(older))


def _prove(path: Path, keys: Keys, again: str) -> None:
    """Opens a recovery file as it lies on the disk with the passphrase typed once more; refuses ``PassphrasesDiffer``."""
    try:
        found = read_recovery(path, again)
    except PassphraseWrong:
        raise PassphrasesDiffer from None
    if found != keys:
        raise RecoveryUnreadable(path=str(path))


def begin_keys(
    folder: Path, store: MachineStore, office_uid: str, random_bytes: Callable[[int], bytes], passphrase: Passphrase
) -> bytes:
    """Gives an office its recovery file, and this machine the key its file is encrypted with; returns what opens the file.

    The key is the one that it had before, if any. Refuses ``PassphraseTooShort``, ``PassphrasesDiffer``, ``DiskFull``,
    ``DiskFailed``.
    """
    data = store.data_key() or random_bytes(KEY_BYTES)
    return _keep(folder, _keys(store, office_uid, data, older_keys(store)), store, random_bytes, passphrase)


def begin_new_key(
    folder: Path, store: MachineStore, office_uid: str, random_bytes: Callable[[int], bytes], passphrase: Passphrase
) -> bytes:
    """Gives an office another key by chance, as ``begin_keys`` does; the one of before is kept for what it has encrypted."""
    before = store.data_key()
    older = tuple(key for key in (before, *older_keys(store)) if key is not None)
    return _keep(folder, _keys(store, office_uid, random_bytes(KEY_BYTES), older), store, random_bytes, passphrase)


def keep_recovered(store: MachineStore, keys: Keys) -> None:
    """Keeps the keys of a recovery file on this machine. What the machine knew before stays: a newer key may be among it."""
    known = store.data_key()
    keep_older_keys(store, (key for key in (*keys.older, known) if key is not None and key != keys.data))
    store.keep_keys(keys.chain, keys.data)


@contextmanager
def put_back_if_refused(folder: Path) -> Iterator[None]:
    """Leaves the recovery file as it was where what it was written for is refused, in words; a fault leaves the new one."""
    path = folder / RECOVERY_FILE
    before = path.read_bytes() if path.exists() else None
    try:
        yield
    except Refusal:
        if before is None:
            path.unlink(missing_ok=True)
        elif path.read_bytes() != before:
            replace_safely(folder / f"{RECOVERY_FILE}.part", path, before)
        raise


def _keys(store: MachineStore, office_uid: str, data: bytes, older: tuple[bytes, ...]) -> Keys:
    chain = store.key()
    if chain is None:
        raise OfficeFileDamaged(fault="the office's key is not on this machine")
    return Keys(office_uid, chain, data, older)


def _keep(
    folder: Path, keys: Keys, store: MachineStore, random_bytes: Callable[[int], bytes], passphrase: Passphrase
) -> bytes:
    """The recovery file first, then the older keys, then the newest: cut off anywhere, this machine opens the file."""
    try:
        write_recovery(folder, keys, passphrase, random_bytes)
        keep_older_keys(store, keys.older)
        store.keep_keys(keys.chain, keys.data)
    except OSError as error:
        raise fault_of(error) from error
    return file_key(keys.data, keys.office_uid)


def _cipher(key: bytes) -> AESGCM:
    """The cipher, opened late: its library takes longer to load than most commands to run, and few need it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - one of the doors that open late

    return AESGCM(key)


def _slow_key(passphrase: str, salt: bytes, slow: Slowness) -> bytes:
    return hash_secret_raw(
        secret=tidy(passphrase).encode("utf-8"),
        salt=salt,
        time_cost=slow.passes,
        memory_cost=slow.memory_kib,
        parallelism=1,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _vouched(said: dict[str, object]) -> bytes:
    """Everything that a recovery file says in the clear, as the bytes that the seal vouches for."""
    return json.dumps(said, sort_keys=True, separators=(",", ":")).encode("ascii")
