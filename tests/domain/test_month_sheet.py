"""This file is the sheet of a month, tested: its sums, and days between which something was written."""

from __future__ import annotations

from dataclasses import replace

from collectoffice.domain.month_sheet import MonthSheet, month_identity
from tests.domain.day_sheets import IDENTITY, SHEET

NEXT = replace(
    SHEET,
    date="2026-11-21",
    identity=replace(IDENTITY, opening_minor=4_000_000, closing_minor=3_000_000, bill_by_bill_closing_minor=3_000_000),
)


def month(*days: object) -> MonthSheet:
    kept = tuple(days)
    return MonthSheet("KH01", "", "VND", 0, False, "2026-11", "", kept, month_identity(kept))  # type: ignore[arg-type]


def test_a_month_is_the_sum_of_its_days() -> None:
    both = month(SHEET, NEXT)
    assert (both.gross_minor, both.undone_minor, both.net_minor) == (1_800_000, 200_000, 1_600_000)
    assert (both.receipts, both.difference_minor, both.bank_collected_minor) == (6, -10_000, 800_000)
    assert (both.identity.opening_minor, both.identity.closing_minor) == (5_000_000, 3_000_000)
    assert both.identity.collected_minor == 2 * IDENTITY.collected_minor
    assert both.identity.unexplained_minor == 0


def test_a_day_that_does_not_begin_where_the_day_before_ended_is_named() -> None:
    assert month(SHEET, NEXT).breaks == ()
    assert month(SHEET, replace(SHEET, date="2026-11-21")).breaks == ("2026-11-21",)


def test_a_month_without_days_is_nothing() -> None:
    empty = month()
    assert (empty.net_minor, empty.identity.closing_minor, empty.breaks) == (0, 0, ())
