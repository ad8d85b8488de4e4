"""This file is a till on paper: its X reading, marked as no close, or its close; on an 80 mm roll or A5 landscape.

Both papers say the same lines; the roll is one column as long as it needs, the A5 two columns and as many pages as it needs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from collectoffice.documents import a4
from collectoffice.documents.fitting import fit, ladder, shrink, wrap
from collectoffice.documents.fonts import FontFiles, MissingLetter, log_missing_letter
from collectoffice.documents.marks import Signs, draw_signs
from collectoffice.documents.page import HAIR, RULE_MASTHEAD, RULE_ROW, RULE_TABLE, Page
from collectoffice.documents.press import Colophon, open_press
from collectoffice.documents.till_paper_lines import Line, TillPaper, till_lines, title_of
from collectoffice.documents.writing import Writing, writing_of
from collectoffice.i18n import papers as shared_words
from collectoffice.i18n import papers_till as words

__all__ = ["TillPaper", "till_paper_80mm", "till_paper_a5"]

_ROLL: Final = 80.0
_ROLL_EDGES: Final = (4.0, 76.0)
_ROLL_SIZE: Final = 10.0
_CUT: Final = 8.0
_A5_HEIGHT: Final = 148.0
_A5_SIZE: Final = 9.0
_A5_BOTTOM: Final = 140.0
_A5_COLUMNS: Final = ((a4.LEFT, 101.0), (109.0, a4.RIGHT))
_PAGE_LINE: Final = 144.5
_LEADING: Final = 0.5
"""Millimetres from line to line for each point of size."""
_ABOVE_TITLE: Final = 2.6
_SIGNATURE: Final = 12.0
_GAP: Final = 2.0
_OFFICE: Final = ladder((13, 10, 1), (10, 10, 9))
_TITLE: Final = ladder((15, 11, 1), (11, 11, 3))


@dataclass(slots=True)
class _Column:
    """Lines set from the top; ``y`` is the lowest edge so far."""

    page: Page
    left: float
    right: float
    y: float
    size: float

    @property
    def pitch(self) -> float:
        return self.size * _LEADING

    def needs(self, line: Line) -> float:
        """The height that a line takes."""
        if line.is_signature:
            return _SIGNATURE
        return self.pitch + (_ABOVE_TITLE if line.is_title else 0)

    def draw(self, line: Line) -> None:
        """Sets one line; it was cut to the column's width before."""
        self.y += self.needs(line)
        page, y = self.page, self.y - self.size * 0.08
        end = page.left(self.left, y, line.label, self.size, bold=line.is_bold)
        if line.is_title:
            page.rule(self.left, self.y + 0.7, self.right - self.left, RULE_TABLE)
            self.y += 0.7
        elif line.is_signature:
            page.rule(end + 2, y, self.right - end - 2, RULE_ROW)
        elif line.value:
            page.right(self.right, y, line.value, self.size, bold=line.is_bold)
            if line.has_rule:
                page.rule(self.left, self.y + 0.5, self.right - self.left, RULE_ROW, gray=HAIR)


def till_paper_80mm(paper: TillPaper, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter) -> bytes:
    """The paper for a roll printer as a PDF of one page; the same facts give the same bytes."""
    press, writing = open_press(fonts), writing_of(paper.style)
    page = Page(press.case(writing.language), _ROLL, 0.0, on_missing)
    left, right = _ROLL_EDGES
    column = _Column(page, left, right, 3.0, _ROLL_SIZE)
    _draw_centred(column, paper.masthead.name, _OFFICE)
    page.rule(left, column.y + _GAP, right - left, RULE_MASTHEAD)
    column.y += _GAP + 0.8
    _draw_centred(column, writing.say(title_of(paper)), _TITLE)
    signs = _signs(writing, paper)
    if signs.are_any:
        column.y = draw_signs(page, signs, left, right, column.y + 2.4, least=_ROLL_SIZE) + 1.0
    column.y += 1.2
    for line in _cut_to(column, till_lines(writing, paper)):
        column.draw(line)
    if signs.are_any:
        column.y = draw_signs(page, signs, left, right, column.y + 4.0, least=_ROLL_SIZE)
    page.height = column.y + _CUT
    return press.print([page], _colophon(writing, paper))


