"""This file is the test of parts made ahead: none lost, none out of order, and a fault is the asker's."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from collectoffice.db.ahead import MADE_AHEAD, TOO_FEW, ahead


@pytest.mark.parametrize("count", [0, 1, TOO_FEW, TOO_FEW + 1, 50])
def test_every_part_comes_in_its_order(count: int) -> None:
    assert list(ahead(iter(range(count)))) == list(range(count))


def test_few_parts_start_no_thread() -> None:
    makers: set[str] = set()
    list(ahead(_noting(makers, TOO_FEW)))
    assert makers == {threading.current_thread().name}


def test_many_parts_are_made_on_another_thread() -> None:
    makers: set[str] = set()
    list(ahead(_noting(makers, TOO_FEW + 1)))
    assert len(makers) == 2


def test_no_more_than_a_few_parts_wait_to_be_written() -> None:
    made: list[int] = []

    def parts_noted() -> Iterator[int]:
        for number in range(1000):
            made.append(number)
            yield number

    with closing(ahead(parts_noted())) as parts:
        for taken, _part in enumerate(parts, start=1):
            assert len(made) <= taken + MADE_AHEAD + 1
            if taken == 20:
                break
    assert len(made) <= 20 + MADE_AHEAD + 1


def test_a_fault_while_a_part_is_made_reaches_who_writes() -> None:
    def parts() -> Iterator[int]:
        yield from range(10)
        raise LookupError("row 11")

    taken: list[int] = []
    with pytest.raises(LookupError, match="row 11"):
        taken.extend(ahead(parts()))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("rows ahead")]


def _noting(makers: set[str], count: int) -> Iterator[int]:
    for number in range(count):
        makers.add(threading.current_thread().name)
        yield number
