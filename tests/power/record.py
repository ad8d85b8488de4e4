"""This file is a record of what a program told its disk: writes, syncs, names and acknowledgements, in their order.

Names are relative to the folder that was watched. A file is a number, so that it stays the same file when it is renamed.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = -1
"""What stands in the place of a file's number where a name belongs to a folder."""


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes put into a file."""

    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file cut off or grown to a size in bytes."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """A file's bytes asked onto the disk, and answered: those of the first ``upto`` steps of the record."""

    file: int
    upto: int


@dataclass(frozen=True, slots=True)
class SyncFolder:
    """A folder's names asked onto the disk, and answered: those of the first ``upto`` steps of the record."""

    folder: str
    upto: int


@dataclass(frozen=True, slots=True)
class Create:
    """A name for a new file, or for a folder."""

    path: str
    file: int


@dataclass(frozen=True, slots=True)
class Unlink:
    """A name taken away."""

    path: str


@dataclass(frozen=True, slots=True)
class Rename:
    """A name changed; whatever had the new one before has none any more."""

    path: str
    to: str


@dataclass(frozen=True, slots=True)
class Told:
    """A line that the program said: what it acknowledged."""

    line: str


Step = Write | Resize | Sync | SyncFolder | Create | Unlink | Rename | Told


@dataclass(slots=True)
class Record:
    """What was on the disk at first, everything that was asked of it, and what the program said."""

    names: dict[str, int] = field(default_factory=dict)
    """At first: relative names, each with its file's number or ``FOLDER``."""
    files: dict[int, bytes] = field(default_factory=dict)
    """At first: the files' contents."""
    steps: list[Step] = field(default_factory=list)

    def save(self, path: Path) -> None:
        """Keeps a record, to look into it later."""
        path.write_bytes(pickle.dumps(self, pickle.HIGHEST_PROTOCOL))


def load(path: Path) -> Record:
    """A record that was kept."""
    kept = pickle.loads(path.read_bytes())
    assert isinstance(kept, Record)
    return kept