def till_paper_a5(paper: TillPaper, fonts: FontFiles, on_missing: MissingLetter = log_missing_letter) -> bytes:
    """The paper on A5 landscape as a PDF; the same facts give the same bytes."""
    press, writing = open_press(fonts), writing_of(paper.style)
    pages: list[Page] = []

    def columns() -> Iterator[_Column]:
        while True:
            page = Page(press.case(writing.language), a4.WIDTH, _A5_HEIGHT, on_missing)
            pages.append(page)
            top = _draw_head(page, writing, paper)
            for left, right in _A5_COLUMNS:
                yield _Column(page, left, right, top, _A5_SIZE)

    room = columns()
    column = next(room)
    lines = list(_cut_to(column, till_lines(writing, paper)))
    for place, line in enumerate(lines):
        # A section's name never stands alone at the foot of a column.
        together = lines[place : place + 2] if line.is_title else [line]
        if column.y + sum(column.needs(part) for part in together) > _A5_BOTTOM:
            column = next(room)
        column.draw(line)
    if len(pages) > 1:
        for number, page in enumerate(pages, start=1):
            page.right(a4.RIGHT, _PAGE_LINE, writing.say(shared_words.PAGE, n=number, of=len(pages)), 8)
    return press.print(pages, _colophon(writing, paper))


def _draw_head(page: Page, writing: Writing, paper: TillPaper) -> float:
    """Masthead, title and frames; answers the y below."""
    y = a4.draw_masthead(page, writing, paper.masthead, [writing.moment(paper.made_at)], 10.5) + 7.4
    signs = _signs(writing, paper)
    title = writing.say(title_of(paper))
    end = page.left(a4.LEFT, y, title, shrink(page, title, 100, 15, bold=True), bold=True)
    if signs.are_any:
        y = max(y, draw_signs(page, signs, end + 6, a4.RIGHT, y - 4.8))
    return y + 1.8


def _draw_centred(column: _Column, text: str, steps: Sequence[tuple[float, int]]) -> None:
    block = fit(column.page, text, column.right - column.left, steps, bold=True)
    for line in block.lines:
        column.y += block.size * _LEADING
        column.page.centre(_ROLL / 2, column.y, line, block.size, bold=True)


def _signs(writing: Writing, paper: TillPaper) -> Signs:
    """Practice, and that an X reading closes nothing."""
    short: tuple[str, ...] = (writing.say(shared_words.PRACTICE),) if paper.masthead.is_practice else ()
    if not paper.reading.closed_at:
        short += (writing.say(words.NOT_A_CLOSE),)
    return Signs(short, "", "")


def _cut_to(column: _Column, lines: Sequence[Line]) -> Iterator[Line]:
    """The lines as wide as the column: a value that has no room beside its label stands below it."""
    page, room = column.page, column.right - column.left
    for line in lines:
        label, value = (page.measure(part, column.size, bold=line.is_bold) for part in (line.label, line.value))
        if label + value + (_GAP if line.value else 0) <= room:
            yield line
            continue
        for part in wrap(page, line.label, column.size, room, bold=line.is_bold) if line.label else ():
            yield replace(line, label=part, value="", has_rule=False)
        for part in wrap(page, line.value, column.size, room, bold=line.is_bold) if line.value else ():
            yield replace(line, label="", value=part)


def _colophon(writing: Writing, paper: TillPaper) -> Colophon:
    title = writing.say(words.TITLE_OF, title=writing.say(title_of(paper)), till=paper.reading.till)
    return Colophon(title, paper.masthead.name, writing.language)
