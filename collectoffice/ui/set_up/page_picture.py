"""This file is the small picture of a test page in the set-up guide: white paper in its own shape, as it will come out."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from collectoffice.ui.look import Look

HIGH = 116
"""Of the picture, in pixels at 100 % text: so high that three papers and the verdicts have room beside and above it."""


class PagePicture(QWidget):
    """Empty until a page was drawn."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page = QImage()
        self.restyle()

    @property
    def dots_high(self) -> int:
        """How many dots of the screen the picture is high."""
        return round(self._look.px(HIGH) * self.devicePixelRatioF())

    @property
    def shape(self) -> tuple[int, int]:
        """Width and height of the page that is shown, in dots."""
        return self._page.width(), self._page.height()

    def show_page(self, page: QImage) -> None:
        """Shows a page; the picture is as wide as its paper."""
        self._page = page
        self.restyle()
        self.update()

    def restyle(self) -> None:
        """Takes the text size."""
        high = self._look.px(HIGH)
        width, height = self.shape
        self.setFixedSize(round(high * width / height) if height else 0, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the page, with an edge that shows where the paper ends."""
        if self._page.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._page)
        painter.setPen(self._look.colour("field"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
