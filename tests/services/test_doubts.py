"""This file is tests of books that were brought to another machine, and of what a machine remembers of its own clock."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from collectoffice.app import resources_folder
from collectoffice.cli.doors import NewOffice
from collectoffice.db import at_work
from collectoffice.db.driver import DatabaseError
from collectoffice.db.place import SystemProbe
from collectoffice.domain.clock import Tick
from collectoffice.domain.errors import (
    ApprovalNeeded,
    ClockJumpedAhead,
    ClockWentBack,
    Failure,
    OfficeFileDamaged,
    OtherMachine,
    PlaceUnfit,
)
from collectoffice.services.commands.adjust_bill import Grounds, adjust_bill
from collectoffice.services.commands.confirm_doubts import confirm_clock, confirm_machine
from collectoffice.services.commands.encrypt_office import encrypt_office
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.watch_doubts import watch_clock
from collectoffice.services.queries.doubts import why_no_money
from collectoffice.services.queries.place import is_on_stick
from collectoffice.shelf import Shelf, close
from tests.builders import PIN, Desk
from tests.busy_doubts import be_busy_doubts
from tests.power.encrypted import PASSPHRASE
from tests.restoring import restore

SHARE = SystemProbe(lambda _folder: True, lambda _folder: False, {})


@pytest.fixture
def working(desk: Desk) -> Desk:
    desk.bill(1, 100_000)
    desk.bill(2, 100_000)
    desk.open_till()
    desk.pay(1)
    return desk


def on_machine(desk: Desk, mark: str, state: Path | None = None) -> None:
    """The office opened on another machine: its folder and its store were copied."""
    desk.close()
    shelf = Shelf(resources_folder(), state or desk.state, machine=lambda _uid: mark)
    desk.office = shelf.write(desk.folder, "test", desk.clock, desk.printer)


def kinds(desk: Desk, like: str) -> list[str]:
    rows = desk.connection.execute("SELECT kind FROM event WHERE kind LIKE ? ORDER BY id", (like,))
    return [row[0] for row in rows]


def test_an_office_knows_the_machine_it_was_made_on(tmp_path: Path) -> None:
    shelf = Shelf(resources_folder(), tmp_path / "state", machine=lambda uid: f"mark of {uid}")
    office = shelf.make(tmp_path / "office", NewOffice("KH01", "Khánh Sơn", "VN-2025", PIN), None)
    rows = office.file.connection.execute("SELECT event_id, machine FROM machine").fetchall()
    assert rows == [(1, f"mark of {office.file.facts.uid}")]
    close(office)


def test_a_clone_with_its_key_takes_no_money_on_another_machine_until_a_supervisor_confirms(working: Desk) -> None:
    on_machine(working, "another")
    for _ in range(2):
        with pytest.raises(OtherMachine):
            working.pay(2)
        on_machine(working, "another")
    with pytest.raises(ApprovalNeeded):
        confirm_machine(working.office, working.who("mai"))
    confirm_machine(working.office, working.who("ha"))
    assert working.pay(2).receipts
    on_machine(working, "another")
    assert why_no_money(working.office) is None
    assert kinds(working, "machine%") == ["machine_changed", "machine_confirmed"]
    assert working.faults() == []


def test_an_office_of_before_this_version_is_noted_without_a_question(working: Desk) -> None:
    file = working.office.file
    assert file.connection.execute("SELECT count(*) FROM machine").fetchone()[0] <= 1
    on_machine(working, "")
    assert why_no_money(working.office) is None, "a system that gives no name asks nothing"


def test_a_copy_on_a_machine_without_the_key_says_so_at_its_opening_and_writes_nothing(
    working: Desk, tmp_path: Path
) -> None:
    events = working.connection.execute("SELECT count(*) FROM event").fetchone()
    on_machine(working, "another", tmp_path / "empty store")
    stop = why_no_money(working.office)
    assert isinstance(stop, OfficeFileDamaged)
    with pytest.raises(OfficeFileDamaged, match="key is not on this machine"):
        working.pay(2)
    assert working.connection.execute("SELECT count(*) FROM event").fetchone() == events


def test_a_live_office_on_a_share_is_neither_made_nor_opened_and_is_left_as_it_is(
    working: Desk, tmp_path: Path
) -> None:
    working.close()
    before = (working.folder / "office.db").read_bytes()
    shelf = Shelf(resources_folder(), working.state, probe=SHARE)
    with pytest.raises(PlaceUnfit):
        shelf.write(working.folder, "test", working.clock)
    with pytest.raises(PlaceUnfit):
        shelf.make(tmp_path / "new", NewOffice("KH02", "Tân Châu", "VN-2025", PIN), None)
    assert not (tmp_path / "new").exists()
    assert (working.folder / "office.db").read_bytes() == before
    shelf.read(working.folder, working.clock).file.close()
    working.office = working.shelf.write(working.folder, "test", working.clock, working.printer)


def test_a_folder_that_a_cloud_copies_names_the_cloud(working: Desk, tmp_path: Path) -> None:
    working.close()
    synced = tmp_path / "OneDrive - Điện lực" / "office"
    shutil.copytree(working.folder, synced)
    with pytest.raises(PlaceUnfit) as refused:
        working.shelf.write(synced, "test", working.clock)
    assert refused.value.facts["client"] == "OneDrive"
    working.office = working.shelf.write(working.folder, "test", working.clock, working.printer)


def test_a_stick_is_known_as_one_and_takes_money_all_the_same(working: Desk) -> None:
    stick = SystemProbe(lambda _folder: False, lambda _folder: True, {})
    assert is_on_stick(working.office, stick)
    assert not is_on_stick(working.office, SystemProbe(lambda _folder: False, lambda _folder: False, {}))
    assert working.pay(2).receipts


def watched(desk: Desk) -> None:
    """As the window watches: the clock that the test sets is taken for the machine's."""
    watch_clock(desk.office, is_own_clock=True, is_checked=True)


