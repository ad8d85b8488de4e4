"""This file is the tills of a day sheet, drawn: side by side with their total, one line each, and what has to be said of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from collectoffice.documents.columns import Table, Wanted
from collectoffice.documents.day_sheet_leaf import (
    BASELINE,
    BELOW_RULE,
    LEADING,
    LEAST,
    LEFT,
    RIGHT,
    SECTION,
    Leaf,
    draw_block,
    draw_hair,
    draw_headings,
    draw_letter,
    draw_section,
    draw_table_row,
    draw_triangle,
    mark_room,
    till_name,
)
from collectoffice.documents.day_sheet_rows import Line, difference_cell, groups, wrong_places
from collectoffice.documents.day_sheet_sums import faults, receipt_count, together
from collectoffice.documents.denominations import denomination, largest_first
from collectoffice.documents.fitting import fit, ladder, shrink
from collectoffice.documents.page import RULE_ROW, RULE_TABLE, RULE_ZONE
from collectoffice.domain.day_sheet import TillReading
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_day as words

SIDE_BY_SIDE: Final = 2
"""So many tills fit beside their total on page 1."""
TILLS_RIGHT: Final = 121.0
_COLUMN: Final = 24.0
_GUTTER: Final = 1.3
_HEADING_GUTTER: Final = 2.6
_WIDEST: Final = 36.0
_LABEL: Final = 46.0
_FRAME: Final = 0.9
_GROUP_GAP: Final = 0.5


class _Grid(NamedTuple):
    """Where the columns end: labels up to the first one's left edge."""

    left: float
    edges: tuple[float, ...]
    width: float

    @property
    def right(self) -> float:
        return self.edges[-1] if self.edges else self.left

    @property
    def label_room(self) -> float:
        return self.edges[0] - self.width - self.left


def draw_tills_beside_total(leaf: Leaf, top: float, *, is_close: bool) -> float:
    """The left block of page 1: up to two tills and the total, or the total alone; answers the y below."""
    sheet, writing, say = leaf.sheet, leaf.writing, leaf.writing.say
    has_columns = len(sheet.tills) <= SIDE_BY_SIDE
    tills = sheet.tills if has_columns else ()
    count = len(tills) + 1
    grid = _Grid(LEFT, tuple(TILLS_RIGHT - _COLUMN * (count - 1 - place) for place in range(count)), _COLUMN)
    name = say(words.BY_TILL if has_columns else words.ALL_TILLS, unit=writing.unit)
    headings = (*(till_name(writing, till) for till in tills), say(words.TOTAL))
    y = _draw_headings(leaf, top, grid, f"1  {name}", headings)
    y = _draw_groups(leaf, y, grid, groups(writing, sheet, tills, has_total=True, is_close=is_close))
    return _draw_over_short(leaf, y + 1.0, grid, (*tills, together(sheet.tills)))


def draw_tills_across(leaf: Leaf, top: float, tills: Sequence[TillReading]) -> float:
    """Tills side by side over the page's whole width, each with its notes and coins; answers the y below."""
    writing = leaf.writing
    width = min(_WIDEST, (RIGHT - LEFT - _LABEL) / len(tills))
    grid = _Grid(LEFT, tuple(RIGHT - width * (len(tills) - 1 - place) for place in range(len(tills))), width)
    name = writing.say(words.EACH_TILL, unit=writing.unit)
    y = _draw_headings(leaf, top, grid, name, tuple(till_name(writing, till) for till in tills))
    y = _draw_groups(leaf, y, grid, groups(writing, leaf.sheet, tills, has_total=False))
    y = _draw_over_short(leaf, y + 1.0, grid, tuple(tills))
    return _draw_pieces(leaf, y + 2.0, grid, tills)


def draw_till_lines(leaf: Leaf, top: float) -> float:
    """One line a till over the page's whole width; answers the y below."""
    page, sheet, writing, say = leaf.page, leaf.sheet, leaf.writing, leaf.writing.say
    y = draw_section(leaf, top, LEFT, RIGHT, say(words.EACH_TILL, unit=writing.unit))
    hint = say(words.EACH_TILL_ON_PAGE_2)
    page.right(RIGHT, top + leaf.pitch * BASELINE, hint, leaf.small)
    table = Table(
        [
            Wanted(say(words.TILL_COLUMN), 34, is_bold=True), Wanted(say(shared_words.CASHIER), 0),
            Wanted(say(words.RECEIPTS_COLUMN), 14, is_right=True), Wanted(say(words.NET), 25, is_right=True),
            Wanted(say(words.EXPECTED), 25, is_right=True), Wanted(say(words.COUNTED), 25, is_right=True),
            Wanted(say(words.OVER_SHORT), 32, is_right=True, is_bold=True),
        ],
        LEFT, RIGHT, leaf.size, leaf.pitch,
    )  # fmt: skip
    y = draw_headings(leaf, table, y)
    for till in sheet.tills:
        counted = say(words.DRAWER_NOT_COUNTED) if till.counted_minor is None else writing.amount(till.counted_minor)
        row = table.row(
            page,
            [
                till_name(writing, till), till.cashier, str(receipt_count(till)), writing.figure(till.net_minor),
                writing.amount(till.expected_minor), counted, difference_cell(writing, till),
            ],
        )  # fmt: skip
        if till.difference_minor or till.counted_minor is None:
            last = table.columns[-1]
            edge = last.right - page.measure(difference_cell(writing, till), row.cells[-1].size, bold=True)
            draw_triangle(page, edge, y + leaf.pitch * BASELINE, leaf.size)
        y = draw_table_row(leaf, table, y, row)
        draw_hair(page, LEFT, y, RIGHT)
    return y


