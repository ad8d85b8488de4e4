"""This file is the second place: the folder, stick or share of an office's backups and journal, and the names they have there.

Which folder it is belongs to the machine, not to the office: a stick has another letter on another PC. It is kept in the
machine's own store, with the moment since which the place has not been reached.
"""

from __future__ import annotations

import errno
import json
import logging
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from collectoffice.db.on_disk import keep_content, keep_names, replace_safely
from collectoffice.db.reserve import NO_ROOM
from collectoffice.domain.errors import BackupFailed, BackupPlaceFull, BackupPlaceGone, BackupPlaceReadOnly
from collectoffice.domain.receipt_number import epoch_letters, epoch_of_letters

if TYPE_CHECKING:
    from collectoffice.db.machine_store import MachineStore

_log = logging.getLogger(__name__)

RECORD = "second_place"
FOLDER = "collectoffice-{code}"
"""What an office has on the second place, in a folder of its own."""
BACKUP_ENDING, JOURNAL_ENDING, UNFINISHED = ".backup", ".journal", ".part"
LINK_LETTERS = 12
"""So many of a link's hexadecimal digits stand in a name: enough to know a branch of the chain by it."""
MIB = 1024 * 1024
_MOMENT = "%Y-%m-%d_%H%M%S"
_BACKUP = re.compile(
    r"(?P<code>[A-Z0-9]+)_(?P<at>\d{4}-\d\d-\d\d_\d{6})_(?P<epoch>[A-Z]+)_(?P<event>\d+)_(?P<link>[0-9a-f]+)\.backup"
)
_SEGMENT = re.compile(
    r"(?P<code>[A-Z0-9]+)_(?P<epoch>[A-Z]+)_(?P<first>\d+)-(?P<event>\d+)_(?P<link>[0-9a-f]+)\.journal"
)


@dataclass(frozen=True, slots=True)
class BackupName:
    """A backup by its name: when it was made (local time), the epoch, its newest event and the beginning of that link."""

    code: str
    at: datetime
    epoch: int
    event_id: int
    link: str

    @property
    def text(self) -> str:
        """The file's name."""
        return (
            f"{self.code}_{self.at.strftime(_MOMENT)}_{epoch_letters(self.epoch)}"
            f"_{self.event_id}_{self.link}{BACKUP_ENDING}"
        )


@dataclass(frozen=True, slots=True)
class SegmentName:
    """A piece of the journal by its name: the epoch, its first and its newest event and the beginning of that link."""

    code: str
    epoch: int
    first: int
    event_id: int
    link: str

    @property
    def text(self) -> str:
        """The file's name."""
        return f"{self.code}_{epoch_letters(self.epoch)}_{self.first}-{self.event_id}_{self.link}{JOURNAL_ENDING}"


@dataclass(frozen=True, slots=True)
class PlaceKept:
    """What the machine's store says of the second place."""

    folder: Path | None = None
    waits_since: str = ""
    """The first time that the journal could not be written there; "" while nothing waits."""
    why: str = ""
    """The name of the refusal."""


def place_kept(store: MachineStore) -> PlaceKept:
    """The second place of this machine; nothing set where none was ever said, or what was written cannot be read."""
    try:
        values = json.loads((store.folder / RECORD).read_bytes())
    except (OSError, ValueError):
        return PlaceKept()
    match values:
        case {"folder": str(folder), "waits_since": str(since), "why": str(why)}:
            return PlaceKept(Path(folder) if folder else None, since, why)
    return PlaceKept()


def keep_place(store: MachineStore, kept: PlaceKept) -> None:
    """Remembers the second place on this machine."""
    said = {"folder": str(kept.folder or ""), "waits_since": kept.waits_since, "why": kept.why}
    store.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = store.folder / RECORD
    replace_safely(path.with_suffix(".new"), path, json.dumps(said).encode("utf-8"))


def office_place(folder: Path, code: str, needed_bytes: int) -> Path:
    """The office's own folder on the second place, made where it is not there yet.

    The place itself is never made: a stick that is not plugged in must not become a folder of the same name. Refuses
    ``BackupPlaceGone``, ``BackupPlaceReadOnly``, ``BackupPlaceFull`` and ``BackupFailed``.
    """
    try:
        if not folder.is_dir():
            raise BackupPlaceGone(place=str(folder))
        free = shutil.disk_usage(folder).free
        if free < needed_bytes + MIB:
            raise BackupPlaceFull(place=str(folder), needed_mb=-(-needed_bytes // MIB) + 1, free_mb=free // MIB)
        own = folder / FOLDER.format(code=code)
        own.mkdir(exist_ok=True)
        trial = own / f"trial{UNFINISHED}"
        trial.write_bytes(b"")
        trial.unlink()
    except OSError as error:
        raise place_fault(error, folder) from error
    return own


def place_fault(error: OSError, folder: Path) -> BackupPlaceGone | BackupPlaceReadOnly | BackupPlaceFull | BackupFailed:
    """What the system says of a place, in the office's words."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return BackupPlaceGone(place=str(folder))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return BackupPlaceReadOnly(place=str(folder))
    if error.errno in NO_ROOM:
        return BackupPlaceFull(place=str(folder))
    return BackupFailed(place=str(folder), detail=error.strerror or str(error))


def backups_in(own: Path, code: str) -> list[BackupName]:
    """The backups of an office in its folder, oldest first: each has this name because it was opened and checked."""
    found = [named for name in _names(own) if (named := backup_name(name)) is not None and named.code == code]
    return sorted(found, key=lambda backup: (backup.at, backup.event_id))


def backup_name(name: str) -> BackupName | None:
    """What a file's name says of the backup in it; None for a file that was given another name."""
    match = _BACKUP.fullmatch(name)
    if match is None:
        return None
    at = datetime.strptime(match["at"], _MOMENT)  # noqa: DTZ007 - local time, as it is read in the folder
    return BackupName(match["code"], at, epoch_of_letters(match["epoch"]), int(match["event"]), match["link"])


def segments_in(own: Path, code: str) -> list[SegmentName]:
    """The pieces of an office's journal in its folder, in the order of their events."""
    found = []
    for name in _names(own):
        match = _SEGMENT.fullmatch(name)
        if match and match["code"] == code:
            epoch = epoch_of_letters(match["epoch"])
            found.append(SegmentName(code, epoch, int(match["first"]), int(match["event"]), match["link"]))
    return sorted(found, key=lambda segment: (segment.event_id, segment.epoch))


def put_in_place(unfinished: Path, path: Path) -> None:
    """Syncs a file and gives it its name; a file of this name that was there holds the same."""
    keep_content(unfinished)
    unfinished.replace(path)
    try:
        keep_names(path.parent)
    except OSError:
        # Some shares cannot sync a folder; the file itself is synced.
        _log.info("the second place cannot sync its names")


def take_away_unfinished(own: Path) -> None:
    """Takes away what a power cut or a pulled stick left half written."""
    for name in _names(own):
        if UNFINISHED in name:
            (own / name).unlink(missing_ok=True)


def _names(own: Path) -> list[str]:
    try:
        return [path.name for path in own.iterdir()]
    except OSError:
        return []
