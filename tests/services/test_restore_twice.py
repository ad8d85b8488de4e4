"""This file is two restores of one office, tested: what each put aside is kept, what both miss is missed once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from collectoffice.db.driver import connect_to_read
from collectoffice.db.office_file import FILE_NAME
from collectoffice.domain.errors import OfficeCopyOlder
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.paper_receipts import drop_paper
from collectoffice.services.commands.restore_office import Restored
from collectoffice.services.queries.backups import missing_receipts
from tests import restoring
from tests.builders import Desk


def receipts_in(folder: Path | None) -> int:
    assert folder is not None
    connection = connect_to_read(folder / FILE_NAME)
    try:
        return int(connection.execute("SELECT count(*) FROM receipt").fetchone()[0])
    finally:
        connection.close()


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Path:
    """A backup of an office in which nobody has paid yet; its till is open."""
    (tmp_path / "stick").mkdir()
    set_backup_place(desk.office, desk.who("ha"), tmp_path / "stick")
    desk.bill(1, 100_000)
    desk.open_till()
    return make_backup(desk.office, desk.who("ha")).path


def pay(desk: Desk) -> tuple[str, ...]:
    return desk.pay(1, cash=1_000, amount=1_000).receipts


def restore(desk: Desk, backup: Path) -> Restored:
    desk.close()
    return restoring.restore(desk, backup)


def missed(done: Restored) -> list[str]:
    return [one.first for one in done.preview.missing]


def test_what_a_restore_put_aside_is_not_overwritten_by_the_next_one_of_the_same_second(
    desk: Desk, backup: Path
) -> None:
    aside = []
    for payments in (2, 1):
        for _ in range(payments):
            pay(desk)
        aside.append(restore(desk, backup).aside)
    assert [receipts_in(folder) for folder in aside] == [2, 1]


def test_a_number_that_two_restores_find_missing_is_listed_once_and_answered_for_once(desk: Desk, backup: Path) -> None:
    ha = desk.who("ha")
    pay(desk)
    assert missed(restore(desk, backup)) == ["KH01-1-26A-000001"]
    desk.clock.pass_by(minutes=1)
    backup = make_backup(desk.office, ha).path
    pay(desk)
    assert missed(restore(desk, backup)) == ["KH01-1-26A-000001", "KH01-1-26B-000001"]
    assert [one.first for one in missing_receipts(desk.office)] == ["KH01-1-26A-000001", "KH01-1-26B-000001"]
    drop_paper(desk.office, ha, "KH01-1-26A-000001", "hỏng giấy")
    assert [one.first for one in missing_receipts(desk.office)] == ["KH01-1-26B-000001"]
    desk.clock.pass_by(minutes=1)
    assert missed(restore(desk, make_backup(desk.office, ha).path)) == ["KH01-1-26B-000001"], (
        "what was answered for is missed no more"
    )


def test_a_copy_of_before_a_restore_takes_no_money_also_where_the_machine_lost_its_newest_heads(
    desk: Desk, backup: Path
) -> None:
    pay(desk)
    restore(desk, backup)
    store = desk.office.file.store.folder
    desk.close()
    (store / "heads").write_bytes(b"")
    shutil.copyfile(backup, desk.folder / FILE_NAME)
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    with pytest.raises(OfficeCopyOlder):
        pay(desk)
    restore(desk, backup)
    assert pay(desk) == ("KH01-1-26C-000001",)
