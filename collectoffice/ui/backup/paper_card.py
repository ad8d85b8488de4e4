"""This file is the guide through the paper receipts of before a restore: what is missing, one counterfoil at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from collectoffice.domain.errors import UnknownReceipt
from collectoffice.domain.receipt_number import parse_receipt_number
from collectoffice.services.queries.backups import MissingNumbers
from collectoffice.ui.backup.facts import BackupNow
from collectoffice.ui.backup.paper_form import PaperForm
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, rows, set_tone

MARGIN = 24


class PaperCard(Panel):
    """The list shrinks with each paper; the next number stands in the field already."""

    entered = Signal()
    """Enter behind the last field."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._missing: tuple[MissingNumbers, ...] = ()
        self._may_enter = self._has_till = False
        self._title, self._hint = label("title"), label("mute", wrap=True)
        self.table: ListTable[MissingNumbers] = ListTable(
            look,
            [
                Column(lambda: self.tr("Numbers"), _stretch, bold=True),
                Column(lambda: self.tr("Papers"), lambda one: look.count(one.count), right=True, drop=1),
            ],
        )
        self.form = PaperForm(look)
        self.table.current_changed.connect(lambda _one: self._propose())
        self.table.opened.connect(lambda _one: self.focus_field())
        self.form.entered.connect(self.entered)
        self._scroll = _Following(self.form)
        inner = columns(gap=16)
        inner.addWidget(self.table, 2)
        inner.addWidget(self._scroll, 3)
        layout = rows(margins=(14, 10, 14, 10), gap=6)
        fill(layout, self._title, self._hint)
        layout.addLayout(inner, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_now(self, now: BackupNow) -> None:
        """Shows what is left; what is being typed stays, unless its number was written in."""
        changed = now.missing != self._missing
        self._missing, self._may_enter, self._has_till = now.missing, now.may_enter, now.has_till
        self.form.set_rules(now.today, now.rules)
        if changed:
            self.table.put(self._missing)
            self._propose()
        self._scroll.setVisible(now.may_enter)
        self.setVisible(bool(self._missing))
        self.retranslate()

    @property
    def number(self) -> str:
        """The number in the field, or the first of the stretch with the cursor."""
        current = self.table.current
        return self.form.number or (current.first if current else "")

    def next_paper(self) -> None:
        """After one was written in."""
        self.form.clear()
        self.focus_field()

    def focus_field(self) -> None:
        """The cursor to what is to be typed next."""
        if self._may_enter:
            self.form.focus_first()
        else:
            self.table.setFocus()

    def take_scan(self, text: str) -> bool:
        """Whether this scan was a receipt's number or a customer for the form."""
        if not self._may_enter or not self._missing:
            return False
        office = self._missing[0].first.partition("-")[0]
        try:
            self.form.set_number(parse_receipt_number(text, office).text)
        except UnknownReceipt:
            self.form.put_customer(text)
        self.form.focus_first()
        return True

    def retranslate(self) -> None:
        """Speaks anew."""
        left = sum(one.count for one in self._missing)
        self._title.setText(self.tr("%n receipt(s) issued on paper, in no book", "", left))
        if not self._may_enter:
            hint = self.tr("They were issued after the backup. A cashier enters them from their counterfoils.")
        elif not self._has_till:
            hint = self.tr("Open a till first (Ctrl+4): their money goes into its drawer.")
        else:
            hint = self.tr("They were issued after the backup. Enter them from their counterfoils; the list shrinks.")
        self._hint.setText(hint)
        set_tone(self._hint, "warn" if self._may_enter and not self._has_till else "")
        self.table.setAccessibleName(self._title.text())

    def _propose(self) -> None:
        current = self.table.current
        self.form.set_number(current.first if current else "")


def _stretch(missing: MissingNumbers) -> str:
    """``KH01-1-26A-000123 – 000127``: a stretch is of one series, its last number needs no more than its digits."""
    return missing.first if missing.count == 1 else f"{missing.first} – {missing.last.rpartition('-')[2]}"


class _Following(QScrollArea):
    """A form that is higher than its place: what has the cursor is in sight."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        app = QApplication.instance()
        assert isinstance(app, QApplication), "widgets stand in one"
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, MARGIN)
