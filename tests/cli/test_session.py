"""This file is how every command is called, tested: exit codes, JSON, who acts, PINs, the clock, and one writer at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import PIN, make_desk
from tests.cli.conftest import CUSTOMER
from tests.cli.console import NEW, NOW, Console, make


def test_json_may_end_every_command_and_stands_alone_on_stdout(console: Console) -> None:
    plain = console.raw("--office", console.folder, "quote", CUSTOMER)
    assert plain.code == 0
    assert "512.378" in plain.out
    assert isinstance(console.raw("--office", console.folder, "quote", CUSTOMER, "--json").json, dict)
    refused = console.raw("--office", console.folder, "quote", "nobody")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.strip()


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("pay",),
        ("pay", CUSTOMER, "--rest", "tip"),
        ("pay", CUSTOMER, "--colour", "red"),
        ("quote",),
        ("till",),
        ("till", "open", "--counter", "two", "--float", "0"),
        ("import", "x.xlsx", "--kind", "poem"),
        ("receipt", "KH01-1-26A-000001", "--pdf", "a.pdf", "--printed"),
        ("staff", "add", "tu", "--name", "x", "--role", "king"),
        ("void", "--reason", "x"),
        ("--colour", "red", "verify"),
    ],
)
def test_wrong_usage_exits_with_64_and_says_so_on_stderr(console: Console, words: tuple[str, ...]) -> None:
    said = console.run(*words, user="mai")
    assert (said.code, said.out) == (64, "")
    assert said.err.strip()


def test_help_is_no_error(console: Console) -> None:
    for words in (("--help",), ("pay", "--help"), ("till", "--help")):
        said = console.raw(*words)
        assert said.code == 0
        assert "Usage" in said.out


def test_a_bug_exits_with_70_and_is_logged(
    console: Console, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr("collectoffice.cli.checks.verify", broken)
    said = console.run("verify")
    assert (said.code, said.out) == (70, "")
    assert "ZeroDivisionError" in caplog.text


def test_a_page_that_was_damaged_since_the_start_is_no_bug(console: Console) -> None:
    zero_the_root_of(console, "bill_now")
    said = console.run("quote", CUSTOMER)
    assert (said.code, said.refused) == (2, "OfficeFileDamaged")
    assert said.err.strip()
    assert console.run("verify").code == 1


def zero_the_root_of(console: Console, table: str) -> None:
    reading = console.doors.read(console.folder)
    size = reading.file.connection.execute("PRAGMA page_size").fetchone()[0]
    root = reading.file.connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    reading.file.close()
    with (console.folder / "office.db").open("r+b") as books:
        books.seek((root - 1) * size)
        books.write(bytes(size))


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])
def test_a_day_at_an_end_of_the_calendar_is_refused_before_anybody_counts_from_it(console: Console, day: str) -> None:
    assert console.run("quote", CUSTOMER, "--on", day).refused == "DatesNotIso"
    assert console.run("quote", CUSTOMER, now=f"{day}T12:00:00").refused == "DatesNotIso"
    assert console.run("quote", CUSTOMER, "--on", "2199-12-31").code == 0


@pytest.mark.parametrize(
    "words", [("deposit", "cancel"), ("till", "seen"), ("till", "x", "--till"), ("find", "a", "--limit")]
)
def test_a_number_longer_than_any_is_wrong_usage(console: Console, words: tuple[str, ...]) -> None:
    said = console.run(*words, 2**63, user="ha")
    assert (said.code, said.out) == (64, "")
    assert said.err.strip()
    assert console.run(*words, 2**63 - 1, user="ha").code != 70


def test_an_office_must_be_named_and_be_there(console: Console, tmp_path: Path) -> None:
    assert console.raw("verify", "--json").refused == "NoOfficeHere"
    assert console.raw("--office", tmp_path / "none", "verify", "--json").refused == "NoOfficeHere"
    assert not (tmp_path / "none").exists()


def test_who_acts_is_said_by_option_or_environment(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("counter", "add", 7)
    assert console.run(*words).refused == "UserMissing"
    assert console.run(*words, user="nobody").refused == "UnknownUser"
    monkeypatch.setenv("COLLECTOFFICE_USER", "admin")
    assert console.run(*words).code == 0
    assert console.run("counter", "add", 8, user="mai").refused == "NotAllowed", "the option goes first"
    monkeypatch.delenv("COLLECTOFFICE_USER")
    assert console.raw("--office", console.folder, "counter", "add", 9, "--as", "admin", "--json").code == 0


def test_a_pin_comes_from_the_environment_and_never_from_an_argument(console: Console) -> None:
    words = ("counter", "add", 7)
    assert console.run(*words, user="admin", environment={}).refused == "PinMissing"
    assert console.run(*words, user="admin", environment={"COLLECTOFFICE_PIN": "9999"}).refused == "WrongPin"
    assert console.raw("--office", console.folder, *words, "--pin", PIN, "--as", "admin").code == 64


def test_a_refusal_never_repeats_a_pin(console: Console) -> None:
    said = console.run("counter", "add", 7, user="admin", environment={"COLLECTOFFICE_PIN": "987654"})
    assert "987654" not in said.out + said.err


def test_now_sets_the_clock_in_practice_offices_only_and_the_log_says_so(
    console: Console, empty_console: Console, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        console.run("pay", CUSTOMER, "--cash", 600_000, user="mai", now=NOW)
    assert NOW in caplog.text
    reading = console.doors.read(console.folder)
    at = reading.file.connection.execute("SELECT at FROM event ORDER BY id DESC").fetchone()
    reading.file.close()
    assert at == (NOW,)
    assert console.run("verify", now="noon").refused == "DatesNotIso"
    make(empty_console)
    assert empty_console.run("verify", now=NOW).refused == "ClockOnlyInPractice"
    assert empty_console.run("counter", "add", 5, user="admin", now=NOW).refused == "ClockOnlyInPractice"


def test_a_new_office_takes_now_only_when_it_is_for_practice(empty_console: Console) -> None:
    words = ("--now", "2026-01-05T08:00:00+07:00", NEW[0], empty_console.folder, *NEW[1:])
    assert empty_console.raw(*words, "--json").refused == "ClockOnlyInPractice"
    assert not empty_console.folder.exists()
    assert empty_console.raw(*words, "--practice", "--json").code == 0


WRITES = [
    ("counter", "add", 7),
    ("staff", "add", "tu", "--name", "x", "--role", "cashier"),
    ("settings", "words.zero", "lẻ"),
    ("till", "close", "--count", 0),
    ("till", "open", "--counter", 2, "--float", 0),
    ("pay", CUSTOMER, "--cash", 600_000),
    ("void", "KH01-1-26A-000001", "--reason", "x"),
    ("receipt", "KH01-1-26A-000001", "--pdf", "a.pdf"),
    ("import", "x.xlsx"),
]


@pytest.mark.parametrize("words", WRITES, ids=lambda words: " ".join(map(str, words[:2])))
def test_a_command_that_writes_is_refused_while_another_process_holds_the_office(
    console: Console, words: tuple[object, ...]
) -> None:
    held = console.doors.write(console.folder, "window")
    said = console.run(*words, user="mai")
    held.file.close()
    assert said.refused == "OfficeInUse"
    assert said.json["facts"]["held_by"] == "window"
    assert said.json["facts"]["host"]


@pytest.mark.parametrize("words", [("quote", CUSTOMER), ("find", "hong"), ("settings",), ("verify",)])
def test_a_command_that_reads_works_beside_the_writer(console: Console, words: tuple[object, ...]) -> None:
    held = console.doors.write(console.folder, "window")
    said = console.run(*words)
    held.file.close()
    assert said.code == 0


def test_without_a_command_the_window_opens_on_the_office(console: Console) -> None:
    assert console.raw("--office", console.folder).code == 0
    assert console.windows == [console.folder]


def test_amounts_are_typed_in_the_currency_and_answered_in_minor_units(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = make_desk(tmp_path, "CN")
    desk.clock.on("2026-10-15")
    desk.bill(1, 186_40, "2026-09-01", customer_class="居民生活")
    desk.open_till()
    code = desk.code(1)
    desk.close()
    console = Console(desk.folder, desk.state, capsys)
    now = "2026-10-15T09:00:00+08:00"
    assert console.run("quote", code, now=now).json["total_minor"] == 191_06
    assert console.run("pay", code, "--transfer", "191.065", "--transfer-ref", "1", user="mai", now=now).refused == (
        "FractionOfMinorUnit"
    )
    said = console.run("pay", code, "--transfer", "191.06", "--transfer-ref", "1", user="mai", now=now)
    assert (said.code, said.json["total_minor"], said.json["credit_minor"]) == (0, 191_06, 0)
