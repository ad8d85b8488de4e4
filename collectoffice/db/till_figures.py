"""This file is a till's figures by its rows: what was taken and undone, by tender and by kind, and which receipts it gave.

A till's events lie between its opening and its close, so nothing is searched by date: a payment belongs to its till by key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.tables import written_by

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

TAKEN_KINDS = ("payment", "reposted")
"""Kinds of events that take money."""
UNDOING_KINDS = ("void", "reversal", "bounce", "moved", "part_undone")
"""Kinds of events that undo what another took."""
REFUND_KIND = "refund"

# CROSS JOIN after it keeps SQLite to this order, and a + before a column keeps it from an index of its own making: it would
# go through the other table whole, for every event anew.
_MINE = "SELECT id, kind FROM event WHERE id BETWEEN :first AND :last AND till_id = :till"


@dataclass(frozen=True, slots=True)
class TillRow:
    """A till from its opening to its close; ``expected_minor`` and ``counted_minor`` None while it is open."""

    till_id: int
    counter_id: int
    counter_code: int
    staff_id: int
    cashier: str
    user_name: str
    business_date: str
    float_minor: int
    opened_at: str
    first_event_id: int
    closed_at: str | None
    last_event_id: int | None
    expected_minor: int | None
    counted_minor: int | None
    is_counting: bool
    is_reconciled: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What a till took and undid; by tender and by kind taken less undone, in minor units."""

    gross_minor: int
    undone_minor: int
    by_tender: dict[str, int]
    """Without the draws on credit balances, which are no money."""
    by_kind: dict[str, int]
    """Adds up to ``by_tender``: credit less the draws on it, and the rounding."""
    refunded_minor: int
    vat_share_minor: int
    """The part of the principal that is VAT, as far as the bills say it."""


@dataclass(frozen=True, slots=True)
class ReceiptSpan:
    """The receipts a till gave: from the first to the last, how many, and those between that are missing."""

    year: int
    epoch: int
    first: int
    last: int
    count: int
    missing: tuple[int, ...]


_TILL = """
    SELECT till.id, till.counter_id, counter.code, till.staff_id, coalesce(role.name, ''), staff.user_name,
           till.business_date, till.float_minor, opened.at, till.event_id, closed.at, close.event_id,
           close.expected_minor, close.counted_minor, counting.till_id IS NOT NULL, done.till_id IS NOT NULL
    FROM till
    JOIN counter ON counter.id = till.counter_id
    JOIN event AS opened ON opened.id = till.event_id
    JOIN staff ON staff.id = till.staff_id
    LEFT JOIN staff_role AS role ON role.id = (SELECT max(id) FROM staff_role WHERE staff_id = till.staff_id)
    LEFT JOIN till_close AS close ON close.till_id = till.id
    LEFT JOIN event AS closed ON closed.id = close.event_id
    LEFT JOIN till_counting_now AS counting ON counting.till_id = till.id
    LEFT JOIN till_reconciled AS done ON done.till_id = till.id
"""


def till_row(connection: Connection, till_id: int) -> TillRow | None:
    """The till of a number."""
    row = connection.execute(f"{_TILL} WHERE till.id = ?", (till_id,)).fetchone()
    return _till_row(row) if row else None


def tills_of_day(connection: Connection, day: str) -> tuple[TillRow, ...]:
    """The tills of a business date, in the order they were opened."""
    return tuple(
        _till_row(row) for row in connection.execute(f"{_TILL} WHERE till.business_date = ? ORDER BY till.id", (day,))
    )


def tills_not_closed(connection: Connection, day: str) -> tuple[TillRow, ...]:
    """The tills of a business date, and of days before it, that still have to be closed."""
    rows = connection.execute(
        f"{_TILL} WHERE till.business_date <= ? AND close.till_id IS NULL ORDER BY till.id", (day,)
    )
    return tuple(_till_row(row) for row in rows)


def taken(connection: Connection, till: TillRow) -> Taken:
    """What the till took and undid, by its rows."""
    span = event_span(connection, till)
    tenders = connection.execute(
        f"""
        SELECT mine.kind, tender.kind, sum(tender.amount_minor) FROM ({_MINE}) AS mine
        CROSS JOIN tender ON {written_by("tender", "mine.id")}
        GROUP BY mine.kind, tender.kind
        """,
        span,
    ).fetchall()
    gross = sum(amount for event, kind, amount in tenders if event in TAKEN_KINDS and kind != "credit")
    undone = -sum(amount for event, kind, amount in tenders if event in UNDOING_KINDS and kind != "credit")
    refunded = -sum(amount for event, _kind, amount in tenders if event == REFUND_KIND)
    by_tender: dict[str, int] = {}
    for event, kind, amount in tenders:
        if event != REFUND_KIND and kind != "credit":
            by_tender[kind] = by_tender.get(kind, 0) + amount
    drawn = sum(amount for event, kind, amount in tenders if event != REFUND_KIND and kind == "credit")
    return Taken(
        gross_minor=gross,
        undone_minor=undone,
        by_tender=by_tender,
        by_kind=_by_kind(connection, span, drawn),
        refunded_minor=refunded,
        vat_share_minor=_vat_share(connection, span),
    )


