"""This file is the reserve, tested: set aside where there is room, given up for closing alone, remembered by who starts anew.

How a whole day is closed on a full disk stands in ``tests/power/test_full_disk.py``.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from collectoffice.db import reserve
from collectoffice.db.reserve import FILE_NAME, MIB, Reserve
from collectoffice.domain.errors import DiskFull


class Usage(NamedTuple):
    total: int
    used: int
    free: int


class Gauge:
    """What the system says of a disk."""

    def __init__(self) -> None:
        self.total, self.free = 100_000 * MIB, 1_000 * MIB

    def __call__(self, _folder: Path) -> Usage:
        return Usage(self.total, self.total - self.free, self.free)


@pytest.fixture
def gauge(monkeypatch: pytest.MonkeyPatch) -> Gauge:
    """A disk of any size."""
    said = Gauge()
    monkeypatch.setattr(shutil, "disk_usage", said)
    monkeypatch.setattr(reserve, "RESERVE_BYTES", 8 * MIB)
    return said


def size(folder: Path) -> int:
    return (folder / FILE_NAME).stat().st_size


def test_room_is_set_aside_and_takes_what_it_says(tmp_path: Path, gauge: Gauge) -> None:
    assert Reserve(tmp_path).keep()
    assert size(tmp_path) == 8 * MIB
    assert (tmp_path / FILE_NAME).stat().st_blocks * 512 >= 8 * MIB


def test_where_less_than_twice_as_much_is_free_nothing_is_set_aside_and_money_is_taken_all_the_same(
    tmp_path: Path, gauge: Gauge
) -> None:
    gauge.free = 16 * MIB - 1
    kept = Reserve(tmp_path)
    assert not kept.keep()
    assert not (tmp_path / FILE_NAME).exists()
    kept.make_way("payment")


def test_a_small_disk_gives_an_eighth(tmp_path: Path, gauge: Gauge) -> None:
    gauge.total, gauge.free = 3 * MIB, 2 * MIB
    assert Reserve(tmp_path).keep()
    assert size(tmp_path) == 3 * MIB // 8


@pytest.mark.parametrize("kind", sorted(reserve.CLOSING))
def test_an_act_that_closes_the_day_gives_the_reserve_up_where_little_is_left(
    tmp_path: Path, gauge: Gauge, kind: str
) -> None:
    kept = Reserve(tmp_path)
    kept.keep()
    kept.make_way(kind)
    assert size(tmp_path) == 8 * MIB, "there is room"
    gauge.free = 4 * MIB - 1
    kept.make_way("payment")
    assert size(tmp_path) == 8 * MIB, "money gives nothing up"
    kept.make_way(kind)
    assert size(tmp_path) == 0


def test_what_was_given_up_is_refused_to_payments_also_after_a_new_start_until_it_is_set_aside_again(
    tmp_path: Path, gauge: Gauge
) -> None:
    Reserve(tmp_path).keep()
    gauge.free = 0
    Reserve(tmp_path).make_way("till_closed")
    gauge.free = 8 * MIB
    started_anew = Reserve(tmp_path)
    started_anew.give_up_if_needed()
    assert not started_anew.keep()
    with pytest.raises(DiskFull):
        started_anew.make_way("payment")
    started_anew.make_way("day_signed")
    gauge.free = 16 * MIB
    started_anew.make_way("payment")
    assert size(tmp_path) == 8 * MIB


def test_a_system_that_refused_room_is_believed_whatever_it_says_is_free(tmp_path: Path, gauge: Gauge) -> None:
    kept = Reserve(tmp_path)
    kept.keep()
    kept.has_been_full()
    kept.make_way("till_closed")
    assert not kept.is_kept


def test_something_large_is_refused_with_what_it_needs_and_what_there_is(tmp_path: Path, gauge: Gauge) -> None:
    gauge.free = 100 * MIB
    kept = Reserve(tmp_path)
    kept.require(96 * MIB)
    with pytest.raises(DiskFull) as refused:
        kept.require(96 * MIB + 1)
    assert refused.value.facts == {"needed_mb": 97, "free_mb": 100}


def test_a_folder_that_cannot_be_written_keeps_nobody_from_work(tmp_path: Path, gauge: Gauge) -> None:
    (tmp_path / FILE_NAME / "in the way").mkdir(parents=True)
    kept = Reserve(tmp_path / FILE_NAME / "in the way")
    (tmp_path / FILE_NAME / "in the way").rmdir()
    assert not kept.keep()
