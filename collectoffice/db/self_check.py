"""This file is what the machine's own store remembers of the start-up self-check: when the whole file was last looked through.

Looking through every page takes seconds in a large office, so it is done once a week, and after an end that was none: a
power cut, a crash, a pulled plug.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from collectoffice.db.on_disk import make_folder_safely, replace_safely

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.machine_store import MachineStore

_log = logging.getLogger(__name__)

EVERY = timedelta(days=7)
RECORD, UNCLEAN = "checked", "unclean"
LOG_SUFFIX = "-wal"


@dataclass(frozen=True, slots=True)
class SelfChecked:
    """The newest self-check of this machine."""

    at: str
    quick_check_on: str
    """The day of the last one that looked through every page; "" for none."""
    ms: int
    """How long the newest one took."""
    found: str
    """The name of the check that found something; "" for none."""


def last_self_check(store: MachineStore) -> SelfChecked | None:
    """What this machine remembers; None where it never checked, or what it wrote cannot be read."""
    try:
        values = json.loads((store.folder / RECORD).read_bytes())
    except (OSError, ValueError):
        return None
    match values:
        case {"at": str(at), "quick_check_on": str(on), "ms": int(ms), "found": str(found)}:
            return SelfChecked(at, on, ms, found)
    return None


def is_quick_check_due(store: MachineStore, today: date) -> bool:
    """Whether every page is to be looked at: not done for a week, or the program ended without closing the file."""
    last = last_self_check(store)
    if last is None or (store.folder / UNCLEAN).exists():
        return True
    try:
        done_on = date.fromisoformat(last.quick_check_on)
    except ValueError:
        return True
    return not done_on <= today < done_on + EVERY


def note_self_check(store: MachineStore, done: SelfChecked, *, is_whole: bool) -> None:
    """Remembers a self-check; ``is_whole`` when every page was looked at and nothing was found.

    A store that cannot be written now is logged; the check is made again.
    """
    said = {"at": done.at, "quick_check_on": done.quick_check_on, "ms": done.ms, "found": done.found}
    try:
        make_folder_safely(store.folder)
        replace_safely(store.folder / f"{RECORD}.new", store.folder / RECORD, json.dumps(said).encode("ascii"))
        if is_whole:
            (store.folder / UNCLEAN).unlink(missing_ok=True)
    except OSError:
        _log.exception("the self-check could not be noted; it is made again at the next start")


def was_left_open(path: Path) -> bool:
    """Whether the last program that wrote a file never closed it: its log of changes is still there. Asked before opening."""
    log = path.with_name(path.name + LOG_SUFFIX)
    try:
        return log.stat().st_size > 0
    except OSError:
        return False


def note_unclean(store: MachineStore) -> None:
    """Remembers that the file was left open, until every page was looked at."""
    try:
        make_folder_safely(store.folder)
        (store.folder / UNCLEAN).touch()
    except OSError:
        _log.exception("an unclean end could not be noted")
