"""This file is every whole copy of an office that this machine knows of, beside the live file."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from collectoffice.db.office_file import FILE_NAME
from collectoffice.db.second_place import FOLDER, place_kept

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.services.office import Office

_log = logging.getLogger(__name__)

COPIES = frozenset({".db", ".backup", ".archive"})
"""Endings of files that hold the office: what an upgrade or a restore put aside, backups, archives of years."""


def whole_copies(office: Office) -> list[Path]:
    """The copies in the office's folder and at the second place; one that cannot be looked through now shows none."""
    live, second = office.folder / FILE_NAME, place_kept(office.file.store).folder
    at_second = _copies_in(second / FOLDER.format(code=office.file.facts.code)) if second else []
    return sorted([*(path for path in _copies_in(office.folder) if path != live), *at_second])


def _copies_in(folder: Path) -> list[Path]:
    """Asked after an act that is written already: a stick that fails now undoes nothing and is no fault of that act."""
    try:
        return [path for path in folder.rglob("*") if path.suffix in COPIES]
    except OSError:
        _log.warning("the copies in a place could not be listed", exc_info=True)
        return []