def test_a_clock_set_ahead_while_the_program_runs_stops_the_next_payment(working: Desk) -> None:
    watched(working)
    assert working.pay(2).receipts
    working.clock.pass_by(days=2)
    with pytest.raises(ClockJumpedAhead):
        working.open_till("lan", 2)
    with pytest.raises(ClockJumpedAhead):
        working.pay(2, amount=5_000)
    confirm_clock(working.office, working.who("ha"))
    assert working.pay(2, amount=5_000).receipts
    assert kinds(working, "clock%") == ["clock_warned", "clock_confirmed"]


def test_what_is_not_money_goes_on_and_stays_on_a_day_that_is_known(working: Desk) -> None:
    watched(working)
    working.clock.pass_by(days=800)
    working.close_till(working.held_minor())
    days = working.connection.execute("SELECT DISTINCT business_date FROM event WHERE id > 1").fetchall()
    assert all(day <= "2026-11-21" for (day,) in days)


def test_a_clock_of_before_what_was_written_is_warned_of_before_anything_else_is_written(working: Desk) -> None:
    watched(working)
    working.clock.pass_by(hours=-3)
    with pytest.raises(ClockWentBack) as refused:
        working.pay(2)
    assert refused.value.facts["since"] == "2026-11-20T08:00:00+07:00"
    newest = working.connection.execute("SELECT kind, at FROM event ORDER BY id DESC LIMIT 1").fetchone()
    assert newest == ("clock_warned", "2026-11-20T05:00:00+07:00")


def test_a_machine_remembers_when_its_program_ran_though_nothing_was_written(working: Desk) -> None:
    store, now = working.office.file.store, working.clock.moment
    at_work.note_run(store, Tick(now + timedelta(hours=5), 100.0, "an earlier boot"))
    watched(working)
    assert isinstance(why_no_money(working.office), ClockWentBack)


