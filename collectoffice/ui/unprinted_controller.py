"""This file is the list of unprinted papers at work: read at the start and after each printing, offered before work begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from collectoffice.services.office import Office
from collectoffice.services.queries.after_crash import LastRecorded
from collectoffice.services.queries.receipts import unprinted_receipts
from collectoffice.services.queries.undoings import unprinted_slips
from collectoffice.ui.crash import did_it_print, last_receipt_words
from collectoffice.ui.desk import Desk
from collectoffice.ui.unprinted import UnprintedView, WaitingPaper, waiting_papers


class UnprintedController(QObject):
    """Plugs the list of what no printer took into the office."""

    print_wanted = Signal(str)
    """A receipt's number."""
    slip_wanted = Signal(str)
    """The event of a slip."""
    printed_already = Signal(str)
    """The receipt that did come out of the printer."""
    left = Signal()

    def __init__(self, desk: Desk, view: UnprintedView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        view.print_wanted.connect(self._on_print_wanted)
        view.printed_already.connect(lambda one: self.printed_already.emit(one.paper))
        view.left.connect(self.left)
        desk.news.receipt_printed.connect(lambda _number: self._read_anew())

    def show(self, waiting: Sequence[WaitingPaper]) -> None:
        """Lists what waits."""
        self.view.show_papers(waiting)

    def say_crash(self, last: LastRecorded) -> None:
        """Once after a crash: the last receipt, above what waits, with the question whether it came out."""
        self.view.say_crash(lambda: f"{last_receipt_words(last, self._desk.look)} {did_it_print()}")

    def _read_anew(self) -> None:
        def arrived(papers: tuple[WaitingPaper, ...]) -> None:
            self.view.say_crash(None)
            self.show(papers)
            if not papers and self.view.isVisible():
                self.left.emit()  # nothing is left to be asked: on to work

        self._desk.reader.run(what_waits, arrived)

    def _on_print_wanted(self, papers: list[WaitingPaper]) -> None:
        for waiting in papers:
            (self.slip_wanted if waiting.slip else self.print_wanted).emit(waiting.paper)


def what_waits(office: Office) -> tuple[WaitingPaper, ...]:
    """The papers of this office that no printer took."""
    return waiting_papers(unprinted_receipts(office), unprinted_slips(office))
