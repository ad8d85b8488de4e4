"""This file is the front of the window: its frame and the sign-in, the first picture, shown before any book is open."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from collectoffice.ui.look import Look
from collectoffice.ui.main_window import MainWindow
from collectoffice.ui.preferences.kept import Kept
from collectoffice.ui.sign_in.view import SignInView

SIGN_IN = "sign_in"
FIRST_LANGUAGE = "vi"
"""Spoken until the office has said its country, where nobody has chosen a language on this PC."""


class Front(QObject):
    """What can be shown before the office has answered; the other screens follow (``ui/workplace.py``)."""

    def __init__(self, app: QApplication, kept: Kept) -> None:
        super().__init__(app)
        self.app, self.kept = app, kept
        self.look = Look(
            app,
            theme_name=kept.value("theme"),
            scale=kept.whole("text_size"),
            language=kept.value("language") or FIRST_LANGUAGE,
        )
        self.window = MainWindow(self.look)
        self.sign_in_view = SignInView(self.look)
        self.window.add_screen(SIGN_IN, self.sign_in_view)

    def show(self) -> None:
        """Shows the sign-in."""
        self.window.open(SIGN_IN, framed=False)
        self.window.show()
