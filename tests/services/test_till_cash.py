"""This file is the cash that moves in and out of a till, tested: posted, approved, never more than there is."""

from __future__ import annotations

import pytest

from collectoffice.db import cash, ledger
from collectoffice.domain.errors import (
    AmountNotPositive,
    ApprovalNeeded,
    ApproverIsActor,
    ApproverNotAllowed,
    CountNotItsNotes,
    NoOpenTill,
    NotAllowed,
    NotEnoughCash,
    ReasonMissing,
    SameTill,
    TillCounting,
    UnknownDenomination,
    UnknownTill,
)
from collectoffice.domain.ledger import COUNTERFEIT, SAFE, SUNDRY
from collectoffice.services.acting import act_in_office
from collectoffice.services.commands.change_setting import change_setting
from collectoffice.services.commands.till_cash import (
    exchange_notes,
    from_safe,
    pay_in,
    pay_out,
    record_counterfeit,
    turn_in,
)
from collectoffice.services.commands.tills import count_till
from collectoffice.services.queries.till_reading import reading_of
from tests.builders import Desk


def test_every_move_follows_the_drawer_its_account_and_the_reading(desk: Desk) -> None:
    office, mai, ha = desk.office, desk.who("mai"), desk.who("ha")
    opened = desk.open_till(float_minor=1_000_000)
    assert pay_in(office, mai, 20_000, "tiền photo").amount_minor == 20_000
    assert pay_out(office, mai, 30_000, "giấy in", approver=ha).amount_minor == -30_000
    turned_in = turn_in(office, mai, None, {100_000: 4}, approver=ha)
    assert (turned_in.amount_minor, turned_in.pieces, turned_in.cashier, turned_in.approver) == (
        -400_000,
        {100_000: -4},
        "Lê Thị Mai",
        "Nguyễn Văn Hà",
    )
    from_safe(office, mai, 150_000, approver=ha)
    record_counterfeit(office, mai, {50_000: 1}, "tờ giả")
    assert desk.held_minor() == 1_000_000 + 20_000 - 30_000 - 400_000 + 150_000 - 50_000
    balances = ledger.balances(desk.connection)
    assert (balances[SUNDRY], balances[COUNTERFEIT], balances[SAFE]) == (10_000, 50_000, -1_000_000 + 250_000)
    reading = reading_of(office, opened.till)
    assert reading.moves == {
        "pay_in": 20_000,
        "pay_out": -30_000,
        "turn_in": -400_000,
        "from_safe": 150_000,
        "counterfeit": -50_000,
    }
    assert reading.expected_minor == desk.held_minor()
    assert desk.faults() == []


def test_what_takes_two_persons_is_refused_alone_and_by_the_wrong_second(desk: Desk) -> None:
    office, mai = desk.office, desk.who("mai")
    desk.open_till(float_minor=1_000_000)
    before = desk.dump()
    for approver, refusal in ((None, ApprovalNeeded), ("mai", ApproverIsActor), ("lan", ApproverNotAllowed)):
        second = desk.who(approver) if approver else None
        for act in (
            lambda second=second: turn_in(office, mai, 1_000, approver=second),
            lambda second=second: from_safe(office, mai, 1_000, approver=second),
            lambda second=second: pay_out(office, mai, 1_000, "x", approver=second),
        ):
            with pytest.raises(refusal):
                act()
    assert desk.dump() == before


def test_in_an_office_of_one_person_the_turn_in_stands_and_waits_for_its_approval(desk: Desk) -> None:
    change_setting(desk.office, desk.who("admin"), "office.one_person", "on")
    desk.open_till(float_minor=1_000_000)
    assert turn_in(desk.office, desk.who("mai"), 200_000).is_waiting
    assert desk.held_minor() == 800_000
    assert desk.faults() == []


