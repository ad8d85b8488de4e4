"""This file is the pages of a PDF as pictures: what a printer draws, and what a screen shows of a paper beforehand."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

POINTS_PER_MM = 72 / 25.4


def opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """The PDF ready to be drawn, and the buffer that has to outlive it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def drawn(document: QPdfDocument, page: int, dots_per_point: float) -> QImage:
    """One page, transparent where nothing is printed."""
    size = document.pagePointSize(page)
    return document.render(page, QSize(round(size.width() * dots_per_point), round(size.height() * dots_per_point)))


def first_page(pdf: bytes, height: int) -> QImage:
    """The first page on white paper, so many dots high."""
    document, kept = opened(pdf)
    ink = drawn(document, 0, height / document.pagePointSize(0).height())
    kept.close()
    paper = QImage(ink.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, ink)
    painter.end()
    return paper
