"""This file is how tests read a printed paper: its text, where its ink lies, and its bar codes, from the PDF alone."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw
import zxingcpp
from PIL import Image

_MM = 25.4 / 72
_THIN = 0.8
_TOUCH = 0.12
"""Millimetres by which ink boxes may touch: half the width of a hairline and the rounding of a PDF."""

_OVERHANG = 0.3
"""How far a letter may reach left of its place: the tail of a J."""
_STROKE = 0.6
"""What the bounds of a stroked line have too much on every side: its weight."""


class Ink(NamedTuple):
    """Where something is printed, in millimetres from the top left corner of its page."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Ink) -> bool:
        """Whether the two share more than their edges."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > _TOUCH
            and min(self.bottom, other.bottom) - max(self.top, other.top) > _TOUCH
        )

    def holds(self, other: Ink) -> bool:
        """Whether ``other`` lies within this one."""
        return (
            self.left < other.left and self.right > other.right and self.top < other.top and self.bottom > other.bottom
        )


class Seen(NamedTuple):
    """One page: its size in millimetres, the ink of its texts and that of its lines and frames."""

    width: float
    height: float
    texts: list[Ink]
    shapes: list[Ink]


def text(pdf: bytes, page: int | None = None) -> str:
    """The text of one page or of all, with every run of white space as one space."""
    paper = pdfium.PdfDocument(pdf)
    pages = range(len(paper)) if page is None else [page]
    return " ".join(" ".join(paper[number].get_textpage().get_text_bounded().split()) for number in pages)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    return len(pdfium.PdfDocument(pdf))


def pages_seen(pdf: bytes) -> list[Seen]:
    """Every page with its ink."""
    seen: list[Seen] = []
    paper = pdfium.PdfDocument(pdf)
    for page in paper:
        width, height = page.get_size()
        kinds: dict[int, list[Ink]] = {pdfium_raw.FPDF_PAGEOBJ_TEXT: [], pdfium_raw.FPDF_PAGEOBJ_PATH: []}
        for shape in page.get_objects(filter=list(kinds)):
            left, bottom, right, top = shape.get_bounds()
            if right - left > 0 or top - bottom > 0:
                kinds[shape.type].append(Ink(left * _MM, (height - top) * _MM, right * _MM, (height - bottom) * _MM))
        seen.append(Seen(width * _MM, height * _MM, *kinds.values()))
    return seen


def collisions(pdf: bytes) -> list[str]:
    """Texts that overlap each other, are crossed by a line, or stick out of a frame."""
    found: list[str] = []
    for number, page in enumerate(pages_seen(pdf), start=1):
        for place, one in enumerate(page.texts):
            found += [f"page {number}: text {one} on text {other}" for other in page.texts[:place] if one.meets(other)]
            found += [
                f"page {number}: text {one} on shape {shape}"
                for shape in page.shapes
                if one.meets(_as_line(shape)) and not (_is_frame(shape) and shape.holds(one))
            ]
    return found


def outside(pdf: bytes, side: float, top: float, bottom: float) -> list[str]:
    """Ink nearer to an edge of the page than allowed, in millimetres."""
    return [
        f"page {number}: {ink}"
        for number, page in enumerate(pages_seen(pdf), start=1)
        for ink, over in [*((one, _OVERHANG) for one in page.texts), *((one, _STROKE) for one in page.shapes)]
        if ink.left < side - over
        or ink.right > page.width - side + over
        or ink.top < top
        or ink.bottom > page.height - bottom
    ]


def black_and_white(pdf: bytes, dpi: int, page: int = 0) -> Image.Image:
    """A page as a print head without grey has it."""
    return _in_grey(pdf, dpi, page).point([0] * 128 + [255] * 128, "1")


def barcodes(pdf: bytes, dpi: int) -> list[str]:
    """What a scanner reads from a page in black and white."""
    image = black_and_white(pdf, dpi).convert("L")
    return [code.text for code in zxingcpp.read_barcodes(image) if code.format == zxingcpp.BarcodeFormat.Code128]


def ink_kept(pdf: bytes, dpi: int) -> list[float]:
    """For each text of page 1, how much of its grey ink is still there in black and white: about 1 is whole."""
    grey = _in_grey(pdf, dpi, 0)
    hard = black_and_white(pdf, dpi).convert("L")
    shares: list[float] = []
    for ink in pages_seen(pdf)[0].texts:
        left, top, right, bottom = (round(edge / 25.4 * dpi) for edge in ink)
        soft, kept = (
            sum(255 - value for value in image.crop((left, top, right, bottom)).tobytes()) for image in (grey, hard)
        )
        shares.append(kept / soft)
    return shares


def _in_grey(pdf: bytes, dpi: int, page: int) -> Image.Image:
    image: Image.Image = pdfium.PdfDocument(pdf)[page].render(scale=dpi / 72).to_pil()
    return image.convert("L")


def _is_frame(shape: Ink) -> bool:
    return shape.bottom - shape.top > _THIN and shape.right - shape.left > _THIN


def _as_line(shape: Ink) -> Ink:
    """A hairline has no height of its own; it gets that of the ink it may not meet."""
    if _is_frame(shape):
        return shape
    middle = (shape.top + shape.bottom) / 2
    return Ink(shape.left, middle - _TOUCH, shape.right, middle + _TOUCH)
