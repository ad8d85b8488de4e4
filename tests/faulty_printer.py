"""This file is a printer that breaks, for tests: before anything was sent, while it was sent, after a page, after the paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from collectoffice.domain.errors import PrinterUnavailable, PrintInDoubt
from collectoffice.services.office import Office
from tests.builders import Desk

FAULTS = ("missing", "at_byte", "half_a_page", "no_answer", "gone", "books_closed", "power")
"""Before anything was sent; while it was sent; half of a page is out; silence; the paper is out and the printer gone before
it answered; the paper is out and cannot be noted; the paper is out and nothing of this process goes on."""
PRINTED = frozenset({"", "gone", "books_closed", "power"})
"""Where the paper lies in the tray."""


class ThePowerWent(BaseException):
    """Nothing of this process goes on."""


@dataclass
class FaultyPrinter:
    """A printer that breaks at a chosen point; ``tray`` is the whole papers that lie in front of it."""

    fault: str = ""
    at_byte: int = 0
    tray: list[bytes] = field(default_factory=list)
    after: Callable[[], None] = lambda: None

    def print_paper(self, pdf: bytes, paper: str, title: str) -> None:
        match self.fault:
            case "missing":
                raise PrinterUnavailable(paper=paper, printer="test", why="missing")
            case "at_byte":
                sent = pdf[: self.at_byte]
                raise BrokenPipeError(32, f"{len(sent)} bytes of {title}")
            case "half_a_page":
                raise PrintInDoubt(paper=paper, title=title, printer="test", why="stopped")
            case "no_answer":
                raise PrintInDoubt(paper=paper, title=title, printer="", why="no_answer")
        self.tray.append(pdf)
        if self.fault == "gone":
            raise PrintInDoubt(paper=paper, title=title, printer="", why="no_answer")
        if self.fault == "books_closed":
            self.after()
        if self.fault == "power":
            raise ThePowerWent


def with_printer(desk: Desk, printer: FaultyPrinter) -> Office:
    """The open office with another printer; the books refuse to be written once a paper lies in its tray."""

    def close_the_books() -> None:
        desk.connection.execute("PRAGMA query_only = ON")

    printer.after = close_the_books
    return replace(desk.office, printer=printer)
