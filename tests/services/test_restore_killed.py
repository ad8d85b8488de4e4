"""This file is a test of a restore that is killed: the real command, ended at any moment, leaves one whole office."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from collectoffice.db.second_place import backups_in
from collectoffice.services.commands.make_backup import make_backup, set_backup_place
from tests.builders import PIN, Desk, make_desk

LATER = "2026-11-20T10:00:00+07:00"


def lost_desk(place: Path) -> tuple[Desk, Path]:
    """An office with a backup, a journal, and receipts that only its own file has; closed."""
    desk = make_desk(place)
    (place / "stick").mkdir()
    set_backup_place(desk.office, desk.who("ha"), place / "stick")
    for customer in range(1, 6):
        desk.bill(customer, 100_000)
    desk.open_till()
    desk.pay(1)
    make_backup(desk.office, desk.who("ha"))
    desk.pay(2)
    desk.close_till(desk.held_minor())
    desk.open_till()
    desk.pay(3)
    desk.close()
    own = place / "stick" / "collectoffice-KH01"
    return desk, own / backups_in(own, "KH01")[-1].text


@pytest.mark.parametrize("after_ms", [250, 350, 450, 550, 700])
def test_a_restore_that_is_killed_leaves_the_old_office_or_the_new_one(tmp_path: Path, after_ms: int) -> None:
    desk, source = lost_desk(tmp_path)
    words = ["--office", str(desk.folder), "--as", "ha", "--now", LATER, "restore", str(source), "--do", "--json"]
    environment = os.environ | {"COLLECTOFFICE_STATE": str(desk.state), "COLLECTOFFICE_PIN": PIN}
    with subprocess.Popen(
        [sys.executable, "-m", "collectoffice", *words],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as program:
        time.sleep(after_ms / 1_000)
        program.send_signal(signal.SIGKILL)
    desk.office = desk.shelf.write(desk.folder, "test", desk.clock, desk.printer)
    assert desk.faults() == []
    assert desk.office.file.stopped is None
    receipts = desk.connection.execute("SELECT count(*), max(epoch) FROM receipt").fetchone()
    epochs = desk.connection.execute("SELECT count(*) FROM epoch").fetchone()[0]
    assert (receipts, epochs) in {((3, 1), 0), ((2, 1), 1)}
    desk.close()
