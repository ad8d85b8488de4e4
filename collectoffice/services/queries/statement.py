"""This file is a statement of account: every bill and payment of a customer with the balance after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectoffice.db import customers, erasure, history
from collectoffice.domain.errors import UnknownCustomer
from collectoffice.domain.receipt import ReceiptLine, Statement, StatementEntry
from collectoffice.i18n.erased import ERASED
from collectoffice.services.queries.quote import paying_day, quote_of
from collectoffice.services.queries.receipts import receipt_text
from collectoffice.services.queries.rules_in_force import masthead, paper_style

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.history import HistoryEntry
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


def statement_of(office: Office, staff: StaffMember, code: str, first_day: date | None = None) -> Statement:
    """The customer's account from a day (the beginning without one) to today; refuses with ``UnknownCustomer``.

    The balance is what is owed less the credit; a late fee is charged on the line of the payment that paid it.
    """
    connection = office.file.connection
    card = customers.card_by_code(connection, code)
    if card is None:
        raise UnknownCustomer(code=code)
    today = paying_day(office)
    entries = _with_balance(office, history.history_of(connection, card.customer_id))
    shown_from = first_day or (entries[0].on if entries else today)
    before = [entry for entry in entries if entry.on < shown_from]
    shown = tuple(entry for entry in entries if entry.on >= shown_from)
    quote = quote_of(office, card, today)
    return Statement(
        style=paper_style(office),
        masthead=masthead(office),
        made_at=office.clock(),
        made_by=staff.name,
        customer_name=card.name or _instead_of_name(office, card.customer_id),
        customer_code=card.code,
        supply_address=card.address,
        meter=card.meter,
        phone=card.phone,
        first_day=shown_from,
        last_day=today,
        opening_minor=before[-1].balance_minor if before else 0,
        entries=shown,
        closing_minor=quote.customer.open_minor - quote.credit_minor,
        open_bills=tuple(
            ReceiptLine(bill.number, bill.period, bill.due, bill.days_late, bill.open_minor, bill.late_fee_minor)
            for bill in quote.bills
        ),
        credit_minor=quote.credit_minor,
    )


def _instead_of_name(office: Office, customer_id: int) -> str:
    """What stands for a name that was erased; "" where none was ever known."""
    is_erased = erasure.was_erased(office.file.connection, customer_id)
    return ERASED.in_language(paper_style(office).language) if is_erased else ""


def _with_balance(office: Office, rows: list[HistoryEntry]) -> list[StatementEntry]:
    balance = 0
    entries: list[StatementEntry] = []
    for row in rows:
        line = _line(office, row)
        balance += line.charged_minor - line.paid_minor
        entries.append(replace(line, balance_minor=balance))
    return entries


def _line(office: Office, row: HistoryEntry) -> StatementEntry:
    charged, paid = _moved(row)
    return StatementEntry(
        on=row.on,
        kind=_kind(row),
        document=receipt_text(office, row.receipt) or row.document,
        period=row.periods[0] if len(row.periods) == 1 else "",
        charged_minor=charged,
        paid_minor=paid,
        balance_minor=0,
        other=row.other if row.kind in NAMES_ANOTHER else "",
        noted_minor=row.noted_minor,
    )


NAMES_ANOTHER = {"reissued", "moved", "moved_here", "credit_used", "credit_moved", "part_undone", "merged"}
"""The lines on which the other customer, or the other bill, stands beside the document."""
CREDIT_ALONE = {"refund", "credit_moved", "credit_used"}
"""What moves credit and pays no bill of this customer: charged where the credit goes, paid where it comes."""


def _moved(row: HistoryEntry) -> tuple[int, int]:
    """What a line charges and what it pays."""
    net = row.principal_minor + row.late_fee_minor + row.credit_minor - row.drawn_minor
    if row.kind in CREDIT_ALONE:
        return max(-net, 0), max(net, 0)
    return row.billed_minor + row.late_fee_minor, net


def _kind(row: HistoryEntry) -> str:
    if row.kind != "payment":
        return row.kind
    return "bank" if row.channel == "bank" else "credit" if row.channel == "office" else row.kind
