"""This file is the office that is tampered with: two busy days, older copies of it, and the verification as a command."""

from __future__ import annotations

import atexit
import io
import json
import shutil
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from collectoffice.app import resources_folder
from collectoffice.cli.commands import run_command_line
from collectoffice.cli.doors import Doors
from collectoffice.services.commands.sign_in import note_signed_in
from collectoffice.services.commands.tills import count_till
from collectoffice.shelf import Shelf, close, now
from collectoffice.surroundings import surroundings
from tests.busy_desk import make_busy_desk

FOUND = 1
"""The exit code of a verification that found something."""


@dataclass(frozen=True, slots=True)
class Victim:
    """A closed office with its machine's store."""

    folder: Path
    state: Path

    @property
    def file(self) -> Path:
        """The office file."""
        return self.folder / "office.db"

    def copied(self, place: Path) -> Victim:
        """The same again, elsewhere."""
        shutil.copytree(self.folder, place / "office", ignore=shutil.ignore_patterns("papers", "exports"))
        shutil.copytree(self.state, place / "state")
        return Victim(place / "office", place / "state")

    def put_back(self, other: Victim) -> None:
        """The office file as it was; nothing of what was done to it is left."""
        for part in ("", "-wal", "-shm"):
            self.file.with_name(f"office.db{part}").unlink(missing_ok=True)
        shutil.copyfile(other.file, self.file)

    def verified(self) -> Verified:
        """What ``verify`` says at a console."""
        return verified(self.folder, self.state)


@dataclass(frozen=True, slots=True)
class Verified:
    """The answer of ``verify``."""

    code: int
    answer: dict[str, Any]

    @property
    def is_found(self) -> bool:
        """Whether it says that something is wrong, and where."""
        return self.code == FOUND and self.answer["ok"] is False and any(self.faults.values())

    @property
    def faults(self) -> dict[str, str]:
        """The checks that found something."""
        return {check["name"]: check["detail"] for check in self.answer["checks"] if check["ok"] is False}


def verified(folder: Path, state: Path) -> Verified:
    """Runs ``collectoffice --office FOLDER verify --json`` in this process."""
    shelf = Shelf(resources_folder(), state)
    doors = Doors(
        make=shelf.make,
        write=shelf.write,
        read=shelf.read,
        close=close,
        window=lambda _folder: 0,
        has_screen=lambda: False,
        pictures=lambda _shown: [],
        practice=shelf.resources / "practice",
        restore=shelf.prepare_restore,
        surroundings=lambda folder: surroundings(shelf.state, folder, now()),
        examine=shelf.examine,
        recover=shelf.recover,
    )
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()):
        code = run_command_line(doors, ["--office", str(folder), "verify", "--json"], {})
    return Verified(code, json.loads(out.getvalue()))


@cache
def victims() -> tuple[Victim, Victim]:
    """The office as it is, and as it was some payments before; both closed, the second with the store of then."""
    place = Path(tempfile.mkdtemp(prefix="collectoffice-tests-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    desk = make_busy_desk(place / "now")
    desk.close()
    older = Victim(desk.folder, desk.state).copied(place / "older")
    desk.reopen()
    desk.pay(6)
    desk.pay(7, 8)
    # A list of tills being counted has a row, and the newest event has no rows of its own.
    for user in ("mai", "lan"):
        count_till(desk.office, desk.who(user), desk.held_minor(user))
    note_signed_in(desk.office, desk.who("ha"))
    desk.close()
    return Victim(desk.folder, desk.state), older
