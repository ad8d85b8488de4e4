"""This file is the archives of sealed years beside the live file: whether they are there, and whether both tell one history."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from collectoffice.db import archive, verification
from collectoffice.db.content_check import content_fault
from collectoffice.db.rebuild import newest_link
from collectoffice.db.sealed_years import SealedYear, figures_fault, sealed_years
from collectoffice.db.second_place import FOLDER, place_kept
from collectoffice.db.verification import Check
from collectoffice.domain.errors import ArchiveUnreadable, OfficeEncrypted, OfficeFileDamaged, YearNotSealed
from collectoffice.domain.finding import Finding
from collectoffice.services.acting import now_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.driver import Connection
    from collectoffice.services.office import Office

NOT_OPENED = Finding("it cannot be opened")
FileState = Literal["there", "missing", "changed"]


@dataclass(frozen=True, slots=True)
class ArchiveLook:
    """A sealed year with its archive's file."""

    sealed: SealedYear
    path: Path
    state: FileState
    on_second_place: FileState | None
    """The same of the copy on the second place; None where none is set."""


def archives(office: Office) -> tuple[ArchiveLook, ...]:
    """Every sealed year, its files read through and compared with the seal's hash; oldest year first."""
    second = place_kept(office.file.store).folder
    own = None if second is None else second / FOLDER.format(code=office.file.facts.code)
    return tuple(
        ArchiveLook(
            sealed, path, file_state(path, sealed), None if own is None else file_state(own / path.name, sealed)
        )
        for sealed in sealed_years(office.file.connection)
        for path in [path_of(office, sealed.year)]
    )


def unsealed_files(office: Office) -> tuple[str, ...]:
    """Archives beside the live file that no seal of these books names: of before a restore, of another office."""
    folder = archive.folder_of(office.folder)
    named = {office.folder.name, *(archive.file_name(sealed.year) for sealed in sealed_years(office.file.connection))}
    lying = sorted(path.name for path in folder.glob(f"*{archive.ENDING}")) if folder.is_dir() else []
    return tuple(name for name in lying if name not in named)


def path_of(office: Office, year: int) -> Path:
    """Where a year's archive lies beside the live file."""
    return archive.folder_of(office.folder) / archive.file_name(year)


def file_state(path: Path, sealed: SealedYear) -> FileState:
    """Whether a file is the one that was sealed, byte by byte; one that cannot be read is as good as changed."""
    try:
        if not path.is_file():
            return "missing"
        return "there" if archive.digest_of(path) == sealed.file.digest else "changed"
    except OSError:
        return "changed"


def check_archive(office: Office, year: int, file: Path | None = None) -> tuple[Check, ...]:
    """Every check of an archive (``file``: of a copy that is kept elsewhere), and of its history beside the books'.

    A forged history of the books is found by an archive that lay out of reach, a forged archive by the books. Refuses
    ``YearNotSealed``, ``ArchiveUnreadable`` where it is not there, ``OfficeEncrypted``.
    """
    books = office.file.connection
    sealed = next((sealed for sealed in sealed_years(books) if sealed.year == year), None)
    if sealed is None:
        raise YearNotSealed(year=year)
    path = path_of(office, year) if file is None else file
    if not path.is_file():
        raise ArchiveUnreadable(file=path.name, why="missing")
    return (
        _hash_check(path, sealed),
        *_checks_of_archive(office, path, sealed),
        _links_check(office, path, sealed),
        *_checks_of_books(books, sealed),
    )


def archives_check(office: Office) -> Check:
    """What ``verify`` asks: every archive that is there is the one that was sealed, and tells the history that the books tell.

    One that is not there is said, and is no fault: it may lie in a cupboard.
    """
    try:
        return _archives_check(office)
    except archive.UNREADABLE as error:
        return Check("archives", False, Finding("{0}", (str(error),)))


def _archives_check(office: Office) -> Check:
    compared, missing = list[int](), list[int]()
    for sealed in sealed_years(office.file.connection):
        fault = figures_fault(office.file.connection, sealed)
        path = path_of(office, sealed.year)
        if path.is_file():
            compared.append(sealed.year)
            fault = fault or _file_fault(office, path, sealed)
        else:
            missing.append(sealed.year)
        if fault is not None:
            return Check("archives", False, Finding("{0}: {1}", (archive.file_name(sealed.year), fault)))
    if missing:
        said = Finding("compared: {0}; not there: {1}", (_listed(compared), _listed(missing)))
        return Check("archives", None, said)
    return Check("archives", True, Finding("compared: {0}", (_listed(compared),)) if compared else None)


def _file_fault(office: Office, path: Path, sealed: SealedYear) -> Finding | None:
    """Where an archive's history parts from the books', else whether its bytes are those that were sealed."""
    try:
        checks = (_links_check(office, path, sealed), _hash_check(path, sealed))
    except OfficeEncrypted:  # whatever befell one file, the books are verified on
        return NOT_OPENED
    return next((check.found for check in checks if check.ok is False), None)


def _hash_check(path: Path, sealed: SealedYear) -> Check:
    is_same = file_state(path, sealed) == "there"
    return Check("hash", is_same, None if is_same else Finding("the file is not the one that was sealed"))


def _checks_of_archive(office: Office, path: Path, sealed: SealedYear) -> list[Check]:
    """What ``verify`` asks of a file, of the archive by itself; its newest head is the seal's."""
    try:
        file = archive.open_archive(path, archive.state_of(office.file), office.file.random_bytes, now_text(office))
    except ArchiveUnreadable:
        return [Check("archive_file", False, NOT_OPENED)]
    try:
        checks = [check for check in verification.verify(file.connection, file.store) if check.name != "head"]
        return [*checks, _asked("archive_figures", file.connection, sealed)]
    finally:
        file.close()


def _links_check(office: Office, path: Path, sealed: SealedYear) -> Check:
    """The links of both, one by one; both end where the seal says."""
    try:
        with archive.opened(path, archive.state_of(office.file)) as archived:
            fault = archive.first_difference(archived, office.file.connection) or _end_fault(archived, sealed)
    except (ArchiveUnreadable, OfficeFileDamaged):
        fault = NOT_OPENED
    except archive.UNREADABLE as error:
        fault = Finding("its links cannot be read: {0}", (str(error),))
    return Check("links", fault is None, fault or Finding("{0} links", (sealed.file.newest_event,)))


def _end_fault(archived: Connection, sealed: SealedYear) -> Finding | None:
    event_id, link = newest_link(archived)
    if (event_id, link.hex()) == (sealed.file.newest_event, sealed.file.newest_link):
        return None
    return Finding("it ends with event {0}, the seal says {1}", (event_id, sealed.file.newest_event))


def _checks_of_books(books: Connection, sealed: SealedYear) -> tuple[Check, Check]:
    content = content_fault(books)
    return Check("books_content", content is None, content), _asked("books_figures", books, sealed)


def _asked(name: str, connection: Connection, sealed: SealedYear) -> Check:
    try:
        fault = figures_fault(connection, sealed)
    except archive.UNREADABLE as error:
        fault = Finding("{0}", (str(error),))
    return Check(name, fault is None, fault)


def _listed(years: Iterable[int]) -> str:
    return ", ".join(map(str, years)) or "—"
