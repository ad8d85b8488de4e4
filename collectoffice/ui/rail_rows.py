"""This file is the rows of the rail: which screens the window has, in which order, with which icon and key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from collectoffice.ui.main_window import MainWindow

SCREENS = ("counter", "customers", "till", "imports", "approvals", "backup", "staff", "preferences")
"""Keys of the screens with a row."""


def add_rows(window: MainWindow) -> None:
    """Gives the screens of this program their rows; ^3 and ^6 are kept for the notices and the board."""
    translate = QCoreApplication.translate
    upper: tuple[tuple[str, str, Callable[[], str], str], ...] = (
        ("counter", "counter", lambda: translate("Rail", "Counter"), "Ctrl+1"),
        ("customers", "customer", lambda: translate("Rail", "Customers"), "Ctrl+2"),
        ("till", "till", lambda: translate("Rail", "Till and day"), "Ctrl+4"),
        ("imports", "exchange", lambda: translate("Rail", "Import"), "Ctrl+5"),
    )
    for key, icon, word, shortcut in upper:
        window.add_row(key, icon, word, shortcut)
    window.add_tab("till", "day")
    window.add_tab("till", "month")
    window.add_tab("till", "forms")
    window.add_row("approvals", "shield", lambda: translate("Rail", "To be approved"), at_foot=True)
    window.add_row("backup", "save", lambda: translate("Rail", "Backup"), "Ctrl+7", at_foot=True)
    window.add_row("staff", "people", lambda: translate("Rail", "Staff"), at_foot=True)
    window.add_row("preferences", "settings", lambda: translate("Rail", "Settings"), at_foot=True)
    window.add_lock_row(lambda: translate("Rail", "Lock"))
