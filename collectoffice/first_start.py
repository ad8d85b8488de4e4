"""This file is the first start: the set-up guide with the printers of this PC and the making of an office in its hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.hardware.no_printer import NoPrinter
from collectoffice.hardware.qt_printer import QtPrinter
from collectoffice.log import start_log
from collectoffice.services.commands.print_test_page import try_printer
from collectoffice.services.commands.set_up_office import check_folder, practise, set_up_office, user_name_of
from collectoffice.shelf import Shelf, new_uid, now, random_bytes
from collectoffice.ui.set_up.controller import SetUpController, SetUpTools, Trial, on_offer
from collectoffice.ui.set_up.draft import DraftFile
from collectoffice.ui.set_up.view import SetUpView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from collectoffice.db.office_file import OfficeFile
    from collectoffice.services.commands.make_office import MakeOffice
    from collectoffice.ui.front import Front

__all__ = ["Shelf", "begin"]

SET_UP = "set_up"
DRAFT_FILE = "set_up.json"
FIRST_USER = "thungan"
"""The user name of a cashier whose name gives none."""


def begin(
    front: Front, shelf: Shelf, folder: Path, *, is_chosen: bool, then: Callable[[Path, str], None]
) -> SetUpController:
    """Shows the guide for a folder; ``is_chosen`` says that somebody named it at the start.

    ``then`` goes on with the office that was made: its folder, and the screen that opens after the first sign-in.
    """
    start_log(shelf.state)
    tools = _Maker(shelf).tools(folder, is_chosen=is_chosen)
    view = SetUpView(front.look, on_offer(tools.policies), tools.user_name_of)
    front.window.add_screen(SET_UP, view)
    guide = SetUpController(front, view, tools)
    guide.finished.connect(then)
    guide.begin()
    front.window.open(SET_UP, framed=False)
    front.window.show()
    return guide


class _Maker:
    """What the guide does to this PC: it prints test pages and makes the office."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._chosen = ""
        self._printer = QtPrinter(lambda _paper: self._chosen, shelf.state / "test")

    def tools(self, folder: Path, *, is_chosen: bool) -> SetUpTools:
        """In the guide's hands."""
        pinyin = self._shelf.pinyin
        return SetUpTools(
            policies=self._shelf.policies(),
            printers=lambda: (self._printer.names(), self._printer.usual()),
            print_test=self._print_test,
            check_folder=check_folder,
            make=self._make,
            user_name_of=lambda name: user_name_of(name, pinyin, FIRST_USER),
            draft=DraftFile(self._shelf.state / DRAFT_FILE),
            folder=folder,
            is_folder_chosen=is_chosen,
            clock=now,
        )

    def _print_test(self, trial: Trial) -> None:
        self._chosen = trial.printer
        try_printer(
            self._printer,
            self._shelf.fonts,
            policy=trial.policy,
            office=trial.office,
            named=trial.printer,
            paper=trial.paper,
            at=now(),
        )

    def _make(self, folder: Path, asked: MakeOffice, with_practice_data: bool) -> int:
        taken: list[int] = []

        def fill(file: OfficeFile) -> None:
            if with_practice_data:
                office = self._shelf.office(folder, file, None, NoPrinter())
                taken.append(practise(office, self._shelf.resources / "practice"))

        set_up_office(
            folder, self._shelf.state, asked, clock=now, new_uid=new_uid, random_bytes=random_bytes, fill=fill
        )
        return sum(taken)
