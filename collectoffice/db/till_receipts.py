"""This file is a till's receipts one by one, and the payments and undoings that one of its figures is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from collectoffice.db.tables import written_by
from collectoffice.db.till_figures import REFUND_KIND, event_span

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection
    from collectoffice.db.till_figures import TillRow

FigureOf = Literal["tender", "kind"]
"""What a figure is of: one way of paying, or one kind of what money was taken for."""
ReceiptKey = tuple[int, int, int, int]
"""Counter, year, epoch and number."""

_MINE = "SELECT id, kind, at, about_event_id FROM event WHERE id BETWEEN :first AND :last AND till_id = :till"


@dataclass(frozen=True, slots=True)
class ReceiptGiven:
    """A receipt that a till gave; ``undone_at`` is "" while it stands."""

    event_id: int
    key: ReceiptKey
    at: str
    customer_id: int
    amount_minor: int
    undone_at: str


@dataclass(frozen=True, slots=True)
class FigurePart:
    """What one event adds to a figure; an undoing takes away."""

    event_id: int
    at: str
    paid_event_id: int
    """The payment itself; of an undoing the payment that it undoes."""
    payer_id: int | None
    amount_minor: int


def receipts_given(connection: Connection, till: TillRow) -> list[ReceiptGiven]:
    """The receipts of a till in the order they were given."""
    rows = connection.execute(
        f"""
        SELECT mine.id, receipt.counter_code, receipt.year, receipt.epoch, receipt.number, mine.at, receipt.customer_id,
               receipt.total_minor,
               coalesce((SELECT event.at FROM void JOIN event ON event.id = void.event_id
                         WHERE void.voided_event_id = mine.id),
                        (SELECT event.at FROM undo JOIN event ON event.id = undo.event_id
                         WHERE undo.receipt_id = receipt.id), '')
        FROM ({_MINE}) AS mine CROSS JOIN receipt ON {written_by("receipt", "mine.id")}
        ORDER BY receipt.id
        """,
        event_span(connection, till),
    )
    return [ReceiptGiven(row[0], (row[1], row[2], row[3], row[4]), *row[5:]) for row in rows]


def figure_parts(connection: Connection, till: TillRow, figure: FigureOf, name: str) -> list[FigurePart]:
    """What a figure of ``till_figures.taken`` is made of, event by event; it adds up to the figure."""
    parts = connection.execute(
        f"""
        SELECT mine.id, mine.at,
               coalesce(undo.undone_event_id, void.voided_event_id, mine.id) AS paid, payment.payer_id, figure.amount_minor
        FROM ({_MINE}) AS mine
        JOIN ({_figure(figure, name)}) AS figure ON figure.event_id = mine.id
        LEFT JOIN undo ON undo.event_id = mine.id
        LEFT JOIN void ON void.event_id = mine.id
        LEFT JOIN payment ON payment.event_id = coalesce(undo.undone_event_id, void.voided_event_id, mine.id)
        WHERE mine.kind <> '{REFUND_KIND}' AND figure.amount_minor <> 0 ORDER BY mine.id
        """,
        event_span(connection, till) | {"name": name},
    )
    return [FigurePart(*row) for row in parts]


def tenders_of(connection: Connection, event_id: int) -> tuple[str, ...]:
    """The ways of paying of a payment, in the order they were taken."""
    rows = connection.execute(
        f"SELECT kind FROM tender WHERE {written_by('tender', ':event')} ORDER BY id", {"event": event_id}
    )
    return tuple(dict.fromkeys(kind for (kind,) in rows))


def receipts_of_payment(connection: Connection, event_id: int) -> list[ReceiptKey]:
    """The receipts of a payment."""
    rows = connection.execute(
        f"SELECT counter_code, year, epoch, number FROM receipt WHERE {written_by('receipt', ':event')} ORDER BY id",
        {"event": event_id},
    )
    return [tuple(row) for row in rows]


def _figure(figure: FigureOf, name: str) -> str:
    """The sum that each event adds: credit less the draws on it, rounding from its account, the rest as it was written."""
    if figure == "tender":
        return _sum_of("tender", "kind = :name")
    if name == "rounding":
        return _sum_of("posting", "account = :name", sign="-")
    if name != "credit":
        return _sum_of("allocation", "kind = :name")
    both = f"{_sum_of('allocation', 'kind = :name')} UNION ALL {_sum_of('tender', 'kind = :name', sign='-')}"
    return f"SELECT event_id, sum(amount_minor) AS amount_minor FROM ({both}) GROUP BY event_id"


def _sum_of(table: str, condition: str, sign: str = "") -> str:
    return f"""
        SELECT {table}.event_id, {sign}sum({table}.amount_minor) AS amount_minor
        FROM ({_MINE}) AS own CROSS JOIN {table} ON {written_by(table, "own.id")}
        WHERE {table}.{condition} GROUP BY {table}.event_id
    """
