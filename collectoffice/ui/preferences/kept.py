"""This file is what this PC's window keeps for itself: its office, language, theme, text size, printers, scanner; never money."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

DEFAULTS = {
    "language": "",
    "theme": "light",
    "text_size": "100",
    "printer.a5": "",
    "printer.80mm": "",
    "printer.a4": "",
    "scanner.gap_ms": "55",
    "idle_lock_minutes": "5",
    "last_user": "",
    "office": "",
    "warned_of_stick": "",
}
"""Every key with its value until somebody chooses another; no language: the office's country speaks."""


class Kept:
    """A small file beside the machine's store; an unreadable value counts as not chosen."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def value(self, key: str) -> str:
        """The chosen value of a key, or its default."""
        return str(self._settings.value(key, DEFAULTS[key]))

    def whole(self, key: str) -> int:
        """A value that is a whole number."""
        text = self.value(key)
        return int(text) if text.isdecimal() else int(DEFAULTS[key])

    def keep(self, key: str, value: str) -> None:
        """Keeps a choice."""
        self._settings.setValue(key, value)

    def all(self) -> dict[str, str]:
        """Every key with its value."""
        return {key: self.value(key) for key in DEFAULTS}

    def printer(self, paper: str) -> str:
        """The printer chosen for a paper; a sheet without one of its own goes where the receipts go."""
        return self.value(f"printer.{paper}") or self.value("printer.a5")
