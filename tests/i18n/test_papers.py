"""This file is what the office may rely on in printed words."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
from fontTools.ttLib import TTFont

from collectoffice.domain.tender import TENDER_KINDS
from collectoffice.i18n import papers
from collectoffice.i18n.papers import ENTRY_KINDS, Speech, Word

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
WORDS: dict[str, Word] = {name: word for name, word in vars(papers).items() if isinstance(word, Word)} | ENTRY_KINDS


def letters_of(font: str) -> set[int]:
    """What a font's map has."""
    with TTFont(FONTS / font, lazy=True) as file:
        return set(file.getBestCmap())


def places_of(form: str) -> set[str]:
    """The facts that a form asks for."""
    return {name for _, name, _, _ in Formatter().parse(form) if name}


def test_every_printed_word_exists_in_three_languages_and_asks_for_the_same_facts() -> None:
    assert len(WORDS) > 100
    for name, word in WORDS.items():
        assert all(form.strip(" ") for form in (word.vi, word.zh, word.en)), name
        assert places_of(word.vi) == places_of(word.zh) == places_of(word.en), name
        if word.en_one:
            assert "n" in places_of(word.en), name
            assert places_of(word.en_one) == places_of(word.en), name


def test_the_catalogue_holds_no_word_that_no_paper_prints() -> None:
    papers_folder = FONTS.parents[1] / "collectoffice" / "documents"
    source = "".join(file.read_text("utf-8") for file in papers_folder.glob("*.py"))
    named = [name for name, word in vars(papers).items() if isinstance(word, Word)]
    assert [name for name in named if not re.search(rf"words\.{name}\b", source)] == []


@pytest.mark.parametrize("font", ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"])
def test_noto_sans_has_every_letter_of_the_vietnamese_and_english_words(font: str) -> None:
    known = letters_of(font)
    in_chinese_on_purpose = {papers.TEST_LETTERS}
    for word in WORDS.values():
        if word not in in_chinese_on_purpose:
            assert {
                letter for form in (word.vi, word.en, word.en_one) for letter in form if ord(letter) not in known
            } == set()


def test_noto_sans_sc_has_every_letter_of_the_chinese_words() -> None:
    known = letters_of("NotoSansSC-Regular.ttf")
    assert {letter for word in WORDS.values() for letter in word.zh if ord(letter) not in known} == set()


def test_no_two_columns_of_the_receipt_have_the_same_heading() -> None:
    columns = (papers.PERIOD, papers.BILL_NUMBER, papers.DUE_DATE, papers.DAYS_LATE, papers.PRINCIPAL, papers.LATE_FEE)
    for language in ("vi", "zh", "en"):
        say = Speech(language)
        assert len({say(word) for word in columns}) == len(columns)


def test_a_word_is_said_in_the_language_of_the_paper_with_its_facts() -> None:
    assert Speech("vi")(papers.COPY, n=2) == "BẢN IN LẠI LẦN 2"
    assert Speech("zh")(papers.COPY, n=2) == "补打第 2 次"
    assert Speech("en")(papers.COPY, n=2) == "COPY 2"


def test_english_knows_one_from_many() -> None:
    say = Speech("en")
    assert say(papers.TOTAL_OF_BILLS, n=1) == "Total of 1 bill"
    assert say(papers.TOTAL_OF_BILLS, n=3) == "Total of 3 bills"
    assert Speech("vi")(papers.TOTAL_OF_BILLS, n=1) == "Cộng 1 hóa đơn"


def test_the_catalogue_uses_the_offices_words_for_counter_and_till_and_no_others() -> None:
    assert (papers.COUNTER.vi, papers.COUNTER.zh, papers.COUNTER.en) == (
        "Quầy {counter}",
        "{counter} 号窗口",
        "Counter {counter}",
    )
    assert (papers.TILL.vi, papers.TILL.zh, papers.TILL.en) == ("Ca thu tiền {till}", "收款班次 {till}", "Till {till}")
    assert len(TENDER_KINDS) == len(
        {papers.CASH, papers.TRANSFER, papers.QR_CODE, papers.CARD, papers.CHEQUE, papers.FROM_CREDIT}
    )
