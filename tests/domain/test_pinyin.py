"""This file is what the office may rely on when Chinese names are found by their first letters."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style, pinyin

from collectoffice.domain.pinyin import MOST_READINGS, PinyinTable

FOLDER = Path(__file__).parents[2] / "resources" / "pinyin"
TEXT = (FOLDER / "initials.txt").read_text("utf-8")
TABLE = PinyinTable(TEXT)
CHARACTERS = [character for line in TEXT.splitlines()[1:] for character in line.split("\t")[1]]


def test_a_name_has_the_letters_of_its_likeliest_readings_first() -> None:
    assert TABLE.initials("张兰红")[0] == "zlh"
    assert TABLE.initials("单喆") == ["dz", "sz", "cz"]
    assert TABLE.initials("胡堃") == ["hk"]
    assert "dltmyhzs38" in TABLE.initials("达拉特牧业合作社38")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("单雄", "sx"),
        ("仇英", "qy"),
        ("任重", "rz"),
        ("曾巩", "zg"),
        ("解缙", "xj"),
        ("查良", "zl"),
        ("尉迟", "yc"),
        ("区寄", "oj"),
        ("盖聂", "gn"),
        ("翟让", "zr"),
    ],
)
def test_a_surname_is_found_by_its_reading_as_a_surname(name: str, letters: str) -> None:
    assert letters in TABLE.initials(name)


def test_a_name_without_chinese_characters_has_no_initials() -> None:
    assert TABLE.initials("Nguyễn Thị Ứng") == []
    assert TABLE.initials("") == []


@given(st.lists(st.sampled_from(CHARACTERS), min_size=1, max_size=30))
def test_a_long_name_with_many_readings_stays_a_short_list(characters: list[str]) -> None:
    found = TABLE.initials("".join(characters))
    assert 1 <= len(found) <= MOST_READINGS
    assert {len(letters) for letters in found} == {len(characters)}


def test_the_table_holds_every_character_of_the_two_blocks_that_pypinyin_knows() -> None:
    assert len(CHARACTERS) == len(set(CHARACTERS)) > 26_000
    for character in CHARACTERS[::7]:
        known = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
        assert TABLE.initials(character)[0] in {reading[0] for reading in known[0]}


def test_the_shipped_table_is_what_its_maker_writes() -> None:
    assert runpy.run_path(str(FOLDER / "make.py"))["table"]() == TEXT
