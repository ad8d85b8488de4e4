"""This file is an entry: one act on the books, with all its rows and its link, or nothing at all."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from collectoffice.db import chain
from collectoffice.db.machine_store import Head
from collectoffice.db.tables import CHAINED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from collectoffice.db.chain import Value
    from collectoffice.db.driver import Connection


SALT_BYTES = 16
ROWS_AT_ONCE = 50
"""So many rows are written by one statement: a trigger makes SQLite keep a journal of every statement's pages."""


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what, where and when; ``at`` is ISO with its offset, ``business_date`` the till's day."""

    uid: str
    kind: str
    at: str
    business_date: str
    staff_id: int | None = None
    counter_id: int | None = None
    till_id: int | None = None
    request_id: str | None = None
    about_event_id: int | None = None


class Layout:
    """The chained tables as the file has them: their columns and their insert statements."""

    def __init__(self, connection: Connection) -> None:
        self.columns: dict[str, tuple[str, ...]] = {
            table: tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})")) for table in CHAINED
        }
        self.names: dict[str, frozenset[str]] = {table: frozenset(columns) for table, columns in self.columns.items()}
        self._inserts: dict[tuple[str, int], str] = {}

    def insert(self, table: str, rows: int = 1) -> str:
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
        self._layout = layout
        self._random_bytes = random_bytes
        self._key = key
        self._content = chain.Content()
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
            act.request_id,
            act.about_event_id,
        )
        self.event_id = self._insert("event", [row])[0]

    def add(self, table: str, **values: Value) -> int:
        """Adds one row to an append-only table; columns that are not named stay empty. Returns its id."""
        stated = values.get
        rest = [stated(column) for column in self._layout.columns[table][2:]]
        if not values.keys() <= self._layout.names[table]:
            message = f"{table} has no column {', '.join(values.keys() - self._layout.names[table])}"
            raise KeyError(message)
        return self._insert(table, [(self.event_id, *rest)])[0]

    def add_many(self, table: str, rows: Iterable[Sequence[Value]]) -> range:
        """Adds many rows, each with all columns after ``id, event_id`` in table order. Returns their ids."""
        fresh = [(self.event_id, *row) for row in rows]
        parts = [
            self._insert(table, fresh[start : start + ROWS_AT_ONCE]) for start in range(0, len(fresh), ROWS_AT_ONCE)
        ]
        return range(parts[0].start, parts[-1].stop) if parts else range(0)

    def add_personal(self, table: str, value: str | bytes, **values: Value) -> int:
        """Adds a row of personal data: the value with a salt of its own and the digest that the chain holds."""
        salt, digest = self.seal(value)
        return self.add(table, salt=salt, value=value, digest=digest, **values)

    def seal(self, value: str | bytes) -> tuple[bytes, bytes]:
        """A fresh salt for a personal value, and the digest over both."""
        return next(self.seal_many([value]))

    def seal_many(self, values: Iterable[str | bytes]) -> Iterator[tuple[bytes, bytes]]:
        """The same for many values; the randomness is drawn for all at once."""
        sealed = [chain.as_bytes(value) for value in values]
        salts = self._random_bytes(SALT_BYTES * len(sealed))
        for place, value in enumerate(sealed):
            salt = salts[place * SALT_BYTES : (place + 1) * SALT_BYTES]
            yield salt, chain.personal_digest(salt, value)

    def execute(self, statement: str, parameters: Sequence[Value] = ()) -> None:
        """Changes a cache."""
        self._connection.execute(statement, parameters)

    def execute_many(self, statement: str, rows: Iterable[Sequence[Value]]) -> None:
        """Changes a cache for many rows."""
        self._connection.executemany(statement, rows)

    def first(self, statement: str, parameters: Sequence[Value] = ()) -> tuple[Value, ...] | None:
        """The first row of a question asked inside the entry."""
        row: tuple[Value, ...] | None = self._connection.execute(statement, parameters).fetchone()
        return row

    @property
    def connection(self) -> Connection:
        """The writing connection, for the reading functions of this package."""
        return self._connection

    def seal_link(self) -> bytes:
        """Writes the link over everything this entry added; the last act before the commit."""
        before = self._connection.execute("SELECT hash FROM link ORDER BY event_id DESC LIMIT 1").fetchone()
        content = self._content.digest()
        link = chain.link_hash(self._key, before[0] if before else chain.GENESIS, self.event_id, content)
        self._connection.execute("INSERT INTO link VALUES (?, ?, ?)", (self.event_id, content, link))
        return link

    def _insert(self, table: str, rows: Sequence[Sequence[Value]]) -> range:
        """Writes rows in one statement; their ids are the next ones, for nothing is ever deleted here."""
        values = [value for row in rows for value in (None, *row)]
        last = self._connection.execute(self._layout.insert(table, len(rows)), values).lastrowid
        assert last is not None, "an INSERT has a row id"
        ids = range(last - len(rows) + 1, last + 1)
        self._content.take_many(table, [(row_id, *row) for row_id, row in zip(ids, rows, strict=True)])
        return ids


class Books:
    """The open transaction: one entry after the other, each with its link."""

    def __init__(
        self, connection: Connection, layout: Layout, random_bytes: Callable[[int], bytes], key: bytes
    ) -> None:
        self.connection = connection
        self._layout = layout
        self._random_bytes = random_bytes
        self._key = key
        self.head: Head | None = None

    @contextmanager
    def entry(self, act: Act) -> Iterator[Entry]:
        """One act; its link is written when it ends."""
        entry = Entry(self.connection, self._layout, act, self._random_bytes, self._key)
        yield entry
        link = entry.seal_link()
        self.head = Head(entry.event_id, link.hex(), entry.newest_receipt or (self.head.receipt if self.head else ""))
