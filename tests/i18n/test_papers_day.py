"""This file is what the office may rely on in the words of a day's papers."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
from fontTools.ttLib import TTFont

from collectoffice.documents.cash_slip import SlipKind
from collectoffice.domain.event_acts import ACT_OF_EVENT
from collectoffice.domain.permission import ACTS, RULES
from collectoffice.i18n import papers_day
from collectoffice.i18n.papers import Word

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "resources" / "fonts"
NAMED: dict[str, Word] = {name: word for name, word in vars(papers_day).items() if isinstance(word, Word)}
LISTED = {
    f"{table}.{key}": word
    for table in ("MOVES", "UNMOVED", "DEPOSIT_STATES", "ACTS", "UNDONE_KINDS", "SLIP_TITLES")
    for key, word in getattr(papers_day, table).items()
}
SIGNERS = {f"{kind}.{place}": word for kind, both in papers_day.SLIP_SIGNERS.items() for place, word in enumerate(both)}
WORDS = NAMED | LISTED | SIGNERS


def letters_of(font: str) -> set[int]:
    """What a font's map has."""
    with TTFont(FONTS / font, lazy=True) as file:
        return set(file.getBestCmap())


def places_of(form: str) -> set[str]:
    """The facts that a form asks for."""
    return {name for _, name, _, _ in Formatter().parse(form) if name}


def test_every_word_exists_in_three_languages_and_asks_for_the_same_facts() -> None:
    assert len(WORDS) > 150
    coins = {"JIAO", "FEN"}
    for name, word in WORDS.items():
        assert all(form.strip() for form in (word.vi, word.zh, word.en)), name
        if name not in coins:
            assert places_of(word.vi) == places_of(word.zh) == places_of(word.en), name
        if word.en_one:
            assert places_of(word.en_one) == places_of(word.en), name


def test_the_catalogue_holds_no_word_that_no_paper_prints() -> None:
    source = "".join(file.read_text("utf-8") for file in (ROOT / "collectoffice" / "documents").glob("*.py"))
    assert [name for name in NAMED if not re.search(rf"words\.{name}\b", source)] == []


@pytest.mark.parametrize("font", ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"])
def test_noto_sans_has_every_letter_of_the_vietnamese_and_english_words(font: str) -> None:
    known = letters_of(font)
    forms = (form for word in WORDS.values() for form in (word.vi, word.en, word.en_one))
    assert {letter for form in forms for letter in form if ord(letter) not in known} == set()


def test_noto_sans_sc_has_every_letter_of_the_chinese_words() -> None:
    known = letters_of("NotoSansSC-Regular.ttf")
    assert {letter for word in WORDS.values() for letter in word.zh if ord(letter) not in known} == set()


def test_every_act_that_may_take_a_second_person_has_a_word() -> None:
    taking_two = {act for act in ACTS for rule in RULES[act] if any(rule.roles.values())}
    assert taking_two <= set(papers_day.ACTS)
    assert taking_two <= set(ACT_OF_EVENT.values()), "and an event of the books behind it"


def test_every_slip_has_a_title_and_two_who_sign() -> None:
    kinds = set(SlipKind.__args__)  # type: ignore[attr-defined]
    assert set(papers_day.SLIP_TITLES) == set(papers_day.SLIP_SIGNERS) == kinds
