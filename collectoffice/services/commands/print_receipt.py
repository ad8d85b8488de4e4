"""This file is the printing of a receipt from its frozen paper: the original once, then copies, each written down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from collectoffice.db import payments, receipts, tills
from collectoffice.db.frozen_papers import thaw
from collectoffice.documents.basket_summary import basket_summary
from collectoffice.documents.press import open_press
from collectoffice.documents.receipt_80mm import receipt_80mm
from collectoffice.documents.receipt_a5 import receipt_a5
from collectoffice.domain.errors import UnknownReceipt
from collectoffice.domain.permission import require
from collectoffice.domain.receipt import BasketSummary, PrintMark, Receipt
from collectoffice.services.acting import act_in_office
from collectoffice.services.queries.receipts import receipt_row
from collectoffice.services.written_files import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.payments import PaymentEvent
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office

Form = Literal["a5", "80mm", "a4"]
LATE_AFTER = timedelta(minutes=10)
"""A first printing later than this says "original, printed later"."""


@dataclass(frozen=True, slots=True)
class ReceiptPrinted:
    """What was printed; ``copy`` 0 is the original."""

    number: str
    copy: int
    is_late: bool
    form: str


def print_receipt(office: Office, staff: StaffMember, text: str, form: Form) -> ReceiptPrinted:
    """Prints a receipt (or a basket's summary, by its event) on the office's printer, without a dialog.

    Refuses ``NotAllowed``, ``UnknownReceipt`` and ``PrinterUnavailable``; the payment is safe in any case, and what a
    printer did not take stays listed as not printed.
    """
    require(staff.role, "print_receipt")
    paper = _paper(office, text)
    mark = _mark(office, paper)
    pdf = _drawn(office, paper, mark, form)
    office.printer.print_paper(pdf, "a4" if paper.is_summary else form, paper.title)
    return _write_down(office, staff, paper, mark, form)


def save_receipt(office: Office, staff: StaffMember, text: str, form: Form, path: Path) -> ReceiptPrinted:
    """The same as a PDF file; it counts as a printing. Refuses ``FileNotWritten`` when the file cannot be written."""
    require(staff.role, "print_receipt")
    paper = _paper(office, text)
    mark = _mark(office, paper)
    write_file(path, _drawn(office, paper, mark, form))
    return _write_down(office, staff, paper, mark, form)


def warm_up(office: Office) -> None:
    """Opens the print shop before the first receipt needs it; called while the window is idle."""
    open_press(office.fonts)


@dataclass(frozen=True, slots=True)
class _Paper:
    paper_id: int
    title: str
    payment: PaymentEvent
    is_summary: bool


def _paper(office: Office, text: str) -> _Paper:
    connection = office.file.connection
    event = payments.payment_by_uid(connection, text.strip())
    if event is not None:
        summary = receipts.summary_paper(connection, event.event_id)
        if summary is not None:
            return _Paper(summary, event.uid, event, is_summary=True)
        issued = receipts.receipts_of(connection, event.event_id)
        if not issued:
            raise UnknownReceipt(number=text, why="none_issued")
        number = receipts.number_of(office.file.facts.code, issued[0]).text
        return _Paper(issued[0].paper_id, number, event, is_summary=False)
    row = receipt_row(office, text)
    payment = payments.payment_by_id(connection, row.event_id)
    if payment is None:
        raise UnknownReceipt(number=text, why="unknown")
    number = receipts.number_of(office.file.facts.code, row).text
    return _Paper(row.paper_id, number, payment, is_summary=False)


def _mark(office: Office, paper: _Paper) -> PrintMark:
    copy = receipts.printings(office.file.connection, paper.paper_id)
    payment = paper.payment
    taken_at = _moment(payment.at)
    is_closed = payment.till_id is not None and not tills.is_open(office.file.connection, payment.till_id)
    return PrintMark(
        copy=copy,
        is_late=copy == 0 and (is_closed or office.clock() - taken_at > LATE_AFTER),
        voided_at=_moment(payment.voided_at) if payment.voided_at else None,
        void_reason=payment.void_reason,
    )


def _drawn(office: Office, paper: _Paper, mark: PrintMark, form: Form) -> bytes:
    frozen = receipts.paper_value(office.file.connection, paper.paper_id)
    if frozen is None:
        raise UnknownReceipt(number=paper.title, why="erased")
    if paper.is_summary:
        return basket_summary(thaw(BasketSummary, frozen), mark, office.fonts)
    receipt = thaw(Receipt, frozen)
    return receipt_80mm(receipt, mark, office.fonts) if form == "80mm" else receipt_a5(receipt, mark, office.fonts)


def _write_down(office: Office, staff: StaffMember, paper: _Paper, mark: PrintMark, form: Form) -> ReceiptPrinted:
    act = act_in_office(office, "printing", staff, about_event_id=paper.payment.event_id)
    with office.file.entry(act) as entry:
        receipts.add_printing(entry, paper.paper_id, mark.copy, is_late=mark.is_late, form=form)
    return ReceiptPrinted(paper.title, mark.copy, mark.is_late, form)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
