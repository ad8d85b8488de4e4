"""This file is the check of the search index against the books, and its making anew: it holds no fact, the books make it.

Every customer is to be found by exactly the words that its facts give, and every word that is completed while somebody types
is to be known. A known word too many finds nothing and is let be.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from collectoffice.db import customers, search
from collectoffice.db.search_terms import SearchRow, has_endings, key_terms, name_terms, place_terms
from collectoffice.domain.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from collectoffice.db.driver import Connection
    from collectoffice.domain.pinyin import PinyinTable

_VOCABULARY = "temp.indexed_word"
_FACTS = """
    SELECT customer_id, kind, value FROM (
        SELECT customer_id, 'code' AS kind, code AS value, event_id, id FROM customer_code
        UNION ALL SELECT customer_id, kind, value, event_id, id FROM customer_fact
        UNION ALL SELECT customer_id, kind, coalesce(value, ''), event_id, id FROM customer_detail
    ) WHERE customer_id IN (SELECT customer_id FROM customer_now) ORDER BY customer_id, event_id DESC, id DESC
"""
"""By customer, newest first, as ``customers.search_facts`` has them of one."""
MENDING = "verify --rebuild-search makes the index anew"
NOT_FOUND = f"customer {{0}} ({{1}}) is not found by what the books say of it; {MENDING}"
NOT_COMPLETED = f"the word {{0}} is not completed while somebody types it; {MENDING}"
NOBODY = f"a customer that is not there is found: {{0}}; {MENDING}"


def search_row(connection: Connection, customer_id: int) -> SearchRow:
    """Everything a customer is found by: each code, meter, phone, name and address it ever had."""
    return _row_of(customer_id, customers.search_facts(connection, customer_id))


def _row_of(customer_id: int, facts: Mapping[str, Sequence[str]]) -> SearchRow:
    return SearchRow(
        customer_id,
        " ".join(facts.get("name", ())),
        " ".join(facts.get("address", ())),
        tuple(facts.get("code", ())),
        tuple(facts.get("meter", ())),
        tuple(facts.get("phone", ())),
    )


def search_fault(connection: Connection, pinyin: PinyinTable) -> Finding | None:
    """The first customer that the index does not find as the books would have it."""
    indexed = _indexed(connection)
    known = {word for (word,) in connection.execute("SELECT word FROM customer_search_word")}
    for row in _rows(connection):
        words = [*name_terms(row.name, pinyin), *place_terms(row.address)]
        if _summed([*words, *key_terms(row)]) != indexed.pop(row.customer_id, 0):
            return Finding(NOT_FOUND, (row.customer_id, row.codes[0]))
        unknown = next((word for word in words if has_endings(word) and word not in known), None)
        if unknown is not None:
            return Finding(NOT_COMPLETED, (unknown[1:],))
    for customer_id in indexed:
        return Finding(NOBODY, (customer_id,))
    return None


def rebuild(connection: Connection, pinyin: PinyinTable) -> int:
    """Makes the index anew from the books, in one transaction; how many customers are in it. No fact is touched."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("INSERT INTO customer_search (customer_search) VALUES ('delete-all')")
        connection.execute("DELETE FROM customer_search_word")
        search.index(connection, list(_rows(connection)), pinyin)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return int(connection.execute("SELECT count(*) FROM customer_now").fetchone()[0])


def _rows(connection: Connection) -> Iterator[SearchRow]:
    """Everybody, from one question: asked one by one, the facts take longer than the index itself."""
    merged = {into_id for (into_id,) in connection.execute("SELECT into_id FROM customer_merge")}
    for customer_id, rows in groupby(connection.execute(_FACTS), key=itemgetter(0)):
        if customer_id in merged:
            yield search_row(connection, customer_id)
            continue
        kept: dict[str, list[str]] = defaultdict(list)
        for _, kind, value in rows:
            if value and value not in kept[kind]:
                kept[kind].append(value)
        yield _row_of(customer_id, kept)


def _indexed(connection: Connection) -> dict[int, int]:
    """By customer, the sum of the hashes of its words in the index."""
    sums: dict[int, int] = defaultdict(int)
    was_reading = connection.execute("PRAGMA query_only").fetchone()[0]
    # The view on the words of an index is a table of this connection alone; a reader is not allowed even that.
    connection.execute("PRAGMA query_only = OFF")
    try:
        connection.execute(
            f"CREATE VIRTUAL TABLE {_VOCABULARY} USING fts5vocab ('main', 'customer_search', 'instance')"
        )
        for word, customer_id in connection.execute(f"SELECT term, doc FROM {_VOCABULARY}"):
            sums[customer_id] += hash(word)
        connection.execute(f"DROP TABLE {_VOCABULARY}")
    finally:
        connection.execute(f"PRAGMA query_only = {was_reading}")
    return sums


def _summed(words: list[str]) -> int:
    return sum(map(hash, words))
