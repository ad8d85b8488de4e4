"""This file is how a workbook comes to lie in a folder: whole or not at all, and never over another file."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from collectoffice.domain.errors import FileNotWritten


def free_path(folder: Path, name: str) -> Path:
    """A path in the folder that no file has: the name itself, else with ``_2``, ``_3`` and so on."""
    stem, suffix = Path(name).stem, Path(name).suffix
    candidates = (folder / (name if number == 1 else f"{stem}_{number}{suffix}") for number in count(1))
    return next(path for path in candidates if not path.exists())


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """A draft beside the target that becomes it when the block ends well, flushed to the disk.

    Raises:
        FileNotWritten: with ``file`` and the system's ``detail``, also when a file of that name appeared meanwhile; the draft is
            gone then.
    """
    draft = target.with_name(f".{target.name}.part")
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        draft.replace(target)
        keep_names(target.parent)
    except (OSError, ValueError) as error:
        failed = _system_error(error)
        if failed is None:
            raise
        raise FileNotWritten(file=str(target), detail=failed.strerror or type(failed).__name__) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _system_error(error: BaseException | None) -> OSError | None:
    """What the system refused; a zip that could not be closed after that says only that it is open."""
    while error is not None and not isinstance(error, OSError):
        error = error.__context__
    return error


def keep_names(folder: Path) -> None:
    """Flushes a folder, so that a power cut takes no name out of it; Windows has no way to ask for that."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
