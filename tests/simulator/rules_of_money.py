"""This file is the rules of money as the simulator knows them: due days, late fees, the order of paying, change, by hand.

Nothing here asks the program. Rates and orders are typed from the rules of each country, fees are summed stretch by
stretch in fractions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Literal

Part = Literal["principal", "late_fee"]


@dataclass(frozen=True, slots=True)
class Country:
    """What a country's rules say of an office of the simulator; sums in minor units."""

    code: str
    customer_class: str
    rate_a_day: Fraction
    least_fee: int
    parts: tuple[Part, Part]
    """What of a bill is paid first."""
    bill_by_bill: bool
    """A bill is paid with all its parts before the next one; else one part of every bill, then the other."""
    due_first: bool
    change_unit: int
    settles_by_itself: bool
    """Credit pays a new bill as soon as it comes."""
    undo_limit: int
    note: int
    """The note that the simulator's till moves are made of."""


COUNTRIES = {
    "VN": Country(
        code="VN",
        customer_class="SHBT",
        rate_a_day=Fraction(10, 100) / 365,
        least_fee=0,
        parts=("principal", "late_fee"),
        bill_by_bill=False,
        due_first=False,
        change_unit=500,
        settles_by_itself=False,
        undo_limit=2_000_000,
        note=10_000,
    ),
    "CN": Country(
        code="CN",
        customer_class="居民生活",
        rate_a_day=Fraction(1, 1000),
        least_fee=100,
        parts=("late_fee", "principal"),
        bill_by_bill=True,
        due_first=True,
        change_unit=10,
        settles_by_itself=True,
        undo_limit=60_000,
        note=1_000,
    ),
}


def due_day(country: Country, issued: date) -> date:
    """The last day in time of a bill that names none: five days on and no day of rest, or the next twentieth."""
    if country.code == "CN":
        day = issued + timedelta(days=1)
        while day.day != 20:
            day += timedelta(days=1)
        return day
    day = issued + timedelta(days=5)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day


def whole_fee(country: Country, total: int, changes: Sequence[tuple[date, int]], due: date, on: date) -> int:
    """The late fee of a bill up to a day: every late day bears the rate on what was open the evening before."""
    days = sorted({due, on, *(day for day, _by in changes if due < day < on)})
    owed = Fraction(0)
    for evening, following in pairwise(days):
        if evening < due or following > on:
            continue
        left = total + sum(by for day, by in changes if day <= evening)
        owed += max(left, 0) * (following - evening).days * country.rate_a_day
    if not owed:
        return 0
    return max((2 * owed.numerator + owed.denominator) // (2 * owed.denominator), country.least_fee)


def rounded(amount: int, mode: str, unit: int) -> int:
    """A sum as notes and coins can pay it."""
    below = amount - amount % unit
    if mode == "none" or below == amount:
        return amount
    if mode == "nearest":
        return below + unit if 2 * (amount - below) >= unit else below
    return below if mode == "down" else below + unit


@dataclass(frozen=True, slots=True)
class Asked:
    """An open bill on the day of a payment."""

    bill: str
    customer: int
    period: str
    due: date
    principal: int
    late_fee: int

    def part(self, kind: Part) -> int:
        """What is open of one part."""
        return self.principal if kind == "principal" else self.late_fee


Paid = tuple[str | None, int, str, int]
"""Bill, customer, kind and sum of what a part of a payment pays."""


def spread(
    country: Country, asked: Sequence[Asked], amount: int, on: date, named: Sequence[str] = ()
) -> tuple[list[Paid], int]:
    """What a sum pays, named bills first and whole, and what it leaves over."""

    def place(one: Asked) -> tuple[bool, date, str, str]:
        return country.due_first and one.due > on, one.due, one.period, one.bill

    first = [one for name in named for one in asked if one.bill == name]
    others = sorted((one for one in asked if one.bill not in named), key=place)
    walk = [(one, kind) for one in first for kind in country.parts]
    if country.bill_by_bill:
        walk += [(one, kind) for one in others for kind in country.parts]
    else:
        walk += [(one, kind) for kind in country.parts for one in others]
    paid: list[Paid] = []
    for one, kind in walk:
        part = min(one.part(kind), amount)
        if part > 0:
            paid.append((one.bill, one.customer, kind, part))
            amount -= part
    return paid, amount
