"""This file is the office file, tested: made, opened, checked, upgraded, and written one entry at a time or not at all."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from collectoffice.db import driver, migrations, office_file, schema_check
from collectoffice.db.entry import Act
from collectoffice.db.office_file import OfficeFacts, make_office_file, open_office_file, open_to_read
from collectoffice.domain.errors import (
    DiskFailed,
    DiskFull,
    FolderNotEmpty,
    NoOfficeHere,
    OfficeExists,
    OfficeFileDamaged,
    OfficeFileTooNew,
    OfficeInUse,
)
from collectoffice.services.queries.verify import verify
from tests.builders import Desk, dump

NOW = "2026-11-20T08:00:00+07:00"
FACTS = OfficeFacts("uid-1", "KH01", "VN", "VND", 0, is_practice=True)


def act(desk: Desk, kind: str = "tested") -> Act:
    return Act(uid=desk.office.new_uid(), kind=kind, at=NOW, business_date="2026-11-20")


def test_a_new_office_goes_into_a_new_or_an_empty_folder_only(tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("x")
    with pytest.raises(FolderNotEmpty):
        make_office_file(full, FACTS, tmp_path / "state", os.urandom, purpose="new", now=NOW)
    assert [path.name for path in full.iterdir()] == ["letter.txt"]
    assert not (tmp_path / "state").exists()


def test_an_office_is_never_made_over_another(desk: Desk) -> None:
    with pytest.raises(OfficeExists):
        make_office_file(desk.folder, FACTS, desk.state, os.urandom, purpose="new", now=NOW)


def test_a_folder_without_an_office_is_said_so(tmp_path: Path) -> None:
    for opened in (lambda: open_to_read(tmp_path, tmp_path, os.urandom), lambda: _open(tmp_path, tmp_path)):
        with pytest.raises(NoOfficeHere):
            opened()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_office_is_refused_as_damaged(tmp_path: Path) -> None:
    (tmp_path / "office.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(OfficeFileDamaged):
        _open(tmp_path, tmp_path / "state")
    with pytest.raises(OfficeFileDamaged):
        open_to_read(tmp_path, tmp_path / "state", os.urandom)


def test_a_folder_that_the_system_does_not_open_is_not_called_damaged(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    (desk.office.folder / "office.db-wal").mkdir()  # as where a disk was made read-only: the log cannot be made
    with pytest.raises(DiskFailed):
        open_to_read(desk.office.folder, desk.state, os.urandom)
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(DiskFailed):
        make_office_file(tmp_path / "a file" / "office", FACTS, tmp_path / "state", os.urandom, purpose="new", now=NOW)


def test_the_key_is_kept_outside_the_office_folder_for_this_user_alone(desk: Desk) -> None:
    key = desk.state / desk.office.file.facts.uid / "key"
    assert len(key.read_bytes()) == 32
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((key.parent / "heads").stat().st_mode) == 0o600
    desk.close()
    assert all(key.read_bytes() not in path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)


def test_an_untouched_copy_of_the_folder_in_another_place_still_verifies(desk: Desk, tmp_path: Path) -> None:
    desk.bill(1)
    desk.close()
    moved = tmp_path / "elsewhere"
    desk.folder.rename(moved)
    desk.folder = moved
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.faults() == []


def test_a_file_of_a_newer_program_is_refused_and_left_alone(desk: Desk) -> None:
    _tamper(
        desk, "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('collectoffice','m0099_x','')"
    )
    before = (desk.folder / "office.db").read_bytes()
    for opened in (desk.shelf.read, lambda folder: desk.shelf.write(folder, "test")):
        with pytest.raises(OfficeFileTooNew) as refused:
            opened(desk.folder)
        assert refused.value.facts["steps"] == "m0099_x"
    assert (desk.folder / "office.db").read_bytes() == before
    _tamper(desk, "DELETE FROM _sqlite_migrations WHERE name = 'm0099_x'")
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("DROP TRIGGER allocation_no_delete", "allocation_no_delete is missing"),
        ("DROP INDEX bill_by_customer", "bill_by_customer is missing"),
        ("CREATE TABLE notes (id INTEGER)", "notes is not of this program"),
        ("CREATE TRIGGER quiet AFTER INSERT ON tender BEGIN SELECT 1; END", "quiet is not of this program"),
        ("ALTER TABLE payment ADD COLUMN note TEXT", "payment was changed"),
    ],
)
def test_an_office_whose_protections_or_schema_changed_does_not_open_for_writing(
    desk: Desk, statement: str, named: str
) -> None:
    _tamper(desk, statement)
    with pytest.raises(OfficeFileDamaged, match=named):
        desk.shelf.write(desk.folder, "test")
    reading = desk.shelf.read(desk.folder)
    found = {check.name: check.detail for check in verify(reading) if check.ok is False}
    reading.file.close()
    assert named in found["schema"]
    desk.office = desk.shelf.read(desk.folder)


def test_a_trigger_that_was_replaced_by_a_harmless_one_of_the_same_name_is_found(desk: Desk) -> None:
    _tamper(
        desk,
        "DROP TRIGGER tender_no_update",
        "CREATE TRIGGER tender_no_update BEFORE UPDATE ON tender BEGIN SELECT 1; END",
    )
    with pytest.raises(OfficeFileDamaged, match="tender_no_update was changed"):
        desk.shelf.write(desk.folder, "test")
    desk.office = desk.shelf.read(desk.folder)


def test_a_refused_opening_lets_go_of_the_lock(desk: Desk) -> None:
    _tamper(desk, "CREATE TABLE notes (id INTEGER)")
    for _ in range(2):
        with pytest.raises(OfficeFileDamaged):
            desk.shelf.write(desk.folder, "test")
    _tamper(desk, "DROP TABLE notes")
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)


@pytest.fixture
def next_step(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """One migration more, as a later program would bring it."""
    name = "m9999_next"
    monkeypatch.setitem(migrations.STEPS, name, ("CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT",))
    monkeypatch.setattr(migrations, "NAMES", (*migrations.NAMES, name))
    schema_check._expected_schema.cache_clear()
    yield name
    schema_check._expected_schema.cache_clear()


def test_an_older_file_is_copied_before_it_is_upgraded_and_the_copy_is_whole(desk: Desk, next_step: str) -> None:
    desk.bill(1)
    before = desk.dump()
    desk.reopen()
    assert "next" in desk.dump()
    (copy,) = (desk.folder / "backups").iterdir()
    assert copy.name.startswith(f"before_{next_step}_20261120")
    kept = sqlite3.connect(copy)
    assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert dump(kept) == before
    kept.close()
    assert desk.faults() == []
    desk.reopen()
    assert len(list((desk.folder / "backups").iterdir())) == 1


def test_a_step_that_fails_leaves_the_file_as_it_was(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.dump()
    desk.close()
    with monkeypatch.context() as patch:
        patch.setitem(migrations.STEPS, "m9999_broken", ("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT",) * 2)
        patch.setattr(migrations, "NAMES", (*migrations.NAMES, "m9999_broken"))
        with pytest.raises(driver.OperationalError):
            desk.shelf.write(desk.folder, "test")
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.dump() == before


def test_reading_does_not_upgrade_and_does_not_write(desk: Desk, next_step: str) -> None:
    desk.close()
    reading = open_to_read(desk.folder, desk.state, os.urandom)
    assert next_step in migrations.pending(reading.connection)
    with pytest.raises(driver.OperationalError):
        reading.connection.execute("CREATE TABLE x (id INTEGER)")
    reading.close()
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)


def test_whoever_reads_an_older_file_finds_it_brought_up_to_date(desk: Desk, next_step: str) -> None:
    desk.close()
    desk.office = desk.shelf.read(desk.folder)
    assert next_step in migrations.applied(desk.connection)
    assert all(check.ok is not False for check in verify(desk.office))
    assert not desk.office.file.can_write


def test_an_entry_that_is_given_up_leaves_nothing(desk: Desk) -> None:
    before = desk.dump()
    heads = desk.office.file.store.heads()

    def give_up(fault: BaseException) -> None:
        with desk.office.file.entry(act(desk)) as entry:
            entry.add("counter", code=77)
            raise fault

    def misspell() -> None:
        with desk.office.file.entry(act(desk)) as entry:
            entry.add("counter", code=78)
            entry.add("counter", code=79, colour="red")

    for fault in (OfficeInUse(held_by="a refusal inside"), ZeroDivisionError(), KeyboardInterrupt()):
        with pytest.raises(type(fault)):
            give_up(fault)
    with pytest.raises(KeyError):
        misspell()
    assert desk.dump() == before
    assert desk.office.file.store.heads() == heads
    assert not desk.connection.in_transaction
    desk.bill(1)
    assert desk.faults() == []


def test_several_events_of_one_transaction_are_all_there_or_none(desk: Desk) -> None:
    before = desk.dump()

    def give_up() -> None:
        with desk.office.file.transaction() as books:
            for code in (50, 51):
                with books.entry(act(desk)) as entry:
                    entry.add("counter", code=code)
            raise OfficeInUse(held_by="x")

    with pytest.raises(OfficeInUse):
        give_up()
    assert desk.dump() == before
    with desk.office.file.transaction() as books:
        for code in (50, 51):
            with books.entry(act(desk)) as entry:
                entry.add("counter", code=code)
    assert len(desk.dump()["event"]) == len(before["event"]) + 2
    assert desk.faults() == []


def test_a_full_disk_is_said_so_and_the_books_stay_whole(desk: Desk) -> None:
    desk.open_till()
    desk.bill(1)
    before = desk.dump()
    pages = desk.connection.execute("PRAGMA page_count").fetchone()[0]
    desk.connection.execute(f"PRAGMA max_page_count = {pages}")
    month = desk.reading([desk.bill_row(customer) for customer in range(1, 2_000)])
    with pytest.raises(DiskFull):
        desk.take_in(month)
    assert not desk.connection.in_transaction
    assert desk.dump() == before
    assert desk.quote(1).total_minor > 0
    assert desk.faults() == []
    desk.connection.execute("PRAGMA max_page_count = 4294967294")
    desk.pay(1)
    desk.take_in(month)
    assert desk.faults() == []


def test_a_full_disk_in_the_middle_of_payments_loses_only_the_one_that_was_refused(desk: Desk) -> None:
    desk.open_till()
    desk.take_in(desk.reading([desk.bill_row(customer) for customer in range(1, 200)]))
    pages = desk.connection.execute("PRAGMA page_count").fetchone()[0]
    desk.connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    taken: list[str] = []

    def pay_until_the_disk_is_full() -> None:
        for customer in range(1, 200):
            taken.extend(desk.pay(customer).receipts)

    with pytest.raises(DiskFull):
        pay_until_the_disk_is_full()
    assert taken
    assert [row[5] for row in desk.dump()["receipt"]] == list(range(1, len(taken) + 1))
    assert desk.faults() == []


def test_without_the_key_nothing_is_written_and_verify_says_what_it_cannot_check(desk: Desk) -> None:
    desk.bill(1)
    (desk.state / desk.office.file.facts.uid / "key").rename(desk.state / "taken away")
    desk.reopen()
    with pytest.raises(OfficeFileDamaged, match="key"):
        desk.bill(2)
    checks = {check.name: check for check in verify(desk.office)}
    assert checks["chain"].ok is None
    assert "cannot be checked here" in checks["chain"].detail
    assert checks["head"].ok is None
    assert all(check.ok is not False for check in checks.values())


def test_a_key_that_was_damaged_on_the_machine_writes_nothing_and_reading_goes_on(desk: Desk) -> None:
    desk.bill(1, 80_000)
    desk.open_till()
    key_file = desk.office.file.store.folder / "key"
    whole = key_file.read_bytes()
    key_file.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    desk.reopen()
    events = desk.connection.execute("SELECT count(*) FROM event").fetchone()
    with pytest.raises(OfficeFileDamaged, match="key is not on this machine"):
        desk.pay(1)
    assert desk.connection.execute("SELECT count(*) FROM event").fetchone() == events
    key_file.write_bytes(whole)
    desk.reopen()
    desk.pay(1)


def test_a_crash_between_the_commit_and_the_note_of_its_head_is_mended_at_the_next_start(desk: Desk) -> None:
    desk.bill(1)
    desk.bill(2)
    heads_file = desk.state / desk.office.file.facts.uid / "heads"
    desk.close()
    lines = heads_file.read_bytes().splitlines(keepends=True)
    heads_file.write_bytes(b"".join(lines[:-1]) + lines[-1][:10])
    reading = desk.shelf.read(desk.folder)
    assert [check for check in verify(reading) if check.ok is not True] == []
    reading.file.close()
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    newest = desk.connection.execute("SELECT event_id, hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
    head = desk.office.file.store.heads()[-1]
    assert (head.event_id, head.link) == (newest[0], newest[1].hex())
    assert desk.faults() == []


def test_a_power_cut_that_took_many_notes_of_heads_away_is_made_up_for_with_every_receipt(desk: Desk) -> None:
    desk.open_till()
    desk.bill(1)
    before = desk.office.file.store.heads()
    for _ in range(3):
        desk.pay(1, cash=1_000, amount=1_000)
    after = desk.office.file.store.heads()
    heads_file = desk.state / desk.office.file.facts.uid / "heads"
    desk.close()
    lines = heads_file.read_bytes().splitlines(keepends=True)
    heads_file.write_bytes(b"".join(lines[: len(before)]) + bytes(len(lines[-1])))
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.office.file.store.heads()[: len(after)] == after
    assert desk.faults() == []


def test_a_head_that_cannot_be_noted_does_not_turn_a_committed_payment_into_a_failure(desk: Desk) -> None:
    desk.open_till()
    desk.bill(1)
    desk.close()
    heads_file = desk.state / desk.office.file.facts.uid / "heads"
    heads_file.unlink()
    heads_file.mkdir()
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.pay(1).receipts == ("KH01-1-26A-000001",)
    assert desk.quote(1).total_minor == 0


def test_the_newest_head_carries_the_highest_receipt_number(desk: Desk) -> None:
    desk.open_till()
    desk.bill(1)
    desk.pay(1)
    assert desk.office.file.store.heads()[-1].receipt == "KH01-1-26A-000001"


def test_the_facts_of_the_office_are_read_back_as_they_were_made(desk: Desk, chinese_desk_facts: OfficeFacts) -> None:
    assert desk.office.file.facts == OfficeFacts(desk.office.file.facts.uid, "KH01", "VN", "VND", 0, is_practice=True)
    assert chinese_desk_facts.currency == "CNY"
    assert chinese_desk_facts.minor_digits == 2


@pytest.fixture
def chinese_desk_facts(tmp_path: Path) -> OfficeFacts:
    facts = OfficeFacts("uid-cn", "DLT", "CN", "CNY", 2, is_practice=False)
    file = make_office_file(tmp_path / "cn", facts, tmp_path / "cn-state", os.urandom, purpose="new", now=NOW)
    with file.entry(Act("e-1", "office_made", NOW, "2026-11-20")) as entry:
        entry.add("office", uid="uid-cn", code="DLT", country="CN", currency="CNY", minor_digits=2, is_practice=0)
    file.close()
    reading = open_to_read(tmp_path / "cn", tmp_path / "cn-state", os.urandom)
    facts = reading.facts
    reading.close()
    return facts


def test_closing_leaves_one_file_and_no_wal_behind(desk: Desk) -> None:
    desk.bill(1)
    desk.close()
    left = {path.name for path in desk.folder.iterdir()}
    assert not {name for name in left if name.endswith(("-wal", "-shm", ".holder"))}
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)


def _open(folder: Path, state: Path) -> object:
    return open_office_file(folder, state, os.urandom, purpose="test", now=NOW)


def _tamper(desk: Desk, *statements: str) -> None:
    """Changes the closed file with a database browser."""
    desk.close()
    browser = sqlite3.connect(desk.folder / office_file.FILE_NAME, isolation_level=None)
    for statement in statements:
        browser.execute(statement)
    browser.close()
