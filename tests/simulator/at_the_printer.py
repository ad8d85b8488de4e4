"""This file is the rules of the simulator at the printer: receipts and slips, on one that works and on one that breaks."""

from __future__ import annotations

from typing import Literal

from hypothesis import strategies as st
from hypothesis.stateful import rule

from collectoffice.services.commands.print_receipt import note_printed, print_receipt
from collectoffice.services.queries.undoings import unprinted_slips
from tests.faulty_printer import FAULTS, PRINTED, FaultyPrinter, ThePowerWent, with_printer
from tests.simulator.ground import KNOWN, PLACES
from tests.simulator.mishaps import Mishaps

FORMS: list[Literal["a5", "80mm"]] = ["a5", "80mm"]


class AtThePrinter(Mishaps):
    """What comes out, what does not, and what nobody knows."""

    @rule(
        place=PLACES,
        fault=st.sampled_from([*[""] * len(FAULTS), *FAULTS]),
        at_byte=st.integers(0, 60_000),
        form=st.sampled_from(FORMS),
        is_slip=st.booleans(),
        is_looked_at=st.booleans(),
    )
    def a_paper_is_printed(
        self, place: int, fault: str, at_byte: int, form: Literal["a5", "80mm"], is_slip: bool, is_looked_at: bool
    ) -> None:
        """Wherever the printer breaks nothing is written; who looks into the tray prints again or notes what lies there."""
        paper = self._paper(place, is_slip=is_slip)
        if not paper:
            self.a_customer_pays_a_part("mai", place % len(KNOWN) + 1, 40_000, "change")
            return
        printer = FaultyPrinter(fault, at_byte)
        office, before, copy = with_printer(self.desk, printer), self.dump(), self.books.copies.get(paper, 0)
        try:
            printed = self.tried(lambda: print_receipt(office, self.who("mai"), paper, form))
        except ThePowerWent:
            self.leave_as_killed()
            self.begin_again(before)
            printed = None
        self.desk.connection.execute("PRAGMA query_only = OFF")
        assert len(printer.tray) <= 1
        if printed is not None:
            assert fault == ""
            assert printed.copy == copy
            self._note(paper)
            self.did("print")
            return
        self.did("jam" if fault else "print_refused")
        if is_looked_at and printer.tray:
            self._note_what_lies_there(paper, copy, form)
        assert not fault or bool(printer.tray) == (fault in PRINTED) or self.is_disk_full

    def _note_what_lies_there(self, paper: str, copy: int, form: Literal["a5", "80mm"]) -> None:
        noted = self.tried(lambda: note_printed(self.desk.office, self.who("mai"), paper, form))
        if noted is not None:
            assert noted.copy == max(copy - 1, 0)
            if not copy:
                self._note(paper)
            self.did("note_printed")

    def _note(self, paper: str) -> None:
        self.books.copies[paper] = self.books.copies.get(paper, 0) + 1

    def _paper(self, place: int, *, is_slip: bool) -> str:
        """A slip that waits, or a receipt of these books, also an undone one."""
        slips = [slip.event for slip in unprinted_slips(self.desk.office)] if is_slip else []
        receipts = [number for payment in self.books.payments.values() for number in payment.receipts.values()]
        papers = slips or receipts
        return papers[-1 - place % len(papers)] if papers else ""
