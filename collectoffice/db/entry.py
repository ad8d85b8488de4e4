"""This file is an entry: one act on the books, with all its rows and its link, or nothing at all."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain as flattened
from itertools import islice
from struct import iter_unpack
from typing import TYPE_CHECKING

from collectoffice.db import chain
from collectoffice.db.ahead import ahead
from collectoffice.db.machine_store import Head
from collectoffice.db.tables import CHAINED, NUMBERED_BY_EVENT, PLACE_BITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from collectoffice.db.chain import Value
    from collectoffice.db.driver import Connection


SALT_BYTES = 16
ROWS_AT_ONCE = 500
"""So many rows are written by one statement: a trigger makes SQLite keep a journal of every statement's pages."""


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, where and when; ``at`` is ISO with its offset, ``business_date`` the till's day.

    ``uid`` names the event for ever; who asks for an act may give it, so that what is asked twice is done once.
    """

    uid: str
    kind: str
    at: str
    business_date: str
    staff_id: int | None = None
    counter_id: int | None = None
    till_id: int | None = None
    about_event_id: int | None = None


class Layout:
    """The chained tables as the file has them: their columns and their insert statements."""

    def __init__(self, connection: Connection) -> None:
        self.columns: dict[str, tuple[str, ...]] = {
            table: tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})")) for table in CHAINED
        }
        self.given: dict[str, tuple[str, ...]] = {
            table: tuple(column for column in columns if column not in {"id", "event_id"})
            for table, columns in self.columns.items()
        }
        """The columns that an act gives; the rest is the row's own number and its event's."""
        self.names: dict[str, frozenset[str]] = {table: frozenset(columns) for table, columns in self.given.items()}
        self._inserts: dict[tuple[str, int], str] = {}

    def insert(self, table: str, rows: int) -> str:
        """The statement that writes so many rows at once."""
        known = self._inserts.get((table, rows))
        if known is None:
            columns = self.columns[table]
            marks = ", ".join([f"({', '.join('?' * len(columns))})"] * rows)
            known = self._inserts[(table, rows)] = f"INSERT INTO {table} ({', '.join(columns)}) VALUES {marks}"
        return known


class Entry:
    """The open transaction of one event. Rows are added, caches are changed, nothing else."""

    def __init__(
        self, connection: Connection, layout: Layout, act: Act, random_bytes: Callable[[int], bytes], key: bytes
    ) -> None:
        self._connection = connection
        self._cursor = connection.cursor()
        self._layout = layout
        self._random_bytes = random_bytes
        self._key = key
        self._content = chain.Content()
        self._next_ids: dict[str, int] = {}
        self.act = act
        self.newest_receipt = ""
        row = (
            act.uid,
            act.kind,
            act.at,
            act.business_date,
            act.staff_id,
            act.counter_id,
            act.till_id,
            act.about_event_id,
        )
        self.event_id = self._insert_without_ids("event", [row])[0]

    def add(self, table: str, **values: Value) -> int:
        """Adds one row to an append-only table; columns that are not named stay empty. Returns its id."""
        if not values.keys() <= self._layout.names[table]:
            message = f"{table} has no column {', '.join(values.keys() - self._layout.names[table])}"
            raise KeyError(message)
        return self._insert(table, [tuple(map(values.get, self._layout.given[table]))])[0]

    def add_many(self, table: str, rows: Iterable[Sequence[Value]]) -> range:
        """Adds many rows, each with all columns after ``id, event_id`` in table order. Returns their ids.

        What yields the rows asks no connection: of many, the next ones are made on another thread.
        """
        if isinstance(rows, list) and len(rows) <= ROWS_AT_ONCE and rows:
            return self._insert(table, rows)
        first = after = self._next_id(table)
        for count, values in ahead(self._prepared(table, first, rows)):
            self._cursor.execute(self._layout.insert(table, count), values)
            after += count
        if table in NUMBERED_BY_EVENT:
            self._next_ids[table] = after
        return range(first, after)

    def add_personal(self, table: str, value: str | bytes, **values: Value) -> int:
        """Adds a row of personal data: the value with a salt of its own and the digest that the chain holds."""
        salt, digest = self.seal(value)
        return self.add(table, salt=salt, value=value, digest=digest, **values)

    def seal(self, value: str | bytes) -> tuple[bytes, bytes]:
        """A fresh salt for a personal value, and the digest over both."""
        return next(self.seal_many([value]))

    def seal_many(self, values: Iterable[str | bytes]) -> Iterator[tuple[bytes, bytes]]:
        """The same for many values; the randomness is drawn for many at once."""
        stream = map(chain.as_bytes, values)
        while part := list(islice(stream, ROWS_AT_ONCE)):
            salts = iter_unpack(f"{SALT_BYTES}s", self._random_bytes(SALT_BYTES * len(part)))
            yield from [(salt, chain.personal_digest(salt, value)) for (salt,), value in zip(salts, part, strict=True)]

    def execute(self, statement: str, parameters: Sequence[Value] = ()) -> None:
        """Changes a cache."""
        self._cursor.execute(statement, parameters)

    def execute_many(self, statement: str, rows: Iterable[Sequence[Value]]) -> None:
        """Changes a cache for many rows."""
        self._cursor.executemany(statement, rows)

    def first(self, statement: str, parameters: Sequence[Value] = ()) -> tuple[Value, ...] | None:
        """The first row of a question asked inside the entry."""
        row: tuple[Value, ...] | None = self._cursor.execute(statement, parameters).fetchone()
        return row

    @property
    def connection(self) -> Connection:
        """The writing connection, for the reading functions of this package."""
        return self._connection

    def seal_link(self) -> bytes:
        """Writes the link over everything this entry added; the last act before the commit."""
        before = self._cursor.execute("SELECT hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
        content = self._content.digest()
        link = chain.link_hash(self._key, before[0] if before else chain.GENESIS, self.event_id, content)
        self._cursor.execute("INSERT INTO link VALUES (?, ?, ?)", (self.event_id, content, link))
        return link

    def _next_id(self, table: str) -> int:
        """The id of the next row of a table: nothing is ever deleted, and nobody else writes now."""
        if table in NUMBERED_BY_EVENT:
            return self._next_ids.get(table, (self.event_id << PLACE_BITS) + 1)
        newest = self._cursor.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
        return int(newest or 0) + 1

    def _prepared(
        self, table: str, first: int, rows: Iterable[Sequence[Value]]
    ) -> Iterator[tuple[int, Sequence[Value]]]:
        """Rows by the statement: how many, and all their values; the link's content takes them up on the way."""
        stream, event_id = iter(rows), self.event_id
        while part := [(row_id, event_id, *row) for row_id, row in enumerate(islice(stream, ROWS_AT_ONCE), first)]:
            first += len(part)
            self._content.take_many(table, part)
            yield len(part), list(flattened.from_iterable(part))

    def _insert(self, table: str, rows: Sequence[Sequence[Value]]) -> range:
        """Writes rows in one statement, with their numbers and their event's. Returns their ids."""
        event_id = self.event_id
        if table in NUMBERED_BY_EVENT:
            first = self._next_ids.get(table, (event_id << PLACE_BITS) + 1)
            ids = range(first, first + len(rows))
            self._next_ids[table] = ids.stop
            whole: list[tuple[Value, ...]] = [(row_id, event_id, *row) for row_id, row in zip(ids, rows, strict=True)]
        elif self._layout.columns[table][0] == "event_id":
            ids = range(event_id, event_id + len(rows))
            whole = [(event_id, *row) for row in rows]
        else:
            return self._insert_without_ids(table, [(event_id, *row) for row in rows])
        self._cursor.execute(self._layout.insert(table, len(rows)), [value for row in whole for value in row])
        self._content.take_many(table, whole)
        return ids

    def _insert_without_ids(self, table: str, rows: Sequence[Sequence[Value]]) -> range:
        """Writes rows that SQLite numbers; their ids are the next ones, for nothing is ever deleted here."""
        values = [value for row in rows for value in (None, *row)]
        last = self._cursor.execute(self._layout.insert(table, len(rows)), values).lastrowid
        assert last is not None, "an INSERT has a row id"
        ids = range(last - len(rows) + 1, last + 1)
        self._content.take_many(table, [(row_id, *row) for row_id, row in zip(ids, rows, strict=True)])
        return ids


class Books:
    """The open transaction: one entry after the other, each with its link."""

    def __init__(
        self,
        connection: Connection,
        layout: Layout,
        random_bytes: Callable[[int], bytes],
        key: bytes,
        make_way: Callable[[str], None],
    ) -> None:
        self.connection = connection
        self._layout = layout
        self._random_bytes = random_bytes
        self._key = key
        self._make_way = make_way
        self.head: Head | None = None

    @contextmanager
    def entry(self, act: Act) -> Iterator[Entry]:
        """One act; its link is written when it ends. Refuses ``DiskFull`` where only what closes the day goes on."""
        self._make_way(act.kind)
        entry = Entry(self.connection, self._layout, act, self._random_bytes, self._key)
        yield entry
        link = entry.seal_link()
        self.head = Head(entry.event_id, link.hex(), entry.newest_receipt or (self.head.receipt if self.head else ""))
