"""This file is the making of an office: its file and key, policies, settings, first counter and administrator."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from collectoffice.db import doubts, people, settings
from collectoffice.db.entry import Act
from collectoffice.db.machine import machine_mark
from collectoffice.db.office_file import OfficeFacts, OfficeFile, make_office_file
from collectoffice.db.recovery import refuse_unfit
from collectoffice.domain.errors import BadOfficeCode, CounterCodeOutOfRange
from collectoffice.domain.folding import clean_text
from collectoffice.domain.office_text import TEXTS, office_text
from collectoffice.domain.user_name import ADMINISTRATOR
from collectoffice.services.commands.people import HIGHEST_COUNTER, hash_pin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from collectoffice.db.entry import Entry
    from collectoffice.db.place import SystemProbe
    from collectoffice.db.recovery import Passphrase
    from collectoffice.domain.policy import Policy

OFFICE_CODE = re.compile(r"[A-Z0-9]{2,12}")


@dataclass(frozen=True, slots=True)
class FirstMember:
    """Somebody who works in the office from its first day on, beside the administrator."""

    user_name: str
    name: str
    role: str
    pin: str


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
    administrator: str = ADMINISTRATOR
    """The full name of the one who signs in as ``admin``."""
    staff: tuple[FirstMember, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    """Settings that the office begins with."""
    passphrase: Passphrase | None = None
    """Of an office whose file is encrypted."""


def make_office(
    folder: Path,
    state_folder: Path,
    request: MakeOffice,
    *,
    clock: Callable[[], datetime],
    new_uid: Callable[[], str],
    random_bytes: Callable[[int], bytes],
    machine: Callable[[str], str] = machine_mark,
    probe: SystemProbe | None = None,
) -> OfficeFile:
    """Makes an office in a new or empty folder, in one act; when that fails, its key is forgotten.

    Refuses ``BadOfficeCode``, ``SettingOutOfRange``, ``CounterCodeOutOfRange``, ``PinTooShort``, ``PassphraseTooShort``,
    ``PassphrasesDiffer``, and what the file does.
    """
    code = request.code.strip().upper()
    if not OFFICE_CODE.fullmatch(code):
        raise BadOfficeCode(code=request.code)
    if not 1 <= request.counter <= HIGHEST_COUNTER:
        raise CounterCodeOutOfRange(counter=request.counter)
    if request.passphrase is not None:
        refuse_unfit(request.passphrase)
    texts = zip(TEXTS, (request.name, request.address, request.phone, request.tax_code), strict=True)
    request = replace(request, settings={key: office_text(key, text) for key, text in texts} | dict(request.settings))
    hashed = hash_pin(request.pin)
    members = [(one, hash_pin(one.pin)) for one in request.staff]
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
    file = make_office_file(
        folder, facts, state_folder, random_bytes, purpose="new", now=at, probe=probe, passphrase=request.passphrase
    )
    act = Act(uid=new_uid(), kind="office_made", at=at, business_date=now.date().isoformat())
    try:
        with file.entry(act) as entry:
            _write(entry, request, facts, hashed, members)
            if mark := machine(facts.uid):
                doubts.note_machine(entry, mark)
    except BaseException:
        file.forget()
        raise
    return file


def _write(
    entry: Entry,
    request: MakeOffice,
    facts: OfficeFacts,
    hashed: str,
    members: Iterable[tuple[FirstMember, str]],
) -> None:
    """The office as it begins, in its first act."""
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
    settings.put_settings(entry, request.settings)
    entry.add("counter", code=request.counter)
    people.add_staff(entry, ADMINISTRATOR, clean_text(request.administrator) or ADMINISTRATOR, "administrator", hashed)
    for one, pin in members:
        people.add_staff(entry, one.user_name, clean_text(one.name) or one.user_name, one.role, pin)
