"""This file is the way to the bank: what could go now, and every batch with its state; beside it the next act of one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal

from collectoffice.ui.day.facts import DepositRow
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, titled_list

ICONS = {
    "new": "plus",
    "prepared": "ring",
    "banked": "half",
    "confirmed": "done",
    "disputed": "warn",
    "cancelled": "undo",
}
TONES = {"new": "pri", "prepared": "", "banked": "pri", "confirmed": "ok", "disputed": "bad", "cancelled": ""}
LONGEST = 100


class DepositsPanel(Panel):
    """The list of batches, the one that could be made now on top."""

    current_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._title, self._hint, self._none = label("title"), label("mute", right=True), label("lead", wrap=True)
        self.table: ListTable[DepositRow] = ListTable(
            look,
            [
                Column(
                    lambda: self.tr("Deposit"),
                    lambda row: self.tr("New batch") if row.number is None else f"#{row.number}",
                    bold=True,
                    icon=lambda row: ICONS[row.state],
                    tone=lambda row: TONES[row.state],
                    under=self._state_line,
                    under_tone=lambda row: TONES[row.state],
                    grows=True,
                    least=150,
                ),
                Column(
                    lambda: self.tr("Slip"),
                    lambda row: row.slip or "–",
                    under=lambda row: self._day(row.bank_day),
                    drop=1,
                ),
                Column(lambda: self.tr("Cash"), lambda row: look.amount(row.cash_minor), right=True, bold=True),
                Column(
                    lambda: self.tr("Cheques"),
                    lambda row: look.amount(row.cheques_minor) if row.cheques else "–",
                    right=True,
                    under=lambda row: self.tr("%n cheque(s)", "", row.cheques) if row.cheques else "",
                    drop=2,
                ),
            ],
            row_height=50,
        )
        self.table.current_changed.connect(lambda _row: self.current_changed.emit())
        self.setLayout(titled_list(self._title, self._hint, self._none, self.table))
        self.retranslate()

    def show_deposits(self, deposits: Sequence[DepositRow]) -> None:
        """Shows the batches, newest first."""
        current = self.table.current
        numbers = [row.number for row in deposits]
        at = numbers.index(current.number) if current is not None and current.number in numbers else 0
        self.table.put(tuple(deposits), current=at)
        self.retranslate()

    @property
    def current(self) -> DepositRow | None:
        """The batch with the cursor."""
        return self.table.current

    def focus_list(self) -> None:
        """The cursor to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        is_empty = not self.table.rows_model.rows
        self._title.setText(self.tr("Deposits at the bank"))
        self._hint.setText("" if is_empty else self.tr("↑↓ choose · F12 next step"))
        self._none.setText(self.tr("Nothing to take to the bank: the safe holds no more than what stays."))
        self._none.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self.table.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        self.table.refit()

    def _state_line(self, row: DepositRow) -> str:
        word = {
            "new": self.tr("can be made now"),
            "prepared": self.tr("prepared, not banked"),
            "banked": self.tr("on its way, not confirmed"),
            "confirmed": self.tr("confirmed by the bank"),
            "disputed": self.tr("disputed"),
            "cancelled": self.tr("cancelled"),
        }[row.state]
        return f"{word} · {row.note}" if row.note and row.state in ("disputed", "cancelled") else word

    def _day(self, written: str) -> str:
        return self.look.day(date.fromisoformat(written)) if written else ""
