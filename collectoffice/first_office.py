"""This file is the workshop behind the set-up guide: the printers of this PC, test pages, and the making of an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.domain.policy import predecessors
from collectoffice.hardware.no_printer import NoPrinter
from collectoffice.hardware.pdf_pages import first_page
from collectoffice.hardware.qt_printer import QtPrinter
from collectoffice.services.commands.encrypt_office import Passphrase
from collectoffice.services.commands.make_office import FirstMember, MakeOffice
from collectoffice.services.commands.print_test_page import TITLE, test_page_of
from collectoffice.services.commands.set_up_office import check_office, practise, set_up_office
from collectoffice.shelf import Shelf, new_uid, now, random_bytes

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QImage

    from collectoffice.db.office_file import OfficeFile
    from collectoffice.ui.set_up.workshop import Told, Trial


class FirstOffice:
    """What the guide does to this PC."""

    def __init__(self, resources: Path, state: Path) -> None:
        self._shelf = Shelf(resources, state)
        self._chosen = ""
        self._printer = QtPrinter(lambda _paper: self._chosen, state / "test")

    def now(self) -> datetime:
        """The local time with its offset."""
        return now()

    def printers(self) -> tuple[list[str], str]:
        """The printers of this PC, and the system's own choice."""
        return self._printer.names(), self._printer.usual()

    def print_test(self, trial: Trial) -> None:
        """Prints a test page; refuses with ``PrinterUnavailable``."""
        self._chosen = trial.printer
        self._printer.print_paper(self._page(trial), trial.paper, TITLE)

    def picture_of_test(self, trial: Trial, height: int) -> QImage:
        """The test page as it would come out, so many dots high."""
        return first_page(self._page(trial), height)

    def check_office(self, code: str, folder: Path) -> None:
        """Refuses a code or a folder that no office can be made with."""
        check_office(code, folder)

    def make(self, folder: Path, told: Told) -> int:
        """Makes the office in one act, with practice data if they are wanted; returns how many rows of those were taken."""
        taken: list[int] = []

        def fill(file: OfficeFile) -> None:
            if told.draft.first_data == "practice":
                office = self._shelf.office(folder, file, None, NoPrinter())
                taken.append(practise(office, self._shelf.resources / "practice"))

        set_up_office(
            folder,
            self._shelf.state,
            self._asked(told),
            clock=now,
            new_uid=new_uid,
            random_bytes=random_bytes,
            fill=fill,
        )
        return sum(taken)

    def _page(self, trial: Trial) -> bytes:
        return test_page_of(
            self._shelf.fonts,
            policy=trial.policy,
            office=trial.office,
            printer=trial.printer,
            paper=trial.paper,
            at=now(),
        )

    def _asked(self, told: Told) -> MakeOffice:
        """The office as it is made: everything in one request, and so in one act."""
        draft = told.draft
        is_alone = draft.counter == "alone"
        at_the_counter = FirstMember(
            user_name=told.user,
            name=draft.administrator if is_alone else draft.colleague,
            role="supervisor" if draft.counter == "supervisor" else "cashier",
            pin=told.pin if is_alone else told.colleague_pin,
        )
        return MakeOffice(
            code=draft.code,
            name=draft.name,
            policies=predecessors(self._shelf.policies(), draft.policy),
            pin=told.pin,
            address=draft.address,
            phone=draft.phone,
            tax_code=draft.tax_code,
            is_practice=draft.is_practice,
            administrator=draft.administrator,
            passphrase=Passphrase(*told.passphrase) if told.passphrase else None,
            staff=(at_the_counter,),
            settings={"paper.receipt": draft.receipt, "office.one_person": "on" if is_alone else "off"},
        )
