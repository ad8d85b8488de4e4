"""This file is the proof that a breaking, hanging or cancelled child costs the program nothing but one sentence."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from collectoffice.domain.errors import Cancelled, WorkbookUnreadable
from collectoffice.exchange import reader
from collectoffice.exchange.reader import READER_FLAG, OddRow, ReaderChild, child_command
from tests.exchange.sheets import bill, save


def never() -> bool:
    return False


def instead(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Another program in the child's place."""
    monkeypatch.setattr(reader, "child_command", lambda _path: [sys.executable, "-c", program])


def why_it_was_refused(path: Path, seconds: float = 30.0) -> object:
    with ReaderChild(path, never, seconds) as child, pytest.raises(WorkbookUnreadable) as refused:
        first_rows(child)
    return refused.value.facts["why"]


def first_rows(child: ReaderChild) -> None:
    child.ask_head("Sheet1", 5, [])
    child.head("Sheet1")


def test_the_first_rows_arrive_with_their_places(tmp_path: Path) -> None:
    path = save(tmp_path / "a.xlsx", [], header=["", "", "x"], above=[[], []], below=[[None, None, None, 5]])
    with ReaderChild(path, never) as child:
        child.ask_head("Sheet1", 40, [])
        head = child.head("Sheet1")
    assert [list(row) for row in head.rows[2:]] == [["", "", "x", ""], ["", "", "", 5.0]]
    assert head.height == 4


def test_rows_without_a_key_come_apart_with_all_their_cells(tmp_path: Path) -> None:
    rows = [["a", "k1"], ["only words"], [], ["b", "k2"]]
    path = save(tmp_path / "a.xlsx", rows, header=["name", "code"])
    with ReaderChild(path, never) as child:
        answers = list(child.rows("Sheet1", first=2, columns=[1], keys=[1]))
    (odd,) = [answer for answer in answers if isinstance(answer, OddRow)]
    assert (odd.number, odd.cells) == (3, ["only words", ""])
    (chunk,) = [answer for answer in answers if not isinstance(answer, OddRow)]
    assert chunk.numbers == [2, 5]


def test_an_aborting_child_is_a_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import os; os.abort()")
    assert why_it_was_refused(save(tmp_path / "a.xlsx", [bill(1)])) == "crashed"


def test_a_child_that_talks_nonsense_is_a_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "print('hello')")
    assert why_it_was_refused(save(tmp_path / "a.xlsx", [bill(1)])) == "crashed"


def test_a_child_that_hangs_is_killed_when_its_time_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import time; time.sleep(600)")
    started = time.monotonic()
    assert why_it_was_refused(save(tmp_path / "a.xlsx", [bill(1)]), seconds=0.3) == "too_long"
    assert time.monotonic() - started < 10


def test_a_child_that_floods_is_killed_on_leaving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import sys\nwhile True: sys.stdout.buffer.write(b'\\0\\0\\0\\1c' * 9999)")
    path = save(tmp_path / "a.xlsx", [bill(1)])
    with ReaderChild(path, never) as child:
        time.sleep(0.2)
        process = child._process
    assert process.poll() is not None


def test_cancelling_kills_the_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, "import time; time.sleep(600)")
    path = save(tmp_path / "a.xlsx", [bill(1)])
    with ReaderChild(path, lambda: True) as child, pytest.raises(Cancelled):
        child.head("Sheet1")
    assert child._process.poll() is not None


def test_a_child_that_grows_beyond_its_limit_breaks_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        return
    instead(
        monkeypatch,
        "import sys\nfrom collectoffice.exchange import reader_child as child\n"
        "child.limit_this_process()\n"
        "try: grown = bytearray(child.MEMORY_LIMIT_BYTES)\n"
        "except MemoryError: child.write_frame(sys.stdout.buffer, child.BROKEN + b'too_large')",
    )
    assert why_it_was_refused(save(tmp_path / "a.xlsx", [bill(1)])) == "too_large"


def test_the_child_is_light_and_starts_at_once() -> None:
    program = "import sys, collectoffice.exchange.reader_child; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    heavy = {"openpyxl", "PySide6", "sqlite_utils", "sqlcipher3", "reportlab", "click", "collectoffice.app"}
    assert heavy.isdisjoint(done.stdout.split())


def test_a_frozen_program_starts_itself_with_a_flag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(Path("a.xlsx")) == [sys.executable, READER_FLAG, "a.xlsx"]
