"""This file is the released office files once they are encrypted, tested: upgraded, and nothing of them comes into the clear."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from collectoffice.app import resources_folder
from collectoffice.db import driver, migrations
from collectoffice.db.file_key import file_key, is_encrypted, key_of
from collectoffice.db.machine_store import KEY_BYTES, MachineStore
from collectoffice.shelf import Shelf
from tests.builders import HANOI, Clock, Desk, RememberingPrinter
from tests.upgrades.test_frozen_offices import FROZEN, HERE

OLDER = FROZEN[:-1]


def encrypted_copy(frozen: Path, place: Path) -> None:
    """A released office under a key that its machine keeps, made by the driver alone: no program of today has opened it."""
    (place / "office").mkdir()
    shutil.copytree(frozen / "store", place / "state")
    (folder,) = (place / "state").iterdir()
    store, data_key = MachineStore(place / "state", folder.name), os.urandom(KEY_BYTES)
    store.keep_keys(store.key() or b"", data_key)
    plain = place / "plain.db"
    shutil.copy(frozen / "office.db", plain)
    with closing(driver.connect(plain)) as connection:
        driver.copy_into(connection, place / "office" / "office.db", file_key(data_key, folder.name))


@pytest.mark.parametrize("name", OLDER)
def test_a_released_file_that_is_encrypted_is_upgraded_and_its_copy_of_before_is_encrypted(
    name: str, tmp_path: Path
) -> None:
    encrypted_copy(HERE / name, tmp_path)
    folder, state = tmp_path / "office", tmp_path / "state"
    clock, printer = Clock(datetime(2026, 11, 20, 8, tzinfo=HANOI)), RememberingPrinter()
    office = Shelf(resources_folder(), state).write(folder, "test", clock, printer)
    desk = Desk(folder, state, "VN", clock, printer, office)
    assert migrations.pending(desk.connection) == ()
    assert desk.faults() == []
    assert desk.pay(6, cash=200_000).receipts
    desk.close()
    (copy,) = (folder / "backups").iterdir()
    assert is_encrypted(folder / "office.db")
    assert is_encrypted(copy)
    with closing(driver.connect_to_read(copy, key_of(copy, state))) as connection:
        assert migrations.applied(connection)[-1].startswith(name), "as it was before the upgrade"
        assert connection.execute("PRAGMA cipher_integrity_check").fetchone() is None
