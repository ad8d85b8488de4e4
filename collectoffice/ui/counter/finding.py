"""This file is finding at the counter: the box, its list of hits, and what a key means while the list is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from collectoffice.domain.customer import CustomerCard
from collectoffice.ui.counter.idle_panels import NotFoundPanel
from collectoffice.ui.counter.search_panel import HitsPanel, SearchField
from collectoffice.ui.look import Look


class Finding(QObject):
    """An answer to an older text is ignored; Enter picks the current hit of an open list, else asks."""

    searched = Signal(str)
    submitted = Signal(str)
    picked = Signal(str)
    page_wanted = Signal(object)
    """The page to be shown in the middle; None: whatever the entry needs."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.search, self.hits, self.not_found = SearchField(look), HitsPanel(look), NotFoundPanel(look)
        self._hits_for = ""
        self.search.searched.connect(self._on_searched)
        self.search.submitted.connect(self._on_submitted)
        self.search.moved.connect(lambda step: self.hits.move_by(step) if self.hits.isVisible() else None)
        self.hits.picked.connect(lambda hit: self.picked.emit(hit.code) if hit is not None else None)

    def show_hits(self, text: str, hits: Sequence[CustomerCard], total: int) -> None:
        """The customers found for ``text``."""
        if text != self.search.text().strip():
            return
        self._hits_for = text
        if hits:
            self.hits.show_hits(list(hits), total)
            self.page_wanted.emit(self.hits)
        else:
            self.show_not_found(text)

    def show_not_found(self, text: str) -> None:
        """Nobody was found; the text stays to be mended."""
        self.not_found.show_text(text)
        self.page_wanted.emit(self.not_found)

    def empty(self) -> None:
        """The box is empty, the list forgotten."""
        self.search.empty()
        self._hits_for = ""

    def focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The cursor goes to the box."""
        self.search.setFocus(reason)

    def retranslate(self) -> None:
        """Speaks anew."""
        self.search.setPlaceholderText(self.tr("Scan a barcode, or type a code / phone / name…"))
        self.search.setAccessibleName(self.tr("Find a customer"))

    def _on_searched(self, text: str) -> None:
        if not text:
            self._hits_for = ""
            self.page_wanted.emit(None)
        self.searched.emit(text)

    def _on_submitted(self, text: str) -> None:
        hit = self.hits.table.current
        if self._hits_for == text and self.hits.isVisible() and hit is not None:
            self.picked.emit(hit.code)
        else:
            self.submitted.emit(text)
