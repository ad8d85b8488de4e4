"""This file is a customer's file: who it is, what is owed today, what happened, and how much was used month by month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import bills, corrections, customers, history
from collectoffice.domain.errors import UnknownCustomer
from collectoffice.services.queries.quote import paying_day, quote_of
from collectoffice.services.queries.receipts import receipt_text

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.customers import FactRow
    from collectoffice.db.driver import Connection
    from collectoffice.db.history import EntryKind, HistoryEntry
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.domain.quote import Quote
    from collectoffice.services.office import Office

PAID = ("payment", "moved_here")
MONTHS_SHOWN = 13
MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One line of the time line; sums in minor units, ``amount_minor`` negative where the customer's debt goes down."""

    kind: EntryKind
    on: date
    at: str
    document: str
    """Receipt or bill number, bank reference, the document of a correction; what a changed fact was before."""
    periods: tuple[str, ...]
    amount_minor: int
    channel: str
    counter: int | None
    who: str
    kwh: int | None
    is_voided: bool
    other: str = ""
    """Who or what else belongs to it: the other customer's code, the new bill's number, what a fact is now."""
    noted_minor: int = 0
    """A sum that changes nothing that was charged: a late fee waived."""
    event_id: int = 0


@dataclass(frozen=True, slots=True)
class CustomerFile:
    """Everything the customer's screen shows."""

    quote: Quote
    entries: tuple[FileEntry, ...]
    """Newest first."""
    kwh: tuple[tuple[str, int | None], ...]
    """The 13 periods up to the newest bill with their consumption (None without a bill), oldest first."""
    facts: tuple[FactRow, ...]
    """Every code, name, address, phone, meter and class there ever was."""
    last_paid: FileEntry | None


def customer_file(office: Office, code: str) -> CustomerFile:
    """The file of a customer; refuses with ``UnknownCustomer``."""
    connection = office.file.connection
    card = customers.card_by_code(connection, code)
    if card is None:
        raise UnknownCustomer(code=code)
    entries = tuple(_entry(office, entry) for entry in reversed(_story(connection, card.customer_id)))
    used = _used(connection, card.customer_id)
    return CustomerFile(
        quote=quote_of(office, card, paying_day(office)),
        entries=entries,
        kwh=tuple((period, used.get(period)) for period in _months_up_to(max(used, default=""))),
        facts=tuple(customers.history(connection, card.customer_id)),
        last_paid=next((entry for entry in entries if entry.kind in PAID and not entry.is_voided), None),
    )


def _story(connection: Connection, customer_id: int) -> list[HistoryEntry]:
    """What happened to the customer's money and what changed about the customer, oldest first."""
    entries = history.history_of(connection, customer_id) + history.changes_of(connection, customer_id)
    return sorted(entries, key=lambda entry: (entry.on, entry.event_id))


def _used(connection: Connection, customer_id: int) -> dict[str, int]:
    """The consumption of each period, the bills that were cancelled or replaced left out."""
    issued = bills.bills_of(connection, customer_id)
    gone = corrections.withdrawn(connection, [bill.bill_id for bill in issued])
    return {bill.period: bill.kwh for bill in issued if bill.kwh is not None and bill.bill_id not in gone}


def _months_up_to(newest: str) -> list[str]:
    """The last 13 periods, the newest last; none without a newest one."""
    if not newest:
        return []
    year, month = (int(part) for part in newest.split("-"))
    count = year * MONTHS_A_YEAR + month - 1
    months = [divmod(place, MONTHS_A_YEAR) for place in range(count - MONTHS_SHOWN + 1, count + 1)]
    return [f"{year:04d}-{month + 1:02d}" for year, month in months]


def customers_page(office: Office, after: tuple[str, int] | None, size: int) -> list[CustomerCard]:
    """The next customers by code, for a list that is read as it is scrolled."""
    return customers.page(office.file.connection, after, size)


def _entry(office: Office, entry: HistoryEntry) -> FileEntry:
    paid = entry.principal_minor + entry.late_fee_minor + entry.credit_minor
    amount = entry.billed_minor - (paid or -entry.drawn_minor)
    return FileEntry(
        kind=entry.kind,
        on=entry.on,
        at=entry.at,
        document=receipt_text(office, entry.receipt) or entry.document,
        periods=entry.periods,
        amount_minor=amount,
        channel=entry.channel,
        counter=entry.counter,
        who=entry.who,
        kwh=entry.kwh,
        is_voided=entry.is_voided,
        other=entry.other,
        noted_minor=entry.noted_minor,
        event_id=entry.event_id,
    )


def customer_totals(office: Office) -> tuple[int, int]:
    """How many customers the office knows, and what they owe together in minor units (principal)."""
    return customers.totals(office.file.connection)
