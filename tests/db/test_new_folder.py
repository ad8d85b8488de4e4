"""This file is the folder of a new office, tested: an office in one step, or as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from collectoffice.db.new_folder import OFFICE_FILE, UNFINISHED, has_office, is_free, made_whole


def test_a_new_folder_and_an_empty_one_are_free_and_one_with_anything_in_it_is_not(tmp_path: Path) -> None:
    assert is_free(tmp_path)
    assert is_free(tmp_path / "none")
    (tmp_path / "holiday.jpg").touch()
    assert not is_free(tmp_path)
    assert not is_free(tmp_path / "holiday.jpg")


def test_what_a_power_cut_left_behind_is_no_office_and_makes_room(tmp_path: Path) -> None:
    (tmp_path / UNFINISHED).mkdir()
    (tmp_path / UNFINISHED / OFFICE_FILE).write_text("half")
    assert is_free(tmp_path)
    assert not has_office(tmp_path)
    with made_whole(tmp_path) as place:
        assert list(place.iterdir()) == []
        (place / OFFICE_FILE).write_text("whole")
    assert [each.name for each in tmp_path.iterdir()] == [OFFICE_FILE]
    assert (tmp_path / OFFICE_FILE).read_text() == "whole"


def test_until_the_last_step_there_is_no_office(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "office"
    with made_whole(folder) as place:
        (place / OFFICE_FILE).touch()
        assert not has_office(folder)
    assert has_office(folder)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_failure_leaves_everything_as_it_was(tmp_path: Path, is_there: bool) -> None:
    folder = tmp_path / "a" / "b"
    if is_there:
        folder.mkdir(parents=True)
    with pytest.raises(ZeroDivisionError):
        _fail_in(folder)
    assert [each.relative_to(tmp_path).as_posix() for each in sorted(tmp_path.rglob("*"))] == (
        ["a", "a/b"] if is_there else []
    )


def _fail_in(folder: Path) -> None:
    with made_whole(folder) as place:
        (place / OFFICE_FILE).touch()
        raise ZeroDivisionError