def test_no_more_leaves_a_till_than_is_in_it_and_the_refusal_does_not_say_how_much_that_is(desk: Desk) -> None:
    office, mai, ha = desk.office, desk.who("mai"), desk.who("ha")
    desk.open_till(float_minor=99_000)
    for act in (
        lambda: turn_in(office, mai, 100_000, approver=ha),
        lambda: pay_out(office, mai, 100_000, "x", approver=ha),
        lambda: record_counterfeit(office, mai, {100_000: 1}, "x"),
    ):
        with pytest.raises(NotEnoughCash) as refused:
            act()
        assert refused.value.facts == {"asked_minor": 100_000, "place": "till"}
    assert desk.held_minor() == 99_000


def test_once_the_safe_was_counted_no_more_comes_from_it_than_it_holds(desk: Desk) -> None:
    office, mai, ha = desk.office, desk.who("mai"), desk.who("ha")
    desk.open_till(float_minor=100_000)
    from_safe(office, mai, 50_000, approver=ha)
    turn_in(office, mai, 150_000, approver=ha)
    _count_safe(desk, 0)
    with pytest.raises(NotEnoughCash) as refused:
        from_safe(office, mai, 1, approver=ha)
    assert refused.value.facts["place"] == "safe"


def _count_safe(desk: Desk, counted_minor: int) -> None:
    """The safe's count as the day's closing writes it, where the safe agrees."""
    with desk.office.file.entry(act_in_office(desk.office, "safe_counted", desk.who("ha"))) as entry:
        cash.add_count(entry, "safe", counted_minor, {}, expected_minor=counted_minor)


def test_notes_are_exchanged_between_two_open_tills_and_neither_sum_changes(desk: Desk) -> None:
    desk.open_till("mai", 1, 500_000)
    other = desk.open_till("lan", 2, 300_000)
    move = exchange_notes(desk.office, desk.who("mai"), other.till, {200_000: 1}, {50_000: 2, 10_000: 10})
    assert (move.amount_minor, move.other_till) == (0, other.till)
    assert move.pieces == {200_000: -1, 50_000: 2, 10_000: 10}
    (theirs,) = cash.moves_of(desk.connection, other.till)
    assert (theirs.amount_minor, theirs.pieces) == (0, {200_000: 1, 50_000: -2, 10_000: -10})
    assert (desk.held_minor("mai"), desk.held_minor("lan")) == (500_000, 300_000)
    assert desk.faults() == []


def test_refused_exchanges_write_nothing(desk: Desk) -> None:
    office, mai = desk.office, desk.who("mai")
    first = desk.open_till("mai", 1, 500_000)
    with pytest.raises(UnknownTill):
        exchange_notes(office, mai, 9, {50_000: 1}, {10_000: 5})
    other = desk.open_till("lan", 2, 60_000)
    before = desk.dump()
    for till, given, received, refusal in (
        (first.till, {50_000: 1}, {10_000: 5}, SameTill),
        (other.till, {50_000: 1}, {10_000: 4}, CountNotItsNotes),
        (other.till, {}, {}, AmountNotPositive),
        (other.till, {7: 1}, {7: 1}, UnknownDenomination),
        (other.till, {100_000: 1}, {50_000: 2}, NotEnoughCash),
    ):
        with pytest.raises(refusal):
            exchange_notes(office, mai, till, given, received)
    assert desk.dump() == before
    count_till(office, desk.who("lan"), 60_000)
    with pytest.raises(TillCounting):
        exchange_notes(office, mai, other.till, {50_000: 1}, {10_000: 5})


def test_refused_moves_write_nothing(desk: Desk) -> None:
    office, mai, ha = desk.office, desk.who("mai"), desk.who("ha")
    with pytest.raises(NoOpenTill):
        pay_in(office, mai, 1_000, "x")
    desk.open_till(float_minor=100_000)
    before = desk.dump()
    for amount, reason, refusal in (
        (1_000, " ", ReasonMissing),
        (0, "x", AmountNotPositive),
        (-1, "x", AmountNotPositive),
    ):
        with pytest.raises(refusal):
            pay_in(office, mai, amount, reason)
    with pytest.raises(CountNotItsNotes):
        pay_in(office, mai, 1_000, "x", {2_000: 1})
    for user in ("ha", "admin"):
        with pytest.raises(NotAllowed):
            turn_in(office, desk.who(user), 1_000, approver=ha)
    assert desk.dump() == before
