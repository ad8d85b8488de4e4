"""This file is what the office may rely on when it is set up: whole with its people and first data, or not at all."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from collectoffice.app import resources_folder
from collectoffice.db.office_file import OfficeFile
from collectoffice.domain.errors import (
    BadOfficeCode,
    DiskFull,
    FileNotWritten,
    FolderNotEmpty,
    OfficeExists,
    PlaceUnfit,
    Refusal,
)
from collectoffice.domain.policy import predecessors
from collectoffice.hardware.no_printer import NoPrinter
from collectoffice.services.commands.make_office import FirstMember, MakeOffice
from collectoffice.services.commands.set_up_office import check_folder, check_office, practise, set_up_office
from collectoffice.services.commands.sign_in import sign_in
from collectoffice.services.commands.tills import open_till
from collectoffice.services.queries.people import staff_list
from collectoffice.services.queries.rules_in_force import is_one_person_office, receipt_form
from collectoffice.services.queries.verify import verify
from collectoffice.shelf import Shelf, close, new_uid, now

PIN = "2580"


def asked(shelf: Shelf, policy: str = "VN-2025") -> MakeOffice:
    return MakeOffice(
        code="TC01",
        name="Điện lực Tân Châu",
        policies=predecessors(shelf.policies(), policy),
        pin=PIN,
        administrator="Lê Thị Hồng Gấm",
        is_practice=True,
        staff=(FirstMember("gam", "Lê Thị Hồng Gấm", "cashier", PIN),),
        settings={"paper.receipt": "80mm", "office.one_person": "on"},
    )


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(resources_folder(), tmp_path / "state")


def set_up(shelf: Shelf, folder: Path, request: MakeOffice, *, with_data: bool = False) -> None:
    def fill(file: OfficeFile) -> None:
        if with_data:
            practise(shelf.office(folder, file, None, NoPrinter()), shelf.resources / "practice")

    set_up_office(folder, shelf.state, request, clock=now, new_uid=new_uid, random_bytes=os.urandom, fill=fill)


def test_the_office_has_its_people_and_settings_from_its_first_act_on(shelf: Shelf, tmp_path: Path) -> None:
    set_up(shelf, tmp_path / "office", asked(shelf))
    office = shelf.write(tmp_path / "office", "test")
    people = [(one.user_name, one.name, one.role) for one in staff_list(office)]
    assert people == [("admin", "Lê Thị Hồng Gấm", "administrator"), ("gam", "Lê Thị Hồng Gấm", "cashier")]
    assert is_one_person_office(office)
    assert receipt_form(office) == "80mm"
    assert office.file.connection.execute("SELECT kind FROM event").fetchall() == [("office_made",)]
    assert open_till(office, sign_in(office, "gam", PIN), 1, 0).counter == 1
    close(office)


@pytest.mark.parametrize("policy", ["VN-2025", "CN-2024"])
def test_a_practice_office_begins_with_head_offices_workbooks_and_its_books_are_whole(
    shelf: Shelf, tmp_path: Path, policy: str
) -> None:
    set_up(shelf, tmp_path / "office", asked(shelf, policy), with_data=True)
    office = shelf.write(tmp_path / "office", "test")
    assert office.file.connection.execute("SELECT count(*) FROM bill").fetchone()[0] > 20
    assert all(check.ok for check in verify(office))
    close(office)


@pytest.mark.parametrize("error", [DiskFull(), OSError("no room"), ZeroDivisionError()])
def test_a_failure_half_way_leaves_the_folder_and_the_machine_as_before(
    shelf: Shelf, tmp_path: Path, error: Exception
) -> None:
    def fill(_file: OfficeFile) -> None:
        raise error

    folder = tmp_path / "documents" / "office"
    with pytest.raises((Refusal, ZeroDivisionError)):
        set_up_office(folder, shelf.state, asked(shelf), clock=now, new_uid=new_uid, random_bytes=os.urandom, fill=fill)
    assert not (tmp_path / "documents").exists()
    assert list(shelf.state.iterdir()) == []
    set_up(shelf, folder, asked(shelf))
    close(shelf.write(folder, "test"))


def test_what_cannot_be_taken_is_refused_before_anything_is_made(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(BadOfficeCode):
        set_up(shelf, tmp_path / "office", replace(asked(shelf), code="tân"))
    assert list(tmp_path.rglob("*.db")) == []


def test_a_folder_is_checked_without_leaving_a_trace(tmp_path: Path) -> None:
    check_folder(tmp_path / "a" / "b")
    check_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "notes.txt").touch()
    with pytest.raises(FolderNotEmpty):
        check_folder(tmp_path)
    (tmp_path / "office.db").touch()
    with pytest.raises(OfficeExists):
        check_folder(tmp_path)
    with pytest.raises(FileNotWritten):
        check_folder(tmp_path / "notes.txt" / "below a file")
    with pytest.raises(PlaceUnfit, match="OneDrive"):
        check_folder(tmp_path / "OneDrive" / "office")


@pytest.mark.parametrize("code", ["", "T", "tc01", "TC-01", "TC0123456789X"])
def test_a_code_that_could_stand_in_no_number_is_refused_before_the_other_questions(code: str, tmp_path: Path) -> None:
    with pytest.raises(BadOfficeCode):
        check_office(code, tmp_path / "new")
    check_office("TC01", tmp_path / "new")
    assert not (tmp_path / "new").exists()
