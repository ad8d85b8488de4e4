"""This file is what the office may rely on where the paper of a day compares its figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collectoffice.documents.day_sheet_sums import faults, missing_numbers, receipt_count, together, worth
from collectoffice.domain.day_sheet import DaySheet
from collectoffice.i18n import papers_day as words
from tests.documents import day_samples as days


@pytest.mark.parametrize(
    "sheet", [days.filled(), days.empty(), days.without_tills(), days.chinese(), days.largest(), days.many(10)]
)
def test_a_day_that_adds_up_has_no_fault_over_or_short_or_not(sheet: DaySheet) -> None:
    assert faults(sheet) == ()


def test_all_tills_as_one_are_the_sums_of_each() -> None:
    sheet = days.many(6)
    total = together(sheet.tills)
    assert total.net_minor == sheet.net_minor
    assert total.by_kind == sheet.by_kind
    assert total.expected_minor == sheet.expected_minor
    assert total.counted_minor == sheet.counted_minor == worth(total.pieces)
    assert receipt_count(total) == 6 * 47


def test_tills_are_not_counted_while_one_of_them_is_not() -> None:
    first, second = days.filled().tills
    waiting = replace(first, counted_minor=None, difference_minor=None, pieces={})
    total = together((waiting, second))
    assert total.counted_minor is None
    assert total.difference_minor is None


def test_one_wrong_figure_is_named_with_its_till_and_by_how_much() -> None:
    sheet = days.filled()
    first, second = sheet.tills
    wrong = replace(first, by_kind={**first.by_kind, "late_fee": first.by_kind["late_fee"] + 7})
    (fault,) = faults(replace(sheet, tills=(wrong, second)))
    assert (fault.figure, fault.till, fault.off_minor) == (words.BY_KIND_TOTAL, 12, 7)
    wrong = replace(first, pieces={**first.pieces, 1_000: first.pieces.get(1_000, 0) + 2})
    (fault,) = faults(replace(sheet, tills=(wrong, second)))
    assert (fault.figure, fault.till, fault.off_minor) == (words.COUNTED, 12, 2_000)


def test_a_list_of_undoings_that_does_not_add_up_is_a_fault_of_its_till() -> None:
    sheet = days.filled()
    (fault,) = faults(replace(sheet, undone=sheet.undone[1:]))
    assert (fault.figure, fault.till, fault.off_minor) == (words.UNDONE, 12, -303_500)


def test_a_class_whose_sides_differ_is_named() -> None:
    sheet = days.filled()
    wrong = replace(sheet.classes[1], bill_by_bill_closing_minor=sheet.classes[1].closing_minor - 5)
    (fault,) = faults(replace(sheet, classes=(sheet.classes[0], wrong, *sheet.classes[2:])))
    assert (fault.figure, fault.customer_class, fault.off_minor) == (words.BILL_BY_BILL, "KD", 5)


def test_the_numbers_missing_are_those_of_every_series() -> None:
    first, _ = days.everything_wrong().tills
    assert [number[-2:] for number in missing_numbers(first)] == ["12", "13", "44"]
