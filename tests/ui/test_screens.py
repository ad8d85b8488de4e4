"""This file is what every screen keeps in every language, at every size: nothing cut, nothing covered, all named."""

from __future__ import annotations

import pytest

from collectoffice.ui.languages import LANGUAGES
from tests.ui.stage import SCENES, Stage
from tests.ui.walks import cut_texts, nameless, overlaps, small_targets, texts

SIZES = {"1024×728": ((1024, 728), 100), "1366×768 at 150 %": ((1366, 768), 150)}
DRAWN = [
    pytest.param(size, language, marks=[pytest.mark.torture] if language == "en" else [])
    for size in SIZES
    for language in LANGUAGES
    if (size, language) != ("1366×768 at 150 %", "zh")
]
"""Chinese is the shortest of the three: the small window is test enough for it. English, which no office speaks first, is drawn
by ``run.py torture``."""
WALKED = [name for name in SCENES if not name.endswith("-cny")]
HAND_PX = 24
SAME_IN_ALL = ("kWh", "PIN", "QR")


@pytest.mark.parametrize(("size", "language"), DRAWN)
def test_nothing_is_cut_covered_nameless_or_too_small_to_hit_in_any_language(
    stage: Stage, size: str, language: str
) -> None:
    (width, height), scale = SIZES[size]
    stage.look.wear(scale=scale)
    stage.window.resize(width, height)
    stage.look.speak(language)  # once: a change of language lays out every screen, those in hiding too
    wrong = []
    for name in WALKED:
        stage.fresh()
        SCENES[name](stage)
        stage.settle()
        window = stage.window
        wrong += [f"{name}: {each}" for each in (*cut_texts(window), *overlaps(window))]
        wrong += [f"{name}: no name: {each}" for each in nameless(window)]
        wrong += [f"{name}: too small: {each}" for each in small_targets(window, HAND_PX)]
    assert not wrong, "\n".join(wrong)


def test_the_main_button_is_at_least_44_pixels_high(stage: Stage) -> None:
    for button in (stage.counter.take, stage.till.primary, stage.imports.primary, stage.sign_in.enter):
        assert button.sizeHint().height() >= 44


def test_switching_the_language_changes_every_word_on_the_screen(stage: Stage) -> None:
    stuck = []
    for name in ("counter-paying", "counter-saved", "till-work", "customers-file", "imports-preview", "staff", "lock"):
        stage.look.speak("en")
        stage.fresh()
        SCENES[name](stage)
        stage.settle()
        before = texts(stage.window)
        stage.look.speak("vi")
        stage.settle()
        after = texts(stage.window)
        stuck += [
            f"{name}: {text}"
            for widget, (_, text) in after.items()
            if before.get(widget, ("", ""))[1] == text and _is_english(text)
        ]
    assert not stuck, "\n".join(stuck)


def _is_english(text: str) -> bool:
    """Words that are written in plain letters and are not names, codes or keys."""
    words = [word for word in text.split() if word.isascii() and word.isalpha() and word.islower() and len(word) > 2]
    return bool(words) and not any(same in text for same in SAME_IN_ALL)
