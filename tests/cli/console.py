"""This file is the console of the tests: the real command line in this process, on a folder and a machine's store of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from collectoffice.app import resources_folder
from collectoffice.cli.commands import run_command_line
from collectoffice.cli.doors import Doors
from collectoffice.shelf import Shelf, close, now
from collectoffice.surroundings import surroundings
from tests.builders import PIN

NEW = ("new", "--code", "KH01", "--name", "Điện lực Khánh Sơn", "--policy", "VN-2025")
NOW = "2026-11-20T09:00:00+07:00"
LATER = "2026-11-20T09:01:00+07:00"


@dataclass
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer; stdout holds one JSON value and nothing else."""
        return json.loads(self.out)

    @property
    def refused(self) -> str:
        """The name of the refusal, checked for its form."""
        assert self.code == 2, (self.code, self.out, self.err)
        assert set(self.json) == {"refused", "facts"}
        return str(self.json["refused"])


@dataclass
class Console:
    """A console at one machine."""

    folder: Path
    state: Path
    capture: pytest.CaptureFixture[str]
    windows: list[Path | None] = field(default_factory=list)

    @property
    def doors(self) -> Doors:
        shelf = Shelf(resources_folder(), self.state)
        return Doors(
            make=shelf.make,
            write=shelf.write,
            read=shelf.read,
            close=close,
            window=self._window,
            has_screen=lambda: False,
            pictures=lambda _shown: [],
            practice=shelf.resources / "practice",
            restore=shelf.prepare_restore,
            examine=shelf.examine,
            surroundings=lambda folder: surroundings(self.state, folder, now()),
            recover=shelf.recover,
        )

    def run(self, *words: object, user: str = "", now: str = "", environment: dict[str, str] | None = None) -> Said:
        """Runs a command on the office, its PINs in the environment; ``--json`` is added."""
        before = [*(["--as", user] if user else []), *(["--now", now] if now else [])]
        return self.raw("--office", self.folder, *before, *words, "--json", environment=environment)

    def raw(self, *words: object, environment: dict[str, str] | None = None) -> Said:
        """Runs exactly these words."""
        self.capture.readouterr()
        pins = {"COLLECTOFFICE_PIN": PIN, "COLLECTOFFICE_NEW_PIN": PIN}
        code = run_command_line(self.doors, [str(word) for word in words], pins if environment is None else environment)
        read = self.capture.readouterr()
        return Said(code, read.out, read.err)

    def _window(self, folder: Path | None) -> int:
        self.windows.append(folder)
        return 0


def make(console: Console, *more: object) -> None:
    """Makes an office at a console that has none."""
    said = console.raw(NEW[0], console.folder, *NEW[1:], *more, "--json")
    assert said.code == 0, said.err
