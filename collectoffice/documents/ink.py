"""This file is a page as the operators of a PDF's content stream (ISO 32000-1, annex A), written by hand.

The canvas of reportlab would work out every width again and write every number through a slow path of its own; a page
knows its places already. What only reportlab knows, which bytes draw a letter in its subset of a font, it is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from collectoffice.documents.fonts import BOLD_STROKE, MM_PER_POINT, Run
from collectoffice.documents.page import Bars, Frame, Mark, Page, Rule, Text

POINTS: Final = 1 / MM_PER_POINT

Encode = Callable[[Run], Iterable[tuple[str, str]]]
"""The pieces of a run: the name of a font's subset, and its bytes in hexadecimal."""


def operators(page: Page, encode: Encode) -> str:
    """Everything on the page, in its order; the state of the graphics is as before when it ends."""
    written = ["q"]
    gray = 0.0
    for mark in page.marks:
        if isinstance(mark, Text):
            if mark.gray != gray:
                gray = mark.gray
                written.append(f"{gray:g} g")
            written += _text(mark, page.height, encode)
        else:
            if gray:
                gray = 0.0
                written.append("0 g")
            written.append(_shape(mark, page.height))
    written.append("Q")
    return "\n".join(written)


def _text(mark: Text, page_height: float, encode: Encode) -> list[str]:
    """A text object for each run; bold Chinese is filled and stroked within a state of its own."""
    x = mark.x * POINTS
    y = (page_height - mark.y) * POINTS
    size = mark.size
    written: list[str] = []
    for run in mark.runs:
        shown = " ".join(f"{font} {size:.4g} Tf <{letters}> Tj" for font, letters in encode(run))
        text = f"1 0 0 1 {x:.3f} {y:.3f} Tm {shown} ET"
        if run.is_stroked:
            written.append(f"q {size * BOLD_STROKE:.3f} w {mark.gray:g} G BT 2 Tr {text} Q")
        else:
            written.append(f"BT {text}")
        x += run.width * size / 1000
    return written


def _shape(mark: Mark, page_height: float) -> str:
    if isinstance(mark, Rule):
        y = (page_height - mark.y) * POINTS
        dash = "[2 2] 0 d " if mark.is_dashed else ""
        line = f"{mark.x * POINTS:.3f} {y:.3f} m {(mark.x + mark.length) * POINTS:.3f} {y:.3f} l S"
        return f"q {dash}{mark.weight:.3f} w {mark.gray:g} G {line} Q"
    if isinstance(mark, Frame):
        half = mark.weight / 2
        corner = f"{mark.x * POINTS + half:.3f} {(page_height - mark.y - mark.height) * POINTS + half:.3f}"
        sides = f"{mark.width * POINTS - mark.weight:.3f} {mark.height * POINTS - mark.weight:.3f}"
        return f"q {mark.weight:.3f} w 0 G {corner} {sides} re S Q"
    assert isinstance(mark, Bars)
    bottom, height = (page_height - mark.y - mark.height) * POINTS, mark.height * POINTS
    bars = (f"{x * POINTS:.3f} {bottom:.3f} {width * POINTS:.3f} {height:.3f} re" for x, width in mark.bars)
    return " ".join((*bars, "f"))
