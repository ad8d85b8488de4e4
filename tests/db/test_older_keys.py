"""This file is the keys that an office's file had before, tested: they open the copies of their time, here and elsewhere."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from collectoffice.db import recovery
from collectoffice.db.file_key import file_key, key_of, mark_of
from collectoffice.db.key_keeper import kept_private
from collectoffice.db.machine_store import MachineStore
from collectoffice.db.office_file import FILE_NAME
from collectoffice.db.older_keys import OLDER_KEYS, keep_older_keys, older_keys
from collectoffice.db.recovery import Keys, Passphrase, begin_new_key, keep_recovered, read_recovery
from collectoffice.domain.errors import OfficeFileDamaged
from collectoffice.services.commands.encrypt_office import change_key
from tests.builders import Desk
from tests.power.encrypted import QUICK, make_encrypted_desk

OTHER = Passphrase("một con vịt xòe ra hai cái cánh", "một con vịt xòe ra hai cái cánh")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "SLOW", QUICK)


@pytest.fixture
def store(tmp_path: Path) -> MachineStore:
    made = MachineStore(tmp_path / "state", "0123456789abcdef" * 2)
    made.make_key(os.urandom(32))
    return made


def test_older_keys_stay_in_their_order_and_none_is_kept_twice(store: MachineStore) -> None:
    first, second, third = (os.urandom(32) for _ in range(3))
    assert older_keys(store) == ()
    keep_older_keys(store, [second, first])
    keep_older_keys(store, [third, second])
    assert older_keys(store) == (third, second, first)
    assert (store.folder / OLDER_KEYS).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"x", bytes(33)])
def test_what_cannot_be_keys_is_no_key(store: MachineStore, content: bytes) -> None:
    (store.folder / OLDER_KEYS).write_bytes(content)
    assert older_keys(store) == ()


def test_keys_that_the_disk_does_not_give_now_are_not_written_over(
    store: MachineStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_file: Path) -> bytes:
        raise OSError(errno.EIO, "I/O error")

    keep_older_keys(store, [b"1" * 32])
    with monkeypatch.context() as patch:
        patch.setattr("collectoffice.db.older_keys.kept_private", failing)
        assert older_keys(store) == ()
        with pytest.raises(OSError, match="I/O error"):
            keep_older_keys(store, [b"2" * 32])
    assert older_keys(store) == (b"1" * 32,)


def test_a_key_that_others_could_read_is_private_again_once_it_is_used(store: MachineStore) -> None:
    path = store.folder / "key"
    path.chmod(0o644)
    assert store.key() == path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(FileNotFoundError):
        kept_private(store.folder / "none")


def test_recovering_keeps_the_keys_that_the_machine_had(store: MachineStore) -> None:
    chain, had, given, older = store.key(), os.urandom(32), os.urandom(32), os.urandom(32)
    assert chain is not None
    store.keep_keys(chain, had)
    keep_recovered(store, Keys(store.folder.name, chain, given, (older,)))
    assert store.data_key() == given
    assert older_keys(store) == (older, had)


def test_another_key_opens_the_office_and_the_one_of_before_its_older_copies_alone(tmp_path: Path) -> None:
    desk = make_encrypted_desk(tmp_path)
    path, copy = desk.folder / FILE_NAME, tmp_path / "copy.db"
    desk.connection.execute("VACUUM INTO ?", (str(copy),))
    before = desk.office.file.store.data_key()
    assert before is not None
    changed = change_key(desk.office, desk.who("admin"), OTHER)
    assert changed.is_encrypted
    desk.reopen()
    assert desk.faults() == []
    store, uid = desk.office.file.store, desk.office.file.facts.uid
    newest = store.data_key()
    assert newest not in {None, before}
    assert key_of(path, desk.state) == file_key(newest or b"", uid)
    assert key_of(copy, desk.state) == file_key(before, uid), "a backup of before opens here as ever"
    keys = read_recovery(desk.folder / "office.recovery", OTHER.chosen)
    assert (keys.data, keys.older) == (newest, (before,)), "and on another machine with the newest passphrase"
    assert path.read_bytes()[:16] == mark_of(uid)
    desk.close()


def test_cut_off_before_the_file_has_its_new_key_the_office_opens_with_the_older_one(tmp_path: Path) -> None:
    desk = make_encrypted_desk(tmp_path)
    store, uid = desk.office.file.store, desk.office.file.facts.uid
    begin_new_key(desk.folder, store, uid, os.urandom, OTHER)
    desk.reopen()
    assert desk.faults() == []
    store = desk.office.file.store
    assert key_of(desk.folder / FILE_NAME, desk.state) == file_key(older_keys(store)[0], uid)
    desk.close()


@pytest.mark.parametrize("place", [16, 200, 4_000, 4_095])
def test_an_encrypted_office_whose_beginning_was_changed_is_damaged_where_its_key_is(
    encrypted: Desk, place: int
) -> None:
    path = encrypted.folder / FILE_NAME
    content = path.read_bytes()
    path.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
    with pytest.raises(OfficeFileDamaged):
        key_of(path, encrypted.state)
    path.write_bytes(content)
    assert key_of(path, encrypted.state) is not None


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = make_encrypted_desk(tmp_path_factory.mktemp("encrypted"))
    desk.close()
    return desk
