"""This file is the words of the time line: what each entry is called, its icon and its tone, and what it says below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from collectoffice.ui import figures
from collectoffice.ui.customers.facts import TimeLineEntry
from collectoffice.ui.look import Look

translate = QCoreApplication.translate
ICONS = {
    "bill": "bill",
    "adjustment": "pen",
    "cancelled": "refused",
    "reissued": "bill",
    "written_off": "minus",
    "late_fee": "clock",
    "late_fee_waived": "clock",
    "disputed": "warn",
    "dispute_answered": "done",
    "payment": "counter",
    "bank": "transfer",
    "credit": "credit",
    "credit_used": "credit",
    "moved_here": "counter",
    "moved": "undo",
    "void": "refused",
    "reversal": "undo",
    "bounce": "cheque",
    "part_undone": "undo",
    "refund": "credit",
    "credit_moved": "credit",
    "merged": "people",
}
"""What changed about a customer has the customer's."""
CHANGED = ("code", "name", "address", "phone", "meter", "contract", "class", "route")
TONES = {
    **dict.fromkeys(("payment", "bank", "credit", "moved_here", "dispute_answered"), "ok"),
    **dict.fromkeys(("void", "reversal", "bounce", "moved", "part_undone", "cancelled"), "bad"),
    **dict.fromkeys(("late_fee", "disputed", "written_off", "late_fee_waived", "refund"), "warn"),
}
BILLS = (
    "bill",
    "late_fee",
    "adjustment",
    "cancelled",
    "reissued",
    "written_off",
    "late_fee_waived",
    "disputed",
    "dispute_answered",
)
PAYMENTS = (
    "payment",
    "bank",
    "void",
    "credit",
    "reversal",
    "bounce",
    "moved",
    "moved_here",
    "part_undone",
    "refund",
    "credit_moved",
    "credit_used",
)
CODED = {"moved", "moved_here", "credit_moved", "credit_used", "part_undone", "merged", "code"}
"""Entries whose other is a customer's code."""


def icon(entry: TimeLineEntry) -> str:
    """The picture of an entry."""
    return ICONS.get(entry.kind, "customer")


def tone(entry: TimeLineEntry) -> str:
    """The tone of an entry; "" for the plain one."""
    return "mute" if entry.is_undone else TONES.get(entry.kind, "")


def word(entry: TimeLineEntry) -> str:
    """What an entry is called."""
    if entry.kind == "credit_moved":
        return (
            translate("TimeLine", "Credit moved here")
            if entry.amount_minor < 0
            else translate("TimeLine", "Credit moved away")
        )
    if entry.kind == "part_undone" and entry.amount_minor < 0:
        return translate("TimeLine", "Credit from a part undone")
    words = {
        "bill": translate("TimeLine", "Bill"),
        "adjustment": translate("TimeLine", "Adjustment"),
        "cancelled": translate("TimeLine", "Bill cancelled"),
        "reissued": translate("TimeLine", "Bill re-issued"),
        "written_off": translate("TimeLine", "Write-off"),
        "late_fee": translate("TimeLine", "Late fee"),
        "late_fee_waived": translate("TimeLine", "Late fee waived"),
        "disputed": translate("TimeLine", "Bill disputed"),
        "dispute_answered": translate("TimeLine", "Dispute answered"),
        "payment": translate("TimeLine", "Paid here"),
        "bank": translate("TimeLine", "Paid at the bank"),
        "credit": translate("TimeLine", "Paid from credit"),
        "credit_used": translate("TimeLine", "Credit paid for another customer"),
        "moved_here": translate("TimeLine", "Payment moved here"),
        "moved": translate("TimeLine", "Payment moved away"),
        "void": translate("TimeLine", "Void"),
        "reversal": translate("TimeLine", "Reversal"),
        "bounce": translate("TimeLine", "Cheque bounced"),
        "part_undone": translate("TimeLine", "Part of a basket undone"),
        "refund": translate("TimeLine", "Refund"),
        "code": translate("TimeLine", "Code changed"),
        "name": translate("TimeLine", "Contract holder changed"),
        "address": translate("TimeLine", "Address changed"),
        "phone": translate("TimeLine", "Phone changed"),
        "meter": translate("TimeLine", "Meter changed"),
        "contract": translate("TimeLine", "Contract changed"),
        "class": translate("TimeLine", "Class changed"),
        "route": translate("TimeLine", "Route changed"),
        "merged": translate("TimeLine", "Codes merged"),
    }
    said = words.get(entry.kind, entry.kind)
    return translate("TimeLine", "{what} – undone").format(what=said) if entry.is_undone else said


def below(entry: TimeLineEntry, look: Look) -> str:
    """The second line: the month, the document, whom or what it names, who did it."""
    other = figures.code(entry.other) if entry.kind in CODED else entry.other
    if entry.kind in CHANGED:
        before = figures.code(entry.document) if entry.kind == "code" else entry.document
        return " · ".join(part for part in (f"{before} → {other}", entry.who) if part)
    period = look.period(entry.period) if entry.period else ""
    noted = look.money(entry.noted_minor) if entry.noted_minor else ""
    return " · ".join(part for part in (noted, period, entry.document, other, entry.who) if part)


def sum_of(entry: TimeLineEntry, look: Look) -> str:
    """The sum; nothing where an entry moves none."""
    return look.amount(entry.amount_minor) if entry.amount_minor else ""
