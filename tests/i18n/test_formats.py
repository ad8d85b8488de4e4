"""This file is what the office may rely on in how days, hours, periods and codes are written."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from collectoffice.i18n import formats
from collectoffice.i18n.languages import LANGUAGES

FRIDAY = date(2026, 11, 20)
MORNING = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


def test_days_are_written_as_each_language_does() -> None:
    assert [formats.day(FRIDAY, language) for language in LANGUAGES] == ["20/11/2026", "2026-11-20", "20 Nov 2026"]
    assert [formats.day(date(2026, 3, 5), language) for language in LANGUAGES] == [
        "05/03/2026",
        "2026-03-05",
        "5 Mar 2026",
    ]


def test_a_day_on_which_somebody_must_act_says_its_weekday() -> None:
    said = [formats.day_with_weekday(FRIDAY, language) for language in LANGUAGES]
    assert said == ["Thứ Sáu 20/11/2026", "2026-11-20 星期五", "Fri 20 Nov 2026"]


def test_hours_and_moments_are_written_as_the_office_reads_them() -> None:
    assert [formats.clock_time(MORNING, language) for language in LANGUAGES] == ["08 giờ 30", "08:30", "08:30"]
    assert [formats.moment_with_weekday(MORNING, language) for language in LANGUAGES] == [
        "08 giờ 30, Thứ Sáu 20/11/2026",
        "2026-11-20 星期五 08:30",
        "Fri 20 Nov 2026, 08:30",
    ]


def test_every_weekday_has_its_name_and_its_short_name() -> None:
    week = [date(2026, 11, 16 + place) for place in range(7)]
    for language in LANGUAGES:
        assert len({formats.day_with_weekday(day, language) for day in week}) == 7
        assert len({formats.short_weekday(day, language) for day in week}) == 7
    assert [formats.short_weekday(FRIDAY, language) for language in LANGUAGES] == ["T6", "周五", "Fri"]
    assert formats.day_with_weekday(date(2026, 11, 22), "vi") == "Chủ Nhật 22/11/2026"


def test_periods_are_written_as_each_language_does() -> None:
    assert [formats.period("2026-08", language) for language in LANGUAGES] == ["08/2026", "2026-08", "Aug 2026"]


@pytest.mark.parametrize(
    ("code", "groups"),
    [
        ("PQ05000451832", "PQ0500 0451 832"),
        ("PE01000042886", "PE0100 0042 886"),
        ("0641208753", "0641 2087 53"),
        ("20153377", "2015 3377"),
        ("102260100048", "1022 6010 0048"),
        ("9002260100012303", "9002 2601 0001 2303"),
        ("12345", "12345"),
        ("KH01-26-0000001", "KH01-26-0000001"),
        ("PQ0500045183", "PQ0500045183"),
        ("", ""),
    ],
)
def test_codes_stand_in_groups_and_never_break_over_two_lines(code: str, groups: str) -> None:
    assert formats.grouped_code(code, space=" ") == groups
    assert formats.grouped_code(code) == groups.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("0912345678", "0912 345 678"),
        ("0912.345.678", "0912 345 678"),
        ("02583555190", "0258 3555 190"),
        ("13812345678", "138 1234 5678"),
        ("19001234", "19001234"),
        ("0477-3970001", "0477-3970001"),
        ("", ""),
    ],
)
def test_a_telephone_number_is_written_as_it_is_spoken(written: str, spoken: str) -> None:
    assert formats.phone(written, space=" ") == spoken
    assert formats.phone(written) == spoken.replace(" ", "\u00a0")
