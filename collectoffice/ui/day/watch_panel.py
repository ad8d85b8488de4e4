"""This file is what a supervisor watches: voids and reprints by cashier with the odd ones marked; a number opens its list."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from collectoffice.services.queries.watching import ReprintLook, StaffWatched, UndoneLook, Watched
from collectoffice.ui.look import Look
from collectoffice.ui.till.hint_words import tail
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, label, titled_list

Listed = UndoneLook | ReprintLook


class WatchPanel(Panel):
    """Two pages: everybody, and what one of them undid and printed again."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._watched: Watched | None = None
        self._of: StaffWatched | None = None
        self._title, self._hint = label("title", wrap=True), label("mute", right=True)
        self._none = label("lead", wrap=True)
        self.table: ListTable[StaffWatched] = ListTable(look, self._columns(), row_height=50)
        self.table.opened.connect(self.open)
        self.list: ListTable[Listed] = ListTable(look, self._list_columns(), row_height=50)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.list)
        self.setLayout(titled_list(self._title, self._hint, self._none, self._stack))
        self.retranslate()

    def _columns(self) -> list[Column[StaffWatched]]:
        look = self.look
        return [
            Column(
                lambda: self.tr("Cashier"),
                lambda one: one.name,
                bold=True,
                grows=True,
                least=130,
                under=lambda one: self.tr("%n payment(s)", "", one.payments),
            ),
            Column(
                lambda: self.tr("Undone"),
                lambda one: look.count(len(one.undone)),
                right=True,
                bold=True,
                tone=lambda one: "bad" if one.undone_stands_out else "",
                icon=lambda one: "warn" if one.undone_stands_out else "",
                under=lambda one: self._rate(one.undone_per_100, odd=one.undone_stands_out),
                under_tone=lambda one: "bad" if one.undone_stands_out else "",
            ),
            Column(
                lambda: self.tr("Reprinted"),
                lambda one: look.count(len(one.reprinted)),
                right=True,
                bold=True,
                tone=lambda one: "bad" if one.reprinted_stands_out else "",
                icon=lambda one: "warn" if one.reprinted_stands_out else "",
                under=lambda one: self._rate(one.reprinted_per_100, odd=one.reprinted_stands_out),
                under_tone=lambda one: "bad" if one.reprinted_stands_out else "",
            ),
        ]

    def _list_columns(self) -> list[Column[Listed]]:
        look = self.look
        return [
            Column(lambda: self.tr("When"), lambda one: look.moment(datetime.fromisoformat(one.at)), drop=1),
            Column(lambda: self.tr("What"), self._what, bold=True, grows=True, under=self._why, least=150),
            Column(
                lambda: self.tr("Receipt"),
                lambda one: tail(one.receipts[0] if isinstance(one, UndoneLook) and one.receipts else _number(one)),
            ),
            Column(
                lambda: self.tr("Sum"),
                lambda one: look.amount(one.amount_minor) if isinstance(one, UndoneLook) else "–",
                right=True,
                bold=True,
            ),
        ]

    def show_watched(self, watched: Watched) -> None:
        """Shows everybody; an open list stays open."""
        self._watched = watched
        current = max(self.table.currentIndex().row(), 0)
        self.table.put(watched.staff, current=current)
        if self._of is not None:
            self._of = next((one for one in watched.staff if one.user == self._of.user), None)
        self._fill_list()
        self.retranslate()

    def open(self, one: StaffWatched) -> None:
        """Opens what one person undid and printed again."""
        self._of = one
        self._fill_list()
        self.retranslate()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        """Back to everybody; False where no list was open."""
        was_open = self._of is not None
        self._of = None
        self.retranslate()
        if was_open:
            self.focus_list()
        return was_open

    def focus_list(self) -> None:
        """The cursor to the list that is shown."""
        (self.table if self._of is None else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        watched, one = self._watched, self._of
        self._stack.setCurrentIndex(0 if one is None else 1)
        since = self.look.day(watched.since) if watched else ""
        self._title.setText(
            self.tr("Undone and reprinted since {day}").format(day=since)
            if one is None
            else self.tr("{name}: undone and reprinted").format(name=one.name)
        )
        self._hint.setText(self.tr("Enter: its list") if one is None else self.tr("Esc back"))
        is_empty = watched is not None and not watched.staff
        self._none.setText(self.tr("Nobody took a payment yet."))
        self._none.setVisible(is_empty)
        self._stack.setVisible(not is_empty)
        self.table.setAccessibleName(self._title.text())
        self.list.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())
        self.table.refit()
        self.list.refit()

    def _fill_list(self) -> None:
        one = self._of
        both: list[Listed] = [] if one is None else [*one.undone, *one.reprinted]
        self.list.put(sorted(both, key=lambda each: each.at, reverse=True))

    def _rate(self, per_100: float, *, odd: bool) -> str:
        rate = f"{per_100:.1f}".replace(".", "," if self.look.language == "vi" else ".")
        said = self.tr("{rate} of 100").format(rate=rate)
        return self.tr("{rate} – unusual").format(rate=said) if odd else said

    def _what(self, one: Listed) -> str:
        if isinstance(one, ReprintLook):
            return self.tr("Copy {number}").format(number=one.copy)
        return {
            "void": self.tr("Voided"),
            "reversal": self.tr("Reversed"),
            "bounce": self.tr("Cheque bounced"),
            "move": self.tr("Moved to another customer"),
            "part": self.tr("Part of a basket"),
        }.get(one.kind, one.kind)

    def _why(self, one: Listed) -> str:
        if isinstance(one, ReprintLook):
            return ""
        waits = self.tr("waits for approval") if one.is_waiting else one.approver
        return " · ".join(part for part in (one.reason, waits) if part)


def _number(one: Listed) -> str:
    return one.receipt if isinstance(one, ReprintLook) else ""
