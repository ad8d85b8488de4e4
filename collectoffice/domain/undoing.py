"""This file is an undoing as facts: the reasons of the list, and the slip that says what was undone and who signs for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from collectoffice.domain.receipt import Masthead, PaperStyle
from collectoffice.domain.tender import Tender

UndoReason = Literal[
    "wrong_amount",
    "wrong_customer",
    "wrong_tender",
    "customer_changed_mind",
    "duplicate",
    "cheque_bounced",
    "other",
]
UNDO_REASONS: tuple[UndoReason, ...] = get_args(UndoReason)
"""The list a desk offers; any other text is a reason of its own."""

UndoKind = Literal["void", "reversal", "bounce", "move", "part"]
"""What an undoing is in the books: void (till open), reversal (till closed), bounced cheque, move to another customer,
one receipt of a basket."""

SlipKind = Literal["void", "reversal", "bounce", "move", "part", "refund", "credit_moved"]


@dataclass(frozen=True, slots=True)
class UndoneReceipt:
    """A receipt that an undoing takes back."""

    number: str
    customer_code: str
    customer_name: str
    total_minor: int


@dataclass(frozen=True, slots=True)
class UndoSlip:
    """The slip of one undoing, as it was handed over; money in minor units.

    The customer signs it where cash goes back. Whether it still waits for its approval is no part of it: that is asked
    when it is printed.
    """

    kind: SlipKind
    event: str
    style: PaperStyle
    masthead: Masthead
    issued_at: datetime
    business_date: date
    counter: str
    """"" where it was done without a till."""
    till: int
    """0 where it was done without a till."""
    cashier: str
    """Who acts."""
    approver: str
    """The second person, "" where none was there."""
    reason: str
    """A word of ``UNDO_REASONS`` or free text."""
    customer_name: str
    customer_code: str
    receipts: tuple[UndoneReceipt, ...]
    taken_at: datetime | None
    """When the payment was taken that is undone."""
    taken_by: str
    amount_minor: int
    """What is undone, refunded or moved."""
    tenders: tuple[Tender, ...]
    """What had been handed over, as far as it is undone."""
    cash_back_minor: int
    credited_minor: int = 0
    """Put to this customer's credit instead of going back."""
    other_name: str = ""
    """To whom the payment or the credit goes; the customer whose receipt is undone to the payer's credit."""
    other_code: str = ""
    fee_minor: int = 0
    """The fee of a bounced cheque, billed to the customer."""
    kept_minor: int = 0
    """What was handed over beside a bounced cheque and is written again at once, with receipts of its own."""
    owing_after_minor: int = 0
    """Principal and late fee of the customer after this, on the business date."""
    credit_after_minor: int = 0
    spent_minor: int = 0
    """Credit of the payment that was spent since, billed to who spent it."""
