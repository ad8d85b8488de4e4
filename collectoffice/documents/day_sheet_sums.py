"""This file is the arithmetic of a day sheet: the tills added up, and every pair of figures that must be one, compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, TypeVar

from collectoffice.domain.day_checks import SheetFault, sheet_faults
from collectoffice.domain.day_sheet import DaySheet, TillReading
from collectoffice.i18n import papers_day as words
from collectoffice.i18n.papers import Word

Key = TypeVar("Key", int, str)

_FIGURES: Final[dict[str, Word]] = {
    "net": words.NET,
    "by_tender": words.BY_TENDER_TOTAL,
    "by_kind": words.BY_KIND_TOTAL,
    "expected": words.EXPECTED,
    "counted": words.COUNTED,
    "difference": words.OVER_SHORT,
    "undone": words.UNDONE,
    "principal": words.PRINCIPAL_WITH_VAT,
    "safe": words.SAFE_EXPECTED,
    "opening": words.OPENING,
    "billed": words.BILLED,
    "collected": words.COLLECTED,
    "adjusted": words.ADJUSTED,
    "ledger": words.CLOSING,
    "closing": words.BILL_BY_BILL,
    "classes": words.ALL_CLASSES,
}
"""The figures that the domain compares, as the paper names them."""
_OF_TILL: Final = frozenset({"net", "by_tender", "by_kind", "expected", "cash", "counted", "difference", "undone"})
_NAMED_APART: Final = "receipts"
"""Numbers that are missing have a row and a note of their own."""
OF_ARREARS: Final = frozenset(
    _FIGURES[name] for name in ("opening", "billed", "collected", "adjusted", "ledger", "closing", "classes")
)


class Fault(NamedTuple):
    """Two figures that must be one and differ; ``till`` None and ``customer_class`` "" where it is the whole office's."""

    figure: Word
    till: int | None
    off_minor: int
    customer_class: str = ""


def together(tills: Sequence[TillReading]) -> TillReading:
    """All tills as one: sums of every figure; counted only where every till was counted."""
    counted = [till.counted_minor for till in tills if till.counted_minor is not None]
    left = [till.float_expected_minor for till in tills if till.float_expected_minor is not None]
    differences = [till.difference_minor for till in tills if till.difference_minor is not None]
    return TillReading(
        till=0, counter=0, cashier="", user="", state="", business_date="", opened_at="", closed_at="",
        float_minor=sum(till.float_minor for till in tills),
        float_expected_minor=sum(left) if left else None,
        receipts=tuple(span for till in tills for span in till.receipts),
        payments=sum(till.payments for till in tills),
        gross_minor=sum(till.gross_minor for till in tills),
        undone_minor=sum(till.undone_minor for till in tills),
        net_minor=sum(till.net_minor for till in tills),
        by_tender=_added(till.by_tender for till in tills),
        by_kind=_added(till.by_kind for till in tills),
        vat_share_minor=sum(till.vat_share_minor for till in tills),
        refunded_minor=sum(till.refunded_minor for till in tills),
        moves=_added(till.moves for till in tills),
        expected=_added(till.expected for till in tills),
        counted_minor=sum(counted) if len(counted) == len(tills) else None,
        pieces=_added(till.pieces for till in tills),
        counts=(),
        difference_minor=sum(differences) if len(differences) == len(tills) else None,
        reason="",
        settled_minor=sum(till.settled_minor for till in tills),
        awaited=tuple(tender for till in tills for tender in till.awaited),
        reprints=sum(till.reprints for till in tills),
    )  # fmt: skip


def receipt_count(till: TillReading) -> int:
    """How many receipts a till gave."""
    return sum(span.count for span in till.receipts)


def missing_numbers(till: TillReading) -> tuple[str, ...]:
    """The numbers that a till skipped; there must be none."""
    return tuple(number for span in till.receipts for number in span.missing)


def worth(pieces: dict[int, int]) -> int:
    """What counted notes and coins are worth, in minor units."""
    return sum(denomination * number for denomination, number in pieces.items())


def money_undone(sheet: DaySheet) -> int:
    """What the list of undoings says the day's tills undid, draws on credit apart."""
    mine = {till.till for till in sheet.tills}
    return sum(one.money_minor for one in sheet.undone if one.till in mine)


def faults(sheet: DaySheet) -> tuple[Fault, ...]:
    """Every pair that differs; empty on a sheet that proves itself. A drawer over or short is no fault of the sheet.

    What the domain finds, and the pair that stands side by side on paper alone: cheques by their two names.
    """
    found = [_named(fault) for fault in sheet_faults(sheet) if fault.what != _NAMED_APART]
    total = together(sheet.tills)
    if off := total.expected.get("cheque", 0) - total.by_tender.get("cheque", 0):
        found.append(Fault(words.CHEQUES_HELD, None, off))
    return tuple(dict.fromkeys(found))


def _named(fault: SheetFault) -> Fault:
    """The domain's fault in the paper's words; one that the paper has no word for stands under its own name."""
    figure = _FIGURES.get(fault.what, Word(fault.what, fault.what, fault.what))
    if fault.what in _OF_TILL:
        return Fault(figure, int(fault.where), fault.off_minor)
    return Fault(figure, None, fault.off_minor, fault.where)


def _added(sums: Iterable[dict[Key, int]]) -> dict[Key, int]:
    added: dict[Key, int] = {}
    for one in sums:
        for key, amount in one.items():
            added[key] = added.get(key, 0) + amount
    return added
