"""This file is the printer's test page: letters, sizes, a ruler, a bar code, and a frame that shows what is cut off."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from collectoffice.documents import barcode
from collectoffice.documents.fitting import fit, ladder
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.page import RULE_MASTHEAD, RULE_ROW, RULE_TABLE, RULE_ZONE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.domain.receipt import PaperStyle
from collectoffice.i18n import papers as words

_A5: Final = (210.0, 148.0)
_A4: Final = (210.0, 297.0)
_ROLL: Final = (80.0, 150.0)
_SIZES: Final = {"a5": _A5, "a4": _A4, "80mm": _ROLL}
_DOT: Final = 25.4 / 203
_DIGITS: Final = "9900000000000123"
_SAMPLE_MINOR: Final = 123_456_700
_FRAME: Final = 0.6


@dataclass(frozen=True, slots=True)
class PrinterTest:
    """What is tested: the printer, its paper (``a5``, ``a4`` or ``80mm``), for which office, when."""

    style: PaperStyle
    office: str
    printer: str
    paper: str
    at: datetime


def printer_test_page(test: PrinterTest, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter) -> bytes:
    """The test page as a PDF of one page."""
    press = open_press(fonts)
    writing = writing_of(test.style)
    is_roll = test.paper == "80mm"
    width, height = _SIZES[test.paper]
    margin = 4.0 if is_roll else 5.0
    page = Page(press.case(writing.language), width, height, on_missing)
    page.frame(margin, margin, width - 2 * margin, height - 2 * margin, _FRAME)
    left, room = margin + 3.0, width - 2 * margin - 6.0
    y = _draw_names(page, writing, test, left, room, margin + 9.0)
    y = _draw_letters(page, writing, left, room, y)
    y = _draw_rules(page, writing, left, y)
    widths = barcode.bars_and_gaps(_DIGITS)
    page.bars(round((left + 4) / _DOT) * _DOT, y + 3.0, 11.0, 3 * _DOT, widths)
    page.left(left + 4, y + 18.4, barcode.in_fours(_DIGITS), 10)
    page.left(left + 4, y + 23.4, writing.say(words.TEST_SCAN), 10)
    title = writing.say(words.TEST_PAGE)
    return press.print([page], Colophon(title, test.office, writing.language))


def _draw_names(page: Page, writing: Writing, test: PrinterTest, left: float, room: float, y: float) -> float:
    """Title, office, printer, paper and time."""
    say = writing.say
    for text, size, bold in (
        (say(words.TEST_PAGE), 16.0, True),
        (test.office, 12.0, True),
        (say(words.TEST_PRINTER, printer=test.printer), 10.0, False),
        (say(words.TEST_PAPER, paper=test.paper.upper()), 10.0, False),
        (writing.moment(test.at), 10.0, False),
        (say(words.TEST_FRAME), 10.0, False),
    ):
        block = fit(page, text, room, ladder((size, 10, 1), (10, 10, 9)), bold=bold)
        for line in block.lines:
            page.left(left, y, line, block.size, bold=bold)
            y += block.size * 0.5
    page.rule(left, y - 2.6, room, RULE_MASTHEAD)
    return y + 2.4


def _draw_letters(page: Page, writing: Writing, left: float, room: float, y: float) -> float:
    """Letters of all three languages and the sizes that papers use."""
    for letters in (words.TEST_LETTERS.vi, words.TEST_LETTERS.zh, writing.money(_SAMPLE_MINOR)):
        for line in fit(page, letters, room, ladder((11, 10, 1), (10, 10, 9))).lines:
            page.left(left, y, line, 10)
            y += 5.0
    for size in (7.0, 8.5, 10.0, 14.0):
        page.left(left, y, writing.say(words.TEST_SIZES, size=f"{size:g}"), size)
        y += max(5.0, size * 0.5)
    return y


def _draw_rules(page: Page, writing: Writing, left: float, y: float) -> float:
    """The rules that papers use, and a ruler of 50 mm with a tick every 10."""
    for weight in (RULE_ROW, RULE_ZONE, RULE_TABLE, RULE_MASTHEAD):
        page.rule(left, y, 50, weight)
        y += 1.6
    y += 1.0
    page.rule(left, y + 3.0, 50, RULE_ZONE)
    for tick in range(0, 51, 10):
        page.rule(left + tick - 0.1, y + 2.0, 0.2, 6.0)
    page.left(left, y + 8.0, writing.say(words.TEST_RULER, length=50), 10)
    return y + 9.0
