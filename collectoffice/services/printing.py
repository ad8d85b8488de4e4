"""This file is how every desk hands a paper to the printer: what comes back is printed, not printed, or in doubt."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from collectoffice.domain.errors import PrintInDoubt, Refusal

if TYPE_CHECKING:
    from collectoffice.services.office import Office

_log = logging.getLogger(__name__)


def hand_over(office: Office, pdf: bytes, paper: str, title: str) -> None:
    """Prints a PDF on the printer chosen for ``paper``.

    Refuses with ``PrinterUnavailable`` where nothing came out, and with ``PrintInDoubt`` where nobody can know: the
    printer stopped on the way, did not answer in time, or the program met a bug while it printed. Nothing is booked here,
    so nothing has to be undone; the same paper can be printed again.
    """
    try:
        office.printer.print_paper(pdf, paper, title)
    except Refusal:
        raise
    except Exception as bug:
        _log.critical("a paper could not be printed", exc_info=True)
        raise PrintInDoubt(paper=paper, title=title, why="stopped") from bug
