"""This file is the adjustments that workbooks offered and nobody took yet, each with what taking it would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from collectoffice.db import corrections, customers, offers
from collectoffice.services.queries.bill_at_hand import bill_at_hand

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.offers import OfferRow
    from collectoffice.services.office import Office
    from collectoffice.services.queries.bill_at_hand import AfterCorrection, BillAtHand

OfferProblem = Literal["", "no_bill", "too_much"]


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """One negative row; sums in minor units."""

    offer_id: int
    file_name: str
    sheet_row: int
    on: date
    """When it was taken in."""
    customer_code: str
    customer_name: str
    """"" where nobody has this code."""
    bill: str
    by_minor: int
    document: str
    at_hand: BillAtHand | None
    """The bill as it stands now."""
    after: AfterCorrection | None
    """What would be owed; None where it cannot be taken."""

    @property
    def problem(self) -> OfferProblem:
        """Why it cannot be taken as it is: it names no bill, or takes off more than the bill asks."""
        if self.at_hand is None:
            return "no_bill"
        return "" if self.after is not None else "too_much"


def open_offers(office: Office) -> tuple[OpenOffer, ...]:
    """What was offered and neither taken nor dropped, oldest first."""
    rows = offers.standing_offers(office.file.connection)
    return tuple(_opened(office, row) for row in rows if not _is_taken(office, row))


def _is_taken(office: Office, row: OfferRow) -> bool:
    """A correction on the same document by the same sum, of this bill, or where none is named of any of the customer's."""
    connection = office.file.connection
    at_hand = bill_at_hand(office, row.bill) if row.bill else None
    if at_hand is not None:
        return corrections.rests_on(connection, at_hand.bill.bill_id, row.document, row.by_minor)
    card = customers.card_by_code(connection, row.customer_code)
    return card is not None and offers.was_taken_of(connection, card.customer_id, row.document, row.by_minor)


def _opened(office: Office, row: OfferRow) -> OpenOffer:
    at_hand = bill_at_hand(office, row.bill) if row.bill else None
    card = customers.card_by_code(office.file.connection, row.customer_code)
    can_be_taken = at_hand is not None and -row.by_minor <= at_hand.asked_minor and bool(at_hand.asked_minor)
    return OpenOffer(
        offer_id=row.offer_id,
        file_name=row.file_name,
        sheet_row=row.sheet_row,
        on=row.on,
        customer_code=card.code if card else row.customer_code,
        customer_name=card.name if card else "",
        bill=at_hand.bill.number if at_hand else row.bill,
        by_minor=row.by_minor,
        document=row.document,
        at_hand=at_hand,
        after=at_hand.after("down", row.by_minor) if at_hand and can_be_taken else None,
    )
