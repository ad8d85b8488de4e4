"""This file is the hand of a day sheet: its edges and rows, the letters that mark one figure, the drawn triangle, its feet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from collectoffice.documents.columns import Row, Table
from collectoffice.documents.fitting import Fitted, fit, ladder, shrink
from collectoffice.documents.fonts import MM_PER_POINT
from collectoffice.documents.marks import Signs, draw_signs
from collectoffice.documents.page import HAIR, LABEL, RULE_MASTHEAD, RULE_ROW, RULE_TABLE, RULE_ZONE, Page
from collectoffice.documents.writing import Writing
from collectoffice.domain.day_sheet import DaySheet, TillReading
from collectoffice.i18n import formats
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words

LEFT: Final = 13.0
RIGHT: Final = 197.0
LEAST: Final = 7.0
"""Nothing on the sheet is smaller, in points."""
ROW_OF_SIZE: Final = 1.36 * MM_PER_POINT
"""The pitch of rows for each point of their size: marks above a capital clear the row before."""
LEADING: Final = 1.36 * MM_PER_POINT
BASELINE: Final = 0.76
_TABLE_BASELINE: Final = 0.72
"""Where tables of other papers set theirs."""
BELOW_RULE: Final = 0.2
SECTION: Final = 1.14
"""A section's name is so much higher than a row."""
SIGNATURES: Final = 252.4
"""Where the signatures of page 1 begin."""
SIGNATURE: Final = 30.0
"""How high a signature is: who, 18 mm free, the name."""
BOTTOM: Final = 280.0
_FOOT: Final = 288.2
_CHAIN: Final = 292.3
_TRIANGLE_ROWS: Final = 16
_CAPITAL: Final = 0.72
_BEFORE_LETTER: Final = 1.0


class Leaf(NamedTuple):
    """A page of a sheet and the size of its rows."""

    page: Page
    writing: Writing
    sheet: DaySheet
    size: float

    @property
    def pitch(self) -> float:
        """From row to row."""
        return self.size * ROW_OF_SIZE

    @property
    def small(self) -> float:
        """Labels over columns and notes."""
        return max(LEAST, self.size - 0.5)


class Fact(NamedTuple):
    """A row of one figure: its name, the figure, the letter that marks it, and whether another figure contradicts it."""

    label: str
    value: str
    bold: bool = False
    letter: str = ""
    is_wrong: bool = False


def draw_section(leaf: Leaf, top: float, left: float, right: float, name: str) -> float:
    """The bold name of a section over its rule; answers the y below."""
    page = leaf.page
    size = shrink(page, name, right - left, leaf.size + 1, bold=True)
    page.left(left, top + leaf.pitch * BASELINE, name, size, bold=True)
    bottom = top + leaf.pitch * SECTION
    page.rule(left, bottom, right - left, RULE_TABLE)
    return bottom + BELOW_RULE


def draw_row(leaf: Leaf, top: float, edges: tuple[float, float], fact: Fact, *, weight: float = RULE_ROW) -> float:
    """A label and its value at the right edge, wrapped where it is long; answers the y below."""
    page, (left, right) = leaf.page, edges
    y = top + leaf.pitch * BASELINE
    size = shrink(page, fact.label, (right - left) * 0.72, leaf.size, bold=fact.bold)
    start = page.left(left, y, fact.label, size, bold=fact.bold) + 2
    room = right - start - (mark_room(leaf.size) if fact.is_wrong else 0)
    block = fit(page, fact.value, room, ladder((leaf.size, LEAST, 1), (LEAST, LEAST, 9)), bold=fact.bold)
    edge = draw_block(page, right, y, block, bold=fact.bold)
    if fact.is_wrong:
        draw_triangle(page, edge, y, leaf.size)
    draw_letter(leaf, right, y, fact.letter)
    bottom = top + leaf.pitch + (len(block.lines) - 1) * block.size * LEADING
    if weight:
        draw_hair(page, left, bottom, right, weight)
    return bottom


def draw_block(page: Page, right: float, y: float, block: Fitted, *, bold: bool = False) -> float:
    """Fitted lines that end at ``right``; answers the left edge of the first one."""
    edges = [
        page.right(right, y + place * block.size * LEADING, line, block.size, bold=bold)
        for place, line in enumerate(block.lines)
    ]
    return edges[0]


def draw_hair(page: Page, left: float, y: float, right: float, weight: float = RULE_ROW) -> None:
    """The line under a row: grey between rows, black under a group."""
    page.rule(left, y, right - left, weight, gray=HAIR if weight == RULE_ROW else 0.0)


def draw_letter(leaf: Leaf, right: float, y: float, letter: str) -> None:
    """The letter that marks a figure, beside it: the same letter is the same figure."""
    if letter:
        leaf.page.left(right + _BEFORE_LETTER, y, letter, LEAST)


def draw_triangle(page: Page, right: float, y: float, size: float) -> float:
    """A filled triangle that stands on the baseline and ends before ``right``; answers its left edge.

    Drawn, since the fonts have none: level bars, each a little shorter than the one below it.
    """
    height = size * MM_PER_POINT * _CAPITAL
    width = height * 1.15
    gap = size * MM_PER_POINT * 0.18
    step = height / _TRIANGLE_ROWS
    middle = right - gap - width / 2
    for place in range(_TRIANGLE_ROWS):
        half = width / 2 * (place + 1) / _TRIANGLE_ROWS
        # Each bar reaches into the next one, so that no white line stands between them.
        thick = step if place == _TRIANGLE_ROWS - 1 else step * 1.5
        page.bars(middle - half, y - height + place * step, thick, 2 * half, (1,))
    return right - gap - width


def mark_room(size: float) -> float:
    """What a triangle takes before a figure of this size."""
    return size * MM_PER_POINT * (_CAPITAL * 1.15 + 0.3)


