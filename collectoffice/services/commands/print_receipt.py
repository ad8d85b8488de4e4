"""This file is the printing of a receipt from its frozen paper: the original once, then copies, each written down."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from collectoffice.db import approvals, payments, receipts, tills, undoing
from collectoffice.db.frozen_papers import thaw
from collectoffice.documents.basket_summary import basket_summary
from collectoffice.documents.press import open_press
from collectoffice.documents.receipt_80mm import receipt_80mm
from collectoffice.documents.receipt_a5 import receipt_a5
from collectoffice.documents.undo_slip import undo_slip
from collectoffice.domain.errors import PrintInDoubt, Refusal, UnknownReceipt
from collectoffice.domain.permission import require
from collectoffice.domain.receipt import BasketSummary, PrintMark, Receipt
from collectoffice.domain.undoing import UndoSlip
from collectoffice.i18n.papers_undoing import reason_said
from collectoffice.services.acting import act_in_office, refuse_put_out
from collectoffice.services.commands.form_in_printer import require_form, use_printed_form
from collectoffice.services.printing import hand_over
from collectoffice.services.queries.receipts import receipt_row
from collectoffice.services.queries.rules_in_force import uses_forms
from collectoffice.services.written_files import write_file

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.payments import PaymentEvent
    from collectoffice.db.people import StaffMember
    from collectoffice.db.receipts import ReceiptRow
    from collectoffice.domain.receipt import PaperStyle
    from collectoffice.services.office import Office

_log = logging.getLogger(__name__)

Form = Literal["a5", "80mm", "a4"]
FORM_OF_SUMMARY: Form = "a4"
FORM_OF_SLIP: Form = "a5"
LATE_AFTER = timedelta(minutes=10)
"""A first printing later than this says "original, printed later"."""


@dataclass(frozen=True, slots=True)
class ReceiptPrinted:
    """What was printed; ``copy`` 0 is the original."""

    number: str
    copy: int
    is_late: bool
    form: str
    form_number: int | None = None
    """The number of the pre-printed form that it used; None where receipts go on plain paper."""


def print_receipt(office: Office, staff: StaffMember, text: str, form: Form) -> ReceiptPrinted:
    """Prints a receipt (by its event a basket's summary or an undoing's slip) on the office's printer, without a dialog.

    Refuses ``NotAllowed``, ``UnknownReceipt``, ``PrinterUnavailable`` and what ``require_form`` refuses; the payment is safe
    in any case, and what a printer did not take stays listed as not printed. ``PrintInDoubt``: whoever looks at the tray
    answers it, by ``note_printed`` or by printing again.
    """
    require(staff.role, "print_receipt")
    refuse_put_out(office, staff)
    paper = _paper(office, text)
    if paper.kind == "receipt":
        require_form(office, staff, 1)
    mark = _mark(office, paper)
    pdf = _drawn(office, paper, mark, form)
    hand_over(office, pdf, _form_of(paper, form), paper.title)
    on_form = paper.kind == "receipt" and uses_forms(office)
    try:
        return _write_down(office, staff, paper, mark, form, on_form=on_form)
    except Exception as error:
        # The paper is out; whoever is told only that the disk is full would print a second original.
        if not isinstance(error, Refusal):
            _log.critical("a printing could not be written down", exc_info=True)
        raise PrintInDoubt(paper=form, title=paper.title, why="not_noted", refused=type(error).__name__) from error


def save_receipt(office: Office, staff: StaffMember, text: str, form: Form, path: Path) -> ReceiptPrinted:
    """The same as a PDF file; it counts as a printing, and in an open till uses a form as one.

    Who has no till has no form in a printer, and saves the file without. Refuses ``FileNotWritten`` when it cannot be written.
    """
    require(staff.role, "print_receipt")
    paper = _paper(office, text)
    has_till = tills.open_till_of(office.file.connection, staff.staff_id) is not None
    on_form = paper.kind == "receipt" and has_till and uses_forms(office)
    if on_form:
        require_form(office, staff, 1)
    mark = _mark(office, paper)
    write_file(path, _drawn(office, paper, mark, form))
    return _write_down(office, staff, paper, mark, form, on_form=on_form)


def note_printed(office: Office, staff: StaffMember, text: str, form: Form) -> ReceiptPrinted:
    """Writes down that a paper did come out of the printer: the program ended between the printer and the books.

    Only what is not known as printed yet; else nothing is written. Refuses ``NotAllowed`` and ``UnknownReceipt``.
    """
    require(staff.role, "print_receipt")
    refuse_put_out(office, staff)
    paper = _paper(office, text)
    mark = _mark(office, paper)
    if mark.copy:
        return ReceiptPrinted(paper.title, mark.copy - 1, is_late=False, form=form)
    on_form = paper.kind == "receipt" and uses_forms(office)
    in_time = replace(mark, is_late=False)
    return _write_down(office, staff, paper, in_time, form, on_form=on_form, kind="printing_seen")


def warm_up(office: Office) -> None:
    """Opens the print shop before the first receipt needs it; called while the window is idle."""
    open_press(office.fonts)


@dataclass(frozen=True, slots=True)
class _Paper:
    """A frozen paper, with what a printing of it has to say besides."""

    paper_id: int
    event_id: int
    title: str
    kind: Literal["receipt", "summary", "slip"]
    made_at: datetime
    till_id: int | None
    voided_at: datetime | None = None
    void_reason: str = ""


def _paper(office: Office, text: str) -> _Paper:
    """The paper of a receipt's number, of a payment's event or of an undoing's; refuses with ``UnknownReceipt``."""
    connection = office.file.connection
    event = payments.payment_by_uid(connection, text.strip())
    if event is not None:
        summary = receipts.summary_paper(connection, event.event_id)
        if summary is not None:
            return _of_payment(event, summary, event.uid, "summary")
        issued = receipts.receipts_of(connection, event.event_id)
        if not issued:
            raise UnknownReceipt(number=text, why="none_issued")
        return _of_receipt(office, event, issued[0])
    slip = undoing.slip_of(connection, text.strip())
    if slip is not None:
        return _Paper(slip.paper_id, slip.event_id, slip.uid, "slip", _moment(slip.at), slip.till_id)
    row = receipt_row(office, text)
    payment = payments.payment_by_id(connection, row.event_id)
    if payment is None:
        raise UnknownReceipt(number=text, why="unknown")
    return _of_receipt(office, payment, row)


