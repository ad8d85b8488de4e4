"""This file is how tills answer on the command line: a reading's figures, hints, moves, and notes as they are typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from collectoffice.domain.errors import NotAnAmount
from collectoffice.services.queries.till_hints import searches_without_result
from collectoffice.services.queries.till_reading import HIDDEN_WHILE_BLIND

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from collectoffice.cli.session import Session
    from collectoffice.domain.day_sheet import Awaited, TillReading
    from collectoffice.services.commands.settle_difference import TillAfter
    from collectoffice.services.commands.till_cash import CashMoved
    from collectoffice.services.office import Office
    from collectoffice.services.queries.till_hints import Hint

NOTES = "By notes and coins, 500000x3,100000x2: what one is worth in the currency, and how many."
_PIECES = re.compile(r"(?P<worth>[^xX×*]+?)\s*[xX×*]\s*(?P<pieces>\d{1,6})\s*(?:[,;+]\s*|$)")


def takes_notes(option: str = "--notes", name: str = "notes_typed") -> Callable[..., Callable[..., object]]:
    """Lets a command take notes and coins."""
    return click.option(option, name, metavar="NOTES", help=NOTES)


def pieces_of(session: Session, office: Office, typed: str | None) -> dict[int, int] | None:
    """Notes as they were typed, by denomination in minor units; None where none were. Refuses with ``NotAnAmount``."""
    if typed is None:
        return None
    pieces: dict[int, int] = {}
    place, text = 0, typed.strip()
    if not text:  # nothing was said of the notes, which is not that there were none
        raise NotAnAmount(text=typed)
    while place < len(text):
        found = _PIECES.match(text, place)
        if found is None:
            raise NotAnAmount(text=typed)
        denomination_minor = session.amount(office, found["worth"]) or 0
        pieces[denomination_minor] = pieces.get(denomination_minor, 0) + int(found["pieces"])
        place = found.end()
    return pieces


def reading_figures(reading: TillReading, *, is_blind: bool = False) -> dict[str, object]:
    """A till's figures; what a blind count must not say is null."""
    figures: dict[str, object] = {
        "till": reading.till,
        "counter": reading.counter,
        "cashier": reading.cashier,
        "user": reading.user,
        "state": reading.state,
        "business_date": reading.business_date,
        "opened_at": reading.opened_at,
        "closed_at": reading.closed_at or None,
        "float_minor": reading.float_minor,
        "float_expected_minor": reading.float_expected_minor,
        "first": reading.receipts[0].first if reading.receipts else None,
        "last": reading.receipts[-1].last if reading.receipts else None,
        "count": sum(span.count for span in reading.receipts),
        "missing": [number for span in reading.receipts for number in span.missing],
        "payments": reading.payments,
        "gross_minor": reading.gross_minor,
        "undone_minor": reading.undone_minor,
        "net_minor": reading.net_minor,
        "by_tender": {"cash": 0} | reading.by_tender,
        "by_kind": reading.by_kind,
        "vat_share_minor": reading.vat_share_minor,
        "refunded_minor": reading.refunded_minor,
        "moves": reading.moves,
        "expected": reading.expected,
        "expected_minor": reading.expected_minor,
        "counted_minor": reading.counted_minor,
        "pieces": {str(denomination): number for denomination, number in reading.pieces.items()},
        "counts_minor": list(reading.counts),
        "difference_minor": reading.difference_minor,
        "reason": reading.reason,
        "settled_minor": reading.settled_minor,
        "awaited": awaited_list(reading.awaited),
        "reprints": reading.reprints,
        "blind": is_blind,
    }
    if is_blind:
        figures |= dict.fromkeys(HIDDEN_WHILE_BLIND)
        figures["by_tender"] = reading.by_tender | {"cash": None}
        figures["expected"] = reading.expected | {"cash": None}
    return figures


def awaited_list(awaited: Iterable[Awaited]) -> list[dict[str, object]]:
    """Money that nobody has seen arrive."""
    return [
        {
            "tender": one.tender,
            "kind": one.kind,
            "amount_minor": one.amount_minor,
            "reference": one.reference,
            "receipt": one.receipt,
        }
        for one in awaited
    ]


def hints_found(difference_minor: int, hints: tuple[Hint, ...]) -> dict[str, object]:
    """What would explain a difference, and the searches that found nothing."""
    return {
        "hints": [
            {
                "kind": hint.kind,
                "what": hint.line.what,
                "amount_minor": hint.line.amount_minor,
                "instead_minor": hint.instead_minor,
                "at": hint.line.at,
                "event": hint.line.event or None,
                "note": hint.line.note,
                "receipts": [
                    {
                        "receipt": receipt.number,
                        "customer": receipt.customer,
                        "name": receipt.name,
                        "total_minor": receipt.total_minor,
                    }
                    for receipt in hint.line.receipts
                ],
            }
            for hint in hints
        ],
        "found_nothing": list(searches_without_result(difference_minor, hints)),
    }


def moved(move: CashMoved) -> dict[str, object]:
    """A move of cash as its slip says it."""
    return {
        "event": move.event,
        "till": move.till,
        "other_till": move.other_till,
        "kind": move.kind,
        "amount_minor": move.amount_minor,
        "pieces": {str(denomination): number for denomination, number in move.pieces.items()},
        "reason": move.reason,
        "cashier": move.cashier,
        "approver": move.approver or None,
        "to_be_approved": move.is_waiting,
    }


def after(till: TillAfter) -> dict[str, object]:
    """A closed till after something was done about it."""
    return {
        "event": till.event,
        "till": till.till,
        "expected_minor": till.expected_minor,
        "counted_minor": till.counted_minor,
        "difference_minor": till.difference_minor,
        "settled_minor": till.settled_minor,
        "left_minor": till.left_minor,
        "reason": till.reason,
        "approver": till.approver or None,
        "to_be_approved": till.is_waiting,
        "reconciled": till.is_reconciled,
    }
