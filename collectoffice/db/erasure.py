"""This file is the erasing of a customer's personal data: names, addresses, phones, and where they stand on frozen papers.

The chain covers personal rows by their digests, so their values go and every link holds. Each row that is emptied is named by
a row of ``erased``; a paper's keeps beside it what remains of the paper: numbers, days and sums, a word in the name's place.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from collectoffice.db import search
from collectoffice.db.driver import OperationalError
from collectoffice.db.frozen_papers import freeze, thaw
from collectoffice.db.merges import kin_of, marks_for
from collectoffice.db.search_check import search_row
from collectoffice.db.search_terms import has_endings, key_terms, name_terms, place_terms
from collectoffice.db.tables import PERSONAL, written_by
from collectoffice.domain.receipt import BasketSummary, Receipt
from collectoffice.domain.undoing import UndoSlip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from collectoffice.db.driver import Connection
    from collectoffice.db.entry import Entry
    from collectoffice.domain.pinyin import PinyinTable

Paper = Receipt | BasketSummary | UndoSlip

CARRY_OUT = tuple(
    f"UPDATE {table} SET salt = NULL, value = NULL"
    f" WHERE value IS NOT NULL AND id IN (SELECT row_id FROM erased WHERE table_name = '{table}')"
    for table in sorted(PERSONAL)
)
"""What an erasure does to the rows it names; done again where its event was brought back into an older copy."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Why a customer's personal data is still needed, as far as the books say."""

    open_minor: int
    credit_minor: int
    unsettled: int
    """Bills that are not settled; a late fee may be left of one without principal."""
    disputed: int
    last_on: date | None
    """The day of the last bill, payment or correction."""
    has_data: bool


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was erased."""

    details: int
    papers: int


def standing(connection: Connection, customer_id: int) -> Standing:
    """What still ties a customer to the office."""
    kin = kin_of(connection, customer_id)
    marks = marks_for(kin)
    open_minor, credit, last_event = connection.execute(
        "SELECT open_minor, credit_minor, last_event_id FROM customer_now WHERE customer_id = ?", (customer_id,)
    ).fetchone()
    unsettled = connection.execute(
        "SELECT count(*) FROM bill_now WHERE customer_id = ? AND is_settled = 0", (customer_id,)
    ).fetchone()[0]
    disputed = connection.execute(
        f"""
        SELECT count(*) FROM dispute JOIN bill ON bill.id = dispute.bill_id
        WHERE bill.customer_id IN ({marks}) AND dispute.is_open = 1
          AND NOT EXISTS (SELECT 1 FROM dispute AS later WHERE later.bill_id = dispute.bill_id AND later.id > dispute.id)
        """,
        kin,
    ).fetchone()[0]
    days = connection.execute(
        f"""
        SELECT business_date FROM event WHERE id = ?
        UNION ALL SELECT max(max(coalesce(issued, ''), known_on)) FROM bill WHERE customer_id IN ({marks})
        UNION ALL SELECT max(event.business_date) FROM receipt JOIN event ON event.id = receipt.event_id
                  WHERE receipt.customer_id IN ({marks})
        """,
        (last_event, *kin, *kin),
    ).fetchall()
    last = max((day for (day,) in days if day), default=None)
    return Standing(
        open_minor,
        credit,
        unsettled,
        disputed,
        date.fromisoformat(last) if last else None,
        bool(_details(connection, kin)),
    )


def was_erased(connection: Connection, customer_id: int) -> bool:
    """Whether a customer without a name had one that was erased."""
    question = "SELECT 1 FROM erased WHERE table_name = 'customer_detail' AND customer_id = ? LIMIT 1"
    return connection.execute(question, (customer_id,)).fetchone() is not None


def candidates(connection: Connection, before: date) -> list[int]:
    """Customers with personal data whose money was last touched before a day, and who neither owe nor are owed; by code."""
    rows = connection.execute(
        """
        SELECT now.customer_id FROM customer_now AS now JOIN event ON event.id = now.last_event_id
        WHERE now.open_minor = 0 AND now.credit_minor = 0 AND event.business_date < ?
          AND (now.name <> '' OR now.address <> '' OR now.phone <> '')
        ORDER BY now.code
        """,
        (before.isoformat(),),
    )
    return [customer_id for (customer_id,) in rows]


def erase(entry: Entry, customer_id: int, word: str, pinyin: PinyinTable) -> Erased:
    """Empties every personal row of a customer and of those merged into it; ``word`` stands in a name's place on papers."""
    connection = entry.connection
    kin = kin_of(connection, customer_id)
    known_words = _words(connection, customer_id, pinyin)
    details = _details(connection, kin)
    papers = _papers(connection, kin)
    for row_id in details:
        entry.add("erased", customer_id=customer_id, table_name="customer_detail", row_id=row_id)
    for row_id, kind, frozen in papers:
        remains = freeze(without_names(thaw(kind, frozen), word)).decode("utf-8")
        entry.add("erased", customer_id=customer_id, table_name="paper", row_id=row_id, remains=remains)
    for statement in CARRY_OUT:
        entry.execute(statement)
    entry.execute("UPDATE customer_now SET name = '', address = '', phone = '' WHERE customer_id = ?", (customer_id,))
    search.reindex(connection, search_row(connection, customer_id), pinyin)
    _forget_words(connection, known_words)
    return Erased(len(details), len(papers))


