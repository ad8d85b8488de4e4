"""This file is the customers' screen at work: the list, a customer's file, the statement of account."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from collectoffice.domain.customer import CustomerCard
from collectoffice.domain.errors import Refusal
from collectoffice.services.commands.print_statement import print_statement
from collectoffice.services.office import Office
from collectoffice.services.queries.customer_file import (
    CustomerFile,
    FileEntry,
    customer_file,
    customer_totals,
    customers_page,
)
from collectoffice.services.queries.find import Found, find
from collectoffice.services.queries.undoings import CashOnlyMark, cash_only
from collectoffice.ui.acts.controller import ActsController
from collectoffice.ui.acts.form import Done
from collectoffice.ui.customers.facts import MonthUse, TimeLineEntry
from collectoffice.ui.customers.view import CustomersView
from collectoffice.ui.desk import Desk

HITS = 200
Key = tuple[str, int]


class CustomersController(QObject):
    """Plugs the customers' view into the office."""

    counter_wanted = Signal(str)

    def __init__(self, desk: Desk, view: CustomersView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        view.searched.connect(self._on_searched)
        view.page_wanted.connect(self._on_page_wanted)
        view.opened.connect(self.open)
        view.statement_wanted.connect(self._on_statement_wanted)
        view.counter_wanted.connect(self.counter_wanted)
        self.asked = ""
        """The customer whose file was asked for last, there yet or not."""
        self.acts = ActsController(desk, view.acts_panel)
        self.acts.said.connect(view.say)
        self.acts.done.connect(self._on_act_done)
        view.entry_opened.connect(self._on_entry_opened)
        view.undo_wanted.connect(self._on_undo_wanted)
        view.acts_wanted.connect(lambda: self.acts.open_customer(view.code))
        desk.news.signed_in.connect(self.refresh)
        for news in (desk.news.payment_taken, desk.news.payment_voided, desk.news.bills_changed):
            news.connect(self._on_changed)

    def refresh(self) -> None:
        """Reads the list from its beginning."""
        self.view.list.begin()
        self._desk.reader.run(customer_totals, lambda totals: self.view.list.set_totals(*totals))

    def open(self, code: str) -> None:
        """Opens a customer's file."""
        self.asked = code
        self._desk.reader.run(
            lambda office: (customer_file(office, code), cash_only(office, code)), self._on_opened, self._on_refused
        )

    def find_exact(self, text: str) -> None:
        """Opens the customer of a scanned code."""
        self._desk.reader.run(lambda office: find(office, text, HITS), self._on_exact, self._on_refused)

    def _on_exact(self, found: Found) -> None:
        if found.is_exact or len(found.cards) == 1:
            self.open(found.cards[0].code)

    def _on_page_wanted(self, after: Key | None, size: int) -> None:
        self._desk.reader.run(lambda office: customers_page(office, after, size), self._on_page)

    def _on_page(self, page: Sequence[CustomerCard]) -> None:
        self.view.list.add_page(page, (page[-1].code, page[-1].customer_id) if page else None)

    def _on_searched(self, text: str) -> None:
        if text.strip():
            self._desk.reader.run(lambda office: find(office, text, HITS), self._on_found, self._on_refused)
        else:
            self.refresh()

    def _on_found(self, found: Found) -> None:
        self.view.list.show_hits(found.cards)

    def _on_opened(self, read: tuple[CustomerFile, CashOnlyMark]) -> None:
        file, mark = read
        months = [MonthUse(period, kwh) for period, kwh in file.kwh]
        since = datetime.fromisoformat(mark.since).date() if mark.is_cash_only else None
        self.view.customer.mark_cash_only(file.quote.customer.customer_id, since)
        self.view.show_file(file.quote, [_entry(entry) for entry in file.entries], months)

    def _on_entry_opened(self, entry: TimeLineEntry) -> None:
        if entry.source is not None:
            self.view.banner.clear()
            self.acts.open_entry(self.view.code, entry.source)

    def _on_undo_wanted(self, entry: TimeLineEntry) -> None:
        if entry.source is not None:
            self.view.banner.clear()
            self.acts.undo_entry(self.view.code, entry.source)

    def _on_act_done(self, done: Done) -> None:
        """The file after an act, of the customer that it left behind."""
        if done.opens:
            self.open(done.opens)

    def _on_changed(self) -> None:
        if self.view.code:
            self.open(self.view.code)

    def _on_statement_wanted(self, code: str) -> None:
        staff = self._desk.signed_in

        def work(office: Office) -> None:
            print_statement(office, staff, code)

        self._desk.books.run(work, self._on_printed, self._on_refused)

    def _on_printed(self, _nothing: None) -> None:
        self.view.say("ok", self.tr("The statement went to the printer."))

    def _on_refused(self, refusal: Refusal) -> None:
        self.view.say("warn", self._desk.word(refusal))


def _entry(entry: FileEntry) -> TimeLineEntry:
    where = f"{entry.who} · {entry.counter}" if entry.counter is not None else entry.who
    return TimeLineEntry(
        on=entry.on,
        kind=_kind(entry),
        document=entry.document,
        period=entry.periods[-1] if entry.periods else "",
        amount_minor=entry.amount_minor,
        who=where,
        time=datetime.fromisoformat(entry.at).strftime("%H:%M") if entry.at else "",
        other=entry.other,
        noted_minor=entry.noted_minor,
        is_undone=entry.is_voided,
        source=entry,
    )


def _kind(entry: FileEntry) -> str:
    """A payment is told by where it came in."""
    if entry.kind != "payment":
        return entry.kind
    return "bank" if entry.channel == "bank" else "credit" if entry.channel == "office" else entry.kind
