"""This file is what the office may rely on when names are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectoffice.domain.folding import clean_text, fold, tokens


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Nguyễn Thị Ứng", "nguyen thi ung"),
        ("ĐỖ HỮU  TUẤN", "do huu tuan"),
        (unicodedata.normalize("NFD", "Đặng Thị Mỹ"), "dang thi my"),
        ("Ðặng", "dang"),
        ("ＰＱ０５１", "pq051"),
        ("\u200bxã\u00a0Sơn\u202fLâm\t", "xa son lam"),
        ("张\u3000兰红", "张 兰红"),
        ("=HYPERLINK(1)", "=hyperlink(1)"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_names_are_compared_without_accents_widths_and_hidden_characters(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_each_chinese_character_is_a_word_and_letters_and_digits_run_on() -> None:
    assert tokens("达拉特BTS站38号, Thôn 7") == ["达", "拉", "特", "bts", "站", "38", "号", "thon", "7"]
    assert tokens("a_b-c") == ["a", "b", "c"]


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_composed_and_decomposed_writing_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text())
def test_words_are_letters_and_digits_alone_so_none_is_read_as_an_operator(text: str) -> None:
    assert all(token.isalnum() for token in tokens(text))


def test_every_single_character_folds_to_something_stable() -> None:
    unstable = [code for code in range(0x2_0000) if fold(chr(code)) != fold(fold(chr(code)))]
    assert unstable == []


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("  Nguyễn\u00a0 Thị\tỨng ", "Nguyễn Thị Ứng"),
        (unicodedata.normalize("NFD", "Đỗ Hữu"), "Đỗ Hữu"),
        ("\ufeffLê\u200b Văn\u00ad A", "Lê Văn A"),
        ('=HYPERLINK("x")', '=HYPERLINK("x")'),
        ("１２３ 张兰红", "１２３ 张兰红"),
    ],
)
def test_a_name_from_a_workbook_is_cleaned_and_not_rewritten(written: str, clean: str) -> None:
    assert clean_text(written) == clean


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
