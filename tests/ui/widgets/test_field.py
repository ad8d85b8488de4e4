"""This file is how a day may be typed."""

from __future__ import annotations

from datetime import date

import pytest

from collectoffice.ui.widgets.field import read_day

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize("text", ["21/11/2026", "21-11-2026", "21.11.26", "21/11", "2026-11-21"])
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text, TODAY) == TODAY


@pytest.mark.parametrize("text", ["", "31/02/2026", "21/13/2026", "mai", "21", "1/2/3/4"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, TODAY) is None
