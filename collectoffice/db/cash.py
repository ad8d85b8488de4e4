"""This file is counted and moved cash: counts by denomination, moves in and out of tills, differences and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

Purpose = Literal["float", "close", "correction", "safe"]
MoveKind = Literal["turn_in", "from_safe", "pay_in", "pay_out", "exchange", "counterfeit"]
SettledHow = Literal["paid", "written_off"]


@dataclass(frozen=True, slots=True)
class CashCount:
    """One count; sums in minor units, ``pieces`` by denomination, empty where only the sum was typed."""

    count_id: int
    purpose: str
    at: str
    staff_id: int | None
    till_id: int | None
    expected_minor: int
    total_minor: int
    pieces: dict[int, int]


@dataclass(frozen=True, slots=True)
class CashMove:
    """Cash that came into a till (positive) or left it (negative); an exchange of notes moves nothing in sum."""

    move_id: int
    kind: str
    at: str
    till_id: int
    other_till_id: int | None
    amount_minor: int
    reason: str
    staff_id: int | None
    approver_id: int | None
    pieces: dict[int, int]
    """Notes and coins by denomination, where they were said: positive came in, negative left."""


def add_count(
    entry: Entry,
    purpose: Purpose,
    total_minor: int,
    pieces: Mapping[int, int],
    *,
    expected_minor: int,
    till_id: int | None = None,
) -> int:
    """Writes a count with its notes and coins; returns its id."""
    count_id = entry.add(
        "cash_count", purpose=purpose, till_id=till_id, expected_minor=expected_minor, total_minor=total_minor
    )
    entry.add_many(
        "cash_count_note",
        ((count_id, denomination, number) for denomination, number in sorted(pieces.items(), reverse=True) if number),
    )
    return count_id


def counts_of_till(connection: Connection, till_id: int) -> tuple[CashCount, ...]:
    """Every count of a till, in the order they were made: a recount keeps the one before."""
    return _counts(connection, "cash_count.till_id = ?", till_id)


def safe_counts_of(connection: Connection, day: str) -> tuple[CashCount, ...]:
    """The counts of the safe on a business date."""
    return _counts(connection, "cash_count.purpose = 'safe' AND event.business_date = ?", day)


def add_move(
    entry: Entry,
    kind: MoveKind,
    till_id: int,
    amount_minor: int,
    reason: str,
    *,
    other_till_id: int | None = None,
    pieces: Mapping[int, int] | None = None,
) -> None:
    """Writes cash that came into a till (positive) or left it (negative), with its notes where they were said."""
    move_id = entry.add(
        "cash_move",
        kind=kind,
        till_id=till_id,
        other_till_id=other_till_id,
        amount_minor=amount_minor,
        reason=reason,
    )
    entry.add_many(
        "cash_move_note",
        (
            (move_id, denomination, number)
            for denomination, number in sorted((pieces or {}).items(), reverse=True)
            if number
        ),
    )


def moves_of(connection: Connection, till_id: int) -> tuple[CashMove, ...]:
    """The moves of a till, in order."""
    rows = connection.execute(
        """
        SELECT move.id, move.kind, event.at, move.till_id, move.other_till_id, move.amount_minor, move.reason,
               event.staff_id, approval.approver_id
        FROM cash_move AS move JOIN event ON event.id = move.event_id
        LEFT JOIN approval ON approval.approved_event_id = move.event_id AND approval.answer = 'approved'
        WHERE move.till_id = ? ORDER BY move.id
        """,
        (till_id,),
    ).fetchall()
    return tuple(CashMove(*(*row, _notes(connection, "cash_move_note", "move_id", row[0]))) for row in rows)


def move_of_event(connection: Connection, uid: str) -> tuple[CashMove, int] | None:
    """The move that an event wrote, of an exchange the giving till's side, with the event's number."""
    row = connection.execute(
        """
        SELECT move.id, move.till_id, event.id FROM cash_move AS move JOIN event ON event.id = move.event_id
        WHERE event.uid = ? ORDER BY move.id LIMIT 1
        """,
        (uid,),
    ).fetchone()
    if row is None:
        return None
    at = "SELECT count(*) FROM cash_move WHERE till_id = ? AND id < ?"
    place = connection.execute(at, (row[1], row[0])).fetchone()[0]
    return moves_of(connection, row[1])[place], int(row[2])


def start_counting(entry: Entry, till_id: int) -> None:
    """From here on the till takes no money."""
    entry.execute("INSERT OR IGNORE INTO till_counting_now VALUES (?)", (till_id,))


def is_counting(connection: Connection, till_id: int) -> bool:
    """Whether a till is being counted."""
    return connection.execute("SELECT 1 FROM till_counting_now WHERE till_id = ?", (till_id,)).fetchone() is not None


def safe_minor(connection: Connection) -> int:
    """What the safe should hold by the books."""
    row = connection.execute("SELECT coalesce(sum(amount_minor), 0) FROM posting WHERE account = 'safe'").fetchone()
    return int(row[0])


def was_safe_counted(connection: Connection) -> bool:
    """Whether anybody ever counted the safe: before that the books do not know what it held at the start."""
    return connection.execute("SELECT 1 FROM cash_count WHERE purpose = 'safe' LIMIT 1").fetchone() is not None


def explain(entry: Entry, till_id: int, reason: str) -> None:
    """Writes why a till was over or short."""
    entry.add("till_reason", till_id=till_id, reason=reason)


def reason_of(connection: Connection, till_id: int) -> str:
    """The newest reason that was given for a till's difference, or ""."""
    row = connection.execute(
        "SELECT reason FROM till_reason WHERE till_id = ? ORDER BY id DESC LIMIT 1", (till_id,)
    ).fetchone()
    return str(row[0]) if row else ""


def settle(entry: Entry, till_id: int, how: SettledHow, amount_minor: int, reason: str) -> None:
    """Writes what became of a difference: paid by the cashier (or paid out), or written off; the difference's sign."""
    entry.add("difference_settled", till_id=till_id, how=how, amount_minor=amount_minor, reason=reason)


def settled_minor(connection: Connection, till_id: int) -> int:
    """How much of a till's difference was settled, with the difference's sign."""
    row = connection.execute(
        "SELECT coalesce(sum(amount_minor), 0) FROM difference_settled WHERE till_id = ?", (till_id,)
    ).fetchone()
    return int(row[0])


def reconcile(entry: Entry, till_id: int) -> None:
    """Writes that a supervisor reconciled a closed till."""
    entry.add("till_reconciled", till_id=till_id)


def _counts(connection: Connection, condition: str, key: int | str) -> tuple[CashCount, ...]:
    rows = connection.execute(
        f"""
        SELECT cash_count.id, cash_count.purpose, event.at, event.staff_id, cash_count.till_id,
               cash_count.expected_minor, cash_count.total_minor
        FROM cash_count JOIN event ON event.id = cash_count.event_id WHERE {condition} ORDER BY cash_count.id
        """,
        (key,),
    ).fetchall()
    return tuple(CashCount(*(*row, _notes(connection, "cash_count_note", "count_id", row[0]))) for row in rows)


def _notes(connection: Connection, table: str, key: str, row_id: int) -> dict[int, int]:
    rows = connection.execute(
        f"SELECT denomination_minor, pieces FROM {table} WHERE {key} = ? ORDER BY denomination_minor DESC", (row_id,)
    )
    return dict(rows.fetchall())
