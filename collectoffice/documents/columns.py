"""This file is tables of A4 papers: columns held by alignment, cells that shrink and then wrap, rows as high as they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from collectoffice.documents.fitting import Fitted, fit, ladder, shrink
from collectoffice.documents.page import LABEL, RULE_TABLE, RULE_ZONE, Page

HEADING: Final = 5.4
_HEADING_SIZE: Final = 8.5
_LEAST: Final = 7.0
GUTTER: Final = 2.2
_LEADING: Final = 0.5
_BASELINE: Final = 0.72


class Wanted(NamedTuple):
    """A column as a paper asks for it; width 0 takes what the others leave."""

    heading: str
    width: float
    is_right: bool = False
    is_bold: bool = False


class Column(NamedTuple):
    """A column at its place: ``left`` to ``right`` without the gutter."""

    heading: str
    left: float
    right: float
    is_right: bool
    is_bold: bool


class Row(NamedTuple):
    """The cells of one row, worked out before it is drawn."""

    cells: tuple[Fitted, ...]
    height: float


class Table:
    """Columns between two edges, rows of ``size`` point at least ``pitch`` high."""

    def __init__(self, wanted: Sequence[Wanted], left: float, right: float, size: float, pitch: float) -> None:
        self.left = left
        self.right = right
        self.size = size
        self.pitch = pitch
        rest = right - left - sum(column.width for column in wanted)
        self.columns: list[Column] = []
        x = left
        for column in wanted:
            end = x + (column.width or rest)
            gutter_left = GUTTER if column.is_right and x > left else 0.0
            gutter_right = 0.0 if column.is_right else GUTTER
            self.columns.append(
                Column(column.heading, x + gutter_left, end - gutter_right, column.is_right, column.is_bold)
            )
            x = end

    def row(self, page: Page, cells: Sequence[str], *, bold: bool = False) -> Row:
        """Fit the cells; figures stay on one line, texts shrink and wrap."""
        fitted: list[Fitted] = []
        height = self.pitch
        for column, text in zip(self.columns, cells, strict=True):
            room = column.right - column.left
            is_bold = bold or column.is_bold
            if column.is_right:
                fitted.append(Fitted(shrink(page, text, room, self.size, bold=is_bold), (text,)))
                continue
            steps = ladder((self.size, _LEAST, 1), (_LEAST, _LEAST, 9))
            cell = fit(page, text, room, steps, bold=is_bold)
            height = max(height, self.pitch + (len(cell.lines) - 1) * cell.size * _LEADING)
            fitted.append(cell)
        return Row(tuple(fitted), height)

    def draw_heading(self, page: Page, top: float) -> float:
        """The headings between their rules; answers the y below."""
        page.rule(self.left, top, self.right - self.left, RULE_TABLE)
        y = top + HEADING * _BASELINE
        for column in self.columns:
            size = shrink(page, column.heading, column.right - column.left, _HEADING_SIZE)
            if column.is_right:
                page.right(column.right, y, column.heading, size, gray=LABEL)
            else:
                page.left(column.left, y, column.heading, size, gray=LABEL)
        page.rule(self.left, top + HEADING, self.right - self.left, RULE_ZONE)
        return top + HEADING

    def draw_row(self, page: Page, top: float, row: Row, *, bold: bool = False) -> float:
        """One row; answers the y below."""
        y = top + self.pitch * _BASELINE
        for column, cell in zip(self.columns, row.cells, strict=True):
            is_bold = bold or column.is_bold
            for place, line in enumerate(cell.lines):
                if column.is_right:
                    page.right(column.right, y, line, cell.size, bold=is_bold)
                else:
                    page.left(column.left, y + place * cell.size * _LEADING, line, cell.size, bold=is_bold)
        return top + row.height

    def draw_sums(self, page: Page, top: float, name: str, cells: Sequence[str], *, bold: bool = True) -> float:
        """A row of sums: ``name`` reaches over the columns whose cells are empty; answers the y below."""
        y = top + self.pitch * _BASELINE
        first = next((column.left for column, text in zip(self.columns, cells, strict=True) if text), self.right)
        size = shrink(page, name, first - self.left - GUTTER, self.size, bold=bold)
        page.left(self.left, y, name, size, bold=bold)
        for column, text in zip(self.columns, cells, strict=True):
            if text:
                fitted = shrink(page, text, column.right - column.left, self.size, bold=bold)
                page.right(column.right, y, text, fitted, bold=bold)
        return top + self.pitch
