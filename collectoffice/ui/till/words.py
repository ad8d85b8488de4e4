"""This file is the words of the till and the day that several panels show: ways of paying, moves, states and reasons."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from collectoffice.ui import figures

TENDER_ICONS = {"cash": "till", "transfer": "transfer", "qr": "qr", "card": "card", "cheque": "cheque", "bank": "home"}
STATE_ICONS = {"open": "half", "counting": "half", "closed": "done", "reconciled": "done"}
STATE_TONES = {"open": "pri", "counting": "pri", "closed": "ok", "reconciled": "ok"}


def tender_word(kind: str) -> str:
    """A way of paying."""
    translate = QCoreApplication.translate
    return {
        "cash": translate("TillWords", "Cash"),
        "transfer": translate("TillWords", "Bank transfer"),
        "qr": translate("TillWords", "QR code"),
        "card": translate("TillWords", "Card"),
        "cheque": translate("TillWords", "Cheque"),
        "bank": translate("TillWords", "Collected by banks"),
        "credit": translate("TillWords", "Credit balance"),
    }.get(kind, kind)


def move_word(kind: str) -> str:
    """A move of cash in or out of a till."""
    translate = QCoreApplication.translate
    return {
        "pay_in": translate("TillWords", "Pay-in"),
        "pay_out": translate("TillWords", "Pay-out"),
        "turn_in": translate("TillWords", "Turn-in to the safe"),
        "from_safe": translate("TillWords", "From the safe"),
        "exchange": translate("TillWords", "Note exchange"),
        "counterfeit": translate("TillWords", "Counterfeit note"),
    }.get(kind, kind)


def kind_word(kind: str) -> str:
    """What money was taken for."""
    translate = QCoreApplication.translate
    return {
        "principal": translate("TillWords", "Principal"),
        "late_fee": translate("TillWords", "Late fee"),
        "reconnection_fee": translate("TillWords", "Reconnection fee"),
        "credit": translate("TillWords", "Credit"),
        "deposit": translate("TillWords", "Deposit of a customer"),
        "rounding": translate("TillWords", "Rounding"),
    }.get(kind, kind)


def state_word(state: str) -> str:
    """The state of a till."""
    translate = QCoreApplication.translate
    return {
        "open": translate("TillWords", "Open"),
        "counting": translate("TillWords", "Being counted"),
        "closed": translate("TillWords", "Closed"),
        "reconciled": translate("TillWords", "Reconciled"),
    }.get(state, state)


def difference_word(minor: int) -> str:
    """Over, short or neither."""
    translate = QCoreApplication.translate
    if minor == 0:
        return translate("TillWords", "Agrees")
    return translate("TillWords", "Over") if minor > 0 else translate("TillWords", "Short")


def difference_tone(minor: int | None) -> str:
    """The colour of a difference."""
    if minor is None:
        return ""
    return "ok" if minor == 0 else "warn" if minor > 0 else "bad"


def difference_icon(minor: int | None) -> str:
    """The icon of a difference."""
    if minor is None:
        return "ring"
    return "done" if minor == 0 else "warn"


def time_of(at: str) -> str:
    """Hours and minutes of a written moment; empty for none."""
    return figures.clock(datetime.fromisoformat(at)) if at else ""
