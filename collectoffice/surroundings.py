"""This file is what a support bundle tells of this PC: where logs and reports lie, every version, the window's own choices."""

from __future__ import annotations

import locale
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from collectoffice import __version__
from collectoffice.log import CRASHES, LOGS
from collectoffice.services.commands.support_bundle import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from types import ModuleType

LIBRARIES = (
    "PySide6",
    "sqlcipher3",
    "sqlite-utils",
    "openpyxl",
    "python-calamine",
    "reportlab",
    "cryptography",
    "click",
)
TOLD_OF_THE_WINDOW = ("language", "theme", "text_size", "scanner.gap_ms", "idle_lock_minutes")
PRINTER = "printer."
"""What is told of the window's choices; who signed in last and where the office lies are not."""


def surroundings(
    state: Path, folder: Path | None, at: datetime, window_floor: Callable[[], ModuleType] | None = None
) -> Surroundings:
    """What is known of this PC; without the window's floor nothing of the window and its printers."""
    window = window_floor() if window_floor is not None else None
    kept: Mapping[str, str] = window.kept_in(state).all() if window is not None else {}
    return Surroundings(
        logs=tuple(sorted((state / LOGS).glob("collectoffice.log*"))),
        crashes=tuple(sorted((state / CRASHES).glob("*.txt"))),
        versions=versions(),
        window=told_of_the_window(kept),
        printers=tuple(window.printer_names()) if window is not None else (),
        private=tuple(str(path) for path in (folder and folder.resolve(), folder, state, Path.home()) if path),
        at=at,
    )


def told_of_the_window(kept: Mapping[str, str]) -> dict[str, str]:
    """What a bundle tells of the window's own choices."""
    return {key: value for key, value in kept.items() if key in TOLD_OF_THE_WINDOW or key.startswith(PRINTER)}


def versions() -> dict[str, str]:
    """The program's version, and of everything it stands on."""
    told = {
        "collectoffice": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "encoding": locale.getpreferredencoding(do_setlocale=False),
        "installed_bundle": str(bool(getattr(sys, "frozen", False))),
    }
    for library in LIBRARIES:
        try:
            told[library] = metadata.version(library)
        except metadata.PackageNotFoundError:
            told[library] = "not found"
    return told
