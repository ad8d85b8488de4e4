"""This file is tills, counters and the receipts' series, tested: business dates, two cashiers, the turn of the year."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import (
    AmountNotPositive,
    CounterCodeOutOfRange,
    CounterTaken,
    NoOpenTill,
    NotAllowed,
    TillAlreadyOpen,
    UnknownCounter,
)
from collectoffice.services.commands.people import add_counter
from collectoffice.services.queries.till_summary import free_counters, open_tills, till_summary
from tests.builders import Desk


def business_dates(desk: Desk) -> list[str]:
    return [day for (day,) in desk.connection.execute("SELECT business_date FROM event ORDER BY id")]


def test_a_till_keeps_its_business_date_past_midnight(desk: Desk) -> None:
    desk.bill(1, 100_000, "2026-11-16")
    desk.clock.on("2026-11-20", 22)
    assert desk.open_till().business_date == date(2026, 11, 20)
    desk.clock.on("2026-11-21", 0, 30)
    taken = desk.pay(1, amount=50_000, cash=50_000)
    assert desk.connection.execute("SELECT paid_on FROM payment").fetchone() == ("2026-11-20",)
    at, day = desk.connection.execute("SELECT at, business_date FROM event WHERE uid = ?", (taken.event,)).fetchone()
    assert (at, day) == ("2026-11-21T00:30:00+07:00", "2026-11-20")
    assert desk.quote(1).on == date(2026, 11, 20)


def test_a_business_date_is_never_before_the_last_one(desk: Desk) -> None:
    desk.clock.on("2026-11-20")
    desk.open_till()
    desk.close_till(0)
    desk.clock.on("2026-11-17")
    assert desk.open_till().business_date == date(2026, 11, 20)
    desk.bill(1)
    assert business_dates(desk) == sorted(business_dates(desk))


def test_the_late_fee_runs_to_the_tills_business_date_not_the_clocks(desk: Desk) -> None:
    desk.bill(1, 10_000_000, "2026-11-02", due=date(2026, 11, 10))
    desk.clock.on("2026-11-20", 23)
    desk.open_till()
    desk.clock.on("2026-11-21", 1)
    assert desk.quote(1).bills[0].days_late == 10
    assert desk.pay(1).total_minor == 10_000_000 + 27_397


def test_without_an_open_till_a_quote_is_for_the_clocks_day(desk: Desk) -> None:
    desk.bill(1)
    desk.clock.on("2026-12-24")
    assert desk.quote(1).on == date(2026, 12, 24)


def test_two_cashiers_at_two_counters_have_a_series_each(desk: Desk) -> None:
    desk.take_in(desk.reading([desk.bill_row(customer) for customer in range(1, 7)]))
    desk.open_till("mai", 1)
    desk.open_till("lan", 2)
    numbers = [
        desk.pay(customer, user=user).receipts[0]
        for customer, user in zip(range(1, 7), ["mai", "lan", "lan", "mai", "lan", "mai"], strict=True)
    ]
    assert numbers == [
        "KH01-1-26A-000001",
        "KH01-2-26A-000001",
        "KH01-2-26A-000002",
        "KH01-1-26A-000002",
        "KH01-2-26A-000003",
        "KH01-1-26A-000003",
    ]
    assert desk.held_minor("mai") == desk.held_minor("lan") > 0
    assert desk.faults() == []


def test_a_series_goes_on_with_the_next_cashier_at_the_counter(desk: Desk) -> None:
    desk.bill(1)
    desk.bill(2)
    desk.open_till("mai", 1)
    desk.pay(1)
    desk.close_till(desk.held_minor())
    desk.open_till("lan", 1)
    assert desk.pay(2, user="lan").receipts == ("KH01-1-26A-000002",)


def test_a_new_year_of_the_business_date_begins_a_new_series(desk: Desk) -> None:
    for customer in range(1, 5):
        desk.bill(customer)
    desk.clock.on("2026-12-31", 22)
    desk.open_till()
    desk.pay(1)
    desk.clock.on("2027-01-01", 1)
    assert desk.pay(2).receipts == ("KH01-1-26A-000002",), "the till's day is still the old year"
    desk.close_till(desk.held_minor())
    desk.open_till()
    assert desk.pay(3).receipts == ("KH01-1-27A-000001",)
    assert desk.pay(4).receipts == ("KH01-1-27A-000002",)
    assert desk.faults() == []


def test_a_counter_has_one_till_and_a_cashier_too(desk: Desk) -> None:
    desk.open_till("mai", 1)
    for user, counter in (("lan", 1), ("mai", 2), ("mai", 1)):
        with pytest.raises(TillAlreadyOpen) as refused:
            desk.open_till(user, counter)
        assert refused.value.facts["name"] == "Lê Thị Mai"
        assert refused.value.facts["counter"] == 1
    desk.open_till("lan", 2)
    assert free_counters(desk.office) == ()
    assert [till.counter for till in open_tills(desk.office)] == [2, 1]


def test_refused_openings_and_closings_write_nothing(desk: Desk) -> None:
    before = desk.dump()
    with pytest.raises(UnknownCounter):
        desk.open_till(counter=9)
    with pytest.raises(AmountNotPositive):
        desk.open_till(float_minor=-1)
    for user in ("admin", "ha"):
        with pytest.raises(NotAllowed):
            desk.open_till(user)
        with pytest.raises(NotAllowed):
            desk.close_till(0, user)
    with pytest.raises(NoOpenTill):
        desk.close_till(0)
    assert desk.dump() == before
    desk.open_till()
    with pytest.raises(AmountNotPositive):
        desk.close_till(-1)


@pytest.mark.parametrize(("counted", "difference"), [(100_000, 0), (100_500, 500), (0, -100_000)])
def test_a_count_is_kept_beside_what_was_expected(desk: Desk, counted: int, difference: int) -> None:
    opened = desk.open_till(float_minor=100_000)
    closed = desk.close_till(counted)
    assert (closed.till, closed.expected_minor, closed.counted_minor, closed.difference_minor) == (
        opened.till,
        100_000,
        counted,
        difference,
    )
    assert till_summary(desk.office, desk.who("mai")) is None
    assert desk.faults() == []


def test_counters_are_1_to_99_and_each_once(desk: Desk) -> None:
    admin = desk.who("admin")
    for code in (0, 100, -1):
        with pytest.raises(CounterCodeOutOfRange):
            add_counter(desk.office, admin, code)
    with pytest.raises(CounterTaken):
        add_counter(desk.office, admin, 2)
    with pytest.raises(NotAllowed):
        add_counter(desk.office, desk.who("mai"), 3)
    assert add_counter(desk.office, admin, 99) == 99
    desk.bill(1)
    desk.open_till(counter=99)
    assert desk.pay(1).receipts == ("KH01-99-26A-000001",)
