"""This file is the daily reconciliation sheet as facts: what every paper, workbook and screen of a day says.

All sums in minor units. The sheet proves itself: the tills add up to the day, what was expected stands beside what was counted,
and what customers owe is computed twice, from the ledger and bill by bill.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

TENDERS = ("cash", "transfer", "qr", "card", "cheque", "bank")
KINDS = ("principal", "late_fee", "reconnection_fee", "credit", "deposit", "rounding")


@dataclass(frozen=True, slots=True)
class ReceiptRange:
    """The receipts of one series: from the first to the last, how many, and those missing between them (there must be none)."""

    first: str
    last: str
    count: int
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Awaited:
    """A QR payment or a transfer that nobody has seen arrive yet."""

    tender: int
    kind: str
    amount_minor: int
    reference: str
    receipt: str


@dataclass(frozen=True, slots=True)
class TillReading:
    """A till by its rows: the one set of figures that X, the close, the sheet, the workbook and the board show."""

    till: int
    counter: int
    cashier: str
    user: str
    state: str
    """``open``, ``counting``, ``closed`` or ``reconciled``."""
    business_date: str
    opened_at: str
    closed_at: str
    float_minor: int
    float_expected_minor: int | None
    """What the last till at this counter left as float, None where there was none; a difference is recorded, not forced."""
    receipts: tuple[ReceiptRange, ...]
    payments: int
    gross_minor: int
    """Taken by payments, without draws on credit balances."""
    undone_minor: int
    net_minor: int
    by_tender: dict[str, int]
    """Taken less undone; adds up to ``net_minor``."""
    by_kind: dict[str, int]
    """Adds up to ``net_minor``: credit less the draws on it, and the rounding."""
    vat_share_minor: int
    refunded_minor: int
    """Credit paid out in cash."""
    moves: dict[str, int]
    """Cash moved by kind (``turn_in``, ``from_safe``, ``pay_in``, ``pay_out``, ``exchange``, ``counterfeit``).

    What left is negative.
    """
    expected: dict[str, int]
    """What should be there by tender: cash = float + cash taken less undone − refunds + moves."""
    counted_minor: int | None
    pieces: dict[int, int]
    """Notes and coins of the count that closed the till, by denomination in minor units."""
    counts: tuple[int, ...]
    """The sum of every count, recounts included."""
    difference_minor: int | None
    """Counted less expected cash: over is positive, short negative."""
    reason: str
    settled_minor: int
    """How much of the difference was paid or written off, with its sign."""
    awaited: tuple[Awaited, ...]
    reprints: int

    @property
    def expected_minor(self) -> int:
        """The cash that the drawer should hold."""
        return self.expected.get("cash", 0)


@dataclass(frozen=True, slots=True)
class Undone:
    """One undoing: void, reversal, bounced cheque, move to another customer, part of a basket."""

    kind: str
    """``void``, ``reversal``, ``bounce``, ``move`` or ``part``."""
    receipts: tuple[str, ...]
    at: str
    till: int | None
    amount_minor: int
    cash_back_minor: int
    reason: str
    staff: str
    approver: str
    is_waiting: bool
    """Stands, and waits for its approval."""
    money_minor: int = 0
    """What tenders were undone, draws on credit apart: the undoings of a till add up to its ``undone_minor``.

    A part of a basket that goes to the payer's credit undoes an amount and no tender.
    """


@dataclass(frozen=True, slots=True)
class IdentityLine:
    """Arrears of one customer class or of all: opening + billed − collected − adjusted = closing.

    Principal alone, every channel.
    """

    customer_class: str
    """"" is the line of all classes."""
    opening_minor: int
    billed_minor: int
    collected_minor: int
    bank_minor: int
    """The part of ``collected_minor`` that banks collected."""
    adjusted_minor: int
    closing_minor: int
    bill_by_bill_closing_minor: int
    """Added up from the bills, not from the ledger."""
    outside_minor: int = 0
    """The part of ``collected_minor`` that neither a till nor a bank collected: credit that paid new bills by itself, and what
    was undone or moved without a till."""
    taken_over_minor: int = 0
    """The part of ``billed_minor`` that came from a list of arrears."""
    bill_by_bill_opening_minor: int = 0
    bill_by_bill_billed_minor: int = 0
    bill_by_bill_collected_minor: int = 0
    bill_by_bill_adjusted_minor: int = 0

    @property
    def off_minor(self) -> int:
        """0 where both sides agree."""
        return self.closing_minor - self.bill_by_bill_closing_minor

    @property
    def unexplained_minor(self) -> int:
        """0 where opening + billed − collected − adjusted is the closing; each of them is added up by itself."""
        moved_minor = self.billed_minor - self.collected_minor - self.adjusted_minor
        return self.opening_minor + moved_minor - self.closing_minor

    @property
    def till_minor(self) -> int:
        """The part of ``collected_minor`` that the tills collected: their principal, taken less undone."""
        return self.collected_minor - self.bank_minor - self.outside_minor


@dataclass(frozen=True, slots=True)
class SafeFigures:
    """The safe on one day: opening + in − out = expected, without what its counts found over or short."""

    opening_minor: int
    in_minor: int
    out_minor: int
    expected_minor: int
    counted_minor: int | None
    """As at the end of the day; a later count has what moved since taken off again. None where nobody counted."""
    pieces: dict[int, int]
    reason: str = ""
    """Why it is over or short."""
    closing_minor: int = 0
    """What the books say is in the safe at the end of the day, differences of its counts included."""

    @property
    def difference_minor(self) -> int | None:
        """Counted less expected; None where nobody counted."""
        return None if self.counted_minor is None else self.counted_minor - self.expected_minor


@dataclass(frozen=True, slots=True)
class DepositLine:
    """A deposit batch as it stood at the end of the day."""

    deposit: int
    cash_minor: int
    cheques_minor: int
    state: str
    """``prepared``, ``banked``, ``confirmed``, ``disputed`` or ``cancelled``."""
    slip: str
    bank_day: str
    tills: tuple[int, ...]
    prepared_on: str = ""
    cheques: int = 0
    """How many cheques, without those undone."""
    note: str = ""
    undone: int = 0
    """How many more cheques went to the bank with it and were undone since; ``cheques_minor`` is without them."""
    undone_minor: int = 0

    @property
    def total_minor(self) -> int:
        """Cash and cheques."""
        return self.cash_minor + self.cheques_minor


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that somebody has to see to."""

    kind: str
    """``safe_too_long``: cash is in the safe longer than the policy lets it (``desk.safe_days``)."""
    amount_minor: int
    since: str
    days: int
    """Calendar days since then."""
    due: str = ""
    """The last day on which it was in time; "" on a sheet that was signed before this was said."""


