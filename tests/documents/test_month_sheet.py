"""This file is what the office may rely on in the month sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.month_sheet import days_that_differ, month_sheet_pdf
from collectoffice.domain.month_sheet import MonthSheet
from tests.documents import day_samples as days
from tests.documents import reading, samples


def printed(month: MonthSheet, language: str = "vi") -> bytes:
    """The PDF, with any missing letter refused."""
    return month_sheet_pdf(month, language, samples.FONTS, refuse_missing_letter)


def dotted(amount: int) -> str:
    """An amount in đồng as a Vietnamese paper writes it."""
    return f"{amount:,}".replace(",", ".").replace("-", "–")


def test_every_day_has_its_line_and_the_month_its_sums() -> None:
    month = days.month()
    takings, kinds, arrears = (reading.text(printed(month), page) for page in range(3))
    for text in (takings, kinds, arrears):
        assert "BẢNG TỔNG HỢP THÁNG" in text
        assert "11/2026" in text
        assert "01 CN" in text
        assert "30 T2" in text
        assert "Cộng 30 ngày" in text
    for amount in (month.gross_minor, -month.undone_minor, month.net_minor):
        assert dotted(amount) in takings, amount
    for amount in (
        sum(day.by_kind["principal"] for day in month.days),
        sum(one.total_minor for day in month.days for one in day.deposits),
        -1_500_000,
    ):
        assert dotted(amount) in kinds, amount
    for amount in (month.identity.opening_minor, month.identity.billed_minor, month.identity.closing_minor):
        assert dotted(amount) in arrears, amount
    assert "Mọi ngày khớp" in arrears


def test_a_deposit_under_way_is_counted_on_the_day_it_was_made() -> None:
    first, second = days.month(2).days
    under_way = replace(second, deposits=(*first.deposits, *second.deposits))
    text = reading.text(printed(days.month_of((first, under_way))), 1)
    assert dotted(2 * first.deposits[0].total_minor) in text
    assert dotted(3 * first.deposits[0].total_minor) not in text


def test_days_that_do_not_lead_to_the_next_one_are_named() -> None:
    made = list(days.month(12).days)
    made[9] = replace(made[9], identity=replace(made[9].identity, closing_minor=made[9].identity.closing_minor + 5))
    month = days.month_of(made)
    assert days_that_differ(month) == ("2026-11-10", "2026-11-11")
    assert "Không khớp: 10, 11" in reading.text(printed(month), 2)


def test_a_month_without_a_day_says_so() -> None:
    text = reading.text(printed(days.month_of(()), "en"))
    assert "No business dates" in text
    assert "MONTH SHEET" in text


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
def test_nothing_overlaps_nothing_is_cut(language: str) -> None:
    for month in (days.month(31, base=days.largest()), days.month(5, base=days.chinese())):
        for paper in (month, replace(month, is_practice=True)):
            pdf = printed(paper, language)
            assert reading.page_count(pdf) == 3
            assert reading.collisions(pdf) == []
            assert reading.outside(pdf, side=11.5, top=3.9, bottom=4) == []


def test_the_same_month_gives_the_same_bytes() -> None:
    assert printed(days.month(3)) == printed(days.month(3))
