"""This file is a till's paper, tested: what an X reading and a close say, and what a blind one does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from collectoffice.documents.fonts import FontFiles
from collectoffice.documents.till_paper import TillPaper, till_paper_80mm, till_paper_a5
from collectoffice.domain.day_sheet import TillReading
from collectoffice.domain.receipt import Masthead, PaperStyle
from tests.documents.reading import collisions
from tests.documents.reading import text as text_of
from tests.documents.samples import FONTS
from tests.ui import till_samples

Draw = Callable[[TillPaper, FontFiles], bytes]
OPEN = replace(till_samples.READING, state="open", moves={"turn_in": -40_000_000, "pay_in": 50_000})
SETTLED = replace(till_samples.CLOSED, settled_minor=-20_000, counts=(23_000_000, till_samples.COUNTED))
EXPECTED, NET, CASH = "23.385.000", "71.749.600", "61.385.000"


def paper(reading: TillReading, language: str = "vi", *, blind: bool = False, practice: bool = False) -> TillPaper:
    masthead = Masthead("Điện lực Tân Châu", "12 Nguyễn Huệ", "0296 3822 111", "1600100100", practice)
    made_at = datetime.fromisoformat("2026-11-21T16:02:00+07:00")
    return TillPaper(reading, PaperStyle(language, "VND", 0), masthead, made_at, reading.cashier, blind)


@pytest.mark.parametrize("draw", [till_paper_80mm, till_paper_a5])
def test_an_x_reading_says_that_it_closes_nothing_and_a_close_does_not(draw: Draw) -> None:
    reading = text_of(draw(paper(OPEN, practice=True), FONTS))
    assert "KHÔNG CHỐT CA" in reading
    assert "KHÔNG CÓ GIÁ TRỊ" in reading
    assert EXPECTED in reading
    close = text_of(draw(paper(SETTLED), FONTS))
    assert "KHÔNG CHỐT CA" not in close
    assert "KHÔNG CÓ GIÁ TRỊ" not in close
    assert "PHIẾU CHỐT CA" in close


@pytest.mark.parametrize("draw", [till_paper_80mm, till_paper_a5])
def test_a_blind_paper_has_no_figure_that_tells_the_drawers_cash(draw: Draw) -> None:
    said = text_of(draw(paper(OPEN, blind=True), FONTS))
    for figure in (EXPECTED, NET, CASH, "73.149.600", "71.000.000", "1.400.000"):
        assert figure not in said
    assert "5.214.600" in said


@pytest.mark.parametrize("draw", [till_paper_80mm, till_paper_a5])
def test_a_close_says_what_was_counted_what_is_off_and_what_rests(draw: Draw) -> None:
    said = text_of(draw(paper(SETTLED), FONTS))
    for part in ("500.000 × 31", "23.335.000", "THIẾU 50.000", "–20.000", "–30.000", "phiếu #000505"):
        assert part in said


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
def test_many_lines_take_further_pages_and_none_is_lost(language: str) -> None:
    spans = tuple(
        replace(SETTLED.receipts[0], first=f"TC01-2-26A-{n:06}", last=f"TC01-2-26A-{n:06}") for n in range(60)
    )
    said = text_of(till_paper_a5(paper(replace(SETTLED, receipts=spans), language), FONTS))
    assert all(span.first in said for span in spans)
    assert {"vi": "Trang 1/3", "zh": "共 3 页", "en": "Page 1 of 3"}[language] in said


@pytest.mark.parametrize("language", ["vi", "zh", "en"])
@pytest.mark.parametrize("draw", [till_paper_80mm, till_paper_a5])
def test_no_line_covers_another(draw: Draw, language: str) -> None:
    assert collisions(draw(paper(SETTLED, language, practice=True), FONTS)) == []


def test_the_same_till_gives_the_same_bytes() -> None:
    assert till_paper_a5(paper(OPEN), FONTS) == till_paper_a5(paper(OPEN), FONTS)
