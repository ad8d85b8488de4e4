"""This file is what was opened, said in facts: a payment with its tenders, an undoing, a bill, or the customer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from collectoffice.i18n.papers_undoing import reason_said
from collectoffice.services.queries.customer_file import FileEntry
from collectoffice.services.queries.payment_at_hand import PaymentAtHand, SlipAtHand
from collectoffice.ui.acts.case import Case
from collectoffice.ui.acts.form import ActForm, Fact
from collectoffice.ui.acts.list_card import Opened
from collectoffice.ui.acts.words import numbers_said, taken_said
from collectoffice.ui.customers import time_line_words
from collectoffice.ui.customers.facts import TimeLineEntry
from collectoffice.ui.look import Look
from collectoffice.ui.till.words import tender_word

translate = QCoreApplication.translate


def opened_case(case: Case, acts: tuple[ActForm, ...], look: Look) -> Opened:
    """The card of a case: its name, its facts, its acts, and the paper that F9 prints."""
    payment, slip, entry = case.payment, case.slip, case.entry
    if entry is None:
        return Opened(lambda: translate("OpenedCase", "Other acts"), lambda: _of_customer(case), acts)
    if slip is not None:
        printed = bool(slip.printings)
        return Opened(lambda: _word_of(entry), lambda: _of_slip(slip, look), acts, slip.event, printed)
    if payment is not None:
        printed = bool(payment.printings)
        return Opened(
            lambda: translate("OpenedCase", "Receipt {number}").format(number=payment.number),
            lambda: _of_payment(payment, case.quote.on, look),
            acts,
            payment.number,
            printed,
        )
    return Opened(lambda: _word_of(entry), lambda: _of_entry(entry, look), acts)


def _word_of(entry: FileEntry) -> str:
    """What the history calls it."""
    return time_line_words.word(TimeLineEntry(entry.on, entry.kind, entry.document, "", entry.amount_minor))


def _of_customer(case: Case) -> Sequence[Fact]:
    """What is owed and the credit stand above already."""
    if not case.cash_only.is_cash_only:
        return ()
    return [Fact(translate("OpenedCase", "Cheques"), translate("OpenedCase", "not taken"), "warn")]


def _of_payment(payment: PaymentAtHand, on: date, look: Look) -> Sequence[Fact]:
    facts = [Fact(translate("OpenedCase", "Taken"), taken_said(payment.at, payment.taken_by, on, look))]
    if payment.is_basket:
        facts.append(Fact(translate("OpenedCase", "This customer's part"), look.money(payment.part_minor)))
        facts.append(
            Fact(
                translate("OpenedCase", "Paid together"),
                translate("OpenedCase", "{count} receipts · {payer}").format(
                    count=len(payment.receipts), payer=payment.payer_name
                ),
            )
        )
    facts += [
        Fact(tender_word(tender.kind), f"{look.money(tender.amount_minor)}{_reference(tender.reference)}")
        for tender in payment.tenders
    ]
    if payment.undone is not None:
        slip = payment.undone.slip
        said = f"{look.moment(slip.issued_at)} · {reason_said(slip.reason, look.language)}"
        facts.append(Fact(translate("OpenedCase", "Undone"), said, "bad"))
    elif payment.is_undone:
        facts.append(Fact(translate("OpenedCase", "Undone"), "✓", "bad"))
    elif not payment.printings:
        facts.append(Fact(translate("OpenedCase", "Paper"), translate("OpenedCase", "not printed"), "warn"))
    return facts


def _reference(reference: str) -> str:
    return f" · {reference}" if reference else ""


def _of_slip(at_hand: SlipAtHand, look: Look) -> Sequence[Fact]:
    slip = at_hand.slip
    facts = [
        Fact(translate("OpenedCase", "When"), f"{look.moment(slip.issued_at)} · {slip.cashier}"),
        Fact(translate("OpenedCase", "Sum"), look.money(slip.amount_minor)),
        Fact(translate("OpenedCase", "Reason"), reason_said(slip.reason, look.language)),
        Fact(
            translate("OpenedCase", "Cash back to the customer"),
            look.money(slip.cash_back_minor) if slip.cash_back_minor else translate("OpenedCase", "none"),
        ),
    ]
    if slip.receipts:
        numbers = numbers_said([receipt.number for receipt in slip.receipts])
        facts.insert(1, Fact(translate("OpenedCase", "Receipts undone"), numbers))
    if slip.other_code:
        facts.append(Fact(translate("OpenedCase", "Other customer"), f"{slip.other_name} · {slip.other_code}"))
    if slip.approver:
        facts.append(Fact(translate("OpenedCase", "Approved by"), slip.approver))
    if not at_hand.printings:
        facts.append(Fact(translate("OpenedCase", "Slip"), translate("OpenedCase", "not printed"), "warn"))
    return facts


def _of_entry(entry: FileEntry, look: Look) -> Sequence[Fact]:
    lines = [
        (translate("OpenedCase", "Day"), look.day(entry.on)),
        (translate("OpenedCase", "Document"), entry.document),
        (translate("OpenedCase", "Period"), ", ".join(look.period(period) for period in entry.periods)),
        (translate("OpenedCase", "Sum"), look.money(entry.amount_minor) if entry.amount_minor else ""),
        (translate("OpenedCase", "Consumption"), f"{look.count(entry.kwh)} kWh" if entry.kwh is not None else ""),
        (translate("OpenedCase", "Now"), entry.other),
        (translate("OpenedCase", "By"), entry.who),
    ]
    return [Fact(word, value) for word, value in lines if value]
