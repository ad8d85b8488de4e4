"""This file is the press: pages in, the bytes of a PDF out; the only place that knows reportlab."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from io import BytesIO
from typing import Any, Final

from collectoffice.documents.fonts import Face, FontFiles, Run, TypeCase
from collectoffice.documents.ink import POINTS, Encode, operators
from collectoffice.documents.page import Page

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
        self._registered: dict[str, Any] = {}
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
        encode = _encoder(canvas, self._registered)
        for page in pages:
            canvas.setPageSize((page.width * POINTS, page.height * POINTS))
            canvas.addLiteral(operators(page, encode))
            canvas.showPage()
        canvas.save()
        return paper.getvalue()

    @cached_property
    def _chinese(self) -> Face:
        return self._face(_CHINESE, str(self._fonts.chinese))

    def _face(self, name: str, path: str) -> Face:
        font = self._registered[name] = self._font(name, path, shapable=False)
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


def _encoder(canvas: Any, fonts: Mapping[str, Any]) -> Encode:
    """Asks reportlab once a document for the bytes of a run; the same label stands on every receipt of it."""
    document = canvas._doc  # noqa: SLF001 - reportlab's fonts want the document that their subsets belong to
    known: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}

    def encode(run: Run) -> tuple[tuple[str, str], ...]:
        key = (run.face.name, run.text)
        pieces = known.get(key)
        if pieces is None:
            font = fonts[run.face.name]
            pieces = known[key] = tuple(
                (font.getSubsetInternalName(subset, document), letters.hex())
                for subset, letters in font.splitString(run.text, document)
            )
        return pieces

    return encode