def test_a_practice_office_played_with_in_another_year_does_not_stop_its_window(working: Desk) -> None:
    working.clock.on("2031-01-05")
    working.close_till(working.held_minor())
    working.clock.on("2026-11-20", 9)
    watch_clock(working.office, is_own_clock=True, is_checked=False)
    assert why_no_money(working.office) is None


def test_a_damaged_sign_of_life_is_none(working: Desk) -> None:
    store = working.office.file.store
    for said in (b"", b"{", b'{"at": "yesterday", "uptime_s": 1.0, "boot": ""}', b"[]"):
        (store.folder / at_work.LAST_RUN).write_bytes(said)
        assert at_work.last_run(store) is None
    (store.folder / at_work.OPEN_WINDOW).write_bytes(b'{"since": 3}')
    assert at_work.window_left_open(store) is None


def test_the_doubts_of_a_busy_office_leave_it_whole_and_at_work(working: Desk) -> None:
    be_busy_doubts(working)
    assert why_no_money(working.office) is None
    assert working.connection.execute("SELECT count(*) >= 2 FROM machine").fetchone()[0]
    assert working.pay(2).receipts
    assert working.faults() == []


def test_the_very_first_act_after_a_jump_has_a_day_that_is_known(working: Desk) -> None:
    watched(working)
    number = working.bill(2, 70_000, period="2026-12")
    working.clock.pass_by(days=800)
    adjust_bill(working.office, working.who("ha"), number, -5_000, Grounds("CV-1", "sai chỉ số"), working.who("admin"))
    kinds_and_days = working.connection.execute("SELECT kind, business_date FROM event ORDER BY id DESC LIMIT 2")
    assert kinds_and_days.fetchall() == [("adjustment", "2026-11-20"), ("clock_warned", "2026-11-20")]


def test_a_warning_that_a_disk_did_not_take_stands_before_the_next_entry_that_it_takes(working: Desk) -> None:
    watched(working)
    number = working.bill(2, 70_000, period="2026-12")
    working.clock.pass_by(hours=-3)
    working.connection.execute("PRAGMA query_only = ON")
    with pytest.raises((DatabaseError, Failure)):
        working.close_till(working.held_minor())
    working.connection.execute("PRAGMA query_only = OFF")
    adjust_bill(working.office, working.who("ha"), number, -5_000, Grounds("CV-1", "sai chỉ số"), working.who("admin"))
    newest = working.connection.execute("SELECT kind FROM event ORDER BY id DESC LIMIT 2").fetchall()
    assert newest == [("adjustment",), ("clock_warned",)]
    assert kinds(working, "clock%") == ["clock_warned"], "once"


def test_an_exchange_of_the_file_by_a_clock_in_doubt_is_warned_of_first(working: Desk) -> None:
    watched(working)
    working.clock.pass_by(hours=-3)
    encrypt_office(working.office, working.who("admin"), PASSPHRASE)
    working.reopen()
    newest = working.connection.execute("SELECT kind FROM event ORDER BY id DESC LIMIT 2").fetchall()
    assert newest == [("encrypted",), ("clock_warned",)]
    assert isinstance(why_no_money(working.office), ClockWentBack)


def test_a_restore_vouches_for_no_clock(working: Desk, tmp_path: Path) -> None:
    """The new machine's clock stands where its empty battery left it."""
    (tmp_path / "stick").mkdir()
    set_backup_place(working.office, working.who("ha"), tmp_path / "stick")
    backup = make_backup(working.office, working.who("ha")).path
    working.close()
    working.clock.on("2021-01-01")
    restore(working, backup, checks_clock=True)
    with pytest.raises(ClockWentBack) as refused:
        working.pay(2)
    assert refused.value.facts["since"] == "2026-11-20T08:00:00+07:00"
    working.clock.on("2026-11-21")
    confirm_clock(working.office, working.who("ha"))
    assert working.pay(2).receipts
