"""This file is the choice of a role: six buttons, three in a row, moved through with ← and →."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from collectoffice.domain.permission import ROLES
from collectoffice.ui.widgets.buttons import Button
from collectoffice.ui.wording import role_word

PER_ROW = 3
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -PER_ROW, Qt.Key.Key_Down: PER_ROW}


class RoleChoice(QWidget):
    """One role is down."""

    chosen = Signal(str)
    """The role, when a person chose it."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for at, role in enumerate(ROLES):
            button = Button()
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, role=role: self.chosen.emit(role))
            self._group.addButton(button)
            self._buttons[role] = button
            grid.addWidget(button, at // PER_ROW, at % PER_ROW)
        self._retranslate()

    @property
    def key(self) -> str:
        """The role that is down, or an empty text."""
        return next((role for role, button in self._buttons.items() if button.isChecked()), "")

    def set_key(self, role: str) -> None:
        """Presses a role down without telling."""
        if role in self._buttons:
            self._buttons[role].setChecked(True)

    def set_shown(self, role: str, shown: bool) -> None:
        """Shows or hides a role."""
        self._buttons[role].setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move."""
        shown = [role for role, button in self._buttons.items() if not button.isHidden()]
        focused = [at for at, role in enumerate(shown) if self._buttons[role].hasFocus()]
        step = STEPS.get(Qt.Key(event.key()), 0)
        if not step or not focused:
            super().keyPressEvent(event)
            return
        role = shown[(focused[0] + step) % len(shown)]
        self._buttons[role].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[role].setChecked(True)
        self.chosen.emit(role)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks anew."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for role, button in self._buttons.items():
            button.setText(role_word(role))
            button.setAccessibleName(role_word(role))
