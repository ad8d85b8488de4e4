"""This file is the tills of the day at a glance, and where one may still be opened."""

from __future__ import annotations

from collectoffice.services.commands.tills import close_till, count_till
from collectoffice.services.queries.tills_today import CounterToOpen, counters_to_open, tills_today
from tests.builders import Desk


def test_every_till_of_the_day_says_how_far_it_is(desk: Desk) -> None:
    desk.open_till("mai", 1, 200_000)
    desk.open_till("lan", 2)
    count_till(desk.office, desk.who("mai"), 200_000)
    assert [(till.counter, till.state) for till in tills_today(desk.office)] == [(1, "counting"), (2, "open")]
    close_till(desk.office, desk.who("mai"))
    first = tills_today(desk.office)[0]
    assert (first.cashier, first.state, first.since[:10]) == (desk.who("mai").name, "closed", "2026-11-20")


def test_a_counter_is_offered_with_the_float_of_the_till_before_there(desk: Desk) -> None:
    assert counters_to_open(desk.office) == (CounterToOpen(1, None), CounterToOpen(2, None))
    desk.open_till("mai", 1, 200_000)
    assert counters_to_open(desk.office) == (CounterToOpen(2, None),)
    close_till(desk.office, desk.who("mai"), 200_000)
    assert counters_to_open(desk.office) == (CounterToOpen(1, 200_000), CounterToOpen(2, None))


def test_a_day_without_tills_has_none(desk: Desk) -> None:
    assert tills_today(desk.office) == ()
