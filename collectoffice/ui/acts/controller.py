"""This file is the acts at work: a case is read, what may be done is offered, done with a second person, printed and said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.print_receipt import ReceiptPrinted
from collectoffice.services.queries.customer_file import FileEntry
from collectoffice.services.queries.find import Found, find
from collectoffice.ui.acts.case import Case, read_case
from collectoffice.ui.acts.customer_field import CustomerField
from collectoffice.ui.acts.fields import AskedField
from collectoffice.ui.acts.form import ActForm, Given
from collectoffice.ui.acts.offered import offered
from collectoffice.ui.acts.opened import opened_case
from collectoffice.ui.acts.outcome import Outcome, print_paper, with_papers
from collectoffice.ui.acts.panel import ActsPanel
from collectoffice.ui.acts.undoing import UNDO
from collectoffice.ui.approving import Approving
from collectoffice.ui.desk import Desk

HITS = 20


class ActsController(QObject):
    """Plugs the panel of the acts into the office."""

    said = Signal(str, object)
    """Tone and sentence (a callable): for the screen's banner."""
    done = Signal(object)
    """A ``Done``: the screen reads its customer anew."""

    def __init__(self, desk: Desk, panel: ActsPanel) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._card = desk, panel, panel.card
        self._approving = Approving(desk, panel.card.approval)
        panel.card.wanted.connect(self._on_wanted)
        panel.card.customer_wanted.connect(self._on_customer_wanted)
        panel.list.print_wanted.connect(self.print_paper)

    # ------------------------------------------------------------------------------------------------- opening

    def open_entry(self, code: str, entry: FileEntry) -> None:
        """Enter on a line of the history: its facts and what can be done with it."""
        self._read(code, entry, self._show_list)

    def open_customer(self, code: str) -> None:
        """F5: the customer's other acts."""
        self._read(code, None, self._show_list)

    def undo_entry(self, code: str, entry: FileEntry) -> None:
        """F11: the form that undoes the chosen payment, or why nothing can be undone."""
        self._read(code, entry, self._show_undo)

    def _read(self, code: str, entry: FileEntry | None, then: Callable[[Case], None]) -> None:
        staff = self._desk.signed_in
        self._desk.reader.run(lambda office: read_case(office, staff, code, entry), then, self._on_refused)

    def _show_list(self, case: Case) -> None:
        self._panel.show_list(opened_case(case, offered(case, self._desk.look), self._desk.look), case.quote.on)

    def _show_undo(self, case: Case) -> None:
        acts = offered(case, self._desk.look)
        undo = next((act for act in acts if act.key == UNDO), None)
        if undo is None:
            self._show_list(case)
        else:
            self._panel.show_form(undo, case.quote.on)

    # --------------------------------------------------------------------------------------------------- doing

    def _on_wanted(self, act: ActForm, given: Given) -> None:
        staff = self._desk.signed_in
        self._card.set_busy(True)
        self._approving.do(
            lambda office, approver: with_papers(office, staff, act.work(office, staff, given, approver)),
            self._on_done,
            self._on_act_refused,
            cancelled=self._on_cancelled,
            title=lambda: act.primary(given),
        )

    def _on_done(self, outcome: Outcome) -> None:
        self._card.set_busy(False)
        self._panel.close_panel()
        self.said.emit(outcome.tone, outcome.sentence)
        if outcome.done.undone_event:
            self._desk.news.payment_voided.emit(outcome.done.undone_event)
        else:
            self._desk.news.bills_changed.emit()
        if outcome.done.papers:
            self._desk.news.receipt_printed.emit(outcome.done.papers[0])
        self.done.emit(outcome.done)

    def _on_act_refused(self, refusal: Refusal) -> None:
        self._on_cancelled()
        self._card.say_refused(refusal, self._desk.word(refusal))

    def _on_cancelled(self) -> None:
        """Back in the form, with all that was typed."""
        self._card.set_busy(False)
        self._card.focus_gap()

    def _on_refused(self, refusal: Refusal) -> None:
        self.said.emit("bad", lambda: self._desk.word(refusal))

    # ---------------------------------------------------------------------------------------- customers, printing

    def _on_customer_wanted(self, field: AskedField, text: str) -> None:
        def found(answer: Found) -> None:
            if isinstance(field.inner, CustomerField):
                field.inner.show_found(text, answer.cards[:1] if answer.is_exact else answer.cards)

        self._desk.reader.run(lambda office: find(office, text, HITS), found, lambda _refusal: None)

    def print_paper(self, text: str) -> None:
        """Prints a receipt or a slip (again)."""
        staff = self._desk.signed_in

        def printed(done: ReceiptPrinted) -> None:
            self.said.emit("ok", lambda: self._printed_sentence(done))
            self._desk.news.receipt_printed.emit(done.number)

        def refused(refusal: Refusal) -> None:
            self.said.emit("warn", lambda: self._desk.word(refusal))
            self._desk.news.printer_changed.emit()

        self._desk.books.run(lambda office: print_paper(office, staff, text), printed, refused)

    def _printed_sentence(self, done: ReceiptPrinted) -> str:
        if done.copy:
            return self.tr("Printed again, copy {copy}.").format(copy=done.copy)
        return self.tr("Printed.")
