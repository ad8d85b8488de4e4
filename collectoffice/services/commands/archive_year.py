"""This file is the sealing of a year: the office copied, checked and counted into an archive, and the event that names it.

Nothing leaves the live file. The archive is whole and in every place before the event is written; without the event it is none.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from collectoffice.db import archive, backup
from collectoffice.db.driver import DatabaseError, OperationalError
from collectoffice.db.office_file import disk_fault
from collectoffice.db.on_disk import make_folder_safely
from collectoffice.db.reserve import fault_of
from collectoffice.db.sealed_years import (
    SealedFile,
    YearFigures,
    add_seal,
    has_events_of,
    last_locked_on,
    sealed_years,
    unlocked_days,
    year_figures,
)
from collectoffice.db.second_place import office_place, place_fault, place_kept, take_away_unfinished
from collectoffice.domain.errors import (
    ArchiveNotWhole,
    BackupNotWhole,
    BackupPlaceInOffice,
    DiskFailed,
    YearEmpty,
    YearNotClosed,
    YearNotOver,
    YearSealed,
)
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, refuse_stopped
from collectoffice.services.queries.rules_in_force import archive_wait_days

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class YearArchived:
    """A year that was sealed, with every place that keeps its archive."""

    year: int
    paths: tuple[Path, ...]
    """The one beside the live file first."""
    figures: YearFigures
    file: SealedFile


def archive_year(office: Office, staff: StaffMember, year: int, to: Path | None = None) -> YearArchived:
    """Seals a year: makes its archive beside the live file, on the second place and in ``to``, and writes the event.

    For a command, which holds the office alone. Refuses ``NotAllowed``, what ``refuse_stopped`` does, ``YearEmpty``,
    ``YearSealed``, ``YearNotOver``, ``YearNotClosed``, ``BackupPlaceInOffice``, what the places refuse, ``DiskFull``,
    ``DiskFailed``, ``ArchiveNotWhole``; then nothing was written and no file of it is left.
    """
    require(staff.role, "archive_year")
    refuse_stopped(office)
    _refuse_too_soon(office, year)
    needed = backup.size_of(office.file.connection)
    office.file.need_room(needed)
    name = archive.file_name(year)
    paths = [folder / name for folder in (_own(office), *_elsewhere(office, to, needed))]
    try:
        for path in paths:
            take_away_unfinished(path.parent)
        figures, file = _copy(office, paths[0], year)
        for path in paths[1:]:
            _copy_on(paths[0], path, file.digest)
        for path in paths:
            _keep(office, path, is_own=path is paths[0])
        with office.file.entry(act_in_office(office, "sealed_year", staff)) as entry:
            add_seal(entry, year, figures, file)
    except BaseException:
        for path in paths:
            _give_up(path, office, year)
        raise
    return YearArchived(year, tuple(paths), figures, file)


def _refuse_too_soon(office: Office, year: int) -> None:
    connection, today = office.file.connection, office.clock().date()
    for sealed in sealed_years(connection):
        if sealed.year == year:
            raise YearSealed(year=year, sealed_on=sealed.at[: len("2026-01-05")], file=archive.file_name(year))
    if not date.min.year <= year < date.max.year:
        raise YearEmpty(year=year)
    next_year = date(year + 1, 1, 1)
    allowed = next_year + timedelta(days=archive_wait_days(office))
    if today < allowed:
        raise YearNotOver(year=year, from_day=allowed.isoformat())
    if not has_events_of(connection, year):
        raise YearEmpty(year=year)
    left_open = unlocked_days(connection, next_year)
    if left_open:
        raise YearNotClosed(year=year, days=len(left_open), day=left_open[0].isoformat())
    locked_on = last_locked_on(connection, next_year)
    if locked_on is not None and today <= locked_on:
        raise YearNotOver(year=year, from_day=(locked_on + timedelta(days=1)).isoformat())


def _own(office: Office) -> Path:
    """The folder of the archives beside the live file."""
    folder = archive.folder_of(office.folder)
    try:
        make_folder_safely(folder)
    except OSError as error:
        raise fault_of(error) from error
    return folder


def _elsewhere(office: Office, to: Path | None, needed_bytes: int) -> list[Path]:
    """The office's own folders on the second place and on the medium that was named, each once."""
    wished = [place_kept(office.file.store).folder, to.expanduser().resolve() if to is not None else None]
    folders: list[Path] = []
    for place in wished:
        if place is None:
            continue
        if place.is_relative_to(office.folder.resolve()):
            raise BackupPlaceInOffice(place=str(place))
        folder = office_place(place, office.file.facts.code, needed_bytes)
        if folder not in folders:
            folders.append(folder)
    return folders


def _copy(office: Office, path: Path, year: int) -> tuple[YearFigures, SealedFile]:
    """The office as it stands, in a file that has no name yet: opened, checked and counted."""
    connection, unfinished = office.file.connection, backup.unfinished_of(path)
    try:
        backup.copy_to(connection, unfinished, lambda _done, _of: None)
        counted = backup.checked(unfinished, office.file.store, asks_heads=True)
        with archive.opened(unfinished, archive.state_of(office.file)) as copied:
            figures = year_figures(copied, year)
            difference = archive.first_difference(copied, connection)
        digest, size = archive.digest_of(unfinished), unfinished.stat().st_size
    except BackupNotWhole as error:
        raise ArchiveNotWhole(**{**error.facts, "file": path.name}) from error
    except OperationalError as error:
        raise (disk_fault(error) or DiskFailed(detail=str(error))) from error
    except OSError as error:
        raise fault_of(error) from error
    if difference is not None or figures != year_figures(connection, year):
        raise ArchiveNotWhole(file=path.name, check="links", fault=str(difference or "the year's figures"))
    return figures, SealedFile(counted.newest_event, counted.link, size, digest)


def _copy_on(source: Path, path: Path, digest: str) -> None:
    """The same file in another place, read back from there."""
    unfinished = backup.unfinished_of(path)
    try:
        shutil.copyfile(backup.unfinished_of(source), unfinished)
        is_whole = archive.digest_of(unfinished) == digest
    except OSError as error:
        raise place_fault(error, path.parent.parent) from error
    if not is_whole:
        raise ArchiveNotWhole(file=path.name, check="file", fault=str(path.parent.parent))


def _keep(office: Office, path: Path, *, is_own: bool) -> None:
    """Gives the archive its name in one place."""
    try:
        archive.make_way(path, office.file.connection, archive.state_of(office.file))
        archive.keep(backup.unfinished_of(path), path)
    except OSError as error:
        raise (fault_of(error) if is_own else place_fault(error, path.parent.parent)) from error


def _give_up(path: Path, office: Office, year: int) -> None:
    """Takes away what an archive that was not sealed left in one place; what cannot be taken away now, the next one does."""
    try:
        backup.unfinished_of(path).unlink(missing_ok=True)
        if all(sealed.year != year for sealed in sealed_years(office.file.connection)):
            archive.take_away_ours(path, office.file.connection, archive.state_of(office.file))
    except (OSError, DatabaseError):
        return
