"""This file is what the office may rely on in the names of notes and coins."""

from __future__ import annotations

import pytest

from collectoffice.documents.denominations import denomination, largest_first
from collectoffice.documents.writing import writing_of
from collectoffice.domain.receipt import PaperStyle
from tests.documents import samples


@pytest.mark.parametrize(
    ("style", "minor", "name"),
    [
        (samples.VND_VI, 500_000, "500.000"),
        (samples.VND_EN, 500_000, "500,000"),
        (samples.CNY_ZH, 10_000, "100 元"),
        (samples.CNY_ZH, 50, "5 角"),
        (samples.CNY_ZH, 5, "5 分"),
        (samples.CNY_EN, 10_000, "100"),
        (samples.CNY_EN, 50, "0.50"),
    ],
)
def test_a_note_is_named_as_it_is_called(style: PaperStyle, minor: int, name: str) -> None:
    assert denomination(writing_of(style), minor) == name


def test_notes_that_are_no_longer_in_use_but_were_counted_are_listed_too() -> None:
    assert largest_first((500, 1_000), {200: 3}, {1_000: 1}) == (1_000, 500, 200)
