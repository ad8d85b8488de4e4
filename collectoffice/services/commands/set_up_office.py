"""This file is the first start: where an office may be made, and making it whole, with people and first data, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from collectoffice.db import people
from collectoffice.db.new_folder import has_office, is_free, made_whole
from collectoffice.db.office_file import refuse_unfit
from collectoffice.domain.errors import BadOfficeCode, FileNotWritten, FolderNotEmpty, OfficeExists
from collectoffice.domain.user_name import ADMINISTRATOR
from collectoffice.services.commands.import_workbook import read_for_import, take_import
from collectoffice.services.commands.make_office import OFFICE_CODE, make_office

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from collectoffice.db.office_file import OfficeFile
    from collectoffice.services.commands.make_office import MakeOffice
    from collectoffice.services.office import Office

PRACTICE_WORKBOOKS: Final = {
    "VN": (
        "TT02_HDTD_2026-11.xlsx",
        "TT02_NO_2026-10-31.xlsx",
        "TT02_THUHO_2026-11-20.xlsx",
        "TT02_NHOM_TRAM.xlsx",
    ),
    "CN": ("QSZ_DFMX_202611.xlsx",),
}
"""What head office sent to the practice office of each country, in the order it is taken in."""


def check_office(code: str, folder: Path) -> None:
    """Refuses ``BadOfficeCode``, and a folder that no office can be made in, before the other questions are asked."""
    if not OFFICE_CODE.fullmatch(code):
        raise BadOfficeCode(code=code)
    check_folder(folder)


def check_folder(folder: Path) -> None:
    """Refuses a folder that no office can be made in.

    With ``OfficeExists``, ``FolderNotEmpty``, ``PlaceUnfit`` (a share, a folder that a cloud copies) or ``FileNotWritten``.
    """
    refuse_unfit(folder)
    if has_office(folder):
        raise OfficeExists(folder=str(folder))
    try:
        is_there = is_free(folder)
    except OSError as error:
        raise FileNotWritten(file=str(folder), path=str(folder)) from error
    if not is_there:
        raise FolderNotEmpty(folder=str(folder))
    try:
        with made_whole(folder):
            raise _ProbeEndedError
    except _ProbeEndedError:
        return
    except OSError as error:
        raise FileNotWritten(file=str(folder), path=str(folder)) from error


def set_up_office(
    folder: Path,
    state_folder: Path,
    request: MakeOffice,
    *,
    clock: Callable[[], datetime],
    new_uid: Callable[[], str],
    random_bytes: Callable[[int], bytes],
    fill: Callable[[OfficeFile], None],
) -> None:
    """Makes an office and lets ``fill`` put its first data in; afterwards it is closed.

    Either the folder holds the whole office at the end, or everything is as before. Refuses what ``make_office`` refuses,
    and ``FileNotWritten``.
    """
    check_folder(folder)
    try:
        with made_whole(folder) as place:
            file = make_office(place, state_folder, request, clock=clock, new_uid=new_uid, random_bytes=random_bytes)
            try:
                fill(file)
                file.close()
            except BaseException:
                file.forget()
                raise
    except OSError as error:
        raise FileNotWritten(file=str(folder), path=str(folder)) from error


def practise(office: Office, workbooks: Path) -> int:
    """Takes the practice workbooks of the office's country in; returns how many rows were taken."""
    administrator = people.staff_by_user_name(office.file.connection, ADMINISTRATOR)
    assert administrator is not None, "every office begins with its administrator"
    taken = [
        take_import(office, administrator, read_for_import(office, workbooks / name))
        for name in PRACTICE_WORKBOOKS[office.file.facts.country]
    ]
    return sum(each.plan.taken for each in taken)


class _ProbeEndedError(Exception):
    """The folder takes files; what was tried is taken away again."""
