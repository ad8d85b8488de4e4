"""This file is the making of an office: its file and key, policies, settings, first counter and administrator."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import people, settings
from collectoffice.db.entry import Act
from collectoffice.db.office_file import OfficeFacts, OfficeFile, make_office_file
from collectoffice.domain.errors import BadOfficeCode, CounterCodeOutOfRange
from collectoffice.services.commands.people import HIGHEST_COUNTER, hash_pin

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from collectoffice.domain.policy import Policy

OFFICE_CODE = re.compile(r"[A-Z0-9]{2,12}")
ADMINISTRATOR = "admin"


@dataclass(frozen=True, slots=True)
class MakeOffice:
    """A new office as it is asked for; the currency comes with the policies and stays."""

    code: str
    name: str
    policies: tuple[Policy, ...]
    """A country's policies, oldest first."""
    pin: str
    """Of the administrator ``admin``."""
    counter: int = 1
    address: str = ""
    phone: str = ""
    tax_code: str = ""
    is_practice: bool = False


def make_office(
    folder: Path,
    state_folder: Path,
    request: MakeOffice,
    *,
    clock: Callable[[], datetime],
    new_uid: Callable[[], str],
    random_bytes: Callable[[int], bytes],
) -> OfficeFile:
    """Makes an office in a new or empty folder; refuses ``BadOfficeCode``, ``PinTooShort``, and what the file does."""
    code = request.code.strip().upper()
    if not OFFICE_CODE.fullmatch(code):
        raise BadOfficeCode(code=request.code)
    if not 1 <= request.counter <= HIGHEST_COUNTER:
        raise CounterCodeOutOfRange(counter=request.counter)
    hashed = hash_pin(request.pin)
    newest = request.policies[-1]
    facts = OfficeFacts(
        uid=new_uid(),
        code=code,
        country=newest.country,
        currency=newest.currency,
        minor_digits=newest.minor_digits,
        is_practice=request.is_practice,
    )
    now = clock()
    at = now.isoformat(timespec="seconds")
    file = make_office_file(folder, facts, state_folder, random_bytes, purpose="new", now=at)
    act = Act(uid=new_uid(), kind="office_made", at=at, business_date=now.date().isoformat())
    with file.entry(act) as entry:
        entry.add(
            "office",
            uid=facts.uid,
            code=facts.code,
            country=facts.country,
            currency=facts.currency,
            minor_digits=facts.minor_digits,
            is_practice=int(facts.is_practice),
        )
        settings.put_policies(entry, (policy.body for policy in request.policies))
        settings.put_settings(
            entry,
            {
                "office.name": request.name,
                "office.address": request.address,
                "office.phone": request.phone,
                "office.tax_code": request.tax_code,
            },
        )
        entry.add("counter", code=request.counter)
        people.add_staff(entry, ADMINISTRATOR, ADMINISTRATOR, "administrator", hashed)
    return file
