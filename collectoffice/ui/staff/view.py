"""This file is the staff screen: who works here in which role, a new member with a PIN, and the counters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.widgets.buttons import Button, KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, rows
from collectoffice.ui.wording import role_word

ROLES = ("cashier", "supervisor", "administrator")
RIGHT = 440


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One member of staff."""

    user: str
    name: str
    role: str


class StaffView(Screen):
    """The list on the left, a new member on the right."""

    add_wanted = Signal(str, str, str, str)
    """User name, full name, role, PIN."""
    counter_wanted = Signal(int)
    """The code of a new counter, 1 to 99."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._counters: tuple[int, ...] = ()
        self._title = label("h1")
        self.table: ListTable[StaffRow] = ListTable(
            look,
            [
                Column(lambda: self.tr("Name"), lambda row: row.name, bold=True, grows=True),
                Column(lambda: self.tr("User name"), lambda row: row.user),
                Column(lambda: self.tr("Role"), lambda row: role_word(row.role)),
            ],
        )
        self.user, self.name, self.pin, self.again = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.pin, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.fields = {
            name: Field(look, widget)
            for name, widget in (("user", self.user), ("name", self.name), ("pin", self.pin), ("again", self.again))
        }
        self._role_label, self.role = label("mute"), Choice(ROLES)
        self.role.set_key("cashier")
        self._new_title, self._counters_title, self._counters_label = label("title"), label("title"), label(wrap=True)
        self.counter, self._add_counter = QLineEdit(), Button()
        self._counter = Field(look, self.counter)
        self.banner, self.primary = Banner(look), KeyButton("primary")
        self._lay_out()
        self.primary.clicked.connect(self._add)
        self._add_counter.clicked.connect(self._want_counter)
        self.counter.returnPressed.connect(self._want_counter)
        for before, after in ((self.user, self.name), (self.name, self.pin), (self.pin, self.again)):
            before.returnPressed.connect(after.setFocus)
        self.again.returnPressed.connect(self.primary.setFocus)
        self.act("F12", lambda: self.tr("Add this person"), self._add)
        self.act("Escape", lambda: self.tr("Empty the form"), self.clear_form)
        self.retranslate()

    def _lay_out(self) -> None:
        people = Panel(self.look, "card")
        inner = rows(margins=(14, 10, 14, 10), gap=8)
        inner.addWidget(self.table, 1)
        fill(inner, self._counters_title, self._counters_label)
        row = line(self._counter, self._add_counter)
        row.setAlignment(self._add_counter, Qt.AlignmentFlag.AlignBottom)
        inner.addLayout(row)
        people.setLayout(inner)
        form = Panel(self.look, "card")
        inner = rows(margins=(14, 10, 14, 10), gap=8)
        names = line(self.fields["name"], self.fields["user"])
        names.setStretch(0, 3)
        names.setStretch(1, 2)
        fill(inner, self._new_title, names, self._role_label, self.role)
        pins = line(self.fields["pin"], self.fields["again"])
        for row in (names, pins):
            for each in (self.fields[name] for name in ("name", "user", "pin", "again")):
                row.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        fill(inner, pins, None)
        form.setLayout(inner)
        self._form = rows(gap=12)
        self._form.addWidget(form, 1)
        self._form.addWidget(self.primary)
        body = columns(gap=16)
        body.addWidget(people, 1)
        body.addLayout(self._form, 1)
        whole = rows(margins=(16, 12, 16, 12), gap=8)
        whole.addWidget(self._title)
        whole.addLayout(body, 1)
        whole.addWidget(self.banner)
        self.setLayout(whole)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Staff")

    def set_staff(self, rows_: Sequence[StaffRow]) -> None:
        """Everyone who works here."""
        self.table.put(list(rows_))

    def set_counters(self, codes: Sequence[int]) -> None:
        """The office's counters."""
        self._counters = tuple(codes)
        self.retranslate()

    def say(self, tone: str, sentence: str) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def say_at(self, field: str, sentence: str) -> None:
        """A problem at a field: user, name, pin, again."""
        self.fields[field].say(sentence)
        self.fields[field].inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_form(self) -> None:
        """Empties the form."""
        for field in (self.user, self.name, self.pin, self.again, self.counter):
            field.clear()
        for each in self.fields.values():
            each.say("")
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self) -> None:
        """The cursor goes to the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def reflow(self, width: int, height: int) -> None:
        """Keeps the form whole where the height is short."""
        self._title.setVisible(height >= 520)
        for part in (self._counters_title, self._counters_label):
            part.setVisible(height >= 520)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.heading())
        self.table.setAccessibleName(self.tr("Everyone who works here"))
        self._new_title.setText(self.tr("New member of staff"))
        self.fields["name"].set_words(self.tr("Full name"))
        self.fields["user"].set_words(self.tr("User name"))
        self.fields["pin"].set_words(self.tr("PIN, at least 4 digits"))
        self.fields["again"].set_words(self.tr("PIN again"))
        self._role_label.setText(self.tr("Role"))
        self.role.set_words({role: role_word(role) for role in ROLES})
        self._counters_title.setText(self.tr("Counters"))
        self._counters_label.setText(
            "  ·  ".join(self.tr("Counter {code}").format(code=code) for code in self._counters)
        )
        self._counter.set_words(self.tr("Code of a new counter (1–99)"))
        self._add_counter.setText(self.tr("Add"))
        self._add_counter.setAccessibleName(self.tr("Add a counter"))
        self.primary.set_words(self.tr("Add this person"), "F12")
        self.setAccessibleName(self.heading())

    def _add(self) -> None:
        for each in self.fields.values():
            each.say("")
        for name in ("name", "user", "pin"):
            widget = self.fields[name].inner
            if isinstance(widget, QLineEdit) and not widget.text().strip():
                self.say_at(name, self.tr("This is needed."))
                return
        if self.pin.text() != self.again.text():
            self.say_at("again", self.tr("The two PINs differ."))
            return
        self.add_wanted.emit(self.user.text().strip(), self.name.text().strip(), self.role.key, self.pin.text())

    def _want_counter(self) -> None:
        text = self.counter.text().strip()
        if text.isdecimal():
            self.counter_wanted.emit(int(text))
        else:
            self._counter.say(self.tr("A number from 1 to 99."))
