"""This file is the wrong PINs of one office on this machine: how many in a row, and when the last one was.

They stand in the machine's own store and not in the office file, so that a command that only reads counts them too,
beside whoever writes the office.
"""

from __future__ import annotations

import json
import logging
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from collectoffice.db.on_disk import replace_safely

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_log = logging.getLogger(__name__)

FILE_NAME, LOCK_NAME = "tries", "tries.lock"
LONGEST_WAIT_S = 10


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row of one member of staff, and the moment of the last one."""

    count: int
    last_at: datetime


class WrongTries:
    """The wrong tries of an office's staff, by user name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / FILE_NAME

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No other process looks at the tries meanwhile: a dozen commands at once are a dozen tries, not one.

        A store that cannot be locked is logged; nobody is kept from work by it.
        """
        lock = FileLock(self._folder / LOCK_NAME, timeout=LONGEST_WAIT_S)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire()
        except (OSError, Timeout):
            _log.exception("the wrong tries could not be locked")
        try:
            yield
        finally:
            lock.release()

    def all(self) -> Mapping[str, Tries]:
        """Everybody who has tried wrongly since the last right try."""
        try:
            written = json.loads(self._file.read_bytes())
        except (OSError, ValueError):
            return {}
        if not isinstance(written, dict):
            return {}
        read = {user: _read(values) for user, values in written.items()}
        return {user: tries for user, tries in read.items() if tries is not None}

    def put(self, user_name: str, tries: Tries) -> None:
        """Keeps the tries of one user name."""
        self._write({**self.all(), user_name: tries})

    def forget(self, user_name: str) -> None:
        """Begins anew for one user name."""
        known = dict(self.all())
        if known.pop(user_name, None) is not None:
            self._write(known)

    def _write(self, known: Mapping[str, Tries]) -> None:
        """Writes the whole file beside the old one and puts it in its place, so that a power cut leaves one of them."""
        text = json.dumps({user: [tries.count, tries.last_at.isoformat()] for user, tries in known.items()})
        fresh = self._file.with_suffix(".new")
        try:
            replace_safely(fresh, self._file, text.encode("utf-8"))
        except OSError:
            _log.exception("the wrong tries could not be kept")


def _read(values: object) -> Tries | None:
    match values:
        case [int(count), str(at)]:
            try:
                moment = datetime.fromisoformat(at)
            except ValueError:
                return None
            return Tries(count, moment) if moment.tzinfo else None
    return None
