"""This file is what the office may rely on in its bar codes."""

from __future__ import annotations

import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from collectoffice.documents.barcode import QUIET_MODULES, bars_and_gaps, in_fours

_PIXELS = 3


def scanned(digits: str) -> list[str]:
    """What a scanner reads from the bars drawn by themselves, three pixels a module."""
    widths = bars_and_gaps(digits)
    image = Image.new("L", ((sum(widths) + 2 * QUIET_MODULES) * _PIXELS, 60), 255)
    pen = ImageDraw.Draw(image)
    x = QUIET_MODULES * _PIXELS
    for place, modules in enumerate(widths):
        if place % 2 == 0:
            pen.rectangle((x, 5, x + modules * _PIXELS - 1, 55), fill=0)
        x += modules * _PIXELS
    return [code.text for code in zxingcpp.read_barcodes(image)]


@given(st.integers(1, 10).flatmap(lambda pairs: st.text("0123456789", min_size=2 * pairs, max_size=2 * pairs)))
def test_a_scanner_reads_back_any_even_number_of_digits(digits: str) -> None:
    assert scanned(digits) == [digits]


def test_sixteen_digits_take_46_mm_at_three_dots_of_203_dpi() -> None:
    assert round(sum(bars_and_gaps("9002260100482365")) * 3 * 25.4 / 203) == 46


def test_the_digits_below_stand_in_fours_that_never_break() -> None:
    assert in_fours("9002260100482365") == "9002\u00a02601\u00a00048\u00a02365"
