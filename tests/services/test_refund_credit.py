"""This file is credit that leaves a customer, tested: paid out in cash with approval, or moved to another customer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from collectoffice.domain.errors import (
    AmountNotPositive,
    ApprovalNeeded,
    CreditTooSmall,
    NoOpenTill,
    NotAllowed,
    NotEnoughCash,
    NotPayableInCash,
    ReasonMissing,
    Refusal,
    SameCustomer,
    UnknownCustomer,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.move_credit import CreditMoved, move_credit
from collectoffice.services.commands.refund_credit import CreditRefunded, refund_credit
from tests.builders import Desk


def refund(desk: Desk, amount: int, customer: int = 1, user: str = "mai", reason: str = "other") -> CreditRefunded:
    return refund_credit(desk.office, desk.who(user), desk.code(customer), amount, reason, desk.who("ha"))


def move(desk: Desk, amount: int, to: int = 2, user: str = "mai") -> CreditMoved:
    return move_credit(desk.office, desk.who(user), desk.code(1), desk.code(to), amount, approver=desk.who("ha"))


@pytest.fixture
def till(desk: Desk) -> Desk:
    """Customer 1 has 200,000 of credit that came by transfer; the drawer holds 150,000."""
    desk.bill(1, 100_000, "2026-11-18")
    desk.bill(2, 100_000, "2026-11-18")
    desk.open_till(float_minor=150_000)
    desk.pay(1, amount=300_000, tenders=[Tender("transfer", 300_000, "FT1")])
    return desk


def test_a_refund_leaves_the_drawer_and_the_credit(till: Desk) -> None:
    refunded = refund(till, 120_000)
    assert (refunded.amount_minor, refunded.credit_minor, refunded.approver) == (120_000, 80_000, "ha")
    assert till.quote(1).credit_minor == 80_000
    assert till.held_minor() == 30_000
    assert till.faults() == []


def test_all_of_a_credit_is_refunded_in_parts(till: Desk) -> None:
    refund(till, 120_000)
    refund(till, 30_000)
    till.pay(2, cash=100_000)
    refund(till, 50_000)
    assert till.quote(1).credit_minor == 0
    assert till.faults() == []


@pytest.mark.parametrize(
    ("refusal", "ask"),
    [
        (CreditTooSmall, lambda desk: refund(desk, 200_001)),
        (NotEnoughCash, lambda desk: refund(desk, 150_500)),
        (AmountNotPositive, lambda desk: refund(desk, 0)),
        (UnknownCustomer, lambda desk: refund(desk, 1, customer=99)),
        (NoOpenTill, lambda desk: refund(desk, 1, user="lan")),
        (NotAllowed, lambda desk: refund(desk, 1, user="admin")),
        (ReasonMissing, lambda desk: refund(desk, 1, reason=" ")),
        (ApprovalNeeded, lambda desk: refund_credit(desk.office, desk.who("mai"), desk.code(1), 500)),
        (CreditTooSmall, lambda desk: move(desk, 200_001)),
        (AmountNotPositive, lambda desk: move(desk, -1)),
        (SameCustomer, lambda desk: move(desk, 1, to=1)),
        (UnknownCustomer, lambda desk: move(desk, 1, to=99)),
        (NotAllowed, lambda desk: move(desk, 1, user="admin")),
        (ApprovalNeeded, lambda desk: move_credit(desk.office, desk.who("mai"), desk.code(1), desk.code(2), 1)),
    ],
)
def test_what_is_refused_writes_nothing(till: Desk, refusal: type[Refusal], ask: Callable[[Desk], object]) -> None:
    before = till.dump()
    with pytest.raises(refusal):
        ask(till)
    assert till.dump() == before


def test_credit_is_moved_by_one_event_with_both_names_and_no_cash(till: Desk) -> None:
    events = len(till.dump()["event"])
    moved = move(till, 50_000)
    assert len(till.dump()["event"]) == events + 1
    assert (moved.credit_minor, moved.to_credit_minor) == (150_000, 50_000)
    assert (till.quote(1).credit_minor, till.quote(2).credit_minor) == (150_000, 50_000)
    assert till.held_minor() == 150_000
    rows = till.connection.execute(
        "SELECT customer_id, amount_minor FROM allocation ORDER BY id DESC LIMIT 2"
    ).fetchall()
    assert rows == [(2, 50_000), (1, -50_000)]
    assert till.faults() == []


def test_a_supervisor_moves_credit_alone(till: Desk) -> None:
    assert not move_credit(till.office, till.who("ha"), till.code(1), till.code(2), 1).is_waiting


@pytest.mark.parametrize(
    ("asked", "facts"),
    [
        (28, {"asked_minor": 28, "unit_minor": 500}),
        (50_499, {"asked_minor": 50_499, "unit_minor": 500, "payable_minor": 50_000}),
    ],
)
def test_a_sum_that_no_notes_pay_stays_credit_and_the_payable_one_is_named(
    till: Desk, asked: int, facts: dict[str, int]
) -> None:
    before = till.dump()
    with pytest.raises(NotPayableInCash) as refused:
        refund(till, asked)
    assert refused.value.facts == facts
    assert till.dump() == before
    move(till, 28)
    assert (till.quote(1).credit_minor, till.quote(2).credit_minor) == (199_972, 28)


def test_yuan_go_back_in_whole_jiao(chinese_desk: Desk) -> None:
    chinese_desk.bill(1, 10_000, "2026-11-18")
    chinese_desk.open_till(float_minor=15_000)
    chinese_desk.pay(1, amount=15_000, cash=15_000)
    with pytest.raises(NotPayableInCash) as refused:
        refund(chinese_desk, 1_005)
    assert refused.value.facts == {"asked_minor": 1_005, "unit_minor": 10, "payable_minor": 1_000}
    assert refund(chinese_desk, 1_010).credit_minor == 3_990
    assert chinese_desk.faults() == []
