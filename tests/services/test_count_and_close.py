"""This file is the float, the blind count and the close of a till, tested: nothing forced, nothing lost, nothing edited."""

from __future__ import annotations

import pytest

from collectoffice.db import cash, ledger, tills
from collectoffice.db.till_figures import till_row
from collectoffice.domain.errors import (
    AmountNotPositive,
    CountNotItsNotes,
    NoOpenTill,
    NotAllowed,
    TillAlreadyOpen,
    TillCounting,
    TillNotCounted,
    UnknownDenomination,
)
from collectoffice.services.commands.till_cash import pay_in, turn_in
from collectoffice.services.commands.tills import close_till, count_till, open_till
from collectoffice.services.queries.till_reading import reading_of
from tests.builders import Desk
from tests.busy_till import be_busy_till


def test_a_float_is_counted_by_its_notes_and_kept_as_a_count(desk: Desk) -> None:
    opened = open_till(desk.office, desk.who("mai"), 1, pieces={500_000: 3, 100_000: 2, 1_000: 0})
    assert opened.float_minor == 1_700_000
    (count,) = cash.counts_of_till(desk.connection, opened.till)
    assert (count.purpose, count.total_minor, count.pieces) == ("float", 1_700_000, {500_000: 3, 100_000: 2})
    assert desk.faults() == []


def test_a_float_that_differs_from_the_one_the_last_till_left_is_recorded_and_not_forced(desk: Desk) -> None:
    assert desk.open_till(float_minor=500_000).float_expected_minor is None
    desk.close_till(500_000)
    desk.open_till("lan", 2, 70_000)
    opened = desk.open_till(float_minor=480_000)
    assert (opened.float_minor, opened.float_expected_minor) == (480_000, 500_000)
    (count,) = cash.counts_of_till(desk.connection, opened.till)
    assert (count.expected_minor, count.total_minor) == (500_000, 480_000)
    reading = reading_of(desk.office, opened.till)
    assert (reading.float_minor, reading.float_expected_minor, reading.difference_minor) == (480_000, 500_000, None)


def test_notes_that_do_not_exist_or_do_not_add_up_open_nothing(desk: Desk) -> None:
    before = desk.dump()
    mai = desk.who("mai")
    with pytest.raises(UnknownDenomination) as refused:
        open_till(desk.office, mai, 1, pieces={30_000: 1})
    assert refused.value.facts == {"denomination_minor": 30_000}
    with pytest.raises(CountNotItsNotes) as off:
        open_till(desk.office, mai, 1, 100_000, {50_000: 1})
    assert off.value.facts == {"said_minor": 100_000, "notes_minor": 50_000}
    with pytest.raises(AmountNotPositive):
        open_till(desk.office, mai, 1, pieces={50_000: -1})
    assert desk.dump() == before


def test_a_chinese_float_has_yuan_and_jiao(chinese_desk: Desk) -> None:
    opened = open_till(chinese_desk.office, chinese_desk.who("mai"), 1, pieces={10_000: 1, 50: 3})
    assert opened.float_minor == 10_150


def test_a_counted_till_takes_no_payment_no_void_and_no_other_money(desk: Desk) -> None:
    desk.bill(1)
    desk.bill(2)
    opened = desk.open_till(float_minor=100_000)
    taken = desk.pay(1)
    count_till(desk.office, desk.who("mai"), 612_378)
    before = desk.dump()
    for act in (
        lambda: desk.pay(2),
        lambda: desk.void(taken.event),
        lambda: pay_in(desk.office, desk.who("mai"), 1_000, "x"),
        lambda: turn_in(desk.office, desk.who("mai"), 1_000, approver=desk.who("ha")),
    ):
        with pytest.raises(TillCounting) as refused:
            act()
        assert refused.value.facts == {"till": opened.till, "counter": 1}
    assert desk.dump() == before
    with pytest.raises(TillAlreadyOpen):
        desk.open_till("lan", 1)
    assert reading_of(desk.office, opened.till).state == "counting"


def test_a_recount_is_kept_beside_the_first_count_and_the_till_closes_with_the_last(desk: Desk) -> None:
    opened = desk.open_till(float_minor=100_000)
    mai = desk.who("mai")
    assert count_till(desk.office, mai, 90_000).counts == 1
    again = count_till(desk.office, mai, pieces={50_000: 1, 20_000: 2})
    assert (again.counted_minor, again.pieces, again.counts) == (90_000, {50_000: 1, 20_000: 2}, 2)
    count_till(desk.office, mai, 99_000)
    closed = close_till(desk.office, mai, reason=" thối nhầm ")
    assert (closed.expected_minor, closed.counted_minor, closed.difference_minor) == (100_000, 99_000, -1_000)
    reading = reading_of(desk.office, opened.till)
    assert (reading.state, reading.counts, reading.reason) == ("closed", (90_000, 90_000, 99_000), "thối nhầm")
    assert desk.faults() == []


def test_a_program_that_ends_between_the_count_and_the_close_leaves_the_till_counting(desk: Desk) -> None:
    desk.bill(1)
    opened = desk.open_till(float_minor=100_000)
    count_till(desk.office, desk.who("mai"), 100_000)
    desk.reopen()
    with pytest.raises(TillCounting):
        desk.pay(1)
    row = till_row(desk.connection, opened.till)
    assert row is not None
    assert (row.is_counting, row.closed_at) == (True, None)
    assert close_till(desk.office, desk.who("mai")).difference_minor == 0
    assert desk.faults() == []


def test_what_is_over_or_short_goes_to_its_own_account_and_the_counted_cash_to_the_safe(desk: Desk) -> None:
    desk.open_till(float_minor=100_000)
    desk.close_till(97_000)
    balances = ledger.balances(desk.connection)
    assert (balances["cash"], balances["safe"], balances["over_short"]) == (0, -3_000, 3_000)


def test_a_till_that_agrees_keeps_no_reason(desk: Desk) -> None:
    opened = desk.open_till(float_minor=100_000)
    close_till(desk.office, desk.who("mai"), 100_000, reason="phòng khi lệch")
    assert reading_of(desk.office, opened.till).reason == ""


def test_refused_counts_and_closes_write_nothing(desk: Desk) -> None:
    mai = desk.who("mai")
    for act in (count_till, close_till):
        with pytest.raises(NoOpenTill):
            act(desk.office, mai, 0)
        for user in ("ha", "admin"):
            with pytest.raises(NotAllowed):
                act(desk.office, desk.who(user), 0)
    desk.open_till()
    before = desk.dump()
    for act in (count_till, close_till):
        with pytest.raises(TillNotCounted):
            act(desk.office, mai)
        with pytest.raises(AmountNotPositive):
            act(desk.office, mai, -1)
        with pytest.raises(UnknownDenomination):
            act(desk.office, mai, None, {7: 1})
    assert desk.dump() == before
    assert tills.open_till_of(desk.connection, mai.staff_id) is not None


def test_a_busy_day_of_tills_leaves_the_books_whole_and_a_row_in_every_table_of_the_till(desk: Desk) -> None:
    be_busy_till(desk)
    assert desk.faults() == []
    rows = desk.dump()
    for table in (
        "cash_count cash_count_note cash_move cash_move_note tender_seen till_reason difference_settled till_reconciled"
    ).split():
        assert len(rows[table]) >= 2, table


def test_a_till_that_the_cache_calls_counting_though_nobody_counted_it_is_found(desk: Desk) -> None:
    opened = desk.open_till()
    desk.connection.execute("INSERT INTO till_counting_now VALUES (?)", (opened.till,))
    assert any(fault.startswith("caches: ") and "was counted or not" in fault for fault in desk.faults())
