"""This file is the receipts' rows: the gap-free series, the frozen papers, their printings and what is not printed yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db.tables import PLACE_BITS, written_by
from collectoffice.domain.receipt_number import ReceiptNumber

if TYPE_CHECKING:
    from collections.abc import Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry

FIRST_EPOCH = 1
_RECEIPT = """
    SELECT receipt.id, receipt.event_id, receipt.counter_code, receipt.year, receipt.epoch, receipt.number,
           receipt.customer_id, receipt.total_minor, paper.id
    FROM receipt JOIN paper ON paper.id = receipt.id
"""
UNPRINTED = """
    JOIN unprinted_now ON unprinted_now.paper_id = receipt.id
    LEFT JOIN void ON void.voided_event_id = receipt.event_id
    WHERE void.id IS NULL AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.receipt_id = receipt.id)
      AND NOT EXISTS (SELECT 1 FROM paper_receipt WHERE paper_receipt.event_id = receipt.event_id)
"""
"""After ``FROM receipt``: those that no printer has taken and somebody waits for. Those of undone payments wait for nobody.

Nor does who holds the paper of before a restore that the receipt was written in from.
"""
_WHILE_OPEN = f"""
    receipt.id BETWEEN (SELECT event_id FROM till WHERE id = :till) << {PLACE_BITS}
        AND coalesce((SELECT event_id FROM till_close WHERE till_id = :till), (SELECT max(id) FROM event)) + 1 << {PLACE_BITS}
"""
"""Every receipt that was issued while a till was open, those of other tills among them: no other row is looked at."""


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt as it was issued, with the id of its frozen paper."""

    receipt_id: int
    event_id: int
    counter_code: int
    year: int
    epoch: int
    number: int
    customer_id: int
    total_minor: int
    paper_id: int


def take_number(entry: Entry, office: str, counter_code: int, year: int) -> ReceiptNumber:
    """The next number of a counter's series, taken inside the entry: it is used or never existed.

    The epoch in force is the newest that a restore opened.
    """
    row = entry.first(
        f"""
        INSERT INTO series_now VALUES (?1, ?2, coalesce((SELECT max(epoch) FROM epoch), {FIRST_EPOCH}), 1)
        ON CONFLICT (counter_code, year, epoch) DO UPDATE SET last_number = last_number + 1
        RETURNING epoch, last_number
        """,
        (counter_code, year),
    )
    assert row is not None, "an upsert returns its row"
    epoch, taken = (int(str(value)) for value in row)
    number = ReceiptNumber(office, counter_code, year, epoch, taken)
    entry.newest_receipt = number.text
    return number


def add_receipt(entry: Entry, number: ReceiptNumber, customer_id: int, total_minor: int) -> int:
    """Writes a receipt; its paper follows at once, and so has the same id."""
    return entry.add(
        "receipt",
        counter_code=number.counter,
        year=number.year,
        epoch=number.epoch,
        number=number.number,
        customer_id=customer_id,
        total_minor=total_minor,
    )


def add_paper(entry: Entry, receipt_id: int | None, frozen: bytes) -> int:
    """Keeps a frozen paper (a basket's summary has no receipt of its own) and lists it as not printed."""
    paper_id = entry.add_personal("paper", frozen, receipt_id=receipt_id)
    entry.execute("INSERT INTO unprinted_now VALUES (?)", (paper_id,))
    return paper_id


def paper_value(connection: Connection, paper_id: int) -> bytes | None:
    """The frozen paper; where personal data on it was erased, what remains of it; None where nothing does."""
    row = connection.execute("SELECT value FROM paper WHERE id = ?", (paper_id,)).fetchone()
    if row is None or row[0] is not None:
        return bytes(row[0]) if row else None
    remains = connection.execute(
        "SELECT remains FROM erased WHERE table_name = 'paper' AND row_id = ?", (paper_id,)
    ).fetchone()
    return str(remains[0]).encode("utf-8") if remains and remains[0] is not None else None


def summary_paper(connection: Connection, event_id: int) -> int | None:
    """The paper id of a basket's summary."""
    row = connection.execute(
        f"SELECT id FROM paper WHERE {written_by('paper', ':event')} AND receipt_id IS NULL", {"event": event_id}
    ).fetchone()
    return int(row[0]) if row else None