def _of_receipt(office: Office, payment: PaymentEvent, row: ReceiptRow) -> _Paper:
    """A receipt; one of a basket may be undone by itself."""
    number = receipts.number_of(office.file.facts.code, row).text
    paper = _of_payment(payment, row.paper_id, number, "receipt")
    undone = undoing.undo_of_receipt(office.file.connection, row.receipt_id)
    return replace(paper, voided_at=_moment(undone.at), void_reason=undone.reason) if undone else paper


def _of_payment(payment: PaymentEvent, paper_id: int, title: str, kind: Literal["receipt", "summary"]) -> _Paper:
    voided_at = _moment(payment.voided_at) if payment.voided_at else None
    at, till_id = _moment(payment.at), payment.till_id
    return _Paper(paper_id, payment.event_id, title, kind, at, till_id, voided_at, payment.void_reason)


def _mark(office: Office, paper: _Paper) -> PrintMark:
    connection = office.file.connection
    copy = receipts.printings(connection, paper.paper_id)
    is_closed = paper.till_id is not None and not tills.is_open(connection, paper.till_id)
    return PrintMark(
        copy=copy,
        is_late=copy == 0 and (is_closed or office.clock() - paper.made_at > LATE_AFTER),
        voided_at=paper.voided_at,
        void_reason=paper.void_reason,
    )


def _drawn(office: Office, paper: _Paper, mark: PrintMark, form: Form) -> bytes:
    frozen = receipts.paper_value(office.file.connection, paper.paper_id)
    if frozen is None:
        raise UnknownReceipt(number=paper.title, why="erased")
    if paper.kind == "slip":
        is_waiting = approvals.is_waiting(office.file.connection, paper.event_id)
        return undo_slip(thaw(UndoSlip, frozen), mark, office.fonts, is_waiting=is_waiting)
    if paper.kind == "summary":
        summary = thaw(BasketSummary, frozen)
        return basket_summary(summary, _worded(mark, summary.style), office.fonts)
    receipt = thaw(Receipt, frozen)
    mark = _worded(mark, receipt.style)
    return receipt_80mm(receipt, mark, office.fonts) if form == "80mm" else receipt_a5(receipt, mark, office.fonts)


def _worded(mark: PrintMark, style: PaperStyle) -> PrintMark:
    """A reason of the list as the paper's language says it."""
    return replace(mark, void_reason=reason_said(mark.void_reason, style.language))


def _form_of(paper: _Paper, form: Form) -> Form:
    """The paper that goes into the printer."""
    return {"receipt": form, "summary": FORM_OF_SUMMARY, "slip": FORM_OF_SLIP}[paper.kind]


def _write_down(
    office: Office,
    staff: StaffMember,
    paper: _Paper,
    mark: PrintMark,
    form: Form,
    *,
    on_form: bool = False,
    kind: str = "printing",
) -> ReceiptPrinted:
    """Writes the printing down, and where receipts go on pre-printed forms the form that it used."""
    act = act_in_office(office, kind, staff, about_event_id=paper.event_id)
    with office.file.entry(act) as entry:
        receipts.add_printing(entry, paper.paper_id, mark.copy, is_late=mark.is_late, form=form)
        number = use_printed_form(entry, staff) if on_form else None
    return ReceiptPrinted(paper.title, mark.copy, mark.is_late, form, number)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
