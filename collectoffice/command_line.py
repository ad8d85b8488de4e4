"""This file is the commands plugged in: the doors of an office, opened by the shelf, in the hands of the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

from collectoffice.cli.commands import run_command_line
from collectoffice.cli.doors import Doors
from collectoffice.cli.session import say_no
from collectoffice.domain.errors import Refusal
from collectoffice.log import start_log
from collectoffice.shelf import Shelf, close


def run(resources: Path, state: Path, arguments: Sequence[str], window_floor: Callable[[], ModuleType]) -> int:
    """Opens the log, runs one command, or opens the window when none is given; returns the exit code.

    ``window_floor`` opens the window's module, late: most commands run in less time than Qt takes to load.
    """
    start_log(state)
    shelf = Shelf(resources, state)
    doors = Doors(
        make=shelf.make,
        write=shelf.write,
        read=shelf.read,
        close=close,
        window=lambda folder: int(window_floor().run_window(resources, state, folder)),
        has_screen=has_screen,
        pictures=lambda shown: list(window_floor().take_pictures(shelf, shown)),
        practice=shelf.resources / "practice",
    )
    return run_command_line(doors, arguments)


def refuse(refusal: Refusal) -> int:
    """Says a refusal of the window's start on the terminal; returns the exit code."""
    return say_no(refusal)


def has_screen() -> bool:
    """Whether a window can be shown on this machine."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
