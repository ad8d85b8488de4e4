"""This file is the customer search: its index, kept by imports and edits, and the customers that a typed text means.

No query sorts or counts inside SQLite: the kinds of hit are asked for one after the other, best first, until enough
customers are found, so that a search costs the same in a large office. Why so: docs/decisions/0011-search.md.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from collectoffice.db.ahead import ahead
from collectoffice.db.search_order import Kind, kind_of_hit
from collectoffice.db.search_terms import (
    BACKWARDS,
    FIRST,
    INITIALS,
    KEY,
    LAST_INITIALS,
    NAME,
    PLACE,
    SHORTEST_ENDING,
    Asked,
    SearchRow,
    code_forms,
    has_endings,
    key_terms,
    name_terms,
    pair,
    phone_forms,
    place_terms,
    read,
)
from collectoffice.domain.folding import fold
from collectoffice.domain.pinyin import PinyinTable

if TYPE_CHECKING:
    from collectoffice.db.driver import Connection

__all__ = ["STATEMENTS", "SearchRow", "exact", "find", "forget", "index", "reindex"]

STATEMENTS: Final = (
    """
    CREATE VIRTUAL TABLE customer_search USING fts5 (
        words, content='', contentless_delete=1, tokenize='ascii', prefix='2'
    )
    """,
    "CREATE TABLE customer_search_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE INDEX customer_now_by_meter ON customer_now (meter)",
    "CREATE INDEX customer_now_by_phone ON customer_now (phone)",
)
"""The index, the words in it, and the two indexes of ``customer_now`` that a search needs besides the one by code."""

SHORTLIST: Final = 200
"""A search with a limit takes this many customers of each kind of hit, or the limit if that is more."""
MOST_ENDINGS: Final = 250
"""A typed beginning is replaced by the known words that begin so, unless they are more than this."""

INDEXED_AT_ONCE: Final = 500
"""So many customers are indexed by one statement."""
KEPT_TEXTS: Final = 50_000
"""So many names, and as many addresses, are remembered while customers are indexed."""

EVERY: Final = -1
"""SQLite's word for no limit."""

_INSERT = "INSERT INTO customer_search (rowid, words) VALUES (?, ?)"
_KEEP_WORD = "INSERT OR IGNORE INTO customer_search_word VALUES (?)"
_MATCH = "SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?"
_AFTER_EVERY_LETTER: Final = "\U0010ffff"


