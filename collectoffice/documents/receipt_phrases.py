"""This file is what a receipt says in sentences: its office, place, tenders, and what is left owing."""

from __future__ import annotations

from typing import Final

from collectoffice.documents import tender_phrases
from collectoffice.documents.writing import Writing
from collectoffice.domain.receipt import BasketSummary, Masthead, Receipt
from collectoffice.i18n import papers as words

_PERIODS_NAMED: Final = 2


def office_contact(writing: Writing, masthead: Masthead) -> list[str]:
    """Phone and tax code of the office, as far as it has them."""
    parts = [
        writing.say(words.PHONE, phone=writing.phone(masthead.phone)) if masthead.phone else "",
        writing.say(words.TAX_CODE, code=masthead.tax_code) if masthead.tax_code else "",
    ]
    return [part for part in parts if part]


def office_line(writing: Writing, masthead: Masthead) -> str:
    """Phone and tax code on one line."""
    return writing.say(words.BETWEEN).join(office_contact(writing, masthead))


def place(writing: Writing, paper: Receipt | BasketSummary) -> list[str]:
    """Counter and till; the business date too where the clock had moved past it."""
    say = writing.say
    parts = [say(words.COUNTER, counter=paper.counter), say(words.TILL, till=paper.till)]
    if paper.business_date != paper.issued_at.date():
        parts.append(say(words.BUSINESS_DATE, day=writing.day(paper.business_date)))
    return parts


def place_line(writing: Writing, paper: Receipt | BasketSummary) -> str:
    """Counter, till and cashier on one line."""
    cashier = writing.say(words.CASHIER_IS, cashier=paper.cashier)
    return writing.say(words.BETWEEN).join([*place(writing, paper), cashier])


def method(writing: Writing, receipt: Receipt, *, in_full: bool) -> str:
    """How it was paid; a receipt of a basket without tenders of its own points to the summary."""
    if not receipt.tenders:
        return writing.say(words.IN_BASKET)
    if in_full:
        return tender_phrases.methods_in_full(writing, receipt.tenders)
    return tender_phrases.methods_in_short(writing, receipt.tenders)


def owing(writing: Writing, receipt: Receipt) -> str:
    """What this customer still owes, and for which periods."""
    amount = writing.money(receipt.owing_after_minor)
    note = _owing_note(writing, receipt)
    return writing.say(words.OWING_WITH_NOTE, amount=amount, note=note) if note else amount


def _owing_note(writing: Writing, receipt: Receipt) -> str:
    """The periods still open in brackets, or that all is paid."""
    say = writing.say
    if not receipt.owing_after_minor:
        return say(words.OWING_NOTHING)
    periods = [writing.period(period) for period in receipt.owing_periods]
    if not periods:
        return ""
    if len(periods) <= _PERIODS_NAMED:
        return say(words.OWING_PERIODS, periods=", ".join(periods))
    return say(words.OWING_MANY, n=len(periods), first=periods[0], last=periods[-1])


def basket_note(writing: Writing, receipt: Receipt) -> str:
    """Which basket a receipt belongs to; empty for a customer who paid alone."""
    if not receipt.basket:
        return ""
    return writing.say(words.BASKET_OF, n=receipt.basket_size, event=receipt.basket)


def advice(writing: Writing, masthead: Masthead) -> str:
    """The line of advice at the foot."""
    call = writing.say(words.OR_CALL, phone=writing.phone(masthead.phone)) if masthead.phone else ""
    return writing.say(words.ADVICE, or_call=call)
