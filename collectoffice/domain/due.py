"""This file is the due day of a bill: the last day on which it is paid in time."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection
from datetime import date, timedelta

from collectoffice.domain.policy import DueRule, Policy

_DECEMBER = 12
_DAY = timedelta(days=1)


def due_day(policy: Policy, *, stated: date | None, issued: date | None, rest_days: Collection[date] = ()) -> date:
    """The due day of a bill under the policy it was issued under (``policy_of_bill``).

    The workbook's own due date stands as it is. Else Vietnam counts the policy's days from the issue date, that day
    not counted (Civil Code 2015 art. 147), and China takes the first ``day_of_month`` after the issue date. A day of
    rest (weekend, or one of ``rest_days``, the imported holidays) gives way to the next working day where the policy
    says so (art. 148). A bill has at least one of the two dates: the import sees to it, so neither is a programming
    error (``ValueError``), not a refusal.
    """
    if stated is not None:
        return stated
    if issued is None:
        raise ValueError("a bill without issue date and without due date has no due day")
    rule = policy.due
    day = _next_day_of_month(issued, rule.day_of_month) if rule.day_of_month is not None else _counted(issued, rule)
    return _next_working_day(day, rule, rest_days) if rule.roll_rest_day else day


def _counted(issued: date, rule: DueRule) -> date:
    days = rule.days or 0
    return issued + timedelta(days=days - 1 if rule.count_first_day and days else days)


def _next_day_of_month(after: date, day_of_month: int) -> date:
    """The first such day after a date; a month that is too short has its last day instead."""
    year, month = after.year, after.month
    day = _in_month(year, month, day_of_month)
    if day > after:
        return day
    return _in_month(year + 1, 1, day_of_month) if month == _DECEMBER else _in_month(year, month + 1, day_of_month)


def _in_month(year: int, month: int, day_of_month: int) -> date:
    return date(year, month, min(day_of_month, monthrange(year, month)[1]))


def _next_working_day(day: date, rule: DueRule, rest_days: Collection[date]) -> date:
    while day.weekday() in rule.weekend or day in rest_days:
        day += _DAY
    return day
