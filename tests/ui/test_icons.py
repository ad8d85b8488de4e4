"""This file is the promise of the icons: each one named in the window ships, and takes any colour."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from collectoffice.ui import icons
from collectoffice.ui.shipped import ICONS


def test_every_icon_is_a_line_drawing_of_24_pixels() -> None:
    for path in Path(ICONS).glob("*.svg"):
        drawing = path.read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in drawing
        assert 'stroke="currentColor"' in drawing
        assert not re.search(r"#[0-9a-fA-F]{3,6}", drawing)


def test_an_icon_takes_the_colour_it_is_given(qtbot: QtBot) -> None:
    picture = icons.pixmap("bolt", "#B3261E", 24).toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha() > 250
    }
    assert colours == {QColor("#B3261E").name()}
