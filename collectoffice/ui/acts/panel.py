"""This file is the place of the acts over the right column: closed, the list of what can be done, or one act's form."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from collectoffice.ui.acts.card import ActCard
from collectoffice.ui.acts.form import ActForm
from collectoffice.ui.acts.list_card import ListCard, Opened
from collectoffice.ui.look import Look
from collectoffice.ui.widgets.panel import Panel, rows


class ActsPanel(Panel):
    """The screen that holds it asks ``is_open`` for its keys and hands F12, F9 and Esc on."""

    state_changed = Signal()
    """Opened, closed, or another page: other keys work now."""
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.state = "closed"
        """``closed``, ``list`` or ``form``."""
        self._came_from_list = False
        self._today = date.min
        self.list, self.card = ListCard(look), ActCard(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.card)
        layout = rows()
        layout.addWidget(self._stack)
        self.setLayout(layout)
        self.list.chosen.connect(self._on_chosen)
        self.list.left.connect(self.go_back)
        self.card.left.connect(self.go_back)

    @property
    def is_open(self) -> bool:
        """Whether the acts stand over the right column."""
        return self.state != "closed"

    @property
    def is_form(self) -> bool:
        """Whether one act's form is open."""
        return self.state == "form"

    def show_list(self, opened: Opened, today: date) -> None:
        """What can be done about something."""
        self._today = today
        self._go("list")
        self.list.show_opened(opened)
        self.state_changed.emit()

    def show_form(self, act: ActForm, today: date) -> None:
        """One act at once, without the list before it."""
        self._today, self._came_from_list = today, False
        self._open_form(act)

    def go_back(self) -> None:
        """Esc: from a second person to the form, from the form to the list, from the list away."""
        if self.card.approval.is_open:
            self.card.approval.leave()
        elif self.is_form and self._came_from_list and self.list.opened is not None:
            self._go("list")
            self.list.show_opened(self.list.opened)
            self.state_changed.emit()
        else:
            self.close_panel()

    def close_panel(self) -> None:
        """Away, the act is done or dropped."""
        if not self.is_open:
            return
        self.card.approval.leave()
        self.state = "closed"
        self.state_changed.emit()
        self.closed.emit()

    def _on_chosen(self, act: ActForm) -> None:
        self._came_from_list = True
        self._open_form(act)

    def _open_form(self, act: ActForm) -> None:
        self._go("form")
        self.card.show_act(act, self._today)
        self.state_changed.emit()

    def _go(self, state: str) -> None:
        self.state = state
        self._stack.setCurrentWidget(self.card if state == "form" else self.list)
