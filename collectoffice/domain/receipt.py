"""This file is a receipt as it was handed over: the frozen facts that a first print and every reprint are drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from collectoffice.domain.tender import Tender


@dataclass(frozen=True, slots=True)
class Masthead:
    """The office as its papers name it."""

    name: str
    address: str
    phone: str
    tax_code: str
    is_practice: bool


@dataclass(frozen=True, slots=True)
class PaperStyle:
    """How a paper writes: ``language`` vi, zh or en; ``currency`` VND or CNY; the two choices of Vietnamese words."""

    language: str
    currency: str
    minor_digits: int
    zero_word: str = "linh"
    thousand_word: str = "nghìn"


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What the payment paid on one bill; sums in minor units, 0 where nothing was paid on that part."""

    bill: str
    period: str
    due: date
    days_late: int
    principal_minor: int
    late_fee_minor: int

    @property
    def total_minor(self) -> int:
        """Principal and late fee paid."""
        return self.principal_minor + self.late_fee_minor


@dataclass(frozen=True, slots=True)
class Receipt:
    """One customer's receipt (not a tax invoice). Money in minor units.

    ``lines`` + ``credit_added_minor`` = ``allocated_minor``; ``allocated_minor`` + ``rounding_minor`` = ``total_minor``.
    In a basket each customer has a receipt; the tenders, the change and the rounding stand on the payer's
    (the first) and on the summary, the others have an empty ``tenders`` and say which summary they belong to.
    """

    number: str
    """``KH01-2-26A-000123``"""
    barcode: str
    """The 16 digits of the same number."""
    check_code: str
    """Ten letters and digits that the office can recompute from the receipt and its key."""
    style: PaperStyle
    masthead: Masthead
    issued_at: datetime
    business_date: date
    counter: str
    till: int
    cashier: str
    customer_name: str
    customer_code: str
    supply_address: str
    meter: str
    lines: tuple[ReceiptLine, ...]
    credit_added_minor: int
    rounding_minor: int
    total_minor: int
    tenders: tuple[Tender, ...]
    """As handed over, without the change."""
    given_minor: int
    change_minor: int
    owing_after_minor: int
    """Principal and late fee of this customer still open after the payment, on the business date."""
    owing_periods: tuple[str, ...]
    credit_after_minor: int
    basket: str = ""
    """The payment event's id where the receipt is one of a basket, else empty."""
    basket_size: int = 1


@dataclass(frozen=True, slots=True)
class PrintMark:
    """What a printing adds to the frozen receipt: ``copy`` 0 is the original, n is reprint n."""

    copy: int = 0
    is_late: bool = False
    """Original, printed later."""
    voided_at: datetime | None = None
    void_reason: str = ""


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One receipt of a basket."""

    receipt: str
    customer_code: str
    customer_name: str
    periods: tuple[str, ...]
    principal_minor: int
    late_fee_minor: int
    credit_minor: int

    @property
    def total_minor(self) -> int:
        """All that this receipt says was paid."""
        return self.principal_minor + self.late_fee_minor + self.credit_minor


@dataclass(frozen=True, slots=True)
class BasketSummary:
    """The one paper of a basket: every receipt with its sum, then tenders, rounding and change of the payment."""

    event: str
    style: PaperStyle
    masthead: Masthead
    issued_at: datetime
    business_date: date
    counter: str
    till: int
    cashier: str
    payer_name: str
    payer_code: str
    lines: tuple[SummaryLine, ...]
    rounding_minor: int
    total_minor: int
    tenders: tuple[Tender, ...]
    given_minor: int
    change_minor: int


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """One line of a statement of account: what happened, and what it changed."""

    on: date
    kind: str
    """A word of ``i18n.papers.ENTRY_KINDS``: bill, payment, bank, adjustment, cancelled, void, reversal, refund …"""
    document: str
    period: str
    charged_minor: int
    paid_minor: int
    balance_minor: int
    """What the customer owes after this line, less credit."""
    other: str = ""
    """The other customer's code, or the bill issued in this one's place."""
    noted_minor: int = 0
    """A sum that changes no balance: a late fee waived."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A customer's account from one day to another."""

    style: PaperStyle
    masthead: Masthead
    made_at: datetime
    made_by: str
    customer_name: str
    customer_code: str
    supply_address: str
    meter: str
    phone: str
    first_day: date
    last_day: date
    opening_minor: int
    entries: tuple[StatementEntry, ...]
    closing_minor: int
    open_bills: tuple[ReceiptLine, ...]
    """What is open on the last day, with the late fee to that day."""
    credit_minor: int
