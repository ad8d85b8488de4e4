"""This file is a policy: the dated rules of one country (due day, late fee, allocation, cash, desk) as typed values."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, cast, get_args

from collectoffice.domain.errors import PolicyNotUnderstood, RateAboveCap, UnknownPolicy, WaitAboveMax
from collectoffice.domain.policy_section import Section

CrossYearMode = Literal["split_by_calendar_year", "whole_period"]
BillOrder = Literal["designated", "due_first", "oldest_due"]
Part = Literal["principal", "late", "fee", "cost"]
Walk = Literal["part_then_bill", "bill_then_part"]
RoundMode = Literal["none", "nearest", "down", "up"]
CreditOffset = Literal["ask", "on_import"]

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_IDENTITY = frozenset({"id", "from", "to", "like"})
"""What a policy never takes over from the one it is like."""


@dataclass(frozen=True, slots=True)
class DueRule:
    """When a bill is due: ``days`` after its issue (Vietnam), or the next ``day_of_month`` (China)."""

    days: int | None
    day_of_month: int | None
    count_first_day: bool
    roll_rest_day: bool
    weekend: frozenset[int]
    """Weekdays of rest as ``date.weekday()`` counts them, Monday 0."""


@dataclass(frozen=True, slots=True)
class AnnualSimple:
    """Simple yearly interest in percent; ``cap_pct`` is the legal limit, None where the law names no figure."""

    rate_pct: Decimal
    cap_pct: Decimal | None
    basis: int
    """Days of a year: 365 also in a leap year (Civil Code 2015 art. 146)."""


@dataclass(frozen=True, slots=True)
class DailyPermille:
    """Per mille of the arrears a day, by class and year (供电营业规则 1996 art. 98)."""

    resident: Decimal
    other_current_year: Decimal
    other_cross_year: Decimal
    cross_year_mode: CrossYearMode


@dataclass(frozen=True, slots=True)
class LateRule:
    """How the late fee of a bill is counted; sums in minor units."""

    rate: AnnualSimple | DailyPermille
    min_minor: int
    """Charged once per bill when a late fee is below it; 0 for no minimum."""
    grace_days: int
    """A bill that is not late for longer than this has no late fee."""
    round_unit_minor: int
    """The fee is rounded half up to a multiple of this."""


@dataclass(frozen=True, slots=True)
class AllocationRule:
    """The order in which money pays bills and their parts."""

    bills: tuple[BillOrder, ...]
    parts: tuple[Part, ...]
    walk: Walk


@dataclass(frozen=True, slots=True)
class CashRule:
    """The notes and coins in use and how the cash share of a payment is rounded; minor units."""

    denominations: tuple[int, ...]
    """Largest first."""
    round_mode: RoundMode
    round_unit_minor: int
    change_unit_minor: int
    """Change is a multiple of this."""


@dataclass(frozen=True, slots=True)
class DeskRule:
    """The desk's own settings, which the office may change; sums in minor units."""

    undo_minutes: int
    undo_limit_minor: int
    waive_limit_minor: int
    cheque_bounce_fee_minor: int
    safe_days: int
    unusual_factor: int
    idle_lock_minutes: int


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules in force in one country from ``first_day`` to ``last_day`` (None: until further notice)."""

    policy_id: str
    country: str
    currency: str
    minor_digits: int
    first_day: date
    last_day: date | None
    due: DueRule
    late: LateRule
    allocation: AllocationRule
    cash: CashRule
    desk: DeskRule
    credit_offset: CreditOffset
    customer_code: re.Pattern[str]
    body: Mapping[str, object] = field(compare=False, repr=False)
    """The whole document with what it takes over filled in: notices, cut, reconnect and all the rest."""


def policies_from(documents: Iterable[Mapping[str, object]]) -> tuple[Policy, ...]:
    """Read policies from plain documents, oldest first.

    ``like`` names the document that supplies what a policy does not say: key by key at every depth, lists replace
    whole, null means none. Refused: ``RateAboveCap``, ``WaitAboveMax``, ``FractionOfMinorUnit`` (a sum finer than the
    currency) and ``PolicyNotUnderstood`` for any other value the program cannot follow.
    """
    by_id = {str(document.get("id", "")): document for document in documents}
    policies = [_policy(_filled_in(policy_id, by_id)) for policy_id in by_id]
    return tuple(sorted(policies, key=_order))


def policy_on(policies: tuple[Policy, ...], day: date) -> Policy:
    """The policy in force on a day, out of one country's policies, oldest first; before the first one, the first."""
    return policies[max(bisect_right(policies, day, key=_first_day) - 1, 0)]


