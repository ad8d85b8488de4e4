"""This file is the bars of thirteen months' consumption; this month and the same month last year stand out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from collectoffice.ui.customers.facts import MonthUse
from collectoffice.ui.look import Look


class KwhChart(QWidget):
    """A bar a month, each with its number; the mean as a dashed line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._months: tuple[MonthUse, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_months(self, months: Sequence[MonthUse]) -> None:
        """Shows months, oldest first."""
        self._months = tuple(months)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(self._look.px(360), self._look.px(170))

    def minimumSizeHint(self) -> QSize:
        """As low as the numbers allow."""
        return QSize(self._look.px(240), self._look.px(100))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the bars."""
        if not self._months:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = look.px(20)
        most = max((month.kwh or 0 for month in self._months), default=0) or 1
        step = self.width() / len(self._months)
        room = self.height() - 2 * number - 2
        self._draw_mean(painter, number, room, most)
        for at, month in enumerate(self._months):
            is_last = at == len(self._months) - 1
            is_year_ago = at == len(self._months) - 13
            high = room * (month.kwh or 0) / most
            bar = QRectF(at * step + step * 0.18, number + room - high, step * 0.64, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("pri" if is_last else "field" if is_year_ago else "chart"))
            painter.drawRoundedRect(bar, 3, 3)
            painter.fillRect(QRectF(at * step, bar.top() - number, step, number), look.colour("card"))
            self._write(painter, at * step, step, bar.top() - number, number, _kwh(month), bold=is_last or is_year_ago)
            self._write(painter, at * step, step, self.height() - number, number, month.period[5:], bold=is_last)

    def _draw_mean(self, painter: QPainter, top: int, room: int, most: int) -> None:
        known = [month.kwh for month in self._months if month.kwh is not None]
        if known:
            high = top + room - room * sum(known) / len(known) / most
            painter.setPen(QPen(self._look.colour("mute"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(0, round(high), self.width(), round(high))

    def _write(
        self, painter: QPainter, left: float, wide: float, top: float, high: int, text: str, *, bold: bool
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._look.px(13))
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(self._look.colour("ink" if bold else "mute"))
        painter.drawText(QRectF(left - 6, top, wide + 12, high), int(Qt.AlignmentFlag.AlignCenter), text)


def _kwh(month: MonthUse) -> str:
    return "–" if month.kwh is None else str(month.kwh)
