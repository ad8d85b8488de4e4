"""This file is a closed till's difference, tested: explained, corrected, paid, written off, and its close never edited."""

from __future__ import annotations

import pytest

from collectoffice.db import ledger
from collectoffice.domain.errors import (
    AmountNotPositive,
    ApprovalNeeded,
    ApproverNotAllowed,
    DifferenceUnexplained,
    NotAllowed,
    NotPayableInCash,
    ReasonMissing,
    TillAgrees,
    TillNotClosed,
    TillNotCounted,
    TillReconciled,
    UnknownTill,
)
from collectoffice.domain.ledger import DIFFERENCES_SETTLED, OVER_SHORT, SAFE
from collectoffice.services.commands.settle_difference import (
    correct_till,
    explain_difference,
    reconcile_till,
    settle_difference,
    write_off_difference,
)
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.services.queries.till_reading import reading_of
from tests.builders import Desk


@pytest.fixture
def short(desk: Desk) -> Desk:
    """Till 1 of Mai's, closed 10 000 đ short of 100 000."""
    desk.open_till(float_minor=100_000)
    desk.close_till(90_000)
    return desk


def test_the_cashier_pays_what_was_short_into_the_safe_in_parts(short: Desk) -> None:
    ha = short.who("ha")
    first = settle_difference(short.office, ha, 1, 4_000, "trả dần")
    assert (first.difference_minor, first.settled_minor, first.left_minor) == (-10_000, -4_000, -6_000)
    with pytest.raises(TillAgrees) as refused:
        settle_difference(short.office, ha, 1, 6_001)
    assert refused.value.facts == {"till": 1, "left_minor": 6_000}
    assert settle_difference(short.office, ha, 1).left_minor == 0
    balances = ledger.balances(short.connection)
    assert (balances[SAFE], balances[OVER_SHORT]) == (0, 0)
    with pytest.raises(TillAgrees):
        settle_difference(short.office, ha, 1)
    assert short.faults() == []


def test_what_was_over_is_paid_out_of_the_safe(desk: Desk) -> None:
    desk.open_till(float_minor=100_000)
    desk.close_till(125_000)
    assert settle_difference(desk.office, desk.who("ha"), 1, reason="khách quay lại").settled_minor == 25_000
    balances = ledger.balances(desk.connection)
    assert (balances[SAFE], balances[OVER_SHORT]) == (0, 0)


def test_a_difference_is_written_off_by_a_supervisor_with_an_administrators_approval(short: Desk) -> None:
    ha, admin = short.who("ha"), short.who("admin")
    with pytest.raises(ApprovalNeeded):
        write_off_difference(short.office, ha, 1, "không tìm ra")
    with pytest.raises(ApproverNotAllowed):
        write_off_difference(short.office, ha, 1, "không tìm ra", short.who("lan"))
    with pytest.raises(ReasonMissing):
        write_off_difference(short.office, ha, 1, " ", admin)
    settle_difference(short.office, ha, 1, 3_000)
    done = write_off_difference(short.office, ha, 1, "không tìm ra", admin)
    assert (done.left_minor, done.settled_minor, done.approver) == (0, -10_000, admin.name)
    balances = ledger.balances(short.connection)
    assert (balances[OVER_SHORT], balances[DIFFERENCES_SETTLED]) == (0, 7_000)


def test_a_correcting_count_refers_to_the_close_and_edits_nothing_of_it(short: Desk) -> None:
    before = short.connection.execute("SELECT * FROM till_close").fetchall()
    done = correct_till(short.office, short.who("mai"), 1, None, {50_000: 2}, "sót một tờ", short.who("ha"))
    assert (done.counted_minor, done.difference_minor, done.reason) == (100_000, 0, "sót một tờ")
    assert short.connection.execute("SELECT * FROM till_close").fetchall() == before
    reading = reading_of(short.office, 1)
    assert (reading.expected_minor, reading.counted_minor, reading.counts) == (100_000, 100_000, (90_000, 100_000))
    assert reading.pieces == {50_000: 2}
    balances = ledger.balances(short.connection)
    assert (balances[SAFE], balances[OVER_SHORT]) == (0, 0)
    again = correct_till(short.office, short.who("ha"), 1, 98_000, reason="đếm lại lần nữa")
    assert again.left_minor == -2_000
    assert short.faults() == []


def test_a_cashiers_correction_takes_a_supervisor_and_a_count(short: Desk) -> None:
    mai = short.who("mai")
    with pytest.raises(ApprovalNeeded):
        correct_till(short.office, mai, 1, 95_000, reason="x")
    with pytest.raises(ReasonMissing):
        correct_till(short.office, mai, 1, 95_000, approver=short.who("ha"))
    with pytest.raises(TillNotCounted):
        correct_till(short.office, mai, 1, None, reason="x", approver=short.who("ha"))


