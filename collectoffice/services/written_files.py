"""This file is how the desks write a file: into a folder that is there, whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from collectoffice.domain.errors import FileNotWritten
from collectoffice.exchange.new_file import keep_names

if TYPE_CHECKING:
    from pathlib import Path


def make_folder(folder: Path) -> None:
    """Makes the folder that a file is asked into where there is none; refuses with ``FileNotWritten``."""
    try:
        missing = [above for above in (folder, *folder.parents) if not above.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        for made in missing:
            keep_names(made.parent)
    except OSError as error:
        raise FileNotWritten(file=str(folder), detail=error.strerror or str(error)) from error


def write_file(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all: beside it first, then renamed."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        keep_names(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise FileNotWritten(file=str(path), detail=error.strerror or str(error)) from error
