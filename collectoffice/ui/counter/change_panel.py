"""This file is the change: what goes back, in which notes, or what is missing."""

from __future__ import annotations

from PySide6.QtCore import Signal

from collectoffice.domain.cash import notes_for
from collectoffice.ui.counter.entry import DeskRules, Outcome
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.cards import FigureLabel
from collectoffice.ui.widgets.panel import Panel, label, line, repolish, rows, set_tone

SHOWN_NOTES = 4


class ChangePanel(Panel):
    """The second figure of the window: change (green), missing (red), or what stays as credit."""

    rest_switched = Signal()
    """The rest becomes credit instead of change, or change again."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._outcome: Outcome | None = None
        self._rules: DeskRules | None = None
        self._as_credit = False
        self._is_low = False
        self._title, self._notes, self._extra = label("title"), label("strong", right=True, wrap=True), label("mute")
        self.figure = FigureLabel(look, 40)
        self._switch = Button("", "small")
        self._switch.clicked.connect(self.rest_switched)
        layout = rows(margins=(14, 8, 14, 8), gap=2)
        head = line(self._title, self._notes, gap=12)
        head.setStretch(1, 1)
        beside = rows(gap=2)
        for part in (self._extra, self._switch):
            beside.addWidget(part)
        beside.addStretch(1)
        foot = line(beside, self.figure, gap=8)
        foot.setStretch(1, 1)
        layout.addLayout(head)
        layout.addLayout(foot)
        self.setLayout(layout)
        self.retranslate()

    def show_outcome(self, outcome: Outcome | None, rules: DeskRules | None, *, as_credit: bool) -> None:
        """Shows what the entry comes to."""
        self._outcome, self._rules, self._as_credit = outcome, rules, as_credit
        self.retranslate()

    def set_low(self, low: bool, size: int) -> None:
        """A low card has its figure beside its title; else ``size`` is the figure's at 100 % text."""
        self._is_low = low
        self.figure.set_size(20 if low else size)
        self._extra.setVisible(bool(self._extra.text()) and not low)
        self._switch.setVisible(self.can_switch() and not low)
        self._notes.setVisible(not low)

    def retranslate(self) -> None:
        """Speaks anew."""
        outcome = self._outcome
        self._switch.setText(self.tr("Give change  F5") if self._as_credit else self.tr("As credit  F5"))
        self._switch.setAccessibleName(self._switch.text())
        if outcome is None or (not outcome.given_minor and not outcome.missing_minor):
            self._show(self.tr("Change"), 0, "", "mute")
            return
        if outcome.missing_minor:
            self._show(self.tr("Still missing"), outcome.missing_minor, "", "bad")
            return
        if self._as_credit and outcome.credit_minor:
            self._show(self.tr("Kept as credit"), outcome.credit_minor, "", "ok")
            return
        self._show(self.tr("Change"), outcome.change_minor, self._breakdown(outcome.change_minor), "ok")

    def _show(self, title: str, minor: int, notes: str, tone: str) -> None:
        self._title.setText(title)
        self._notes.setText(notes)
        self.figure.setText(self.look.money(minor))
        self.figure.setAccessibleName(f"{title} {self.look.money(minor)}")
        extra = self._extra_text()
        self._extra.setText(extra)
        self._extra.setVisible(bool(extra) and not self._is_low)
        self._switch.setVisible(self.can_switch() and not self._is_low)
        shown = tone if tone in ("ok", "bad") else ""
        for part in (self._title, self._notes, self.figure):
            set_tone(part, tone)
        if self.property("tone") != shown:
            self.setProperty("tone", shown)
            repolish(self)

    def can_switch(self) -> bool:
        """Whether there is a rest that may become credit, or change again."""
        outcome = self._outcome
        return outcome is not None and (outcome.change_minor > 0 or (self._as_credit and outcome.credit_minor > 0))

    def _extra_text(self) -> str:
        outcome = self._outcome
        if outcome is None or outcome.missing_minor:
            return ""
        parts = []
        if outcome.rounding_minor:
            parts.append(self.tr("Rounding {sum}").format(sum=self.look.money(outcome.rounding_minor)))
        if outcome.credit_minor and not self._as_credit:
            parts.append(self.tr("To credit {sum}").format(sum=self.look.money(outcome.credit_minor)))
        return " · ".join(parts)

    def _breakdown(self, minor: int) -> str:
        if self._rules is None or not minor:
            return ""
        notes = notes_for(minor, self._rules.cash.denominations)
        shown = [
            f"{count}\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{self._note(value)}" for value, count in notes[:SHOWN_NOTES]
        ]
        return "  ".join(shown) + (" …" if len(notes) > SHOWN_NOTES else "")

    def _note(self, minor: int) -> str:
        text = self.look.amount(minor)
        return text.removesuffix(".00").removesuffix(",00")
