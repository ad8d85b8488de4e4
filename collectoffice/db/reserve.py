"""This file is the reserve of an office: 8 MiB set aside in its folder, given up on a full disk so that its day can be closed.

While the reserve lies there, everything goes on until the disk is full, and then fails in words. An act that closes a till
or the day, and the signing in before it, gives the reserve up by itself where there is little room; nobody has to know of it.
From then on money is refused, for what was given up is for closing alone, until there is room to set it aside again. A reserve
that was given up is an empty file: a program that starts anew knows it, too. A small disk gives an eighth of itself.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
from typing import TYPE_CHECKING

from collectoffice.domain.errors import DiskFailed, DiskFull

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.domain.errors import Failure

_log = logging.getLogger(__name__)

FILE_NAME = "office.reserve"
MIB = 1024 * 1024
RESERVE_BYTES = 8 * MIB
"""A till's close writes 0.1 MiB and a day's with its papers 0.5 MiB, each once into the log and once into the file."""
PART_OF_DISK = 8
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
ROOM_FOR_TWO = 2
"""It is set aside only where as much again is left beside it."""
CLOSING = frozenset(
    {
        "signed_in",
        "sign_in_refused",
        "till_counted",
        "till_closed",
        "difference_explained",
        "safe_taken_over",
        "safe_counted",
        "safe_explained",
        "day_safe_counted",
        "day_signed",
        "day_exported",
        "day_locked",
    }
)
"""The kinds of acts that bring a day to its end."""


class Reserve:
    """The room that is set aside in an office's folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / FILE_NAME
        size = self._size()
        self._is_kept, self._was_given_up = bool(size), size == 0
        self._has_been_full = False

    @property
    def is_kept(self) -> bool:
        """Whether the room is set aside now."""
        return self._is_kept

    def keep(self) -> bool:
        """Sets the room aside where there is enough; returns whether it is set aside now. A disk that refuses is no fault."""
        disk = shutil.disk_usage(self._folder)
        wanted = _wanted(disk.total)
        if not self._is_kept and disk.free >= ROOM_FOR_TWO * wanted:
            try:
                # Written out, for a file with a hole in it takes no room.
                self._file.write_bytes(bytes(wanted))
                self._is_kept = True
                self._was_given_up = self._has_been_full = False
            except OSError:
                self._file.unlink(missing_ok=True)
                _log.warning("the reserve could not be set aside", exc_info=True)
        return self._is_kept

    def give_up_if_needed(self) -> None:
        """Gives the room back to the disk where an office could hardly be opened, or a till closed, without it."""
        if not self._is_kept:
            return
        disk = shutil.disk_usage(self._folder)
        if self._has_been_full or disk.free < _wanted(disk.total) // 2:
            os.truncate(self._file, 0)
            self._is_kept, self._was_given_up = False, True
            _log.warning("the disk is full: the reserve was given up, so that tills and the day can be closed")

    def make_way(self, kind: str) -> None:
        """Before an act of a kind: one that closes gets the room it needs; any other is refused while the reserve is gone.

        Refuses ``DiskFull``.
        """
        if kind in CLOSING:
            self.give_up_if_needed()
        elif self._was_given_up and not self.keep():
            raise DiskFull

    def has_been_full(self) -> None:
        """Remembers that the system had no room, whatever it says is free (a quota): the next act that closes will need it."""
        self._has_been_full = True

    def require(self, needed_bytes: int) -> None:
        """Refuses ``DiskFull``, with MiB, where something large would not find its room."""
        disk = shutil.disk_usage(self._folder)
        if disk.free < needed_bytes + _wanted(disk.total) // 2:
            raise DiskFull(needed_mb=-(-needed_bytes // MIB), free_mb=disk.free // MIB)

    def _size(self) -> int | None:
        try:
            return self._file.stat().st_size
        except OSError:
            return None


def fault_of(error: OSError) -> Failure:
    """What the system's refusal to write a file is called in words: a full disk, or one that fails."""
    if error.errno in NO_ROOM:
        return DiskFull()
    return DiskFailed(detail=error.strerror or str(error))


def _wanted(disk_bytes: int) -> int:
    return min(RESERVE_BYTES, disk_bytes // PART_OF_DISK)
