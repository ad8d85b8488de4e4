"""This file is tenders in words: how a payment was made, long with references and short with sums by kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from collectoffice.documents.writing import Writing
from collectoffice.domain.money import NO_BREAK_SPACE
from collectoffice.domain.tender import TENDER_KINDS, Tender, TenderKind
from collectoffice.i18n import papers as words
from collectoffice.i18n.papers import Word

KIND_WORDS: Final[dict[TenderKind, Word]] = {
    "cash": words.CASH,
    "transfer": words.TRANSFER,
    "qr": words.QR_CODE,
    "card": words.CARD,
    "cheque": words.CHEQUE,
    "credit": words.FROM_CREDIT,
}
_PLUS: Final = " + "


def methods_in_full(writing: Writing, tenders: Sequence[Tender]) -> str:
    """Every tender with its references; sums only where there are several: ``Tiền mặt 500.000 + Mã QR 561.500 số …``."""
    if len(tenders) == 1:
        return _joined(kind_word(writing, tenders[0].kind), particulars(writing, tenders[0]))
    return _PLUS.join(
        _joined(_kind_and_sum(writing, tender.kind, tender.amount_minor), particulars(writing, tender))
        for tender in tenders
    )


def methods_in_short(writing: Writing, tenders: Sequence[Tender]) -> str:
    """Sums by kind, in the order of the kinds; one kind alone needs no sum."""
    sums = {kind: sum(one.amount_minor for one in tenders if one.kind == kind) for kind in TENDER_KINDS}
    present = {kind: total for kind, total in sums.items() if total}
    if len(present) == 1:
        return kind_word(writing, next(iter(present)))
    return _PLUS.join(_kind_and_sum(writing, kind, total) for kind, total in present.items())


def kind_word(writing: Writing, kind: TenderKind) -> str:
    """The kind of tender as papers name it."""
    return writing.say(KIND_WORDS[kind])


def particulars(writing: Writing, tender: Tender) -> str:
    """Reference, bank and day of a tender, as far as it has them."""
    parts: list[str] = []
    if tender.reference:
        parts.append(writing.say(words.REFERENCE, reference=tender.reference).replace(" ", NO_BREAK_SPACE))
    if tender.bank:
        parts.append(tender.bank)
    if tender.dated is not None:
        parts.append(writing.say(words.CHEQUE_DATED, day=writing.day(tender.dated)).replace(" ", NO_BREAK_SPACE))
    return ", ".join(parts)


def _kind_and_sum(writing: Writing, kind: TenderKind, minor: int) -> str:
    return f"{kind_word(writing, kind)}{NO_BREAK_SPACE}{writing.amount(minor)}"


def _joined(first: str, second: str) -> str:
    return f"{first} {second}" if second else first
