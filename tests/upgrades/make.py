"""This file is the maker of frozen office files: run once when a schema is released, its file is kept for ever.

``python -m tests.upgrades.make m0001`` writes ``tests/upgrades/m0001/`` (the office's file, its archives, the machine's store);
it refuses to write over one that is there.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from tests.busy_desk import make_busy_desk

HERE = Path(__file__).parent


def main(name: str) -> None:
    """Makes a busy office with the program as it is now and keeps it under a name."""
    target = HERE / name
    if target.exists():
        message = f"{target} is frozen"
        raise SystemExit(message)
    with tempfile.TemporaryDirectory() as place:
        desk = make_busy_desk(Path(place))
        desk.connection.execute("VACUUM")
        desk.close()
        target.mkdir()
        shutil.copy(desk.folder / "office.db", target / "office.db")
        shutil.copytree(desk.folder / "archive", target / "archive")
        (store,) = (path for path in desk.state.iterdir() if path.is_dir())
        # Where backups go belongs to the machine that made the sample, and to nobody else.
        shutil.copytree(store, target / "store" / store.name, ignore=shutil.ignore_patterns("second_place"))


if __name__ == "__main__":
    main(sys.argv[1])
