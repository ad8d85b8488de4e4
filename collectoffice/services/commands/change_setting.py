"""This file is the changing of a setting: checked against what it takes, then written beside its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collectoffice.db import settings
from collectoffice.domain.errors import SettingOutOfRange, UnknownSetting
from collectoffice.domain.money import currency, parse_amount, plain
from collectoffice.domain.office_text import TEXTS, office_text
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_office, office_day
from collectoffice.services.queries.rules_in_force import (
    AMOUNTS,
    AMOUNTS_FROM_NOTHING,
    CHOICES,
    approval_limits,
    cash_rule,
    paper_style,
    stays_overnight,
)

if TYPE_CHECKING:
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


def change_setting(office: Office, staff: StaffMember, key: str, value: str) -> str:
    """Sets one setting; returns it as it is shown. Refuses ``NotAllowed``, ``UnknownSetting``, ``SettingOutOfRange``."""
    require(staff.role, "change_setting")
    kept = _checked(office, key, value)
    with office.file.entry(act_in_office(office, "setting_changed", staff)) as entry:
        settings.put_settings(entry, {key: kept})
    return settings_in_force(office)[key]


def settings_in_force(office: Office) -> dict[str, str]:
    """Every setting with its value in force; sums in the currency."""
    chosen = settings.all_settings(office.file.connection)
    rule, style = cash_rule(office, office_day(office)), paper_style(office)
    shown = {key: chosen.get(key) or choice.default for key, choice in CHOICES.items()}
    shown["cash.rounding"] = rule.round_mode
    shown["cash.rounding_unit"] = plain(rule.round_unit_minor, currency(office.file.facts.currency))
    limits = approval_limits(office, office_day(office))
    shown["approval.day_limit"] = plain(limits.amount_minor, currency(office.file.facts.currency))
    shown["safe.stays"] = plain(stays_overnight(office), currency(office.file.facts.currency))
    shown["paper.language"] = style.language
    shown.update({key: chosen.get(key, "") for key in TEXTS})
    return shown


def _checked(office: Office, key: str, value: str) -> str:
    if key in CHOICES:
        if value not in CHOICES[key].words:
            raise SettingOutOfRange(key=key, value=value, takes=list(CHOICES[key].words))
        return value
    if key in AMOUNTS:
        minor = parse_amount(value, currency(office.file.facts.currency))
        if minor < 0 or (minor == 0 and key not in AMOUNTS_FROM_NOTHING):
            raise SettingOutOfRange(key=key, value=value, takes=[">= 0" if key in AMOUNTS_FROM_NOTHING else "> 0"])
        return str(minor)
    if key in TEXTS:
        return office_text(key, value)
    raise UnknownSetting(key=key, known=sorted([*CHOICES, *AMOUNTS, *TEXTS]))
