"""This file is what the office may rely on in the printed words of undoings."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from collectoffice.documents import undo_slip
from collectoffice.domain.undoing import UNDO_REASONS, SlipKind
from collectoffice.i18n import papers_undoing
from collectoffice.i18n.papers import Word
from tests.i18n.test_papers import letters_of, places_of

WORDS: dict[str, Word] = {
    **{name: word for name, word in vars(papers_undoing).items() if isinstance(word, Word)},
    **papers_undoing.TITLES,
    **papers_undoing.REASONS,
}


def test_every_word_exists_in_three_languages_and_asks_for_the_same_facts() -> None:
    for name, word in WORDS.items():
        assert all(form.strip(" ") for form in (word.vi, word.zh, word.en)), name
        assert places_of(word.vi) == places_of(word.zh) == places_of(word.en), name


def test_every_kind_of_slip_has_a_title_and_every_reason_its_words() -> None:
    assert set(papers_undoing.TITLES) == set(get_args(SlipKind))
    assert set(papers_undoing.REASONS) == set(UNDO_REASONS)


def test_the_catalogue_holds_no_word_that_no_slip_prints() -> None:
    source = (Path(undo_slip.__file__)).read_text("utf-8")
    named = [name for name, word in vars(papers_undoing).items() if isinstance(word, Word)]
    assert [name for name in named if not re.search(rf"undo_words\.{name}\b", source)] == []


def test_the_fonts_have_every_letter() -> None:
    latin, chinese = letters_of("NotoSans-Bold.ttf"), letters_of("NotoSansSC-Regular.ttf")
    for word in WORDS.values():
        assert {
            letter for form in (word.vi, word.en, word.en_one) for letter in form if ord(letter) not in latin
        } == set()
        assert {letter for letter in word.zh if ord(letter) not in chinese} == set()