@dataclass(frozen=True, slots=True)
class ApprovalLine:
    """An act that took a second person; ``approver`` is "" while it waits."""

    act: str
    at: str
    staff: str
    approver: str
    answer: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Reprinted:
    """A paper that was printed again; ``receipt`` is "" for one that is no receipt."""

    receipt: str
    at: str
    staff: str
    copy: int


@dataclass(frozen=True, slots=True)
class DaySheet:
    """One day of one office."""

    office: str
    office_name: str
    country: str
    currency: str
    minor_digits: int
    is_practice: bool
    date: str
    is_locked: bool
    made_at: str
    tills: tuple[TillReading, ...]
    undone: tuple[Undone, ...]
    identity: IdentityLine
    classes: tuple[IdentityLine, ...]
    bank_collected_minor: int
    """All that banks collected on this business date, credit included."""
    safe: SafeFigures
    deposits: tuple[DepositLine, ...]
    approvals: tuple[ApprovalLine, ...]
    unprinted: tuple[str, ...]
    """Numbers of receipts that no printer took."""
    chain_event: int
    chain_head: str
    """The newest link of the chain, hexadecimal."""
    voice_code: str
    """A short code over the day's figures that can be read out on the telephone."""
    denominations: tuple[int, ...]
    """Notes and coins in use, largest first, in minor units."""
    alerts: tuple[Alert, ...] = ()
    outside_receipts: tuple[str, ...] = ()
    """Numbers of receipts that were given outside the tills: payments written again by a supervisor."""
    outside_reprints: tuple[Reprinted, ...] = ()
    """Copies printed on this day of papers that are not of its tills: of days before, or made without a till."""
    unprinted_before: int = 0
    """How many receipts of days before no printer had taken either."""
    outside_refunded_minor: int = 0
    """Credit paid out without a till; what a till paid out stands with the till."""
    booked_cash: dict[int, int] = field(default_factory=dict)
    """By till, the cash that the ledger puts into the drawer until its close: ``expected_minor`` from another side."""
    signed_by: str = ""
    """Who closed the day; "" while it is open."""
    approved_by: str = ""
    """The second person of the closing; "" where nobody was needed, or where the approval is still to come."""

    @property
    def gross_minor(self) -> int:
        """Taken by all tills."""
        return sum(till.gross_minor for till in self.tills)

    @property
    def undone_minor(self) -> int:
        """Undone in all tills."""
        return sum(till.undone_minor for till in self.tills)

    @property
    def net_minor(self) -> int:
        """Taken less undone of all tills."""
        return sum(till.net_minor for till in self.tills)

    @property
    def reprints(self) -> int:
        """How many copies were printed on this day, of whichever day's papers."""
        return sum(till.reprints for till in self.tills) + len(self.outside_reprints)

    @property
    def by_tender(self) -> dict[str, int]:
        """The net of all tills by tender."""
        return _added_up(TENDERS, (till.by_tender for till in self.tills))

    @property
    def by_kind(self) -> dict[str, int]:
        """The net of all tills by kind."""
        return _added_up(KINDS, (till.by_kind for till in self.tills))

    @property
    def expected_minor(self) -> int:
        """The cash that the drawers should hold."""
        return sum(till.expected_minor for till in self.tills)

    @property
    def counted_minor(self) -> int | None:
        """The cash that was counted; None while a till is not counted."""
        counted = [till.counted_minor for till in self.tills]
        return None if None in counted else sum(minor for minor in counted if minor is not None)

    @property
    def difference_minor(self) -> int | None:
        """Over and short of all tills; None while a till is not counted."""
        found = [till.difference_minor for till in self.tills]
        return None if None in found else sum(minor for minor in found if minor is not None)


def _added_up(order: tuple[str, ...], parts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Sums by name, in the order of the sheet, what is not named there last."""
    sums: dict[str, int] = {}
    for part in parts:
        for name, amount_minor in part.items():
            sums[name] = sums.get(name, 0) + amount_minor
    return {name: sums[name] for name in (*order, *(name for name in sums if name not in order)) if name in sums}
