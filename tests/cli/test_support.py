"""This file is the support bundle, tested: whatever helps is in it, and nothing of anybody's money or name."""

from __future__ import annotations

import json
import logging
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from collectoffice.log import CRASHES, LOGS, start_log
from collectoffice.services.commands.support_bundle import Part, masked, write_bundle
from tests.busy_desk import make_busy_desk
from tests.cli.console import Console

SHORTEST = 5
"""Characters; shorter words stand in every text."""
OWN_WORDS = {"admin", "household", "business", "payment", "cash", "transfer", "cheque", "SHBT"}


@pytest.fixture
def busy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Console]:
    """A busy office, closed, its log open, with a bug that quoted a customer."""
    make_busy_desk(tmp_path).close()
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    start_log(tmp_path / "state")
    try:
        raise KeyError("Khách Hàng 1 0912345678")
    except KeyError:
        logging.getLogger("collectoffice.test").critical("a piece of work failed", exc_info=True)
    yield Console(tmp_path / "office", tmp_path / "state", capsys)
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def parts_of(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        assert bundle.testzip() is None
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def secrets(console: Console) -> set[str]:
    """Every name, phone, address, code, receipt and large sum of the office's books, and its key."""
    found = {b.hex() for b in (path.read_bytes() for path in console.state.glob("*/key")) if b}
    staff = console.run("staff", "list", user="admin")
    found |= set(re.findall(r'"(?:name|user)": "([^"]+)"', staff.out))
    for query in ("PQ", "Kh", "09", "Nguy"):
        for one in console.run("find", query).json:
            found |= {str(value) for key, value in flat(one) if key in {"code", "name", "address", "phone", "meter"}}
    for number in range(1, 12):
        code = f"PQ0510{number:07d}"
        quoted = console.run("quote", code).json
        found |= {str(value) for key, value in flat(quoted) if key.endswith("_minor") and abs(int(value or 0)) > 9_999}
        found |= {code, f"09123456{number:02d}"}
    return {word for word in found if len(word) >= SHORTEST} - OWN_WORDS


def flat(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every named value in an answer."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from flat(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from flat(part, name)
    else:
        yield name, value


def test_a_bundle_of_a_busy_office_names_nobody_and_no_sum(busy: Console, tmp_path: Path) -> None:
    said = busy.run("support-bundle", "--to", tmp_path / "help.zip")
    assert said.code == 0, said.err
    parts = parts_of(tmp_path / "help.zip")
    text = "\n".join(parts.values())
    hidden = secrets(busy)
    assert len(hidden) > 40
    assert [word for word in hidden if word in text] == []
    for never in (
        "Khách Hàng",
        "0912345678",
        "Điện lực",
        "Tô Hạp",
        "02583123456",
        "4200000000",
        "argon2",
        str(tmp_path),
    ):
        assert never not in text


def test_it_holds_what_helps(busy: Console, tmp_path: Path) -> None:
    busy.run("support-bundle", "--to", tmp_path / "help.zip")
    parts = parts_of(tmp_path / "help.zip")
    office = json.loads(parts["office.json"])
    assert office["rows"]["receipt"] > 5
    assert all(check["ok"] for check in office["verify"])
    assert {"chain", "ledger", "head"} <= {check["check"] for check in office["verify"]}
    assert len(office["schema"]["fingerprint"]) == 64
    assert office["schema"]["faults"] == []
    assert set(json.loads(parts["versions.json"])) > {"collectoffice", "python", "PySide6", "sqlcipher3", "system"}
    assert "a piece of work failed" in parts["logs/collectoffice.log"]
    assert any("KeyError" in text for name, text in parts.items() if name.startswith("crashes/"))
    assert all(name in parts["contents.txt"] for name in parts if name != "contents.txt")


def test_the_list_is_shown_before_and_nothing_is_written(busy: Console, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    listed = busy.run("support-bundle", "--list", "--to", tmp_path / "help.zip").json
    assert sorted(tmp_path.rglob("*")) == before
    made = busy.run("support-bundle", "--to", tmp_path / "help.zip").json
    assert [part["name"] for part in listed["parts"]] == list(parts_of(tmp_path / "help.zip"))
    assert [part["name"] for part in listed["parts"]] == [part["name"] for part in made["parts"]]


def test_an_office_that_does_not_open_has_a_bundle_too(busy: Console, tmp_path: Path) -> None:
    (busy.folder / "office.db").write_bytes(b"no office" * 1_000)
    for left in busy.folder.glob("office.db-*"):
        left.unlink()
    assert busy.run("support-bundle", "--to", tmp_path / "help.zip").code == 0
    office = json.loads(parts_of(tmp_path / "help.zip")["office.json"])
    assert office["office"] == "not opened"
    assert office["refused"]


def test_without_an_office_it_tells_of_the_pc(busy: Console, tmp_path: Path) -> None:
    assert busy.raw("support-bundle", "--to", tmp_path / "help.zip", "--json").code == 0
    assert json.loads(parts_of(tmp_path / "help.zip")["office.json"]) == {"office": "not named"}


def test_it_is_written_over_no_other_file_and_into_no_folder_that_is_not_there(busy: Console, tmp_path: Path) -> None:
    (tmp_path / "help.zip").write_text("somebody's")
    assert busy.run("support-bundle", "--to", tmp_path / "help.zip").refused == "FileNotWritten"
    assert (tmp_path / "help.zip").read_text() == "somebody's"
    assert busy.run("support-bundle", "--to", tmp_path / "none" / "help.zip").refused == "FileNotWritten"


def test_a_store_full_of_logs_is_cut_and_an_empty_report_left_out(busy: Console, tmp_path: Path) -> None:
    (busy.state / LOGS / "collectoffice.log.1").write_text("x\n" * 3_000_000)
    (busy.state / CRASHES / "abort-empty.txt").write_text("")
    busy.run("support-bundle", "--to", tmp_path / "help.zip")
    parts = parts_of(tmp_path / "help.zip")
    assert len(parts["logs/collectoffice.log.1"]) <= 2_000_000
    assert "crashes/abort-empty.txt" not in parts


def test_folders_and_long_numbers_that_slipped_into_a_line_stay_here() -> None:
    line = "2026-11-20 09:00:00,123 WARNING no room in C:\\Users\\Hồng\\thu for 512378 of 0912345678 (line 4711)"
    assert masked(line, ["C:\\Users\\Hồng"]) == (
        "2026-11-20 09:00:00,123 WARNING no room in …\\thu for ###### of ###### (line 4711)"
    )


def test_a_part_is_what_was_listed(tmp_path: Path) -> None:
    write_bundle(
        [Part("a.txt", "a", b"1"), Part("b/c.txt", "c", b"2")], tmp_path / "x.zip", datetime(2026, 11, 20, tzinfo=UTC)
    )
    assert parts_of(tmp_path / "x.zip") == {"a.txt": "1", "b/c.txt": "2"}
