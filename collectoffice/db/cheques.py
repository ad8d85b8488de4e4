"""This file is the cheques: found by what is on them, where their money stands now, and whose cheques are refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.payments import tender_row
from collectoffice.db.tables import PLACE_BITS, written_by
from collectoffice.domain.ledger import BANK_ACCOUNT, IN_TRANSIT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.db.payments import TenderRow

CHEQUE = "cheque"
"""The kind of tender, and the account of cheques that the office has in its hands."""

_TENDER = """
    SELECT tender.id, tender.kind, tender.amount_minor, tender.customer_id, tender.reference, tender.bank, tender.dated
    FROM tender
"""
SAME = """
    before.kind = after.kind AND before.amount_minor = after.amount_minor
    AND before.reference IS after.reference AND before.bank IS after.bank AND before.dated IS after.dated
"""
"""A tender and the one that it was written again as, in the commit that undid it: the next event after the undoing."""


@dataclass(frozen=True, slots=True)
class CashOnlySince:
    """Since when, and why, no cheque of a customer is taken."""

    at: str
    reason: str


def event_of(tender_id: int) -> int:
    """The event that a tender was handed over in."""
    return tender_id >> PLACE_BITS


def tender_by_id(connection: Connection, tender_id: int) -> TenderRow | None:
    """The tender of an id."""
    row = connection.execute(f"{_TENDER} WHERE tender.id = ?", (tender_id,)).fetchone()
    return tender_row(row) if row else None


def cheques_numbered(connection: Connection, number: str) -> list[TenderRow]:
    """The cheques of a number in payments that stand."""
    rows = connection.execute(
        f"""
        {_TENDER} JOIN payment ON payment.event_id = tender.event_id
        WHERE tender.kind = 'cheque' AND upper(tender.reference) = upper(?)
          AND NOT EXISTS (SELECT 1 FROM void WHERE void.voided_event_id = tender.event_id)
        ORDER BY tender.id
        """,
        (number,),
    )
    return [tender_row(row) for row in rows]


def account_of(connection: Connection, tender_id: int) -> str:
    """The account on which a cheque's money stands: with the office, on the way to the bank, or at the bank."""
    deposit_id = deposit_of(connection, tender_id)
    if deposit_id is None:
        return CHEQUE
    sums = dict(
        connection.execute(
            f"""
            SELECT posting.account, sum(posting.amount_minor)
            FROM (SELECT event_id FROM deposit WHERE id = :deposit
                  UNION ALL SELECT event_id FROM deposit_step WHERE deposit_id = :deposit) AS act
            JOIN posting ON {written_by("posting", "act.event_id")} GROUP BY posting.account
            """,
            {"deposit": deposit_id},
        ).fetchall()
    )
    if sums.get(CHEQUE, 0) >= 0:
        return CHEQUE
    return BANK_ACCOUNT if sums.get(BANK_ACCOUNT, 0) > 0 else IN_TRANSIT


def deposit_of(connection: Connection, tender_id: int) -> int | None:
    """The deposit that took a cheque, under this payment or under one that it was written again from."""
    for known in _way_back(connection, tender_id):
        row = connection.execute(
            """
            SELECT deposit_id FROM deposit_cheque WHERE tender_id = ?
              AND deposit_id NOT IN (SELECT deposit_id FROM deposit_step WHERE state = 'cancelled')
            """,
            (known,),
        ).fetchone()
        if row is not None:
            return int(row[0])
    return None


def origin_of(connection: Connection, tender_id: int) -> int:
    """The tender as it was first handed over: a payment that was moved or written again names the same cheque anew."""
    return _way_back(connection, tender_id)[-1]


def stands(connection: Connection, tender_id: int) -> bool:
    """Whether a tender still is what somebody paid with: not undone, or written again with a payment that stands."""
    return undone_in(connection, tender_id) is None


def undone_in(connection: Connection, tender_id: int) -> int | None:
    """The event in which a tender went back to who had paid with it; None while it stands, also written again."""
    while True:
        row = connection.execute(
            "SELECT undo.event_id, undo.tender_id FROM undo WHERE undone_event_id = ? AND receipt_id IS NULL",
            (event_of(tender_id),),
        ).fetchone()
        if row is None:
            return _voided_in(connection, event_of(tender_id))
        if row[1] == tender_id:
            return int(row[0])
        again = connection.execute(
            f"""
            SELECT after.id FROM event AS again JOIN tender AS after ON {written_by("after", "again.id")}
            JOIN tender AS before ON before.id = ?
            WHERE again.id = ? AND again.kind = 'reposted' AND {SAME} ORDER BY after.id LIMIT 1
            """,
            (tender_id, row[0] + 1),
        ).fetchone()
        if again is None:
            return int(row[0])
        tender_id = again[0]


def cheques_elsewhere(connection: Connection, tenders: Iterable[TenderRow]) -> dict[str, int]:
    """What the cheques among these tenders come to on each account other than the office's own cheques."""
    sums: dict[str, int] = {}
    for tender in tenders:
        if tender.kind == CHEQUE and (account := account_of(connection, tender.tender_id)) != CHEQUE:
            sums[account] = sums.get(account, 0) + tender.amount_minor
    return sums


def _way_back(connection: Connection, tender_id: int) -> list[int]:
    """A tender, and those that it was written again from, the newest first."""
    way = [tender_id]
    while True:
        row = connection.execute(
            f"""
            SELECT before.id FROM tender AS after
            JOIN event AS again ON again.id = after.event_id AND again.kind = 'reposted'
            JOIN undo ON undo.event_id = again.about_event_id
            JOIN tender AS before ON {written_by("before", "undo.undone_event_id")}
            WHERE after.id = ? AND {SAME} ORDER BY before.id LIMIT 1
            """,
            (way[-1],),
        ).fetchone()
        if row is None:
            return way
        way.append(row[0])


def _voided_in(connection: Connection, event_id: int) -> int | None:
    row = connection.execute("SELECT event_id FROM void WHERE voided_event_id = ?", (event_id,)).fetchone()
    return int(row[0]) if row else None


def mark_cash_only(entry: Entry, customer_id: int, reason: str, *, is_cash_only: bool) -> None:
    """Writes that a customer pays without cheques from now on, or may pay with them again."""
    entry.add("cash_only", customer_id=customer_id, is_cash_only=int(is_cash_only), reason=reason)


def cash_only_since(connection: Connection, customer_id: int) -> CashOnlySince | None:
    """Since when no cheque of this customer is taken; None where cheques are welcome."""
    row = connection.execute(
        """
        SELECT mark.is_cash_only, event.at, mark.reason FROM cash_only AS mark
        JOIN event ON event.id = mark.event_id
        WHERE mark.customer_id = ? ORDER BY mark.id DESC LIMIT 1
        """,
        (customer_id,),
    ).fetchone()
    return CashOnlySince(row[1], row[2]) if row and row[0] else None
