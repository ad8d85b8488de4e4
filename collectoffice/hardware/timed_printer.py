"""This file is a printer with a limit of patience: one that never answers must not keep the money waiting behind it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from collectoffice.domain.errors import PrinterUnavailable, PrintInDoubt

if TYPE_CHECKING:
    from collections.abc import Mapping

PATIENCE_S: Mapping[str, float] = {"a4": 60.0}
"""A sheet of many pages takes longer; any other paper has ``USUAL_S``."""
USUAL_S = 20.0


class Prints(Protocol):
    """The printer behind it."""

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        """Prints a PDF; refuses with ``PrinterUnavailable``."""


class TimedPrinter:
    """Hands each paper to the printer on a thread of its own and waits so long, no longer.

    While the printer still has not answered to one paper, the next ones are refused at once: nothing piles up behind it.
    """

    def __init__(self, printer: Prints, patience_s: Mapping[str, float] = PATIENCE_S, usual_s: float = USUAL_S) -> None:
        self._printer, self._patience_s, self._usual_s = printer, patience_s, usual_s
        self._under_way: threading.Thread | None = None

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        """Prints a PDF; refuses with ``PrinterUnavailable``, or ``PrintInDoubt`` when no answer came in time."""
        if self._under_way is not None and self._under_way.is_alive():
            raise PrinterUnavailable(paper=paper, title=title, printer="", why="busy")
        found: list[BaseException] = []

        def work() -> None:
            try:
                self._printer.print_paper(pdf, paper, title)
            except BaseException as error:  # noqa: BLE001 - whatever it is, whoever waits for the paper must hear of it
                found.append(error)

        self._under_way = threading.Thread(target=work, name="printer", daemon=True)
        self._under_way.start()
        self._under_way.join(self._patience_s.get(paper, self._usual_s))
        if self._under_way.is_alive():
            raise PrintInDoubt(paper=paper, title=title, printer="", why="no_answer")
        if found:
            raise found[0]
