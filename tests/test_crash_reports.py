"""This file is the crash reports, tested: each bug, wherever it is, leaves a file without a value, and a sentence."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from collectoffice.app import resources_folder
from collectoffice.crash_reports import CRASH_FILES, LONGEST_STACK, CrashReports, plain_stack, plain_words, short_path

NEW = ("--code", "KH01", "--name", "X", "--policy", "VN-2025", "--practice")
NAME = "Nguyễn Thị Hồng"
IN_A_COMMAND = """
from collectoffice import app
from collectoffice.cli import session
def broken(office):
    customer = {"name": "Nguyễn Thị Hồng"}
    return customer["Nguyễn Thị Hồng 0912345678"]
session.office_facts = broken
app.main(["--office", OFFICE, "verify"])
"""
IN_A_THREAD = """
import sys, threading
from pathlib import Path
from collectoffice.log import watch
watch(Path(STATE))
def broken():
    raise ValueError("Nguyễn Thị Hồng")
lane = threading.Thread(target=broken, name="lane-books")
lane.start()
lane.join()
"""
UNCAUGHT = """
from pathlib import Path
from collectoffice.log import watch
watch(Path(STATE))
raise ValueError("Nguyễn Thị Hồng")
"""
ABORTED = """
import ctypes, os
from pathlib import Path
from collectoffice.log import watch
watch(Path(STATE))
def in_a_driver():
    os.abort()
in_a_driver()
"""
QUIET = """
from pathlib import Path
from collectoffice.log import watch
watch(Path(STATE))
"""
AT_THE_START = """
from collectoffice import app
def broken():
    raise KeyError("Nguyễn Thị Hồng")
app.window_floor = broken
app.main(["--office", OFFICE])
"""


def run(program: str, place: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program in a process of its own, with the machine's store in a folder of the test."""
    words = program.replace("OFFICE", repr(str(place / "office"))).replace("STATE", repr(str(place)))
    surroundings = os.environ | {"COLLECTOFFICE_STATE": str(place), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-c", words],
        env=surroundings,
        cwd=resources_folder().parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def reports(place: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted((place / "crashes").glob("*.txt"))]


def make_office(place: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "collectoffice", "new", str(place / "office"), *NEW],
        env=os.environ | {"COLLECTOFFICE_STATE": str(place), "COLLECTOFFICE_PIN": "2580"},
        cwd=resources_folder().parent,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert made.returncode == 0, made.stderr


def test_a_bug_in_a_command_is_a_sentence_a_report_and_exit_code_70(tmp_path: Path) -> None:
    make_office(tmp_path)
    done = run(IN_A_COMMAND, tmp_path)
    assert done.returncode == 70
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    (report,) = reports(tmp_path)
    assert "a command met a bug" in report
    assert "broken" in report
    assert "KeyError" in report
    assert NAME not in report
    assert "0912345678" not in report


def test_a_bug_at_the_window_s_start_is_a_sentence_a_report_and_exit_code_70(tmp_path: Path) -> None:
    done = run(AT_THE_START, tmp_path)
    assert done.returncode == 70
    assert "Traceback" not in done.stderr
    (report,) = reports(tmp_path)
    assert "the window did not start" in report
    assert NAME not in report


@pytest.mark.parametrize(("program", "thread"), [(IN_A_THREAD, "lane-books"), (UNCAUGHT, "MainThread")])
def test_a_bug_that_nobody_caught_leaves_a_report_and_no_traceback(tmp_path: Path, program: str, thread: str) -> None:
    done = run(program, tmp_path)
    assert "Traceback" not in done.stderr
    (report,) = reports(tmp_path)
    assert f"thread {thread}" in report
    assert "ValueError" in report
    assert NAME not in report
    assert "collectoffice 0" in report


def test_a_hard_abort_leaves_the_stacks_of_all_threads(tmp_path: Path) -> None:
    assert run(ABORTED, tmp_path).returncode != 0
    (report,) = reports(tmp_path)
    assert "in_a_driver" in report
    assert "Aborted" in report


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    assert run(QUIET, tmp_path).returncode == 0
    assert reports(tmp_path) == []


def test_the_newest_reports_are_kept_and_no_more(tmp_path: Path) -> None:
    handler = CrashReports(tmp_path)
    for _ in range(CRASH_FILES + 7):
        error = ValueError(NAME)
        handler.handle(
            logging.LogRecord("collectoffice.x", logging.CRITICAL, "x", 1, "a bug", (), (ValueError, error, None))
        )
    assert len(list(tmp_path.iterdir())) == CRASH_FILES


def test_a_function_that_calls_itself_for_ever_shows_its_two_ends() -> None:
    def again(depth: int) -> None:
        again(depth + 1)

    with pytest.raises(RecursionError) as met:
        again(0)
    assert len(plain_stack(met.value).splitlines()) <= LONGEST_STACK + 2


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device", "/disk/hong/thu.pdf"), "OSError [ENOSPC]"),
        (KeyError(NAME), "KeyError"),
        (ValueError("0912345678"), "ValueError"),
    ],
)
def test_of_an_exception_s_words_the_system_s_code_alone_is_kept(error: Exception, words: str) -> None:
    assert plain_words(error) == words


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("/disk/hong/collectoffice/collectoffice/ui/jobs.py", "collectoffice/ui/jobs.py"),
        ("/disk/hong/.venv/lib/python3.11/site-packages/click/core.py", "site-packages/click/core.py"),
        ("/usr/lib/python3.11/threading.py", "python3.11/threading.py"),
    ],
)
def test_a_stack_names_no_folder_of_a_person(path: str, short: str) -> None:
    assert short_path(path) == short
