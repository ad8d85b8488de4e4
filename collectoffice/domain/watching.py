"""This file is how a supervisor's eye is drawn to a cashier: who undoes or reprints far more often than the others.

A simple rule that anybody can follow and that one odd cashier cannot bend: each is compared with the middle one of the
others, not with an average that the odd one would have raised.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from statistics import median

LEAST = 4
"""So many times at least before anybody stands out: three in a month are nothing."""
TIMES = 3
"""So many times the middle rate of the others, for each 100 payments."""
LEAST_RATE = Fraction(1)
"""With fewer than one for each 100 payments nobody stands out, however seldom the others do it."""


def rate_of(times: int, payments: int) -> Fraction:
    """How often for each 100 payments; somebody without payments is counted as with one."""
    return Fraction(100 * times, max(payments, 1))


def outliers(times: Mapping[str, int], payments: Mapping[str, int]) -> frozenset[str]:
    """Who stands out: at least ``LEAST`` times, and more than ``TIMES`` the middle rate of the others for each 100 payments.

    A single cashier has nobody to be compared with and stands out at ``TIMES`` for each 100 payments.
    """
    rates = {name: rate_of(count, payments.get(name, 0)) for name, count in times.items()}
    found = set()
    for name, count in times.items():
        others = [rate for other, rate in rates.items() if other != name]
        usual = max(median(others), LEAST_RATE) if others else LEAST_RATE
        if count >= LEAST and rates[name] > TIMES * usual:
            found.add(name)
    return frozenset(found)
