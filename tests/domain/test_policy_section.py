"""This file is what the office relies on when a policy's document is read: sums and words as written, or a refusal."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.errors import FractionOfMinorUnit, PolicyNotUnderstood
from collectoffice.domain.policy_section import Section


def _section(digits: int = 2, **values: object) -> Section:
    return Section("XX-1", "late", values, digits)


@given(st.integers(0, 10**12), st.integers(0, 4))
def test_a_sum_written_in_the_currency_is_read_to_the_last_digit(minor: int, digits: int) -> None:
    written = f"{Decimal(minor).scaleb(-digits):f}"
    assert _section(digits, min=written).money("min") == minor


def test_a_whole_number_is_a_sum_in_the_currency() -> None:
    assert _section(2, min=3).money("min") == 3_00
    assert _section(0, min=500_000).money("min") == 500_000


@pytest.mark.parametrize("value", [None, True, 1.5, "", "1,5", "NaN", "Infinity", "-1", -1])
def test_what_is_no_sum_is_refused(value: object) -> None:
    with pytest.raises(PolicyNotUnderstood) as refused:
        _section(min=value).money("min")
    assert refused.value.facts == {"policy": "XX-1", "key": "late.min", "value": str(value)}


def test_a_sum_finer_than_the_currency_is_refused_as_such() -> None:
    with pytest.raises(FractionOfMinorUnit):
        _section(min="0.001").money("min")


def test_a_unit_is_above_zero() -> None:
    assert _section(unit="0.1").unit("unit") == 10
    with pytest.raises(PolicyNotUnderstood):
        _section(unit="0").unit("unit")


def test_the_unit_of_rounding_half_up_is_read_from_its_words() -> None:
    assert _section(round="half_up:0.01").half_up_unit("round") == 1
    for wrong in ("half_up", "half_up:0", "up:0.01"):
        with pytest.raises(PolicyNotUnderstood):
            _section(round=wrong).half_up_unit("round")


def test_null_says_nothing() -> None:
    assert not _section(cap=None).says("cap")
    assert not _section().says("cap")
    assert _section(cap="0").says("cap")


def test_a_section_that_is_not_there_is_refused_by_its_name() -> None:
    with pytest.raises(PolicyNotUnderstood) as refused:
        Section("XX-1", "late", None, 2)
    assert refused.value.facts["key"] == "late"


def test_a_day_and_a_pattern_that_cannot_be_read_are_refused() -> None:
    for key, read in (("begins", _section(begins="1.2.2025").day), ("code", _section(code="(").pattern)):
        with pytest.raises(PolicyNotUnderstood):
            read(key)
