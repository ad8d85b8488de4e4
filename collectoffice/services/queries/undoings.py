"""This file is the undoings as the desks look them up: slips that no printer took, and customers whose cheques are refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from collectoffice.db import cheques, customers, receipts, undoing
from collectoffice.db.frozen_papers import thaw
from collectoffice.domain.errors import UnknownCustomer
from collectoffice.domain.undoing import UndoSlip

if TYPE_CHECKING:
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class CashOnlyMark:
    """Whether a customer's cheques are refused, since when and why."""

    customer: str
    is_cash_only: bool
    since: str
    reason: str


@dataclass(frozen=True, slots=True)
class SlipLook:
    """One slip in a list: what it is of, and the event it is printed by."""

    event: str
    kind: str
    at: datetime
    customer_code: str
    customer_name: str
    amount_minor: int
    cash_back_minor: int


def cash_only(office: Office, code: str) -> CashOnlyMark:
    """Whether a customer pays without cheques; refuses with ``UnknownCustomer``."""
    card = customers.card_by_code(office.file.connection, code)
    if card is None:
        raise UnknownCustomer(code=code)
    since = cheques.cash_only_since(office.file.connection, card.customer_id)
    return CashOnlyMark(card.code, since is not None, since.at if since else "", since.reason if since else "")


def unprinted_slips(office: Office) -> tuple[SlipLook, ...]:
    """Slips that were never printed, oldest first; an erased one is left out."""
    looks = []
    for row in undoing.unprinted_slips(office.file.connection):
        value = receipts.paper_value(office.file.connection, row.paper_id)
        if value is None:
            continue
        slip = thaw(UndoSlip, value)
        looks.append(
            SlipLook(
                event=row.uid,
                kind=slip.kind,
                at=slip.issued_at,
                customer_code=slip.customer_code,
                customer_name=slip.customer_name,
                amount_minor=slip.amount_minor,
                cash_back_minor=slip.cash_back_minor,
            )
        )
    return tuple(looks)