def receipt_by_number(connection: Connection, number: ReceiptNumber) -> ReceiptRow | None:
    """The receipt of a number."""
    row = connection.execute(
        f"""
        {_RECEIPT}
        WHERE receipt.counter_code = ? AND receipt.year = ? AND receipt.epoch = ? AND receipt.number = ?
        """,
        (number.counter, number.year, number.epoch, number.number),
    ).fetchone()
    return ReceiptRow(*row) if row else None


def receipts_of(connection: Connection, event_id: int) -> list[ReceiptRow]:
    """The receipts of a payment, in the order of its customers."""
    written = written_by("receipt", ":event")
    rows = connection.execute(f"{_RECEIPT} WHERE {written} ORDER BY receipt.id", {"event": event_id})
    return [ReceiptRow(*row) for row in rows]


def last_receipts(connection: Connection, till_id: int, size: int) -> list[ReceiptRow]:
    """The newest receipts of a till, newest first."""
    rows = connection.execute(
        f"""
        {_RECEIPT} JOIN event ON event.id = receipt.event_id
        WHERE {_WHILE_OPEN} AND event.till_id = :till ORDER BY receipt.id DESC LIMIT :size
        """,
        {"till": till_id, "size": size},
    )
    return [ReceiptRow(*row) for row in rows]


def how_many(connection: Connection) -> int:
    """How many receipts the office ever issued."""
    return int(connection.execute("SELECT count(*) FROM receipt").fetchone()[0])


def newest_receipt(connection: Connection) -> ReceiptRow | None:
    """The last receipt on record, of all counters, whose paper was not erased."""
    row = connection.execute(f"{_RECEIPT} WHERE paper.value IS NOT NULL ORDER BY receipt.id DESC LIMIT 1").fetchone()
    return ReceiptRow(*row) if row else None


def cashier_of(connection: Connection, event_id: int) -> str:
    """The name of who took a payment, as it is now."""
    row = connection.execute(
        """
        SELECT role.name FROM event JOIN staff_role AS role ON role.staff_id = event.staff_id
        WHERE event.id = ? ORDER BY role.id DESC LIMIT 1
        """,
        (event_id,),
    ).fetchone()
    return str(row[0]) if row else ""


def unprinted(connection: Connection) -> list[ReceiptRow]:
    """Receipts that no printer has taken yet, oldest first."""
    return [ReceiptRow(*row) for row in connection.execute(f"{_RECEIPT} {UNPRINTED} ORDER BY receipt.id")]


def unprinted_in(connection: Connection, till_id: int) -> int:
    """How many receipts of a till no printer has taken yet."""
    in_till = f"JOIN event ON event.id = receipt.event_id {UNPRINTED} AND event.till_id = ?"
    row = connection.execute(f"SELECT count(*) FROM receipt {in_till}", (till_id,)).fetchone()
    return int(row[0])


def printings(connection: Connection, paper_id: int) -> int:
    """How often a paper was printed."""
    return int(connection.execute("SELECT count(*) FROM printing WHERE paper_id = ?", (paper_id,)).fetchone()[0])


def add_printing(entry: Entry, paper_id: int, copy: int, *, is_late: bool, form: str) -> None:
    """Records that a paper was printed: copy 0 is the original, n the reprint n."""
    entry.add("printing", paper_id=paper_id, copy=copy, is_late=int(is_late), form=form)
    entry.execute("DELETE FROM unprinted_now WHERE paper_id = ?", (paper_id,))


def number_of(office: str, row: ReceiptRow) -> ReceiptNumber:
    """A receipt's number as it is read and scanned."""
    return ReceiptNumber(office, row.counter_code, row.year, row.epoch, row.number)


def day_sums(connection: Connection, till_id: int) -> Sequence[int]:
    """Count and sum of a till's receipts, voided ones left out."""
    row = connection.execute(
        f"""
        SELECT count(*), coalesce(sum(receipt.total_minor), 0) FROM receipt
        JOIN event ON event.id = receipt.event_id
        LEFT JOIN void ON void.voided_event_id = event.id
        WHERE {_WHILE_OPEN} AND event.till_id = :till AND void.id IS NULL
          AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.receipt_id = receipt.id)
        """,
        {"till": till_id},
    ).fetchone()
    return (int(row[0]), int(row[1]))
