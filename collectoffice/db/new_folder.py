"""This file is the folder of a new office: made beside nothing, and an office in one step, or left as it was."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from collectoffice.db.on_disk import keep_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OFFICE_FILE = "office.db"
RECOVERY_FILE = "office.recovery"
"""The wrapped keys of an encrypted office; they are in place before the file that needs them."""
RESTORED = "office.restored"
UNFINISHED = ".unfinished"
"""Where an office is made. A power cut may leave it behind: it is no office, and the next one takes its place."""


def has_office(folder: Path) -> bool:
    """Whether a folder holds an office file, whole or not, or a restored one that is put in place when it is opened."""
    return (folder / OFFICE_FILE).is_file() or (folder / RESTORED / OFFICE_FILE).is_file()


def is_free(folder: Path) -> bool:
    """Whether an office may be made here: the folder is new, or holds nothing but one that was never finished."""
    if not folder.exists():
        return True
    names = {inner.name for inner in folder.iterdir()} if folder.is_dir() else {folder.name}
    return names <= {UNFINISHED} or names == {UNFINISHED, RECOVERY_FILE}


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """A place to make an office in. Its file is put into ``folder`` in one step at the end, when it has been closed.

    Whatever is raised before leaves everything as it was: the folder empty, or not there.
    """
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    place = folder / UNFINISHED
    shutil.rmtree(place, ignore_errors=True)
    try:
        place.mkdir(parents=True)
        yield place
        if (place / RECOVERY_FILE).exists():
            (place / RECOVERY_FILE).replace(folder / RECOVERY_FILE)
            keep_names(folder)
        (place / OFFICE_FILE).replace(folder / OFFICE_FILE)
        keep_names(folder)
    except BaseException:
        shutil.rmtree(new[-1] if new else place, ignore_errors=True)
        raise
    shutil.rmtree(place, ignore_errors=True)