def policy_of_bill(policies: tuple[Policy, ...], *, issued: date | None, stated_due: date | None) -> Policy:
    """The policy that a bill was issued under: of its issue date, without one of its due date (rules of the due day).

    ``policies`` are one country's, oldest first. A bill has at least one of the two dates: the import sees to it, so
    neither is a programming error (``ValueError``), not a refusal.
    """
    day = issued or stated_due
    if day is None:
        raise ValueError("a bill without issue date and without due date has no policy")
    return policy_on(policies, day)


def predecessors(policies: Iterable[Policy], newest_id: str) -> tuple[Policy, ...]:
    """All policies of the country whose newest policy is named, oldest first, the named one last.

    Refused: ``UnknownPolicy`` when no policy has this name or a newer one of its country exists.
    """
    known = sorted(policies, key=_order)
    countries = {policy.country for policy in known if policy.policy_id == newest_id}
    family = tuple(policy for policy in known if policy.country in countries)
    if not family or family[-1].policy_id != newest_id:
        raise UnknownPolicy(policy=newest_id)
    return family


def _order(policy: Policy) -> tuple[date, str]:
    return policy.first_day, policy.policy_id


def _first_day(policy: Policy) -> date:
    return policy.first_day


def _filled_in(
    policy_id: str, by_id: Mapping[str, Mapping[str, object]], seen: tuple[str, ...] = ()
) -> dict[str, object]:
    document = by_id[policy_id]
    like = document.get("like")
    if like is None:
        return dict(document)
    if not isinstance(like, str) or like not in by_id or like in (*seen, policy_id):
        raise PolicyNotUnderstood(policy=policy_id, key="like", value=str(like))
    base = _filled_in(like, by_id, (*seen, policy_id))
    return _merged({key: value for key, value in base.items() if key not in _IDENTITY}, document)


def _merged(base: Mapping[str, object], own: Mapping[str, object]) -> dict[str, object]:
    merged = dict(base)
    for key, value in own.items():
        below = base.get(key)
        both_deep = isinstance(below, Mapping) and isinstance(value, Mapping)
        merged[key] = (
            _merged(cast("Mapping[str, object]", below), cast("Mapping[str, object]", value)) if both_deep else value
        )
    return merged


def _policy(body: dict[str, object]) -> Policy:
    policy_id = body.get("id")
    if not isinstance(policy_id, str) or not policy_id:
        raise PolicyNotUnderstood(policy="", key="id", value=str(policy_id))
    top = Section(policy_id, "", body, digits=0)
    digits = top.whole("minor_digits")
    _refuse_wait_above_max(policy_id, body)

    def section(name: str) -> Section:
        return Section(policy_id, name, body.get(name), digits)

    return Policy(
        policy_id=policy_id,
        country=top.text("country"),
        currency=top.text("currency"),
        minor_digits=digits,
        first_day=top.day("from"),
        last_day=top.day("to") if body.get("to") is not None else None,
        due=_due_rule(section("due")),
        late=_late_rule(section("late")),
        allocation=_allocation_rule(section("allocation")),
        cash=_cash_rule(section("cash")),
        desk=_desk_rule(section("desk")),
        credit_offset=section("credit").word("offset", cast("tuple[CreditOffset, ...]", get_args(CreditOffset))),
        customer_code=top.pattern("customer_code"),
        body=body,
    )


