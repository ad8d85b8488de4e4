"""This file is the taking of a payment at the counter: decided, written, numbered and frozen in one entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collectoffice.db import bills, cheques, customers, payments
from collectoffice.domain.errors import (
    BillAlreadyPaid,
    CashOnly,
    PapersOneByOne,
    RequestIdUsed,
    SameCustomerTwice,
    ScreenStale,
    UnknownBill,
    UnknownCustomer,
)
from collectoffice.domain.payment import PaymentAsked, PaymentDecided, RestAs, decide
from collectoffice.domain.permission import require
from collectoffice.services.acting import act_in_till, till_of
from collectoffice.services.commands.book import book_payment
from collectoffice.services.commands.form_in_printer import require_form
from collectoffice.services.commands.issue_receipts import Issued, issue_receipts
from collectoffice.services.commands.paper_receipts import PaperReceipt, link_paper, missing_number
from collectoffice.services.queries.payment_taken import AllocationTaken, PaymentTaken, payment_taken
from collectoffice.services.queries.quote import BillRead, bills_to_pay, quote_with_bills
from collectoffice.services.queries.receipts import receipt_text
from collectoffice.services.queries.rules_in_force import desk_rules

if TYPE_CHECKING:
    from datetime import date

    from collectoffice.db.customers import Account
    from collectoffice.db.entry import Books
    from collectoffice.db.people import StaffMember
    from collectoffice.domain.customer import CustomerCard
    from collectoffice.domain.quote import Quote
    from collectoffice.domain.tender import Tender
    from collectoffice.services.office import Office
    from collectoffice.services.queries.rules_in_force import DeskRules


@dataclass(frozen=True, slots=True)
class TakePayment:
    """A payment as the counter asks for it; sums in minor units."""

    customers: tuple[str, ...]
    """Customer codes; the first is the payer."""
    tenders: tuple[Tender, ...]
    amount_minor: int | None = None
    """The amount to pay typed on purpose; None for what the chosen bills ask."""
    bills: tuple[str, ...] = ()
    """Numbers of the bills that are paid first, each whole."""
    rest: RestAs = "change"
    request_id: str | None = None
    """The same request twice is one payment."""
    confirmed: bool = False
    """The unusual tender was asked about."""
    paper: PaperReceipt | None = None
    """The paper of before a restore that this payment is written in from: paid on its day, beside its number."""
    seen: Mapping[str, int] = field(default_factory=dict)
    """By customer code, the newest event the screen had read; an older one is refused as stale."""


def take_payment(office: Office, staff: StaffMember, request: TakePayment) -> PaymentTaken:
    """Takes a payment; the money is safe when this returns, printing comes after.

    One that is written in from paper counts as paid on the paper's day, and goes into the drawer of the open till, where the
    money is. Refuses ``NotAllowed``, ``NoOpenTill``, ``UnknownCustomer``, ``SameCustomerTwice``, ``ScreenStale``,
    ``RequestIdUsed``, ``UnknownBill``, ``BillAlreadyPaid``, ``CashOnly``, ``PapersOneByOne`` and what ``missing_number``,
    ``require_form`` and ``domain/payment.decide`` refuse; then nothing is written.
    """
    require(staff.role, "take_payment")
    with office.file.transaction() as books:
        if request.request_id and (made := payments.event_of_request(books.connection, request.request_id)):
            return _made_before(office, staff, request, made)
        return _pay(office, books, staff, request)


def _pay(office: Office, books: Books, staff: StaffMember, request: TakePayment) -> PaymentTaken:
    """Decides on the books as they are now, and writes; nobody else writes between the two."""
    till = till_of(office, staff)
    paper = None if request.paper is None else missing_number(office, request.paper, till.business_date)
    if paper is not None and len(request.customers) > 1:
        raise PapersOneByOne(customers=len(request.customers))
    day = till.business_date if request.paper is None else request.paper.paid_on
    accounts = _accounts(office, request.customers)
    cards = [account.card for account in accounts]
    _refuse_cheque(office, cards[0], request.tenders)
    rules = desk_rules(office, till.business_date)
    if rules.uses_forms and paper is None:
        require_form(office, staff, len(cards), with_unprinted=True)
    quotes: list[Quote] = []
    read: dict[int, BillRead] = {}
    for account in accounts:
        asked, of_bills = quote_with_bills(office, account, day)
        quotes.append(asked)
        read |= of_bills
    _refuse_stale(quotes, request.seen)
    _refuse_paid(office, quotes, request.bills)
    decided = _decided(request, cards, quotes, rules, day)
    act = act_in_till(office, "payment", staff, till, request_id=request.request_id)
    with books.entry(act) as entry:
        amount_minor = decided.total_minor - decided.rounding_minor
        payments.add_payment(entry, "counter", day, cards[0].customer_id, amount_minor, decided.rounding_minor)
        parts = payments.add_tenders(entry, decided.tenders, decided.credit_drawn)
        issued = issue_receipts(office, entry, staff, till, rules, quotes, decided)
        receipts = {customer_id: receipt.receipt_id for customer_id, receipt in issued.items()}
        payments.add_allocations(entry, decided.allocations, receipts, day)
        if paper is not None and request.paper is not None:
            link_paper(entry, paper, request.paper)
        book_payment(entry, office.policies, parts, decided.allocations, decided.rounding_minor, day, read)
    return _taken(act.uid, quotes, issued, decided)


def _decided(
    request: TakePayment, cards: list[CustomerCard], quotes: list[Quote], rules: DeskRules, day: date
) -> PaymentDecided:
    return decide(
        PaymentAsked(
            customers=tuple(card.customer_id for card in cards),
            amount_minor=request.amount_minor,
            designated=tuple(_number_as_issued(number, quotes) for number in request.bills),
            tenders=request.tenders,
            rest=request.rest,
            confirmed=request.confirmed,
        ),
        [bill for quote in quotes for bill in bills_to_pay(quote)],
        {card.customer_id: card.credit_minor for card in cards},
        rules.policy.allocation,
        rules.cash,
        rules.policy.desk.unusual_factor,
        day,
    )


def _taken(event: str, quotes: list[Quote], issued: dict[int, Issued], decided: PaymentDecided) -> PaymentTaken:
    codes = {quote.customer.customer_id: quote.customer.code for quote in quotes}
    numbers = {bill.bill_id: bill.number for quote in quotes for bill in quote.bills}
    return PaymentTaken(
        event=event,
        receipts=tuple(receipt.number for receipt in issued.values()),
        total_minor=decided.total_minor,
        given_minor=decided.given_minor,
        change_minor=decided.change_minor,
        credit_minor=decided.credit_minor,
        rounding_minor=decided.rounding_minor,
        allocations=tuple(
            AllocationTaken(
                receipt=issued[part.customer_id].number,
                customer=codes[part.customer_id],
                bill=None if part.bill_id is None else numbers[part.bill_id],
                kind=part.kind,
                amount_minor=part.amount_minor,
            )
            for part in decided.allocations
        ),
    )


def _made_before(office: Office, staff: StaffMember, request: TakePayment, event_id: int) -> PaymentTaken:
    """The payment that this request made before; an id that made another payment is refused."""
    connection = office.file.connection
    payer, made = customers.card_by_code(connection, request.customers[0]), payments.payment_by_id(connection, event_id)
    if payer is None or made is None or (payer.customer_id, staff.staff_id) != (made.payer_id, made.staff_id):
        raise RequestIdUsed(request_id=request.request_id, at=made.at if made else "")
    return payment_taken(office, event_id, is_repeated=True)


def _accounts(office: Office, codes: tuple[str, ...]) -> list[Account]:
    accounts: list[Account] = []
    for code in codes:
        account = customers.account_by_code(office.file.connection, code)
        if account is None:
            raise UnknownCustomer(code=code)
        if account in accounts:
            raise SameCustomerTwice(code=account.card.code)
        accounts.append(account)
    return accounts


def _refuse_cheque(office: Office, payer: CustomerCard, tenders: tuple[Tender, ...]) -> None:
    """After a cheque bounced no other is taken of this payer; refuses with ``CashOnly``."""
    if not any(tender.kind == cheques.CHEQUE for tender in tenders):
        return
    since = cheques.cash_only_since(office.file.connection, payer.customer_id)
    if since is not None:
        raise CashOnly(code=payer.code, name=payer.name, since=since.at)


def _refuse_stale(quotes: list[Quote], seen: Mapping[str, int]) -> None:
    for quote in quotes:
        if seen.get(quote.customer.code, quote.last_event_id) != quote.last_event_id:
            raise ScreenStale(code=quote.customer.code, name=quote.customer.name)


def _refuse_paid(office: Office, quotes: list[Quote], numbers: tuple[str, ...]) -> None:
    """A named bill is open, or the refusal says when, where and by whom it was paid."""
    open_keys = {bills.number_key(bill.number) for quote in quotes for bill in quote.bills}
    for number in numbers:
        if bills.number_key(number) in open_keys:
            continue
        known = bills.bill_by_number(office.file.connection, number)
        if known is None or known.customer_id not in {quote.customer.customer_id for quote in quotes}:
            raise UnknownBill(bill=number)
        paid = bills.last_payment(office.file.connection, known)
        if paid is None:
            raise UnknownBill(bill=number)
        raise BillAlreadyPaid(
            bill=known.number,
            paid_on=paid.paid_on,
            at=paid.at,
            channel=paid.channel,
            counter=paid.counter,
            cashier=paid.cashier,
            receipt=receipt_text(office, paid.receipt),
        )


def _number_as_issued(number: str, quotes: list[Quote]) -> str:
    key = bills.number_key(number)
    return next(bill.number for quote in quotes for bill in quote.bills if bills.number_key(bill.number) == key)
