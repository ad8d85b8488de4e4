"""This file is the sums of a day or of a month: taken, undone and net by tender, and the arrears proved from two sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from collectoffice.domain.day_sheet import DaySheet
from collectoffice.domain.month_sheet import MonthSheet
from collectoffice.ui import figures
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import tender_word
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, refill, rows, set_tone

Line = tuple[str, str, str, bool]
"""Word, figure, tone, and whether it is a sum."""


class SumsPanel(Panel):
    """Two lists side by side."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._sheet: DaySheet | MonthSheet | None = None
        self._is_blind = False
        self._place = rows()
        self._icon, self._proof = QLabel(), label("strong", wrap=True)
        proof = line(self._icon, self._proof, gap=8)
        proof.setStretch(1, 1)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        fill(layout, self._place, proof)
        self.setLayout(layout)
        self.retranslate()

    def show_sheet(self, sheet: DaySheet | MonthSheet, *, blind: bool) -> None:
        """Shows a day or a month; ``blind`` leaves out what would tell an open till's cash."""
        self._sheet, self._is_blind = sheet, blind
        self.retranslate()

    def retranslate(self) -> None:
        """Speaks anew."""
        holder, across = QWidget(), columns(gap=24)
        sheet = self._sheet
        if sheet is not None:
            across.addLayout(self._list(self.tr("Taken"), self._taken(sheet)), 1)
            across.addLayout(self._list(self.tr("Arrears, principal"), self._arrears(sheet)), 1)
            self._show_proof(sheet)
        holder.setLayout(across)
        refill(self._place, holder)
        self.setAccessibleName(self.tr("Sums"))

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        if self._sheet is not None:
            self._show_proof(self._sheet)

    def _show_proof(self, sheet: DaySheet | MonthSheet) -> None:
        identity = sheet.identity
        is_right = not identity.off_minor and not identity.unexplained_minor
        tone = "ok" if is_right else "bad"
        self._icon.setPixmap(self.look.picture("done" if is_right else "warn", tone, 18))
        set_tone(self._proof, tone)
        off = identity.off_minor or identity.unexplained_minor
        self._proof.setText(
            self.tr("Ledger and bills agree, to the last unit.")
            if is_right
            else self.tr("Ledger and bills differ by {sum}: call head office, sign nothing.").format(
                sum=self.look.money(off)
            )
        )

    def _taken(self, sheet: DaySheet | MonthSheet) -> Sequence[Line]:
        if self._is_blind:
            return ((self.tr("shown when your till is counted"), "", "mute", False),)
        amount = self.look.amount
        tenders = [(tender_word(kind), amount(minor), "", False) for kind, minor in sheet.by_tender.items() if minor]
        lines: list[Line] = [(self.tr("Gross"), amount(sheet.gross_minor), "", False)]
        if sheet.undone_minor:
            lines.append((self.tr("Undone"), amount(-sheet.undone_minor), "warn", False))
        lines.append((self.tr("Net"), amount(sheet.net_minor), "", True))
        return (*lines, *tenders)

    def _arrears(self, sheet: DaySheet | MonthSheet) -> Sequence[Line]:
        identity, amount = sheet.identity, self.look.amount
        collected = "·····" if self._is_blind else amount(identity.collected_minor)
        closing = "·····" if self._is_blind else amount(identity.closing_minor)
        billed, taken, adjusted = self.tr("billed"), self.tr("collected"), self.tr("adjusted")
        is_month = isinstance(sheet, MonthSheet)
        opening = self.tr("Opening of the month") if is_month else self.tr("Opening")
        closing_word = self.tr("Closing of the month") if is_month else self.tr("Closing")
        return (
            (opening, amount(identity.opening_minor), "", False),
            (f"+ {billed}", amount(identity.billed_minor), "", False),
            (f"{figures.MINUS} {taken}", collected, "", False),
            (f"{figures.MINUS} {adjusted}", amount(identity.adjusted_minor), "", False),
            (closing_word, closing, "", True),
        )

    def _list(self, title: str, lines: Sequence[Line]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        head = label("title")
        head.setText(title)
        grid.addWidget(head, 0, 0, 1, 2)
        for at, (word, figure, tone, is_sum) in enumerate(lines, start=1):
            left, right = (
                label("strong" if is_sum else "", wrap=not figure),
                label("strong" if is_sum else "", right=True),
            )
            left.setText(word)
            right.setText(figure)
            set_tone(left, tone)
            set_tone(right, tone)
            grid.addWidget(left, at, 0)
            grid.addWidget(right, at, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(lines) + 1, 1)
        return grid
