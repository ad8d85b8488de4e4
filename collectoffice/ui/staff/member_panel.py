"""This file is the chosen member of staff: another role, locked or let in again, and a PIN for who forgot his."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from collectoffice.ui.look import Look
from collectoffice.ui.staff.pin_fields import PinFields
from collectoffice.ui.staff.role_choice import RoleChoice
from collectoffice.ui.staff.rows import StaffRow
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.widgets.field import Field
from collectoffice.ui.widgets.panel import Panel, fill, label, line, rows
from collectoffice.ui.wording import role_word


class MemberPanel(Panel):
    """What a head may change about the member with the cursor."""

    role_wanted = Signal(str, str)
    """User name, role."""
    lock_wanted = Signal(str, bool, str)
    """User name, locked from now on, reason."""
    pin_wanted = Signal(str, str)
    """User name, PIN."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._row: StaffRow | None = None
        self._title, self._state = label("title"), label("mute", wrap=True)
        self.role, self.change_role = RoleChoice(), Button()
        self.reason, self.lock = QLineEdit(), Button()
        self._reason = Field(look, self.reason)
        self.pins, self.set_pin = PinFields(look), Button()
        self._role_label = label("mute")
        inner = rows(margins=(14, 10, 14, 10), gap=8)
        locking = line(self._reason, self.lock)
        locking.setStretch(0, 1)
        locking.setAlignment(self.lock, Qt.AlignmentFlag.AlignBottom)
        fill(inner, self._title, self._state, self._role_label, self.role, line(None, self.change_role))
        fill(inner, locking, self.pins, line(None, self.set_pin), None)
        self.setLayout(inner)
        self.change_role.clicked.connect(self._want_role)
        self.lock.clicked.connect(self._want_lock)
        self.reason.returnPressed.connect(self._want_lock)
        self.set_pin.clicked.connect(self._want_pin)
        self.pins.entered.connect(self._want_pin)
        self.retranslate()

    def show_member(self, row: StaffRow | None) -> None:
        """The member with the cursor, or nobody."""
        if row is not None and (self._row is None or self._row.user != row.user):
            self.clear()
        self._row = row
        if row is not None:
            self.role.set_key(row.role)
        self.setEnabled(row is not None)
        self.retranslate()

    def clear(self) -> None:
        """Empties reason and PIN."""
        self.reason.clear()
        self._reason.say("")
        self.pins.clear()

    def say_at(self, field: str, sentence: str) -> None:
        """A problem at the reason or the PIN."""
        (self._reason if field == "reason" else self.pins.first).say(sentence)

    def arrive(self) -> None:
        """The cursor goes to the reason of a lock."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speaks anew."""
        row = self._row
        self._title.setText(row.name if row else self.tr("Nobody is chosen"))
        self._state.setText("  ·  ".join(part for part in (role_word(row.role), row.note()) if part) if row else "")
        self._role_label.setText(self.tr("Role"))
        self.change_role.setText(self.tr("Change the role"))
        self._reason.set_words(self.tr("Reason"))
        self.lock.setText(self.tr("Let in again") if row and row.is_locked else self.tr("Lock"))
        self.set_pin.setText(self.tr("Set this PIN"))
        for button in (self.change_role, self.lock, self.set_pin):
            button.setAccessibleName(button.text())
        self.setAccessibleName(self._title.text())

    def _want_role(self) -> None:
        if self._row is not None:
            self.role_wanted.emit(self._row.user, self.role.key)

    def _want_lock(self) -> None:
        self._reason.say("")
        if self._row is None:
            return
        if not self.reason.text().strip():
            self._reason.say(self.tr("This is needed."))
            self.arrive()
            return
        self.lock_wanted.emit(self._row.user, not self._row.is_locked, self.reason.text().strip())

    def _want_pin(self) -> None:
        pin = self.pins.take()
        if pin and self._row is not None:
            self.pin_wanted.emit(self._row.user, pin)