def test_a_supervisor_reconciles_a_till_whose_difference_somebody_explained(short: Desk) -> None:
    ha = short.who("ha")
    with pytest.raises(DifferenceUnexplained) as refused:
        reconcile_till(short.office, ha, 1)
    assert refused.value.facts == {"till": 1, "difference_minor": -10_000}
    assert explain_difference(short.office, short.who("mai"), None, "thối nhầm").reason == "thối nhầm"
    assert reconcile_till(short.office, ha, 1).is_reconciled
    assert reading_of(short.office, 1).state == "reconciled"
    for act in (
        lambda: reconcile_till(short.office, ha, 1),
        lambda: explain_difference(short.office, ha, 1, "khác"),
        lambda: correct_till(short.office, ha, 1, 100_000, reason="khác"),
    ):
        with pytest.raises(TillReconciled):
            act()
    assert settle_difference(short.office, ha, 1).left_minor == 0
    assert short.faults() == []


def test_a_till_that_agrees_has_nothing_to_explain_or_settle_and_is_reconciled_as_it_is(desk: Desk) -> None:
    desk.open_till()
    desk.close_till(0)
    for act in (
        lambda: explain_difference(desk.office, desk.who("mai"), None, "x"),
        lambda: settle_difference(desk.office, desk.who("ha"), 1),
        lambda: write_off_difference(desk.office, desk.who("ha"), 1, "x", desk.who("admin")),
    ):
        with pytest.raises(TillAgrees):
            act()
    assert reconcile_till(desk.office, desk.who("ha"), 1).is_reconciled


def test_an_act_about_a_till_falls_on_the_tills_own_day_also_past_midnight(short: Desk) -> None:
    short.clock.on("2026-11-21", 0, 20)
    explain_difference(short.office, short.who("mai"), 1, "thối nhầm")
    days = short.connection.execute("SELECT business_date FROM event ORDER BY id DESC LIMIT 1").fetchone()
    assert days == ("2026-11-20",)


def test_refused_settlements_write_nothing(desk: Desk) -> None:
    ha, mai = desk.who("ha"), desk.who("mai")
    with pytest.raises(UnknownTill):
        explain_difference(desk.office, mai, None, "x")
    desk.open_till(float_minor=100_000)
    before = desk.dump()
    with pytest.raises(TillNotClosed):
        settle_difference(desk.office, ha, 1)
    with pytest.raises(UnknownTill):
        reconcile_till(desk.office, ha, 5)
    for act in (
        lambda: settle_difference(desk.office, mai, 1),
        lambda: reconcile_till(desk.office, mai, 1),
        lambda: write_off_difference(desk.office, mai, 1, "x"),
        lambda: explain_difference(desk.office, desk.who("admin"), 1, "x"),
        lambda: correct_till(desk.office, desk.who("admin"), 1, 1, reason="x"),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert desk.dump() == before
    desk.close_till(0)
    with pytest.raises(AmountNotPositive):
        settle_difference(desk.office, ha, 1, 0)


def test_what_was_over_is_paid_out_as_far_as_notes_pay_it_and_the_rest_written_off(desk: Desk) -> None:
    desk.open_till(float_minor=100_000)
    desk.close_till(125_028)
    before = desk.dump()
    with pytest.raises(NotPayableInCash) as refused:
        settle_difference(desk.office, desk.who("ha"), 1)
    assert refused.value.facts == {"asked_minor": 25_028, "unit_minor": 500, "payable_minor": 25_000}
    assert desk.dump() == before
    assert settle_difference(desk.office, desk.who("ha"), 1, 25_000).left_minor == 28
    written_off = write_off_difference(desk.office, desk.who("ha"), 1, "số lẻ", desk.who("admin"))
    assert written_off.left_minor == 0
    assert desk.faults() == []


def test_a_correction_stands_among_the_approvals_with_what_it_changed(short: Desk) -> None:
    correct_till(short.office, short.who("mai"), 1, 97_000, reason="sót một xấp", approver=short.who("ha"))
    correct_till(short.office, short.who("mai"), 1, 95_000, reason="đếm lại", approver=short.who("ha"))
    lines = day_sheet(short.office, short.clock().date()).approvals
    assert [(line.act, line.approver, line.amount_minor) for line in lines] == [
        ("correct_till", "Nguyễn Văn Hà", 7_000),
        ("correct_till", "Nguyễn Văn Hà", 2_000),
    ]
