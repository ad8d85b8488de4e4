"""This file is the window's dress: the Fusion style, a palette and one style sheet, all made from the token table."""

from __future__ import annotations

import re
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from collectoffice.ui.shipped import FONTS, THEMES
from collectoffice.ui.tokens import Tokens

FAMILIES = ("Noto Sans", "Noto Sans SC")
BASE_PX = 15
_MEASURE = re.compile(r"(\d+(?:\.\d+)?)dp")


def load_fonts() -> list[str]:
    """Loads the fonts that ship, once, and returns the families that the window can use."""
    if not set(FAMILIES) <= set(QFontDatabase.families()):
        for path in sorted(FONTS.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return [family for family in FAMILIES if family in QFontDatabase.families()]


def wear(app: QApplication, tokens: Tokens, scale: int) -> None:
    """Dresses the whole application in one theme at one text size (per cent)."""
    if app.style().objectName().lower() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(BASE_PX * scale / 100))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setStyleSheet("")  # with a style sheet in force each of the next two lines would polish every widget anew
    app.setFont(font)
    app.setPalette(palette(tokens))
    app.setStyleSheet(sheet(tokens, scale))


def sheet(tokens: Tokens, scale: int) -> str:
    """The style sheet: the shipped template with colours put in and every ``…dp`` at the text size."""
    template = (THEMES / "window.qss").read_text(encoding="utf-8")
    coloured = Template(template).substitute(tokens.colours())
    return _MEASURE.sub(lambda found: f"{round(float(found[1]) * scale / 100)}px", coloured)


def palette(tokens: Tokens) -> QPalette:
    """The palette for all that the style sheet does not name, Qt's own dialogs above all."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.bg,
        role.Text: tokens.ink,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.Highlight: tokens.pri,
        role.HighlightedText: tokens.priink,
        role.PlaceholderText: tokens.mute,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.ink,
        role.Link: tokens.pri,
        role.Mid: tokens.line,
        role.Dark: tokens.field,
    }
    made = QPalette()
    for key, colour in colours.items():
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.mute))
    return made
