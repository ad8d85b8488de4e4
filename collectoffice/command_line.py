"""This file is the commands plugged in: the doors of an office, opened by the shelf, in the hands of the command line."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

from collectoffice.cli.commands import run_command_line
from collectoffice.cli.doors import Doors
from collectoffice.cli.session import LANGUAGE_OF_CURRENCY, say_bug, say_no
from collectoffice.domain.errors import Refusal
from collectoffice.i18n.refusals import sentence
from collectoffice.log import watch
from collectoffice.shelf import Shelf, close, now
from collectoffice.surroundings import surroundings
from collectoffice.ui.display import has_screen

_log = logging.getLogger(__name__)


def run(resources: Path, state: Path, arguments: Sequence[str], window_floor: Callable[[], ModuleType]) -> int:
    """Opens the log, runs one command, or opens the window when none is given; returns the exit code.

    ``window_floor`` opens the window's module, late: most commands run in less time than Qt takes to load.
    """
    watch(state)
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
        restore=shelf.prepare_restore,
        examine=shelf.examine,
        surroundings=lambda folder: surroundings(state, folder, now(), window_floor),
        recover=shelf.recover,
    )
    return run_command_line(doors, arguments)


def give_up(state: Path, bug: BaseException) -> int:
    """Writes down a bug of the window's start and says so on the terminal; returns the exit code."""
    watch(state)
    _log.critical("the window did not start", exc_info=bug)
    return say_bug()


def refuse(refusal: Refusal) -> int:
    """Says a refusal of the window's start on the terminal; returns the exit code."""
    return say_no(refusal)


def sentence_of(refusal: Refusal) -> str:
    """A refusal of the window's start in words, before any language was chosen."""
    return sentence(refusal, LANGUAGE_OF_CURRENCY["VND"], "VND")
