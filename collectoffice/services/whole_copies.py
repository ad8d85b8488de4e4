"""This file is every whole copy of an office that this machine knows of, beside the live file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db.office_file import FILE_NAME
from collectoffice.db.second_place import FOLDER, place_kept

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.services.office import Office

COPIES = frozenset({".db", ".backup", ".archive"})
"""Endings of files that hold the office: what an upgrade or a restore put aside, backups, archives of years."""


def whole_copies(office: Office) -> list[Path]:
    """The copies in the office's folder and at the second place; one that is not there now shows none."""
    live, second = office.folder / FILE_NAME, place_kept(office.file.store).folder
    beside = [path for path in office.folder.rglob("*") if path.suffix in COPIES and path != live]
    at_second = (second / FOLDER.format(code=office.file.facts.code)).rglob("*") if second else ()
    return sorted([*beside, *(path for path in at_second if path.suffix in COPIES)])
