"""This file is the printing of a test page, so that a printer is judged before it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.documents.test_page import PrinterTest, printer_test_page
from collectoffice.services.queries.rules_in_force import masthead, paper_style

if TYPE_CHECKING:
    from collectoffice.services.office import Office


def print_test_page(office: Office, paper: str) -> None:
    """Prints a test page on the printer chosen for a paper (``a5``, ``80mm``); refuses with ``PrinterUnavailable``."""
    test = PrinterTest(
        style=paper_style(office), office=masthead(office).name, printer="", paper=paper, at=office.clock()
    )
    office.printer.print_paper(printer_test_page(test, office.fonts), paper, "test")
