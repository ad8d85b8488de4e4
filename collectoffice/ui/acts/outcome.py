"""This file is an act that is done: its papers printed as far as a printer takes them, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.print_receipt import ReceiptPrinted, print_receipt
from collectoffice.services.office import Office
from collectoffice.services.queries.people import StaffMember
from collectoffice.services.queries.rules_in_force import receipt_form
from collectoffice.ui.acts.form import Done

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Outcome:
    """An act that stands, and whether its papers are on paper."""

    done: Done
    is_printed: bool

    @property
    def tone(self) -> str:
        """``warn`` where something is left to be done about it."""
        return "ok" if self.is_printed and not self.done.is_waiting else "warn"

    def sentence(self) -> str:
        """What was done, whether it waits for its approval, and whether a paper is missing."""
        parts = [self.done.said()]
        if self.done.is_waiting:
            parts.append(translate("ActOutcome", "To be approved."))
        if not self.is_printed:
            parts.append(translate("ActOutcome", "No printer took the slip; it is listed as not printed."))
        return " ".join(parts)


def with_papers(office: Office, staff: StaffMember, done: Done) -> Outcome:
    """The act stands before its papers are printed; whatever keeps a paper back, the act is not undone by it."""
    try:
        for paper in done.papers:
            print_paper(office, staff, paper)
    except Refusal:
        return Outcome(done, is_printed=False)
    return Outcome(done, is_printed=True)


def print_paper(office: Office, staff: StaffMember, text: str) -> ReceiptPrinted:
    """Prints a receipt by its number or a slip by its event, in the office's form of receipts."""
    return print_receipt(office, staff, text, "80mm" if receipt_form(office) == "80mm" else "a5")
