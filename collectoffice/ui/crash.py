"""This file is what the window says after an end that was none: what was typed is gone, and what the last receipt was."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from collectoffice.services.queries.after_crash import LastRecorded
from collectoffice.ui import figures
from collectoffice.ui.look import Look


def ended_uncleanly() -> str:
    """Before the sign-in, where no name and no sum is shown."""
    return QCoreApplication.translate(
        "AfterCrash",
        "The program ended without being closed. What was saved is safe; what was only typed is gone.",
    )


def last_receipt_words(last: LastRecorded, look: Look) -> str:
    """In two short lines: the last receipt on record, and whether a printer took it, to be compared with the paper."""
    gone = QCoreApplication.translate("AfterCrash", "Ended without being closed; what was only typed is gone.")
    return f"{gone} {_receipt_words(last, look)}"


def did_it_print() -> str:
    """The question above what waits for a printer."""
    return QCoreApplication.translate(
        "AfterCrash",
        "Look at the paper: did it come out? F8 notes that it did, F12 prints it: original, printed later.",
    )


def _receipt_words(last: LastRecorded, look: Look) -> str:
    translate = QCoreApplication.translate
    receipt = last.receipt
    if receipt is None:
        return translate("AfterCrash", "No receipt is on record yet.")
    said = translate("AfterCrash", "Last receipt: {number}, {name}, {sum}, {time}, not printed.")
    if receipt.voided_at:
        said = translate("AfterCrash", "Last receipt: {number}, {name}, {sum}, {time}, voided.")
    elif receipt.printings:
        said = translate("AfterCrash", "Last receipt: {number}, {name}, {sum}, {time}, printed.")
    return said.format(
        number=receipt.number,
        name=receipt.customer_name or receipt.customer_code,
        sum=look.money(receipt.total_minor),
        time=f"{look.short_day(receipt.at.date())} {figures.clock(receipt.at)}",
    )
