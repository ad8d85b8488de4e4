"""This file is the floor of a receipt: reportlab's canvas with places, sizes and letters given, one PDF a receipt.

``python -m bench.floors.receipts MARKS REGULAR BOLD CHINESE``: the marks are a JSON file, lengths in mm from the top.
"""

from __future__ import annotations

import json
import sys
import time
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

POINTS = 72 / 25.4


def main() -> None:
    """Measures once and prints its seconds."""
    receipts = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    names = dict(zip(("Collectoffice", "CollectofficeBold", "CollectofficeChinese"), sys.argv[2:], strict=True))
    for name, path in names.items():
        registerFont(TTFont(name, path))
    draw(receipts[0])
    start = time.perf_counter()
    for pages in receipts:
        draw(pages)
    print(time.perf_counter() - start)


def draw(pages: list[Any]) -> bytes:
    """One receipt."""
    paper = BytesIO()
    canvas = Canvas(paper, pageCompression=1)
    for (width, height), *marks in pages:
        canvas.setPageSize((width * POINTS, height * POINTS))
        for kind, *mark in marks:
            if kind == "text":
                x, y, size, gray, runs = mark
                x *= POINTS
                canvas.setFillGray(gray)
                for font, text, run_width in runs:
                    canvas.setFont(font, size)
                    canvas.drawString(x, (height - y) * POINTS, text)
                    x += run_width * size / 1000
            elif kind == "rule":
                x, y, length, weight, gray = mark
                canvas.setLineWidth(weight)
                canvas.setStrokeGray(gray)
                canvas.line(x * POINTS, (height - y) * POINTS, (x + length) * POINTS, (height - y) * POINTS)
            elif kind == "frame":
                x, y, wide, high, weight = mark
                canvas.setLineWidth(weight)
                canvas.rect(x * POINTS, (height - y - high) * POINTS, wide * POINTS, high * POINTS)
            else:
                y, high, bars = mark
                canvas.setFillGray(0)
                for x, wide in bars:
                    canvas.rect(
                        x * POINTS, (height - y - high) * POINTS, wide * POINTS, high * POINTS, stroke=0, fill=1
                    )
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


if __name__ == "__main__":
    main()
