"""This file is a till's reading with its lists in the same place: Enter opens what a figure is made of, Esc closes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from collectoffice.domain.day_sheet import TillReading
from collectoffice.services.queries.till_receipts import TillReceipt
from collectoffice.ui.look import Look
from collectoffice.ui.till.facts import ListWanted
from collectoffice.ui.till.lists import list_of_figure
from collectoffice.ui.till.reading_panel import ReadingLine, ReadingPanel
from collectoffice.ui.till.receipts_panel import ReceiptsPanel
from collectoffice.ui.widgets.list_table import ListTable
from collectoffice.ui.widgets.panel import Panel, rows


class ReadingLists(Panel):
    """The reading; over it, while one is open, a list. Esc is the list's own then."""

    list_wanted = Signal(object)
    """A ``ListWanted``."""
    file_wanted = Signal(str)
    """The customer whose file is wanted, by code."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._figures, self._list = ReadingPanel(look), ReceiptsPanel(look)
        self._pages = QStackedWidget()
        for page in (self._figures, self._list):
            self._pages.addWidget(page)
        layout = rows()
        layout.addWidget(self._pages)
        self.setLayout(layout)
        self._figures.opened.connect(self._want_list)
        self._list.opened.connect(self.file_wanted)

    @property
    def table(self) -> ListTable[ReadingLine]:
        """The figures."""
        return self._figures.table

    @property
    def receipts(self) -> ReceiptsPanel:
        """The list behind a figure."""
        return self._list

    @property
    def has_list(self) -> bool:
        """Whether a list is open."""
        return self._pages.currentWidget() is self._list

    def show_reading(self, reading: TillReading, *, blind: bool) -> None:
        """Shows a till; ``blind`` leaves out cash and every total that it could be told from."""
        self._figures.show_reading(reading, blind=blind)
        self._pages.setCurrentWidget(self._figures)

    def show_list(self, wanted: ListWanted, found: Sequence[TillReceipt]) -> None:
        """Shows what a figure is made of."""
        self._list.show_receipts(wanted.title, found, has_sum=wanted.has_sum)
        self._pages.setCurrentWidget(self._list)
        self._list.focus_list()

    def focus_scroll(self) -> None:
        """The arrows go through what is shown."""
        if self.has_list:
            self._list.focus_list()
        else:
            self._figures.focus_scroll()

    def event(self, event: QEvent) -> bool:
        """Takes Esc from the screen while a list is open."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.has_list:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from the list to the figures."""
        if event.key() == Qt.Key.Key_Escape and self.has_list:
            self._pages.setCurrentWidget(self._figures)
            self._figures.focus_scroll()
            return
        super().keyPressEvent(event)

    def _want_list(self, reading: TillReading, of: str, name: str) -> None:
        self.list_wanted.emit(list_of_figure(reading, of, name, blind=self._figures.is_blind))
