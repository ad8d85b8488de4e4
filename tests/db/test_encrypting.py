"""This file is the encryption of an office file, tested: nothing can be read, nothing is lost, one whole office stays."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from collectoffice.db import driver
from collectoffice.db.encrypting import exchange
from collectoffice.db.entry import Act
from collectoffice.db.file_key import PLAIN_HEADER, file_key, is_encrypted, key_of
from collectoffice.db.machine_store import KEY_BYTES, MachineStore
from collectoffice.db.office_file import FILE_NAME, FRESH_NAME
from collectoffice.domain.errors import Failure, OfficeEncrypted, OfficeFileDamaged, OfficeReadBeside, Refusal
from tests.builders import Desk
from tests.busy_desk import make_busy_desk
from tests.power.test_full_disk import files_no_longer_than

STEPS_AT_MOST = 60


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Desk]:
    desk = make_busy_desk(tmp_path)
    yield desk
    desk.close()


def data_key(desk: Desk) -> bytes:
    """The key that this machine keeps for the office's file, made where there is none."""
    store, key = desk.office.file.store, desk.office.file.store.key()
    assert key is not None
    store.keep_keys(key, store.data_key() or os.urandom(KEY_BYTES))
    kept = store.data_key()
    assert kept is not None
    return file_key(kept, desk.office.file.facts.uid)


def act(desk: Desk, kind: str) -> Act:
    return Act(desk.office.new_uid(), kind, "2026-11-20T12:00:00+07:00", "2026-11-20", desk.who("admin").staff_id)


def put(desk: Desk, *, encrypted: bool) -> None:
    """Exchanges the file and opens the new one."""
    exchange(
        desk.office.file,
        desk.folder,
        act(desk, "encrypted" if encrypted else "decrypted"),
        data_key(desk) if encrypted else None,
    )
    desk.close()
    reopen(desk)


def reopen(desk: Desk) -> None:
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)


def facts_of(connection: driver.Connection) -> dict[str, list[Any]]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0").fetchall()
    return {
        table: connection.execute(f'SELECT * FROM "{table}"').fetchall()
        for (table,) in tables
        if table not in {"event", "link"}
    }


def secrets_of(desk: Desk) -> set[bytes]:
    """Names, addresses and phones, and what every plain file of this program has in it."""
    rows = desk.connection.execute("SELECT DISTINCT value FROM customer_detail WHERE length(value) > 5")
    return {value.encode() for (value,) in rows} | {b"SQLite format 3", b"CREATE TABLE", b"append-only"}


def readable(secrets: set[bytes], folder: Path) -> list[tuple[str, bytes]]:
    """Which of them stand in clear in any file of a folder."""
    contents = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [(name, secret) for name, content in contents.items() for secret in secrets if secret in content]


def test_an_encrypted_office_holds_every_row_it_held_and_says_so_by_an_event(busy: Desk) -> None:
    before = facts_of(busy.connection)
    put(busy, encrypted=True)
    assert is_encrypted(busy.folder / FILE_NAME)
    assert facts_of(busy.connection) == before
    put(busy, encrypted=False)
    assert (busy.folder / FILE_NAME).read_bytes().startswith(PLAIN_HEADER)
    assert facts_of(busy.connection) == before
    kinds = busy.connection.execute("SELECT kind FROM event ORDER BY id DESC LIMIT 2").fetchall()
    assert kinds == [("decrypted",), ("encrypted",)]
    assert busy.faults() == []
    assert busy.office.file.stopped is None


def test_no_name_can_be_read_in_the_file_its_log_its_copies_and_what_stands_beside_it(busy: Desk) -> None:
    secrets = secrets_of(busy)
    assert readable(secrets, busy.folder), "a plain office can be read: what is looked for is there"
    shutil.rmtree(busy.folder / "archive")  # what was archived in clear stays so, and encrypting says so
    put(busy, encrypted=True)
    busy.connection.execute("VACUUM INTO ?", (str(busy.folder / "copy.db"),))
    busy.connection.execute("CREATE TEMP TABLE sorted AS SELECT value FROM customer_detail ORDER BY value")
    busy.bill(10, 90_000)
    busy.pay(10, cash=90_000, amount=90_000)
    assert (busy.folder / f"{FILE_NAME}-wal").stat().st_size > 0
    assert readable(secrets, busy.folder) == []
    assert busy.connection.execute("PRAGMA temp_store").fetchone() == (2,)
    copy = driver.connect_to_read(busy.folder / "copy.db", key_of(busy.folder / "copy.db", busy.state))
    assert copy.execute("SELECT count(*) FROM customer_detail").fetchone()[0] > 0
    copy.close()


def test_without_its_key_an_office_is_encrypted_and_never_damaged(busy: Desk, tmp_path: Path) -> None:
    put(busy, encrypted=True)
    busy.office.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for state in ("none", "other"):
        store = MachineStore(tmp_path / state, busy.office.file.facts.uid)
        if state == "other":
            store.keep_keys(os.urandom(KEY_BYTES), os.urandom(KEY_BYTES))
        with pytest.raises(OfficeEncrypted):
            key_of(busy.folder / FILE_NAME, tmp_path / state)
        shelf = type(busy.shelf)(busy.shelf.resources, tmp_path / state, busy.shelf.machine, busy.shelf.probe)
        copy = tmp_path / f"copy_{state}"
        copy.mkdir()
        shutil.copyfile(busy.folder / FILE_NAME, copy / FILE_NAME)
        with pytest.raises(OfficeEncrypted):
            shelf.write(copy, "test", busy.clock)
        with pytest.raises(OfficeEncrypted):
            shelf.read(copy)
        with pytest.raises(OfficeEncrypted):
            shelf.examine(copy)


