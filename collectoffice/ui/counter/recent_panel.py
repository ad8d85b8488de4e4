"""This file is the list of the last receipts of this till, printed or not, each with its reprint."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from collectoffice.ui import figures
from collectoffice.ui.counter.entry import RecentReceipt
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.panel import Panel, label, line, refill, rows, set_tone

SHORT_NUMBER = 6
"""The last digits of a receipt number tell receipts of one till apart."""


class RecentPanel(Panel):
    """Number, time, name, sum, state, reprint."""

    reprint_wanted = Signal(str)
    """The number of the receipt to print (again)."""

    def __init__(self, look: Look, shown: int = 3) -> None:
        super().__init__(look, "card")
        self._receipts: list[RecentReceipt] = []
        self._today: tuple[int, int | None] = (0, 0)
        self._shown = shown
        self._title, self._sum = label("title"), label("mute", right=True)
        self._list_place = rows()
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._sum))
        layout.addLayout(self._list_place)
        layout.addStretch(1)
        self.setLayout(layout)
        self.retranslate()

    def show_receipts(self, receipts: list[RecentReceipt], count: int, sum_minor: int | None) -> None:
        """Shows the newest receipts, and how many and how much today; no sum while the count is blind."""
        self._receipts, self._today = receipts, (count, sum_minor)
        self.retranslate()

    def set_shown(self, shown: int) -> None:
        """How many receipts are shown at most."""
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    @property
    def newest(self) -> RecentReceipt | None:
        """The newest receipt of this till."""
        return self._receipts[0] if self._receipts else None

    @property
    def newest_standing(self) -> RecentReceipt | None:
        """The newest receipt of this till that was not undone."""
        return next((receipt for receipt in self._receipts if receipt.state != "voided"), None)

    def retranslate(self) -> None:
        """Speaks anew."""
        count, sum_minor = self._today
        self._title.setText(self.tr("Last receipts"))
        shown = "" if sum_minor is None else self.look.money(sum_minor)
        self._sum.setText(self.tr("Today: %n receipt(s) · {sum}", "", count).format(sum=shown).rstrip(" ·"))
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for at, receipt in enumerate(self._receipts[: self._shown]):
            self._add_row(grid, at, receipt)
        if not self._receipts:
            nothing = label("mute")
            nothing.setText(self.tr("No receipt on this till yet"))
            grid.addWidget(nothing, 0, 0)
        grid.setColumnStretch(2, 1)
        refill(self._list_place, fresh)

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self.retranslate()

    def _add_row(self, grid: QGridLayout, at: int, receipt: RecentReceipt) -> None:
        number, time, name, total = label("mute"), label(), label(), label("strong", right=True)
        number.setText(f"#{receipt.number[-SHORT_NUMBER:]}")
        number.setToolTip(receipt.number)
        time.setText(figures.clock(receipt.at))
        name.setText(receipt.customer_name)
        name.setMinimumWidth(10)
        name.setSizePolicy(name.sizePolicy().Policy.Ignored, name.sizePolicy().verticalPolicy())
        name.setToolTip(receipt.customer_name)
        total.setText(self.look.money(receipt.total_minor))
        reprint = Button(self._verb(receipt), "small")
        reprint.setAccessibleName(f"{self._verb(receipt)} {receipt.number}")
        reprint.clicked.connect(lambda: self.reprint_wanted.emit(receipt.number))
        for column, part in enumerate((number, time, name, self._state(receipt), total, reprint)):
            grid.addWidget(part, at, column)

    def _verb(self, receipt: RecentReceipt) -> str:
        return self.tr("Print") if receipt.state == "not_printed" else self.tr("Reprint")

    def _state(self, receipt: RecentReceipt) -> QWidget:
        words = {
            "printed": ("", "", ""),
            "not_printed": (self.tr("not printed"), "warn", "warn"),
            "voided": (self.tr("void"), "bad", "refused"),
        }
        text, tone, icon = words[receipt.state]
        holder, picture, word = QWidget(), QLabel(), label("mute")
        word.setText(text)
        set_tone(word, tone)
        row = line(picture, word, None, gap=4)
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        if icon:
            picture.setPixmap(self.look.picture(icon, tone, 16))
        return holder
