"""This file is a till's reading: the one set of figures that X, the close, the day's sheet, its workbook and the board show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import awaited, cash, receipts, till_figures, tills
from collectoffice.domain.day_sheet import Awaited, ReceiptRange, TillReading
from collectoffice.domain.errors import NoOpenTill, UnknownTill
from collectoffice.domain.permission import require
from collectoffice.domain.receipt_number import ReceiptNumber
from collectoffice.services.closed_tills import counted_at_last
from collectoffice.services.queries.rules_in_force import counts_blind

if TYPE_CHECKING:
    from collectoffice.db.awaited import AwaitedTender
    from collectoffice.db.people import StaffMember
    from collectoffice.db.till_figures import ReceiptSpan, Taken, TillRow
    from collectoffice.services.office import Office

HIDDEN_WHILE_BLIND = ("gross_minor", "undone_minor", "net_minor", "by_kind", "vat_share_minor", "expected_minor")
"""Names of a reading's figures that say, alone or less what other tenders took, how much cash a drawer holds."""


@dataclass(frozen=True, slots=True)
class TillRead:
    """A reading as somebody may see it: while ``is_blind``, nothing that says how much cash the drawer holds is shown.

    Then ``by_tender`` and ``expected`` are shown without cash, and the figures of ``HIDDEN_WHILE_BLIND`` not at all.
    """

    reading: TillReading
    is_blind: bool


def till_to_read(office: Office, staff: StaffMember, till: int | None) -> int:
    """The till that somebody asks for, their own without a number. Refuses ``NotAllowed`` and ``NoOpenTill``."""
    require(staff.role, "read_till")
    if till is not None:
        return till
    own = tills.open_till_of(office.file.connection, staff.staff_id)
    if own is None:
        raise NoOpenTill(user=staff.user_name, name=staff.name)
    return own.till_id


def read_till(office: Office, staff: StaffMember, till: int | None = None) -> TillRead:
    """Reads a till without closing it; nothing is written. Without a number it is the cashier's own till.

    Blind for every cashier while the till is not closed, where the office counts blind. Refuses ``NotAllowed``,
    ``NoOpenTill`` and ``UnknownTill``.
    """
    reading = reading_of(office, till_to_read(office, staff, till))
    is_blind = staff.role == "cashier" and not reading.closed_at and counts_blind(office)
    return TillRead(reading, is_blind)


def reading_of(office: Office, till_id: int) -> TillReading:
    """The reading of a till by its number; refuses with ``UnknownTill``."""
    row = till_figures.till_row(office.file.connection, till_id)
    if row is None:
        raise UnknownTill(till=till_id)
    return till_reading(office, row)


def till_reading(office: Office, till: TillRow) -> TillReading:
    """The figures of a till by its rows, open or closed; a correcting count stands for the count of the close."""
    connection = office.file.connection
    taken = till_figures.taken(connection, till)
    moves = _moves(office, till)
    counts = [count for count in cash.counts_of_till(connection, till.till_id) if count.purpose != "float"]
    expected = _expected(till, taken, moves)
    counted = None if till.closed_at is None else counted_at_last(office, till)
    return TillReading(
        till=till.till_id,
        counter=till.counter_code,
        cashier=till.cashier,
        user=till.user_name,
        state=_state(till),
        business_date=till.business_date,
        opened_at=till.opened_at,
        closed_at=till.closed_at or "",
        float_minor=till.float_minor,
        float_expected_minor=tills.float_before(connection, till.counter_id, till.till_id),
        receipts=tuple(_range(office, till, span) for span in till_figures.receipt_spans(connection, till)),
        payments=till_figures.payments_taken(connection, till),
        gross_minor=taken.gross_minor,
        undone_minor=taken.undone_minor,
        net_minor=taken.gross_minor - taken.undone_minor,
        by_tender=taken.by_tender,
        by_kind=taken.by_kind,
        vat_share_minor=taken.vat_share_minor,
        refunded_minor=taken.refunded_minor,
        moves=moves,
        expected=expected,
        counted_minor=counted,
        pieces=dict(counts[-1].pieces) if counts and till.closed_at is not None else {},
        counts=tuple(count.total_minor for count in counts),
        difference_minor=None if counted is None else counted - expected["cash"],
        reason=cash.reason_of(connection, till.till_id),
        settled_minor=cash.settled_minor(connection, till.till_id),
        awaited=_awaited(office, till),
        reprints=till_figures.reprints(connection, till),
    )


@dataclass(frozen=True, slots=True)
class AwaitedMoney:
    """A QR payment or transfer that nobody has seen arrive, with the till and the payer; the sum in minor units."""

    tender: int
    kind: str
    amount_minor: int
    reference: str
    receipts: tuple[str, ...]
    payer: str
    at: str
    till: int | None
    counter: int | None


def awaited_money(office: Office, staff: StaffMember) -> tuple[AwaitedMoney, ...]:
    """Everything that is awaited, of every till, oldest first; refuses with ``NotAllowed`` who may read no till."""
    require(staff.role, "read_till")
    return tuple(
        AwaitedMoney(
            tender=row.tender_id,
            kind=row.kind,
            amount_minor=row.amount_minor,
            reference=row.reference,
            receipts=_numbers(office, row),
            payer=row.payer,
            at=row.at,
            till=row.till_id,
            counter=row.counter_code,
        )
        for row in awaited.awaited_tenders(office.file.connection)
    )


def _state(till: TillRow) -> str:
    if till.closed_at is None:
        return "counting" if till.is_counting else "open"
    return "reconciled" if till.is_reconciled else "closed"


def _moves(office: Office, till: TillRow) -> dict[str, int]:
    sums: dict[str, int] = {}
    for move in cash.moves_of(office.file.connection, till.till_id):
        sums[move.kind] = sums.get(move.kind, 0) + move.amount_minor
    return sums


def _expected(till: TillRow, taken: Taken, moves: dict[str, int]) -> dict[str, int]:
    """What should be there: every tender as it was taken, the cash with its float, its refunds and its moves."""
    held = till.float_minor + taken.by_tender.get("cash", 0) - taken.refunded_minor + sum(moves.values())
    return {"cash": held} | {kind: amount for kind, amount in taken.by_tender.items() if kind != "cash"}


def _range(office: Office, till: TillRow, span: ReceiptSpan) -> ReceiptRange:
    def text(number: int) -> str:
        return ReceiptNumber(office.file.facts.code, till.counter_code, span.year, span.epoch, number).text

    return ReceiptRange(text(span.first), text(span.last), span.count, tuple(text(number) for number in span.missing))


def _awaited(office: Office, till: TillRow) -> tuple[Awaited, ...]:
    connection = office.file.connection
    span = till_figures.event_span(connection, till)
    return tuple(
        Awaited(row.tender_id, row.kind, row.amount_minor, row.reference, ", ".join(_numbers(office, row)))
        for row in awaited.awaited_of_till(connection, till.till_id, span["first"], span["last"])
    )


def _numbers(office: Office, row: AwaitedTender) -> tuple[str, ...]:
    issued = receipts.receipts_of(office.file.connection, row.event_id)
    return tuple(receipts.number_of(office.file.facts.code, receipt).text for receipt in issued)
