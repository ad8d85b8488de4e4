"""This file is the recovery of an office's keys, tested: the passphrase opens them anywhere, and nothing else does."""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path

import pytest

from collectoffice.db.machine_store import MachineStore
from collectoffice.db.new_folder import RECOVERY_FILE
from collectoffice.db.recovery import Keys, Passphrase, read_recovery, write_recovery
from collectoffice.domain.errors import (
    PassphrasesDiffer,
    PassphraseTooShort,
    PassphraseWrong,
    RecoveryMissing,
    RecoveryUnreadable,
)
from tests.power.encrypted import QUICK

WORDS = "con trâu trắng đi bơi"


@pytest.fixture
def keys() -> Keys:
    return Keys("0123456789abcdef" * 2, os.urandom(32), os.urandom(32))


def write(folder: Path, keys: Keys, chosen: str = WORDS, again: str | None = None) -> Path:
    write_recovery(folder, keys, Passphrase(chosen, chosen if again is None else again), os.urandom, QUICK)
    return folder / RECOVERY_FILE


def test_the_passphrase_gives_both_keys_back_however_the_keyboard_composes_it(tmp_path: Path, keys: Keys) -> None:
    path = write(tmp_path, keys)
    assert read_recovery(path, WORDS) == keys
    assert read_recovery(path, f"  {unicodedata.normalize('NFD', WORDS)} ") == keys
    assert path.stat().st_mode & 0o077 == 0, "for this user alone"
    for key in (keys.chain, keys.data):
        assert key.hex() not in path.read_text()
        assert key not in path.read_bytes()


def test_keys_of_before_are_in_it_too_and_an_older_program_does_not_take_them_for_one(tmp_path: Path) -> None:
    chain, data, older, oldest = (os.urandom(32) for _ in range(4))
    keys = Keys("0123456789abcdef" * 2, chain, data, (older, oldest))
    path = write(tmp_path, keys)
    assert read_recovery(path, WORDS) == keys
    assert json.loads(path.read_text())["form"] == 2


def test_another_passphrase_gives_nothing(tmp_path: Path, keys: Keys) -> None:
    path = write(tmp_path, keys)
    with pytest.raises(PassphraseWrong):
        read_recovery(path, WORDS.upper())


@pytest.mark.parametrize("name", ["office", "kdf", "salt", "nonce", "sealed", "cipher"])
def test_whatever_is_changed_in_the_file_is_noticed(tmp_path: Path, keys: Keys, name: str) -> None:
    path = write(tmp_path, keys)
    said = json.loads(path.read_text())
    said[name] = ("0" if said[name][0] != "0" else "1") + said[name][1:]
    path.write_text(json.dumps(said))
    with pytest.raises(PassphraseWrong):
        read_recovery(path, WORDS)


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"form": 1}', "\0\1\2", "a torn", '{"form": 3, "office": "x"}', '"form"']
)
def test_a_file_that_is_none_is_said_to_be_none(tmp_path: Path, content: str) -> None:
    (tmp_path / RECOVERY_FILE).write_text(content)
    with pytest.raises(RecoveryUnreadable):
        read_recovery(tmp_path / RECOVERY_FILE, WORDS)


@pytest.mark.parametrize(
    ("name", "value"), [("memory_kib", 1 << 30), ("passes", 10_000), ("memory_kib", 0), ("salt", 7)]
)
def test_a_file_that_asks_for_the_whole_memory_is_refused_before_it_gets_it(
    tmp_path: Path, keys: Keys, name: str, value: int
) -> None:
    path = write(tmp_path, keys)
    path.write_text(json.dumps({**json.loads(path.read_text()), name: value}))
    with pytest.raises(RecoveryUnreadable):
        read_recovery(path, WORDS)


def test_without_the_file_a_passphrase_opens_nothing(tmp_path: Path) -> None:
    with pytest.raises(RecoveryMissing):
        read_recovery(tmp_path / RECOVERY_FILE, WORDS)


@pytest.mark.parametrize("weak", ["", "1234567", "con trâu", "aaaaaaaaaaaaaaaaaa", "1212121212121212"])
def test_a_passphrase_that_would_be_guessed_is_refused(tmp_path: Path, keys: Keys, weak: str) -> None:
    with pytest.raises(PassphraseTooShort):
        write(tmp_path, keys, weak)
    assert list(tmp_path.iterdir()) == []


def test_a_passphrase_that_was_typed_otherwise_again_leaves_the_older_file(tmp_path: Path, keys: Keys) -> None:
    path = write(tmp_path, keys)
    with pytest.raises(PassphrasesDiffer):
        write(tmp_path, keys, "một cụm mật khẩu khác", "một cụm mật khẩu khac")
    assert read_recovery(path, WORDS) == keys
    assert [each.name for each in tmp_path.iterdir()] == [RECOVERY_FILE]


def test_the_keys_are_kept_on_another_machine_for_its_user_alone(tmp_path: Path, keys: Keys) -> None:
    store = MachineStore(tmp_path / "state", keys.office_uid)
    store.keep_keys(keys.chain, keys.data)
    assert (store.key(), store.data_key()) == (keys.chain, keys.data)
    assert {path.stat().st_mode & 0o077 for path in store.folder.iterdir()} == {0}