def receipt_spans(connection: Connection, till: TillRow) -> tuple[ReceiptSpan, ...]:
    """The receipts that the till gave, by series; a gap between the first and the last is named.

    A number between them that was given outside the till (a payment written again by a supervisor) is no gap.
    """
    rows = connection.execute(
        f"""
        SELECT receipt.year, receipt.epoch, receipt.number FROM ({_MINE}) AS mine
        CROSS JOIN receipt ON {written_by("receipt", "mine.id")}
        ORDER BY receipt.year, receipt.epoch, receipt.number
        """,
        event_span(connection, till),
    )
    series: dict[tuple[int, int], list[int]] = {}
    for year, epoch, number in rows:
        series.setdefault((year, epoch), []).append(number)
    return tuple(
        ReceiptSpan(
            year,
            epoch,
            numbers[0],
            numbers[-1],
            len(numbers),
            _never_given(connection, till.counter_code, (year, epoch), numbers),
        )
        for (year, epoch), numbers in series.items()
    )


def _never_given(
    connection: Connection, counter_code: int, series: tuple[int, int], numbers: list[int]
) -> tuple[int, ...]:
    """The numbers between a till's first and last that no receipt of the series has."""
    missing = set(range(numbers[0], numbers[-1] + 1)) - set(numbers)
    if missing:
        rows = connection.execute(
            """
            SELECT number FROM receipt
            WHERE counter_code = ? AND year = ? AND epoch = ? AND number BETWEEN ? AND ?
            """,
            (counter_code, *series, numbers[0], numbers[-1]),
        )
        missing -= {number for (number,) in rows}
    return tuple(sorted(missing))


def payments_taken(connection: Connection, till: TillRow) -> int:
    """How many payments the till took, undone ones included."""
    row = connection.execute(
        f"SELECT count(*) FROM ({_MINE}) AS mine WHERE mine.kind = 'payment'", event_span(connection, till)
    ).fetchone()
    return int(row[0])


def reprints(connection: Connection, till: TillRow) -> int:
    """How often papers of the till were printed again on its own business date, whoever did it.

    What is printed again on a later day stands on that day's sheet (``day_lists.reprints_outside``): each copy on one.
    """
    row = connection.execute(
        f"""
        SELECT count(*) FROM ({_MINE}) AS mine CROSS JOIN paper ON {written_by("paper", "mine.id")}
        JOIN printing ON printing.paper_id = paper.id JOIN event AS printed ON printed.id = printing.event_id
        WHERE printing.copy > 0 AND printed.business_date = :day
        """,
        {**event_span(connection, till), "day": till.business_date},
    ).fetchone()
    return int(row[0])


def event_span(connection: Connection, till: TillRow) -> dict[str, int]:
    """The till's events: from its opening to its close, or to the newest event of the books."""
    last = till.last_event_id
    if last is None:
        last = int(connection.execute("SELECT max(id) FROM event").fetchone()[0])
    return {"first": till.first_event_id, "last": last, "till": till.till_id}


def _by_kind(connection: Connection, span: dict[str, int], drawn_minor: int) -> dict[str, int]:
    kinds = dict(
        connection.execute(
            f"""
            SELECT allocation.kind, sum(allocation.amount_minor) FROM ({_MINE}) AS mine
            CROSS JOIN allocation ON {written_by("allocation", "mine.id")}
            WHERE mine.kind <> '{REFUND_KIND}' GROUP BY allocation.kind
            """,
            span,
        ).fetchall()
    )
    kinds["credit"] = kinds.get("credit", 0) - drawn_minor
    rounding = connection.execute(
        f"""
        SELECT -coalesce(sum(posting.amount_minor), 0) FROM ({_MINE}) AS mine
        CROSS JOIN posting ON {written_by("posting", "mine.id")}
        WHERE +posting.account = 'rounding'
        """,
        span,
    ).fetchone()
    kinds["rounding"] = rounding[0]
    return {kind: amount for kind, amount in kinds.items() if amount}


def _vat_share(connection: Connection, span: dict[str, int]) -> int:
    rows = connection.execute(
        f"""
        SELECT sum(allocation.amount_minor), bill.vat_minor, bill.total_minor FROM ({_MINE}) AS mine
        CROSS JOIN allocation ON {written_by("allocation", "mine.id")}
        CROSS JOIN bill ON bill.id = allocation.bill_id
        WHERE +allocation.kind = 'principal' AND bill.vat_minor > 0 GROUP BY bill.id
        """,
        span,
    )
    # Half up, each bill by itself: the shares of one bill's parts add up to its VAT.
    return sum((2 * paid * vat + total) // (2 * total) for paid, vat, total in rows)


def _till_row(row: tuple[object, ...]) -> TillRow:
    *facts, counting, reconciled = row
    return TillRow(*(*facts, bool(counting), bool(reconciled)))  # type: ignore[arg-type]  # the columns of _TILL
