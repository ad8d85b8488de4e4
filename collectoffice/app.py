"""This file is what happens first: the choice between the window, the command line and the child that reads workbooks."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType

from platformdirs import user_data_path

from collectoffice.domain.errors import Refusal

STATE_VARIABLE = "COLLECTOFFICE_STATE"
READER_FLAG = "--read-workbook"
"""As in ``exchange/reader.py``, which would bring more along than the child may weigh."""


def main(arguments: list[str] | None = None) -> None:
    """Opens the window on an office, or runs a command; ends the process with the exit code of what it did.

    ``collectoffice`` and ``collectoffice --office DIR``, which is what an icon on the desktop says, go straight to the
    window; whatever else is said is the command line's to read. An installed bundle has no interpreter to start the
    reader of workbooks with: it starts itself, with a flag.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == [READER_FLAG]:
        reader_child().main()
        return
    state = state_folder()
    match given:
        case []:
            sys.exit(_show_window(state, None))
        case ["--office", folder]:
            sys.exit(_show_window(state, Path(folder)))
        case _:
            sys.exit(command_line().run(resources_folder(), state, given, window_floor))


def command_line() -> ModuleType:
    """The commands, opened late: the first picture of the window waits for none of what they need."""
    from collectoffice import command_line as opened  # noqa: PLC0415 - one of the doors that open late

    return opened


def window_floor() -> ModuleType:
    """The window, opened late: Qt takes longer to load than most commands take to run."""
    from collectoffice import window  # noqa: PLC0415 - one of the doors that open late

    return window


def reader_child() -> ModuleType:
    """The child that reads a workbook, opened late: nobody else needs it."""
    from collectoffice.exchange import reader_child as opened  # noqa: PLC0415 - one of the doors that open late

    return opened


def state_folder() -> Path:
    """The machine's own store: keys, heads and logs, outside every office folder."""
    chosen = os.environ.get(STATE_VARIABLE)
    return Path(chosen) if chosen else user_data_path("collectoffice", appauthor=False)


def resources_folder() -> Path:
    """The files that ship and are not code: beside the package, or inside the installed bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"


def _show_window(state: Path, folder: Path | None) -> int:
    try:
        return int(window_floor().run_window(resources_folder(), state, folder))
    except Refusal as refusal:
        if sys.stderr is None:  # an installed bundle on Windows has no terminal to say it on
            window_floor().show_refusal(command_line().sentence_of(refusal))
        return int(command_line().refuse(refusal))
    except Exception as bug:  # noqa: BLE001 - whatever it is, a person hears a sentence and a report is written
        return int(command_line().give_up(state, bug))
