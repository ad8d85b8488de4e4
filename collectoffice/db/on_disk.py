"""This file is how names come to stand on the disk: a new or a changed name is safe when its folder was flushed, too.

A file's flush keeps its bytes; that a file of this name is there at all is written in its folder.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def keep_names(folder: Path) -> None:
    """Flushes a folder; Windows keeps names without being asked, and has no way to ask."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def keep_content(path: Path) -> None:
    """Flushes what a file holds."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder_safely(folder: Path) -> None:
    """Makes a folder for this user alone, with those above it, and flushes every name on the way down."""
    missing = [above for above in (folder, *folder.parents) if not above.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for made in reversed(missing):
        keep_names(made.parent)


def replace_safely(fresh: Path, path: Path, content: bytes) -> None:
    """Writes a file beside another, for this user alone, and puts it in its place: a power cut leaves one of them, whole."""
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    keep_names(path.parent)
