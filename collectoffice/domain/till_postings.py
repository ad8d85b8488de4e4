"""This file is the balanced postings of cash that moves in and out of a till, and of what becomes of its difference."""

from __future__ import annotations

from typing import Literal

from collectoffice.domain.ledger import CASH, COUNTERFEIT, DIFFERENCES_SETTLED, OVER_SHORT, SAFE, SUNDRY, Posting

MovedKind = Literal["turn_in", "from_safe", "pay_in", "pay_out", "counterfeit"]

_OTHER_SIDE = {
    "turn_in": SAFE,
    "from_safe": SAFE,
    "pay_in": SUNDRY,
    "pay_out": SUNDRY,
    "counterfeit": COUNTERFEIT,
}


def cash_moved_postings(kind: MovedKind, amount_minor: int, till_id: int) -> tuple[Posting, Posting]:
    """Cash that came into a till (positive) or left it (negative) against where it came from or went."""
    account = _OTHER_SIDE[kind]
    other_till = None if account == SAFE else till_id
    return Posting(CASH, amount_minor, till_id=till_id), Posting(account, -amount_minor, till_id=other_till)


def till_corrected_postings(counted_minor: int, corrected_minor: int, till_id: int) -> tuple[Posting, ...]:
    """A closed till was counted otherwise than it held: the safe and over or short follow the correcting count."""
    more_minor = corrected_minor - counted_minor
    if not more_minor:
        return ()
    return Posting(SAFE, more_minor), Posting(OVER_SHORT, -more_minor, till_id=till_id)


def difference_settled_postings(amount_minor: int, till_id: int) -> tuple[Posting, Posting]:
    """The cashier pays what was short into the safe (negative), or what was over is paid out (positive)."""
    return Posting(SAFE, -amount_minor), Posting(OVER_SHORT, amount_minor, till_id=till_id)


def difference_written_off_postings(amount_minor: int, till_id: int) -> tuple[Posting, Posting]:
    """A difference, with its sign, that nobody pays any more."""
    return (
        Posting(DIFFERENCES_SETTLED, -amount_minor, till_id=till_id),
        Posting(OVER_SHORT, amount_minor, till_id=till_id),
    )
