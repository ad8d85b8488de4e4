"""This file is what the office may rely on in a printer's test page."""

from __future__ import annotations

import pytest

from collectoffice.documents.fonts import refuse_missing_letter
from collectoffice.documents.test_page import PrinterTest, printer_test_page
from tests.documents import reading, samples


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("paper", ["a5", "80mm", "a4"])
def test_the_page_shows_letters_of_three_languages_a_bar_code_and_nothing_overlaps(language: str, paper: str) -> None:
    test = PrinterTest(samples.STYLES[language], "Điện lực Khánh Sơn", "HP LaserJet M404", paper, samples.ISSUED_AT)
    pdf = printer_test_page(test, samples.FONTS, refuse_missing_letter)
    text = reading.text(pdf)
    for part in ("đ ư ơ ế ử", "喆堃珺翀", "HP LaserJet M404", paper.upper(), "Điện lực Khánh Sơn"):
        assert part in text
    assert reading.barcodes(pdf, 203) == ["9900000000000123"]
    assert reading.page_count(pdf) == 1
    assert reading.outside(pdf, side=4, top=3, bottom=3) == []
