"""This file is how a workbook comes to lie in a folder: whole or not at all, and never over another file."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
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
    except OSError as error:
        raise FileNotWritten(file=str(target), detail=error.strerror or type(error).__name__) from error
    finally:
        draft.unlink(missing_ok=True)
