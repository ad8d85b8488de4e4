"""This file is the counter's right column: the amount, the tenders, the change and the button, fitted to the height."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from collectoffice.ui.counter.change_panel import ChangePanel
from collectoffice.ui.counter.due_panel import DuePanel
from collectoffice.ui.counter.tender_panel import TenderPanel
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import Panel, fill, line, rows

WIDE, NARROW = 400, 344
FITS = (
    (True, 48, True, False, True),
    (False, 48, True, False, True),
    (False, 48, False, False, True),
    (False, 36, False, False, True),
    (False, 36, False, True, True),
    (False, 30, False, True, False),
)
"""From roomy to tight: words below the amount, its size, notes that add, a low change card, round notes."""


class PaymentColumn(Panel):
    """Where the height does not suffice, grey words go first and figures shrink; the money and the button never go."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.due, self.tender, self.change = DuePanel(look), TenderPanel(look), ChangePanel(look)
        self.take = KeyButton("primary")
        self.transfer, self.part = KeyButton(), KeyButton()
        self._second_row = QWidget()
        self._second_row.setLayout(line(self.transfer, self.part))
        self._rows = rows(gap=10)
        fill(self._rows, self.due, self.tender, self.change, None, self.take, self._second_row)
        self.setLayout(self._rows)
        self._fitted = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.fit)
        self.retranslate()

    def set_room(self, *, wide: bool, very_short: bool, gap: int) -> None:
        """The width of the column, and whether a very short window gives up the second row of buttons."""
        self.setFixedWidth(self.look.px(WIDE if wide else NARROW))
        self._rows.setSpacing(gap)
        self._second_row.setVisible(not very_short)
        self.fit()

    def fit(self) -> None:
        """Drops grey words and lowers figures where the tenders need the height."""
        needed = 0
        for words, figure, added, low, round_notes in FITS:
            is_roomy = figure == FITS[0][1]
            self.due.set_short(not words, figure)
            self.tender.set_notes(round_notes=round_notes, added=added, tight=not is_roomy)
            self.change.set_low(low, 40 if is_roomy else 30)
            needed = self._height()
            if needed <= self.height() or not self.isVisible():
                break
        self._fitted = needed
        # The last try changed what the parts ask for, and a layout that was asked a moment ago may hold to its answer.
        self._rows.invalidate()
        self._rows.activate()

    def fit_soon(self) -> None:
        """Fits once, when what is under way has come to rest."""
        self._timer.start(0)

    def event(self, event: QEvent) -> bool:
        """A part that grew after it was fitted (a listed tender, a problem) is fitted again."""
        outcome = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            needed = self._needs()
            if needed > max(self.height(), self._fitted):
                self._fitted = needed
                self.fit_soon()
        return outcome

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new height."""
        super().resizeEvent(event)
        self.fit_soon()

    def retranslate(self) -> None:
        """Speaks anew."""
        self.take.set_words(self.tr("Take payment, print receipt"), "F12")
        self.transfer.set_words(self.tr("QR / transfer"), "F7")
        self.part.set_words(self.tr("Part payment"), "F8")
        self.fit_soon()

    def _height(self) -> int:
        """What the column needs at its width, counting fields that were made or shown just now."""
        inner = self.findChildren(QWidget)
        for part in inner:
            part.ensurePolished()
        for part in reversed(inner):
            layout = part.layout()
            if layout is not None:
                layout.activate()
            part.updateGeometry()
        self._rows.invalidate()
        return self._needs()

    def _needs(self) -> int:
        layout = self._rows
        wrapped = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        return max(layout.minimumSize().height(), wrapped)
