"""This file is the verification of an office file: schema, ledger, caches, numbering and chain, each with its first fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import chain, schema_check
from collectoffice.db.book_faults import CACHE_FAULTS, LEDGER_FAULTS, NUMBERING_FAULTS, facts_faults
from collectoffice.db.content_check import content_fault, tail_fault
from collectoffice.db.deposit_faults import DEPOSIT_FAULTS
from collectoffice.db.driver import DatabaseError
from collectoffice.db.event_words import named
from collectoffice.db.heads import head_fault
from collectoffice.db.tables import PERSONAL
from collectoffice.db.undo_faults import UNDO_FAULTS
from collectoffice.domain.finding import FROM_SQLITE, Finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from collectoffice.db.driver import Connection
    from collectoffice.db.machine_store import Head, MachineStore

TAIL_LINKS = 1_000
"""So many of the newest links are checked at a start."""
UNREADABLE = (DatabaseError, TypeError, ValueError, OverflowError)
"""What reading a row that is no row of this program ends in."""
NO_KEY = Finding("cannot be checked here: this machine does not have the office's key")
NO_HEAD = Finding("cannot be checked here: this machine has seen no head of this office")


@dataclass(frozen=True, slots=True)
class Check:
    """One check; ``ok`` None when it cannot be made on this machine."""

    name: str
    ok: bool | None
    found: Finding | None = None
    """What it found, or what it can say besides."""

    @property
    def detail(self) -> str:
        """The same in English for other programs; "" for nothing."""
        return "" if self.found is None else str(self.found)


def verify(connection: Connection, store: MachineStore) -> list[Check]:
    """Makes every check on one unchanging view of the file; an unreadable file fails the first one."""
    seen = _Seen.by(store)
    connection.execute("BEGIN")
    try:
        return [
            _check("file", lambda: _file_fault(connection)),
            _check("schema", lambda: schema_check.first_fault_or_oddity(connection)),
            _check("ledger", lambda: _first_of(connection, {**LEDGER_FAULTS, **UNDO_FAULTS, **DEPOSIT_FAULTS})),
            _check("caches", lambda: _first_of(connection, CACHE_FAULTS | facts_faults())),
            _check("numbering", lambda: _first_of(connection, NUMBERING_FAULTS)),
            _check("personal_data", lambda: _personal_fault(connection)),
            _check("content", lambda: content_fault(connection)),
            _guarded("chain", lambda: _links_check(connection, seen, 1)),
            _guarded("head", lambda: _head_check(connection, seen)),
        ]
    finally:
        connection.execute("ROLLBACK")


def verify_start(connection: Connection, store: MachineStore, *, with_quick_check: bool) -> list[Check]:
    """What a start looks at: the schema, the heads this machine saw, the newest links and events, the file when it is due."""
    seen = _Seen.by(store)
    connection.execute("BEGIN")
    try:
        checks = [
            _check("schema", lambda: schema_check.first_fault(connection)),
            _guarded("head", lambda: _head_check(connection, seen)),
            _guarded("chain", lambda: _tail_check(connection, seen)),
            _check("content", lambda: tail_fault(connection)),
        ]
        if with_quick_check:
            checks.append(_check("file", lambda: _pages_fault(connection, "quick_check")))
        return checks
    finally:
        connection.execute("ROLLBACK")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the machine's store holds.

    It is read before the view of the file begins: whoever writes beside notes a head after its commit, so that each of these
    is older than the view.
    """

    key: bytes | None
    heads: list[Head]

    @classmethod
    def by(cls, store: MachineStore) -> _Seen:
        return cls(store.key(), store.heads())


def _check(name: str, fault: Callable[[], Finding | None]) -> Check:
    try:
        found = fault()
    except UNREADABLE as error:
        found = Finding(FROM_SQLITE, (str(error),))
    return Check(name, found is None, found)


def _guarded(name: str, check: Callable[[], Check]) -> Check:
    """A check that finds its table unreadable has found something."""
    try:
        return check()
    except UNREADABLE as error:
        return Check(name, False, Finding(FROM_SQLITE, (str(error),)))


def _file_fault(connection: Connection) -> Finding | None:
    pages = _pages_fault(connection, "integrity_check")
    if pages is not None:
        return pages
    strange = connection.execute("PRAGMA foreign_key_check").fetchone()
    return None if strange is None else Finding("{0} row {1} points to a row of {2} that is not there", strange[:3])


def _pages_fault(connection: Connection, question: str) -> Finding | None:
    """What SQLite itself finds wrong with the file."""
    result = str(connection.execute(f"PRAGMA {question}(1)").fetchone()[0])
    return None if result == "ok" else Finding(FROM_SQLITE, (result,))


def _first_of(connection: Connection, questions: dict[str, str]) -> Finding | None:
    """Each question selects what is wrong; the first row of the first one that finds something is named."""
    for sentence, question in questions.items():
        row = connection.execute(f"{question} LIMIT 1").fetchone()
        if row is not None:
            return Finding(sentence, row)
    return None


def _personal_fault(connection: Connection) -> Finding | None:
    for table in sorted(PERSONAL):
        rows = connection.execute(
            f"""
            SELECT kept.id, salt, value, digest, erased.id IS NOT NULL FROM {table} AS kept
            LEFT JOIN erased ON erased.table_name = ? AND erased.row_id = kept.id
            """,
            (table,),
        )
        for row_id, salt, value, digest, is_erased in rows:
            if is_erased and salt is None and value is None:
                continue
            if is_erased:
                return Finding("{0} row {1} was erased, and something stands there again", (table, row_id))
            if value is None or salt is None:
                return Finding("{0} row {1} was emptied and no erasure says so", (table, row_id))
            if chain.personal_digest(salt, chain.as_bytes(value)) != digest:
                return Finding("{0} row {1} is not what was written", (table, row_id))
    return None


def _tail_check(connection: Connection, seen: _Seen) -> Check:
    newest = connection.execute("SELECT max(event_id) FROM link").fetchone()[0] or 0
    return _links_check(connection, seen, max(newest - TAIL_LINKS + 1, 1))


def _links_check(connection: Connection, seen: _Seen, first: int) -> Check:
    """The links from an event on, each made over the one before; without the office's key nothing can be said."""
    if seen.key is None:
        return Check("chain", None, NO_KEY)
    row = connection.execute("SELECT hash FROM link WHERE event_id = ?", (first - 1,)).fetchone()
    before = row[0] if row else chain.GENESIS
    expected = first
    links = connection.execute(
        "SELECT event_id, content, hash FROM link WHERE event_id >= ? ORDER BY event_id", (first,)
    )
    for event_id, content, link in links:
        if event_id != expected:
            form = "the link of event {0} is not there; it is {1}"
            return Check("chain", False, Finding(form, (expected, named(connection, expected))))
        if chain.link_hash(seen.key, before, event_id, content) != link:
            return Check("chain", False, Finding("the chain is broken at {0}", (named(connection, event_id),)))
        before = link
        expected += 1
    return Check("chain", True, Finding("{0} links", (expected - first,)))


def _head_check(connection: Connection, seen: _Seen) -> Check:
    """The heads this machine saw are all links of this file: nothing was cut off its end, no older copy took its place."""
    if seen.key is None or not seen.heads:
        return Check("head", None, NO_HEAD)
    fault = head_fault(connection, seen.heads)
    return Check("head", fault is None, fault or Finding("newest event {0}", (seen.heads[-1].event_id,)))
