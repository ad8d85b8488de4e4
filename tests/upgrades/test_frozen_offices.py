"""This file is every released office file, tested: this program opens it, verifies it and goes on working with it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from collectoffice.app import resources_folder
from collectoffice.db import migrations
from collectoffice.services.commands.print_receipt import save_receipt
from collectoffice.services.queries.day_progress import unclosed_days
from collectoffice.services.queries.till_reading import awaited_money
from collectoffice.services.queries.verify import verify
from collectoffice.shelf import Shelf, close
from tests.builders import HANOI, Clock, Desk, RememberingPrinter

HERE = Path(__file__).parent
FROZEN = sorted(path.name for path in HERE.iterdir() if (path / "office.db").is_file())


def _copied(name: str, tmp_path: Path) -> tuple[Path, Path]:
    """A released file with its machine's store, as it was left."""
    frozen = HERE / name
    folder, state = tmp_path / "office", tmp_path / "state"
    folder.mkdir()
    shutil.copy(frozen / "office.db", folder / "office.db")
    if (frozen / "archive").is_dir():
        shutil.copytree(frozen / "archive", folder / "archive")
    shutil.copytree(frozen / "store", state)
    return folder, state


@pytest.fixture(params=FROZEN)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A copy of a released file, opened (and upgraded) by this program, the day after it was last used."""
    folder, state = _copied(request.param, tmp_path)
    clock, printer = Clock(datetime(2026, 11, 20, 8, tzinfo=HANOI)), RememberingPrinter()
    office = Shelf(resources_folder(), state).write(folder, "test", clock, printer)
    desk = Desk(folder, state, "VN", clock, printer, office)
    yield desk
    desk.close()


def test_every_released_schema_has_its_frozen_file() -> None:
    assert [name.split("_")[0] for name in migrations.NAMES] == FROZEN


def test_a_released_file_verifies(old: Desk) -> None:
    assert old.faults() == []
    assert migrations.pending(old.connection) == ()


@pytest.mark.parametrize("name", FROZEN)
def test_the_first_command_after_an_update_may_be_one_that_reads(name: str, tmp_path: Path) -> None:
    folder, state = _copied(name, tmp_path)
    office = Shelf(resources_folder(), state).read(folder, Clock(datetime(2026, 11, 20, 8, tzinfo=HANOI)))
    try:
        assert not office.file.is_older
        assert [check for check in verify(office) if check.ok is False] == []
    finally:
        close(office)


def test_nothing_of_tills_that_were_closed_before_the_counts_is_awaited_or_left_open(old: Desk) -> None:
    uncounted = {
        till
        for (till,) in old.connection.execute(
            "SELECT till_id FROM till_close WHERE till_id NOT IN "
            "(SELECT till_id FROM cash_count WHERE purpose = 'close' AND till_id IS NOT NULL)"
        )
    }
    assert not uncounted & {one.till for one in awaited_money(old.office, old.who("ha"))}
    days = {
        day
        for (day,) in old.connection.execute(
            f"SELECT business_date FROM till WHERE id IN ({', '.join(map(str, uncounted)) or 'NULL'})"
        )
    }
    assert not days & {day.isoformat() for day in unclosed_days(old.office)}


def test_a_released_file_still_takes_a_payment_a_void_and_a_month(old: Desk) -> None:
    before = old.dump()
    taken = old.pay(6, cash=200_000)
    assert taken.receipts
    old.void(taken.event)
    old.take_in(old.reading([old.bill_row(customer, 70_000, "2026-12-02") for customer in range(1, 15)]))
    old.close_till(old.held_minor())
    assert old.faults() == []
    after = old.dump()
    assert after["event"][: len(before["event"])] == before["event"], "the history is as it was"


def test_a_receipt_of_a_released_file_prints_as_it_was_issued(old: Desk, tmp_path: Path) -> None:
    printed = save_receipt(old.office, old.who("mai"), "KH01-1-26A-000001", "a5", tmp_path / "r.pdf")
    assert printed.number == "KH01-1-26A-000001"
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert old.faults() == []
