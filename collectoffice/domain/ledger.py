"""This file is the ledger: the chart of accounts and the balanced postings of each kind of money event.

A debit is positive, a credit negative; the postings of one event add up to zero, always. What a customer owes is
the balance of ``receivable`` with that customer (principal); a late fee is income when it is paid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from collectoffice.domain.allocation import Allocation

CASH = "cash"
"""Cash in a till."""
SAFE = "safe"
BANK = "bank"
"""Collected by a bank or wallet for the office."""
RECEIVABLE = "receivable"
CREDIT = "credit"
"""Customers' credit balances; what the office owes them is negative."""
LATE_FEE_INCOME = "late_fee_income"
RECONNECTION_INCOME = "reconnection_income"
DEPOSIT = "deposit"
ROUNDING = "rounding"
OVER_SHORT = "over_short"
BILLED = "billed"
OPENING_ARREARS = "opening_arrears"
ADJUSTED = "adjusted"
WRITTEN_OFF = "written_off"
"""Debts the office gave up."""
BOUNCE_FEE_INCOME = "bounce_fee_income"
SPENT_CREDIT = "spent_credit"
"""Between credit that was spent before its money proved not to be there, and the debt that it became; always 0."""
SUNDRY = "sundry"
"""Paid into or out of a till for something that is no bill."""
COUNTERFEIT = "counterfeit"
"""Counterfeit notes found in a till, until somebody makes them good."""
DIFFERENCES_SETTLED = "differences_settled"
"""Over or short that was written off."""
OPENING_CASH = "opening_cash"
"""Cash that lay in the safe when it was first counted."""
IN_TRANSIT = "in_transit"
"""On the way from the safe to the bank."""
BANK_ACCOUNT = "bank_account"
"""Confirmed by the bank."""

_PAID_ACCOUNT = {
    "principal": RECEIVABLE,
    "late_fee": LATE_FEE_INCOME,
    "reconnection_fee": RECONNECTION_INCOME,
    "credit": CREDIT,
    "deposit": DEPOSIT,
}


@dataclass(frozen=True, slots=True)
class Posting:
    """One side of a money event, in minor units."""

    account: str
    amount_minor: int
    customer_id: int | None = None
    till_id: int | None = None


@dataclass(frozen=True, slots=True)
class TenderPart:
    """A tender as it is booked: its kind, its sum, and whose credit it drew on."""

    kind: str
    amount_minor: int
    customer_id: int | None = None


def payment_postings(
    tenders: Iterable[TenderPart], allocations: Iterable[Allocation], rounding_minor: int, till_id: int | None
) -> tuple[Posting, ...]:
    """What was handed over against what it pays; tenders of one kind are one posting, so are allocations to one account."""
    sums: dict[tuple[str, int | None], int] = {}
    for tender in tenders:
        _add(sums, (tender.kind, tender.customer_id), tender.amount_minor)
    for allocation in allocations:
        account = _PAID_ACCOUNT[allocation.kind]
        owner = None if account == LATE_FEE_INCOME else allocation.customer_id
        _add(sums, (account, owner), -allocation.amount_minor)
    _add(sums, (ROUNDING, None), -rounding_minor)
    postings = tuple(
        Posting(account, amount, customer_id, till_id if account not in _WITHOUT_TILL else None)
        for (account, customer_id), amount in sums.items()
        if amount
    )
    return _balanced(postings)


def billed_postings(billed: Mapping[int, int], contra: str) -> tuple[Posting, ...]:
    """New bills, up by customer, against what they came from (``BILLED``, ``OPENING_ARREARS`` or ``ADJUSTED``)."""
    owed = tuple(Posting(RECEIVABLE, amount, customer_id) for customer_id, amount in billed.items() if amount)
    total = sum(billed.values())
    return _balanced((*owed, Posting(contra, -total)) if total else owed)


def spent_credit_postings(spent: Mapping[int, int]) -> tuple[Posting, ...]:
    """Credit that was spent becomes a debt, by customer: what is billed, then the credit that it makes good."""
    total = sum(spent.values())
    return _balanced(
        (
            *(Posting(RECEIVABLE, amount, customer_id) for customer_id, amount in spent.items()),
            Posting(SPENT_CREDIT, -total),
            Posting(SPENT_CREDIT, total),
            *(Posting(CREDIT, -amount, customer_id) for customer_id, amount in spent.items()),
        )
    )


def till_opened_postings(float_minor: int, till_id: int) -> tuple[Posting, ...]:
    """The float moves from the safe into the till."""
    if not float_minor:
        return ()
    return _balanced((Posting(CASH, float_minor, till_id=till_id), Posting(SAFE, -float_minor)))


def till_closed_postings(expected_minor: int, counted_minor: int, till_id: int) -> tuple[Posting, ...]:
    """What was counted moves to the safe; over or short stands on its own account, never forced to zero."""
    postings = (
        Posting(CASH, -expected_minor, till_id=till_id),
        Posting(SAFE, counted_minor),
        Posting(OVER_SHORT, expected_minor - counted_minor, till_id=till_id),
    )
    return _balanced(tuple(posting for posting in postings if posting.amount_minor))


_WITHOUT_TILL = frozenset({RECEIVABLE, CREDIT, BANK, DEPOSIT})


def _add(sums: dict[tuple[str, int | None], int], key: tuple[str, int | None], amount_minor: int) -> None:
    sums[key] = sums.get(key, 0) + amount_minor


def _balanced(postings: tuple[Posting, ...]) -> tuple[Posting, ...]:
    total = sum(posting.amount_minor for posting in postings)
    if total:
        message = f"the postings of one event are off balance by {total}"
        raise AssertionError(message)
    return postings
