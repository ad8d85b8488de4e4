"""This file is the words of the corrections: reasons, what is owed before and after, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectoffice.services.commands.adjust_bill import BillAdjusted
from collectoffice.services.queries.bill_at_hand import AfterCorrection, BillAtHand
from collectoffice.ui.acts.form import OWN_REASON, Fact, Reason
from collectoffice.ui.look import Look

TO_CORRECT = ("misread", "wrong_tariff", "billed_twice", "meter_fault", "ordered", OWN_REASON)
TO_WRITE_OFF = ("moved_away", "hardship", "too_old", "ordered", OWN_REASON)
TO_WAIVE = ("office_fault", "bank_late", "hardship", "ordered", OWN_REASON)
translate = QCoreApplication.translate


def reason_word(key: str) -> str:
    """A reason in words; it is written down like this."""
    return {
        "misread": translate("CorrectionReasons", "Meter misread"),
        "wrong_tariff": translate("CorrectionReasons", "Wrong tariff"),
        "billed_twice": translate("CorrectionReasons", "Billed twice"),
        "meter_fault": translate("CorrectionReasons", "Meter faulty"),
        "ordered": translate("CorrectionReasons", "Ordered by head office"),
        "moved_away": translate("CorrectionReasons", "Customer moved away or died"),
        "hardship": translate("CorrectionReasons", "Hardship"),
        "too_old": translate("CorrectionReasons", "Too old to be collected"),
        "office_fault": translate("CorrectionReasons", "The office's own fault"),
        "bank_late": translate("CorrectionReasons", "The bank passed the money on late"),
    }.get(key, translate("CorrectionReasons", "Another reason"))


def reasons_of(keys: Sequence[str]) -> tuple[Reason, ...]:
    """Reasons as the form lists them."""
    return tuple(Reason(key, partial(reason_word, key)) for key in keys)


def reason_words(keys: Sequence[str]) -> dict[str, str]:
    """Reasons as they are written down, in the language of the window that the form was opened in."""
    return {key: reason_word(key) for key in keys if key != OWN_REASON}


def after_facts(at_hand: BillAtHand, after: AfterCorrection, look: Look) -> list[Fact]:
    """What the bill asks and what is owed, before and after."""
    owes = translate("CorrectionActs", "Bill then owes")
    lines = [
        Fact(
            translate("CorrectionActs", "The bill asks"),
            f"{look.money(at_hand.asked_minor)} → {look.money(after.asked_minor)}",
        ),
        Fact(owes, look.money(after.open_minor + after.late_fee_minor)),
    ]
    if after.late_fee_minor or at_hand.late_fee_minor:
        fee = f"{look.money(at_hand.late_fee_minor)} → {look.money(after.late_fee_minor)}"
        lines.append(Fact(translate("CorrectionActs", "of it late fee"), fee))
    if after.credited_minor:
        lines.append(Fact(translate("CorrectionActs", "Becomes credit"), look.money(after.credited_minor), "ok"))
    lines.append(Fact(translate("CorrectionActs", "The customer then owes"), look.money(after.owed_minor)))
    if after.credit_minor != at_hand.credit_minor:
        lines.append(Fact(translate("CorrectionActs", "The customer's credit"), look.money(after.credit_minor), "ok"))
    return lines


def adjusted_sentence(done: BillAdjusted, look: Look) -> str:
    """What was done to a bill."""
    said = _sentence(done, look)
    if done.credited_minor:
        credit = translate("CorrectionActs", "{sum} is credit now; it may be refunded from the customer's file.")
        said = f"{said} {credit.format(sum=look.money(done.credited_minor))}"
    return said


def _sentence(done: BillAdjusted, look: Look) -> str:
    forms = {
        "cancelled": translate("CorrectionActs", "Bill {bill} is cancelled."),
        "reissued": translate("CorrectionActs", "Bill {new} stands in the place of {bill}."),
        "written_off": translate("CorrectionActs", "Written off {sum} of bill {bill}; it owes {left}."),
        "down": translate("CorrectionActs", "Took {sum} off bill {bill}; it owes {left}."),
        "up": translate("CorrectionActs", "Added {sum} to bill {bill}; it owes {left}."),
    }
    return forms[done.kind].format(
        bill=done.bill,
        new=done.new_bill,
        sum=look.money(abs(done.by_minor) + done.waived_minor),
        left=look.money(done.open_minor + done.late_fee_minor),
    )
