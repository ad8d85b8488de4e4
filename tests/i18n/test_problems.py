"""This file is the proof that every problem of a row has its sentence in three languages."""

from __future__ import annotations

import pytest

from collectoffice.i18n.problems import LANGUAGES, problem_codes, problem_sentence

FACTS = {"length": 12, "month": 13, "text": "x", "unit": "dong"}


@pytest.mark.parametrize("code", problem_codes())
def test_every_problem_has_a_whole_sentence_in_every_language(code: str) -> None:
    sentences = [problem_sentence(code, FACTS, language) for language in LANGUAGES]
    assert all(sentence and "{" not in sentence for sentence in sentences)
    assert len(set(sentences)) == len(LANGUAGES)


@pytest.mark.parametrize("code", problem_codes())
def test_the_three_sentences_of_a_problem_name_the_same_facts(code: str) -> None:
    named = [fields_of(code, language) for language in LANGUAGES]
    assert named[0] == named[1] == named[2]


def fields_of(code: str, language: str) -> set[str]:
    from_facts = {name: f"<{name}>" for name in FACTS}
    sentence = problem_sentence(code, from_facts, language)
    return {name for name in FACTS if f"<{name}>" in sentence}


def test_the_unit_of_a_fraction_is_a_word_of_the_language() -> None:
    assert problem_sentence("fraction", {"unit": "dong"}, "en") == "a fraction of a dong"
    assert problem_sentence("fraction", {"unit": "dong"}, "vi") == "số tiền lẻ dưới 1 đồng"
    assert problem_sentence("fraction", {"unit": "fen"}, "zh") == "金额有不足一分的零头"


def test_braces_in_a_clerks_text_do_no_harm() -> None:
    assert problem_sentence("not_an_amount", {"text": "{0} {x}"}, "en") == "not an amount: {0} {x}"