@contextmanager
def nothing_left_behind(connection: Connection) -> Iterator[None]:
    """What is written over inside is written over with zeros."""
    connection.execute("PRAGMA secure_delete = ON").fetchone()
    try:
        yield
    finally:
        connection.execute("PRAGMA secure_delete = OFF").fetchone()


def sweep(connection: Connection) -> bool:
    """Writes the file anew without what older versions of its rows left between them, and empties its log.

    False where there is no room for it, or somebody reads: the next erasure does it then.
    """
    try:
        connection.execute("PRAGMA temp_store = FILE")
        connection.execute("VACUUM")
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except OperationalError:
        return False
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")
    return not busy


def without_names(paper: Paper, word: str) -> Paper:
    """A paper with a word where a customer's name or address stood; codes, numbers, days and sums are as they were.

    On the papers that name several customers nobody's name is left: what remains of a paper is written down for ever.
    """
    if isinstance(paper, Receipt):
        return replace(paper, customer_name=word, supply_address=word if paper.supply_address else "")
    if isinstance(paper, BasketSummary):
        lines = tuple(replace(line, customer_name=word) for line in paper.lines)
        return replace(paper, payer_name=word, lines=lines)
    return replace(paper, customer_name=word, other_name=word if paper.other_name else "")


def _details(connection: Connection, kin: tuple[int, ...]) -> list[int]:
    rows = connection.execute(
        f"SELECT id FROM customer_detail WHERE customer_id IN ({marks_for(kin)}) AND value IS NOT NULL ORDER BY id", kin
    )
    return [row_id for (row_id,) in rows]


def _papers(connection: Connection, kin: tuple[int, ...]) -> list[tuple[int, type[Paper], bytes]]:
    """Every paper on which one of these customers stands: its receipts, the summaries of baskets, the slips of undoings."""
    marks = marks_for(kin)
    rows = connection.execute(
        f"""
        WITH touched (event_id) AS (
            SELECT event_id FROM receipt WHERE customer_id IN ({marks})
            UNION SELECT event_id FROM posting WHERE customer_id IN ({marks})
            UNION SELECT event_id FROM refund WHERE customer_id IN ({marks})
        ), concerned (event_id) AS (
            SELECT event_id FROM touched
            UNION SELECT void.event_id FROM void JOIN touched ON touched.event_id = void.voided_event_id
            UNION SELECT undo.event_id FROM undo JOIN touched ON touched.event_id = undo.undone_event_id
        )
        SELECT paper.id, receipt.id, payment.event_id, paper.value FROM concerned
        JOIN paper ON {written_by("paper", "concerned.event_id")}
        LEFT JOIN receipt ON receipt.id = paper.receipt_id
        LEFT JOIN payment ON payment.event_id = paper.event_id
        WHERE paper.value IS NOT NULL AND (receipt.id IS NULL OR receipt.customer_id IN ({marks}))
        ORDER BY paper.id
        """,
        kin * 4,
    )
    return [
        (row_id, Receipt if receipt else BasketSummary if payment else UndoSlip, bytes(value))
        for row_id, receipt, payment, value in rows
    ]


def _words(connection: Connection, customer_id: int, pinyin: PinyinTable) -> set[str]:
    row = search_row(connection, customer_id)
    words = {*name_terms(row.name, pinyin), *place_terms(row.address), *key_terms(row)}
    return {word for word in words if has_endings(word)}


def _forget_words(connection: Connection, words: set[str]) -> None:
    """Takes the words out of the index that nobody else is found by, and what the index still keeps of the old ones."""
    for word in sorted(words):
        quoted = word.replace('"', '""')
        others = connection.execute(
            "SELECT 1 FROM customer_search WHERE customer_search MATCH ? LIMIT 1", (f'"{quoted}"',)
        ).fetchone()
        if others is None:
            connection.execute("DELETE FROM customer_search_word WHERE word = ?", (word,))
    connection.execute("INSERT INTO customer_search (customer_search) VALUES ('optimize')")
