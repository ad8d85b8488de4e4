"""This file is how a program under test says what it has answered: one line of JSON an act."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from itertools import chain, repeat

from collectoffice.services.queries.payment_taken import PaymentTaken


def say(facts: Mapping[str, object]) -> None:
    """Says a line at once."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def sums(taken: Iterable[PaymentTaken]) -> list[tuple[str, int]]:
    """Each receipt with its sum, as the papers show it; a basket's rounding stands on its first."""
    return [
        (number, sum(line.amount_minor for line in payment.allocations if line.receipt == number) + rounding)
        for payment in taken
        for number, rounding in zip(payment.receipts, chain((payment.rounding_minor,), repeat(0)), strict=False)
    ]
