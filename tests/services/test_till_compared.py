"""This file is what a till says between its count and its close: nothing before the count, everything after it."""

from __future__ import annotations

import pytest

from collectoffice.domain.errors import NoOpenTill, NotAllowed, TillNotClosed, TillNotCounted
from collectoffice.services.commands.tills import close_till, count_till
from collectoffice.services.queries.till_compared import till_compared
from collectoffice.services.queries.till_hints import till_hints
from collectoffice.services.queries.till_reading import reading_of
from tests.builders import Desk


@pytest.fixture
def till(desk: Desk) -> Desk:
    desk.bill(1, 342_180)
    desk.open_till(float_minor=500_000)
    return desk


def test_before_the_count_nobody_is_told_what_the_drawer_should_hold(till: Desk) -> None:
    with pytest.raises(TillNotCounted):
        till_compared(till.office, till.who("mai"))
    with pytest.raises(TillNotClosed):
        till_hints(till.office, 1)


def test_the_last_count_stands_beside_the_books_and_every_count_is_kept(till: Desk) -> None:
    count_till(till.office, till.who("mai"), pieces={100_000: 4})
    count_till(till.office, till.who("mai"), pieces={500_000: 1})
    compared = till_compared(till.office, till.who("mai"))
    assert (compared.counted_minor, dict(compared.pieces)) == (500_000, {500_000: 1})
    assert compared.reading.counts == (400_000, 500_000)
    assert compared.reading.expected_minor == 500_000
    assert (compared.hints, compared.missed) == ((), ())


def test_the_hints_before_the_close_are_those_after_it(till: Desk) -> None:
    taken = till.pay(1, cash=350_000)
    mai = till.who("mai")
    held = reading_of(till.office, 1).expected_minor
    count_till(till.office, mai, held - taken.change_minor)
    before = till_compared(till.office, mai)
    assert before.hints
    assert set(before.missed).isdisjoint({hint.kind for hint in before.hints})
    close_till(till.office, mai)
    assert till_hints(till.office, 1) == before.hints


def test_only_the_cashier_of_a_till_that_is_not_closed_compares(till: Desk) -> None:
    with pytest.raises(NotAllowed):
        till_compared(till.office, till.who("ha"))
    with pytest.raises(NoOpenTill):
        till_compared(till.office, till.who("lan"))
