"""This file is how the screens write money, days and codes."""

from __future__ import annotations

from datetime import date

from collectoffice.ui import figures


def test_money_has_the_marks_of_its_language() -> None:
    assert figures.money(1_056_113, "VND", "vi") == "1.056.113\N{NO-BREAK SPACE}₫"
    assert figures.money(123_405, "CNY", "zh") == "¥1,234.05"
    assert figures.money(-500, "VND", "en") == "\N{MINUS SIGN}500\N{NO-BREAK SPACE}₫"


def test_a_year_always_has_four_digits() -> None:
    assert figures.day(date(2026, 11, 21), "vi") == "21/11/2026"
    assert figures.day(date(2026, 11, 21), "zh") == "2026-11-21"
    assert figures.period("2026-09", "vi") == "09/2026"


def test_a_code_is_written_in_the_groups_that_papers_print() -> None:
    assert figures.code("PC12000451832").split("\N{NARROW NO-BREAK SPACE}") == ["PC1200", "0451", "832"]
    assert figures.code("B-17") == "B-17"
