"""This file is what the office may rely on when a billing period is typed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.errors import NotAPeriod
from collectoffice.domain.period import parse_period


@pytest.mark.parametrize(
    "written",
    [
        "11/2026",
        "2026-11",
        "202611",
        "2026/11",
        "2026.11",
        "11-2026",
        "11.2026",
        "T11/2026",
        "Tháng 11/2026",
        "tháng 11 năm 2026",
        "Kỳ 1 tháng 11 năm 2026",
        "KỲ 1 THÁNG 11/2026",
        "Kỳ 11/2026",
        "Kỳ 1 - 11/2026",
        "kỳ 2, 11/2026",
        "2026年11月",
        "2026年11月份",
        "２０２６年１１月",
        "Nov 2026",
        "November 2026",
        "nov-2026",
        "04/11/2026",
        "2026-11-04",
        "2026-11-04 00:00:00",
        "2026年11月4日",
        202611,
        202611.0,
        date(2026, 11, 4),
        datetime(2026, 11, 4, 8, 30, tzinfo=UTC),
    ],
)
def test_a_period_is_known_however_it_is_written(written: object) -> None:
    assert parse_period(written) == "2026-11"


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("13/2026", "month"),
        ("2026-13", "month"),
        ("202600", "month"),
        ("00/2026", "month"),
        ("2199-01", "year"),
        ("2101-01", "year"),
        ("1950-01", "year"),
        ("", "form"),
        ("11/26", "form"),
        ("November", "form"),
        ("xyz 2026", "form"),
        ("11", "form"),
        (3.5, "form"),
        (None, "form"),
        ("112026", "form"),
        ("Kỳ 1", "form"),
    ],
)
def test_what_is_no_period_is_refused_with_the_reason(written: object, why: str) -> None:
    with pytest.raises(NotAPeriod) as refusal:
        parse_period(written)
    assert refusal.value.facts == {"text": str(written), "why": why}


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_month_is_read_back_from_each_form(day: date) -> None:
    forms = (
        f"{day:%m/%Y}",
        f"{day.month}/{day.year}",
        f"{day:%Y-%m}",
        f"{day:%Y%m}",
        f"{day.year}年{day.month}月",
        f"{day:%d/%m/%Y}",
    )
    assert {parse_period(form) for form in forms} == {f"{day:%Y-%m}"}