def draw_upright(page: Page, x: float, top: float, bottom: float) -> None:
    """The line between two cells of the verdict's box."""
    page.bars(x, top, bottom - top, RULE_ZONE * MM_PER_POINT, (1,))


def draw_headings(leaf: Leaf, table: Table, top: float) -> float:
    """The headings of a table's columns at the leaf's own size; answers the y below."""
    page = leaf.page
    y = top + leaf.pitch * BASELINE
    for column in table.columns:
        size = shrink(page, column.heading, column.right - column.left, leaf.small)
        if column.is_right:
            page.right(column.right, y, column.heading, size, gray=LABEL)
        else:
            page.left(column.left, y, column.heading, size, gray=LABEL)
    bottom = top + leaf.pitch
    page.rule(table.left, bottom, table.right - table.left, RULE_ZONE)
    return bottom + BELOW_RULE


def draw_table_row(leaf: Leaf, table: Table, top: float, row: Row, *, bold: bool = False) -> float:
    """A row of a table, a little lower in its pitch than on papers with more room; answers the y below."""
    lower = leaf.pitch * (BASELINE - _TABLE_BASELINE)
    return table.draw_row(leaf.page, top + lower, row, bold=bold) - lower


def draw_note(leaf: Leaf, top: float, edges: tuple[float, float], text: str, *, bold: bool = False) -> float:
    """Running text, wrapped; answers the y below."""
    left, right = edges
    block = fit(leaf.page, text, right - left, ladder((leaf.small, leaf.small, 99)), bold=bold)
    for line in block.lines:
        leaf.page.left(left, top + block.size * MM_PER_POINT * 1.02, line, block.size, bold=bold)
        top += block.size * LEADING
    return top


def draw_following_head(leaf: Leaf) -> float:
    """Whose page this is, on one line; answers the y below its rule."""
    page, sheet, writing = leaf.page, leaf.sheet, leaf.writing
    y = 11.5
    if sheet.is_practice:
        y = draw_signs(page, practice(writing), LEFT, RIGHT, 4.2) + 5.0
    edge = page.right(RIGHT, y, day_of(writing, sheet), 10, bold=True)
    start = page.left(LEFT, y, writing.say(words.DAY_SHEET), 9) + 6
    name = fit(page, sheet.office_name, edge - 6 - start, ladder((10, LEAST, 1), (LEAST, LEAST, 3)), bold=True)
    for place, line in enumerate(name.lines):
        page.left(start, y + place * name.size * LEADING, line, name.size, bold=True)
    rule = y + (len(name.lines) - 1) * name.size * LEADING + 2.4
    page.rule(LEFT, rule, RIGHT - LEFT, RULE_MASTHEAD)
    return rule + 3.0


def draw_feet(leaves: Sequence[Leaf]) -> None:
    """On every page the voice code, the chain's head, the practice sign and the page's number."""
    for number, leaf in enumerate(leaves, start=1):
        page, writing, sheet = leaf.page, leaf.writing, leaf.sheet
        end = page.left(LEFT, _FOOT, writing.say(words.VOICE_CODE), 7.5, gray=LABEL)
        page.left(end + 2.5, _FOOT, sheet.voice_code, 12, bold=True)
        if sheet.is_practice:
            draw_signs(page, practice(writing), 103, RIGHT, 283.4)
        page.right(RIGHT, _FOOT, writing.say(shared_words.PAGE, n=number, of=len(leaves)), 8.5)
        end = page.left(LEFT, _CHAIN, writing.say(words.CHAIN_HEAD, event=sheet.chain_event), LEAST, gray=LABEL)
        head = in_fours(sheet.chain_head)
        page.left(end + 2.5, _CHAIN, head, shrink(page, head, RIGHT - end - 2.5, 7.5))


def draw_signature(leaf: Leaf, top: float, edges: tuple[float, float], who: str, name: str) -> None:
    """Who signs, 18 mm free, and the name."""
    page, (left, right) = leaf.page, edges
    middle, room = (left + right) / 2, right - left - 3
    page.centre(middle, top + 4.0, who, shrink(page, who, room, 8.5, bold=True), bold=True)
    page.centre(middle, top + 7.1, leaf.writing.say(shared_words.SIGN), LEAST, gray=LABEL)
    page.rule(left + 3, top + 25.3, right - left - 6, RULE_ROW)
    block = fit(page, name, room, ladder((8.5, LEAST, 1), (LEAST, LEAST, 2)))
    for place, line in enumerate(block.lines):
        page.centre(middle, top + 28.5 + place * block.size * LEADING, line, block.size)


def practice(writing: Writing) -> Signs:
    """The sign of a practice office."""
    return Signs((writing.say(shared_words.PRACTICE),), "", "")


def till_name(writing: Writing, till: TillReading) -> str:
    """A till as it is named where it stands alone."""
    return writing.say(words.COUNTER_AND_TILL, counter=till.counter, till=till.till)


def day_of(writing: Writing, sheet: DaySheet) -> str:
    """The sheet's business date with its weekday."""
    return formats.day_with_weekday(date.fromisoformat(sheet.date), writing.language)


def clock(moment: str, on: str) -> str:
    """Hour and minute; with day and month where it is not the sheet's own day."""
    if not moment:
        return ""
    at = datetime.fromisoformat(moment)
    hour = f"{at:%H:%M}"
    return hour if at.date().isoformat() == on else f"{at:%d/%m} {hour}"


def short_number(sheet: DaySheet, number: str) -> str:
    """A receipt's number, or several, without the office, which stands in the masthead."""
    return number.replace(f"{sheet.office}-", "")


def in_fours(text: str) -> str:
    """Letters in groups of four, to be compared."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))
