"""This file is the promise of the colour table: every pair that the window shows can be told apart."""

from __future__ import annotations

import pytest

from collectoffice.ui.tokens import EDGE_CONTRAST, EDGE_PAIRS, LIGHT, NIGHT, TEXT_CONTRAST, TEXT_PAIRS, Tokens, contrast


@pytest.mark.parametrize("tokens", [LIGHT, NIGHT], ids=["light", "night"])
def test_every_text_stands_out_from_its_ground(tokens: Tokens) -> None:
    low = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in TEXT_PAIRS}
    assert not {pair: value for pair, value in low.items() if value < TEXT_CONTRAST}


@pytest.mark.parametrize("tokens", [LIGHT, NIGHT], ids=["light", "night"])
def test_every_edge_and_focus_ring_can_be_seen(tokens: Tokens) -> None:
    low = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in EDGE_PAIRS}
    assert not {pair: value for pair, value in low.items() if value < EDGE_CONTRAST}


@pytest.mark.parametrize("tokens", [LIGHT, NIGHT], ids=["light", "night"])
def test_money_is_written_with_the_highest_contrast(tokens: Tokens) -> None:
    assert contrast(tokens.ink, tokens.card) > 7


def test_contrast_is_21_between_black_and_white_and_1_on_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#0B5CAD", "#0B5CAD") == pytest.approx(1)
