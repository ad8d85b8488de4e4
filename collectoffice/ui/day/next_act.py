"""This file is the one primary act of the day's screen: which it is now, and how its button says it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from collectoffice.ui.day.facts import DayNow

_OF_STEP = {"sign": "close_day", "export": "close_day", "lock": "close_day"}
_OF_BATCH = {
    "new": "make_deposit",
    "prepared": "bank_deposit",
    "banked": "confirm_deposit",
    "disputed": "confirm_deposit",
}


def act_of_day(now: DayNow, acts: Collection[str]) -> str:
    """The next act of a day for a role that may do these; empty where somebody else goes on."""
    step = now.progress.next_step
    if offers_till(now, acts):
        return "open_till"
    if step == "close_tills":
        return "to_till" if now.own_till is not None else ""
    if step == "locked":
        has_batch = any(row.number is None for row in now.deposits)
        return "to_bank" if has_batch and "make_deposit" in acts else ""
    return step if _OF_STEP.get(step, "") in acts else ""


def act_of_batch(state: str, acts: Collection[str], *, disputing: bool, cancelling: bool = False) -> str:
    """The next act of a batch for the bank."""
    if cancelling:
        return "cancel" if state == "prepared" and "cancel_deposit" in acts else ""
    act = _OF_BATCH.get(state, "")
    if act not in acts:
        return ""
    return "dispute" if disputing else f"batch_{state}"


def offers_till(now: DayNow, acts: Collection[str]) -> bool:
    """A day on which nobody opened a till begins with one."""
    return now.is_empty and "open_till" in acts and now.progress.next_step == "count_safe"


def word_of(act: str) -> str:
    """The act as its button says it."""
    translate = QCoreApplication.translate
    return {
        "open_till": translate("DayActs", "Open a till"),
        "to_till": translate("DayActs", "To my till"),
        "to_bank": translate("DayActs", "To the bank"),
        "safe": translate("DayActs", "Lock the safe's count"),
        "explain": translate("DayActs", "Write the reason"),
        "correct": translate("DayActs", "Write the correction"),
        "sign": translate("DayActs", "Sign, print, export, lock"),
        "export": translate("DayActs", "Export and lock"),
        "lock": translate("DayActs", "Lock the day"),
        "dispute": translate("DayActs", "Write what the bank says"),
        "cancel": translate("DayActs", "Cancel the batch"),
        "batch_new": translate("DayActs", "Prepare the batch"),
        "batch_prepared": translate("DayActs", "Handed in at the bank"),
        "batch_banked": translate("DayActs", "The bank has it"),
        "batch_disputed": translate("DayActs", "The bank has it"),
    }.get(act, "")
