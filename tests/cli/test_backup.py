"""This file is tests of the commands of backup and restore: from a dead disk to taking money again, by command alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.builders import make_desk
from tests.cli.console import Console

NOW = "2026-11-20T09:00:00+07:00"


@pytest.fixture
def console(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    desk = make_desk(tmp_path)
    for customer in (1, 2, 3, 4):
        desk.bill(customer, 100_000)
    desk.open_till()
    desk.close()
    (tmp_path / "stick").mkdir()
    return Console(desk.folder, desk.state, capsys)


def pay(console: Console, customer: int, *more: object) -> str:
    said = console.run("pay", f"PQ0510{customer:07d}", "--cash", 500_000, *more, "--yes", user="mai", now=NOW)
    assert said.code == 0, said.out
    return str(said.json["receipts"][0])


def test_a_backup_needs_its_place_once_and_says_what_it_holds(console: Console, tmp_path: Path) -> None:
    assert console.run("backup", user="ha", now=NOW).refused == "NoBackupPlace"
    assert console.run("backup", "--to", tmp_path / "stick", user="mai", now=NOW).refused == "NotAllowed"
    pay(console, 1)
    first = console.run("backup", "--to", tmp_path / "stick", user="ha", now=NOW).json
    assert (first["verified"], first["receipts"], first["epoch"]) == (True, 1, "A")
    assert Path(first["file"]).is_file()
    state = console.run("backup", "--state", user="mai", now=NOW).json
    assert (state["place"], state["receipts_since"], state["waits_since"]) == (str(tmp_path / "stick"), 0, None)
    assert console.run("backup", user="mai", now=NOW).json["receipts"] == 1


def test_from_a_dead_disk_to_taking_money_again_with_the_missing_receipts_listed(
    console: Console, tmp_path: Path
) -> None:
    pay(console, 1)
    file = console.run("backup", "--to", tmp_path / "stick", user="ha", now=NOW).json["file"]
    pay(console, 2)
    shutil.rmtree(console.folder)
    looked = console.run("restore", file, "--preview", user="ha", now=NOW).json
    assert (looked["restored"], looked["missing_count"]) == (False, 1)
    assert not console.folder.exists()
    done = console.run("restore", file, "--do", user="ha", now=NOW).json
    assert (done["restored"], done["epoch"], done["aside"]) == (True, "B", None)
    listed = console.run("restore", "--missing", user="mai", now=NOW).json
    assert listed["missing"] == [{"first": "KH01-1-26A-000002", "last": "KH01-1-26A-000002", "count": 1}]
    assert pay(console, 3) == "KH01-1-26B-000001"
    entered = pay(console, 2, "--paper-number", "KH01-1-26A-000002", "--paper-date", "2026-11-20")
    assert entered == "KH01-1-26B-000002"
    assert console.run("restore", "--missing", user="mai", now=NOW).json["left"] == 0
    assert console.run("verify", now=NOW).code == 0


def test_a_day_that_is_closed_is_backed_up_and_closes_without_the_stick_too(console: Console, tmp_path: Path) -> None:
    console.run("backup", "--to", tmp_path / "stick", "--only-set", user="ha", now=NOW)
    console.run("till", "count", "--count", 0, user="mai", now=NOW)
    assert console.run("till", "close", user="mai", now=NOW).code == 0
    closed = console.run("day", "close", "--safe", 0, user="ha", now=NOW).json
    assert closed["locked"]
    assert closed["backup"]["verified"]
    assert len(list((tmp_path / "stick").rglob("*.backup"))) == 1
