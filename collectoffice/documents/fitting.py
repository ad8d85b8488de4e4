"""This file is fitting: long names, addresses and sums first shrink, then wrap, and are never cut.

A ladder is a list of steps (type size, lines allowed), tried in its order; on its last step a text takes as many
lines as it needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from collectoffice.documents.fonts import plain
from collectoffice.documents.page import Page

Step = tuple[float, int]
_HALF_POINTS: Final = 2
_NO_BREAK: Final = "\u00a0"
# Chinese lines may break between any two characters, but none begins with closing marks or ends with opening ones.
_HAN: Final = r"[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\U00020000-\U0003FFFF]"
_CLOSING: Final = "，。、；：！？）》」』】％,.;:!?)%"
_OPENING: Final = "（《「『【(￥¥"
_BREAK: Final = re.compile(
    rf"(?<=[ ])(?![ ])|(?<={_HAN})(?<![{_OPENING}])(?![{_CLOSING}\s\u00a0])|(?<![{_OPENING}\s\u00a0])(?={_HAN})(?![{_CLOSING}])"
)


class Fitted(NamedTuple):
    """A text that fits: its size and its lines."""

    size: float
    lines: tuple[str, ...]


def ladder(*steps: tuple[float, float, int]) -> list[Step]:
    """Steps of half a point: each argument is the first size, the last size, and the lines allowed on the way."""
    rungs: list[Step] = []
    for first, last, lines in steps:
        rungs += [
            (halves / _HALF_POINTS, lines)
            for halves in range(round(first * _HALF_POINTS), round(last * _HALF_POINTS) - 1, -1)
        ]
    return rungs


def fit(page: Page, text: str, width: float, steps: Sequence[Step], *, bold: bool = False) -> Fitted:
    """The first step of the ladder on which ``text`` is at most ``width`` wide; the last step takes any number of lines."""
    em = page.measure(text, 1, bold=bold)
    for size, allowed in steps[:-1]:
        if em * size <= width:
            return Fitted(size, (text,))
        if allowed > 1 and em * size <= width * allowed:
            lines = wrap(page, text, size, width, bold=bold)
            if len(lines) <= allowed:
                return Fitted(size, lines)
    size = steps[-1][0]
    return Fitted(size, wrap(page, text, size, width, bold=bold))


def shrink(page: Page, text: str, width: float, size: float, *, bold: bool = False) -> float:
    """The largest size up to ``size`` at which ``text`` is one line of ``width``; for figures, which never wrap."""
    em = page.measure(text, 1, bold=bold)
    return min(size, int(width / em * 10) / 10) if em else size


def wrap(page: Page, text: str, size: float, width: float, *, bold: bool = False) -> tuple[str, ...]:
    """The lines of ``text``, broken where its language breaks; a piece wider than the line breaks where it must."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(page, text, size, width, bold=bold):
        grown = line + piece
        if line and page.measure(grown.rstrip(" "), size, bold=bold) > width:
            lines.append(line.rstrip(" "))
            line = piece.lstrip(" ")
        else:
            line = grown
    lines.append(line.rstrip(" "))
    return tuple(lines)


def _pieces(page: Page, text: str, size: float, width: float, *, bold: bool) -> Iterator[str]:
    """Pieces that stay whole: words, or single Chinese characters; too wide ones first by no-break spaces, then by letters."""
    for piece in _BREAK.split(plain(text)):
        if page.measure(piece.rstrip(" "), size, bold=bold) <= width:
            yield piece
            continue
        for part in re.split(f"(?<={_NO_BREAK})", piece):
            if page.measure(part, size, bold=bold) <= width:
                yield part
            else:
                yield from _cut(page, part, size, width, bold=bold)


def _cut(page: Page, part: str, size: float, width: float, *, bold: bool) -> Iterator[str]:
    """Lines of a word without any place to break."""
    line = ""
    for letter in part:
        if line and page.measure(line + letter, size, bold=bold) > width:
            yield line
            line = ""
        line += letter
    yield line
