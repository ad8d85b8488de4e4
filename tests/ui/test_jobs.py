"""This file is the promise of the lane: one thread, in order, results in the window's thread, nothing swallowed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from collectoffice.db.driver import connect_to_read
from collectoffice.domain.errors import Cancelled, NoOpenTill, OfficeFileDamaged, Refusal
from collectoffice.ui.jobs import Job, Jobs


class Office:
    def __init__(self) -> None:
        self.opened_on = threading.get_ident()
        self.closed_on = 0
        self.entries: list[str] = []

    def close(self) -> None:
        self.closed_on = threading.get_ident()


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[tuple[Jobs[Office], list[Office]]]:
    opened: list[Office] = []

    def open_office() -> Office:
        opened.append(Office())
        return opened[0]

    jobs: Jobs[Office] = Jobs(open_office, Office.close)
    yield jobs, opened
    jobs.close()


def test_work_runs_in_order_on_one_thread_and_answers_in_the_windows(
    lane: tuple[Jobs[Office], list[Office]], qtbot: QtBot
) -> None:
    jobs, opened = lane
    answers: list[tuple[int, int, int]] = []

    def work(number: int, _office: Office) -> tuple[int, int]:
        return number, threading.get_ident()

    for number in range(20):
        jobs.run(partial(work, number), lambda answer: answers.append((*answer, threading.get_ident())))
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert [number for number, _, _ in answers] == list(range(20))
    assert {thread for _, thread, _ in answers} == {opened[0].opened_on}
    assert {thread for _, _, thread in answers} == {threading.get_ident()}
    assert opened[0].opened_on != threading.get_ident()


def test_the_office_is_closed_on_the_thread_that_opened_it_after_the_work_given(
    lane: tuple[Jobs[Office], list[Office]], qtbot: QtBot
) -> None:
    jobs, opened = lane

    def write(name: str, office: Office) -> None:
        office.entries.append(name)

    for name in "abc":
        jobs.run(partial(write, name))
    jobs.close()
    assert opened[0].entries == ["a", "b", "c"]
    assert opened[0].closed_on == opened[0].opened_on


def test_a_refusal_and_a_bug_go_their_own_ways_and_the_lane_lives_on(
    lane: tuple[Jobs[Office], list[Office]], qtbot: QtBot
) -> None:
    jobs, _ = lane
    refused: list[Refusal] = []
    failed: list[BaseException] = []
    done: list[int] = []
    jobs.failed.connect(failed.append)

    def refuse(_office: Office) -> None:
        raise NoOpenTill(user="gam")

    jobs.run(refuse, refused=refused.append)
    jobs.run(lambda _office: 1 // 0)
    jobs.run(lambda _office: 7, done.append)
    qtbot.waitUntil(lambda: done == [7])
    assert refused[0].facts == {"user": "gam"}
    assert isinstance(failed[0], ZeroDivisionError)
    assert not jobs.is_busy


def test_a_damaged_page_is_a_refusal_wherever_it_is_met_and_no_bug(
    lane: tuple[Jobs[Office], list[Office]], qtbot: QtBot, tmp_path: Path
) -> None:
    jobs, _opened = lane
    refused: list[Refusal] = []
    jobs.refused.connect(refused.append)
    damaged = tmp_path / "office.db"
    damaged.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 16)

    def work(_office: Office) -> None:
        connect_to_read(damaged, None).execute("SELECT count(*) FROM sqlite_master")

    with qtbot.assertNotEmitted(jobs.failed):
        jobs.run(work)
        qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], OfficeFileDamaged)


def test_long_work_tells_how_far_it_is_and_stops_when_asked(
    lane: tuple[Jobs[Office], list[Office]], qtbot: QtBot
) -> None:
    jobs, opened = lane
    steps: list[int] = []
    refused: list[Refusal] = []
    going = threading.Event()

    def work(office: Office, job: Job) -> None:
        for at in range(1_000_000):
            job.step(at, 1_000_000)
            going.wait(0.001)
        office.entries.append("taken")

    job = jobs.run_long(work, refused=refused.append, progress=lambda done, _of: steps.append(done))
    qtbot.waitUntil(lambda: len(steps) > 3)
    job.cancel()
    going.set()
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], Cancelled)
    assert opened[0].entries == []


def test_an_office_that_cannot_be_opened_is_a_refusal_each_time(qtbot: QtBot) -> None:
    tries: list[int] = []

    def open_office() -> Office:
        tries.append(1)
        raise NoOpenTill

    jobs: Jobs[Office] = Jobs(open_office, Office.close)
    refused: list[Refusal] = []
    jobs.refused.connect(refused.append)
    jobs.run(lambda _office: None)
    jobs.run(lambda _office: None)
    qtbot.waitUntil(lambda: len(refused) == 2)
    jobs.close()
    assert len(tries) == 2
