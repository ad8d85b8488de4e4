"""This file is the office file that nobody tampered with, tested: however it was copied or put in order, it verifies."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from collectoffice.app import resources_folder
from collectoffice.services.commands.sign_in import note_signed_in, sign_in
from collectoffice.shelf import Shelf
from tests.builders import PIN
from tests.tampering.manipulator import Manipulator
from tests.tampering.victim import Verified, Victim, victims


@pytest.fixture
def victim(tmp_path: Path) -> Victim:
    """A copy of the folder and of the machine's store."""
    return victims()[0].copied(tmp_path)


def is_whole(said: Verified) -> bool:
    """Every check passed; the yearly archives need not lie beside a copy of the file alone."""
    checks = {check["name"]: check["ok"] for check in said.answer["checks"]}
    return said.code == 0 and checks.pop("archives") in {True, None} and set(checks.values()) == {True}


def test_a_copy_verifies(victim: Victim) -> None:
    assert is_whole(victim.verified())


@pytest.mark.parametrize(
    "statement",
    ["VACUUM", "REINDEX", "PRAGMA journal_mode = DELETE", "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA integrity_check"],
)
def test_a_file_that_was_put_in_order_verifies(victim: Victim, statement: str) -> None:
    with closing(sqlite3.connect(victim.file, isolation_level=None)) as browser:
        browser.execute(statement).fetchall()
    assert is_whole(victim.verified())


def test_a_copy_by_vacuum_into_and_one_by_the_backup_interface_verify(victim: Victim, tmp_path: Path) -> None:
    for place in ("vacuumed", "backed up"):
        copy = tmp_path / place / "office.db"
        copy.parent.mkdir()
        with closing(sqlite3.connect(victim.file, isolation_level=None)) as browser:
            if place == "vacuumed":
                browser.execute("VACUUM INTO ?", (str(copy),))
            else:
                with closing(sqlite3.connect(copy)) as other:
                    browser.backup(other)
        assert is_whole(Victim(copy.parent, victim.state).verified())


def test_a_copy_with_its_log_verifies_while_the_office_is_open(victim: Victim, tmp_path: Path) -> None:
    office = Shelf(resources_folder(), victim.state).write(victim.folder, "test")
    note_signed_in(office, sign_in(office, "ha", PIN))
    shutil.copytree(victim.folder, tmp_path / "copy")
    assert (tmp_path / "copy" / "office.db-wal").stat().st_size > 0
    office.file.close()
    assert is_whole(Victim(tmp_path / "copy", victim.state).verified())


def test_triggers_that_were_taken_off_and_put_back_with_nothing_done_between_are_nothing(victim: Victim) -> None:
    assert Manipulator(victim.file, Random(1)).do(str) is None
    assert is_whole(victim.verified())


def test_rows_that_were_deleted_and_written_again_as_they_were_are_nothing(victim: Victim) -> None:
    def write_again(connection: sqlite3.Connection) -> str:
        rows = connection.execute("SELECT * FROM tender").fetchall()
        connection.execute("DELETE FROM tender")
        connection.executemany(f"INSERT INTO tender VALUES ({', '.join('?' * len(rows[0]))})", rows)
        return "again"

    assert Manipulator(victim.file, Random(1)).do(write_again) is None
    assert is_whole(victim.verified())
