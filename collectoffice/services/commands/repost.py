"""This file is a payment written again: what stays of it, or all of it for another customer, on its original day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from collectoffice.db import customers, payments, people
from collectoffice.domain.allocation import Allocation, allocate
from collectoffice.domain.errors import CreditAlreadyUsed
from collectoffice.domain.payment import PaymentDecided
from collectoffice.domain.tender import Tender
from collectoffice.services.acting import act_in_office, act_in_till, office_day
from collectoffice.services.commands.book import book_payment
from collectoffice.services.commands.issue_receipts import Series, issue_receipts
from collectoffice.services.commands.undo_payment import post_cheques_elsewhere
from collectoffice.services.queries.quote import bills_to_pay, quote_of
from collectoffice.services.queries.rules_in_force import desk_rules, policy_of_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Act, Books
    from collectoffice.db.payments import PaymentEvent, TenderRow
    from collectoffice.db.people import StaffMember
    from collectoffice.db.tills import OpenTill
    from collectoffice.domain.quote import Quote
    from collectoffice.domain.tender import TenderKind
    from collectoffice.services.office import Office


@dataclass(frozen=True, slots=True)
class Reposting:
    """What is written again; sums in minor units."""

    original: PaymentEvent
    counter_code: int
    """Whose receipt series goes on where no till is open."""
    customers: tuple[int, ...]
    """The first is the payer."""
    kept: tuple[TenderRow, ...]
    """Tenders that are written again, change included; draws on credit are not among them."""
    drawn: tuple[tuple[int, int], ...] = ()
    """Credit that is drawn, as (customer, amount)."""
    rounding_minor: int = 0
    draws_all: bool = False
    """All of the credit becomes the payer's, bills or not; else no more of it is drawn than the bills take."""


@dataclass(frozen=True, slots=True)
class Reposted:
    """The payment as it stands now."""

    event: str
    receipts: tuple[str, ...]
    amount_minor: int
    credit_minor: int
    """Of it put to the payer's credit."""


def repost(
    office: Office, books: Books, staff: StaffMember, till: OpenTill | None, about_event_id: int, asked: Reposting
) -> Reposted | None:
    """Writes the payment again with new receipts: it counts for its original day, the late fee too.

    None where no money is left to write. Refuses ``CreditAlreadyUsed``.
    """
    day = asked.original.paid_on
    cards = [customers.card(books.connection, customer_id) for customer_id in asked.customers]
    quotes = [quote_of(office, card, day) for card in cards]
    decided = _decided(office, asked, quotes)
    if not decided.total_minor:
        return None
    _refuse_used_credit(books.connection, decided.credit_drawn)
    act = _act(office, staff, till, about_event_id, asked.counter_code)
    rules = desk_rules(office, till.business_date if till else office_day(office))
    series = till or Series(asked.counter_code, asked.original.till_id or 0, office_day(office))
    with books.entry(act) as entry:
        amount_minor = decided.total_minor - decided.rounding_minor
        payments.add_payment(
            entry, asked.original.channel, day, cards[0].customer_id, amount_minor, decided.rounding_minor
        )
        parts = payments.add_tenders(entry, decided.tenders, decided.credit_drawn)
        issued = issue_receipts(office, entry, staff, series, rules, quotes, decided)
        receipts = {customer_id: receipt.receipt_id for customer_id, receipt in issued.items()}
        payments.add_allocations(entry, decided.allocations, receipts, day)
        book_payment(entry, office.policies, parts, decided.allocations, decided.rounding_minor, day)
        post_cheques_elsewhere(entry, asked.kept, 1)
    return Reposted(
        act.uid, tuple(receipt.number for receipt in issued.values()), decided.total_minor, decided.credit_minor
    )


def _refuse_used_credit(connection: Connection, drawn: Sequence[tuple[int, int]]) -> None:
    """What is drawn again is still there: an undone receipt may have been credit that was spent since."""
    for customer_id, amount_minor in drawn:
        card = customers.card(connection, customer_id)
        if card.credit_minor < amount_minor:
            raise CreditAlreadyUsed(code=card.code, credit_minor=card.credit_minor, needed_minor=amount_minor)


def _act(office: Office, staff: StaffMember, till: OpenTill | None, about_event_id: int, counter_code: int) -> Act:
    if till is not None:
        return act_in_till(office, "reposted", staff, till, about_event_id=about_event_id)
    act = act_in_office(office, "reposted", staff, about_event_id)
    counter = people.counter_by_code(office.file.connection, counter_code)
    return replace(act, counter_id=counter.counter_id if counter else None)


def _decided(office: Office, asked: Reposting, quotes: Sequence[Quote]) -> PaymentDecided:
    """What the money pays by the policy of the original day; what it leaves over is the payer's credit."""
    day = asked.original.paid_on
    money = sum(tender.amount_minor for tender in asked.kept) - asked.rounding_minor
    drawn = sum(amount for _, amount in asked.drawn)
    bills = [bill for quote in quotes for bill in bills_to_pay(quote)]
    allocations, rest = allocate(policy_of_day(office, day).allocation, bills, money + drawn, day)
    undrawn = 0 if asked.draws_all else min(drawn, rest)
    credit_drawn = _no_more_than(asked.drawn, drawn - undrawn)
    credit = rest - undrawn
    if credit:
        allocations = (*allocations, Allocation(None, asked.customers[0], "credit", credit))
    credit_tenders = tuple(Tender("credit", amount) for _, amount in credit_drawn)
    tenders = (*_as_written(asked.kept), *credit_tenders)
    return PaymentDecided(
        allocations=allocations,
        tenders=tenders,
        rounding_minor=asked.rounding_minor,
        total_minor=sum(tender.amount_minor for tender in tenders),
        given_minor=sum(tender.amount_minor for tender in tenders if tender.amount_minor > 0),
        change_minor=-sum(tender.amount_minor for tender in tenders if tender.amount_minor < 0),
        credit_minor=credit,
        credit_drawn=credit_drawn,
    )


def _as_written(rows: Sequence[TenderRow]) -> tuple[Tender, ...]:
    kinds: dict[str, TenderKind] = {
        "cash": "cash",
        "transfer": "transfer",
        "qr": "qr",
        "card": "card",
        "cheque": "cheque",
    }
    return tuple(Tender(kinds[row.kind], row.amount_minor, row.reference, row.bank, row.dated) for row in rows)


def _no_more_than(drawn: Sequence[tuple[int, int]], most_minor: int) -> tuple[tuple[int, int], ...]:
    """The draws, the first ones kept longest."""
    kept: list[tuple[int, int]] = []
    for customer_id, amount in drawn:
        taken = min(amount, most_minor)
        if taken:
            kept.append((customer_id, taken))
            most_minor -= taken
    return tuple(kept)
