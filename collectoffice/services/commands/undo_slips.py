"""This file is the slips of undoings: what stands on them is frozen with the act itself, and listed as not printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from collectoffice.db import customers, payments, people, receipts
from collectoffice.db.frozen_papers import freeze
from collectoffice.domain.tender import Tender
from collectoffice.domain.undoing import UndoneReceipt, UndoSlip
from collectoffice.services.queries.quote import quote_of
from collectoffice.services.queries.rules_in_force import masthead, paper_style

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.db.payments import TenderRow
    from collectoffice.db.people import StaffMember
    from collectoffice.db.receipts import ReceiptRow
    from collectoffice.domain.tender import TenderKind
    from collectoffice.domain.undoing import SlipKind
    from collectoffice.services.approving import Approval
    from collectoffice.services.commands.undo_payment import PaymentUndone, Undoing
    from collectoffice.services.office import Office

_TOGETHER: tuple[TenderKind, ...] = ("cash", "credit")
"""Named as one sum: cash less its change, and all draws on credit."""


@dataclass(frozen=True, slots=True)
class CreditOut:
    """Credit that a customer gives up: paid out in cash, or another customer's from now on."""

    kind: SlipKind
    customer_id: int
    amount_minor: int
    reason: str
    other_id: int | None = None


def write_slip(office: Office, entry: Entry, asked: Undoing, done: PaymentUndone) -> None:
    """Keeps the slip of an undone payment, or of one receipt of it."""
    connection = entry.connection
    payment, receipt = asked.named.payment, asked.named.receipt
    rows = [receipt] if receipt else receipts.receipts_of(connection, payment.event_id)
    cashier = people.staff_by_id(connection, payment.staff_id) if payment.staff_id else None
    tenders = [] if receipt else payments.tenders_of(connection, payment.event_id)
    slip = replace(
        _slip(
            office, entry, asked.kind, asked.staff, asked.approval, receipt.customer_id if receipt else payment.payer_id
        ),
        reason=asked.reason,
        receipts=_undone(office, connection, rows),
        taken_at=datetime.fromisoformat(payment.at),
        taken_by=cashier.name if cashier else "",
        amount_minor=done.amount_minor,
        tenders=as_tenders(tenders),
        cash_back_minor=done.cash_back_minor,
        credited_minor=done.credited_minor,
        fee_minor=asked.fee_minor,
        kept_minor=asked.kept_minor,
        spent_minor=sum(part.amount_minor for part in asked.spent),
    )
    _keep(entry, slip, asked.moved_to or (payment.payer_id if receipt else None))


def write_credit_slip(office: Office, entry: Entry, staff: StaffMember, approval: Approval, out: CreditOut) -> None:
    """Keeps the slip of credit that was paid out, or moved to another customer."""
    slip = replace(
        _slip(office, entry, out.kind, staff, approval, out.customer_id),
        reason=out.reason,
        amount_minor=out.amount_minor,
        cash_back_minor=out.amount_minor if out.kind == "refund" else 0,
    )
    _keep(entry, slip, out.other_id)


def as_tenders(rows: Sequence[TenderRow]) -> tuple[Tender, ...]:
    """Tenders as papers name them: cash less its change as one sum, a draw on credit as one sum."""
    sums = {kind: sum(row.amount_minor for row in rows if row.kind == kind) for kind in _TOGETHER}
    together = [Tender(kind, amount) for kind, amount in sums.items() if amount]
    return (*together, *_one_by_one(rows))


def _one_by_one(rows: Iterable[TenderRow]) -> list[Tender]:
    return [
        Tender(
            cast("TenderKind", "transfer" if row.kind == "bank" else row.kind),
            row.amount_minor,
            row.reference,
            row.bank,
            row.dated,
        )
        for row in rows
        if row.kind not in _TOGETHER
    ]


def _undone(office: Office, connection: Connection, rows: Iterable[ReceiptRow]) -> tuple[UndoneReceipt, ...]:
    listed = []
    for row in rows:
        number = receipts.number_of(office.file.facts.code, row).text
        owner = customers.card(connection, row.customer_id)
        listed.append(UndoneReceipt(number, owner.code, owner.name, row.total_minor))
    return tuple(listed)


def _slip(
    office: Office, entry: Entry, kind: SlipKind, staff: StaffMember, approval: Approval, customer_id: int
) -> UndoSlip:
    """Who, where, when and whose account: what every slip says."""
    act, connection = entry.act, entry.connection
    day = date.fromisoformat(act.business_date)
    counter = next((place for place in people.counters(connection) if place.counter_id == act.counter_id), None)
    card = customers.card(connection, customer_id)
    return UndoSlip(
        kind=kind,
        event=act.uid,
        style=paper_style(office),
        masthead=masthead(office),
        issued_at=office.clock(),
        business_date=day,
        counter=str(counter.code) if counter else "",
        till=act.till_id or 0,
        cashier=staff.name,
        approver=approval.approver.name if approval.approver else "",
        reason="",
        customer_name=card.name,
        customer_code=card.code,
        receipts=(),
        taken_at=None,
        taken_by="",
        amount_minor=0,
        tenders=(),
        cash_back_minor=0,
        owing_after_minor=quote_of(office, card, day).total_minor,
        credit_after_minor=card.credit_minor,
    )


def _keep(entry: Entry, slip: UndoSlip, other_id: int | None) -> None:
    if other_id is not None:
        other = customers.card(entry.connection, other_id)
        slip = replace(slip, other_name=other.name, other_code=other.code)
    receipts.add_paper(entry, None, freeze(slip))
