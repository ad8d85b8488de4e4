"""This file is the hints of a till in words: a question for each search that found something, with its receipts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from collectoffice.services.queries import till_hints
from collectoffice.ui.look import Look
from collectoffice.ui.till.hints_panel import Hint, HintReceipt
from collectoffice.ui.till.words import move_word, tender_word, time_of

MOST_LINES = 4
"""So many lines of one search are listed."""


def in_words(found: Sequence[till_hints.Hint], look: Look) -> tuple[Hint, ...]:
    """One hint a search, in the order of the searches."""
    kinds = list(dict.fromkeys(hint.kind for hint in found))
    return tuple(_hint([hint for hint in found if hint.kind == kind], look) for kind in kinds)


def missed_words(missed: Sequence[str]) -> Callable[[], str]:
    """The searches that found nothing, in one line."""

    def said() -> str:
        names = ", ".join(_search_word(kind) for kind in missed)
        return QCoreApplication.translate("TillHints", "Not found: {searches}").format(searches=names) if names else ""

    return said


def tail(number: str) -> str:
    """The end of a receipt's number, by which people know it."""
    return "#" + number.rsplit("-", 1)[-1] if number else ""


def _hint(found: Sequence[till_hints.Hint], look: Look) -> Hint:
    kind = found[0].kind
    numbers = [tail(receipt.number) for hint in found for receipt in hint.line.receipts]
    return Hint(
        partial(_question, kind),
        partial(_reason, kind, tuple(dict.fromkeys(numbers[:MOST_LINES]))),
        tuple(_line(hint, look) for hint in found[:MOST_LINES]),
    )


def _line(hint: till_hints.Hint, look: Look) -> HintReceipt:
    line = hint.line
    receipt = line.receipts[0] if line.receipts else None
    return HintReceipt(
        number=tail(receipt.number) if receipt else "",
        time=time_of(line.at),
        name=receipt.name if receipt else _what(line.what),
        amount_minor=abs(line.amount_minor),
        why=partial(_why, hint, look, is_named=receipt is not None),
    )


def _why(hint: till_hints.Hint, look: Look, *, is_named: bool) -> str:
    """What speaks for it: what the sum is, what was meant, and the note that was written."""
    translate = QCoreApplication.translate
    parts = [_what(hint.line.what)] if is_named else []
    if hint.instead_minor is not None:
        meant = translate("TillHints", "meant: {sum}?").format(sum=look.money(hint.instead_minor))
        parts.append(meant)
    if hint.line.note:
        parts.append(hint.line.note)
    return " · ".join(parts)


def _what(what: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "receipt": translate("TillHints", "the receipt's sum"),
        "change": translate("TillHints", "change"),
        "undone": translate("TillHints", "undone, cash handed back"),
        "refund": translate("TillHints", "refund"),
        "count": translate("TillHints", "the count itself"),
        "kept": translate("TillHints", "cash kept of it"),
    }
    return words.get(what) or (tender_word(what) if tender_word(what) != what else move_word(what))


def _question(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "exact": translate("TillHints", "Exactly this sum: not handed over, or not typed?"),
        "half": translate("TillHints", "Half of it: booked on the wrong side?"),
        "swapped_digits": translate("TillHints", "Two digits swapped while typing?"),
        "zero_too_many": translate("TillHints", "One zero too many typed?"),
        "zero_missing": translate("TillHints", "One zero too few typed?"),
        "change_twice": translate("TillHints", "Change handed out twice?"),
        "change_kept": translate("TillHints", "Change not handed out?"),
        "undone_kept": translate("TillHints", "Voided, but the customer had left without the cash?"),
    }.get(kind, kind)


def _reason(kind: str, numbers: Sequence[str]) -> str:
    translate = QCoreApplication.translate
    word = {
        "exact": translate("TillHints", "Sum not handed over or not typed"),
        "half": translate("TillHints", "Booked on the wrong side"),
        "swapped_digits": translate("TillHints", "Digits swapped while typing"),
        "zero_too_many": translate("TillHints", "One zero too many typed"),
        "zero_missing": translate("TillHints", "One zero too few typed"),
        "change_twice": translate("TillHints", "Change handed out twice"),
        "change_kept": translate("TillHints", "Change not handed out"),
        "undone_kept": translate("TillHints", "Voided, cash not handed back"),
    }.get(kind, kind)
    return f"{word} – {', '.join(numbers)}" if numbers else word


def _search_word(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "exact": translate("TillHints", "the exact sum"),
        "half": translate("TillHints", "half of it"),
        "swapped_digits": translate("TillHints", "swapped digits"),
        "zero_too_many": translate("TillHints", "a zero too many"),
        "zero_missing": translate("TillHints", "a zero too few"),
        "change_twice": translate("TillHints", "change twice"),
        "change_kept": translate("TillHints", "change kept"),
        "undone_kept": translate("TillHints", "void after leaving"),
    }.get(kind, kind)
