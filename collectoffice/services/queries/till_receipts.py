"""This file is the lists behind a till's reading: its receipts, and what each of its figures is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import customers, till_figures, till_receipts
from collectoffice.domain.errors import UnknownTill
from collectoffice.services.queries.receipts import receipt_text
from collectoffice.services.queries.till_reading import till_to_read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.people import StaffMember
    from collectoffice.db.till_figures import TillRow
    from collectoffice.db.till_receipts import FigureOf
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class TillReceipt:
    """A line of a till's list; the sum in minor units, negative where a payment was undone."""

    at: str
    receipts: tuple[str, ...]
    """One number; of a figure's list all the numbers of the payment."""
    code: str
    name: str
    amount_minor: int
    tenders: tuple[str, ...]
    undone_at: str
    """"" while it stands."""
    is_undoing: bool = False


def till_receipts_of(office: Office, staff: StaffMember, till: int | None = None) -> tuple[TillReceipt, ...]:
    """Every receipt that a till gave, oldest first; without a number those of the cashier's own till.

    Refuses ``NotAllowed``, ``NoOpenTill`` and ``UnknownTill``.
    """
    connection = office.file.connection
    given = till_receipts.receipts_given(connection, _till(office, staff, till))
    known = _cards(office, (one.customer_id for one in given))
    tenders = {event: till_receipts.tenders_of(connection, event) for event in {one.event_id for one in given}}
    return tuple(
        TillReceipt(
            at=one.at,
            receipts=(receipt_text(office, one.key),),
            code=known[one.customer_id].code,
            name=known[one.customer_id].name,
            amount_minor=one.amount_minor,
            tenders=tenders[one.event_id],
            undone_at=one.undone_at,
        )
        for one in given
    )


def figure_receipts(
    office: Office, staff: StaffMember, figure: FigureOf, name: str, till: int | None = None
) -> tuple[TillReceipt, ...]:
    """What one figure of a till's reading is made of, payment by payment; it adds up to the figure.

    Refuses as ``till_receipts_of`` does.
    """
    connection = office.file.connection
    parts = till_receipts.figure_parts(connection, _till(office, staff, till), figure, name)
    known = _cards(office, (part.payer_id for part in parts if part.payer_id is not None))
    return tuple(
        TillReceipt(
            at=part.at,
            receipts=tuple(
                receipt_text(office, key) for key in till_receipts.receipts_of_payment(connection, part.paid_event_id)
            ),
            code=known[part.payer_id].code if part.payer_id is not None else "",
            name=known[part.payer_id].name if part.payer_id is not None else "",
            amount_minor=part.amount_minor,
            tenders=till_receipts.tenders_of(connection, part.event_id),
            undone_at="",
            is_undoing=part.paid_event_id != part.event_id,
        )
        for part in parts
    )


def _till(office: Office, staff: StaffMember, till: int | None) -> TillRow:
    asked = till_to_read(office, staff, till)
    row = till_figures.till_row(office.file.connection, asked)
    if row is None:
        raise UnknownTill(till=asked)
    return row


def _cards(office: Office, ids: Iterable[int]) -> dict[int, CustomerCard]:
    """The customers of these ids; one that was merged stands as the one it became."""
    connection, wanted = office.file.connection, sorted(set(ids))
    found = {card.customer_id: card for card in customers.cards(connection, wanted)}
    return found | {gone: customers.card(connection, gone) for gone in wanted if gone not in found}
