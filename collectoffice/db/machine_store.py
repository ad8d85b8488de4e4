"""This file is the machine's own store: the office's key and the newest heads of its chain, outside the office folder.

One folder an office, named by the office's uid and not by its path. The heads are a log of lines, newest last; a line
that a power cut tore is passed over. A line is flushed when the log is closed, not at every payment: after a power cut the log
may lag behind the books, never the other way, and is brought up to them at the next start.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.heads import worth_keeping
from collectoffice.db.key_keeper import kept_private, sealed, unsealed
from collectoffice.db.on_disk import keep_names, make_folder_safely, replace_safely
from collectoffice.db.wrong_tries import WrongTries

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from collectoffice.db.heads import Series

_log = logging.getLogger(__name__)

_encode = json.JSONEncoder(separators=(",", ":")).encode

KEY_BYTES = 32
KEPT_LINES = 1_000
LONGEST_LOG = 1_000_000
NEWEST_BYTES = 16_000
"""Some 150 heads."""


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
        self._data_key_file = self._folder / "data_key"
        self._heads_file = self._folder / "heads"
        self._marks_file = self._folder / "high_water"
        self._log: int | None = None

    @property
    def folder(self) -> Path:
        """Where this office's part of the store is."""
        return self._folder

    def make_key(self, key: bytes) -> None:
        """Keeps the key of a new office, readable by this user alone; a power cut does not take it away any more."""
        make_folder_safely(self._folder)
        handle = os.open(self._key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(sealed(key))
            file.flush()
            os.fsync(file.fileno())
        keep_names(self._folder)

    def take_up_key(self, key: bytes) -> None:
        """Keeps the key of an office that came from elsewhere; what lies in its place and is none is put aside, not lost."""
        if self._key_file.exists():
            self._key_file.replace(self._key_file.with_suffix(".unreadable"))
        self.make_key(key)

    def keep_keys(self, key: bytes, data_key: bytes) -> None:
        """Keeps both keys of an office as its recovery passphrase gave them, or as it begins to be encrypted."""
        make_folder_safely(self._folder)
        for file, one in ((self._key_file, key), (self._data_key_file, data_key)):
            if _kept(file) != one:
                replace_safely(file.with_suffix(".new"), file, sealed(one))

    def forget(self) -> None:
        """Takes away what was kept for an office that was never finished."""
        self.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def key(self) -> bytes | None:
        """The office's key, or None where this machine has none."""
        return _kept(self._key_file)

    def data_key(self) -> bytes | None:
        """What an encrypted office's file is opened with (``file_key``), or None where this machine has none."""
        return _kept(self._data_key_file)

    def heads(self) -> list[Head]:
        """The heads this machine has seen, oldest first."""
        try:
            lines = self._heads_file.read_bytes().splitlines()
        except OSError:
            return []
        return [head for line in lines if (head := _read_head(line)) is not None]

    def newest_heads(self) -> list[Head]:
        """The newest of them, as many as take no time to read."""
        try:
            with self._heads_file.open("rb") as file:
                file.seek(max(file.seek(0, os.SEEK_END) - NEWEST_BYTES, 0))
                lines = file.read().splitlines()
        except OSError:
            return []
        return [head for line in lines if (head := _read_head(line)) is not None]

    def note(self, head: Head) -> None:
        """Writes a head down. Called after the commit, so the log never runs ahead of the books.

        What was committed stays so: a store that cannot be written now is logged, and lags behind.
        """
        line = _line_of(head)
        try:
            if self._log is None:
                self._log = self._open_log()
            is_whole = os.write(self._log, line) == len(line)
            if os.fstat(self._log).st_size == len(line):
                self.flush()  # a machine that has the key has seen a head, whatever happens on the first day
        except OSError:
            _log.exception("the newest head of the chain could not be noted; the books are safe")
            is_whole = False
        if not is_whole:
            self.close()

    def high_water(self) -> dict[Series, int]:
        """The highest receipt number of each series of before the last restore, as it was kept then."""
        return self._kept_marks()[0]

    def epoch(self) -> int:
        """The newest epoch that this machine opened; 0 where it opened none."""
        return self._kept_marks()[1]

    def keep_high_water(self, marks: Mapping[Series, int], epoch: int) -> None:
        """Keeps the highest receipt numbers and the newest epoch, on the disk when this returns: both only ever rise."""
        kept, newest = self._kept_marks()
        highest = {series: max(number, kept.get(series, 0)) for series, number in (kept | dict(marks)).items()}
        said = {
            "epoch": max(epoch, newest),
            "numbers": [[*series, number] for series, number in sorted(highest.items())],
        }
        make_folder_safely(self._folder)
        replace_safely(self._marks_file.with_suffix(".new"), self._marks_file, _encode(said).encode("ascii"))

    def begin_heads_anew(self, head: Head, aside: str) -> None:
        """After a restore the heads begin with the restored file's; those of before are put aside. Once is as twice."""
        self.close()
        make_folder_safely(self._folder)
        before = self._heads_file.with_name(f"heads.{aside}")
        if self._heads_file.exists() and not before.exists():
            self._heads_file.rename(before)
        replace_safely(self._heads_file.with_suffix(".new"), self._heads_file, _line_of(head))

    def _kept_marks(self) -> tuple[dict[Series, int], int]:
        try:
            said = json.loads(self._marks_file.read_bytes())
            numbers = {(int(row[0]), int(row[1]), int(row[2])): int(row[3]) for row in said["numbers"]}
            return numbers, int(said["epoch"])
        except (OSError, ValueError, KeyError, TypeError, IndexError):
            return {}, 0

    def flush(self) -> None:
        """Asks for the noted heads to be on the disk; what cannot be flushed now is logged."""
        if self._log is None:
            return
        try:
            os.fsync(self._log)
        except OSError:
            _log.exception("the newest heads of the chain could not be flushed; the books are safe")

    def close(self) -> None:
        """Lets go of the log, flushed."""
        self.flush()
        if self._log is not None:
            os.close(self._log)
            self._log = None

    def _open_log(self) -> int:
        """The log, open at its end; a line that was torn there is ended first."""
        self._shorten()
        make_folder_safely(self._folder)
        is_new = not self._heads_file.exists()
        log = os.open(self._heads_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        if is_new:
            keep_names(self._folder)
        if self._heads_file.read_bytes()[-1:] not in {b"", b"\n"}:
            os.write(log, b"\n")
        return log

    def _shorten(self) -> None:
        if not self._heads_file.exists() or self._heads_file.stat().st_size < LONGEST_LOG:
            return
        kept = worth_keeping(self.heads(), KEPT_LINES)
        replace_safely(self._heads_file.with_suffix(".new"), self._heads_file, b"".join(map(_line_of, kept)))


def _kept(file: Path) -> bytes | None:
    try:
        key = unsealed(kept_private(file))
    except OSError:
        return None
    return key if key is not None and len(key) == KEY_BYTES else None


class UnnotedStore(MachineStore):
    """A machine's store as a copy of an office gets it: what happens in a copy did not happen in the office."""

    def note(self, head: Head) -> None:
        """Notes nothing."""


def _line_of(head: Head) -> bytes:
    return _encode([head.event_id, head.link, head.receipt]).encode("ascii") + b"\n"


def _read_head(line: bytes) -> Head | None:
    try:
        values = json.loads(line)
    except ValueError:
        return None
    match values:
        case [int(event_id), str(link), str(receipt)]:
            return Head(event_id, link, receipt)
    return None
