"""This file is the commands of encryption and erasing, tested: as an administrator, a thief and a new machine meet them."""

from __future__ import annotations

import errno
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from collectoffice.db import encrypting, recovery
from collectoffice.db.file_key import is_encrypted
from collectoffice.db.office_file import FILE_NAME
from collectoffice.domain.errors import OfficeReadBeside
from collectoffice.log import start_log
from tests.builders import PIN
from tests.cli.console import NEW, NOW, Console
from tests.power.encrypted import QUICK

WORDS = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_PASSPHRASE": "con trâu trắng đi bơi"}
OTHER = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_PASSPHRASE": "một con vịt xòe ra hai cái cánh"}


@pytest.fixture(autouse=True)
def _quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A try of a passphrase takes no half second, but where a test is about the office as it ships."""
    if request.function is not test_another_machine_opens_it_with_the_passphrase_alone:
        monkeypatch.setattr(recovery, "SLOW", QUICK)


def moved(console: Console, place: Path) -> Console:
    """The same folder at another machine."""
    return Console(console.folder, place / "other_machine", console.capture)


def test_an_office_is_encrypted_and_opened_as_before(console: Console) -> None:
    said = console.run("encrypt", user="admin", environment=WORDS).json
    assert said["encrypted"] is True
    assert {"ms", "bytes_before", "bytes_after", "read_ms_before", "read_ms_after", "left_as_before"} <= said.keys()
    assert is_encrypted(console.folder / FILE_NAME)
    assert console.run("verify").json["ok"] is True
    assert console.run("encrypt", user="admin", environment=WORDS).refused == "AlreadyEncrypted"
    assert console.run("encrypt", "--off", user="admin").json["encrypted"] is False
    assert not is_encrypted(console.folder / FILE_NAME)
    assert console.run("encrypt", "--off", user="admin").refused == "NotEncrypted"
    assert console.run("verify").json["ok"] is True


def test_a_restore_says_before_that_a_backup_in_clear_takes_an_encrypted_offices_place(
    console: Console, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    plain = console.run("backup", "--to", tmp_path / "stick", user="ha").json["file"]
    assert (tmp_path / "stick" / "collectoffice-KH01" / "office.key").exists()
    console.run("encrypt", user="admin", environment=WORDS)
    assert not (tmp_path / "stick" / "collectoffice-KH01" / "office.key").exists(), "the passphrase wraps it now"
    assert (tmp_path / "stick" / "collectoffice-KH01" / "office.recovery").exists()
    assert console.run("restore", plain, "--preview", user="ha").json["loses_encryption"] is True
    sealed = console.run("backup", user="ha").json["file"]
    assert not (tmp_path / "stick" / "collectoffice-KH01" / "office.key").exists()
    assert console.run("restore", sealed, "--preview", user="ha").json["loses_encryption"] is False


def test_another_machine_opens_it_with_the_passphrase_alone(console: Console, tmp_path: Path) -> None:
    console.run("encrypt", user="admin", environment=WORDS)
    said = json.loads((console.folder / "office.recovery").read_text())
    assert (said["memory_kib"], said["passes"]) == (128 * 1024, 4), "as slow as it ships"
    thief = moved(console, tmp_path)
    for words in (("find", "a"), ("verify",), ("staff", "list")):
        assert thief.run(*words, user="admin").refused == "OfficeEncrypted"
    assert thief.run("encrypt", "--recover", environment=OTHER).refused == "PassphraseWrong"
    assert thief.run("encrypt", "--recover").refused == "PassphraseMissing"
    assert thief.run("encrypt", "--recover", environment=WORDS).code == 0
    checks = {check["name"]: check["ok"] for check in thief.run("verify").json["checks"]}
    assert checks["chain"] is True, "the chain's key came, too"
    (console.folder / "office.recovery").unlink()
    assert thief.run("encrypt", "--recover", environment=WORDS).refused == "RecoveryMissing"


def test_another_passphrase_takes_the_place_of_the_first(console: Console, tmp_path: Path) -> None:
    console.run("encrypt", user="admin", environment=WORDS)
    assert console.run("encrypt", "--new-passphrase", user="admin", environment=OTHER).code == 0
    thief = moved(console, tmp_path)
    assert thief.run("encrypt", "--recover", environment=WORDS).refused == "PassphraseWrong"
    assert thief.run("encrypt", "--recover", environment=OTHER).code == 0


def test_another_key_locks_out_who_has_the_older_recovery_file_and_its_passphrase(
    console: Console, tmp_path: Path
) -> None:
    console.run("encrypt", user="admin", environment=WORDS)
    older = (console.folder / "office.recovery").read_bytes()
    said = console.run("encrypt", "--new-key", user="admin", environment=OTHER).json
    assert (said["encrypted"], said["left_as_before"]) == (True, [])
    assert console.run("verify").json["ok"] is True
    newest = (console.folder / "office.recovery").read_bytes()
    thief = moved(console, tmp_path)
    (console.folder / "office.recovery").write_bytes(older)
    assert thief.run("encrypt", "--recover", environment=WORDS).refused == "OfficeFileDamaged"
    (console.folder / "office.recovery").write_bytes(newest)
    assert thief.run("encrypt", "--recover", environment=OTHER).code == 0
    assert thief.run("find", "a").code == 0


def test_what_is_refused_leaves_the_recovery_file_of_before(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    assert console.run("encrypt", "--new-key", user="admin", environment=OTHER).refused == "NotEncrypted"
    assert not (console.folder / "office.recovery").exists()
    assert console.run("encrypt", "--new-passphrase", user="admin", environment=WORDS).code == 0
    before = (console.folder / "office.recovery").read_bytes()

    def is_read_beside(*_given: object) -> None:
        raise OfficeReadBeside(folder="")

    monkeypatch.setattr(encrypting, "_leave_no_log", is_read_beside)
    assert console.run("encrypt", user="admin", environment=OTHER).refused == "OfficeReadBeside"
    assert (console.folder / "office.recovery").read_bytes() == before
    assert not is_encrypted(console.folder / FILE_NAME)
    assert console.run("verify").json["ok"] is True


@pytest.mark.parametrize("step", ["keep_older_keys", "write_recovery"])
@pytest.mark.parametrize(("number", "refused"), [(errno.ENOSPC, "DiskFull"), (errno.EIO, "DiskFailed")])
def test_a_disk_that_takes_no_key_is_said_so_and_nothing_is_changed(
    console: Console, monkeypatch: pytest.MonkeyPatch, step: str, number: int, refused: str
) -> None:
    def takes_nothing(*_given: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(recovery, step, takes_nothing)
    assert console.run("encrypt", user="admin", environment=WORDS).refused == refused
    assert not is_encrypted(console.folder / FILE_NAME)
    assert not (console.folder / "office.recovery").exists()


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"COLLECTOFFICE_PIN": PIN}, "PassphraseMissing"),
        (WORDS | {"COLLECTOFFICE_PASSPHRASE": "ngắn"}, "PassphraseTooShort"),
        (WORDS | {"COLLECTOFFICE_PASSPHRASE_AGAIN": "con trâu trắng đi bơi xa"}, "PassphrasesDiffer"),
    ],
)
def test_a_passphrase_that_will_not_do_leaves_the_office_as_it_was(
    console: Console, said: dict[str, str], refused: str
) -> None:
    assert console.run("encrypt", user="admin", environment=said).refused == refused
    assert not is_encrypted(console.folder / FILE_NAME)
    assert console.run("verify").json["ok"] is True


def test_a_new_office_is_encrypted_from_its_first_byte(empty_console: Console) -> None:
    said = empty_console.raw(*NEW, str(empty_console.folder), "--encrypt", "--json", environment=WORDS)
    assert json.loads(said.out)["encrypted"] is True
    assert is_encrypted(empty_console.folder / FILE_NAME)
    assert empty_console.run("verify").json["ok"] is True


def test_a_new_office_with_a_weak_passphrase_leaves_no_folder(empty_console: Console) -> None:
    weak = WORDS | {"COLLECTOFFICE_PASSPHRASE": "1234"}
    said = empty_console.raw(*NEW, str(empty_console.folder), "--encrypt", "--json", environment=weak)
    assert json.loads(said.out)["refused"] == "PassphraseTooShort"
    assert not empty_console.folder.exists()


def test_erase_names_a_customer_or_lists_who_is_due(console: Console) -> None:
    assert console.run("erase", "--due", user="admin", now=NOW).json == []
    assert console.run("erase", user="admin").code == 64
    assert console.run("erase", "PA0", user="admin").refused == "UnknownCustomer"
    assert console.run("settings", "privacy.keep_years", "7", user="admin").json == {"privacy.keep_years": "7"}


@pytest.fixture
def own_log(console: Console) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    start_log(console.state)
    yield console.state / "logs"
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_the_log_of_an_office_at_work_holds_no_passphrase_and_no_key(console: Console, own_log: Path) -> None:
    console.run("encrypt", user="admin", environment=WORDS)
    console.run("encrypt", "--recover", environment=OTHER)
    log = b"".join(path.read_bytes() for path in own_log.iterdir())
    keys = [path.read_bytes() for path in console.state.rglob("*key")]
    assert len(keys) == 2
    assert not [key for key in keys if key in log or key.hex().encode() in log]
    assert not [word for word in (*WORDS.values(), *OTHER.values()) if word.encode() in log]
