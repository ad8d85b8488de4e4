"""This file is what the customer hands over: one way of paying at a time, several in one payment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from collectoffice.domain.cash import round_notes_above
from collectoffice.domain.tender import Tender, TenderKind
from collectoffice.ui.counter.entry import DeskRules, Entry
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.amount_field import AmountField
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.field import DayField, Field
from collectoffice.ui.widgets.panel import Panel, empty, label, line, repolish, rows

KINDS: tuple[TenderKind, ...] = ("cash", "transfer", "qr", "card", "cheque", "credit")
ICONS = {"cash": "counter", "transfer": "transfer", "qr": "qr", "card": "card", "cheque": "cheque", "credit": "credit"}
ADDED_NOTES = 4
PER_ROW = 4


class TenderPanel(Panel):
    """Amount first; transfer, QR, card and cheque ask for their reference below it."""

    changed = Signal()
    """The amount, the way of paying or a reference changed."""
    entered = Signal()
    """Enter in the last field: the next step."""
    removed = Signal(int)
    """The place of a listed tender to be taken out."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.kind: TenderKind = "cash"
        self._suggested: tuple[int, ...] = ()
        self._denominations: tuple[int, ...] = ()
        self._tenders: list[Tender] = []
        self._has_credit = False
        self._shows_round = self._shows_added = True
        self._is_tight = False
        self._title, self._method = label("title"), Button("", "small")
        self.amount = AmountField(look, "money")
        self.amount.setMinimumWidth(80)
        self._amount_problem = label("mute", wrap=True)
        self._amount_problem.setProperty("tone", "bad")
        self._amount_problem.hide()
        self.reference, self.bank, self.dated = QLineEdit(), QLineEdit(), DayField(look)
        self._reference, self._bank, self._dated = (
            Field(look, each, labelled=False) for each in (self.reference, self.bank, self.dated)
        )
        self._listed = QWidget()
        self._listed_rows = rows(gap=2)
        self._listed.setLayout(self._listed_rows)
        self._round, self._added = self._note_row(), self._note_row()
        self._lay_out()
        self._plug()
        self.retranslate()
        self._show_kind()

    def _lay_out(self) -> None:
        layout = rows(margins=(14, 8, 14, 10), gap=6)
        layout.addLayout(line(self._title, None, self._method))
        layout.addWidget(self._listed)
        layout.addWidget(self.amount)
        layout.addWidget(self._amount_problem)
        layout.addWidget(self._round)
        layout.addWidget(self._added)
        layout.addLayout(line(self._reference, self._bank, gap=8))
        layout.addWidget(self._dated)
        self.setLayout(layout)
        self._listed.hide()

    def _plug(self) -> None:
        self.amount.amount_changed.connect(lambda _minor: self.changed.emit())
        self.amount.problem_changed.connect(self._say_problem)
        self.amount.entered.connect(self._on_entered)
        self._method.clicked.connect(self.next_kind)
        for field in (self.reference, self.bank, self.dated):
            field.textChanged.connect(lambda _text: self.changed.emit())
            field.returnPressed.connect(self._on_entered)

    # ------------------------------------------------------------------------------------------------ in and out

    def show_entry(self, entry: Entry, rules: DeskRules) -> None:
        """Shows the listed tenders and, while nothing is typed, suggests what is left."""
        self._has_credit = entry.credit_minor > 0
        left = entry.left_minor(self.kind, rules)
        if not self.amount.is_typed:
            self.amount.blockSignals(True)
            self.amount.set_minor(left or None)
            self.amount.blockSignals(False)
            if self.amount.hasFocus():
                self.amount.selectAll()
        self._show_listed(entry.tenders)
        self._show_notes(left, rules)

    @property
    def typed(self) -> Tender | None:
        """The tender being typed, or None while there is no amount."""
        minor = self.amount.minor
        if minor is None:
            return None
        if self.kind in ("cash", "credit"):
            return Tender(self.kind, minor)
        is_cheque = self.kind == "cheque"
        return Tender(
            self.kind,
            minor,
            self.reference.text().strip(),
            self.bank.text().strip() if is_cheque else "",
            self.dated.day if is_cheque else None,
        )

    @property
    def has_typing(self) -> bool:
        """Whether a person typed something here that would be lost."""
        return (self.amount.is_typed and bool(self.amount.text())) or bool(self.reference.text())

    def clear(self, kind: TenderKind = "cash") -> None:
        """Empties every field."""
        for field in (self.reference, self.bank, self.dated):
            field.blockSignals(True)
            field.clear()
            field.blockSignals(False)
        self.amount.blockSignals(True)
        self.amount.set_minor(None)
        self.amount.blockSignals(False)
        self._say_problem("")
        self.say("")
        self.set_kind(kind)

    def set_kind(self, kind: TenderKind) -> None:
        """Changes the way of paying."""
        self.kind = kind
        self._show_kind()
        self.changed.emit()

    def next_kind(self) -> None:
        """The next way of paying (F6); credit only for a customer who has some."""
        kinds = [kind for kind in KINDS if kind != "credit" or self._has_credit]
        at = kinds.index(self.kind) if self.kind in kinds else -1
        self.amount.is_typed = False
        self.set_kind(kinds[(at + 1) % len(kinds)])
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, problem: str, at: str = "reference") -> None:
        """Shows what is missing at the reference, bank or date."""
        fields = {"reference": self._reference, "number": self._reference, "bank": self._bank, "date": self._dated}
        for field in (self._reference, self._bank, self._dated):
            field.say(problem if field is fields.get(at, self._reference) else "")

    def focus_first_gap(self) -> bool:
        """Puts the cursor into the first field that still needs something; False when none does."""
        typed = self.typed
        gaps: list[tuple[bool, QWidget]] = [(typed is None, self.amount)]
        if self.kind not in ("cash", "credit"):
            gaps.append((not self.reference.text().strip(), self.reference))
        if self.kind == "cheque":
            gaps += [(not self.bank.text().strip(), self.bank), (self.dated.day is None, self.dated)]
        for is_open, widget in gaps:
            if is_open:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def set_notes(self, *, round_notes: bool, added: bool, tight: bool) -> None:
        """Shows or drops the two rows of note buttons; ``tight`` lowers the amount's field."""
        self._shows_round, self._shows_added = round_notes, added
        self._show_notes_of_kind()
        if self._is_tight != tight:
            self._is_tight = tight
            self.amount.setProperty("tight", "true" if tight else "false")
            repolish(self.amount)

    # --------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("Customer gives"))
        self.amount.setAccessibleName(self.tr("Amount the customer gives"))
        self.amount.regroup()
        self._method.setText(self.tr("{method}  F6").format(method=self.kind_word(self.kind)))
        self._method.setAccessibleName(self.tr("Way of paying: {method}").format(method=self.kind_word(self.kind)))
        words = {
            self.reference: self.tr("Cheque number") if self.kind == "cheque" else self.tr("Reference"),
            self.bank: self.tr("Bank"),
            self.dated: self.tr("Cheque date {form}").format(form=self.dated.hint()),
        }
        for field, word in words.items():
            field.setPlaceholderText(word)
            field.setAccessibleName(word)
        for at in range(PER_ROW):
            self._name_round(at)
            self._name_added(at)
        self._show_listed(self._tenders)
        self.restyle()

    def kind_word(self, kind: str) -> str:
        """The way of paying in the window's language."""
        return {
            "cash": self.tr("Cash"),
            "transfer": self.tr("Bank transfer"),
            "qr": self.tr("QR code"),
            "card": self.tr("Card"),
            "cheque": self.tr("Cheque"),
            "credit": self.tr("Credit balance"),
        }[kind]

    def restyle(self) -> None:
        """Takes the colour of the theme."""
        self._method.setIcon(self.look.icon(ICONS[self.kind], "ink", 18))
        self._method.setIconSize(QSize(self.look.px(18), self.look.px(18)))

    # ------------------------------------------------------------------------------------------------- private

    def _on_entered(self) -> None:
        if not self.focus_first_gap():
            self.entered.emit()

    def _say_problem(self, problem: str) -> None:
        self._amount_problem.setText(problem)
        self._amount_problem.setVisible(bool(problem))

    def _show_kind(self) -> None:
        is_cheque = self.kind == "cheque"
        self._show_notes_of_kind()
        self._reference.setVisible(self.kind not in ("cash", "credit"))
        self._bank.setVisible(is_cheque)
        self._dated.setVisible(is_cheque)
        self.retranslate()

    def _show_notes_of_kind(self) -> None:
        is_cash = self.kind == "cash"
        self._round.setVisible(is_cash and self._shows_round)
        self._added.setVisible(is_cash and self._shows_added)

    def _note_row(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for at in range(PER_ROW):
            button = Button("", "note")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(button, 0, at)
            grid.setColumnStretch(at, 1)
        return holder

    def _show_notes(self, left_minor: int, rules: DeskRules) -> None:
        self._suggested = round_notes_above(left_minor, rules.cash.denominations)[:PER_ROW]
        self._denominations = _added_notes(rules.cash.denominations, self.look.currency)
        for at in range(PER_ROW):
            button = _button_at(self._round, at)
            button.setVisible(at < len(self._suggested) or not self._suggested)
            button.setEnabled(at < len(self._suggested))
            _rewire(button, lambda at=at: self._set_suggested(at))
            self._name_round(at)
            adding = _button_at(self._added, at)
            minor = self._denominations[at] if at < len(self._denominations) else 0
            _rewire(adding, lambda minor=minor: self._add(minor))
            self._name_added(at)

    def _name_round(self, at: int) -> None:
        button = _button_at(self._round, at)
        if at >= len(self._suggested):
            button.setText("–" if at else self.tr("Exact"))
            button.setAccessibleName(self.tr("Exact") if not at else "–")
            return
        exact = self.tr("Exact")
        text = exact if at == 0 else self._note(self._suggested[at])
        button.setText(text)
        button.setAccessibleName(f"{text} {self.look.money(self._suggested[at])}" if at == 0 else text)

    def _name_added(self, at: int) -> None:
        minor = self._denominations[at] if at < len(self._denominations) else 0
        button = _button_at(self._added, at)
        button.setText(f"+{self._note(minor)}")
        button.setAccessibleName(f"+{self.look.money(minor)}")
        button.setVisible(bool(minor))

    def _set_suggested(self, at: int) -> None:
        if at < len(self._suggested):
            self.amount.set_minor(self._suggested[at])
            self.amount.is_typed = at > 0
            self.changed.emit()

    def _add(self, minor: int) -> None:
        if not self.amount.is_typed:
            self.amount.blockSignals(True)
            self.amount.set_minor(None)
            self.amount.blockSignals(False)
        self.amount.add_minor(minor)

    def _note(self, minor: int) -> str:
        return self.look.amount(minor).removesuffix(".00").removesuffix(",00")

    def _show_listed(self, tenders: Sequence[Tender]) -> None:
        self._tenders = list(tenders)
        empty(self._listed_rows)
        for place, tender in enumerate(tenders):
            self._listed_rows.addWidget(self._listed_row(place, tender))
        self._listed.setVisible(bool(tenders))

    def _listed_row(self, place: int, tender: Tender) -> QWidget:
        holder, word, total = QWidget(), label(), label("strong", right=True)
        reference = f" · {tender.reference}" if tender.reference else ""
        word.setText(self.kind_word(tender.kind) + reference)
        total.setText(self.look.money(tender.amount_minor))
        remove = Button("×", "small")
        remove.setAccessibleName(self.tr("Take out: {tender}").format(tender=f"{word.text()} {total.text()}"))
        remove.clicked.connect(lambda: self.removed.emit(place))
        row = line(word, None, total, remove, gap=8)
        holder.setLayout(row)
        return holder


def _button_at(holder: QWidget, at: int) -> Button:
    return holder.findChildren(Button)[at]


def _rewire(button: Button, act: object) -> None:
    if button.property("wired"):
        button.clicked.disconnect()
    button.clicked.connect(act)
    button.setProperty("wired", True)


def _added_notes(denominations: Sequence[int], currency: str) -> tuple[int, ...]:
    """The notes that people hand over, largest first: 500 … 50 thousand, or ¥100 … ¥10."""
    smallest = 50_000 if currency == "VND" else 1_000
    return tuple(value for value in denominations if value >= smallest)[:ADDED_NOTES]
