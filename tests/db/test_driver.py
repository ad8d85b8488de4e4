"""This file is the SQLite driver, tested: what the office relies on for its money is switched on in every connection."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlite_utils.db
from sqlcipher3 import dbapi2

from collectoffice.db import driver
from tests.builders import Desk


def test_the_driver_embeds_an_sqlite_without_the_wal_reset_bug() -> None:
    assert dbapi2.sqlite_version_info >= driver.OLDEST_SAFE == (3, 51, 3)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("busy_timeout", driver.BUSY_TIMEOUT_MS),
        ("query_only", 0),
    ],
)
def test_the_writing_connection_of_an_office_is_durable_and_strict(desk: Desk, pragma: str, value: object) -> None:
    assert desk.connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_a_connection_that_reads_cannot_write(desk: Desk) -> None:
    reading = driver.connect_to_read(desk.folder / "office.db")
    with pytest.raises(driver.OperationalError):
        reading.execute("DELETE FROM unprinted_now")
    assert reading.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    reading.close()


def test_sqlite_utils_works_with_the_same_driver(tmp_path: Path) -> None:
    connection = driver.connect(tmp_path / "a.db")
    database = sqlite_utils.db.Database(connection)
    database.table("bill").insert({"id": 1}, pk="id")
    database.table("bill").insert({"id": 2, "note": "x"}, alter=True)
    assert connection.execute("SELECT count(*) FROM bill").fetchone()[0] == 2
    connection.close()


def test_without_a_key_the_file_is_a_plain_sqlite_file(desk: Desk) -> None:
    desk.close()
    assert (desk.folder / "office.db").read_bytes().startswith(b"SQLite format 3\0")
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
