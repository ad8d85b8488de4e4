"""This file is the erasing of the personal data of a customer who left: who is due, and the one act that does it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import customers, erasure
from collectoffice.db.mentions import mentions
from collectoffice.db.merges import kin_of
from collectoffice.domain.errors import AlreadyErased, StillCustomer
from collectoffice.domain.permission import require
from collectoffice.i18n.erased import ERASED
from collectoffice.services.acting import act_in_office, office_day
from collectoffice.services.commands.change_customer import known_customer
from collectoffice.services.queries.rules_in_force import keep_years, paper_style
from collectoffice.services.whole_copies import whole_copies

if TYPE_CHECKING:
    from pathlib import Path

    from collectoffice.db.mentions import Mention
    from collectoffice.db.people import StaffMember
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class CustomerErased:
    """What an erasure took away, and where something is left that it may not touch."""

    event_uid: str
    code: str
    details: int
    """Names, addresses and phones, past ones too."""
    papers: int
    """Papers on which a word stands in the name's place now."""
    is_swept: bool
    """Whether the file was written anew without what older versions of its rows had left in it."""
    typed: tuple[Mention, ...]
    """Typed texts in which the person, or another of the same name, still stands: the chain covers them."""
    older_copies: tuple[Path, ...]
    """Copies of the office from before, with the data in them: backups go with time, what was put aside stays."""


@dataclass(frozen=True, slots=True)
class DueCustomer:
    """A customer whose personal data is kept longer than the office wants."""

    code: str
    last_on: date | None


def erase_customer(office: Office, staff: StaffMember, code: str) -> CustomerErased:
    """Erases names, addresses and phones of a customer in one recorded act; codes, numbers, days and sums stay.

    Refuses ``NotAllowed``, ``UnknownCustomer``, ``AlreadyErased``, and ``StillCustomer`` who owes, is owed, disputes a bill, or
    had a bill or a payment within ``privacy.keep_years``.
    """
    require(staff.role, "erase_customer")
    card = known_customer(office, code)
    connection = office.file.connection
    _refuse_needed(office, card.code, erasure.standing(connection, card.customer_id))
    office.file.need_room((office.folder / "office.db").stat().st_size)
    act = act_in_office(office, "erased", staff)
    word = ERASED.in_language(paper_style(office).language)
    typed = tuple(mentions(connection, kin_of(connection, card.customer_id)))
    with erasure.nothing_left_behind(connection):
        with office.file.entry(act) as entry:
            erased = erasure.erase(entry, card.customer_id, word, office.pinyin)
        is_swept = erasure.sweep(connection)
    copies = tuple(whole_copies(office))
    return CustomerErased(act.uid, card.code, erased.details, erased.papers, is_swept, typed, copies)


def due_for_erasing(office: Office, staff: StaffMember) -> list[DueCustomer]:
    """Whose personal data may be erased today, by code. Refuses ``NotAllowed``."""
    require(staff.role, "erase_customer")
    connection = office.file.connection
    found = []
    for customer_id in erasure.candidates(connection, _kept_since(office)):
        standing = erasure.standing(connection, customer_id)
        if why_needed(office, standing) is None:
            found.append(DueCustomer(customers.card(connection, customer_id).code, standing.last_on))
    return found


def why_needed(office: Office, standing: erasure.Standing) -> str | None:
    """A word for why personal data is still needed; None where it is not."""
    if standing.open_minor or standing.unsettled:
        return "owes"
    if standing.credit_minor:
        return "credit"
    if standing.disputed:
        return "disputed"
    if standing.last_on is not None and standing.last_on >= _kept_since(office):
        return "recent"
    return None


def _refuse_needed(office: Office, code: str, standing: erasure.Standing) -> None:
    if not standing.has_data:
        raise AlreadyErased(code=code)
    why = why_needed(office, standing)
    if why is not None:
        last = standing.last_on.isoformat() if standing.last_on else ""
        raise StillCustomer(code=code, why=why, last_on=last, years=keep_years(office))


def _kept_since(office: Office) -> date:
    """The first day whose customers are kept today."""
    today = office_day(office)
    year = today.year - keep_years(office)
    return today.replace(year=year, day=28) if (today.month, today.day) == (2, 29) else today.replace(year=year)
