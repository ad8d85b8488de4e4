"""This file is what the tests of the command line share: a console on an office with staff, a till and a month's bills."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest

from tests.builders import make_desk
from tests.cli.console import Console
from tests.services import workbooks

CUSTOMER, OTHER = "PQ05100000001", "PQ05100000002"


@pytest.fixture(scope="session")
def _month(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office on 20 November 2026: two customers, an open till of Mai's."""
    place = tmp_path_factory.mktemp("month")
    desk = make_desk(place)
    desk.bill(CUSTOMER, 512_378, name="Nguyễn Thị Hồng", phone="0912345678", meter="20260001")
    desk.bill(OTHER, 80_000, name="Trần Văn Ba")
    desk.open_till(float_minor=100_000)
    desk.close()
    return place


@pytest.fixture(autouse=True)
def _loggers_are_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """import-linter, which other tests run in this process, switches every logger off that was there before it."""
    for name in ("collectoffice.cli.commands", "collectoffice.cli.session"):
        monkeypatch.setattr(logging.getLogger(name), "disabled", False)


@pytest.fixture
def console(_month: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """A console on that office."""
    shutil.copytree(_month, tmp_path / "machine")
    return Console(tmp_path / "machine" / "office", tmp_path / "machine" / "state", capsys)


@pytest.fixture
def empty_console(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Console:
    """A console on a machine without an office."""
    return Console(tmp_path / "office", tmp_path / "state", capsys)


@pytest.fixture
def bills_file(tmp_path: Path) -> Path:
    """A month's bills: a new customer, a known bill, a row with a problem."""
    rows = [
        workbooks.bill("PQ05100000003", 70_000, name="Lê Thị Tư"),
        workbooks.bill(CUSTOMER, 512_378, number=f"{CUSTOMER}-202611"),
        workbooks.bill("PQ051", 900),
    ]
    return workbooks.save(tmp_path / "HDTD_2026-11.xlsx", workbooks.BILLS, rows)
