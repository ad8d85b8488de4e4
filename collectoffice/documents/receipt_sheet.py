"""This file is what every zone of an A5 receipt shares: the sheet it draws on, and its sizes and edges."""

from __future__ import annotations

from typing import Final, NamedTuple

from collectoffice.documents.fitting import Fitted
from collectoffice.documents.marks import Signs
from collectoffice.documents.page import Page
from collectoffice.documents.writing import Writing
from collectoffice.domain.receipt import Receipt

WIDTH: Final = 210.0
HEIGHT: Final = 148.0
LEFT: Final = 11.0
RIGHT: Final = 199.0
CODE_LEFT: Final = 135.0
BOX_LEFT: Final = 115.0
LABEL_SIZE: Final = 8.5
LEADING: Final = 0.5
"""Millimetres from line to line for each point of size: 1.42 × the size."""
NAME_LEADING: Final = 0.48
"""The same for bold names of two lines: 1.36 × the size."""


class Sheet(NamedTuple):
    """What every zone draws from."""

    page: Page
    writing: Writing
    receipt: Receipt
    signs: Signs


def draw_fitted(page: Page, x: float, y: float, text: Fitted, *, bold: bool = False, leading: float = LEADING) -> None:
    """Draw the lines of a fitted text, the first one's baseline at ``y``."""
    for place, line in enumerate(text.lines):
        page.left(x, y + place * text.size * leading, line, text.size, bold=bold)
