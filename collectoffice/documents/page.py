"""This file is a page being laid out: texts, rules, frames and bars at their places, before any ink.

Lengths are millimetres from the top left corner, ``y`` of a text is its baseline, type sizes and the weights of
rules are points. Nothing here knows the press.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from collectoffice.documents.fonts import MM_PER_POINT, MissingLetter, Run, TypeCase

BLACK: Final = 0.0
LABEL: Final = 0.25
"""Black at 75 %: labels, never lighter, so that a photocopy of a photocopy still carries them."""
HAIR: Final = 0.5
"""Black at 50 %: hairlines between rows."""

RULE_MASTHEAD: Final = 1.1
RULE_TABLE: Final = 0.7
RULE_ZONE: Final = 0.35
RULE_ROW: Final = 0.2


class Text(NamedTuple):
    """Letters on a baseline that starts at ``x``."""

    x: float
    y: float
    runs: tuple[Run, ...]
    size: float
    gray: float


class Rule(NamedTuple):
    """A level line."""

    x: float
    y: float
    length: float
    weight: float
    gray: float
    is_dashed: bool


class Frame(NamedTuple):
    """A box whose outside edges are given; its line lies within them."""

    x: float
    y: float
    width: float
    height: float
    weight: float


class Bars(NamedTuple):
    """Black bars of one height: pairs of left edge and width."""

    y: float
    height: float
    bars: tuple[tuple[float, float], ...]


Mark = Text | Rule | Frame | Bars


class Page:
    """One page of ``width`` × ``height``; ``marks`` is all that will be printed, in reading order."""

    def __init__(self, case: TypeCase, width: float, height: float, on_missing: MissingLetter) -> None:
        self.case = case
        self.width = width
        self.height = height
        self.marks: list[Mark] = []
        self._on_missing = on_missing

    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide ``text`` is at ``size``."""
        return self.case.setting(text, bold=bold).width * size * MM_PER_POINT / 1000

    def left(self, x: float, y: float, text: str, size: float, *, bold: bool = False, gray: float = BLACK) -> float:
        """Draw ``text`` from ``x``; answers its right edge."""
        return self._put(x, y, text, size, bold, gray, 0.0)

    def right(self, x: float, y: float, text: str, size: float, *, bold: bool = False, gray: float = BLACK) -> float:
        """Draw ``text`` so that it ends at ``x``; answers its left edge."""
        return x - (self._put(x, y, text, size, bold, gray, 1.0) - x + self.measure(text, size, bold=bold))

    def centre(self, x: float, y: float, text: str, size: float, *, bold: bool = False, gray: float = BLACK) -> None:
        """Draw ``text`` with its middle at ``x``."""
        self._put(x, y, text, size, bold, gray, 0.5)

    def rule(self, x: float, y: float, length: float, weight: float, *, gray: float = BLACK) -> None:
        """Draw a level line from ``x``; its middle is at ``y``."""
        self.marks.append(Rule(x, y, length, weight, gray, False))

    def tear(self, x: float, y: float, length: float) -> None:
        """Draw the dashed line along which paper is torn."""
        self.marks.append(Rule(x, y, length, RULE_ZONE, BLACK, True))

    def frame(self, x: float, y: float, width: float, height: float, weight: float) -> None:
        """Draw a box; the arguments are its outside."""
        self.marks.append(Frame(x, y, width, height, weight))

    def bars(self, x: float, y: float, height: float, module: float, widths: tuple[int, ...]) -> float:
        """Draw a bar code: ``widths`` are bar, gap, bar, gap … in modules; answers its right edge."""
        edges: list[tuple[float, float]] = []
        for place, modules in enumerate(widths):
            if place % 2 == 0:
                edges.append((x, modules * module))
            x += modules * module
        self.marks.append(Bars(y, height, tuple(edges)))
        return x

    def reduce_to(self, height: float) -> None:
        """Make all that was drawn smaller, so that a page laid out too high fits ``height``; it stays in the middle."""
        share = height / self.height
        aside = self.width * (1 - share) / 2
        self.marks = [_reduced(mark, share, aside) for mark in self.marks]
        self.height = height

    def _put(self, x: float, y: float, text: str, size: float, bold: bool, gray: float, share_left: float) -> float:
        setting = self.case.setting(text, bold=bold)
        for letter in setting.missing:
            self._on_missing(letter)
        width = setting.width * size * MM_PER_POINT / 1000
        start = x - width * share_left
        if text:
            self.marks.append(Text(start, y, setting.runs, size, gray))
        return start + width


def _reduced(mark: Mark, share: float, aside: float) -> Mark:
    if isinstance(mark, Text):
        runs, size, gray = mark.runs, mark.size * share, mark.gray
        return Text(mark.x * share + aside, mark.y * share, runs, size, gray)
    if isinstance(mark, Rule):
        return mark._replace(
            x=mark.x * share + aside, y=mark.y * share, length=mark.length * share, weight=mark.weight * share
        )
    if isinstance(mark, Frame):
        return Frame(mark.x * share + aside, mark.y * share, mark.width * share, mark.height * share, mark.weight)
    bars = tuple((left * share + aside, width * share) for left, width in mark.bars)
    return Bars(mark.y * share, mark.height * share, bars)
