"""This file is the printing of a test page, so that a printer is judged before it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.documents.test_page import PrinterTest, printer_test_page
from collectoffice.domain.receipt import PaperStyle
from collectoffice.services.printing import hand_over
from collectoffice.services.queries.rules_in_force import CHOICES, LANGUAGE_OF_COUNTRY, masthead, paper_style

if TYPE_CHECKING:
    from datetime import datetime

    from collectoffice.documents.fonts import FontFiles
    from collectoffice.domain.policy import Policy
    from collectoffice.services.office import Office

TITLE = "test"


def print_test_page(office: Office, paper: str) -> None:
    """Prints a test page on the printer chosen for a paper (``a5``, ``80mm``); refuses with ``PrinterUnavailable``."""
    test = PrinterTest(
        style=paper_style(office), office=masthead(office).name, printer="", paper=paper, at=office.clock()
    )
    hand_over(office, printer_test_page(test, office.fonts), paper, TITLE)


def test_page_of(fonts: FontFiles, *, policy: Policy, office: str, printer: str, paper: str, at: datetime) -> bytes:
    """The test page before there is an office, as a PDF; ``printer`` is the printer's name."""
    style = PaperStyle(
        language=LANGUAGE_OF_COUNTRY[policy.country],
        currency=policy.currency,
        minor_digits=policy.minor_digits,
        zero_word=CHOICES["words.zero"].default,
        thousand_word=CHOICES["words.thousand"].default,
    )
    test = PrinterTest(style=style, office=office, printer=printer, paper=paper, at=at)
    return printer_test_page(test, fonts)
