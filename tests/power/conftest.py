"""This file is what the tests of power cuts share: an office, its record, and whether programs can be watched here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.builders import Desk, desk, make_desk
from tests.power import system_calls
from tests.power.record import Record
from tests.power.recorder import record

__all__ = ["desk"]


@cache
def why_not() -> str:
    """Why nothing can be recorded here; asked once."""
    return system_calls.why_not()


@pytest.fixture(scope="session")
def _can_watch() -> None:
    """Where programs cannot be watched the test says why, and does not run."""
    if reason := why_not():
        pytest.skip(reason)


@pytest.fixture(scope="session")
def recorded(_can_watch: None, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Record, Path]]:
    """Records the history with the words given to it, in an office that stands ready; kept beside the office.

    ``make`` makes that office, plain or otherwise, or is None where the history does: what opens it finds out how it is
    kept at rest.
    """

    def run(*words: str, make: Callable[[Path], Desk] | None = make_desk) -> tuple[Record, Path]:
        place = tmp_path_factory.mktemp("recorded")
        (place / "disk").mkdir()
        if make is not None:
            make(place / "disk").close()
        history: list[str | Path] = ["tests.power.history", place / "disk", "--is-watched", *words]
        return record(history, place / "disk", place / "record"), place

    return run
