"""This file is the rules in force: a day's policy with what the office set differently, and how its papers write."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from collectoffice.db import settings
from collectoffice.domain.policy import policy_on
from collectoffice.domain.receipt import Masthead, PaperStyle

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from collectoffice.domain.policy import CashRule, Policy, RoundMode
    from collectoffice.services.office import Office

LANGUAGE_OF_COUNTRY = {"VN": "vi", "CN": "zh"}


@dataclass(frozen=True, slots=True)
class Choice:
    """A setting that takes one of a few words."""

    words: tuple[str, ...]
    default: str


CHOICES: Mapping[str, Choice] = {
    "cash.rounding": Choice(("none", "nearest", "down", "up"), ""),
    "words.zero": Choice(("linh", "lẻ"), "linh"),
    "words.thousand": Choice(("nghìn", "ngàn"), "nghìn"),
    "paper.language": Choice(("vi", "zh", "en"), ""),
    "paper.receipt": Choice(("a5", "80mm"), "a5"),
    "paper.forms": Choice(("off", "on"), "off"),
    "office.one_person": Choice(("off", "on"), "off"),
    "till.blind_count": Choice(("on", "off"), "on"),
    "archive.wait_days": Choice(("0", "30", "60", "90", "180", "365"), "0"),
    "privacy.keep_years": Choice(tuple(str(years) for years in range(5, 31)), "10"),
    "backup.warn_days": Choice(("1", "2", "3", "7"), "3"),
}
"""Settings with a fixed list of words; "" as default: the policy's or the country's."""
AMOUNTS = ("cash.rounding_unit", "approval.day_limit", "safe.stays")
"""Settings that are sums, kept in minor units.

``approval.day_limit``: how much one person may do alone on one day and leave to be approved, in acts that give away money
or debt (all but ``permission.NEVER_LIMITED``). An approval makes room again, as the refusal's sentence says; what was
contested goes on counting. A new day begins at nothing.

``safe.stays``: so much cash stays in the safe overnight; never less than the floats of the next tills.
"""
AMOUNTS_FROM_NOTHING = ("safe.stays",)
"""Sums that may be 0."""


APPROVAL_DAY_ACTS = 20
APPROVAL_DAY_LIMITS = 10
"""Without a setting of its own an office of one person leaves so many times ``desk.undo_limit`` to be approved a day."""


@dataclass(frozen=True, slots=True)
class ApprovalLimits:
    """What one person may leave to be approved on one day: so many acts, so much money in minor units."""

    acts: int
    amount_minor: int


@dataclass(frozen=True, slots=True)
class DeskRules:
    """What a payment goes by: the day's policy, how cash is rounded, and how its papers are written."""

    policy: Policy
    cash: CashRule
    style: PaperStyle
    masthead: Masthead
    uses_forms: bool
    """Whether receipts are printed on pre-printed, numbered forms."""


def desk_rules(office: Office, day: date) -> DeskRules:
    """The rules of a day, from one look at the settings."""
    chosen = settings.all_settings(office.file.connection)
    policy = policy_of_day(office, day)
    return DeskRules(
        policy,
        _cash_rule(policy, chosen),
        _paper_style(office, chosen),
        _masthead(office, chosen),
        chosen.get("paper.forms") == "on",
    )


def policy_of_day(office: Office, day: date) -> Policy:
    """The policy in force on a day."""
    return policy_on(office.policies, day)


def cash_rule(office: Office, day: date) -> CashRule:
    """How cash is rounded: the policy's rule, or what the office set."""
    return _cash_rule(policy_of_day(office, day), settings.all_settings(office.file.connection))


def paper_style(office: Office) -> PaperStyle:
    """The language and the words that papers issued now are written in."""
    return _paper_style(office, settings.all_settings(office.file.connection))


def masthead(office: Office) -> Masthead:
    """The office as its papers name it now."""
    return _masthead(office, settings.all_settings(office.file.connection))


def receipt_form(office: Office) -> str:
    """The paper that receipts are printed on (``a5`` or ``80mm``)."""
    chosen = settings.all_settings(office.file.connection)
    return chosen.get("paper.receipt") or CHOICES["paper.receipt"].default


def uses_forms(office: Office) -> bool:
    """Whether receipts are printed on pre-printed, numbered forms."""
    return settings.all_settings(office.file.connection).get("paper.forms") == "on"


def is_one_person_office(office: Office) -> bool:
    """Whether an approval may follow the act."""
    return settings.all_settings(office.file.connection).get("office.one_person") == "on"


def counts_blind(office: Office) -> bool:
    """Whether the cashier sees what the drawer should hold only after the count."""
    return settings.all_settings(office.file.connection).get("till.blind_count") != "off"


def archive_wait_days(office: Office) -> int:
    """So many days after its end a year may be sealed in its archive."""
    chosen = settings.all_settings(office.file.connection).get("archive.wait_days")
    return int(chosen or CHOICES["archive.wait_days"].default)


def keep_years(office: Office) -> int:
    """So many years after a customer's last bill or payment its name, address and phone are kept: ten, as vouchers are."""
    chosen = settings.all_settings(office.file.connection).get("privacy.keep_years")
    return int(chosen or CHOICES["privacy.keep_years"].default)


def backup_warn_days(office: Office) -> int:
    """After so many days without a backup the window warns: three, so that a weekend is none."""
    chosen = settings.all_settings(office.file.connection).get("backup.warn_days")
    return int(chosen or CHOICES["backup.warn_days"].default)


def approval_limits(office: Office, day: date) -> ApprovalLimits:
    """The day's limits of what may wait for its approval: the setting, or a multiple of ``desk.undo_limit``."""
    chosen = settings.all_settings(office.file.connection).get("approval.day_limit")
    limit = int(chosen) if chosen else APPROVAL_DAY_LIMITS * policy_of_day(office, day).desk.undo_limit_minor
    return ApprovalLimits(APPROVAL_DAY_ACTS, limit)


def stays_overnight(office: Office) -> int:
    """The cash that the office keeps in its safe overnight by its own setting, in minor units; 0 without one."""
    return int(settings.all_settings(office.file.connection).get("safe.stays") or 0)


def _cash_rule(policy: Policy, chosen: Mapping[str, str]) -> CashRule:
    rule = policy.cash
    mode, unit = chosen.get("cash.rounding", ""), chosen.get("cash.rounding_unit", "")
    if mode:
        rule = replace(rule, round_mode=cast("RoundMode", mode))
    return replace(rule, round_unit_minor=int(unit)) if unit else rule


def _paper_style(office: Office, chosen: Mapping[str, str]) -> PaperStyle:
    facts = office.file.facts
    return PaperStyle(
        language=chosen.get("paper.language") or LANGUAGE_OF_COUNTRY[facts.country],
        currency=facts.currency,
        minor_digits=facts.minor_digits,
        zero_word=chosen.get("words.zero") or CHOICES["words.zero"].default,
        thousand_word=chosen.get("words.thousand") or CHOICES["words.thousand"].default,
    )


def _masthead(office: Office, chosen: Mapping[str, str]) -> Masthead:
    return Masthead(
        name=chosen.get("office.name", office.file.facts.code),
        address=chosen.get("office.address", ""),
        phone=chosen.get("office.phone", ""),
        tax_code=chosen.get("office.tax_code", ""),
        is_practice=office.file.facts.is_practice,
    )
