"""This file is what the head of a paper takes: a name of an office, on one line, no longer than there is room."""

from __future__ import annotations

import pytest

from collectoffice.domain.errors import SettingOutOfRange
from collectoffice.domain.office_text import LONGEST, NAME, TEXTS, office_text


def test_an_office_has_a_name() -> None:
    for nothing in ("", "  \n", "\u200b"):
        with pytest.raises(SettingOutOfRange):
            office_text(NAME, nothing)


def test_the_other_texts_may_be_empty_and_none_is_longer_than_its_room() -> None:
    for key in TEXTS:
        assert office_text(key, "Đ" * LONGEST) == "Đ" * LONGEST
        with pytest.raises(SettingOutOfRange):
            office_text(key, "Đ" * (LONGEST + 1))
        if key != NAME:
            assert office_text(key, "") == ""


def test_a_text_stands_on_one_line() -> None:
    assert office_text(NAME, " Điện lực\n Krông  Bông ") == "Điện lực Krông Bông"
