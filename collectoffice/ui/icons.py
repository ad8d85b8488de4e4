"""This file is the window's line icons: each an SVG that ships, tinted with a colour of the token table."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from collectoffice.ui.shipped import ICONS


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon ``name`` in a colour ``#RRGGBB``, ``size`` pixels high at a device ratio."""
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, side, side)
    )
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def names() -> list[str]:
    """The names of all icons that ship."""
    return sorted(path.stem for path in ICONS.glob("*.svg"))


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")
