"""This file is the staff screen: who works here, what a head changes about them, the counters, and the own PIN."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from collectoffice.ui.look import Look
from collectoffice.ui.screen import Screen
from collectoffice.ui.staff.member_panel import MemberPanel
from collectoffice.ui.staff.new_member import NewMember
from collectoffice.ui.staff.own_pin import OwnPin
from collectoffice.ui.staff.rows import StaffRow
from collectoffice.ui.widgets.buttons import Button, KeyButton
from collectoffice.ui.widgets.cards import Banner
from collectoffice.ui.widgets.choice import Choice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.list_table import Column, ListTable
from collectoffice.ui.widgets.panel import Panel, columns, fill, label, line, rows
from collectoffice.ui.widgets.question import Question
from collectoffice.ui.wording import role_word

__all__ = ["StaffRow", "StaffView"]

NEW, MEMBER, OWN = "new", "member", "own"
SHORT = 520


class StaffView(Screen):
    """The list on the left; on the right a new member, the chosen one, or the own PIN."""

    add_wanted = Signal(str, str, str, str)
    """User name, full name, role, PIN."""
    role_wanted = Signal(str, str)
    """User name, role."""
    lock_wanted = Signal(str, bool, str)
    """User name, locked from now on, reason."""
    pin_wanted = Signal(str, str)
    """User name, PIN."""
    own_pin_wanted = Signal(str, str)
    """The old PIN, the new one."""
    counter_wanted = Signal(int)
    """The code of a new counter, 1 to 99."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._counters: tuple[int, ...] = ()
        self._is_head = True
        self._is_short = False
        self._title = label("h1")
        self.table: ListTable[StaffRow] = ListTable(
            look,
            [
                Column(lambda: self.tr("Name"), lambda row: row.name, bold=True, grows=True),
                Column(lambda: self.tr("User name"), lambda row: row.user, drop=2),
                Column(lambda: self.tr("Role"), lambda row: role_word(row.role)),
                Column(lambda: self.tr("State"), lambda row: row.note(), drop=1),
            ],
        )
        self.parts = Choice((NEW, MEMBER, OWN))
        self.new_member, self.member, self.own = NewMember(look), MemberPanel(look), OwnPin(look)
        self._forms: dict[str, QWidget] = {NEW: self.new_member, MEMBER: self.member, OWN: self.own}
        self.user, self.name, self.role = self.new_member.user, self.new_member.name, self.new_member.role
        self.pin, self.again = self.new_member.pins.pin, self.new_member.pins.again
        self.fields = self.new_member.fields
        self._counters_title, self._counters_label = label("title"), label(wrap=True)
        self.counter, self._add_counter = QLineEdit(), Button()
        self._counter = Field(look, self.counter)
        self.question, self.banner, self.primary = Question(look), Banner(look), KeyButton("primary")
        self._lay_out()
        self._plug()
        self.act("F12", self._primary_word, self._do_primary, rank=0, shown=lambda: self.part != MEMBER)
        self.act("F4", lambda: self.tr("Next form"), self.parts.next, shown=lambda: self._is_head)
        self.act("Escape", lambda: self.tr("Empty the form"), self._on_escape)
        self.show_part(NEW)
        self.retranslate()

    def _lay_out(self) -> None:
        people = Panel(self.look, "card")
        inner = rows(margins=(14, 10, 14, 10), gap=8)
        inner.addWidget(self.table, 1)
        self._counter_row = line(self._counter, self._add_counter)
        self._counter_row.setAlignment(self._add_counter, Qt.AlignmentFlag.AlignBottom)
        fill(inner, self._counters_title, self._counters_label, self._counter_row)
        people.setLayout(inner)
        forms, one_form = QWidget(), rows(gap=0)  # a form that is not shown asks for no room
        fill(one_form, *self._forms.values())
        forms.setLayout(one_form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(forms)
        right = rows(gap=10)
        right.addWidget(self.parts)
        right.addWidget(scroll, 1)
        right.addWidget(self.primary)
        body = columns(gap=16)
        body.addWidget(people, 1)
        body.addLayout(right, 1)
        whole = rows(margins=(16, 12, 16, 12), gap=8)
        whole.addWidget(self._title)
        whole.addLayout(body, 1)
        fill(whole, self.question, self.banner)
        self.setLayout(whole)

    def _plug(self) -> None:
        self.primary.clicked.connect(self._do_primary)
        self._add_counter.clicked.connect(self._want_counter)
        self.counter.returnPressed.connect(self._want_counter)
        self.parts.chosen.connect(self._on_part_chosen)
        self.table.current_changed.connect(self.member.show_member)
        self.table.opened.connect(self._on_opened)
        self.new_member.add_wanted.connect(self.add_wanted)
        self.new_member.pins.entered.connect(self.primary.setFocus)
        self.member.role_wanted.connect(self.role_wanted)
        self.member.lock_wanted.connect(self.lock_wanted)
        self.member.pin_wanted.connect(self.pin_wanted)
        self.own.change_wanted.connect(self.own_pin_wanted)
        self.own.pins.entered.connect(self.primary.setFocus)

    def heading(self) -> str:
        """The screen's name."""
        return self.tr("Staff")

    @property
    def part(self) -> str:
        """The form on the right: new, member or own."""
        return self.parts.key

    # ------------------------------------------------------------------------------------------------- setters

    def set_staff(self, rows_: Sequence[StaffRow]) -> None:
        """Everyone who works here; the cursor stays."""
        self.table.put(list(rows_), current=max(self.table.currentIndex().row(), 0))
        self.member.show_member(self.table.current)

    def set_counters(self, codes: Sequence[int]) -> None:
        """The office's counters."""
        self._counters = tuple(codes)
        self.retranslate()

    def set_rights(self, *, is_head: bool, may_make_administrators: bool) -> None:
        """What the one who is signed in may change; who is no head sees the list and the own PIN."""
        self._is_head = is_head
        for choice in (self.role, self.member.role):
            choice.set_shown("administrator", may_make_administrators)
        self.parts.setVisible(is_head)
        for widget in (self._counter, self._add_counter):
            widget.setVisible(is_head)
        if not is_head:
            self.show_part(OWN)
        elif self.part == OWN:
            self.show_part(NEW)

    def show_part(self, part: str) -> None:
        """Shows a form: new, member or own."""
        self.parts.set_key(part)
        for key, form in self._forms.items():
            form.setVisible(key == part)
        self.primary.setVisible(part != MEMBER)
        self.retranslate()
        self.keys_changed.emit()

    def say(self, tone: str, sentence: str) -> None:
        """One sentence in the banner."""
        self.banner.say(tone, sentence)

    def say_at(self, field: str, sentence: str) -> None:
        """A problem at a field of the form that is shown: user, name, pin, again, reason, old, counter."""
        if field == "counter":
            self._counter.say(sentence)
        elif self.part == MEMBER:
            self.member.say_at(field, sentence)
        elif self.part == OWN:
            self.own.say_at(field, sentence)
        else:
            self.fields[field].say(sentence)
            self.fields[field].inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_form(self) -> None:
        """Empties every form."""
        self.counter.clear()
        self._counter.say("")
        for form in (self.new_member, self.member, self.own):
            form.clear()
        self.arrive()

    def arrive(self) -> None:
        """The cursor goes to the first field."""
        if self.part == OWN:
            self.own.arrive()
        elif self.part == MEMBER:
            self.member.arrive()
        else:
            self.new_member.arrive()

    def reflow(self, width: int, height: int) -> None:
        """Keeps the form whole where the height is short."""
        self._is_short = height < SHORT
        for part in (self._title, self._counters_title, self._counters_label):
            part.setVisible(not self._is_short)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.heading())
        self.table.setAccessibleName(self.tr("Everyone who works here"))
        self.parts.set_words({NEW: self.tr("New member"), MEMBER: self.tr("Chosen member"), OWN: self.tr("My own PIN")})
        self._counters_title.setText(self.tr("Counters"))
        self._counters_label.setText(
            "  ·  ".join(self.tr("Counter {code}").format(code=code) for code in self._counters)
        )
        self._counter.set_words(self.tr("Code of a new counter (1–99)"))
        self._add_counter.setText(self.tr("Add"))
        self._add_counter.setAccessibleName(self.tr("Add a counter"))
        self.primary.set_words(self._primary_word(), "F12")
        self.setAccessibleName(self.heading())

    # -------------------------------------------------------------------------------------------------- private

    def _primary_word(self) -> str:
        return self.tr("Change my PIN") if self.part == OWN else self.tr("Add this person")

    def _do_primary(self) -> None:
        if self.part == OWN:
            self.own.change()
        elif self.part == NEW:
            self.new_member.add()

    def _on_part_chosen(self, part: str) -> None:
        self.show_part(part)
        self.arrive()

    def _on_opened(self, _row: StaffRow) -> None:
        if self._is_head:
            self._on_part_chosen(MEMBER)

    def _on_escape(self) -> None:
        if self.question.is_open:
            self.question.leave()
        else:
            self.clear_form()

    def _want_counter(self) -> None:
        text = self.counter.text().strip()
        if text.isdecimal():
            self.counter_wanted.emit(int(text))
        else:
            self._counter.say(self.tr("A number from 1 to 99."))
