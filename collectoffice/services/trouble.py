"""This file is the file's own errors in the office's words, where they reach a desk in the middle of something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db.driver import DatabaseError, OperationalError
from collectoffice.db.office_file import disk_fault
from collectoffice.domain.errors import OfficeFileDamaged

if TYPE_CHECKING:
    from collectoffice.domain.errors import Refusal

DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
"""What SQLite says of a page that is not as it was written; an encrypted file's page fails its seal under the same names."""
NOT_A_TEXT = "Could not decode to UTF-8"
"""What the driver says of a text with a damaged letter."""


def trouble_of(error: BaseException) -> Refusal | None:
    """``OfficeFileDamaged``, ``DiskFull`` or ``DiskFailed`` for an error that says so; None for every other one, a bug.

    The start looks at the file as a whole; a page that was damaged since, or that the quick look does not read, is met by
    whoever asks for it first.
    """
    if not isinstance(error, DatabaseError):
        return None
    if str(getattr(error, "sqlite_errorname", "")).startswith(DAMAGED):
        return OfficeFileDamaged(fault=str(error))
    if str(error).startswith(NOT_A_TEXT):  # with the text in its words, which may be a name
        return OfficeFileDamaged(fault=NOT_A_TEXT)
    return disk_fault(error) if isinstance(error, OperationalError) else None