def index(connection: Connection, rows: Iterable[SearchRow], pinyin: PinyinTable) -> None:
    """Makes customers that are not yet in the index findable; inside the caller's transaction."""
    words: set[str] = set()
    for documents in ahead(_documents(iter(rows), pinyin, words)):
        connection.execute(_INSERT + ", (?, ?)" * (len(documents) // 2 - 1), documents)
    connection.executemany(_KEEP_WORD, ((word,) for word in sorted(words) if has_endings(word)))


def reindex(connection: Connection, row: SearchRow, pinyin: PinyinTable) -> None:
    """Makes one customer findable by its present and past facts, in place of what it was found by before."""
    connection.execute("DELETE FROM customer_search WHERE rowid = ?", (row.customer_id,))
    index(connection, [row], pinyin)


def forget(connection: Connection, customer_id: int) -> None:
    """Takes a customer that was merged into another out of the index."""
    connection.execute("DELETE FROM customer_search WHERE rowid = ?", (customer_id,))


def find(connection: Connection, text: str, limit: int | None = None) -> list[int]:
    """Ids of the customers that a text means, best first; all of them without a limit.

    Exact code, exact meter, phone or past code, beginning of a code, beginning or last four and more of any number,
    beginning of the name, all words in the name, pinyin initials, and last all words anywhere, the address included;
    customers of one kind of hit by name, then by id.
    """
    asked = read(text)
    if not asked.words:
        return []
    most = EVERY if limit is None else max(limit, SHORTLIST)
    found: dict[int, int] = {}
    for step, hits in enumerate(_hits(connection, asked, most)):
        for customer_id in hits:
            found.setdefault(customer_id, step)
        if limit is not None and len(found) >= limit:
            break
    return _in_order(connection, asked, found)[:limit]


def exact(connection: Connection, text: str) -> list[int]:
    """Ids of the customers with exactly this code (past ones too), meter or phone, whatever spaces stand in it."""
    key = read(text).key
    return _match(connection, _any_of(KEY, _key_forms(key)), -1) if key else []


def _documents(rows: Iterator[SearchRow], pinyin: PinyinTable, words: set[str]) -> Iterator[list[int | str]]:
    """Ids and marked words of customers as the index takes them, some at once; ``words`` gathers every word once."""
    names = _Marked(lambda name: name_terms(name, pinyin), words)
    places = _Marked(place_terms, words)
    while part := list(islice(rows, INDEXED_AT_ONCE)):
        documents: list[int | str] = []
        for row in part:
            documents += (row.customer_id, f"{names[row.name]} {places[row.address]} {' '.join(key_terms(row))}")
        yield documents


class _Marked(dict[str, str]):
    """The marked words of names or addresses as the index takes them: what comes again costs a look-up."""

    def __init__(self, terms: Callable[[str], Iterable[str]], words: set[str]) -> None:
        super().__init__()
        self._terms, self._words = terms, words

    def __missing__(self, text: str) -> str:
        """Marks the words of a new text, and adds them to all words."""
        terms = self._terms(text)
        self._words.update(terms)
        if len(self) >= KEPT_TEXTS:
            self.clear()
        marked = self[text] = " ".join(terms)
        return marked


def _hits(connection: Connection, asked: Asked, most: int) -> Iterator[list[int]]:
    """Customers that the text means, the likelier kinds first; who has enough stops asking."""
    if asked.is_number:
        known = False
        for hits in _number_hits(connection, asked.key, most):
            known = known or bool(hits)
            yield hits
        if asked.is_number_in_pieces and known:
            return
    if len(asked.words) == 1:
        yield from _one_word_hits(connection, asked, most)
        yield _match(connection, _anywhere(connection, asked.words[0]), most)
        return
    yield from _name_hits(connection, asked, most)
    yield _match(connection, " AND ".join(_anywhere(connection, word) for word in asked.words), most)


def _number_hits(connection: Connection, key: str, most: int) -> Iterator[list[int]]:
    """Hits of a code, meter or phone: whole, then its beginning, then its end."""
    forms = _key_forms(key)
    yield [hit for form in forms for hit in _ids(connection, "code = ?", (form.upper(),), most)]
    yield _match(connection, _any_of(KEY, forms), most)
    # The tables' own indexes first: where they fill the list, the merge of all numbers that begin alike, which is
    # what a beginning costs in the word index, is never made.
    for beginning in _code_beginnings(key.upper()):
        yield _beginning_with(connection, "code", beginning, most)
    yield _beginning_with(connection, "meter", key.upper(), most)
    yield _beginning_with(connection, "phone", key, most)
    yield _match(connection, _beginning_or_end(key), most)


def _one_word_hits(connection: Connection, asked: Asked, most: int) -> Iterator[list[int]]:
    """Hits of one word: a name that begins with it, a name that has it, pinyin initials, the beginning of a code."""
    (word,) = asked.words
    if len(word) == 1:
        yield _match(connection, _beginning(connection, FIRST, word), most)
    else:
        yield _match(connection, f'"{FIRST}{word[0]}" AND {_beginning(connection, NAME, word)}', most)
    yield _match(connection, _beginning(connection, NAME, word), most)
    if asked.key:
        for mark in (INITIALS, LAST_INITIALS):
            yield _match(connection, f'"{mark}{asked.key}"*', most)
        yield _beginning_with(connection, "code", asked.key.upper(), most)


def _name_hits(connection: Connection, asked: Asked, most: int) -> Iterator[list[int]]:
    """Hits of several words in a name, the best first: as typed, or else in any order.

    Where there are more than are taken, those of names that begin with the text come before.
    """
    found = [_match(connection, _as_typed(connection, asked), most)]
    if len(found[0]) == most:
        first = f'"{FIRST}{asked.words[0][0]}"'
        found.append(_match(connection, f"{first} AND {_as_typed(connection, asked)}", most))
        if len(found[1]) == most:
            found.append(_match(connection, f"{first} AND {_phrase(NAME, asked.tokens)}", most))
    yield from reversed(found)
    if not found[0]:
        yield _match(connection, " AND ".join(_beginning(connection, NAME, word) for word in asked.words), most)


def _as_typed(connection: Connection, asked: Asked) -> str:
    """All words one after the other in a name, the last a beginning.

    Neighbours in a name are indexed as pairs: *thị* with *hoa* is a short list, *thị* is a third of the office.
    """
    if any(not has_endings(token) for token in asked.tokens):
        return _beginning(connection, NAME, asked.tokens)
    *before, (word, last) = pairwise(asked.tokens)
    whole = [f'"{pair(*neighbours)}"' for neighbours in before]
    return " AND ".join((*whole, _endings(connection, pair(word, last))))


def _anywhere(connection: Connection, word: tuple[str, ...]) -> str:
    """One word of the text in the name, in the address, or as the beginning or end of a number."""
    places = [_beginning(connection, NAME, word), _beginning(connection, PLACE, word)]
    if len(word) == 1 and has_endings(word[0]):
        places += [_beginning_or_end(word[0]), f'"{INITIALS}{word[0]}"*', f'"{LAST_INITIALS}{word[0]}"*']
    return f"({' OR '.join(places)})"


def _phrase(mark: str, words: tuple[str, ...]) -> str:
    """The words one after the other. They hold letters and digits alone, so nothing typed is read as an operator."""
    return '"' + " ".join(mark + word for word in words) + '"'


def _beginning(connection: Connection, mark: str, words: tuple[str, ...]) -> str:
    """The words one after the other, the last of them a beginning."""
    last = words[-1]
    if not has_endings(last):
        return _phrase(mark, words)
    if len(last) == 1 or len(words) > 1:
        # One letter has an index of its own (prefix='2': the mark and a letter). Words that must be neighbours are
        # looked up once for all endings: each ending by itself would walk the long lists of the others again.
        return f"{_phrase(mark, words)}*"
    return _endings(connection, mark + last)


def _endings(connection: Connection, beginning: str) -> str:
    """A marked beginning, written out as the known words that begin so.

    A query for whole words streams; one for a beginning first merges every customer of all its words.
    """
    known = connection.execute(
        "SELECT word FROM customer_search_word WHERE word >= ? AND word < ? LIMIT ?",
        (beginning, beginning + _AFTER_EVERY_LETTER, MOST_ENDINGS + 1),
    ).fetchall()
    if len(known) > MOST_ENDINGS:
        return f'"{beginning}"*'
    return _any_of("", [word for (word,) in known] or [beginning])


def _beginning_or_end(key: str) -> str:
    query = f'"{KEY}{key}"*'
    if len(key) >= SHORTEST_ENDING and any(letter.isdigit() for letter in key):
        query += f' OR "{BACKWARDS}{key[::-1]}"*'
    return query


def _key_forms(key: str) -> list[str]:
    return list(dict.fromkeys((*code_forms(key), *phone_forms(key))))


def _code_beginnings(code: str) -> list[str]:
    """A typed beginning of a code, and of its form with or without the 510 of 2024."""
    if not code.isdigit():
        return [code]
    without = [code[3:]] if code.startswith("510") and code[3:] else []
    return [code, *without, f"510{code}"]


def _any_of(mark: str, words: list[str]) -> str:
    return "(" + " OR ".join(f'"{mark}{word}"' for word in words) + ")"


def _match(connection: Connection, query: str, most: int) -> list[int]:
    return [row[0] for row in connection.execute(_MATCH, (query, most))]


def _beginning_with(connection: Connection, column: str, beginning: str, most: int) -> list[int]:
    return _ids(connection, f"{column} >= ? AND {column} < ?", (beginning, beginning + _AFTER_EVERY_LETTER), most)


def _ids(connection: Connection, condition: str, values: tuple[str, ...], most: int) -> list[int]:
    rows = connection.execute(f"SELECT customer_id FROM customer_now WHERE {condition} LIMIT ?", (*values, most))
    return [row[0] for row in rows]


def _in_order(connection: Connection, asked: Asked, found: dict[int, int]) -> list[int]:
    """The customers by kind of hit, then by name, then by id; ``found`` holds the step at which each was found."""
    forms = _key_forms(asked.key)
    whole_numbers = set(_match(connection, _any_of(KEY, forms), EVERY)) if asked.is_number else set()
    rows = connection.execute(
        "SELECT customer_id, code, name, meter, phone FROM customer_now "
        "WHERE customer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(found)),),
    )
    order = []
    for customer_id, code, name, meter, phone in rows:
        kind = kind_of_hit(asked, forms, code=code, name=name, meter=meter, phone=phone)
        if kind > Kind.NUMBER and customer_id in whole_numbers:
            kind = Kind.NUMBER
        step = found[customer_id] if kind is Kind.ELSEWHERE else 0
        order.append((kind, step, fold(name), customer_id))
    order.sort()
    return [customer_id for *_, customer_id in order]
