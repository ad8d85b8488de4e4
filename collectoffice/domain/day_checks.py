"""This file is how a day's sheet proves itself: each figure against the others it must agree with, each fault by its name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from collectoffice.domain.day_sheet import DaySheet, IdentityLine, TillReading
from collectoffice.domain.receipt_number import check_digits

_VOICE_DIGITS = 8


@dataclass(frozen=True, slots=True)
class SheetFault:
    """Two figures of a sheet that do not agree, or a number that is not there."""

    what: str
    """Which pair differs: ``ledger``, ``closing``, ``billed``, ``collected``, ``by_tender``, ``receipts`` and so on."""
    where: str
    """The till, the customer class ("" is all of them), the receipt."""
    off_minor: int


def sheet_faults(sheet: DaySheet) -> tuple[SheetFault, ...]:
    """Everything on a sheet that does not agree with the rest of it; there must be nothing."""
    return (
        *(fault for till in sheet.tills for fault in _of_till(till, sheet.booked_cash.get(till.till))),
        *(fault for line in (sheet.identity, *sheet.classes) for fault in _of_line(line)),
        *_of_undone(sheet),
        *_of_classes(sheet),
        *_of_day(sheet),
    )


def voice_code(sheet: DaySheet) -> str:
    """Ten digits over the day's figures that can be read out on the telephone; the last two check the others.

    The same figures give the same code, whoever adds them up; when the sheet was made is no part of it.
    """
    identity = sheet.identity
    figures = [
        sheet.office,
        sheet.date,
        *(
            f"{till.till}:{till.gross_minor}:{till.undone_minor}:{till.expected_minor}:{till.counted_minor}"
            for till in sheet.tills
        ),
        *(f"{kind}:{amount}" for kind, amount in sorted(sheet.by_kind.items())),
        *(f"{tender}:{amount}" for tender, amount in sorted(sheet.by_tender.items())),
        f"{identity.opening_minor}:{identity.billed_minor}:{identity.collected_minor}:{identity.adjusted_minor}",
        f"{identity.closing_minor}:{identity.bill_by_bill_closing_minor}:{sheet.bank_collected_minor}",
    ]
    digest = hashlib.sha256("\n".join(figures).encode()).digest()
    body = f"{int.from_bytes(digest, 'big') % 10**_VOICE_DIGITS:0{_VOICE_DIGITS}d}"
    return f"{body[:4]} {body[4:]} {check_digits(body)}"


def _of_till(till: TillReading, booked_minor: int | None) -> Iterator[SheetFault]:
    where = str(till.till)
    sums = {
        "net": till.gross_minor - till.undone_minor - till.net_minor,
        "by_tender": sum(till.by_tender.values()) - till.net_minor,
        "by_kind": sum(till.by_kind.values()) - till.net_minor,
        "expected": till.expected_minor - _cash_by_rows(till),
        "cash": 0 if booked_minor is None else till.expected_minor - booked_minor,
    }
    if till.counted_minor is not None:
        sums["difference"] = (till.difference_minor or 0) - (till.counted_minor - till.expected_minor)
        worth_minor = sum(denomination * number for denomination, number in till.pieces.items())
        sums["counted"] = worth_minor - till.counted_minor if till.pieces else 0
    yield from (SheetFault(what, where, off_minor) for what, off_minor in sums.items() if off_minor)
    yield from (SheetFault("receipts", number, 0) for part in till.receipts for number in part.missing)


def _cash_by_rows(till: TillReading) -> int:
    """Float + cash taken less undone − refunds + moves."""
    taken_minor = till.float_minor + till.by_tender.get("cash", 0)
    return taken_minor - till.refunded_minor + sum(till.moves.values())


def _of_line(line: IdentityLine) -> Iterator[SheetFault]:
    sides = {
        "ledger": line.unexplained_minor,
        "opening": line.opening_minor - line.bill_by_bill_opening_minor,
        "billed": line.billed_minor - line.bill_by_bill_billed_minor,
        "collected": line.collected_minor - line.bill_by_bill_collected_minor,
        "adjusted": line.adjusted_minor - line.bill_by_bill_adjusted_minor,
        "closing": line.off_minor,
    }
    yield from (SheetFault(what, line.customer_class, off_minor) for what, off_minor in sides.items() if off_minor)


def _of_undone(sheet: DaySheet) -> Iterator[SheetFault]:
    """The list of undoings adds up to what each till undid."""
    for till in sheet.tills:
        listed_minor = sum(one.money_minor for one in sheet.undone if one.till == till.till)
        if listed_minor != till.undone_minor:
            yield SheetFault("undone", str(till.till), listed_minor - till.undone_minor)


def _of_classes(sheet: DaySheet) -> Iterator[SheetFault]:
    closing_minor = sum(line.closing_minor for line in sheet.classes)
    if closing_minor != sheet.identity.closing_minor:
        yield SheetFault("classes", "", sheet.identity.closing_minor - closing_minor)


def _of_day(sheet: DaySheet) -> Iterator[SheetFault]:
    off_minor = sum(till.by_kind.get("principal", 0) for till in sheet.tills) - sheet.identity.till_minor
    if off_minor:
        yield SheetFault("principal", "", off_minor)
    safe = sheet.safe
    if off_minor := safe.opening_minor + safe.in_minor - safe.out_minor - safe.expected_minor:
        yield SheetFault("safe", "", off_minor)
