"""This file is the guide's last question: the first administrator, and who sits at the counter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.set_up.draft import Draft
from collectoffice.ui.set_up.passphrase_fields import PassphraseFields
from collectoffice.ui.set_up.step import Point, Step, focus
from collectoffice.ui.staff.pin_fields import PinFields
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import columns, fill, label, rows
from collectoffice.ui.wording import role_word

COUNTERS = ("alone", "cashier", "supervisor")
SHORTEST_PIN = 4


class PeopleStep(Step):
    """An administrator takes no money; whoever does signs in with a name of their own. PINs are never kept."""

    entered = Signal()
    """Enter in the last field: the guide goes on."""

    def __init__(self, look: Look, user_name_of: Callable[[str], str]) -> None:
        super().__init__(look)
        self._user_name_of = user_name_of
        self.administrator, self.colleague = QLineEdit(), QLineEdit()
        self.pins, self.colleague_pins = PinFields(look), PinFields(look)
        self.passphrase = PassphraseFields(look)
        self.fields = {
            "administrator": Field(look, self.administrator),
            "pin": self.pins.first,
            "again": self.pins.second,
            "colleague": Field(look, self.colleague),
            "colleague_pin": self.colleague_pins.first,
            "passphrase": self.passphrase.first,
            "passphrase_again": self.passphrase.second,
        }
        self.counter = Choice(COUNTERS)
        self._first, self._second, self._third = label("title"), label("title"), label("title")
        self._hint, self._users = label("mute", wrap=True), label("mute", wrap=True)
        self._other = QWidget()
        other = columns(gap=8)
        other.addWidget(self.fields["colleague"], 1)
        other.addWidget(self.colleague_pins, 1)
        other.setAlignment(self.fields["colleague"], Qt.AlignmentFlag.AlignTop)
        self._other.setLayout(other)
        first = columns(gap=8)
        first.addWidget(self.fields["administrator"], 1)
        first.addWidget(self.pins, 1)
        first.setAlignment(self.fields["administrator"], Qt.AlignmentFlag.AlignTop)
        whole = rows(gap=8)
        fill(whole, self._first, first)
        whole.addSpacing(8)
        fill(whole, self._second, self.counter, self._hint, self._other, self._users)
        whole.addSpacing(8)
        fill(whole, self._third, self.passphrase, None)
        self.setLayout(whole)
        self.counter.set_key("alone")
        self._plug()
        self.retranslate()

    def _plug(self) -> None:
        for widget in (self.administrator, self.colleague):
            widget.textEdited.connect(lambda _text: self._on_typed())
        for pins in (self.pins, self.colleague_pins):
            pins.pin.textEdited.connect(lambda _text: self.clear_problems())
            pins.again.textEdited.connect(lambda _text: self.clear_problems())
        for words in (self.passphrase.words, self.passphrase.again):
            words.textEdited.connect(lambda _text: self.clear_problems())
        self.passphrase.again.returnPressed.connect(self.entered)
        self.counter.chosen.connect(lambda _key: self._on_typed())
        self.administrator.returnPressed.connect(self.pins.arrive)
        self.colleague.returnPressed.connect(self.colleague_pins.arrive)
        self.pins.entered.connect(self._on_pin_entered)
        self.colleague_pins.entered.connect(self.entered)

    @property
    def user_name(self) -> str:
        """The user name of the one at the counter."""
        return self._user_name_of(self._person())

    def word(self) -> str:
        """The step's name."""
        return self.tr("First people")

    def lead(self) -> str:
        """What is asked."""
        return self.tr("Only names and PINs. More people, roles and counters come later, on the screen Staff.")

    def summary(self) -> str:
        """Who it is."""
        return self.administrator.text().strip() or self.tr("name and PIN")

    def aside(self) -> tuple[str, list[Point]]:
        """Why two sign-ins."""
        return self.tr("Why two sign-ins?"), [
            ("shield", self.tr("The administrator adds people and takes workbooks in. He takes no money.")),
            ("till", self.tr("The cashier opens the till and takes money, under a name of their own.")),
            ("people", self.tr("The supervisor approves what takes two persons and closes the day.")),
            (
                "lock",
                self.tr("Encrypted, a stolen PC gives nothing away. Keep the passphrase on paper, elsewhere."),
            ),
            ("home", self.tr("Alone: one person signs in as either. What takes a second person waits for approval.")),
        ]

    def put(self, draft: Draft) -> None:
        """Shows the names; PINs are typed anew."""
        self.administrator.setText(draft.administrator)
        self.colleague.setText(draft.colleague)
        self.counter.set_key(draft.counter if draft.counter in COUNTERS else "alone")
        self._show()

    def take(self, draft: Draft) -> None:
        """Writes the names down, no PIN."""
        draft.administrator = " ".join(self.administrator.text().split())
        draft.colleague = " ".join(self.colleague.text().split())
        draft.counter = self.counter.key

    def is_whole(self) -> bool:
        """Names and PINs are needed, each PIN twice."""
        parts = [("administrator", self.administrator, "pin", self.pins)]
        if self.counter.key != "alone":
            parts.append(("colleague", self.colleague, "colleague_pin", self.colleague_pins))
        for name, widget, pin, pins in parts:
            if not widget.text().strip():
                self.say_at(name, self.tr("This is needed."))
                return False
            if not pins.take():
                return False
            if len(pins.pin.text()) < SHORTEST_PIN:
                self.say_at(pin, self.tr("At least 4 digits."))
                return False
        return True

    def arrive(self) -> None:
        """The cursor goes to the first field that is empty."""
        focus(self.administrator if not self.administrator.text() else self.pins.pin)

    def forget_pins(self) -> None:
        """The office is made: no PIN and no passphrase stays in the window."""
        self.passphrase.clear()
        self.pins.clear()
        self.colleague_pins.clear()

    def retranslate(self) -> None:
        """Speaks anew."""
        self._first.setText(self.tr("Administrator"))
        self._second.setText(self.tr("Who sits at the counter?"))
        self._third.setText(self.tr("Encrypt the data?"))
        self.fields["administrator"].set_words(self.tr("Full name"))
        self.fields["colleague"].set_words(self.tr("Full name"))
        self.counter.set_words(
            {
                "alone": self.tr("The same person, alone"),
                "cashier": self.tr("A cashier"),
                "supervisor": self.tr("A supervisor"),
            }
        )
        self._show()

    def _on_pin_entered(self) -> None:
        if self.counter.key == "alone":
            self.entered.emit()
        else:
            focus(self.colleague)

    def _person(self) -> str:
        return self.administrator.text() if self.counter.key == "alone" else self.colleague.text()

    def _on_typed(self) -> None:
        self.clear_problems()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        key = self.counter.key
        self._other.setVisible(key != "alone")
        hints = {
            "alone": self.tr(
                "An office of one person: two sign-ins, one PIN. What takes two persons stands at once and is approved later."
            ),
            "cashier": self.tr("What takes two persons is approved by the administrator, until there is a supervisor."),
            "supervisor": self.tr("A supervisor takes no money at the counter: cashiers are added after the sign-in."),
        }
        self._hint.setText(hints.get(key, ""))
        role = role_word("supervisor" if key == "supervisor" else "cashier")
        self._users.setText(
            self.tr("They sign in as: admin ({administrator}) and {user} ({role}).").format(
                administrator=role_word("administrator"), user=self.user_name, role=role
            )
        )
