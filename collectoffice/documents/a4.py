"""This file is what all A4 papers share: margins, masthead, the line on following pages, signatures, page numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from collectoffice.documents import receipt_phrases
from collectoffice.documents.fitting import Step, fit, ladder, shrink
from collectoffice.documents.page import LABEL, RULE_MASTHEAD, RULE_ROW, Page
from collectoffice.documents.writing import Writing
from collectoffice.domain.receipt import Masthead
from collectoffice.i18n import papers as words

WIDTH: Final = 210.0
HEIGHT: Final = 297.0
LEFT: Final = 12.0
RIGHT: Final = 198.0
BOTTOM: Final = 280.0
PAGE_LINE: Final = 288.0
LEADING: Final = 0.5
_RIGHT_COLUMN: Final = 78.0
_OFFICE_STEPS: Final[list[Step]] = ladder((12.5, 9.5, 1), (9.5, 8, 3))
_LINE_STEPS: Final[list[Step]] = ladder((8.5, 7.5, 1), (7.5, 7.5, 3))


def draw_masthead(page: Page, writing: Writing, office: Masthead, right: Sequence[str], top: float) -> float:
    """Office on the left, lines on the right with the first one bold; answers the rule's y."""
    room = RIGHT - LEFT - _RIGHT_COLUMN - 6
    y = top
    for text, steps, bold in (
        (office.name, _OFFICE_STEPS, True),
        (office.address, _LINE_STEPS, False),
        (receipt_phrases.office_line(writing, office), _LINE_STEPS, False),
    ):
        if not text:
            continue
        block = fit(page, text, room, steps, bold=bold)
        for line in block.lines:
            page.left(LEFT, y, line, block.size, bold=bold)
            y += max(block.size * LEADING, 4.4 if not bold else 4.9)
    right_y = top
    for place, text in enumerate(right):
        is_first = place == 0
        size = shrink(page, text, _RIGHT_COLUMN, 10.5 if is_first else 8.5, bold=is_first)
        page.right(RIGHT, right_y, text, size, bold=is_first)
        right_y += 4.9 if is_first else 4.4
    rule = max(y, right_y) - 1.2
    page.rule(LEFT, rule, RIGHT - LEFT, RULE_MASTHEAD)
    return rule


def draw_following_head(page: Page, left: str, middle: str, right: str, top: float) -> float:
    """The one line that says whose page this is; answers the rule's y."""
    y = top + 6.0
    right_edge = page.right(RIGHT, y, right, 10, bold=True)
    x = page.left(LEFT, y, left, 9) + 6
    name = fit(page, middle, right_edge - 6 - x, ladder((10, 8, 1), (8, 7, 3)), bold=True)
    for place, line in enumerate(name.lines):
        page.left(x, y + place * name.size * LEADING, line, name.size, bold=True)
    rule = y + (len(name.lines) - 1) * name.size * LEADING + 2.4
    page.rule(LEFT, rule, RIGHT - LEFT, RULE_MASTHEAD)
    return rule


def draw_page_number(page: Page, writing: Writing, number: int, pages: int) -> None:
    """Page n of m at the foot."""
    page.right(RIGHT, PAGE_LINE, writing.say(words.PAGE, n=number, of=pages), 8.5)


def draw_signatures(page: Page, writing: Writing, top: float, cashier: str) -> None:
    """Payer and cashier, 17 mm free to sign."""
    say = writing.say
    for centre, signer, how, name in (
        (123.0, say(words.PAYER_SIGNS), say(words.SIGN), ""),
        (175.0, say(words.CASHIER), say(words.SIGN_AND_STAMP), cashier),
    ):
        page.centre(centre, top, signer, 10, bold=True)
        page.centre(centre, top + 4.3, how, 8, gray=LABEL)
        page.rule(centre - 19, top + 21.5, 38, RULE_ROW)
        page.centre(centre, top + 25.6, name, shrink(page, name, 42, 9))
