"""This file is the form of a new member of staff: name, user name, role, and a PIN typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.staff.pin_fields import PinFields
from collectoffice.ui.staff.role_choice import RoleChoice
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows


class NewMember(Panel):
    """Nobody without a name, no PIN typed once only."""

    add_wanted = Signal(str, str, str, str)
    """User name, full name, role, PIN."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self.user, self.name, self.role, self.pins = QLineEdit(), QLineEdit(), RoleChoice(), PinFields(look)
        self.role.set_key("cashier")
        self._name, self._user = Field(look, self.name), Field(look, self.user)
        self.fields = {"user": self._user, "name": self._name, "pin": self.pins.first, "again": self.pins.second}
        self._title, self._role_label = label("title"), label("mute")
        names = line(self._name, self._user)
        names.setStretch(0, 3)
        names.setStretch(1, 2)
        for field in (self._name, self._user):
            names.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        inner = rows(margins=(14, 10, 14, 10), gap=8)
        fill(inner, self._title, names, self._role_label, self.role, self.pins, None)
        self.setLayout(inner)
        self.name.returnPressed.connect(self.user.setFocus)
        self.user.returnPressed.connect(self.pins.arrive)
        self.retranslate()

    def add(self) -> None:
        """Asks for the new member, or says at the field what is missing."""
        for each in self.fields.values():
            each.say("")
        for field, widget in ((self._name, self.name), (self._user, self.user)):
            if not widget.text().strip():
                field.say(self.tr("This is needed."))
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        pin = self.pins.take()
        if pin:
            self.add_wanted.emit(self.user.text().strip(), self.name.text().strip(), self.role.key, pin)

    def clear(self) -> None:
        """Empties the form."""
        self.user.clear()
        self.name.clear()
        self.pins.clear()
        for each in (self._name, self._user):
            each.say("")

    def arrive(self) -> None:
        """The cursor goes to the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        self._title.setText(self.tr("New member of staff"))
        self._name.set_words(self.tr("Full name"))
        self._user.set_words(self.tr("User name"))
        self._role_label.setText(self.tr("Role"))
