"""This file is the only place that plugs everything together: the log, the machine's store, the doors of an office."""

from __future__ import annotations

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from multiprocessing import freeze_support
from pathlib import Path
from types import ModuleType

from platformdirs import user_data_path

from collectoffice.cli.commands import run_command_line
from collectoffice.cli.doors import Doors
from collectoffice.exchange import reader_child
from collectoffice.exchange.reader import READER_FLAG
from collectoffice.shelf import Shelf, close

STATE_VARIABLE = "COLLECTOFFICE_STATE"
LOG_BYTES = 1_000_000
LOG_FILES = 5


def main(arguments: list[str] | None = None) -> None:
    """Runs a command, or opens the window when none is given; ends the process with the command's exit code.

    An installed bundle has no interpreter to start the reader of workbooks with: it starts itself, with a flag.
    """
    freeze_support()
    if sys.argv[1:2] == [READER_FLAG]:
        reader_child.main()
        return
    state = state_folder()
    _start_log(state / "logs")
    shelf = Shelf(resources_folder(), state)
    doors = Doors(
        make=shelf.make,
        write=shelf.write,
        read=shelf.read,
        close=close,
        window=lambda folder: int(window_floor().run_window(shelf, folder)),
        has_screen=has_screen,
        pictures=lambda shown: list(window_floor().take_pictures(shelf, shown)),
        practice=shelf.resources / "practice",
    )
    sys.exit(run_command_line(doors, sys.argv[1:] if arguments is None else arguments))


def window_floor() -> ModuleType:
    """The window, opened late: Qt and the screens take longer to load than most commands take to run."""
    from collectoffice import window  # noqa: PLC0415 - the third of the doors that open late

    return window


def state_folder() -> Path:
    """The machine's own store: keys, heads and logs, outside every office folder."""
    chosen = os.environ.get(STATE_VARIABLE)
    return Path(chosen) if chosen else user_data_path("collectoffice", appauthor=False)


def resources_folder() -> Path:
    """The files that ship and are not code: beside the package, or inside the installed bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"


def has_screen() -> bool:
    """Whether a window can be shown on this machine."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _start_log(folder: Path) -> None:
    """A log without names or sums, a few rotating files."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "collectoffice.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
