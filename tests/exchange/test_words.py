"""This file is the proof that header words are folded, and that none of them means two things in one kind of list."""

from __future__ import annotations

from collections import Counter

from collectoffice.exchange.words import FIELD_WORDS, LANGUAGES, REQUIRED, TELLING, fold, without_brackets


def test_folding_takes_accents_capitals_and_marks_away() -> None:
    assert fold("  Tiền điện (chưa THUẾ): ") == "tien dien chua thue"
    assert fold("Đ/c ＳĐ") == "d c sd"
    assert fold("应收电费（元）") == "应收电费 元"
    assert fold(without_brackets("Sản lượng (kWh)")) == "san luong"


def test_no_word_names_two_fields_of_one_kind() -> None:
    for kind, fields in FIELD_WORDS.items():
        words = Counter(word for by_language in fields.values() for words in by_language for word in words.split("|"))
        assert [word for word, times in words.items() if times > 1] == [], kind


def test_every_word_is_written_as_folding_leaves_it() -> None:
    unfolded = [
        word
        for fields in FIELD_WORDS.values()
        for by_language in fields.values()
        for words in by_language
        for word in words.split("|")
        if fold(word) != word
    ]
    assert unfolded == []


def test_every_field_has_words_in_every_language() -> None:
    for fields in FIELD_WORDS.values():
        assert all(len(by_language) == len(LANGUAGES) and all(by_language) for by_language in fields.values())


def test_required_and_telling_fields_exist() -> None:
    for kind, fields in FIELD_WORDS.items():
        assert set(REQUIRED[kind]) | TELLING[kind] <= set(fields)
