"""This file is the parts that both cards of the acts have: a head with the way back, a body that scrolls where it must."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QWidget

from collectoffice.ui.widgets.buttons import KeyButton
from collectoffice.ui.widgets.panel import line


def headed(title: QLabel, back: KeyButton) -> QBoxLayout:
    """The title, and at its right the way back."""
    made = line(title, back, gap=10)
    made.setStretch(0, 1)
    made.setAlignment(back, Qt.AlignmentFlag.AlignTop)
    return made


def scrolled(inner: QWidget) -> QScrollArea:
    """A body that scrolls up and down where its height does not suffice, and takes no focus itself."""
    made = QScrollArea()
    made.setWidget(inner)
    made.setWidgetResizable(True)
    made.setFrameShape(QScrollArea.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
