"""This file is the late fee of a bill: what the policy asks for every day that principal is open past its due day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from collectoffice.domain.policy import AnnualSimple, DailyPermille, LateRule, Policy

_PERCENT = 100
_PERMILLE = 1000
_LAST_MONTH, _LAST_DAY = 12, 31

_Stretch = tuple[int, int, int]
"""Principal that was open on every day after the second ordinal up to and including the third."""


@dataclass(frozen=True, slots=True)
class PrincipalChange:
    """A change of a bill's principal: its amount at issue, a part payment (negative) or an adjustment (either sign)."""

    on: date
    amount_minor: int


def days_late(due: date, on: date) -> int:
    """Days from the due day to a day, that day counted and the due day not; 0 when not late."""
    return max((on - due).days, 0)


def annual_rate_pct(rate: AnnualSimple, contract_rate_pct: Decimal | None) -> Decimal:
    """The yearly rate in force: the contract's, else the policy's; one above the cap counts as the cap.

    Law 61/2024/QH15 art. 48(1)(b) with Civil Code 2015 art. 468.
    """
    asked = rate.rate_pct if contract_rate_pct is None else contract_rate_pct
    return asked if rate.cap_pct is None else min(asked, rate.cap_pct)


def late_fee_minor(
    policy: Policy,
    is_household: bool,
    changes: Sequence[PrincipalChange],
    due: date,
    on: date,
    contract_rate_pct: Decimal | None = None,
) -> int:
    """The whole late fee of a bill up to and including a day, in minor units, before what was paid or waived of it.

    ``changes`` in any order: the amount at issue first in time, then part payments and adjustments. What changed on
    the due day or before counts from the start; a later change counts from the day after it, so that the day of a
    payment is still late for what it paid. An undone payment is left out, or in with its mirror on the same day.
    The fee is exact over all stretches of unchanged principal, rounded once, then raised to the policy's minimum.
    ``policy`` is the one the bill was issued under; ``contract_rate_pct`` is a yearly rate of the customer's contract
    and says nothing where the policy counts per mille a day (China).
    """
    if on <= due:
        return 0
    stretches = _stretches(changes, due.toordinal(), on.toordinal())
    rule = policy.late
    if _last_late_day(stretches) - due.toordinal() <= rule.grace_days:
        return 0
    rate = rule.rate
    if isinstance(rate, AnnualSimple):
        numerator, denominator = _interest(rate, stretches, contract_rate_pct)
    elif is_household:
        numerator, denominator = _resident_fee(rate, stretches)
    else:
        numerator, denominator = _other_fee(rate, stretches, date(due.year, _LAST_MONTH, _LAST_DAY).toordinal())
    return _rounded(rule, numerator, denominator)


def _stretches(changes: Sequence[PrincipalChange], due: int, on: int) -> list[_Stretch]:
    if len(changes) == 1:
        only = changes[0]
        start = max(due, only.on.toordinal())
        return [(max(only.amount_minor, 0), start, on)] if start < on else []
    principal = 0
    later: list[tuple[int, int]] = []
    for change in changes:
        day = change.on.toordinal()
        if day <= due:
            principal += change.amount_minor
        elif day < on:
            later.append((day, change.amount_minor))
    later.sort()
    stretches: list[_Stretch] = []
    first = due
    for day, amount_minor in later:
        if day > first:
            stretches.append((max(principal, 0), first, day))
            first = day
        principal += amount_minor
    stretches.append((max(principal, 0), first, on))
    return stretches


def _last_late_day(stretches: list[_Stretch]) -> int:
    return max((last for principal, _, last in stretches if principal), default=0)


def _interest(rate: AnnualSimple, stretches: list[_Stretch], contract_rate_pct: Decimal | None) -> tuple[int, int]:
    numerator, denominator = annual_rate_pct(rate, contract_rate_pct).as_integer_ratio()
    return _principal_days(stretches) * numerator, denominator * _PERCENT * rate.basis


def _resident_fee(rate: DailyPermille, stretches: list[_Stretch]) -> tuple[int, int]:
    numerator, denominator = rate.resident.as_integer_ratio()
    return _principal_days(stretches) * numerator, denominator * _PERMILLE


def _other_fee(rate: DailyPermille, stretches: list[_Stretch], year_end: int) -> tuple[int, int]:
    """Principal-days of the due day's calendar year at one rate, those of the cross-year part at the other."""
    current = _principal_days([(principal, first, min(last, year_end)) for principal, first, last in stretches])
    cross = _principal_days([(principal, max(first, year_end), last) for principal, first, last in stretches])
    if rate.cross_year_mode == "whole_period":
        moved = _carried_over(stretches, year_end)
        current, cross = current - moved, cross + moved
    current_over, current_under = rate.other_current_year.as_integer_ratio()
    cross_over, cross_under = rate.other_cross_year.as_integer_ratio()
    numerator = current * current_over * cross_under + cross * cross_over * current_under
    return numerator, current_under * cross_under * _PERMILLE


def _carried_over(stretches: list[_Stretch], year_end: int) -> int:
    """Principal-days before the year's end of the part that was still open after it.

    Walked backwards: of the principal of a day, the part that outlived the year is what no later day of the year fell
    below.
    """
    days = 0
    outlived: int | None = None
    for principal, first, last in reversed(stretches):
        if last > year_end:
            outlived = principal
        elif outlived is None:
            return 0
        outlived = min(outlived, principal)
        days += outlived * max(min(last, year_end) - first, 0)
    return days


def _principal_days(stretches: list[_Stretch]) -> int:
    return sum(principal * (last - first) for principal, first, last in stretches if last > first)


def _rounded(rule: LateRule, numerator: int, denominator: int) -> int:
    """Half up to the rule's unit, once, then the minimum where anything is due at all."""
    if numerator <= 0:
        return 0
    denominator *= rule.round_unit_minor
    units = (2 * numerator + denominator) // (2 * denominator)
    return max(units * rule.round_unit_minor, rule.min_minor)
