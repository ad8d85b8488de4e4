"""This file is what every test stands on: no display, one scale, no real user's folder, no stopwatch."""

from __future__ import annotations

import os

# Before the first import of Qt: pictures and widths must not depend on the machine's display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"

from collections.abc import Iterator

import pytest
from hypothesis import settings

from collectoffice.db import reserve

# The same tree gives the same answer, on every machine; cases that nobody has seen yet are for `python3 run.py torture`.
settings.register_profile("office", deadline=None, derandomize=True)
settings.register_profile("chance", deadline=None, derandomize=False)
settings.load_profile("office")


@pytest.fixture(autouse=True, scope="session")
def _own_state_directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps tests out of the real user's folder, and the user's variables out of tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("COLLECTOFFICE_")]:
            patch.delenv(name)
        patch.setenv("COLLECTOFFICE_STATE", str(tmp_path_factory.mktemp("state")))
        # Thousands of offices are made here; what each sets aside is not what they test.
        patch.setattr(reserve, "RESERVE_BYTES", 64 * 1024)
        yield
