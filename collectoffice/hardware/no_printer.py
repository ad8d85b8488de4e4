"""This file is the printer of an office that has none: every paper is refused, every payment stays safe."""

from __future__ import annotations

from collectoffice.domain.errors import PrinterUnavailable


class NoPrinter:
    """Stands where no printer is chosen; the command line saves PDF files instead."""

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        """Refuses with ``PrinterUnavailable``."""
        raise PrinterUnavailable(paper=paper, title=title, why="none_chosen", size=len(pdf))
