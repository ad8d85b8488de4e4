"""This file is the signs of life of this machine's program: the window that is open, and when the program last ran.

The mark of an open window is made when it opens and taken away when it closes: one that is there before was left by a
window that never closed. Nothing here is worth a refusal: what cannot be written is logged.
"""

from __future__ import annotations

import json
import logging
from datetime import datetime
from typing import TYPE_CHECKING

from collectoffice.domain.clock import Tick

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.machine_store import MachineStore

_log = logging.getLogger(__name__)

OPEN_WINDOW, LAST_RUN = "window_open", "last_run"


def window_left_open(store: MachineStore) -> datetime | None:
    """Since when a window was open that never closed; None after a clean close."""
    match _read(store.folder / OPEN_WINDOW):
        case {"since": str(since)}:
            return _moment(since)
    return None


def note_window_open(store: MachineStore, since: datetime) -> None:
    """A window opens."""
    _write(store.folder / OPEN_WINDOW, {"since": since.isoformat(timespec="seconds")})


def note_window_closed(store: MachineStore) -> None:
    """The window closes as it should."""
    try:
        (store.folder / OPEN_WINDOW).unlink(missing_ok=True)
    except OSError:
        _log.exception("the window's mark could not be taken away; the next start says that it ended uncleanly")


def last_run(store: MachineStore) -> Tick | None:
    """When the program last ran here by the machine's own clock."""
    match _read(store.folder / LAST_RUN):
        case {"at": str(at), "uptime_s": float(uptime_s), "boot": str(boot)}:
            moment = _moment(at)
            return Tick(moment, uptime_s, boot) if moment is not None else None
    return None


def note_run(store: MachineStore, now: Tick) -> None:
    """The program runs, or ends, now."""
    said = {"at": now.at.isoformat(timespec="seconds"), "uptime_s": float(now.uptime_s), "boot": now.boot}
    _write(store.folder / LAST_RUN, said)


def _read(file: Path) -> object:
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError):
        return None


def _write(file: Path, said: dict[str, object]) -> None:
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_text(json.dumps(said), "utf-8")
        fresh.replace(file)
    except OSError:
        _log.warning("a sign of life could not be noted in the machine's own store", exc_info=True)


def _moment(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else at.astimezone()
