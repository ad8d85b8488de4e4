"""This file is the watch on PySide6's reference counts: 6.12 on Python 3.11 drops one of None a call, and aborts."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000
TOLERATED = 500
"""What other code may add or drop meanwhile; a leak would be 20,000."""


def test_calling_qt_many_times_leaves_the_reference_count_of_none_steady(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < TOLERATED
