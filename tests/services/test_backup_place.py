"""This file is the second place that is pulled out, found again and told of: what the frame and a lost office are shown."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from collectoffice.domain.errors import BackupPlaceGone
from collectoffice.services.commands.make_backup import copy_office, make_backup, note_waiting, set_backup_place
from collectoffice.services.queries.backups import backup_state, books_safety
from collectoffice.services.queries.known_backups import known_backups
from tests.builders import MORNING, Desk


def stick_of(desk: Desk) -> Path:
    """A stick, chosen as the second place."""
    stick = desk.folder.parent / "stick"
    stick.mkdir(exist_ok=True)
    set_backup_place(desk.office, desk.who("ha"), stick)
    return stick


def test_a_stick_that_is_pulled_out_in_the_middle_of_a_copy_is_named_and_the_books_are_whole(desk: Desk) -> None:
    stick = stick_of(desk)

    def pulled(_done: int, _of: int) -> None:
        shutil.rmtree(stick / "collectoffice-KH01", ignore_errors=True)

    with pytest.raises(BackupPlaceGone):
        copy_office(desk.office, pulled)
    assert desk.faults() == []


def test_the_frame_hears_of_a_backup_and_of_one_that_waits(desk: Desk) -> None:
    assert books_safety(desk.office).place is None
    stick = stick_of(desk)
    assert books_safety(desk.office).backed_up_at is None
    make_backup(desk.office, desk.who("ha"))
    safety = books_safety(desk.office)
    assert (safety.place, safety.backed_up_at, safety.waits_since) == (stick, MORNING, None)
    desk.clock.pass_by(minutes=5)
    note_waiting(desk.office, BackupPlaceGone(place=str(stick)))
    desk.clock.pass_by(minutes=5)
    note_waiting(desk.office, BackupPlaceGone(place=str(stick)))
    assert books_safety(desk.office).waits_since == MORNING + timedelta(minutes=5), "since the first time"
    make_backup(desk.office, desk.who("ha"))
    assert books_safety(desk.office).waits_since is None


def test_a_backup_is_late_after_the_days_that_the_office_set(desk: Desk) -> None:
    stick_of(desk)
    make_backup(desk.office, desk.who("ha"))
    desk.clock.pass_by(days=3)
    assert not backup_state(desk.office).is_late, "a weekend is no delay"
    desk.clock.pass_by(minutes=1)
    assert backup_state(desk.office).is_late


def test_a_lost_office_finds_the_backups_of_the_places_that_its_machine_remembers(desk: Desk) -> None:
    assert known_backups(desk.state / "none").backups == ()
    stick = stick_of(desk)
    first = make_backup(desk.office, desk.who("ha"))
    desk.clock.pass_by(days=1)
    second = make_backup(desk.office, desk.who("ha"))
    found = known_backups(desk.state)
    assert [one.path for one in found.backups] == [second.path, first.path]
    assert found.proposed == found.backups[0]
    assert found.unreachable == ()
    stick.rename(stick.with_name("unplugged"))
    assert known_backups(desk.state).unreachable == (stick,)


def test_where_backups_of_two_offices_lie_none_is_proposed(desk: Desk) -> None:
    stick = stick_of(desk)
    made = make_backup(desk.office, desk.who("ha"))
    other = stick / "collectoffice-KH02"
    other.mkdir()
    shutil.copy(made.path, other / made.path.name.replace("KH01", "KH02"))
    found = known_backups(desk.state)
    assert {one.office for one in found.backups} == {"KH01", "KH02"}
    assert found.proposed is None
