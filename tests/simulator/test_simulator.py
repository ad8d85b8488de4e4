"""This file is the office simulator: everything an office does and suffers, in any order, against a second set of books.

Hypothesis chooses the steps over the real desks and real files. The seed is printed; ``SIMULATOR_SEED=<seed>`` runs it again.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.simulator.at_the_counter import AtTheCounter
from tests.simulator.at_the_desk import AtTheDesk
from tests.simulator.at_the_safe import AtTheSafe
from tests.simulator.mishaps import Mishaps

SEED = 20_261_120
QUICK_STEPS, ALL_STEPS = 500, 10_000
STEPS_A_RUN = 60
KINDS = 20
"""So many kinds of things are done in the quick run, refused ones left out, whatever order chance gives."""
RUNS_AT_ONCE = 3


class Office(AtTheCounter, AtTheDesk, AtTheSafe, Mishaps):
    """An office with all its rules."""


def simulate(wanted: int, first_seed: int, say: Callable[[str], None]) -> dict[str, int]:
    """Runs until so many steps were done, each batch of runs with a seed of its own; returns what was done how often."""
    Office.steps_done, Office.done = 0, {}
    number = first_seed
    while Office.steps_done < wanted:
        say(f"simulator: SIMULATOR_SEED={number}, {Office.steps_done} steps so far")
        how = settings(
            max_examples=RUNS_AT_ONCE,
            stateful_step_count=STEPS_A_RUN,
            deadline=None,
            database=None,
            print_blob=False,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        )
        try:
            run_state_machine_as_test(seed(number)(Office), settings=how)
        except BaseException as found:
            found.add_note(f"SIMULATOR_SEED={number}")
            raise
        number += 1
    say(f"simulator: {Office.steps_done} steps, {Office.done}")
    return Office.done


def test_an_office_in_any_order_of_events_agrees_with_a_second_set_of_books() -> None:
    done = simulate(QUICK_STEPS, int(os.environ.get("SIMULATOR_SEED", SEED)), print)
    assert done.get("pay"), "nothing was ever paid"
    assert len(done) >= KINDS, f"little was ever done: {done}"


@pytest.mark.torture
def test_ten_thousand_steps_that_nobody_has_seen(capfd: pytest.CaptureFixture[str]) -> None:
    def say(line: str) -> None:
        with capfd.disabled():
            sys.stderr.write(f"\n{line}")

    simulate(ALL_STEPS, int(os.environ.get("SIMULATOR_SEED") or secrets.randbelow(10**9)), say)
