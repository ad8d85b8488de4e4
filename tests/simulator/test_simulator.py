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

from tests.faulty_printer import FAULTS
from tests.simulator.at_the_cabinet import AtTheCabinet
from tests.simulator.at_the_desk import AtTheDesk
from tests.simulator.at_the_printer import AtThePrinter
from tests.simulator.at_the_safe import AtTheSafe

SEED = 20_261_120
QUICK_STEPS, ALL_STEPS = 500, 10_000
STEPS_A_RUN = 85
NEVER_LEFT_OUT = frozenset(
    """
    pay undo undo_receipt move bounce refund deposit close close_day workbook bill
    backup restore paper crash disk_full clock confirm_clock jam print encrypt erase
    """.split()
)
"""What is done, and not refused, in the quick run: one in which nobody is ever refunded says nothing of refunds."""
RUNS_AT_ONCE = 3


class Office(AtTheCabinet, AtThePrinter, AtTheDesk, AtTheSafe):
    """An office with all its rules."""

    def ends(self) -> None:
        """Whatever came about, the office is at work once more, with what chance brings too seldom; then all is verified."""
        self.room_again()
        self.head_office_sends_a_bill(1, 70_000, days=3, in_time=10)
        self.a_workbook_with_a_negative_row_comes([1, 2], [30_000, 40_000])
        self.credit_is_refunded("mai", 1, 10_000, "ha", is_any=False)
        self.a_customer_pays_by_cheque("lan", 2, None)
        self.a_cheque_bounces(0, "ha")
        self.a_customer_pays_a_part("mai", 3, 30_000, "change")
        self.a_payment_is_moved(0, 0, 4, "mai", "ha")
        self.a_customer_pays_a_part("lan", 4, 30_000, "change")
        self.a_payment_is_undone(0, "ha", "admin", is_wrong_way=False)
        self.a_paper_is_printed(
            0, FAULTS[self.made % len(FAULTS)], self.made * 100, "a5", is_slip=True, is_looked_at=True
        )
        self.a_paper_is_printed(0, "", 0, "80mm", is_slip=False, is_looked_at=True)
        self.the_program_stops(is_killed=True, torn=self.made % 40, is_meant=True)
        self.a_deposit_is_made("ha", 100_000, "admin")
        self.all_is_as_it_was_reckoned()
        self.evening_comes(0, is_only_night=bool(self.made % 3), days=0, is_next_day=True)
        self.all_is_as_it_was_reckoned()
        self.somebody_who_left_is_erased(1, "admin", is_newcomer=True, is_years_later=True)
        self.all_is_as_it_was_reckoned()
        super().ends()


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
    assert done.keys() >= NEVER_LEFT_OUT, f"never done: {sorted(NEVER_LEFT_OUT - done.keys())}"


@pytest.mark.torture
def test_ten_thousand_steps_that_nobody_has_seen(capfd: pytest.CaptureFixture[str]) -> None:
    def say(line: str) -> None:
        with capfd.disabled():
            sys.stderr.write(f"\n{line}")

    simulate(ALL_STEPS, int(os.environ.get("SIMULATOR_SEED") or secrets.randbelow(10**9)), say)
