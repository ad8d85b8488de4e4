"""This file is the keeping of names on the disk, tested; what a power cut leaves of them stands in ``tests/power``."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from collectoffice.db.on_disk import keep_names, make_folder_safely, replace_safely


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what is flushed, in order."""
    names: list[str] = []
    fsync = os.fsync

    def listen(handle: int) -> None:
        names.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", listen)
    return names


def test_every_folder_on_the_way_down_is_flushed_in_the_one_above(tmp_path: Path, flushed: list[str]) -> None:
    make_folder_safely(tmp_path / "a" / "b")
    assert flushed == [tmp_path.name, "a"]
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700
    make_folder_safely(tmp_path / "a" / "b")
    assert flushed == [tmp_path.name, "a"]


def test_a_file_is_flushed_before_it_takes_the_place_of_another_and_its_name_after(
    tmp_path: Path, flushed: list[str]
) -> None:
    (tmp_path / "kept").write_bytes(b"old")
    replace_safely(tmp_path / "fresh", tmp_path / "kept", b"new")
    assert flushed == ["fresh", tmp_path.name]
    assert (tmp_path / "kept").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o600
    assert not (tmp_path / "fresh").exists()


def test_a_folder_that_is_not_there_has_no_names_to_keep(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        keep_names(tmp_path / "nowhere")
