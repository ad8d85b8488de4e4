"""This file is the program killed at random moments, tested: in whatever it was doing, with readers beside it.

Nothing acknowledged is missing, no number is skipped or used twice, the file verifies, and a request that was under way is
answered once when it is made again. A kill cannot show a missing sync; that is what ``test_power_cut.py`` is for.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random, SystemRandom
from typing import cast

import pytest

from collectoffice.domain.errors import Refusal
from tests.builders import Desk, make_desk
from tests.power.encrypted import make_encrypted_desk
from tests.power.images import faults_of
from tests.power.told import sums

ROOT = Path(__file__).parents[2]
FEW, MANY, OFFICES = 10, 50, 4
SHORTEST_S, LONGEST_S = 0.01, 0.35
Line = dict[str, object]


@contextmanager
def program(module: str, place: Path) -> Iterator[subprocess.Popen[str]]:
    """A program of this folder over an office, for as long as it is needed."""
    command = [sys.executable, "-m", f"tests.power.{module}", str(place)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, bufsize=1
    ) as started:
        try:
            yield started
        finally:
            assert started.stdin is not None
            started.stdin.close()


def lines_until(started: subprocess.Popen[str], last: str) -> list[Line]:
    """What a program says, to the line with this word; a line that the kill cut off counts as not said."""
    assert started.stdout is not None
    said: list[Line] = []
    while last not in (said[-1] if said else {}):
        line = started.stdout.readline()
        assert line, f"the program ended: {said[-3:]}"
        said += read(line)
    return said


def read(line: str) -> list[Line]:
    """A line, or two where a kill glued one to the next."""
    whole = line[max(line.rfind('{"ended"'), 0) :] if '{"ended"' in line else line
    return [json.loads(whole)]


def kill_while_working(cashier: subprocess.Popen[str], number: int, after_s: float) -> list[Line]:
    """What was said before the kill, a little after the office was open."""
    assert cashier.stdin is not None
    cashier.stdin.write(f"{number}\n")
    said = lines_until(cashier, "works")
    time.sleep(after_s)
    os.kill(int(str(said[-1]["works"])), signal.SIGKILL)
    return said + lines_until(cashier, "ended")


def kill_often(desk: Desk, kills: int, seed: int) -> tuple[int, int]:
    """Kills so often, and looks at the books after each; returns how many acts were told and how often readers looked."""
    chance, told = Random(seed), list[Line]()
    place = desk.folder.parent
    desk.close()
    with program("cashier", place) as cashier, program("onlooker", place) as onlooker:
        lines_until(onlooker, "looks")
        for number in range(kills):
            said = kill_while_working(cashier, number, chance.uniform(SHORTEST_S, LONGEST_S))
            told += [line for line in said if "event_id" in line]
            desk.office = desk.shelf.write(desk.folder, "after a kill", desk.clock, desk.printer)
            assert faults_of(desk.office, told) == [], (seed, number, said[-3:])
            told += ask_again(desk, said)
            assert faults_of(desk.office, told) == [], (seed, number, "asked again")
            desk.close()
        assert onlooker.stdin is not None
        onlooker.stdin.close()
        (looked,) = lines_until(onlooker, "looks")
    assert looked["faults"] == []
    assert looked["refused"] == 0, "reading works at any time"
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    return len(told), int(str(looked["looks"]))


def ask_again(desk: Desk, said: list[Line]) -> list[Line]:
    """Makes the last request again: it is paid once, whether it was written before the kill or not."""
    asked = [line for line in said if "asks" in line][-1:]
    answered = {line["request"] for line in said if "request" in line}
    told: list[Line] = []
    for line in asked:
        request, amount = str(line["asks"]), int(str(line["amount_minor"]))
        before = times_written(desk, request)
        assert before == 1 or request not in answered
        with suppress(Refusal):
            customers = [int(str(customer)) for customer in cast("list[int]", line["customers"])]
            paid = desk.pay(*customers, cash=amount, amount=amount, rest="credit", request_id=request)
            assert paid.is_repeated == (before == 1)
            told.append({"receipts": sums([paid])})
        assert times_written(desk, request) == (1 if told else before)
    return told


def times_written(desk: Desk, request: str) -> int:
    return int(desk.connection.execute("SELECT count(*) FROM event WHERE uid = ?", (request,)).fetchone()[0])


def test_a_program_killed_at_any_moment_has_lost_nothing_and_repeats_nothing(desk: Desk) -> None:
    acts, looks = kill_often(desk, FEW, seed=1)
    assert acts > FEW
    assert looks > FEW


@pytest.mark.torture
@pytest.mark.parametrize("make", [make_desk, make_encrypted_desk])
@pytest.mark.parametrize("office", range(OFFICES))
def test_two_hundred_kills_of_a_plain_and_of_an_encrypted_office_lose_nothing(
    tmp_path: Path, office: int, make: Callable[[Path], Desk]
) -> None:
    desk, seed = make(tmp_path), SystemRandom().randrange(10**6)
    acts, looks = kill_often(desk, MANY, seed)
    desk.close()
    print(f"{make.__name__} {office}, seed {seed}: {MANY} kills, {acts} acts told, {looks} looks beside them")  # noqa: T201 - the seed, and the figures
    assert acts > MANY