def _draw_headings(leaf: Leaf, top: float, grid: _Grid, name: str, headings: Sequence[str]) -> float:
    page = leaf.page
    y = top + leaf.pitch * BASELINE
    page.left(LEFT, y, name, shrink(page, name, grid.label_room, leaf.size + 1, bold=True), bold=True)
    for edge, heading in zip(grid.edges, headings, strict=True):
        size = shrink(page, heading, grid.width - _HEADING_GUTTER, leaf.size, bold=True)
        page.right(edge, y, heading, size, bold=True)
    bottom = top + leaf.pitch * SECTION
    page.rule(LEFT, bottom, grid.right - LEFT, RULE_TABLE)
    return bottom + BELOW_RULE


def _draw_groups(leaf: Leaf, top: float, grid: _Grid, rows: Sequence[Sequence[Line]]) -> float:
    y = top
    for place, group in enumerate(rows):
        if place:
            y += _GROUP_GAP
        for line in group:
            y = _draw_line(leaf, y, grid, line, is_last=line is group[-1])
    return y


def _draw_line(leaf: Leaf, top: float, grid: _Grid, line: Line, *, is_last: bool) -> float:
    page = leaf.page
    y = top + leaf.pitch * BASELINE
    label_room = grid.right - grid.width - LEFT if line.is_wide else grid.label_room
    size = shrink(page, line.label, label_room, leaf.size, bold=line.bold)
    page.left(LEFT, y, line.label, size, bold=line.bold)
    steps = ladder((leaf.size, LEAST, 1), (LEAST, LEAST, 9))
    extra = 0.0
    for place, (edge, text) in enumerate(zip(grid.edges, line.cells, strict=True)):
        room = grid.width - _GUTTER - (mark_room(leaf.size) if place in line.wrong else 0)
        block = fit(page, text, room, steps, bold=line.bold)
        start = draw_block(page, edge, y, block, bold=line.bold)
        extra = max(extra, (len(block.lines) - 1) * block.size * LEADING)
        if place in line.wrong:
            draw_triangle(page, start, y, block.size)
    draw_letter(leaf, grid.right, y, line.letter)
    bottom = top + leaf.pitch + extra
    draw_hair(page, LEFT, bottom, grid.right, RULE_ZONE if is_last else RULE_ROW)
    return bottom


def _draw_over_short(leaf: Leaf, top: float, grid: _Grid, tills: Sequence[TillReading]) -> float:
    """The second, lighter box of the page: over or short, in words."""
    page, writing = leaf.page, leaf.writing
    size = leaf.size + 0.5
    room = grid.width - _GUTTER - mark_room(size)
    steps = ladder((size, LEAST, 1), (LEAST, LEAST, 9))
    blocks = [fit(page, difference_cell(writing, till), room, steps, bold=True) for till in tills]
    lines = max((len(block.lines) for block in blocks), default=1)
    height = leaf.pitch * 1.35 + (lines - 1) * LEAST * LEADING
    page.frame(LEFT, top, grid.right - LEFT + 0.8, height, _FRAME)
    y = top + leaf.pitch * 0.95
    label = writing.say(words.OVER_SHORT)
    page.left(LEFT + 1.8, y, label, shrink(page, label, grid.label_room - 1.8, size, bold=True), bold=True)
    wrong = wrong_places(tills, faults(leaf.sheet), words.OVER_SHORT)
    for place, (edge, till, block) in enumerate(zip(grid.edges, tills, blocks, strict=True)):
        right = edge if edge < grid.right else edge - 0.4
        start = draw_block(page, right, y, block, bold=True)
        if till.difference_minor or place in wrong:
            draw_triangle(page, start, y, block.size)
    return top + height


def _draw_pieces(leaf: Leaf, top: float, grid: _Grid, tills: Sequence[TillReading]) -> float:
    """Under each till how many of every note and coin it counted; the sum stands above as what was counted."""
    notes = largest_first(leaf.sheet.denominations, *(till.pieces for till in tills))
    y = draw_section(leaf, top, LEFT, grid.right, leaf.writing.say(words.DENOMINATIONS))
    for note in notes:
        cells = tuple(str(till.pieces.get(note, "")) or leaf.writing.say(shared_words.NONE) for till in tills)
        label = denomination(leaf.writing, note)
        y = _draw_line(leaf, y, grid, Line(label, cells), is_last=note == notes[-1])
    return y
