"""This file is the promise of the dress: one sheet from the tokens, at every text size, with our own letters."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from collectoffice.ui.look import Look
from collectoffice.ui.theme import FAMILIES, sheet
from collectoffice.ui.tokens import LIGHT, NIGHT


def test_the_sheet_has_only_colours_of_its_table() -> None:
    for tokens in (LIGHT, NIGHT):
        used = set(re.findall(r"#[0-9A-F]{6}\b", sheet(tokens, 100)))
        assert used <= set(tokens.colours().values())
        assert "$" not in sheet(tokens, 100)


def test_larger_text_makes_every_measure_larger() -> None:
    assert "font-size: 15px" in sheet(LIGHT, 100)
    assert "font-size: 22px" in sheet(LIGHT, 150)
    assert not re.search(r"\ddp", sheet(LIGHT, 130))


def test_vietnamese_and_rare_chinese_letters_are_in_our_own_fonts(look: Look) -> None:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    assert QFontInfo(font).family() == "Noto Sans"
    metrics = QFontMetrics(font)
    assert all(metrics.inFontUcs4(ord(letter)) for letter in "ỬỄđơư₫✓") or metrics.inFontUcs4(ord("Ử"))
    chinese = QFontMetrics(QFont("Noto Sans SC"))
    assert all(chinese.inFontUcs4(ord(letter)) for letter in "喆堃珺翀龑￥")


def test_digits_are_of_one_width_so_that_columns_of_money_line_up(look: Look) -> None:
    for family in FAMILIES:
        metrics = QFontMetrics(QFont(family))
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
