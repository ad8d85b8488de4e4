"""This file is tests of the worst day: restored from a backup, on another machine, whose clock nobody set."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from collectoffice.app import resources_folder
from collectoffice.db import people
from collectoffice.domain.errors import ClockWentBack, InDoubt, OtherMachine
from collectoffice.services.commands.confirm_doubts import confirm_clock, confirm_machine
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.restore_office import restore_office
from collectoffice.services.queries.backups import missing_receipts
from collectoffice.services.queries.doubts import why_no_money
from collectoffice.shelf import Shelf
from tests.builders import Desk

TODAY = "2026-11-21"
Confirm = Callable[[Desk], object]


@pytest.fixture
def elsewhere(desk: Desk, tmp_path: Path) -> Desk:
    """The office as its new machine has it: restored there, the clock where an empty battery left it; not opened yet since."""
    for customer in (1, 2, 3):
        desk.bill(customer, 100_000)
    (tmp_path / "stick").mkdir()
    set_backup_place(desk.office, desk.who("ha"), tmp_path / "stick")
    desk.open_till()
    desk.pay(1)
    backup = make_backup(desk.office, desk.who("ha")).path
    desk.pay(2)
    desk.close()
    shutil.rmtree(desk.folder)
    desk.clock.on("2021-01-01")
    prepared = _new_machine(desk).prepare_restore(desk.folder, backup, desk.clock, is_real=True)
    ha = people.staff_by_user_name(prepared.office.file.connection, "ha")
    assert ha is not None
    restore_office(prepared, ha)
    _open_there(desk)
    return desk


def _new_machine(desk: Desk) -> Shelf:
    return Shelf(resources_folder(), desk.state, machine=lambda _uid: "another")


def _open_there(desk: Desk) -> None:
    desk.office = _new_machine(desk).write(desk.folder, "test", desk.clock, desk.printer, checks_clock=True)


def _machine(desk: Desk) -> object:
    return confirm_machine(desk.office, desk.who("ha"))


def _clock(desk: Desk) -> object:
    desk.clock.on(TODAY)
    return confirm_clock(desk.office, desk.who("ha"))


def _refused(desk: Desk) -> type[InDoubt]:
    """Why no money is taken; the screens say the same."""
    with pytest.raises(InDoubt) as refused:
        desk.pay(3)
    said = why_no_money(desk.office)
    assert said is not None
    assert said.name == refused.value.name
    return type(refused.value)


@pytest.mark.parametrize(
    ("first", "second", "left"), [(_machine, _clock, ClockWentBack), (_clock, _machine, OtherMachine)]
)
def test_money_waits_for_the_machine_and_for_the_clock_in_whichever_order_they_are_confirmed(
    elsewhere: Desk, first: Confirm, second: Confirm, left: type[InDoubt]
) -> None:
    assert _refused(elsewhere) is OtherMachine, "the machine is asked about first: until then its clock means nothing"
    first(elsewhere)
    assert _refused(elsewhere) is left
    elsewhere.close()
    _open_there(elsewhere)
    assert _refused(elsewhere) is left, "a start does not answer it"
    second(elsewhere)
    assert elsewhere.pay(3).receipts == ("KH01-1-26B-000001",)
    assert [(each.first, each.count) for each in missing_receipts(elsewhere.office)] == [("KH01-1-26A-000002", 1)]
    assert elsewhere.faults() == []
    elsewhere.close()


def test_nothing_that_was_asked_is_lost_where_the_first_opening_ends_at_once(elsewhere: Desk) -> None:
    for _ in range(2):
        elsewhere.close()
        _open_there(elsewhere)
    assert _refused(elsewhere) is OtherMachine
    kinds = elsewhere.connection.execute(
        "SELECT kind, count(*) FROM event WHERE kind IN ('restored', 'machine_changed', 'clock_warned') GROUP BY 1 ORDER BY 1"
    ).fetchall()
    assert kinds == [("clock_warned", 1), ("machine_changed", 1), ("restored", 1)]
    elsewhere.close()


def test_a_search_index_that_was_at_fault_in_the_backup_is_made_anew(desk: Desk, tmp_path: Path) -> None:
    desk.bill(1, 100_000)
    (tmp_path / "stick").mkdir()
    set_backup_place(desk.office, desk.who("ha"), tmp_path / "stick")
    desk.connection.execute("INSERT INTO customer_search (customer_search) VALUES ('delete-all')")
    backup = make_backup(desk.office, desk.who("ha")).path
    assert [fault.split(":")[0] for fault in desk.faults()] == ["search"]
    desk.close()
    prepared = desk.shelf.prepare_restore(desk.folder, backup, desk.clock, is_real=True)
    ha = people.staff_by_user_name(prepared.office.file.connection, "ha")
    assert ha is not None
    restore_office(prepared, ha)
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.faults() == []
