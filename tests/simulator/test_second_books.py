"""This file is tests of the simulator itself: what it would not notice it could not promise, and sums worked out on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from collectoffice.domain.errors import NothingToPay
from collectoffice.services.commands.print_receipt import print_receipt
from collectoffice.services.commands.watch_doubts import watch_clock
from tests.simulator import whole
from tests.simulator.rules_of_money import COUNTRIES, Asked, due_day, rounded, spread, whole_fee
from tests.simulator.second_clock import Watch
from tests.simulator.test_simulator import Office


@pytest.fixture
def office() -> Iterator[Office]:
    """A Vietnamese office of the simulator with two open tills and one payment."""
    Office.done = {}
    made = Office()
    made.opens(country="VN", rounding=("none", 1_000), is_one_person=False)
    made.a_customer_pays_all_in_cash(asked=("mai", 1, 0))
    made.all_is_as_it_was_reckoned()
    yield made
    made.desk.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE till_now SET cash_minor = cash_minor + 1",
        "UPDATE customer_now SET credit_minor = credit_minor + 1",
        "UPDATE bill_now SET open_minor = open_minor - 1 WHERE open_minor > 0",
        "UPDATE series_now SET last_number = last_number + 1",
        "DELETE FROM link WHERE event_id = (SELECT max(event_id) FROM link)",
        "UPDATE posting SET amount_minor = amount_minor + 1 WHERE id = (SELECT max(id) FROM posting)",
        "UPDATE receipt SET number = number + 1",
        "UPDATE till SET business_date = '2026-11-01' WHERE id = 2",
        "DELETE FROM unprinted_now",
        "UPDATE link SET hash = zeroblob(32) WHERE event_id = (SELECT max(event_id) FROM link)",
        "INSERT INTO missing_receipts SELECT 1, max(id), 1, 2026, 1, 7, 9 FROM event",
    ],
)
def test_the_simulator_notices_a_row_that_was_changed(office: Office, change: str) -> None:
    for (name,) in office.ask("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        office.desk.connection.execute(f"DROP TRIGGER {name}")
    office.desk.connection.execute("PRAGMA foreign_keys = OFF")
    office.desk.connection.execute(change)
    with pytest.raises(AssertionError):
        office.all_is_as_it_was_reckoned()


def test_the_simulator_notices_a_refusal_that_leaves_something_behind(office: Office) -> None:
    def half_done() -> None:
        office.desk.bill(3, 1_000, "2026-11-02", number="HALF")
        raise NothingToPay

    with pytest.raises(AssertionError):
        office.tried(half_done)


def test_the_simulator_notices_a_number_that_comes_twice(office: Office) -> None:
    (number,) = office.issued
    with pytest.raises(AssertionError):
        office.note_issued((number,))


def test_the_simulator_notices_a_payment_that_it_was_not_told_of(office: Office) -> None:
    office.desk.pay(2, cash=10_000, amount=10_000)
    with pytest.raises(AssertionError):
        office.all_is_as_it_was_reckoned()


def test_the_simulator_notices_a_printing_that_it_was_not_told_of(office: Office) -> None:
    (number,) = office.issued
    print_receipt(office.desk.office, office.who("mai"), number, "a5")
    with pytest.raises(AssertionError):
        office.all_is_as_it_was_reckoned()


def test_the_simulator_notices_a_clock_that_is_believed_and_one_that_is_doubted_without_a_reason(
    office: Office,
) -> None:
    office.watch = Watch(office.now, office.now)
    office.desk.clock.pass_by(days=3)
    with pytest.raises(AssertionError):
        office.tried(lambda: office.desk.pay(2, cash=10_000, amount=10_000))
    office.watch = None
    watch_clock(office.desk.office, is_own_clock=False, is_checked=True)
    office.desk.clock.pass_by(days=3)
    with pytest.raises(AssertionError):
        office.tried(lambda: office.desk.pay(2, cash=10_000, amount=10_000))


def test_a_clock_is_doubted_as_it_is_on_a_calendar() -> None:
    opened, second = datetime(2026, 11, 20, 8), datetime(2026, 11, 20, 15)  # noqa: DTZ001
    watch = Watch(opened, second)
    believed = [second - timedelta(minutes=2), opened + timedelta(days=1)]
    doubted = {second - timedelta(minutes=3): second, opened + timedelta(days=1, minutes=1): opened}
    assert [watch.known(moment) for moment in believed] == [None, None]
    assert {moment: watch.known(moment) for moment in doubted} == doubted
    watch.wrote(opened + timedelta(days=9))
    assert watch.known(second) == opened, "it stays in doubt until somebody looks at it, also when it is right again"
    watch.confirm(opened + timedelta(days=9))
    assert watch.known(opened + timedelta(days=9)) is None
    assert watch.open(opened + timedelta(days=11))
    assert watch.known(opened + timedelta(days=11)) == opened + timedelta(days=9)


def test_an_office_that_nobody_touched_has_no_faults(office: Office) -> None:
    assert whole.faults(office.ask) == []


def test_late_fees_are_what_they_are_on_paper() -> None:
    september, october = date(2026, 9, 20), date(2026, 10, 20)
    vietnam, china = COUNTRIES["VN"], COUNTRIES["CN"]
    assert whole_fee(vietnam, 365_000, (), september, october) == 3_000, "30 days at 10 % a year of 365,000 đ"
    half_way = [(date(2026, 10, 5), -182_500)]
    assert whole_fee(vietnam, 365_000, half_way, september, october) == 2_250, "15 days of all, 15 of half"
    assert whole_fee(vietnam, 365_000, (), september, september) == 0
    assert whole_fee(china, 10_000, (), september, october) == 300, "30 days at 1 per mille of 100 yuan"
    assert whole_fee(china, 1_000, (), september, date(2026, 9, 21)) == 100, "at least one yuan"


def test_due_days_are_what_they_are_on_a_calendar() -> None:
    assert due_day(COUNTRIES["VN"], date(2026, 11, 20)) == date(2026, 11, 25)
    assert due_day(COUNTRIES["VN"], date(2026, 11, 16)) == date(2026, 11, 23), "the 21st is a Saturday"
    assert due_day(COUNTRIES["CN"], date(2026, 11, 20)) == date(2026, 12, 20)


def test_money_is_spread_as_each_country_says() -> None:
    older = Asked("B-1", 1, "2026-08", date(2026, 8, 20), 100, 10)
    newer = Asked("B-2", 1, "2026-09", date(2026, 9, 20), 200, 20)
    today = date(2026, 10, 1)
    vietnam, left = spread(COUNTRIES["VN"], [newer, older], 305, today)
    assert vietnam == [("B-1", 1, "principal", 100), ("B-2", 1, "principal", 200), ("B-1", 1, "late_fee", 5)]
    assert left == 0
    china, left = spread(COUNTRIES["CN"], [newer, older], 400, today)
    assert [kind for _bill, _customer, kind, _minor in china] == ["late_fee", "principal"] * 2
    assert left == 70


def test_cash_is_rounded_as_notes_pay_it() -> None:
    asked = {"none": 1_499, "nearest": 1_000, "down": 1_000, "up": 2_000}
    assert {mode: rounded(1_499, mode, 1_000) for mode in asked} == asked
    assert rounded(1_500, "nearest", 1_000) == 2_000