def _refuse_wait_above_max(policy_id: str, body: Mapping[str, object]) -> None:
    cut = body.get("cut")
    if not isinstance(cut, Mapping):
        return
    wait, longest = cut.get("wait_days"), cut.get("wait_days_max")
    if isinstance(wait, int) and isinstance(longest, int) and wait > longest:
        raise WaitAboveMax(policy=policy_id, wait_days=wait, wait_days_max=longest)


def _due_rule(section: Section) -> DueRule:
    days = section.whole("days") if section.says("days") else None
    day_of_month = section.whole("day_of_month") if section.says("day_of_month") else None
    if (days is None) == (day_of_month is None):
        raise section.not_understood("days")
    if day_of_month is not None and day_of_month not in range(1, 32):
        raise section.not_understood("day_of_month")
    weekend = section.words("weekend", _WEEKDAYS) if section.says("weekend") else ("Sat", "Sun")
    return DueRule(
        days=days,
        day_of_month=day_of_month,
        count_first_day=section.yes("count_first_day", default=False),
        roll_rest_day=section.yes("roll_rest_day", default=False),
        weekend=frozenset(_WEEKDAYS.index(word) for word in weekend),
    )


def _late_rule(section: Section) -> LateRule:
    kind = section.word("kind", ("annual_simple", "daily_permille"))
    if section.says("min_scope"):
        section.word("min_scope", ("bill",))
    return LateRule(
        rate=_annual_simple(section) if kind == "annual_simple" else _daily_permille(section),
        min_minor=section.money("min") if section.says("min") else 0,
        grace_days=section.whole("grace_days") if section.says("grace_days") else 0,
        round_unit_minor=section.half_up_unit("round"),
    )


def _annual_simple(section: Section) -> AnnualSimple:
    rate = section.rate("rate_pct")
    cap = section.rate("cap_pct") if section.says("cap_pct") else None
    if cap is not None and rate > cap:
        raise RateAboveCap(policy=section.policy_id, rate_pct=str(rate), cap_pct=str(cap))
    basis = section.whole("basis")
    if basis == 0:
        raise section.not_understood("basis")
    return AnnualSimple(rate, cap, basis)


def _daily_permille(section: Section) -> DailyPermille:
    return DailyPermille(
        resident=section.rate("resident"),
        other_current_year=section.rate("other_current_year"),
        other_cross_year=section.rate("other_cross_year"),
        cross_year_mode=section.word("cross_year_mode", cast("tuple[CrossYearMode, ...]", get_args(CrossYearMode))),
    )


def _allocation_rule(section: Section) -> AllocationRule:
    return AllocationRule(
        bills=section.words("bills", cast("tuple[BillOrder, ...]", get_args(BillOrder))),
        parts=section.words("parts", cast("tuple[Part, ...]", get_args(Part))),
        walk=section.word("walk", cast("tuple[Walk, ...]", get_args(Walk))),
    )


def _cash_rule(section: Section) -> CashRule:
    denominations = sorted(section.to_minor("denominations", value) for value in section.listed("denominations"))
    return CashRule(
        denominations=tuple(reversed(denominations)),
        round_mode=section.word("round_mode", cast("tuple[RoundMode, ...]", get_args(RoundMode))),
        round_unit_minor=section.unit("round_unit"),
        change_unit_minor=section.unit("change_unit"),
    )


def _desk_rule(section: Section) -> DeskRule:
    return DeskRule(
        undo_minutes=section.whole("undo_minutes"),
        undo_limit_minor=section.money("undo_limit"),
        waive_limit_minor=section.money("waive_limit"),
        cheque_bounce_fee_minor=section.money("cheque_bounce_fee"),
        safe_days=section.whole("safe_days"),
        unusual_factor=section.whole("unusual_factor"),
        idle_lock_minutes=section.whole("idle_lock_minutes"),
    )
