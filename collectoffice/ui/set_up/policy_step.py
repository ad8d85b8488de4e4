"""This file is the guide's second step: the country's rules, with what they mean in a sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup

from collectoffice.domain.policy import AnnualSimple, Policy
from collectoffice.ui.figures import money
from collectoffice.ui.look import Look
from collectoffice.ui.set_up.draft import Draft
from collectoffice.ui.set_up.step import Point, Step, focus
from collectoffice.ui.widgets.buttons import LaidButton
from collectoffice.ui.widgets.panel import fill, label, rows


class _PolicyButton(LaidButton):
    """One country: its name, its policy and since when it is in force."""

    def __init__(self, digit: int) -> None:
        super().__init__("person", (14, 8, 14, 8), gap=12)
        self._digit = digit
        self._name, self._note, cap = label("title"), label("mute"), label("cap")
        cap.setText(str(digit))
        words = rows(gap=0)
        fill(words, self.part(self._name), self.part(self._note))
        self.row.addLayout(words, 1)
        self.row.addWidget(self.part(cap))
        self.setCheckable(True)

    def set_words(self, name: str, note: str) -> None:
        """The country and its policy."""
        self._name.setText(name)
        self._note.setText(note)
        self.setAccessibleName(f"{self._digit} {name}, {note}")


class PolicyStep(Step):
    """The newest policy of each country; older bills find the older ones by themselves."""

    def __init__(self, look: Look, policies: Sequence[Policy]) -> None:
        super().__init__(look)
        self.policies = list(policies)
        self._group = QButtonGroup(self)
        self._buttons = [_PolicyButton(at + 1) for at in range(len(self.policies))]
        self._title = label("title")
        self._points = [label(wrap=True) for _ in range(4)]
        whole = rows(gap=10)
        for at, button in enumerate(self._buttons):
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, at=at: self.choose(at))
            whole.addWidget(button)
        whole.addSpacing(8)
        whole.addWidget(self._title)
        for text in self._points:
            whole.addWidget(text)
        whole.addStretch(1)
        self.setLayout(whole)
        self._buttons[0].setChecked(True)
        self.retranslate()

    @property
    def policy(self) -> Policy:
        """The policy that is chosen."""
        return self.policies[next(at for at, button in enumerate(self._buttons) if button.isChecked())]

    def choose(self, at: int) -> None:
        """Takes one of the countries."""
        self._buttons[at].setChecked(True)
        focus(self._buttons[at])
        self.retranslate()
        self.changed.emit()

    def word(self) -> str:
        """The step's name."""
        return self.tr("Policy")

    def lead(self) -> str:
        """What is asked."""
        return self.tr("The law of the country that the bills are collected under. The currency goes with it.")

    def summary(self) -> str:
        """Country and policy."""
        return f"{self._country(self.policy)} ({self.policy.policy_id})"

    def aside(self) -> tuple[str, list[Point]]:
        """What can be changed."""
        return self.tr("Good to know"), [
            ("bill", self.tr("A bill of an earlier year keeps the rules of its year.")),
            ("settings", self.tr("Rounding and the words of amounts can be changed later in Settings.")),
            ("lock", self.tr("Country and currency stay for good.")),
        ]

    def put(self, draft: Draft) -> None:
        """Shows the draft's policy."""
        for at, policy in enumerate(self.policies):
            if policy.policy_id == draft.policy:
                self._buttons[at].setChecked(True)
        self.retranslate()

    def take(self, draft: Draft) -> None:
        """Writes the policy down."""
        draft.policy = self.policy.policy_id

    def arrive(self) -> None:
        """The cursor goes to the chosen country."""
        focus(self._buttons[self.policies.index(self.policy)])

    def retranslate(self) -> None:
        """Speaks anew."""
        for button, policy in zip(self._buttons, self.policies, strict=True):
            button.set_words(
                self._country(policy),
                self.tr("{policy} · in force since {day}").format(
                    policy=policy.policy_id, day=self.look.day(policy.first_day)
                ),
            )
        self._title.setText(self.tr("What it means: {country}").format(country=self._country(self.policy)))
        for text, sentence in zip(self._points, self._meanings(self.policy), strict=True):
            text.setText(f"•  {sentence}")

    def _country(self, policy: Policy) -> str:
        return {"VN": self.tr("Vietnam"), "CN": self.tr("China")}.get(policy.country, policy.country)

    def _meanings(self, policy: Policy) -> list[str]:
        late = policy.late.rate
        due = (
            self.tr("A bill is due %n day(s) after it was issued.", "", policy.due.days)
            if policy.due.days is not None
            else self.tr("A bill is due on day {day} of the month.").format(day=policy.due.day_of_month)
        )
        fee = (
            self.tr("Late fee: {rate} % a year on what is overdue, counted by days.").format(rate=f"{late.rate_pct:f}")
            if isinstance(late, AnnualSimple)
            else self.tr("Late fee: {resident} ‰ a day for homes; others {other} ‰, across years {across} ‰.").format(
                resident=f"{late.resident:f}", other=f"{late.other_current_year:f}", across=f"{late.other_cross_year:f}"
            )
        )
        cash = (
            self.tr("Cash is taken to the last unit, without rounding.")
            if policy.cash.round_mode == "none"
            else self.tr("Cash is rounded to {unit}.").format(unit=self._money(policy, policy.cash.round_unit_minor))
        )
        undo = self.tr(
            "A cashier may undo a payment for %n minute(s); after that a supervisor.", "", policy.desk.undo_minutes
        )
        return [due, fee, cash, undo]

    def _money(self, policy: Policy, minor: int) -> str:
        """A sum of the policy's own currency, whatever the window's is now."""
        return money(minor, policy.currency, self.look.language)
