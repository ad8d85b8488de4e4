"""This file is tests of the commands of the yearly archive: sealed, listed, checked, and read as an office of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.builders import Desk
from tests.cli.console import Console
from tests.past_year import LAST_DAY, PAID, YEAR, make_past_year

NOW = "2026-01-06T09:00:00+07:00"


@pytest.fixture
def closed(tmp_path: Path) -> Desk:
    """An office with a year behind it, in nobody's hands."""
    made = make_past_year(tmp_path)
    made.close()
    return made


@pytest.fixture
def console(closed: Desk, capsys: pytest.CaptureFixture[str]) -> Console:
    return Console(closed.folder, closed.state, capsys)


def file_of(console: Console) -> Path:
    return console.folder / "archive" / f"{YEAR}.archive"


def test_a_year_is_sealed_listed_and_checked_by_command(console: Console, tmp_path: Path) -> None:
    (tmp_path / "disc").mkdir()
    assert console.run("archive", YEAR, user="mai", now=NOW).refused == "NotAllowed"
    assert console.run("archive", YEAR + 1, user="ha", now=NOW).refused == "YearNotOver"
    assert console.run("archive", "check", YEAR).refused == "YearNotSealed"
    made = console.run("archive", YEAR, "--to", tmp_path / "disc", user="ha", now=NOW).json
    kept = tmp_path / "disc" / "collectoffice-KH01" / file_of(console).name
    assert (made["file"], made["copies"]) == (str(file_of(console)), [str(kept)])
    assert (made["receipts"], made["sum_minor"]) == (2, 2 * PAID)
    assert {"account": "safe", "sum_minor": 2 * PAID} in made["accounts"]
    assert console.run("archive", "seal", YEAR, user="ha", now=NOW).refused == "YearSealed"
    listed = console.run("archive", "list").json
    (line,) = listed["archives"]
    assert (line["year"], line["state"], line["second_place"]) == (YEAR, "there", None)
    assert (line["sealed_at"], line["by"], line["receipts"], line["sha256"]) == (
        NOW,
        "Nguyễn Văn Hà",
        2,
        made["sha256"],
    )
    for words in ((), ("--file", kept)):
        said = console.run("archive", "check", YEAR, *words)
        assert (said.code, said.json["ok"], said.json["year"]) == (0, True, YEAR)


def test_an_archive_that_is_gone_is_a_warning_and_one_that_was_doctored_is_a_fault(console: Console) -> None:
    console.run("archive", YEAR, user="ha", now=NOW)
    path = file_of(console)
    kept = shutil.move(path, path.with_name("elsewhere"))
    said = console.run("verify")
    assert (said.code, said.json["ok"]) == (0, True)
    (check,) = [check for check in said.json["checks"] if check["name"] == "archives"]
    assert (check["ok"], check["detail"]) == (None, "compared: —; not there: 2025")
    assert console.run("archive", "list").json["archives"][0]["state"] == "missing"
    assert console.run("archive", "check", YEAR).refused == "ArchiveUnreadable"
    content = bytearray(Path(kept).read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert console.run("verify").code == 1
    assert console.run("archive", "list").json["archives"][0]["state"] == "changed"
    said = console.run("archive", "check", YEAR)
    assert (said.code, said.json["ok"]) == (1, False)


def test_an_archive_is_read_by_its_path_with_every_command_that_only_reads(console: Console) -> None:
    console.run("archive", YEAR, user="ha", now=NOW)
    archived = Console(file_of(console), console.state, console.capture)
    assert archived.run("find", "KH01-1-25A-000001").json[0]["customer"] == "PQ05100000001"
    assert archived.run("customer", "show", "PQ05100000002").json["open_minor"] == 0
    assert archived.run("day", "sheet", "--date", LAST_DAY, user="ha").json["locked"] is True
    assert archived.run("verify").code == 0
    receipt = archived.run("receipt", "KH01-1-25A-000001").json
    assert (receipt["customer"], receipt["total_minor"]) == ("PQ05100000001", PAID)
    for words in (
        ("pay", "PQ05100000004", "--cash", 1_000),
        ("receipt", "KH01-1-25A-000001", "--pdf", file_of(console).with_suffix(".pdf")),
        ("backup",),
        ("archive", YEAR),
        ("restore", file_of(console), "--do"),
        ("staff", "pin"),
    ):
        assert archived.run(*words, user="ha", now=NOW).refused == "ArchiveOnlyRead"


def test_a_person_is_told_in_lines(console: Console) -> None:
    console.run("archive", YEAR, user="ha", now=NOW)
    listed = console.raw("--office", console.folder, "archive", "list").out
    assert f"year: {YEAR}; file: {file_of(console)}; state: there" in listed
    checked = console.raw("--office", console.folder, "archive", "check", YEAR).out
    assert "Mã băm của tệp lưu trữ: đúng" in checked
    refused = console.raw("--office", file_of(console), "--as", "ha", "pay", "PQ05100000004", "--cash", "1000")
    assert refused.code == 2
    assert refused.err == "2025.archive là tệp lưu trữ, chỉ để đọc. Chưa ghi gì; việc này làm trong sổ của đơn vị.\n"
