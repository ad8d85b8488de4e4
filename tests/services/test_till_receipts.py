"""This file is the lists behind a till's reading, tested: every receipt, and lists that add up to their figure."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.domain.errors import NoOpenTill, NotAllowed, UnknownTill
from collectoffice.domain.tender import Tender
from collectoffice.services.queries.till_reading import reading_of
from collectoffice.services.queries.till_receipts import TillReceipt, figure_receipts, till_receipts_of
from tests.builders import Desk

DUE = date(2026, 12, 5)


@pytest.fixture
def till(desk: Desk) -> Desk:
    """A till with a payment in cash, one by QR and cash that was voided, a basket, and credit."""
    for customer, total in ((1, 342_200), (2, 94_100), (3, 55_000), (4, 60_000)):
        desk.bill(customer, total, due=DUE)
    desk.open_till(float_minor=500_000)
    desk.pay(1)
    mixed = desk.pay(2, tenders=[Tender("qr", 50_000, "FT-1"), Tender("cash", 44_100)])
    desk.void(mixed.event)
    desk.pay(3, 4, cash=200_000, rest="credit")
    return desk


def line(one: TillReceipt) -> tuple[tuple[str, ...], str, int, tuple[str, ...], bool, bool]:
    tails = tuple(number[-6:] for number in one.receipts)
    return tails, one.code[-1:], one.amount_minor, one.tenders, bool(one.undone_at), one.is_undoing


def test_every_receipt_is_listed_with_its_customer_its_sum_and_whether_it_was_undone(till: Desk) -> None:
    assert [line(one) for one in till_receipts_of(till.office, till.who("mai"))] == [
        (("000001",), "1", 342_200, ("cash",), False, False),
        (("000002",), "2", 94_100, ("qr", "cash"), True, False),
        (("000003",), "3", 140_000, ("cash",), False, False),
        (("000004",), "4", 60_000, ("cash",), False, False),
    ]


def test_the_list_of_a_way_of_paying_shows_the_undoing_too(till: Desk) -> None:
    found = figure_receipts(till.office, till.who("ha"), "tender", "qr", 1)
    assert [line(one) for one in found] == [
        (("000002",), "2", 50_000, ("qr", "cash"), False, False),
        (("000002",), "2", -50_000, ("qr", "cash"), False, True),
    ]
    cash = figure_receipts(till.office, till.who("ha"), "tender", "cash", 1)
    assert [one.amount_minor for one in cash] == [342_200, 44_100, -44_100, 200_000]


def test_every_list_adds_up_to_its_figure(till: Desk) -> None:
    till.bill(5, 70_300, number="SAU", due=DUE)
    till.pay(3, cash=10_000, amount=10_000, rest="credit")
    reading, ha = reading_of(till.office, 1), till.who("ha")
    for figure, sums in (("tender", reading.by_tender), ("kind", reading.by_kind)):
        assert sums
        for name, amount_minor in sums.items():
            found = figure_receipts(till.office, ha, figure, name, 1)  # type: ignore[arg-type]
            assert sum(one.amount_minor for one in found) == amount_minor, name


def test_a_list_is_of_ones_own_till_or_of_the_one_that_is_named(till: Desk) -> None:
    with pytest.raises(NoOpenTill):
        till_receipts_of(till.office, till.who("lan"))
    with pytest.raises(UnknownTill):
        till_receipts_of(till.office, till.who("lan"), 9)
    assert len(till_receipts_of(till.office, till.who("lan"), 1)) == 4


def test_whoever_may_read_no_till_sees_no_list(till: Desk) -> None:
    dispatcher = till.who("mai").__class__(99, "dieu", "Điều", "dispatcher")
    with pytest.raises(NotAllowed):
        till_receipts_of(till.office, dispatcher, 1)
