"""This file is older copies and shortened files, tested: what the heads outside the office folder tell, and what they cannot."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from collectoffice.app import resources_folder
from collectoffice.db.chain import Content
from collectoffice.services.commands.sign_in import note_signed_in, sign_in
from collectoffice.services.queries.day_sheet import day_sheet
from collectoffice.shelf import Shelf
from tests.builders import PIN
from tests.tampering.manipulator import Manipulator
from tests.tampering.victim import Victim, victims

MISSING = "this copy is older: 3 receipts are missing, the last one KH01-1-26C-"


@pytest.fixture
def victim(tmp_path: Path) -> Victim:
    """A copy of the folder and of the machine's store."""
    return victims()[0].copied(tmp_path)


def older_file(victim: Victim) -> None:
    victim.put_back(victims()[1])


def older_folder(victim: Victim) -> None:
    shutil.rmtree(victim.folder)
    shutil.copytree(victims()[1].folder, victim.folder)


@pytest.mark.parametrize("replay", [older_file, older_folder])
def test_an_older_copy_is_told_with_the_receipts_that_it_lacks(victim: Victim, replay: object) -> None:
    assert callable(replay)
    replay(victim)
    said = victim.verified()
    assert said.faults["head"].startswith(MISSING)
    assert said.faults["head"].endswith(" was written on this machine and is not in this file")
    assert set(said.faults) == {"head"}, "in itself it is whole"


def test_a_copy_without_its_log_of_changes_is_told(victim: Victim, tmp_path: Path) -> None:
    office = Shelf(resources_folder(), victim.state).write(victim.folder, "test")
    note_signed_in(office, sign_in(office, "ha", PIN))
    (tmp_path / "copy").mkdir()
    shutil.copyfile(victim.file, tmp_path / "copy" / "office.db")
    office.file.close()
    said = Victim(tmp_path / "copy", victim.state).verified()
    assert said.faults["head"].endswith(" was written on this machine and is not in this file")


def test_an_older_folder_with_an_older_store_is_told_by_the_heads_on_paper_alone(victim: Victim) -> None:
    def head(one: Victim) -> tuple[int, str]:
        office = Shelf(resources_folder(), one.state).read(one.folder)
        sheet = day_sheet(office, office.clock().date())
        office.file.close()
        return sheet.chain_event, sheet.chain_head

    on_paper = head(victim)
    older = victims()[1]
    assert older.verified().code == 0
    assert head(older)[0] < on_paper[0], "head office holds a newer head than the file has"


def test_a_sign_in_that_was_cut_off_is_told_by_the_head_alone(victim: Victim) -> None:
    def cut(connection: sqlite3.Connection) -> str:
        newest, kind = connection.execute("SELECT id, kind FROM event ORDER BY id DESC LIMIT 1").fetchone()
        assert kind == "signed_in"
        connection.execute("DELETE FROM link WHERE event_id = ?", (newest,))
        connection.execute("DELETE FROM event WHERE id = ?", (newest,))
        return str(newest)

    done = Manipulator(victim.file, Random(1)).do(cut)
    assert done is not None
    assert victim.verified().faults == {
        "head": f"event {done.split()[1]} was written on this machine and is not in this file"
    }


def test_a_newest_event_without_rows_whose_link_was_left_is_named(victim: Victim) -> None:
    def cut(connection: sqlite3.Connection) -> str:
        newest, kind = connection.execute("SELECT id, kind FROM event ORDER BY id DESC LIMIT 1").fetchone()
        assert kind == "signed_in"
        connection.execute("DELETE FROM event WHERE id = ?", (newest,))
        return str(newest)

    done = Manipulator(victim.file, Random(1)).do(cut)
    assert done is not None
    assert victim.verified().faults["content"] == (
        f"event {done.split()[1]} is not there; its link is, and no event comes after it"
    )


def test_who_knows_the_program_and_has_not_its_key_breaks_the_chain(victim: Victim) -> None:
    def forge(connection: sqlite3.Connection) -> str:
        row = connection.execute("SELECT * FROM event WHERE kind = 'signed_in' ORDER BY id LIMIT 1").fetchone()
        forged = (*row[:3], "2026-11-18T07:00:00+07:00", *row[4:])
        connection.execute("UPDATE event SET at = ? WHERE id = ?", (forged[3], row[0]))
        content = Content()
        content.take("event", forged)
        connection.execute("UPDATE link SET content = ? WHERE event_id = ?", (content.digest(), row[0]))
        return str(row[0])

    done = Manipulator(victim.file, Random(1)).do(forge)
    assert done is not None
    faults = victim.verified().faults
    assert set(faults) == {"chain"}
    assert faults["chain"].startswith(f"the chain is broken at event {done.split()[1]} (signed_in of 2026-11-18, ")


def test_without_the_key_the_chain_cannot_be_checked_and_is_not_called_broken(victim: Victim) -> None:
    for key in victim.state.rglob("key"):
        key.unlink()
    said = victim.verified()
    assert said.code == 0
    unknown = {check["name"]: check["detail"] for check in said.answer["checks"] if check["ok"] is None}
    assert set(unknown) == {"chain", "head"}
    assert all(detail.startswith("cannot be checked here: ") for detail in unknown.values())


def test_without_the_key_a_changed_fact_is_found_all_the_same(victim: Victim) -> None:
    for key in victim.state.rglob("key"):
        key.unlink()
    with closing(sqlite3.connect(victim.file)) as browser:
        browser.execute("DROP TRIGGER tender_no_update")
        browser.execute("UPDATE tender SET amount_minor = amount_minor + 1 WHERE id = (SELECT max(id) FROM tender)")
        browser.commit()
    assert {"schema", "content", "ledger"} <= set(victim.verified().faults)


def test_policies_that_cannot_be_read_are_named_with_their_event(victim: Victim) -> None:
    done = Manipulator(victim.file, Random(1)).do(lambda browser: str(browser.execute("UPDATE policy SET body = '{'")))
    assert done is not None
    said = victim.verified()
    assert said.is_found
    assert said.faults["content"].startswith("event 1 (office_made of ")
