"""This file is two restores in the same second, tested: what each of them put aside is kept."""

from __future__ import annotations

from pathlib import Path

from collectoffice.db import people
from collectoffice.db.driver import connect_to_read
from collectoffice.db.office_file import FILE_NAME
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from collectoffice.services.commands.restore_office import restore_office
from tests.builders import Desk


def receipts_in(folder: Path | None) -> int:
    assert folder is not None
    connection = connect_to_read(folder / FILE_NAME)
    try:
        return int(connection.execute("SELECT count(*) FROM receipt").fetchone()[0])
    finally:
        connection.close()


def test_what_a_restore_put_aside_is_not_overwritten_by_the_next_one_of_the_same_second(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    set_backup_place(desk.office, desk.who("ha"), tmp_path / "stick")
    desk.bill(1, 100_000)
    desk.open_till()
    backup = make_backup(desk.office, desk.who("ha")).path
    aside = []
    for payments in (2, 1):
        for _ in range(payments):
            desk.pay(1, cash=1_000, amount=1_000)
        desk.close()
        prepared = desk.shelf.prepare_restore(desk.folder, backup, desk.clock, is_real=True)
        ha = people.staff_by_user_name(prepared.office.file.connection, "ha")
        assert ha is not None
        aside.append(restore_office(prepared, ha).aside)
        desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert [receipts_in(folder) for folder in aside] == [2, 1]