def test_a_damaged_mark_hides_no_office_from_the_machine_that_has_its_key(busy: Desk) -> None:
    put(busy, encrypted=True)
    busy.close()
    path = busy.folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[3] ^= 0xFF
    path.write_bytes(content)
    reopen(busy)
    assert busy.faults() == []


@pytest.mark.parametrize("place", [0, 3, 15])
def test_a_plain_office_whose_beginning_was_changed_is_damaged_and_not_encrypted(busy: Desk, place: int) -> None:
    busy.close()
    path = busy.folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[place] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(OfficeFileDamaged):
        reopen(busy)
    content[place] ^= 0xFF
    path.write_bytes(content)
    reopen(busy)


def test_an_office_that_is_read_beside_is_left_as_it_is(busy: Desk) -> None:
    reader = busy.shelf.read(busy.folder)
    reader.file.connection.execute("BEGIN")
    reader.file.connection.execute("SELECT count(*) FROM event").fetchone()
    busy.connection.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(OfficeReadBeside):
        exchange(busy.office.file, busy.folder, act(busy, "encrypted"), data_key(busy))
    reader.file.close()
    assert not (busy.folder / FRESH_NAME).exists()
    assert busy.faults() == []
    assert busy.connection.execute("SELECT count(*) FROM event WHERE kind = 'encrypted'").fetchone() == (0,)


def test_a_disk_that_takes_no_more_of_the_copy_is_said_so_and_the_office_goes_on(busy: Desk) -> None:
    key = data_key(busy)
    with files_no_longer_than(300_000), pytest.raises(Failure):
        exchange(busy.office.file, busy.folder, act(busy, "encrypted"), key)
    assert not list(busy.folder.glob(f"{FRESH_NAME}*"))
    assert not busy.connection.in_transaction
    busy.bill(10, 90_000)
    assert busy.faults() == []


@pytest.mark.parametrize("encrypted", [True, False])
def test_killed_at_any_step_of_an_exchange_there_is_one_whole_office(busy: Desk, encrypted: bool) -> None:
    """Each time the program dies at a later step that touches the disk, until it comes through."""
    key = data_key(busy)
    if not encrypted:
        put(busy, encrypted=True)
    events = busy.connection.execute("SELECT count(*) FROM event").fetchone()[0]
    before = facts_of(busy.connection)
    busy.close()
    is_through, seen = False, set()
    for step in range(STEPS_AT_MOST):
        place = busy.folder.with_name(f"killed_{encrypted}_{step}")
        shutil.copytree(busy.folder, place / "office")
        shutil.copytree(busy.state, place / "state")
        is_through = _exchange_and_die(busy, place, step, key if encrypted else None)
        shelf = type(busy.shelf)(busy.shelf.resources, place / "state", busy.shelf.machine, busy.shelf.probe)
        office = shelf.write(place / "office", "test", busy.clock, busy.printer)
        is_new = is_encrypted(place / "office" / FILE_NAME) is encrypted
        found = office.file.connection.execute("SELECT count(*) FROM event").fetchone()[0]
        assert found == events + is_new
        assert facts_of(office.file.connection) == before
        assert office.file.stopped is None
        assert not list((place / "office").glob(f"{FRESH_NAME}*")), "nothing in clear is left over"
        busy.office = office
        assert is_new in seen or busy.faults() == []
        seen.add(is_new)
        office.file.close()
        shutil.rmtree(place)
        if is_through:
            break
    assert is_through
    assert seen == {False, True}
    reopen(busy)


def _exchange_and_die(desk: Desk, place: Path, step: int, key: bytes | None) -> bool:
    """Exchanges the file in a child that kills itself at a step; whether it came through before."""
    child = os.fork()
    if child == 0:
        try:
            shelf = type(desk.shelf)(desk.shelf.resources, place / "state", desk.shelf.machine, desk.shelf.probe)
            office = shelf.write(place / "office", "test", desk.clock, desk.printer)
            said = Act("f" * 32, "encrypted" if key else "decrypted", "2026-11-20T12:00:00+07:00", "2026-11-20")
            left = step

            def count(name: str, _given: object) -> None:
                nonlocal left
                if name in {"open", "os.rename", "os.remove", "os.truncate", "sqlite3.connect"}:
                    left -= 1
                    if left < 0:
                        os.kill(os.getpid(), signal.SIGKILL)

            sys.addaudithook(count)
            exchange(office.file, place / "office", said, key)
            os._exit(0)
        except Refusal:
            os._exit(1)
        except BaseException:  # noqa: BLE001 - a child of a test's process says by its end what went wrong, and never returns
            os._exit(2)
    _, ended = os.waitpid(child, 0)
    assert os.WIFSIGNALED(ended) or os.WEXITSTATUS(ended) == 0, ended
    return not os.WIFSIGNALED(ended)
