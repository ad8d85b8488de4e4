"""This file is the press: pages in, the bytes of a PDF out; the only place that knows reportlab."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from io import BytesIO
from itertools import groupby
from typing import Any, Final

from collectoffice.documents.fonts import BOLD_STROKE, MM_PER_POINT, Face, FontFiles, Run, TypeCase
from collectoffice.documents.page import Bars, Frame, Mark, Page, Rule, Text

_POINTS: Final = 1 / MM_PER_POINT
_REGULAR, _BOLD, _CHINESE = "Collectoffice", "CollectofficeBold", "CollectofficeChinese"
_PDF_VERSION: Final = (1, 4)
_opening = threading.Lock()


@dataclass(frozen=True, slots=True)
class Colophon:
    """What a PDF says of itself."""

    title: str
    author: str
    """The office."""
    language: str
    """vi, zh or en."""


class Press:
    """An opened press with its fonts; one a process and set of fonts, from ``open_press``."""

    def __init__(self, fonts: FontFiles) -> None:
        self._canvas, self._font, self._register = _open_reportlab()
        self._fonts = fonts
        regular = self._face(_REGULAR, str(fonts.regular))
        bold = self._face(_BOLD, str(fonts.bold))
        self._latin_case = TypeCase(regular, bold, lambda: self._chinese, is_chinese=False)
        self._chinese_case = TypeCase(regular, bold, lambda: self._chinese, is_chinese=True)

    def case(self, language: str) -> TypeCase:
        """The fonts for papers in ``language``."""
        return self._chinese_case if language == "zh" else self._latin_case

    def print(self, pages: Iterable[Page], colophon: Colophon) -> bytes:
        """One PDF of these pages; the same pages give the same bytes."""
        paper = BytesIO()
        canvas = self._canvas(
            paper, pageCompression=1, invariant=1, lang=colophon.language, initialFontName=_REGULAR,
            pdfVersion=_PDF_VERSION,
        )  # fmt: skip
        canvas.setTitle(colophon.title)
        canvas.setAuthor(colophon.author)
        canvas.setSubject("")
        canvas.setCreator("collectoffice")
        for page in pages:
            canvas.setPageSize((page.width * _POINTS, page.height * _POINTS))
            _ink(canvas, page)
            canvas.showPage()
        canvas.save()
        return paper.getvalue()

    @cached_property
    def _chinese(self) -> Face:
        return self._face(_CHINESE, str(self._fonts.chinese))

    def _face(self, name: str, path: str) -> Face:
        font = self._font(name, path, shapable=False)
        self._register(font)
        letters = font.face.charToGlyph
        widths = font.face.charWidths
        return Face(name, {letter: widths[letter] for letter in letters})


def open_press(fonts: FontFiles) -> Press:
    """The press with these fonts, opened at the first call (about 0.2 s) and kept; ``app`` calls it when idle."""
    with _opening:
        return _press(fonts)


@cache
def _press(fonts: FontFiles) -> Press:
    return Press(fonts)


def _open_reportlab() -> tuple[Any, Any, Any]:
    """Import reportlab now, not with this file: it takes about 100 ms, and a start without a paper needs none of it.

    Streams are written as bytes, not as ASCII: a quarter smaller, and a fifth faster.
    """
    from reportlab import rl_config  # noqa: PLC0415
    from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    rl_config.useA85 = 0
    return Canvas, TTFont, registerFont


def _ink(canvas: Any, page: Page) -> None:
    """Draw the marks in their order; neighbouring texts share one text object."""
    for kind, marks in groupby(page.marks, type):
        if kind is Text:
            _ink_texts(canvas, page, marks)
        else:
            for mark in marks:
                _ink_shape(canvas, page.height, mark)


def _ink_texts(canvas: Any, page: Page, marks: Iterable[Mark]) -> None:
    """Draw texts; stroked ones apart, since the way of inking outlives its text object."""
    pen = None
    for mark in marks:
        assert isinstance(mark, Text)
        x = mark.x * _POINTS
        y = (page.height - mark.y) * _POINTS
        for run in mark.runs:
            if run.is_stroked:
                if pen is not None:
                    canvas.drawText(pen)
                    pen = None
                _ink_stroked(canvas, x, y, run, mark)
            else:
                if pen is None:
                    pen = canvas.beginText()
                    gray = -1.0
                if mark.gray != gray:
                    gray = mark.gray
                    pen.setFillGray(gray)
                pen.setTextOrigin(x, y)
                pen.setFont(run.face.name, mark.size)
                pen.textOut(run.text)
            x += run.width * mark.size / 1000
    if pen is not None:
        canvas.drawText(pen)


def _ink_stroked(canvas: Any, x: float, y: float, run: Run, mark: Text) -> None:
    canvas.saveState()
    canvas.setLineWidth(mark.size * BOLD_STROKE)
    canvas.setFillGray(mark.gray)
    canvas.setStrokeGray(mark.gray)
    pen = canvas.beginText(x, y)
    pen.setTextRenderMode(2)
    pen.setFont(run.face.name, mark.size)
    pen.textOut(run.text)
    canvas.drawText(pen)
    canvas.restoreState()


def _ink_shape(canvas: Any, page_height: float, mark: Mark) -> None:
    if isinstance(mark, Rule):
        y = (page_height - mark.y) * _POINTS
        canvas.setLineWidth(mark.weight)
        canvas.setStrokeGray(mark.gray)
        if mark.is_dashed:
            canvas.setDash(2, 2)
        canvas.line(mark.x * _POINTS, y, (mark.x + mark.length) * _POINTS, y)
        if mark.is_dashed:
            canvas.setDash()
        canvas.setStrokeGray(0)
    elif isinstance(mark, Frame):
        half = mark.weight / 2
        canvas.setLineWidth(mark.weight)
        canvas.rect(
            mark.x * _POINTS + half, (page_height - mark.y - mark.height) * _POINTS + half,
            mark.width * _POINTS - mark.weight, mark.height * _POINTS - mark.weight,
        )  # fmt: skip
    elif isinstance(mark, Bars):
        canvas.setFillGray(0)
        path = canvas.beginPath()
        bottom = (page_height - mark.y - mark.height) * _POINTS
        for x, width in mark.bars:
            path.rect(x * _POINTS, bottom, width * _POINTS, mark.height * _POINTS)
        canvas.drawPath(path, stroke=0, fill=1)
