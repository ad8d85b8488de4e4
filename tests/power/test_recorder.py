"""This file is the recorder, tested: what it writes down, played to its end, is the folder as the program left it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.power.images import left_by, lying_in
from tests.power.record import Create, Rename, Sync, SyncFolder, Told, Unlink, Write
from tests.power.recorder import NotRecordable, record

pytestmark = pytest.mark.usefixtures("_can_watch")
SAMPLE = "tests.power.sample_program"


def test_the_steps_of_threads_and_of_child_processes_are_in_the_record_in_their_order(tmp_path: Path) -> None:
    folder = tmp_path / "written"
    folder.mkdir()
    seen = record([SAMPLE, folder, "everything"], folder, tmp_path / "record")
    assert left_by(seen) == lying_in(folder)
    assert {type(step) for step in seen.steps} >= {Write, Create, Sync, SyncFolder, Rename, Unlink, Told}
    lines = [step.line for step in seen.steps if isinstance(step, Told)]
    assert lines == ["begun", "ended"]
    assert isinstance(seen.steps[0], Told)
    assert isinstance(seen.steps[-1], Told)
    written = b"".join(step.data for step in seen.steps if isinstance(step, Write))
    assert b"by a thread" in written
    assert b"by a child" in written


@pytest.mark.parametrize("way", ["mapped", "copied"])
def test_what_the_recorder_cannot_follow_it_refuses(tmp_path: Path, way: str) -> None:
    folder = tmp_path / "written"
    folder.mkdir()
    with pytest.raises(NotRecordable, match="mmap" if way == "mapped" else "copy_file_range"):
        record([SAMPLE, folder, way], folder, tmp_path / "record")


def test_a_program_that_fails_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(NotRecordable, match="no such way"):
        record([SAMPLE, tmp_path, "sideways"], tmp_path, tmp_path / "record")
    with pytest.raises(NotRecordable, match="fell over"):
        record([SAMPLE, tmp_path, "falls over"], tmp_path, tmp_path / "record")
