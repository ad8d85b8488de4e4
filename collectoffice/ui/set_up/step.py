"""This file is one step of the set-up guide: what it asks, with a default, and what it says about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from collectoffice.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from collectoffice.ui.look import Look
    from collectoffice.ui.set_up.draft import Draft
    from collectoffice.ui.widgets.field import Field

Point = tuple[str, str]
"""An icon's name and a sentence."""


class Step(Panel):
    """A subclass shows the draft with ``put`` and writes what was typed back with ``take``."""

    changed = Signal()
    """Something was typed or chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.fields: dict[str, Field] = {}
        """The fields by the names of the draft, for what is wrong with one of them."""

    def word(self) -> str:
        """The step's name."""
        return ""

    def lead(self) -> str:
        """One sentence about what is asked."""
        return ""

    def summary(self) -> str:
        """What was chosen, for the list of steps."""
        return ""

    def aside(self) -> tuple[str, list[Point]]:
        """The explanation beside the step: a title and points."""
        return "", []

    def put(self, draft: Draft) -> None:
        """Shows what was typed before."""

    def take(self, draft: Draft) -> None:
        """Writes down what stands in the fields."""

    def is_whole(self) -> bool:
        """Whether the guide may go on; else the field says what is missing, and has the cursor."""
        return True

    def arrive(self) -> None:
        """Puts the cursor where work begins."""

    def clear_problems(self) -> None:
        """Takes away what was said at the fields."""
        for each in self.fields.values():
            each.say("")

    def say_at(self, name: str, problem: str) -> None:
        """A problem at its field, which gets the cursor."""
        self.fields[name].say(problem)
        focus(self.fields[name].inner)


def focus(widget: QWidget) -> None:
    """Puts the cursor into a widget."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
