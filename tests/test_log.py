"""This file is the program's log, tested: so large and no larger, and nobody's name, phone, code or sum in it."""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from collectoffice.log import CRASHES, LOG_BYTES, LOG_FILES, LOGS, Log, start_log
from tests.architecture.source_tree import program

SECRETS = ("Nguyễn Thị Hồng", "0912345678", "PQ05100000001", "512378")
TOLD_BY_A_LINE = {"refusal.name", "jump.kind", "ord(letter)", "self.now", "text[:LONGEST_LINE]"}
"""Everything that a line of the log is given besides its words: kinds and names of refusals, a letter, Qt's complaints."""
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Path]:
    """A machine's store with its log open; afterwards the log is as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    start_log(tmp_path)
    yield tmp_path
    for handler in root.handlers[:]:
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


def written(store: Path) -> str:
    return "".join(path.read_text("utf-8") for path in (store / LOGS).glob("*"))


def meet_a_bug() -> None:
    """A bug whose words quote a customer, with one behind it that quotes another."""
    name, phone, code, total = SECRETS
    try:
        try:
            dict[str, str]()[name]
        except KeyError:
            int(f"{phone} {code}")
    except ValueError as bug:
        raise FileNotFoundError(2, "No such file", f"{name}_{total}.pdf") from bug


@pytest.mark.parametrize("level", [logging.WARNING, logging.ERROR, logging.CRITICAL])
def test_a_bug_is_told_by_its_stack_without_what_it_quotes(store: Path, level: int) -> None:
    log = logging.getLogger("collectoffice.test")
    try:
        meet_a_bug()
    except OSError:
        log.log(level, "a piece of work failed", exc_info=True)
    text = written(store) + "".join(path.read_text("utf-8") for path in (store / CRASHES).glob("*"))
    assert "meet_a_bug" in text
    assert "FileNotFoundError [ENOENT]" in text
    assert "ValueError" in text
    assert "KeyError" in text
    assert [secret for secret in SECRETS if secret in text] == []
    assert str(Path.home()) not in text


def test_another_formatter_s_work_on_the_same_record_is_not_taken_over(store: Path) -> None:
    record = logging.LogRecord("collectoffice.x", logging.ERROR, "x", 1, "failed", (), None)
    record.exc_text = f"Traceback … KeyError: {SECRETS[0]}"
    logging.getLogger().handle(record)
    assert "failed" in written(store)
    assert SECRETS[0] not in written(store)


def test_libraries_write_nothing_into_it(store: Path) -> None:
    logging.getLogger("openpyxl.reader").error("row of %s", SECRETS[0])
    assert SECRETS[0] not in written(store)


def test_it_is_a_few_files_of_a_stated_size_and_the_oldest_goes(tmp_path: Path) -> None:
    log = Log(tmp_path / "collectoffice.log")
    line = "x" * 10_000
    for number in range(LOG_BYTES * (LOG_FILES + 3) // len(line)):
        log.emit(logging.LogRecord("collectoffice.x", logging.INFO, "x", 1, f"{number} {line}", (), None))
    log.close()
    files = list(tmp_path.iterdir())
    assert len(files) == LOG_FILES + 1
    assert all(path.stat().st_size <= LOG_BYTES for path in files)


def test_a_log_that_cannot_be_turned_grows_on_and_loses_no_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log(tmp_path / "collectoffice.log")
    log.maxBytes = 100

    def held(_path: Path, _target: object) -> None:
        raise PermissionError(13, "another process has it open")

    monkeypatch.setattr(Path, "replace", held)
    for number in range(50):
        log.emit(logging.LogRecord("collectoffice.x", logging.INFO, "x", 1, f"line {number}", (), None))
    log.close()
    text = (tmp_path / "collectoffice.log").read_text("utf-8")
    assert [line.split()[-1] for line in text.splitlines()] == [str(number) for number in range(50)]


def test_a_store_that_cannot_be_written_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    root = logging.getLogger()
    handlers = root.handlers[:]
    start_log(tmp_path / "file")
    logging.getLogger("collectoffice.x").critical("goes on", exc_info=OSError("x"))
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)


def log_calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of a log in the program."""
    for module in program():
        for node in ast.walk(module.tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in LEVELS
                and ast.unparse(node.func.value) in {"_log", "logging.getLogger(QT)"}
            ):
                yield f"{module.name}:{node.lineno}", node


def test_every_line_of_the_log_is_given_fixed_words_and_nothing_that_names_anybody() -> None:
    calls = list(log_calls())
    assert len(calls) > 20
    told = []
    for place, call in calls:
        words = call.args[1:] if isinstance(call.func, ast.Attribute) and call.func.attr == "log" else call.args
        assert isinstance(words[0], ast.Constant), f"{place}: its words are put together"
        told += [f"{place} tells {ast.unparse(each)}" for each in words[1:] if ast.unparse(each) not in TOLD_BY_A_LINE]
    assert told == []
