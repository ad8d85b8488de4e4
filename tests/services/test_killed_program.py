"""This file is the program killed in the middle of payments, tested: no acknowledged payment is lost, none is taken twice."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from pathlib import Path

from tests.builders import Desk

ROUNDS = 10
ROOT = Path(__file__).parents[2]


def test_a_program_that_is_killed_loses_no_payment_it_acknowledged_and_repeats_none(desk: Desk) -> None:
    customer = desk.code(1)
    desk.bill(1, 500_000_000)
    desk.open_till()
    acknowledged: dict[str, str] = {}
    asked_last: list[str] = []
    chance = random.Random(20_261_120)
    for _ in range(ROUNDS):
        desk.close()
        said = _kill_while_paying(desk, customer, chance.uniform(0.02, 0.25))
        acknowledged |= {words[1]: words[2] for words in said if words[0] == "paid"}
        asked_last = [words[1] for words in said if words[0] == "asks"][-1:]
        desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
        assert desk.faults() == []
        kept = dict(
            desk.connection.execute(
                "SELECT event.uid, 'KH01-' || counter_code || '-26A-' || printf('%06d', number)"
                " FROM receipt JOIN event ON event.id = receipt.event_id"
            ).fetchall()
        )
        assert acknowledged.items() <= kept.items()
        assert set(kept) - set(acknowledged) <= set(asked_last), "at most the one that was under way"
        acknowledged |= kept
    numbers = [number for (number,) in desk.connection.execute("SELECT number FROM receipt ORDER BY id")]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > ROUNDS
    assert desk.quote(1).customer.open_minor == 500_000_000 - 1_000 * len(numbers)
    assert desk.held_minor() == 1_000 * len(numbers)
    again = desk.pay(1, cash=1_000, amount=1_000, request_id=asked_last[0])
    assert again.is_repeated == (asked_last[0] in acknowledged), "asked again, it is paid once"
    assert desk.faults() == []


def _kill_while_paying(desk: Desk, customer: str, after_s: float) -> list[list[str]]:
    """What the child said before it was killed, a little while after its first payment was under way."""
    command = [sys.executable, "-m", "tests.services.paying_child", str(desk.folder), str(desk.state), customer]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        killer = threading.Timer(after_s, child.kill)
        killer.start()
        lines = child.stdout.read().splitlines(keepends=True)
        killer.join()
    return [line.split() for line in lines if line.endswith("\n")]
