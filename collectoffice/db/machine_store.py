"""This file is the machine's own store: the office's key and the newest heads of its chain, outside the office folder.

One folder an office, named by the office's uid and not by its path. The heads are a log of lines, newest last; a line
that a power cut tore is passed over. The log may lag one event behind the books after a crash, never the other way.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.wrong_tries import WrongTries

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

_encode = json.JSONEncoder(separators=(",", ":")).encode

KEY_BYTES = 32
KEPT_LINES = 1_000
LONGEST_LOG = 1_000_000


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link that this machine has seen, with the highest receipt number it brought, if any."""

    event_id: int
    link: str
    receipt: str = ""


class MachineStore:
    """The key, the heads and the wrong PINs of one office on this machine."""

    def __init__(self, folder: Path, office_uid: str) -> None:
        self._folder = folder / office_uid
        self.wrong_tries = WrongTries(self._folder)
        self._key_file = self._folder / "key"
        self._heads_file = self._folder / "heads"
        self._log: int | None = None

    def make_key(self, key: bytes) -> None:
        """Keeps the key of a new office, readable by this user alone."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self._key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())

    def key(self) -> bytes | None:
        """The office's key, or None where this machine has none."""
        try:
            key = self._key_file.read_bytes()
        except OSError:
            return None
        return key if len(key) == KEY_BYTES else None

    def heads(self) -> list[Head]:
        """The heads this machine has seen, oldest first."""
        try:
            lines = self._heads_file.read_bytes().splitlines()
        except OSError:
            return []
        return [head for line in lines if (head := _read_head(line)) is not None]

    def note(self, head: Head) -> None:
        """Writes a head down. Called after the commit, so the log never runs ahead of the books.

        What was committed stays so: a store that cannot be written now is logged, and lags behind.
        """
        line = _encode([head.event_id, head.link, head.receipt]).encode("ascii") + b"\n"
        try:
            if self._log is None:
                self._log = self._open_log()
            is_whole = os.write(self._log, line) == len(line)
        except OSError:
            _log.exception("the newest head of the chain could not be noted; the books are safe")
            is_whole = False
        if not is_whole:
            self.close()

    def close(self) -> None:
        """Lets go of the log."""
        if self._log is not None:
            os.close(self._log)
            self._log = None

    def _open_log(self) -> int:
        """The log, open at its end; a line that was torn there is ended first."""
        self._shorten()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        log = os.open(self._heads_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        if self._heads_file.read_bytes()[-1:] not in {b"", b"\n"}:
            os.write(log, b"\n")
        return log

    def _shorten(self) -> None:
        if not self._heads_file.exists() or self._heads_file.stat().st_size < LONGEST_LOG:
            return
        kept = self._heads_file.read_bytes().splitlines(keepends=True)[-KEPT_LINES:]
        shorter = self._heads_file.with_suffix(".new")
        shorter.write_bytes(b"".join(kept))
        shorter.replace(self._heads_file)


def _read_head(line: bytes) -> Head | None:
    try:
        values = json.loads(line)
    except ValueError:
        return None
    match values:
        case [int(event_id), str(link), str(receipt)]:
            return Head(event_id, link, receipt)
    return None
