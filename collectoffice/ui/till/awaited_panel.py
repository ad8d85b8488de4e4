"""This file is the QR payments and transfers that nobody has seen arrive: Space marks one as seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from collectoffice.domain.day_sheet import Awaited
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import TENDER_ICONS, tender_word
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, titled_list


class AwaitedPanel(Panel):
    """The list of awaited money."""

    seen = Signal(int)
    """The tender that somebody saw arrive."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._awaited: tuple[Awaited, ...] = ()
        self._title, self._hint, self._none = (
            label("title", wrap=True),
            label("mute", right=True),
            label("mute", wrap=True),
        )
        self.table: ListTable[Awaited] = ListTable(
            look,
            [
                Column(lambda: "", lambda _one: "", ticked=lambda _one: False),
                Column(
                    lambda: self.tr("How"),
                    lambda one: f"{tender_word(one.kind)} {_tail(one.receipt)}".strip(),
                    icon=lambda one: TENDER_ICONS[one.kind],
                    under=lambda one: one.reference,
                    grows=True,
                    least=110,
                ),
                Column(lambda: self.tr("Sum"), lambda one: look.amount(one.amount_minor), right=True, bold=True),
            ],
            row_height=44,
        )
        self.table.horizontalHeader().hide()
        self.table.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.table.ticked.connect(lambda one: self.seen.emit(one.tender))
        self.setLayout(titled_list(self._title, self._hint, self._none, self.table))
        self.retranslate()

    def show_awaited(self, awaited: Sequence[Awaited]) -> None:
        """Shows what is awaited; with nothing left it says so."""
        self._awaited = tuple(awaited)
        self.table.put(self._awaited, current=max(self.table.currentIndex().row(), 0))
        self.retranslate()

    @property
    def count(self) -> int:
        """How many are awaited."""
        return len(self._awaited)

    def focus_list(self) -> None:
        """The cursor to the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        count = len(self._awaited)
        self._title.setText(self.tr("Awaited: has it arrived?"))
        self._hint.setText(self.tr("Space: seen") if count else "")
        self._none.setText(self.tr("Every QR payment and transfer was seen."))
        self._none.setVisible(not count)
        self.table.setVisible(bool(count))
        self.table.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())


def _tail(number: str) -> str:
    """The end of a receipt's number, by which people know it."""
    return "#" + number.rsplit("-", 1)[-1] if number else ""
