"""This file is the proof that a workbook lies in its folder whole or not at all, and over nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from collectoffice.domain.errors import FileNotWritten
from collectoffice.exchange.new_file import free_path, written_whole


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_path(tmp_path, "a.xlsx").name == "a.xlsx"
    (tmp_path / "a.xlsx").touch()
    (tmp_path / "a_2.xlsx").touch()
    assert free_path(tmp_path, "a.xlsx").name == "a_3.xlsx"


def test_the_draft_becomes_the_file_at_the_end(tmp_path: Path) -> None:
    with written_whole(tmp_path / "a.xlsx") as draft:
        draft.write_bytes(b"whole")
        assert not (tmp_path / "a.xlsx").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
    assert (tmp_path / "a.xlsx").read_bytes() == b"whole"


def write_half(target: Path) -> None:
    with written_whole(target) as draft:
        draft.write_bytes(b"half")
        raise KeyError


def write_while_another_does(target: Path) -> None:
    with written_whole(target) as draft:
        draft.write_bytes(b"ours")
        target.write_bytes(b"theirs")


def test_a_failure_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        write_half(tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_appeared_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_while_another_does(tmp_path / "a.xlsx")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"theirs"]


def test_a_folder_that_is_none_is_a_refusal_with_the_systems_words(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as refused, written_whole(tmp_path / "gone" / "a.xlsx") as draft:
        draft.write_bytes(b"x")
    assert refused.value.facts["detail"]
