"""This file is the waiver of a late fee, tested: what is left of it, and whose word it takes."""

from __future__ import annotations

import pytest

from collectoffice.domain.errors import (
    AmountNotPositive,
    ApprovalNeeded,
    DocumentMissing,
    NothingToAdjust,
    ReasonMissing,
    Refusal,
    UnknownBill,
)
from collectoffice.domain.tender import Tender
from collectoffice.services.commands.adjust_bill import Grounds
from collectoffice.services.commands.waive_late_fee import LateFeeWaived, waive_late_fee
from tests.builders import Desk

GROUNDS = Grounds("CV-9", "lỗi của đơn vị")


def waive(
    desk: Desk, number: str, amount: int | None = None, user: str = "ha", approver: str | None = None
) -> LateFeeWaived:
    second = desk.who(approver) if approver is not None else None
    return waive_late_fee(desk.office, desk.who(user), number, amount, GROUNDS, second)


def test_a_part_of_a_late_fee_is_waived_and_the_rest_is_asked(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    fee = desk.quote(1).bills[0].late_fee_minor
    waived = waive(desk, number, 1_000)
    assert (waived.waived_minor, waived.late_fee_minor) == (1_000, fee - 1_000)
    assert desk.quote(1).bills[0].late_fee_minor == fee - 1_000
    desk.open_till()
    desk.pay(1)
    assert (desk.quote(1).bills, desk.faults()) == ((), [])


def test_a_bill_of_which_only_the_late_fee_was_left_is_settled_by_its_waiver(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    desk.open_till()
    desk.pay(1, tenders=[Tender("transfer", 500_000, "FT1")], amount=500_000)
    assert len(desk.quote(1).bills) == 1
    waive(desk, number)
    assert (desk.quote(1).bills, desk.faults()) == ((), [])


def test_a_waiver_does_not_stop_the_fee_of_an_open_bill(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    waive(desk, number)
    assert desk.quote(1).bills[0].late_fee_minor == 0
    desk.clock.pass_by(days=10)
    assert desk.quote(1).bills[0].late_fee_minor == round(500_000 * 0.1 * 10 / 365)


def test_a_payment_undone_after_a_waiver_leaves_the_waiver_standing(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    fee = desk.quote(1).bills[0].late_fee_minor
    desk.open_till()
    paid = desk.pay(1, cash=500_000, amount=500_000)
    waive(desk, number)
    desk.void(paid.event)
    (bill,) = desk.quote(1).bills
    assert (bill.open_minor, bill.late_fee_minor) == (500_000, 0)
    assert fee > 0
    assert desk.faults() == []


def test_no_more_than_what_is_left_is_waived(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    fee = desk.quote(1).bills[0].late_fee_minor
    with pytest.raises(NothingToAdjust) as refused:
        waive(desk, number, fee + 1)
    assert refused.value.facts["left_minor"] == fee
    for amount in (0, -1):
        with pytest.raises(AmountNotPositive):
            waive(desk, number, amount)
    waive(desk, number)
    with pytest.raises(NothingToAdjust):
        waive(desk, number)


def test_a_cashier_waives_with_a_supervisor_and_a_supervisor_alone_up_to_the_limit(desk: Desk) -> None:
    number = desk.bill(1, 60_000_000, "2026-09-02")
    with pytest.raises(ApprovalNeeded):
        waive(desk, number, 1_000, "mai")
    waive(desk, number, 1_000, "mai", "ha")
    waive(desk, number, 200_000)
    with pytest.raises(ApprovalNeeded):
        waive(desk, number, 200_001)
    assert waive(desk, number, 200_001, "ha", "admin").waived_minor == 200_001
    assert waive(desk, number, 200_001, "mai", "ha").waived_minor == 200_001


def test_the_approver_of_a_waiver_stands_beside_it(desk: Desk) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    waive(desk, number, 1_000, "mai", "ha")
    row = desk.connection.execute("SELECT kind, amount_minor, document, approver_id FROM adjustment").fetchone()
    assert row == ("late_fee_waived", -1_000, "CV-9", desk.who("ha").staff_id)


@pytest.mark.parametrize(
    ("grounds", "refused"), [(Grounds("", "sai"), DocumentMissing), (Grounds("CV", ""), ReasonMissing)]
)
def test_a_waiver_without_document_or_reason_is_refused(desk: Desk, grounds: Grounds, refused: type[Refusal]) -> None:
    number = desk.bill(1, 500_000, "2026-09-02")
    with pytest.raises(refused):
        waive_late_fee(desk.office, desk.who("ha"), number, None, grounds)
    with pytest.raises(UnknownBill):
        waive(desk, "HD-404")
