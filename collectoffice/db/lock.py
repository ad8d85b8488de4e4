"""This file is the lock of an office: one process at a time may write, and a second one is told who holds it."""

from __future__ import annotations

import json
import logging
import os
import socket
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from collectoffice.db.holder import HOLDER_NAME, holder_of
from collectoffice.domain.errors import DiskFailed, OfficeInUse

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

LOCK_NAME = "office.lock"


class OfficeLock:
    """Held for as long as this process may write; the system lets go of it when the process dies."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._holder = folder, folder / HOLDER_NAME
        self._lock = FileLock(folder / LOCK_NAME, timeout=0)

    def take(self, purpose: str, since: str) -> None:
        """Takes the lock for a purpose (``window`` or a command's name); refuses when another process holds it.

        A folder that the system does not write to is ``DiskFailed``.
        """
        try:
            self._lock.acquire()
        except Timeout:
            raise OfficeInUse(**holder_of(self._folder)) from None
        except OSError as error:  # a disk that the system no longer writes to, or a folder of somebody else's
            raise DiskFailed(detail=error.strerror or str(error)) from error
        holder = {"held_by": purpose, "since": since, "pid": os.getpid(), "host": socket.gethostname()}
        try:
            self._holder.write_text(json.dumps(holder), encoding="utf-8")
        except OSError:
            _log.warning("who holds the office could not be written down; the lock itself holds", exc_info=True)

    def release(self) -> None:
        """Lets the next process write."""
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()
