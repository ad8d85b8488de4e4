"""This file is a column of two parts, one of which takes the height that is left."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from collectoffice.ui.widgets.panel import rows


def pile(upper: QWidget, lower: QWidget, *, grows: int = 0) -> QWidget:
    """The two in one column; ``grows`` is the place of the one that takes what is left."""
    page, inner = QWidget(), rows(gap=12)
    for at, part in enumerate((upper, lower)):
        inner.addWidget(part, 1 if at == grows else 0)
    page.setLayout(inner)
    return page
