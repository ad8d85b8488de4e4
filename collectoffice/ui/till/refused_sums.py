"""This file is which refusals are about the sum that was typed: they are said at its field."""

from __future__ import annotations

from collectoffice.domain.errors import (
    AmountNotPositive,
    CountNotItsNotes,
    CreditTooSmall,
    NotEnoughCash,
    NothingToAdjust,
    NotPayableInCash,
    Refusal,
)

_OF_THE_SUM = (AmountNotPositive, CountNotItsNotes, CreditTooSmall, NotEnoughCash, NothingToAdjust, NotPayableInCash)


def is_about_sum(refusal: Refusal) -> bool:
    """Whether another sum in the same field could be taken."""
    return isinstance(refusal, _OF_THE_SUM)
