"""This file is the lock of an office, tested: one process writes, a second one is told who does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from collectoffice.db.lock import OfficeLock
from collectoffice.domain.errors import DiskFailed, OfficeInUse
from tests.builders import Desk

_HOLDER = """
import sys, time
from pathlib import Path
from collectoffice.db.lock import OfficeLock
lock = OfficeLock(Path(sys.argv[1]))
lock.take("window", "2026-11-20T08:00:00+07:00")
print("held", flush=True)
time.sleep(60)
"""


def _hold(folder: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(folder)], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_a_second_writer_is_told_who_holds_the_office(tmp_path: Path) -> None:
    with _hold(tmp_path) as holder:
        with pytest.raises(OfficeInUse) as refused:
            OfficeLock(tmp_path).take("pay", "2026-11-20T09:00:00+07:00")
        assert refused.value.facts["held_by"] == "window"
        assert refused.value.facts["since"] == "2026-11-20T08:00:00+07:00"
        assert refused.value.facts["pid"] == holder.pid
        assert refused.value.facts["host"]
        holder.kill()


def test_a_killed_writer_holds_nothing_and_its_name_is_overwritten(tmp_path: Path) -> None:
    with _hold(tmp_path) as holder:
        holder.kill()
    lock = OfficeLock(tmp_path)
    lock.take("pay", "2026-11-20T09:00:00+07:00")
    assert json.loads((tmp_path / "office.holder").read_text("utf-8"))["pid"] == os.getpid()
    lock.release()
    assert not (tmp_path / "office.holder").exists()


def test_two_openings_in_one_process_are_two_writers(desk: Desk) -> None:
    with pytest.raises(OfficeInUse) as refused:
        desk.shelf.write(desk.folder, "pay")
    assert refused.value.facts["held_by"] == "test"
    desk.bill(1)
    assert desk.faults() == []


def test_who_reads_works_beside_the_writer_and_sees_what_was_committed(desk: Desk) -> None:
    reading = desk.shelf.read(desk.folder, desk.clock)
    beside = Desk(desk.folder, desk.state, "VN", desk.clock, desk.printer, reading)
    desk.bill(1)
    assert beside.quote(1).total_minor == desk.quote(1).total_minor > 0
    desk.open_till()
    desk.pay(1)
    assert beside.quote(1).total_minor == 0
    assert beside.faults() == []
    beside.close()


def test_a_holder_that_cannot_be_read_still_holds(tmp_path: Path) -> None:
    first = OfficeLock(tmp_path)
    first.take("window", "now")
    (tmp_path / "office.holder").write_text("{")
    with pytest.raises(OfficeInUse) as refused:
        OfficeLock(tmp_path).take("pay", "now")
    assert refused.value.facts["held_by"] == "?"
    first.release()


def test_releasing_what_was_never_taken_takes_nothing_from_the_holder(tmp_path: Path) -> None:
    first = OfficeLock(tmp_path)
    first.take("window", "now")
    OfficeLock(tmp_path).release()
    with pytest.raises(OfficeInUse):
        OfficeLock(tmp_path).take("pay", "now")
    first.release()


def test_a_folder_that_takes_no_lock_is_a_disk_that_fails_and_no_bug(tmp_path: Path) -> None:
    (tmp_path / "office.lock").mkdir()
    with pytest.raises(DiskFailed):
        OfficeLock(tmp_path).take("pay", "2026-11-20T09:00:00+07:00")
