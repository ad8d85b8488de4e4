"""This file is the backups that this machine can find by itself for an office that is gone: on the second places it remembers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.machine_store import MachineStore
from collectoffice.db.second_place import FOLDER, backups_in, place_kept

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """A backup as its name says it."""

    path: Path
    office: str
    """The office's code."""
    at: datetime
    """When it was made, local time."""


@dataclass(frozen=True, slots=True)
class KnownBackups:
    """What was found, newest first, and the places that cannot be reached now."""

    backups: tuple[KnownBackup, ...]
    unreachable: tuple[Path, ...]

    @property
    def proposed(self) -> KnownBackup | None:
        """The newest one; None where backups of several offices lie there, for it may be of the wrong one."""
        offices = {one.office for one in self.backups}
        return self.backups[0] if len(offices) == 1 else None


def known_backups(state: Path) -> KnownBackups:
    """Looks through the second places of every office that this machine keeps something of; nothing is opened."""
    stores = sorted(state.iterdir()) if state.is_dir() else []
    kept = (place_kept(MachineStore(state, store.name)).folder for store in stores if store.is_dir())
    places = sorted({place for place in kept if place is not None})
    found = {one.path: one for place in places for one in _backups_on(place)}
    newest_first = sorted(found.values(), key=lambda one: (one.at, one.path.name), reverse=True)
    return KnownBackups(tuple(newest_first), tuple(place for place in places if not place.is_dir()))


def _backups_on(place: Path) -> Iterator[KnownBackup]:
    before, _, after = FOLDER.partition("{code}")
    for own in place.glob(f"{before}*{after}"):
        code = own.name.removeprefix(before)
        for name in backups_in(own, code):
            yield KnownBackup(own / name.text, code, name.at)
